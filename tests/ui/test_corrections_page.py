"""The corrections page, by keys."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFileDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QTabBar,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from hearing_desk.journal.joint_acts import version_subject
from hearing_desk.model.papers import PaperKind
from hearing_desk.model.roles import JointAct
from hearing_desk.rehearsal.morning import agree
from tests.builders import (
    GOOD,
    NOTARY,
    ORGANIZER,
    POLICE,
    POOR,
    SIGNERS,
    TRAFFIC,
    Day,
    a_scheme,
    a_seated_hearing,
)
from tests.ui.hands import Hands
from tests.ui.hearings import FONTS, open_bridge
from ui.audience.scenes import CorrectionScene
from ui.bridge.views_correction import Step
from ui.stages.corrections_page import CorrectionsPage
from ui.stages.paper_panel import PaperPanel
from ui.stages.revised_panel import RevisedPanel

RANKED = ("ranks", {"announcement": "score-and-rank"})
PATIENCE_MS = 60_000
DUE = "▶ to do"
DONE = "✓ done"


class Corrections(Hands):
    """Hands at the corrections page."""

    def __init__(self, qtbot: QtBot, day: Day) -> None:
        bridge = open_bridge(day)
        self.scenes: list[CorrectionScene] = []
        super().__init__(qtbot, bridge, CorrectionsPage(bridge))
        self.page.scene_offered.connect(self.scenes.append)

    def until(self, seen: Callable[[], object]) -> None:
        """Wait for several papers in a row, however busy the machine is."""
        self.qtbot.waitUntil(lambda: bool(seen()), timeout=PATIENCE_MS)

    @property
    def papers(self) -> PaperPanel:
        panel = self.page.findChild(PaperPanel)
        assert panel is not None
        return panel

    def told(self, label: str) -> str:
        return self.find(QLabel, label).text()

    def fill(self, **lines: str) -> None:
        """Type over lines by their names."""
        for name, text in lines.items():
            line = self.find(QLineEdit, name)
            line.clear()
            line.insert(text)

    def enter(self, line: str) -> None:
        self.qtbot.keyClick(self.find(QLineEdit, line), Qt.Key.Key_Return)

    def shown(self, name: str) -> bool:
        return self.find(QWidget, name).isVisible()

    def look_up(self, sheet: int) -> None:
        self.fill(correctSheet=str(sheet))
        self.enter("correctSheet")

    def key(self, marks: str) -> None:
        """Marks by the number pad."""
        assert self.focused == "correctPad"
        for sign in marks:
            self.qtbot.keyClick(
                self.find(QWidget, "correctPad"),
                Qt.Key(Qt.Key.Key_0.value + int(sign)),
                Qt.KeyboardModifier.KeypadModifier,
            )

    def correct(self, sheet: int, marks: str) -> None:
        """The whole form, the question answered."""
        self.look_up(sheet)
        self.key(marks)
        self.fill(
            correctFound="公证员抽样核对时发现",
            correctReason="看错行",
            correctFirst="钱监督",
            correctSecond="周监督",
        )
        self.enter("correctNotary")
        assert self.focused == "correctionDismiss"
        self.press("correctionConfirm")

    def steps(self) -> list[str]:
        """The sign of every step."""
        return self.column("stepsTable", 0)

    def choose_step(self, step: Step) -> None:
        self.find(QTableView, "stepsTable").selectRow(list(Step).index(step))

    def take(self, step: Step) -> None:
        """Take a step by Enter."""
        self.choose_step(step)
        self.qtbot.keyClick(self.find(QTableView, "stepsTable"), Qt.Key.Key_Return)

    def taken(self, step: Step) -> bool:
        return self.steps()[list(Step).index(step)] == DONE

    def numbers(self) -> list[str]:
        return [f"{p.number} V{p.version}" for p in self.bridge.desk.hearing.state.papers]


def a_released_day(*changes: tuple[str, object]) -> Day:
    """Both units of the group equal, signed and released; their sheets are in the record."""
    day = a_seated_hearing(*changes)
    day.balloted(POLICE, [GOOD, GOOD, POOR, GOOD]).balloted(TRAFFIC, [GOOD, GOOD, GOOD, POOR])
    desk = open_bridge(day).desk
    assert desk.papers.fonts == FONTS
    for unit in (POLICE, TRAFFIC):
        desk.tally.lock(unit)
        desk.papers.print(PaperKind.UNIT_TALLY, unit)
        desk.papers.print(PaperKind.BALLOT_LIST, unit)
        desk.tally.sign(unit, SIGNERS)
        agree(desk, JointAct.RELEASE, version_subject(unit, 1))
        desk.tally.release(unit)
    return day


@pytest.fixture
def hands(qtbot: QtBot) -> Corrections:
    return Corrections(qtbot, a_released_day())


def test_a_sheet_is_found_by_its_number_and_shown_as_recorded(hands: Corrections) -> None:
    assert not hands.shown("correctRecorded")
    hands.look_up(3)
    assert hands.column("correctRecorded", 1) == ["差", "差"]
    assert hands.column("correctRecorded", 3) == ["差", "差"]
    assert "No. 003" in hands.told("correctRemarks")
    assert "王录入、李复核" in hands.told("correctRemarks")
    hands.look_up(9)
    assert hands.page.notice.property("kind") == "refused"


def test_what_it_would_change_is_seen_before_anything_is_written(hands: Corrections) -> None:
    head = hands.bridge.desk.hearing.head
    hands.look_up(3)
    hands.key("1")
    assert not hands.shown("correctChanges")
    hands.key("1")
    assert hands.shown("correctChanges")
    before, after = hands.column("correctChanges", 1), hands.column("correctChanges", 2)
    assert ("325", "400") in list(zip(before, after, strict=True))
    assert hands.column("correctChanges", 0)[-2:] == ["公安局", "交通局"]
    assert after[-2:] == ["rank 1 (100.00)", "rank 2 (81.25)"]
    hands.key("2")
    assert not hands.shown("correctChanges"), "other marks, other consequences"
    hands.key("2")
    assert hands.page.notice.property("kind") == "refused", "nothing would change"
    assert hands.bridge.desk.hearing.head == head


def test_the_correction_asks_once_more_and_opens_the_list_of_steps(hands: Corrections) -> None:
    hands.correct(3, "11")
    (correction,) = hands.bridge.desk.hearing.state.corrections
    (sheet,) = correction.sheets
    assert (sheet.sheet_no, sheet.marks, sheet.found) == (3, GOOD, "公证员抽样核对时发现")
    assert hands.bridge.desk.hearing.name(sheet.notary or NOTARY) == "赵公证", "who sits for it"
    assert hands.find(QTabBar, "correctionTabs").currentIndex() == 1
    assert hands.steps()[:2] == [DONE, DUE]
    assert "U01-V2" in hands.told("stepsTold")
    assert hands.column("correctionUnits", 1)[0].endswith("9 steps to do")


def test_one_witness_is_not_two_and_what_was_typed_stays(hands: Corrections) -> None:
    hands.look_up(3)
    hands.key("11")
    hands.fill(correctFound="x", correctReason="y", correctFirst="钱监督", correctSecond="钱监督")
    hands.press("correctButton")
    hands.press("correctionDismiss")
    assert not hands.bridge.desk.hearing.state.corrections
    hands.press("correctButton")
    hands.press("correctionConfirm")
    assert hands.page.notice.property("kind") == "refused"
    assert hands.find(QLineEdit, "correctReason").text() == "y"
    assert not hands.bridge.desk.hearing.state.corrections


def test_step_by_step_to_the_new_version_heard_in_the_hall(hands: Corrections) -> None:
    hands.correct(3, "11")
    day = hands.bridge.desk.hearing.unit(POLICE)
    hands.take(Step.SIGNED)
    assert not hands.shown("signAct"), "not its turn"
    hands.take(Step.COUNTED)
    hands.take(Step.LOCKED)
    hands.press("stepsConfirm")
    assert day.current is not None
    assert day.current.locked_version == 2
    assert "由 81.25 分更正为 100.00 分" in hands.told("stepsRead")
    for step in (Step.REPORT, Step.SHEETS, Step.SUMMARY):
        hands.take(step)
        hands.until(partial(hands.taken, step))
    assert hands.numbers()[-4:] == ["D12-U01-V2 V1", "D8-U01 V2", "D9-U01 V2", "D10-law V1"]
    hands.take(Step.VOID_COPIES)
    assert hands.taken(Step.VOID_COPIES)
    hands.until(lambda: hands.papers.papers and "作废" in hands.papers.papers[0].name)
    hands.take(Step.SIGNED)
    hands.press("signAct")
    assert 2 in day.signed
    hands.take(Step.RELEASED)
    assert day.released_version == 2
    hands.take(Step.ANNOUNCED)
    (scene,) = hands.scenes
    assert [(line.unit, line.before, line.after) for line in scene.lines] == [
        ("公安局", "81.25", "100.00")
    ]
    hands.type_and_enter("孙主持", "announceTyped")
    (incident,) = hands.bridge.desk.hearing.state.incidents
    assert incident.category == "announcement"
    assert incident.text.startswith("D12-U01-V2：公安局听证评议得分由 81.25 分更正为 100.00 分")
    assert incident.text.endswith("孙主持")
    assert set(hands.steps()) == {DONE}
    assert hands.column("correctionUnits", 1)[0] == "version 2, released"


def through_the_core(hands: Corrections, marks: str, sheet: int = 3) -> None:
    """A correction written by keys; counted, locked, reported, signed and released without."""
    hands.correct(sheet, marks)
    desk = hands.bridge.desk
    desk.tally.take(POLICE)
    desk.tally.lock(POLICE)
    for kind, subject in (
        (PaperKind.CORRECTION_REPORT, "U01-V2"),
        (PaperKind.UNIT_TALLY, POLICE),
        (PaperKind.BALLOT_LIST, POLICE),
    ):
        desk.papers.print(kind, subject)
    desk.tally.sign(POLICE, SIGNERS)
    hands.bridge.do(partial(desk.tally.release, POLICE))
    assert desk.hearing.unit(POLICE).released_version is not None


def test_where_ranks_are_announced_the_hall_sees_who_moved(qtbot: QtBot) -> None:
    hands = Corrections(qtbot, a_released_day(RANKED))
    through_the_core(hands, "11")
    hands.take(Step.ANNOUNCED)
    assert [(line.unit, line.before, line.after) for line in hands.scenes[0].lines] == [
        ("公安局", "rank 1, tied (81.25)", "rank 1 (100.00)"),
        ("交通局", "rank 1, tied (81.25)", "rank 2 (81.25)"),
    ]


def test_where_no_rank_moves_the_hall_sees_what_holds_now(qtbot: QtBot) -> None:
    day = a_seated_hearing().balloted(POLICE, [GOOD, GOOD, POOR, GOOD]).locked(POLICE)
    hands = Corrections(qtbot, day)
    through_the_core(hands, "11")
    hands.take(Step.ANNOUNCED)
    assert [(line.before, line.after) for line in hands.scenes[0].lines] == [("", "100.00")]


def test_the_papers_of_a_step_lie_beside_it(hands: Corrections) -> None:
    through_the_core(hands, "11")
    hands.choose_step(Step.REPORT)
    hands.until(lambda: hands.papers.papers and hands.papers.papers[0].content)
    assert hands.papers.papers[0].stored
    hands.choose_step(Step.SUMMARY)
    hands.until(lambda: hands.papers.papers and "D10" in hands.papers.papers[0].name)
    hands.press("correctionPaperSave")
    hands.until(lambda: "D10-law V1" in hands.numbers())
    hands.choose_step(Step.COUNTED)
    assert hands.papers.papers == ()


# --- before the lock ------------------------------------------------------------------------------


def test_before_the_lock_a_closed_entry_is_opened_and_a_sheet_keyed_anew(qtbot: QtBot) -> None:
    hands = Corrections(qtbot, a_seated_hearing().balloted(POLICE, [GOOD, GOOD, POOR, GOOD]))
    assert hands.shown("reopenBox")
    assert not hands.shown("setAsideBox")
    hands.enter("reopenReason")
    assert hands.page.notice.property("kind") == "refused"
    hands.fill(reopenReason="第 3 号票存疑")
    hands.enter("reopenReason")
    current = hands.bridge.desk.hearing.unit(POLICE).current
    assert current is not None
    assert not current.closed
    assert not hands.shown("reopenBox")
    hands.fill(setAsideSheet="3", setAsideReason="看错行")
    hands.press("setAsideButton")
    assert current.set_aside == [3]
    assert 3 not in current.first
    assert "003" in hands.page.notice.text
    assert "Keyed anew so far: 003" in hands.told("anewTold")


def test_a_foreign_paper_is_taken_out_by_two(qtbot: QtBot) -> None:
    day = a_seated_hearing().reported(POLICE).issued(POLICE).collected(POLICE, 5)
    hands = Corrections(qtbot, day)
    assert hands.find(QLineEdit, "takeOutLeft").text() == "4"
    hands.fill(takeOutSheet="2", takeOutReason="无印章", takeOutFirst="钱监督")
    hands.press("takeOutButton")
    assert hands.page.notice.property("kind") == "refused"
    hands.fill(takeOutSecond="周监督")
    hands.press("takeOutButton")
    current = hands.bridge.desk.hearing.unit(POLICE).current
    assert current is not None
    assert (current.returned, current.taken_out) == (4, {2: "无印章"})
    assert "Taken out as foreign: 002" in hands.told("anewTold")


def test_an_absence_is_lifted_by_a_written_order(qtbot: QtBot) -> None:
    day = a_seated_hearing()
    day.speeches.unit_absent(POLICE, "未到会")
    hands = Corrections(qtbot, day)
    hands.fill(liftReason="路上堵车", liftDocument="")
    hands.press("liftButton")
    assert hands.page.notice.property("kind") == "refused"
    hands.fill(liftDocument="会议纪要 3 号")
    hands.enter("liftDocument")
    assert hands.bridge.desk.hearing.unit(POLICE).absent is None
    assert hands.shown("correctionNothing")


def test_another_unit_has_its_own_way(hands: Corrections) -> None:
    hands.look_up(3)
    hands.qtbot.keyClick(hands.find(QTableView, "correctionUnits"), Qt.Key.Key_Down)
    assert not hands.shown("correctRecorded"), "of the unit before"
    hands.qtbot.keyClick(hands.find(QTableView, "correctionUnits"), Qt.Key.Key_Down)
    assert hands.shown("correctionNothing")
    assert hands.find(QPushButton, "correctButton")


# --- revised rules --------------------------------------------------------------------------------


def revised_file(folder: Path, *changes: tuple[str, object]) -> Path:
    path = folder / "修订.toml"
    path.write_text(a_scheme(*changes), encoding="utf-8")
    return path


def test_revised_rules_are_counted_by_beside_what_was_signed(
    hands: Corrections, tmp_path: Path
) -> None:
    hands.bridge.desk.hearing.sit_down(ORGANIZER)
    wanted: list[tuple[PaperKind, str]] = []
    hands.page.paper_wanted.connect(lambda kind, subject: wanted.append((kind, subject)))
    hands.find(QTabBar, "correctionTabs").setCurrentIndex(2)
    panel = hands.page.findChild(RevisedPanel)
    assert panel is not None
    panel.take_file(revised_file(tmp_path, ("ballot.grades.1.points", "5")))
    assert hands.column("revisedTable", 1) == ["81.25 · 1 tied", "81.25 · 1 tied"]
    assert hands.column("revisedTable", 3) == ["differs", "differs"]
    assert "修订.toml" in hands.told("revisedRevisions")
    assert not hands.bridge.desk.hearing.state.recomputations, "looking is no act"
    hands.fill(revisedReason="分值有误")
    hands.enter("revisedDocument")
    assert hands.page.notice.property("kind") == "refused"
    hands.fill(revisedDocument="纪要 7")
    hands.enter("revisedDocument")
    (ordered,) = hands.bridge.desk.hearing.state.recomputations
    assert (ordered.reason, ordered.document) == ("分值有误", "纪要 7")
    assert wanted == [(PaperKind.RECOMPUTATION, "law-R1")]
    assert not hands.shown("revisedTable")


def test_the_same_rules_are_no_revision(hands: Corrections, tmp_path: Path) -> None:
    panel = hands.page.findChild(RevisedPanel)
    assert panel is not None
    panel.take_file(revised_file(tmp_path))
    assert hands.page.notice.property("kind") == "refused"
    assert not hands.shown("revisedTable")
    hands.find(QTabBar, "correctionTabs").setCurrentIndex(2)
    hands.press("revisedChoose")
    hands.until(lambda: hands.page.findChild(QFileDialog, "askFile"))
    hands.find(QFileDialog, "askFile").reject()
