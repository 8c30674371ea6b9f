"""The units page, by keys: look, change, move, import, enter the lot; frozen it only shows."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QTabBar,
    QTableView,
)
from pytestqt.qtbot import QtBot

from hearing_desk.model.ids import GroupId
from hearing_desk.model.scheme import ReportMode
from hearing_desk.model.units import Unit
from tests.builders import Day, a_hearing, a_new_day, a_scheme
from tests.ui.hearings import open_bridge
from ui.bridge.desk_bridge import DeskBridge
from ui.stages.units_page import UnitsPage

BY_LOT = ("speech", {"order": "lot"})
Show = Callable[[Day], "Window"]


class Window:
    """The page as a person meets it."""

    def __init__(self, qtbot: QtBot, bridge: DeskBridge) -> None:
        self.bridge = bridge
        self.refusals: list[Any] = []
        bridge.refused.connect(self.refusals.append)
        self.page = UnitsPage(bridge)
        self._bot = qtbot
        qtbot.addWidget(self.page)
        with qtbot.waitExposed(self.page):
            self.page.show()

    @property
    def units(self) -> list[Unit]:
        return [day.unit for day in self.bridge.desk.hearing.state.units.values()]

    @property
    def names(self) -> list[str]:
        return [unit.name for unit in self.units]

    @property
    def shown(self) -> list[list[str]]:
        model = self.find(QTableView, "unitTable").model()
        columns, rows = range(model.columnCount()), range(model.rowCount())
        return [[model.index(row, column).data() for column in columns] for row in rows]

    def find(self, kind: type[Any], name: str) -> Any:
        found = self.page.findChild(kind, name)
        assert found is not None
        return found

    def press(self, name: str) -> None:
        button = self.find(QPushButton, name)
        assert button.isVisible()
        assert button.isEnabled()
        button.setFocus()
        self._bot.keyClick(button, Qt.Key.Key_Space)

    def choose_first(self) -> None:
        table = self.find(QTableView, "unitTable")
        table.setFocus()
        self._bot.keyClick(table, Qt.Key.Key_Down)
        self._bot.keyClick(table, Qt.Key.Key_Up)

    def next_group(self) -> None:
        self._bot.keyClick(self.find(QTabBar, "unitGroups"), Qt.Key.Key_Right)

    def name_it(self, name: str) -> None:
        """What an input method would leave in the field."""
        line = self.find(QLineEdit, "unitName")
        line.setFocus()
        line.setText(name)

    def type_lot(self, text: str) -> None:
        line = self.find(QLineEdit, "lotTyped")
        line.setFocus()
        self._bot.keyClicks(line, text)

    def said(self, name: str) -> str:
        label = self.find(QLabel, name)
        return str(label.text()) if label.isVisible() else ""


@pytest.fixture
def show(qtbot: QtBot) -> Show:
    return lambda day: Window(qtbot, open_bridge(day))


@pytest.fixture
def window(show: Show) -> Window:
    return show(a_new_day().opened().ruled(a_scheme()))


def test_groups_units_and_parents_are_shown(window: Window) -> None:
    tabs = window.find(QTabBar, "unitGroups")
    assert [tabs.tabText(place) for place in range(tabs.count())] == [
        "执法监督组 2",
        "基层执法单位 1",
    ]
    assert [row[2] for row in window.shown] == ["公安局", "交通局"]
    assert window.shown[0][6] == "县公安局交通警察大队"
    window.next_group()
    assert window.shown[0][2:6] == [
        "县公安局交通警察大队",
        "county organ",
        "公安局",
        "written report",
    ]


def test_a_unit_is_renamed_with_return(window: Window, qtbot: QtBot) -> None:
    window.choose_first()
    window.name_it("市公安局")
    qtbot.keyClick(window.find(QLineEdit, "unitName"), Qt.Key.Key_Return)
    assert window.names == ["市公安局", "交通局", "县公安局交通警察大队"]


def test_a_unit_is_added_to_the_group_shown_as_the_group_reports(window: Window) -> None:
    window.next_group()
    window.name_it("县卫生监督所")
    window.press("addUnit")
    assert window.names[-1] == "县卫生监督所"
    assert window.units[-1].group == "grassroots"
    assert window.units[-1].report is ReportMode.WRITTEN
    assert [unit.id for unit in window.units] == ["U01", "U02", "U03", "U04"]


def test_a_unit_goes_to_another_group_and_reports_in_writing(window: Window, qtbot: QtBot) -> None:
    window.choose_first()
    qtbot.keyClick(window.find(QComboBox, "unitGroup"), Qt.Key.Key_Down)
    qtbot.keyClick(window.find(QComboBox, "unitReport"), Qt.Key.Key_Down)
    window.press("changeUnit")
    moved = next(unit for unit in window.units if unit.name == "公安局")
    assert (moved.group, moved.order, moved.report) == ("grassroots", 2, ReportMode.WRITTEN)
    assert window.find(QTabBar, "unitGroups").currentIndex() == 1


def test_units_change_places_by_keys_and_not_beyond_their_group(
    window: Window, qtbot: QtBot
) -> None:
    table = window.find(QTableView, "unitTable")
    window.choose_first()
    qtbot.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert window.names == ["交通局", "公安局", "县公安局交通警察大队"]
    head = window.bridge.desk.hearing.head
    window.press("moveLater")
    assert window.bridge.desk.hearing.head == head


def test_a_unit_is_removed_and_the_scheme_brings_it_back(window: Window) -> None:
    window.choose_first()
    window.press("removeUnit")
    assert window.names == ["交通局", "县公安局交通警察大队"]
    window.press("planUnits")
    assert window.names == ["公安局", "交通局", "县公安局交通警察大队"]


@pytest.mark.parametrize(
    ("name", "code"),
    [("公安局", "unit-doubled"), (" ", "cell-empty"), ("\U0002b0ff局", "glyph-missing")],
)
def test_a_faulty_name_is_refused_and_what_was_typed_stays(
    window: Window, name: str, code: str
) -> None:
    head = window.bridge.desk.hearing.head
    window.name_it(name)
    window.press("addUnit")
    assert [problem.code for problem in window.refusals[0].problems] == [code]
    assert window.bridge.desk.hearing.head == head
    assert window.find(QLineEdit, "unitName").text() == name


def test_the_lot_is_typed_as_drawn_and_read_back(show: Show) -> None:
    window = show(a_new_day().opened().ruled(a_scheme(BY_LOT)))
    assert "Lot not entered yet: 执法监督组." in window.said("unitsState")
    assert [row[1] for row in window.shown] == ["—", "—"]
    window.type_lot("2 9")
    assert "Still to be drawn: 公安局" in window.said("lotRead")
    assert "typed twice: 9" in window.said("lotRead")
    assert not window.find(QPushButton, "writeLot").isEnabled()
    window.find(QLineEdit, "lotTyped").clear()
    window.type_lot("2, 1")
    window.press("writeLot")
    order = window.bridge.desk.hearing.state.report_order[GroupId("law")]
    assert order == ("U02", "U01")
    assert [row[1] for row in window.shown] == ["2", "1"]
    assert "Lot" not in window.said("unitsState")


def test_a_changed_list_wants_the_lot_again(show: Show) -> None:
    window = show(a_new_day().opened().ruled(a_scheme(BY_LOT)))
    window.type_lot("2 1")
    window.press("writeLot")
    window.name_it("卫生局")
    window.press("addUnit")
    assert "must be entered again" in window.page.notice.text
    assert window.bridge.desk.hearing.state.report_order == {}


def test_by_the_plan_there_is_no_lot_to_enter(window: Window) -> None:
    assert not window.find(QLineEdit, "lotTyped").isVisible()


def test_a_received_list_is_shown_before_it_is_adopted(window: Window, tmp_path: Path) -> None:
    file = tmp_path / "单位.csv"
    file.write_text(
        "组别,单位,述职方式\n执法监督组,卫生局,口头\n执法监督组,司法局,书面\n", "gb18030"
    )
    head = window.bridge.desk.hearing.head
    window.page.take_file(file)
    assert "单位.csv: 2 units (执法监督组 2、基层执法单位 0)" in window.said("unitsQuestion")
    assert window.bridge.desk.hearing.head == head
    window.press("unitsConfirm")
    assert window.names == ["卫生局", "司法局"]


def test_problems_of_a_list_are_told_all_at_once_and_keep_it_out(
    window: Window, tmp_path: Path
) -> None:
    file = tmp_path / "units.csv"
    file.write_text("group,unit\nlaw,公安局\nlaw,公安局\n农业组,农业局\n", "utf-8")
    window.page.take_file(file)
    problems = window.find(QListWidget, "unitProblems")
    told = "\n".join(problems.item(row).text() for row in range(problems.count()))
    assert "row 3" in told
    assert "row 4" in told
    assert not window.find(QPushButton, "unitsConfirm").isVisible()
    assert "problems: 2" in window.page.notice.text


def test_a_problem_of_a_list_lands_on_its_row(window: Window, tmp_path: Path) -> None:
    file = tmp_path / "units.csv"
    file.write_text("group,unit\nlaw,公安局\n\nlaw,公安局\n农业组,农业局\n", "utf-8")
    window.page.take_file(file)
    problems = window.find(QListWidget, "unitProblems")
    [last] = [row for row in range(problems.count()) if "row 5" in problems.item(row).text()]
    problems.itemActivated.emit(problems.item(last))
    table = window.find(QTableView, "unitsReceived")
    row = table.currentIndex().row()
    written = [table.model().index(row, column).data() for column in range(3)]
    assert written == ["5", "农业组", "农业局"]
    assert table.hasFocus()


def test_a_list_is_read_again_in_another_encoding(window: Window, tmp_path: Path) -> None:
    file = tmp_path / "units.csv"
    file.write_bytes(b"group,unit\nlaw,\xc2\xbd\n")  # ½ in UTF-8, 陆 in GB18030
    window.page.take_file(file)
    encoding = window.find(QComboBox, "unitsEncoding")
    assert encoding.isVisible()
    encoding.setCurrentIndex(encoding.findData("gb18030"))
    encoding.activated.emit(encoding.currentIndex())
    assert "GB18030" in window.find(QLabel, "unitsReadAs").text()
    window.press("unitsConfirm")
    assert window.names == ["陆"]


def test_another_sheet_of_a_workbook_is_chosen(window: Window, tmp_path: Path) -> None:
    book = Workbook()
    for name, unit in (("甲", "公安局"), ("乙", "司法局")):
        sheet = book.create_sheet(name)
        sheet.append(["组别", "单位"])
        sheet.append(["law", unit])
    del book["Sheet"]
    file = tmp_path / "units.xlsx"
    book.save(file)
    window.page.take_file(file)
    box = window.find(QComboBox, "unitsSheet")
    assert [box.itemText(place) for place in range(box.count())] == ["甲", "乙"]
    box.setCurrentText("乙")
    box.activated.emit(box.currentIndex())
    window.press("unitsConfirm")
    assert window.names == ["司法局"]


def test_a_list_put_away_leaves_everything_as_it_was(window: Window, tmp_path: Path) -> None:
    before = window.names
    file = tmp_path / "units.csv"
    file.write_text("group,unit\nlaw,卫生局\n", "utf-8")
    window.page.take_file(file)
    assert not window.find(QTableView, "unitTable").isVisible()
    window.press("unitsDismiss")
    assert window.find(QTableView, "unitsReceived").isVisible()
    window.press("unitsDiscard")
    assert window.find(QTableView, "unitTable").isVisible()
    assert window.names == before


def test_a_file_that_cannot_be_read_is_told(window: Window, tmp_path: Path) -> None:
    window.page.take_file(tmp_path / "missing.csv")
    assert "missing.csv" in window.page.notice.text


def test_frozen_units_are_only_shown(show: Show) -> None:
    window = show(a_hearing())
    assert [row[2] for row in window.shown] == ["公安局", "交通局"]
    assert "Frozen" in window.said("unitsState")
    for kind in (QPushButton, QLineEdit, QComboBox):
        visible = [each for each in window.page.findChildren(kind) if each.isVisible()]
        assert visible == []


def test_a_hearing_without_a_scheme_says_so(show: Show) -> None:
    window = show(a_new_day().opened())
    assert "no scheme yet" in window.said("unitsState")
    assert not window.find(QTableView, "unitTable").isVisible()
