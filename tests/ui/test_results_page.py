"""The results page, by keys."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QTableView,
)
from pytestqt.qtbot import QtBot

from hearing_desk.model.papers import PaperKind
from tests.builders import CLERK, GOOD, POLICE, POOR, SQUAD, TRAFFIC, Day, a_seated_hearing
from tests.ui.hands import Hands
from tests.ui.hearings import open_bridge
from ui.audience.scenes import ScoreScene
from ui.bridge.originals import proposed_originals
from ui.bridge.printing import OpenPdf
from ui.settings import Settings
from ui.stages.paper_panel import PaperPanel
from ui.stages.results_page import ResultsPage
from ui.stages.results_papers import ResultsPapers
from ui.widgets.bar_chart import BarChart

RANKED = ("ranks", {"announcement": "score-and-rank"})


class Results(Hands):
    """Hands at the results page."""

    def __init__(self, qtbot: QtBot, tmp_path: Path, day: Day) -> None:
        bridge = open_bridge(day, CLERK)
        store = QSettings(str(tmp_path / "taste.ini"), QSettings.Format.IniFormat)
        self.scenes: list[ScoreScene] = []
        super().__init__(qtbot, bridge, ResultsPage(bridge, Settings(store)))
        self.page.scene_offered.connect(self.scenes.append)

    def down(self) -> None:
        """Choose the next unit."""
        self.qtbot.keyClick(self.find(QTableView, "resultsTable"), Qt.Key.Key_Down)

    def enabled(self) -> list[str]:
        """The acts that may be done on the chosen unit."""
        names = ("Count", "Lock", "Print", "Sign", "Release")
        return [name for name in names if self.find(QPushButton, f"results{name}").isEnabled()]

    def choose_paper(self, place: int) -> None:
        """Choose a paper by its place in the list, by keys."""
        combo = self.find(QComboBox, "resultsPaper")
        self.qtbot.keyClick(combo, Qt.Key.Key_Home)
        for _ in range(place):
            self.qtbot.keyClick(combo, Qt.Key.Key_Down)

    def sign(self, *names: str) -> None:
        """Sign the chosen unit's sheet with these names."""
        self.press("resultsSign")
        for place, name in enumerate(names):
            line = self.find(QLineEdit, f"sign{place}")
            line.clear()
            line.insert(name)
        self.press("signAct")

    @property
    def papers(self) -> PaperPanel:
        papers = self.page.findChild(ResultsPapers)
        panel = None if papers is None else papers.panel
        assert panel is not None
        return panel

    def printed(self) -> list[str]:
        return [f"{p.number} V{p.version}" for p in self.bridge.desk.hearing.state.papers]


def two_tallied(*changes: tuple[str, object]) -> Day:
    """Both units of the first group counted; the police are ahead."""
    day = a_seated_hearing(*changes)
    return day.balloted(POLICE, [GOOD, GOOD, GOOD, POOR]).balloted(TRAFFIC, [POOR] * 4)


@pytest.fixture
def results(qtbot: QtBot, tmp_path: Path) -> Results:
    return Results(qtbot, tmp_path, two_tallied())


def test_units_stand_in_rank_order_with_the_margin_in_words(results: Results) -> None:
    assert results.column("resultsTable", 0) == ["1", "2"]
    assert results.column("resultsTable", 1) == ["公安局", "交通局"]
    margin = results.bridge.desk.tally.standings("law")[0].margin
    about = results.find(QLabel, "resultsAbout").text()
    assert f"{margin} one-step changes" in about
    assert "交通局" in about


def test_equal_units_are_said_to_share_their_rank(qtbot: QtBot, tmp_path: Path) -> None:
    day = a_seated_hearing().balloted(POLICE).balloted(TRAFFIC)
    results = Results(qtbot, tmp_path, day)
    assert results.column("resultsTable", 0) == ["1 tied", "1 tied"]
    assert "Shares its rank" in results.find(QLabel, "resultsAbout").text()


def test_a_gap_of_one_mark_suggests_a_recount(qtbot: QtBot, tmp_path: Path) -> None:
    tied = a_seated_hearing().balloted(POLICE).balloted(TRAFFIC)
    advice = Results(qtbot, tmp_path, tied).find(QLabel, "resultsAdvice")
    assert (
        "公安局: A recount suggests itself: at the first rank the gap to 交通局 is 0.00"
        in advice.text()
    )
    assert advice.isVisible()
    day = a_seated_hearing().balloted(POLICE, [GOOD] * 4).balloted(TRAFFIC, [POOR] * 4)
    assert not Results(qtbot, tmp_path, day).find(QLabel, "resultsAdvice").isVisible()


def test_records_of_recounts_and_samples_are_among_the_papers(qtbot: QtBot, tmp_path: Path) -> None:
    day = two_tallied().sampled(POLICE, 2).sample_ended(POLICE)
    day.recounted(POLICE, [GOOD, GOOD, GOOD, POOR]).locked(POLICE)
    results = Results(qtbot, tmp_path, day)
    results.choose_paper(6)
    assert results.page._papers.wanted() == ((PaperKind.RECOUNT_RECORD, "U01-R1"),)
    results.choose_paper(7)
    assert results.page._papers.wanted() == ((PaperKind.SAMPLE_RECORD, "U01-S1"),)
    results.down()
    assert results.page._papers.wanted() == ()
    results.choose_paper(5)
    wanted = results.page._papers.wanted()
    assert [kind.value for kind, _ in wanted] == ["D6", "D8", "D9", "D14", "D14A"]


def test_count_lock_print_sign_release_are_acts_of_their_own(qtbot: QtBot, tmp_path: Path) -> None:
    day = a_seated_hearing().reported(POLICE).issued(POLICE).collected(POLICE)
    day.keyed(POLICE).closed(POLICE)
    results = Results(qtbot, tmp_path, day)
    unit = results.bridge.desk.hearing.state.units[POLICE]
    current = unit.current
    assert current is not None
    assert results.enabled() == ["Count"]
    results.press("resultsCount")
    assert current.tally is not None
    assert results.enabled() == ["Lock"]
    results.press("resultsLock")
    assert results.focused == "resultsDismiss"
    assert current.locked_version is None
    results.press("resultsConfirm")
    assert current.locked_version == 1
    assert results.enabled() == ["Print"]
    results.press("resultsPrint")
    results.until(lambda: results.printed() == ["D8-U01 V1", "D9-U01 V1"])
    assert results.enabled() == ["Sign"]
    results.sign("王计票", "李公证", "赵公证")
    assert 1 in unit.signed
    assert "李公证" in results.find(QLabel, "resultsAbout").text()
    assert results.enabled() == ["Release"]
    results.press("resultsRelease")
    assert unit.released_version == 1
    assert results.enabled() == []


def test_a_missing_signature_is_refused_and_the_names_stay(results: Results) -> None:
    results.press("resultsLock")
    results.press("resultsConfirm")
    results.press("resultsPrint")
    results.until(lambda: results.enabled() == ["Sign"])
    results.sign("王计票", "李公证")
    assert results.page.notice.property("kind") == "refused"
    assert results.find(QLineEdit, "sign1").text() == "李公证"
    assert results.find(QLineEdit, "sign1").isVisible()


def test_who_signed_the_last_sheet_is_offered_for_the_next(qtbot: QtBot, tmp_path: Path) -> None:
    day = two_tallied().locked(POLICE).printed(POLICE).signed(POLICE).locked(TRAFFIC)
    results = Results(qtbot, tmp_path, day.printed(TRAFFIC))
    results.down()
    results.press("resultsSign")
    offered = [results.find(QLineEdit, f"sign{place}").text() for place in range(3)]
    assert offered == ["王计票", "李公证", "赵公证"]


def test_the_hall_sees_scores_only_and_only_released_ones(qtbot: QtBot, tmp_path: Path) -> None:
    day = two_tallied().locked(TRAFFIC).printed(TRAFFIC).signed(TRAFFIC)
    results = Results(qtbot, tmp_path, day)
    results.down()
    results.press("resultsRelease")
    (scene,) = results.scenes
    assert [(line.unit, line.rank) for line in scene.lines] == [("交通局", "")]
    assert scene.lines[0].score == results.column("resultsTable", 2)[1]
    assert scene.highest == 10_000


def test_ranks_are_shown_when_announced_and_every_unit_is_released(
    qtbot: QtBot, tmp_path: Path
) -> None:
    day = two_tallied(RANKED)
    for unit in (TRAFFIC, POLICE):
        day.locked(unit).printed(unit).signed(unit)
    results = Results(qtbot, tmp_path, day)
    results.press("resultsRelease")
    assert [(line.unit, line.rank) for line in results.scenes[-1].lines] == [("公安局", "")]
    results.press("resultsReleaseAll")
    results.press("resultsConfirm")
    shown = [(line.unit, line.rank) for line in results.scenes[-1].lines]
    assert shown == [("公安局", "1"), ("交通局", "2")]


def test_a_draft_is_looked_at_and_not_printed(results: Results) -> None:
    assert not results.find(QPushButton, "paperPrint").isEnabled()
    results.until(lambda: results.papers.preview.page_count >= 1)
    assert not results.find(QPushButton, "paperPrint").isEnabled()


def test_group_papers_are_stored_when_they_leave_and_once_only(
    qtbot: QtBot, tmp_path: Path
) -> None:
    day = two_tallied()
    for unit in (POLICE, TRAFFIC):
        day.locked(unit)
    results = Results(qtbot, tmp_path, day)
    results.choose_paper(2)
    results.press("paperSave")
    results.until(lambda: results.page.findChild(QDialog, "saveDialog"))
    assert results.printed() == ["D10-law V1"]
    target = tmp_path / "d10.pdf"
    results.papers.save_to(str(target))
    paper = results.bridge.desk.papers.latest(PaperKind.GROUP_SUMMARY, "law")
    assert paper is not None
    stored = results.bridge.desk.hearing.journal.file(paper.pdf_sha256)
    assert stored is not None
    assert target.read_bytes() == stored.content
    results.press("paperSave")
    assert results.printed() == ["D10-law V1"]


def test_all_papers_of_a_group_leave_together(qtbot: QtBot, tmp_path: Path) -> None:
    day = two_tallied()
    for unit in (POLICE, TRAFFIC):
        day.locked(unit)
    results = Results(qtbot, tmp_path, day)
    results.choose_paper(5)
    results.press("paperSave")
    results.until(lambda: results.page.findChild(QDialog, "saveDialog"))
    kinds = [number.split("-")[0] for number in results.printed()]
    assert kinds == ["D6", "D7", "D8", "D9", "D8", "D9", "D10"]
    results.papers.save_to(str(tmp_path))
    assert len(list(tmp_path.glob("*.pdf"))) == 7


def test_papers_are_printed_page_by_page_in_copies(results: Results, tmp_path: Path) -> None:
    results.press("resultsLock")
    results.press("resultsConfirm")
    results.press("resultsPrint")
    results.until(lambda: results.papers.papers[0].stored)
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    printer.setResolution(100)
    printer.setCopyCount(2)
    with results.qtbot.waitSignal(results.papers.done):
        results.papers.print_on(printer)
    pages = results.papers.preview.page_count
    copies = 1 if printer.supportsMultipleCopies() else 2
    printed = OpenPdf((tmp_path / "out.pdf").read_bytes())
    assert printed.document.pageCount() == pages * copies


def test_two_originals_are_proposed_to_the_systems_dialog(results: Results) -> None:
    results.press("resultsLock")
    results.press("resultsConfirm")
    assert results.find(QSpinBox, "paperCopies").value() == 2
    results.press("paperPrint")
    results.until(lambda: results.page.findChild(QPrintDialog, "printDialog"))
    dialog = results.find(QPrintDialog, "printDialog")
    assert dialog.printer().copyCount() == 2
    dialog.reject()


def test_the_number_typed_stays_for_papers_like_these(results: Results) -> None:
    results.choose_paper(0)
    copies = results.find(QSpinBox, "paperCopies")
    copies.setValue(5)
    results.choose_paper(1)
    assert copies.value() == 5


def test_what_is_signed_once_or_cast_once_is_not_doubled() -> None:
    assert proposed_originals(["D8-U05-V1.pdf", "D10-law-V2.pdf"]) == 2
    for name in ("D2-day-V1.pdf", "D4-U05-V1.pdf", "another.pdf"):
        assert proposed_originals([name]) == 1
        assert proposed_originals(["D8-U05-V1.pdf", name]) == 1


def test_a_folder_that_cannot_be_written_is_told(results: Results, tmp_path: Path) -> None:
    results.press("resultsLock")
    results.press("resultsConfirm")
    results.press("resultsPrint")
    with results.qtbot.waitSignal(results.papers.failed):
        results.papers.save_to(str(tmp_path / "none" / "x.pdf"))
    assert results.page.notice.property("kind") == "refused"


def test_the_chart_says_every_score_and_an_absent_unit_its_reason(
    qtbot: QtBot, tmp_path: Path
) -> None:
    day = a_seated_hearing().balloted(POLICE)
    day.speeches.unit_absent(TRAFFIC, "未到会")
    results = Results(qtbot, tmp_path, day)
    described = results.find(BarChart, "resultsChart").accessibleDescription()
    assert "公安局 100.00" in described
    results.down()
    assert "未到会" in results.find(QLabel, "resultsAbout").text()


def test_the_other_group_is_chosen_by_key(results: Results) -> None:
    combo = results.find(QComboBox, "resultsGroup")
    results.qtbot.keyClick(combo, Qt.Key.Key_Down)
    combo.activated.emit(combo.currentIndex())
    assert results.column("resultsTable", 1) == ["县公安局交通警察大队"]
    assert SQUAD in results.bridge.desk.hearing.state.units


def tied(rule: str) -> Day:
    """Both units of the first group equal and locked, under a rule for ties."""
    day = a_seated_hearing(("ranks", {"ties": rule})).balloted(POLICE).balloted(TRAFFIC)
    return day.locked(POLICE).locked(TRAFFIC)


def test_a_lot_drawn_on_a_tie_is_recorded(qtbot: QtBot, tmp_path: Path) -> None:
    results = Results(qtbot, tmp_path, tied("lot"))
    assert "1 公安局, 2 交通局" in results.find(QLabel, "tieTold").text()
    results.press("tieSettle")
    results.type_and_enter("2 2", "tieAskTyped")
    assert results.page.notice.property("kind") == "refused"
    assert results.column("resultsTable", 0) == ["1 tied", "1 tied"]
    results.press("tieSettle")
    line = results.find(QLineEdit, "tieAskTyped")
    line.clear()
    results.type_and_enter("2 1", "tieAskTyped")
    assert results.column("resultsTable", 1) == ["交通局", "公安局"]
    assert results.column("resultsTable", 0) == ["1", "2"]
    assert not results.find(QLabel, "tieTold").isVisible()


def test_the_scores_of_a_second_vote_settle_a_tie(qtbot: QtBot, tmp_path: Path) -> None:
    results = Results(qtbot, tmp_path, tied("revote"))
    results.press("tieSettle")
    results.type_and_enter("88.5，90", "tieAskTyped")
    assert results.column("resultsTable", 1) == ["交通局", "公安局"]
    (settled,) = results.bridge.desk.hearing.state.ties["law"]
    assert settled.scores == (Fraction(90), Fraction(177, 2))


@pytest.mark.parametrize(
    ("button", "dialog"), [("paperPrint", "printDialog"), ("paperSave", "saveDialog")]
)
def test_the_systems_dialogs_leave_every_other_window_in_use(
    results: Results, button: str, dialog: str
) -> None:
    results.press("resultsLock")
    results.press("resultsConfirm")
    results.press("resultsPrint")
    results.press(button)
    results.until(lambda: results.page.findChild(QDialog, dialog))
    shown = results.find(QDialog, dialog)
    assert shown.isVisible()
    assert not shown.isModal()
    shown.reject()
    results.qtbot.waitUntil(lambda: results.page.findChild(QDialog, dialog) is None)
