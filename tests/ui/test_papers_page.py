"""The papers page, by keys."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QComboBox, QDialog, QLabel, QPushButton, QTableView
from pytestqt.qtbot import QtBot

from hearing_desk.model.papers import PaperKind
from tests.builders import GOOD, POLICE, POOR, TRAFFIC, Day, a_hearing, a_new_day, a_seated_hearing
from tests.ui.hands import Hands
from tests.ui.hearings import open_bridge
from ui.bridge.originals import proposed_originals
from ui.bridge.views_papers import PaperStage, stage_of
from ui.stages.paper_panel import PaperPanel
from ui.stages.papers_page import PapersPage
from ui.text.language import window_language

PATIENCE_MS = 60_000


class Papers(Hands):
    """Hands at the papers page."""

    def __init__(self, qtbot: QtBot, day: Day) -> None:
        bridge = open_bridge(day)
        super().__init__(qtbot, bridge, PapersPage(bridge))

    def until(self, seen: object) -> None:
        """Wait for several papers in a row, however busy the machine is."""
        assert callable(seen)
        self.qtbot.waitUntil(lambda: bool(seen()), timeout=PATIENCE_MS)

    @property
    def panel(self) -> PaperPanel:
        panel = self.page.findChild(PaperPanel)
        assert panel is not None
        return panel

    def turn_to(self, stage: PaperStage) -> None:
        box = self.find(QComboBox, "papersStage")
        box.setCurrentIndex(box.findData(stage))

    def listed(self) -> list[str]:
        return self.column("papersTable", 0)

    def far(self, number: str) -> str:
        """How far the first paper of that number is."""
        return self.column("papersTable", 3)[self.listed().index(number)]

    def choose(self, number: str) -> None:
        self.find(QTableView, "papersTable").selectRow(self.listed().index(number))

    def why(self) -> str:
        return self.find(QLabel, "papersWhy").text()

    def versions(self) -> list[str]:
        box = self.find(QComboBox, "papersVersion")
        return [box.itemText(place) for place in range(box.count())]

    def enabled(self, button: str) -> bool:
        return self.find(QPushButton, button).isEnabled()

    def printed(self) -> list[str]:
        return [f"{p.number} V{p.version}" for p in self.bridge.desk.hearing.state.papers]


def a_corrected_day() -> Day:
    """The police locked and printed, then corrected: the first sheet no longer holds."""
    day = a_seated_hearing().balloted(POLICE, [GOOD, GOOD, POOR, GOOD]).locked(POLICE)
    desk = open_bridge(day).desk
    desk.papers.print(PaperKind.UNIT_TALLY, POLICE)
    day = Day(day.journal, day.clock)
    day.hearing.sit_down(desk.hearing.operator)
    return day.corrected(POLICE, 3, GOOD)


def test_every_paper_of_the_day_stands_in_the_list_of_its_stage(qtbot: QtBot) -> None:
    hands = Papers(qtbot, a_corrected_day())
    seen = []
    for stage in PaperStage:
        hands.turn_to(stage)
        seen += hands.listed()
    for number in (
        *("D0", "D1A", "D1", "D2", "D3", "D4", "D5", "D6", "D7", "D8", "D9", "D10"),
        *("D11", "D12", "D13", "D15", "D16", "D17"),
    ):
        assert number in seen, number


def test_why_a_paper_cannot_be_printed_yet_is_said_in_words(qtbot: QtBot) -> None:
    hands = Papers(qtbot, a_seated_hearing().balloted(POLICE))
    assert hands.far("D5").startswith("— not yet")
    hands.choose("D5")
    assert "before the first one" in hands.why()
    assert hands.panel.papers == ()
    hands.turn_to(PaperStage.UNITS)
    assert hands.far("D8").startswith("… draft")
    hands.choose("D8")
    assert "not locked" in hands.why()
    hands.until(lambda: hands.panel.papers and hands.panel.papers[0].content)
    assert not hands.enabled("papersPaperPrint"), "a draft is only looked at"
    hands.turn_to(PaperStage.CORRECTIONS)
    assert hands.listed() == []
    assert hands.why() == "There is no paper of this stage yet."


def test_a_paper_leaves_the_room_only_once_it_is_in_the_record(qtbot: QtBot) -> None:
    hands = Papers(qtbot, a_hearing())
    assert hands.far("D5") == "▶ can be printed"
    hands.choose("D5")
    hands.until(lambda: hands.panel.papers and hands.panel.papers[0].content)
    hands.press("papersPaperSave")
    hands.until(lambda: hands.page.findChild(QDialog, "saveDialog"))
    assert hands.printed() == ["D5 V1"]
    hands.find(QDialog, "saveDialog").reject()
    hands.until(lambda: hands.far("D5").endswith("V1"))


def test_a_reprint_is_the_same_bytes_and_counted_before_it_is_printed(qtbot: QtBot) -> None:
    hands = Papers(qtbot, a_hearing())
    hands.bridge.do(partial(hands.bridge.desk.papers.print, PaperKind.RULE_SHEET))
    hands.choose("D0")
    assert hands.far("D0") == "✓ printed V1"
    assert hands.versions() == ["V1 as stored"]
    assert not hands.enabled("papersPaperPrint"), "its own button counts it"
    assert not hands.enabled("papersStamp")
    hands.press("papersAgain")
    hands.until(lambda: hands.page.findChild(QPrintDialog, "printDialog"))
    hands.find(QPrintDialog, "printDialog").reject()
    desk = hands.bridge.desk
    (paper,) = desk.hearing.state.papers
    assert desk.hearing.state.reprints == {paper.pdf_sha256: 1}
    assert hands.far("D0") == "✓ printed V1 1 reprints"
    stored = desk.hearing.journal.file(paper.pdf_sha256)
    assert stored is not None
    assert hands.panel.papers[0].content == stored.content


def test_a_superseded_version_is_copied_with_the_stamp(qtbot: QtBot, tmp_path: Path) -> None:
    hands = Papers(qtbot, a_corrected_day())
    hands.turn_to(PaperStage.UNITS)
    hands.choose("D8")
    box = hands.find(QComboBox, "papersVersion")
    assert hands.versions()[-1] == "V1 as stored　void, replaced by V2"
    box.setCurrentIndex(box.count() - 1)
    hands.press("papersStamp")
    hands.until(lambda: hands.panel.papers and "作废" in hands.panel.papers[0].name)
    assert len(hands.bridge.desk.hearing.state.void_copies) == 1
    hands.panel.save_to(str(tmp_path / "void.pdf"))
    (paper,) = (p for p in hands.bridge.desk.hearing.state.papers if p.kind.value == "D8")
    stored = hands.bridge.desk.hearing.journal.file(paper.pdf_sha256)
    assert stored is not None
    assert (tmp_path / "void.pdf").read_bytes().startswith(stored.content)


def test_a_draw_set_aside_keeps_its_certificate_beside_the_new_one(qtbot: QtBot) -> None:
    day = a_hearing().sealed().drawn()
    day.voided("代表库有误")
    day.drawn(draw_id="2011-B", reason="代表库有误，重新抽选")
    hands = Papers(qtbot, day)
    about = [
        about
        for number, about in zip(hands.listed(), hands.column("papersTable", 2), strict=True)
        if number == "D1"
    ]
    assert [each.split()[-1] for each in about] == ["2011-A", "2011-B"]
    assert hands.far("D1") == "▶ can be printed", "a voided draw is certified too"


def test_ballots_of_a_further_round_stand_there_once_a_round_is_void(qtbot: QtBot) -> None:
    day = a_seated_hearing().reported(POLICE).issued(POLICE).collected(POLICE, 5)
    day.ballots.recount(POLICE, returned=5, foreign=0, reason="另两人重数")
    day.ballots.void(POLICE, "多出一张")
    hands = Papers(qtbot, day)
    hands.page.show_paper(PaperKind.BALLOT, "U01-round2")  # type: ignore[attr-defined]
    assert hands.find(QComboBox, "papersStage").currentData() is PaperStage.HALL
    assert hands.listed()[0] == "D4"
    assert hands.far("D4") == "▶ can be printed"
    nowhere = stage_of(hands.bridge.desk, PaperKind.BALLOT, "no", window_language())
    assert nowhere is PaperStage.BEFORE


def test_before_a_scheme_there_is_nothing_to_print(qtbot: QtBot) -> None:
    assert Papers(qtbot, a_new_day().opened()).listed() == []


@pytest.mark.parametrize(("name", "copies"), [("D5-V1.pdf", 2), ("D12-U01-V2-V1.pdf", 2)])
def test_what_organizer_and_notary_both_keep_is_printed_twice(name: str, copies: int) -> None:
    assert proposed_originals([name]) == copies


def test_units_that_are_absent_have_no_sheets(qtbot: QtBot) -> None:
    day = a_seated_hearing().balloted(POLICE)
    day.speeches.unit_absent(TRAFFIC, "未到会")
    hands = Papers(qtbot, day)
    hands.turn_to(PaperStage.UNITS)
    assert "交通局" not in hands.column("papersTable", 2)
