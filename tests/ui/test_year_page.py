"""The page of the year, by what is seen and typed."""

from __future__ import annotations

from contextlib import closing
from fractions import Fraction
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QTableView,
    QTabWidget,
)
from pytestqt.qtbot import QtBot

from hearing_desk.journal.port import Journal
from hearing_desk.model.hearing import Role
from hearing_desk.store.sqlite_journal import create
from tests.builders import (
    CLERK,
    GOOD,
    ORGANIZER,
    POLICE,
    POOR,
    SECOND_CLERK,
    SQUAD,
    TRAFFIC,
    Day,
    a_hearing,
    a_new_day,
    a_scheme,
    a_seated_hearing,
)
from tests.cli.test_verify_command import tampered
from tests.ui.hands import Hands
from tests.ui.hearings import open_bridge
from tests.years import LAW, TYPED, WITHOUT_HEARING, YEAR, a_score, a_year, last_year, scored
from ui.bridge.year_file import YearFile
from ui.settings import Settings
from ui.stages.results_page import ResultsPage
from ui.stages.year_page import YearPage
from ui.stages.year_papers import YearPapers
from ui.stages.year_venues import YearVenues
from ui.widgets.problem_list import ProblemList

TABS = ("scores", "deductions", "grades", "answers", "last", "result", "chart", "papers", "days")
FIRST_HEAD = "听证评议\nof 100\n60%"


class Year(Hands):
    """Hands at the page of the year."""

    def __init__(self, qtbot: QtBot, day: Day) -> None:
        bridge = open_bridge(day)
        self.day = day
        super().__init__(qtbot, bridge, YearPage(bridge))

    @property
    def state(self) -> str:
        return self.find(QLabel, "yearState").text()

    def tab(self, name: str) -> None:
        """Go to a tab."""
        self.find(QTabWidget, "yearTabs").setCurrentIndex(TABS.index(name))

    def tabs(self) -> list[str]:
        """The tabs that are offered."""
        tabs = self.find(QTabWidget, "yearTabs")
        return [tabs.tabText(place) for place in range(tabs.count()) if tabs.isTabVisible(place)]

    def row(self, table: str, row: int) -> list[str]:
        model = self.find(QTableView, table).model()
        return [str(model.index(row, column).data()) for column in range(model.columnCount())]

    def at(self, row: int, column: int) -> None:
        """Go to a cell of the figures."""
        table = self.find(QTableView, "yearFigures")
        table.setCurrentIndex(table.model().index(row, column))

    def type_scores(self, *scores: str) -> None:
        """Type scores one below the other, Return after each."""
        table = self.find(QTableView, "yearFigures")
        for score in scores:
            self.qtbot.keyClick(table, score[0])
            line = self.find(QLineEdit, "figureTyped")
            self.qtbot.keyClicks(line, score[1:])
            self.qtbot.keyClick(line, Qt.Key.Key_Return)
            self.until(lambda: table.state() is not QAbstractItemView.State.EditingState)
            self.until(lambda: self.page.findChild(QLineEdit, "figureTyped") is None)

    def receive(self, kind: YearFile, content: bytes, folder: Path) -> None:
        """Choose a file."""
        path = folder / "得分.csv"
        path.write_bytes(content)
        assert isinstance(self.page, YearPage)
        self.page.take_file(kind, path)

    def choose(self, box: str, text: str) -> None:
        combo = self.find(QComboBox, box)
        combo.setCurrentText(text)


def a_venue_day(journal: Journal, hearing: str) -> Day:
    """Another hearing under the same plan, its panel seated."""
    day = a_new_day(journal)
    opened = partial(day.rules.open, rehearsal=False, language="zh-CN", program="test")
    opened(hearing, f"{hearing}会场", utc_offset_minutes=480)
    people = (
        (ORGANIZER, "孙组织", Role.ORGANIZER),
        (CLERK, "王录入", Role.CLERK),
        (SECOND_CLERK, "李复核", Role.SECOND_CLERK),
    )
    for person, name, role in people:
        day.rules.name_operator(person, name, role)
    return day.ruled(a_scheme(*YEAR)).frozen().sealed().drawn().signed_in()


@pytest.fixture
def year(qtbot: QtBot) -> Year:
    return Year(qtbot, a_year())


def test_what_is_missing_is_marked_where_it_stands(year: Year) -> None:
    assert year.row("yearFigures", 0) == ["missing"] * 4 + ["20"]
    assert "10" in year.state
    assert "6" in year.find(QLabel, "yearMissing").text()
    model = year.find(QTableView, "yearFigures").model()
    headings = [model.headerData(place, Qt.Orientation.Horizontal) for place in range(3)]
    assert headings == [FIRST_HEAD, "市长热线\nof 12", "行风热线\nof 8"]
    assert model.headerData(0, Qt.Orientation.Vertical) == "公安局"
    assert not year.find(QPushButton, "yearLock").isEnabled()


def test_a_typed_sheet_is_one_act_on_one_document(year: Year) -> None:
    before = year.bridge.desk.hearing.head.seq
    year.at(0, 0)
    year.type_scores("90.5", "80")
    assert [row[0] for row in (year.row("yearFigures", 0), year.row("yearFigures", 1))] == [
        "90.5 *",
        "80 *",
    ]
    year.press("yearTypedRecord")
    assert year.page.notice.property("kind") == "refused"
    assert year.bridge.desk.hearing.head.seq == before
    year.type_and_enter("督查第4期", "yearTypedDocument")
    assert year.bridge.desk.hearing.head.seq == before + 1
    scores = year.bridge.desk.hearing.state.year.scores
    assert scores[POLICE, "hearing", ""] == Fraction(181, 2)
    assert scores[TRAFFIC, "hearing", ""] == 80
    assert year.bridge.desk.hearing.state.year.origins[-1].document == "督查第4期"
    assert year.row("yearFigures", 0)[0] == "90.5"
    assert not year.find(QPushButton, "yearTypedRecord").isVisible()


def test_more_than_full_marks_is_told_and_not_taken(year: Year) -> None:
    year.at(0, 1)
    year.type_scores("13")
    assert year.page.notice.property("kind") == "refused"
    assert year.row("yearFigures", 0)[1] == "missing"


def test_a_sum_of_parts_is_not_typed_over(year: Year) -> None:
    scores = [a_score(POLICE, "hotlines", 10, "mayor")]
    year.bridge.do(lambda: year.bridge.desk.year.record_scores(TYPED, scores))
    model = year.find(QTableView, "yearFigures").model()
    assert not model.flags(model.index(0, 3)) & Qt.ItemFlag.ItemIsEditable
    assert model.flags(model.index(1, 3)) & Qt.ItemFlag.ItemIsEditable
    assert year.row("yearFigures", 0)[1:4] == ["10", "missing", "missing"]


def test_a_scores_file_is_seen_before_it_is_recorded(year: Year, tmp_path: Path) -> None:
    content = "单位,听证评议,市长热线,行风热线\n公安局,90,12,6\n交通局,80,10,8\n".encode("gb18030")
    year.receive(YearFile.SCORES, content, tmp_path)
    assert not year.find(QTabWidget, "yearTabs").isVisible()
    assert year.row("yearReceived", 0)[2:] == ["公安局", "90", "12", "6"]
    assert "GB18030" in year.find(QLabel, "yearReadAs").text()
    assert not year.bridge.desk.hearing.state.year.scores
    year.type_and_enter("3号", "yearFileDocument")
    assert year.bridge.desk.hearing.state.year.scores[POLICE, "hotlines", "mayor"] == 12
    assert year.find(QTabWidget, "yearTabs").isVisible()
    assert year.row("yearFigures", 0) == ["90", "12", "6", "18", "20"]


def test_a_scores_file_recorded_again_deducts_once_and_says_so(year: Year, tmp_path: Path) -> None:
    for points in ("2", "3"):
        content = f"单位,听证评议,扣分\n公安局,90,{points}\n交通局,80,\n".encode()
        year.receive(YearFile.SCORES, content, tmp_path)
        told = year.find(QLabel, "yearReadAs").text()
        assert ("replace 1 deductions" in told) is (points == "3")
        year.type_and_enter("3号", "yearFileDocument")
    recorded = year.bridge.desk.hearing.state.year
    assert recorded.withdrawn.keys() == {1}
    assert recorded.deductions[2].points == 3


def test_a_problem_lands_on_its_row_and_stops_the_file(year: Year, tmp_path: Path) -> None:
    content = "单位,听证评议\n公安局,90\n交通局,101\n".encode()
    year.receive(YearFile.SCORES, content, tmp_path)
    problems = year.find(ProblemList, "yearProblems")
    texts = [problems.item(place).text() for place in range(problems.count())]
    place = next(place for place, text in enumerate(texts) if "101" in text)
    problems.setCurrentRow(place)
    year.qtbot.keyClick(problems, Qt.Key.Key_Return)
    assert year.find(QTableView, "yearReceived").currentIndex().row() == 1
    assert not year.find(QPushButton, "yearFileRecord").isEnabled()
    year.press("yearFileDiscard")
    assert year.find(QTabWidget, "yearTabs").isVisible()


def test_this_hearings_own_scores_are_taken(qtbot: QtBot) -> None:
    day = a_seated_hearing(*YEAR)
    for unit, marks in ((POLICE, GOOD), (TRAFFIC, POOR), (SQUAD, GOOD)):
        day.balloted(unit, [marks] * 4).locked(unit)
    year = Year(qtbot, day)
    year.press("yearOwnScores")
    assert year.row("yearFigures", 0)[0] == "100"
    about = year.find(QLabel, "yearAbout").text()
    assert "1 hearings" in about


def test_hearing_files_are_verified_then_taken_and_a_bad_one_is_named(
    qtbot: QtBot, tmp_path: Path
) -> None:
    good, bad = tmp_path / "east.hearing", tmp_path / "west.hearing"
    forged = tmp_path / "forged.hearing"
    with closing(create(good)) as journal:
        venue = a_venue_day(journal, "east")
        for unit in (POLICE, TRAFFIC, SQUAD):
            venue.balloted(unit, [GOOD] * 4).locked(unit)
    with closing(create(bad)) as journal:
        a_venue_day(journal, "west").balloted(POLICE, [GOOD] * 4)
    forged.write_bytes(good.read_bytes())
    tampered(forged, "update journal set payload = payload || ' ' where seq = 12")
    year = Year(qtbot, a_year())
    venues = year.page.findChild(YearVenues)
    assert venues is not None
    venues.ask("hearing", "听证评议")
    year.find(QDialog, "askFile").close()
    venues.verify([good, bad, forged])
    files = year.find(QListWidget, "venuesFiles")
    qtbot.waitUntil(lambda: files.count() == 3, timeout=30_000)
    assert files.item(0).text().startswith("✓ east.hearing")
    assert files.item(1).text().startswith("✗ west.hearing")
    assert "公安局" in files.item(1).text() or "交通局" in files.item(1).text()
    assert files.item(2).text().startswith("✗ forged.hearing")
    assert "V1 The journal's chain is unbroken" in files.item(2).text()
    year.press("venuesTake")
    taken = year.bridge.desk.hearing.state.year.venues
    assert [len(each.counts) for each in taken["hearing"]] == [3]


def test_a_deduction_is_recorded_and_withdrawn_with_a_reason(year: Year) -> None:
    year.tab("deductions")
    year.choose("deductionUnit", "交通局")
    year.type("A1", "deductionCase")
    year.press("deductionRecord")
    assert year.row("yearDeductions", 0)[1:7] == ["交通局", "一般问题", "投诉", "5", "5", "A1"]
    year.choose("deductionKind", "违规")
    year.press("deductionRecord")
    assert year.page.notice.property("kind") == "refused"
    year.type("2.5", "deductionPoints")
    year.type("late", "deductionReason")
    year.press("deductionRecord")
    assert year.row("yearDeductions", 1)[3:5] == ["the total", "2.5"]
    table = year.find(QTableView, "yearDeductions")
    table.selectRow(0)
    year.press("deductionWithdraw")
    year.type_and_enter("wrong unit", "deductionWhyTyped")
    assert "wrong unit" in year.row("yearDeductions", 0)[-1]
    assert not year.find(QPushButton, "deductionWithdraw").isEnabled()


def test_a_unit_fails_by_a_document_and_is_taken_off_by_another(year: Year) -> None:
    year.tab("deductions")
    year.type("fraud", "deductionReason")
    year.press("unitFail")
    assert year.page.notice.property("kind") == "refused"
    year.type("12号", "deductionDocument")
    year.press("unitFail")
    assert "公安局（fraud，12号）" in year.find(QLabel, "yearFailed").text()
    year.tab("result")
    assert year.row("yearResult", 1)[0] == "failed"
    year.tab("deductions")
    year.type("cleared", "deductionReason")
    year.type("13号", "deductionDocument")
    year.press("unitLift")
    assert not year.bridge.desk.hearing.state.year.failures


def test_chosen_units_are_graded_in_one_act(year: Year) -> None:
    year.tab("grades")
    year.find(QTableView, "yearGrades").selectAll()
    year.choose("yearGrade", "差")
    before = year.bridge.desk.hearing.head.seq
    year.type_and_enter("7号", "yearGradeDocument")
    assert year.bridge.desk.hearing.head.seq == before + 1
    assert year.column("yearGrades", 1) == ["差", "差"]


def test_answers_give_shares_and_never_a_score(year: Year, tmp_path: Path) -> None:
    year.tab("answers")
    year.receive(YearFile.ANSWERS, "单位,满意,不满意\n公安局,3,1\n".encode(), tmp_path)
    year.press("yearFileRecord")
    rows = [year.row("yearSurvey", row) for row in range(len(year.column("yearSurvey", 0)))]
    assert rows[-1][3:] == ["3", "1", "4", "75.00%"]


def test_last_year_stands_beside_this_one(qtbot: QtBot, tmp_path: Path) -> None:
    year = Year(qtbot, scored(a_year()))
    year.tab("last")
    content = "组别,单位,名次,得分\n执法监督组,公安局,2,85\n执法监督组,交通局,1,90\n".encode()
    year.receive(YearFile.LAST_YEAR, content, tmp_path)
    year.press("yearFileRecord")
    assert year.row("yearLast", 0) == ["公安局", "1", "2", "up 1", "92.00", "85.00", "+7.00"]
    assert year.row("yearLast", 1)[3] == "down 1"
    year.tab("chart")
    bars = year.find(QLabel, "yearChartTold")
    assert "broken line" in bars.text()


def test_units_stand_by_rank_with_what_they_are_listed_for(qtbot: QtBot) -> None:
    day = scored(a_year())
    day.year.record_last_year(TYPED, [last_year("公安局", 1), last_year("交通局", 2)])
    year = Year(qtbot, day)
    year.tab("result")
    assert year.row("yearResult", 0)[:3] == ["1", "公安局", "92.00"]
    remarks = year.row("yearResult", 0)[4]
    assert "within the award" in remarks
    assert "near the top twice" in remarks
    assert "last twice" in year.row("yearResult", 1)[4]
    assert "交通局" in year.find(QLabel, "yearLists").text()


def test_a_tie_across_the_line_waits_for_the_organizers_document(qtbot: QtBot) -> None:
    day = scored(a_year())
    day.year.record_scores(TYPED, [a_score(TRAFFIC, "hearing", 90)])
    year = Year(qtbot, day)
    year.tab("result")
    assert [row[:4] for row in year.column("yearResult", 0)] == ["1 ti", "1 ti"]
    assert "seats left: 1" in year.find(QLabel, "yearPending").text()
    box = year.find(QCheckBox, "yearAward1")
    chosen = box.text()
    qtbot.keyClick(box, Qt.Key.Key_Space)
    year.press("yearAwardDecide")
    assert year.page.notice.property("kind") == "refused"
    year.type_and_enter("15号", "yearAwardDocument")
    (named,) = year.bridge.desk.hearing.state.year.decided[LAW]
    assert year.bridge.desk.hearing.unit(named).unit.name == chosen
    assert not year.find(QLabel, "yearPending").isVisible()


def test_the_lock_is_asked_for_and_opened_again_with_a_reason(qtbot: QtBot) -> None:
    year = Year(qtbot, scored(a_year()))
    year.press("yearLock")
    assert year.focused == "yearDismiss"
    year.press("yearConfirm")
    assert year.bridge.desk.hearing.state.year.locked
    assert "1" in year.state
    assert not year.find(QPushButton, "yearImportScores").isEnabled()
    model = year.find(QTableView, "yearFigures").model()
    assert not model.flags(model.index(0, 0)) & Qt.ItemFlag.ItemIsEditable
    year.press("yearReopen")
    year.type_and_enter("typing error", "yearReopenTyped")
    assert not year.bridge.desk.hearing.state.year.locked


def test_only_the_papers_of_the_plan_are_offered_and_leave_as_stored(
    qtbot: QtBot, tmp_path: Path
) -> None:
    day = scored(a_year())
    day.year.lock()
    year = Year(qtbot, day)
    year.tab("papers")
    combo = year.find(QComboBox, "yearPaper")
    offered = [combo.itemText(place) for place in range(combo.count())]
    assert not any("D18G" in text or "D18H" in text for text in offered)
    assert "D18）" in offered[0]
    papers = year.page.findChild(YearPapers)
    assert papers is not None
    qtbot.waitUntil(lambda: papers.panel.preview.page_count >= 1, timeout=30_000)
    year.press("yearPaperSave")
    qtbot.waitUntil(lambda: year.page.findChild(QDialog, "saveDialog") is not None, timeout=30_000)
    printed = [paper.number for paper in year.bridge.desk.hearing.state.papers]
    assert printed == ["D18-law"]


def test_the_calendar_has_today_in_its_place_and_says_how_near(qtbot: QtBot) -> None:
    days = [
        {"id": "a", "label": "自查", "when": "7月底前", "last_day": "2011-07-31"},
        {"id": "b", "label": "公布", "when": "1月上旬", "last_day": "2011-12-30"},
        {"id": "c", "label": "总结", "when": "未写"},
    ]
    year = Year(qtbot, a_year(("calendar", days)))
    year.tab("days")
    assert [text.partition("　")[0] for text in year.column("yearCalendar", 0)] == [
        *("自查", "▶ Today", "公布", "总结"),
    ]
    states = year.column("yearCalendar", 3)
    assert states == ["145 days ago", "", "soon, in 7 days", "not given"]


def test_tabs_the_plan_says_nothing_of_are_left_out(qtbot: QtBot) -> None:
    assert "Answers" in Year(qtbot, a_year()).tabs()
    plain = Year(qtbot, a_hearing())
    assert "Answers" not in plain.tabs()
    assert "Grades" not in plain.tabs()


def test_a_plan_without_a_hearing_says_so_on_the_pages_of_that_day(
    qtbot: QtBot, settings: Settings
) -> None:
    day = a_year(*WITHOUT_HEARING)
    bridge = open_bridge(day)
    hands = Hands(qtbot, bridge, ResultsPage(bridge, settings))
    assert "no hearing day" in hands.find(QLabel, "noHearingDay").text()
    assert not hands.find(QTableView, "resultsTable").isVisible()
    year = Year(qtbot, day)
    assert not year.find(QPushButton, "yearOwnScores").isVisible()
    assert year.find(QPushButton, "yearHearingFiles").isVisible()
