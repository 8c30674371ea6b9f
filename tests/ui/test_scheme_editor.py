"""A scheme written in the window: begun from another, changed, checked, saved, chosen."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any, TypeVar

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QTabBar,
    QTableView,
    QTabWidget,
    QTextBrowser,
    QWidget,
)
from pytestqt.qtbot import QtBot

from hearing_desk.rules.scheme import read_scheme
from hearing_desk.words.language import Language
from tests.rules.scheme_text import SCHEMES
from tests.ui.test_start_page import begin_hearing, choose
from ui.app import DeskWindows
from ui.stages.scheme_page import SchemePage

W = TypeVar("W", bound=QWidget)


class Writer:
    """Somebody who writes a scheme, looking at the page and using keys and mouse."""

    def __init__(self, qtbot: QtBot, windows: DeskWindows) -> None:
        self.qtbot, self.windows = qtbot, windows
        [self.page] = windows.window.findChildren(SchemePage)

    def find(self, kind: type[W], name: str) -> W:
        found = self.page.findChild(kind, name)
        assert found is not None, name
        return found

    def begin(self, scheme: str) -> None:
        """Begin with the scheme whose title, or file, says this."""
        self.windows.window.go_to("scheme")
        box = self.find(QComboBox, "schemeFrom")
        if not box.isVisible():
            self.press("schemeAnother")
        [place] = [n for n in range(box.count()) if scheme in box.itemText(n)]
        box.setCurrentIndex(place)
        self.press("schemeBegin")

    def press(self, button: str) -> None:
        found = self.find(QPushButton, button)
        assert found.isVisible(), button
        assert found.isEnabled(), button
        self.qtbot.mouseClick(found, Qt.MouseButton.LeftButton)

    def step(self, number: int) -> None:
        self.find(QTabBar, "schemeSteps").setCurrentIndex(number - 1)

    def table(self, name: str) -> QTableView:
        table = self.find(QTableView, f"table_{name}")
        assert table.isVisible()
        return table

    def pick(self, name: str, row: int) -> None:
        """Click a row."""
        table = self.table(name)
        place = table.visualRect(table.model().index(row, 0)).center()
        self.qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert table.currentIndex().row() == row

    def shown(self, name: str) -> list[list[str]]:
        model = self.table(name).model()
        return [
            [str(model.index(row, column).data() or "") for column in range(model.columnCount())]
            for row in range(model.rowCount())
        ]

    def headings(self, name: str) -> list[str]:
        model = self.table(name).model()
        side = Qt.Orientation.Horizontal
        return [str(model.headerData(n, side)) for n in range(model.columnCount())]

    def cell(self, name: str, row: int, heading: str) -> QModelIndex:
        found = [each.replace("\n", "") for each in self.headings(name)]
        return self.table(name).model().index(row, found.index(heading))

    def type_in(self, name: str, row: int, heading: str, text: str) -> None:
        """Open a cell by its key, type over what stands there, press Return."""
        table = self.table(name)
        table.setCurrentIndex(self.cell(name, row, heading))
        self.qtbot.keyClick(table, Qt.Key.Key_F2)
        self.type_on(table, text)

    def type_on(self, table: QTableView, text: str) -> None:
        """Type into the cell that is open."""
        [editor] = [e for e in table.findChildren(QLineEdit, "cellEditor") if e.isVisible()]
        editor.selectAll()
        editor.insert(text) if text else editor.clear()  # as an input method does
        self.qtbot.keyClick(editor, Qt.Key.Key_Return)
        self.qtbot.waitUntil(lambda: not table.findChildren(QLineEdit, "cellEditor"))

    def choose_in(self, name: str, row: int, heading: str, wanted: str) -> None:
        table = self.table(name)
        table.setCurrentIndex(self.cell(name, row, heading))
        self.qtbot.keyClick(table, Qt.Key.Key_F2)
        [box] = [e for e in table.findChildren(QComboBox, "cellEditor") if e.isVisible()]
        place = box.findText(wanted)
        assert place >= 0, [box.itemText(n) for n in range(box.count())]
        box.setCurrentIndex(place)
        box.activated.emit(place)
        self.qtbot.waitUntil(lambda: not table.findChildren(QComboBox, "cellEditor"))

    def tick(self, name: str, row: int, heading: str) -> None:
        table = self.table(name)
        index = self.cell(name, row, heading)
        table.setCurrentIndex(index)
        self.qtbot.keyClick(table, Qt.Key.Key_Space)

    def type(self, path: str, text: str) -> None:
        line = self.find(QLineEdit, f"setting_{path}")
        line.setFocus()
        line.selectAll()
        self.qtbot.keyClick(line, Qt.Key.Key_Delete)
        if text.isascii():
            self.qtbot.keyClicks(line, text)
        else:
            line.insert(text)
            line.textEdited.emit(line.text())

    def undo(self) -> None:
        """Ctrl+Z wherever the keyboard is."""
        focused = QApplication.focusWidget() or self.page
        self.qtbot.keyClick(focused, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    @property
    def raw(self) -> dict[str, Any]:
        draft = self.page._writing.draft
        assert draft is not None
        return tomllib.loads(draft.text)

    @property
    def faults(self) -> list[str]:
        """What the last step says is wrong, looked at and left again."""
        steps = self.find(QTabBar, "schemeSteps")
        before = steps.currentIndex()
        self.step(7)
        faults = self.find(QListWidget, "schemeFaults")
        said = [faults.item(row).text() for row in range(faults.count())]
        steps.setCurrentIndex(before)
        return said

    @property
    def notice(self) -> str:
        return self.page.notice.text


@pytest.fixture
def writer(qtbot: QtBot, windows: DeskWindows) -> Writer:
    windows.window.activateWindow()
    qtbot.waitUntil(windows.window.isActiveWindow)
    return Writer(qtbot, windows)


def own(tmp_path: Path, scheme: str) -> Path:
    return tmp_path / "schemes" / f"{scheme}.toml"


def test_a_scheme_is_written_from_another_saved_and_chosen_for_a_hearing(
    qtbot: QtBot, windows: DeskWindows, writer: Writer, tmp_path: Path
) -> None:
    found = windows.window.findChild(QTabWidget, "startTabs")
    assert found is not None
    found.setCurrentIndex(1)
    write = windows.window.findChild(QPushButton, "newSchemeWrite")
    assert write is not None
    qtbot.mouseClick(write, Qt.MouseButton.LeftButton)
    assert windows.window.current is writer.page
    writer.begin("通河县2011年")
    assert "尚未保存" in writer.find(QLabel, "schemeInHand").text()
    writer.type("id", "linjiang-2026")
    writer.type("title.zh", "临江县2026年听证评议")
    writer.step(2)
    writer.type_in("ballot.items", 0, "名称", "政务公开")
    writer.press("schemeSave")
    assert "已保存" in writer.notice
    kept = own(tmp_path, "linjiang-2026").read_text(encoding="utf-8")
    assert "政务公开" in kept
    assert "# C1, T20; the 8 in 代表8人数 is a page number (X1)" in kept
    assert not list((tmp_path / "schemes").glob("*.part"))
    windows.window.go_to("start")
    box = windows.window.findChild(QComboBox, "newScheme")
    assert box is not None
    titles = [box.itemText(n) for n in range(box.count())]
    place = titles.index("临江县2026年听证评议")
    box.setCurrentIndex(place)
    box.activated.emit(place)
    begin_hearing(qtbot, windows, tmp_path / "临江.hearing")
    assert windows.bridge.desk.hearing.scheme.id == "linjiang-2026"
    assert windows.bridge.desk.hearing.scheme.ballot.items[0].label.zh == "政务公开"


def test_weights_show_their_sum_live_and_a_wrong_one_is_named(writer: Writer) -> None:
    writer.begin("通河县2011年")
    writer.step(5)
    assert writer.shown("weights")[0] == ["执法监督组", "40", "20", "20", "20", "100 ✓"]
    assert writer.shown("weights")[2][2] == ""  # no such part in this group
    writer.type_in("weights", 0, "工作考核", "15")
    assert "95 ✗ 应为100" in writer.shown("weights")[0][-1]
    assert "⚠" in writer.find(QTabBar, "schemeSteps").tabText(4)
    writer.type_in("weights", 0, "听证评议", "25")
    assert writer.shown("weights")[0][-1] == "100 ✓"
    assert writer.faults == []


def test_a_fault_chosen_lands_on_its_field(writer: Writer) -> None:
    writer.begin("通河县2011年")
    writer.step(2)
    writer.type_in("ballot.grades", 1, "分值", "十五")
    writer.step(4)
    writer.pick("groups", 3)
    writer.type_in("groups.units", 4, "单位", "")
    writer.pick("groups", 0)
    writer.step(7)
    assert len(writer.faults) == 2
    assert "评议等次（从最好的开始）第2行“分值”" in writer.faults[0]
    assert "“基层执法单位”的单位第5行“单位”" in writer.faults[1]
    faults = writer.find(QListWidget, "schemeFaults")
    faults.setCurrentRow(1)
    writer.qtbot.keyClick(faults, Qt.Key.Key_Return)
    assert writer.find(QTabBar, "schemeSteps").currentIndex() == 3
    units = writer.table("groups.units")
    assert units.hasFocus()
    assert (units.currentIndex().row(), units.currentIndex().column()) == (4, 0)
    writer.step(7)
    faults.setCurrentRow(0)
    writer.qtbot.keyClick(faults, Qt.Key.Key_Return)
    grades = writer.table("ballot.grades")
    assert grades.hasFocus()
    assert grades.currentIndex() == writer.cell("ballot.grades", 1, "分值")


def test_faults_keep_a_scheme_from_being_saved_but_not_a_draft(
    writer: Writer, tmp_path: Path
) -> None:
    writer.begin("通河县2011年")
    writer.type("id", "mine")
    writer.step(3)
    writer.type("speech.warning_seconds", "900")
    writer.press("schemeSave")
    assert "不能保存为方案" in writer.notice
    assert not own(tmp_path, "mine").exists()
    writer.press("schemeDraft")
    assert "草稿" in writer.notice
    assert own(tmp_path, "drafts/mine").is_file()
    assert all("mine" not in str(path) for path in writer.page._writing.shelf.usable())
    writer.begin("草稿：mine")
    writer.type("speech.warning_seconds", "60")
    writer.press("schemeSave")
    assert own(tmp_path, "mine").is_file()
    assert not own(tmp_path, "drafts/mine").exists()


@pytest.mark.parametrize(
    ("scheme", "said"),
    [("maanshan-2017", "程序自带"), ("theirs", "已有代号"), ("", "代号"), ("通河", "代号")],
)
def test_nothing_is_written_over(writer: Writer, tmp_path: Path, scheme: str, said: str) -> None:
    folder = tmp_path / "schemes"
    folder.mkdir()
    (folder / "theirs.toml").write_text("x = 1", encoding="utf-8")
    writer.begin("通河县2011年")
    writer.type("id", scheme)
    writer.press("schemeDraft" if scheme in ("", "通河") else "schemeSave")
    assert said in writer.notice
    assert [path.name for path in folder.iterdir()] == ["theirs.toml"]
    assert (folder / "theirs.toml").read_text(encoding="utf-8") == "x = 1"


def test_one_s_own_scheme_is_opened_and_saved_again(writer: Writer, tmp_path: Path) -> None:
    writer.begin("通河县2011年")
    writer.type("id", "mine")
    writer.press("schemeSave")
    writer.begin("自编：mine")
    writer.type("organizer.zh", "县评议办")
    writer.press("schemeSave")
    scheme, _ = read_scheme(own(tmp_path, "mine").read_text(encoding="utf-8"), "")
    assert scheme is not None
    assert scheme.organizer.zh == "县评议办"


def test_edits_are_taken_back_by_the_key(writer: Writer) -> None:
    writer.begin("通河县2011年")
    before = writer.page._writing.draft
    assert before is not None
    text = before.text
    writer.type("title.zh", "新的名称")
    assert writer.raw["title"]["zh"] == "新的名称"
    writer.undo()
    assert writer.raw["title"]["zh"].startswith("通河县")
    line = writer.find(QLineEdit, "setting_title.zh")
    assert line.text().startswith("通河县")
    writer.step(2)
    writer.pick("ballot.items", 1)
    writer.press("remove_ballot.items")
    assert [row[0] for row in writer.shown("ballot.items")] == [
        "信息公开",
        "服务质量",
        "廉洁自律",
        "制度建设",
    ]
    writer.undo()
    assert before.text == text
    writer.press("schemeRedo")
    assert len(writer.shown("ballot.items")) == 4
    writer.press("schemeUndo")
    assert not writer.find(QPushButton, "schemeUndo").isEnabled()


def test_entries_are_added_typed_and_moved(writer: Writer) -> None:
    writer.begin("通河县2011年")
    writer.step(2)
    writer.pick("ballot.items", 1)
    writer.press("add_ballot.items")
    writer.type_on(writer.table("ballot.items"), "便民利民")
    assert [row[0] for row in writer.shown("ballot.items")][1:4] == [
        "依法办事",
        "便民利民",
        "服务质量",
    ]
    writer.press("up_ballot.items")
    assert writer.shown("ballot.items")[1][0] == "便民利民"
    writer.press("down_ballot.items")
    writer.press("down_ballot.items")
    assert writer.shown("ballot.items")[3][0] == "便民利民"
    assert writer.raw["ballot"]["items"][3]["id"] == "item-6"
    writer.type_in("ballot.items", 3, "英文名称", "Convenience")
    assert writer.raw["ballot"]["items"][3]["label"] == {"zh": "便民利民", "en": "Convenience"}


def test_a_group_that_goes_takes_its_weights_and_its_paragraph_along(writer: Writer) -> None:
    writer.begin("通河县2011年")
    writer.step(4)
    writer.pick("groups", 3)
    assert "基层执法单位" in writer.find(QLabel, "title_groups.units").text()
    writer.press("remove_groups")
    raw = writer.raw
    assert all("grassroots" not in component["weights"] for component in raw["components"])
    assert "groups.grassroots" not in raw["sources"]
    assert "repeat_groups" not in raw["year"]
    assert writer.faults == []


def test_choices_and_ticks_are_written_as_the_file_has_them(writer: Writer) -> None:
    writer.begin("通河县2011年")
    writer.step(4)
    writer.choose_in("groups", 0, "述职方式", "书面述职")
    writer.tick("groups", 1, "列入两年名单")
    writer.tick("groups", 3, "列入两年名单")
    writer.choose_in("groups.units", 4, "隶属", "未注明")
    writer.pick("groups", 0)
    writer.choose_in("groups.units", 2, "隶属", "省、市直")
    raw = writer.raw
    assert raw["groups"][0]["report"] == "written"
    assert raw["year"]["repeat_groups"] == ["admin"]
    assert raw["groups"][0]["units"][2] == {
        "name": "国家税务局",
        "affiliation": "municipal-or-provincial",
    }
    assert raw["groups"][3]["units"][4] == {"name": "县酒类专卖局"}
    writer.step(5)
    writer.type_in("calendar", 0, "截止日", "2011-05-21")
    writer.type_in("calendar", 1, "开始日", "")
    writer.press("add_deductions")
    writer.type_on(writer.table("deductions"), "通报批评")
    writer.choose_in("deductions", 0, "从何处扣", "工作考核")
    raw = writer.raw
    assert str(raw["calendar"][0]["last_day"]) == "2011-05-21"
    assert "first_day" not in raw["calendar"][1]
    assert raw["deductions"][0]["component"] == "work_assessment"


def test_units_come_from_a_file(writer: Writer, tmp_path: Path) -> None:
    file = tmp_path / "units.csv"
    file.write_text(
        "组别,单位,隶属\n执法监督组,公安局,县直\n社会服务组,邮政局,\n", encoding="utf-8"
    )
    writer.begin("通河县2011年")
    writer.step(4)
    writer.press("schemeUnits")
    choose(writer.windows, file)
    assert "已导入2个单位" in writer.notice
    assert writer.shown("groups.units") == [["公安局", "县直", ""]]
    assert writer.raw["groups"][1]["units"] == []
    writer.undo()
    assert len(writer.shown("groups.units")) == 16
    file.write_text("组别,单位\n没有这个组,公安局\n", encoding="utf-8")
    writer.page.on_units_chosen(file)
    assert "没有这个组" in writer.notice
    assert len(writer.shown("groups.units")) == 16


def test_the_check_shows_example_rules_and_where_each_comes_from(writer: Writer) -> None:
    writer.begin("通河县2011年")
    writer.step(7)
    sheet = writer.find(QTextBrowser, "schemeSheet").toPlainText()
    assert "得分70.00" in sheet
    assert "第3张" in sheet
    writer.find(QTabWidget, "schemeCheckTabs").setCurrentIndex(1)
    rows = writer.shown("sources")
    rules = {row[0].strip(): row for row in rows}
    blank = next(row for rule, row in rules.items() if rule.startswith("B1 一项空白"))
    assert "单项空白按‘一般’计算分数" in blank[3]
    silent = next(row for rule, row in rules.items() if rule.startswith("B3"))
    assert silent[2] == "方案未规定，取默认"
    place = rows.index(silent)
    writer.type_in("sources", place, "出自文件第几条", "方案五（二）4")
    assert writer.raw["sources"]["ballot.overmark"] == {"zh": "方案五（二）4"}
    assert writer.shown("sources")[place][2] == "有"
    assert "方案五（二）4" in writer.find(QTextBrowser, "schemeSheet").toPlainText()


def test_a_plan_without_a_hearing_asks_nothing_of_it(writer: Writer) -> None:
    writer.begin("马鞍山市2017年度")
    writer.step(2)
    idle = [label for label in writer.page.findChildren(QLabel, "stepIdle") if label.isVisible()]
    assert "不召开听证大会" in idle[0].text()
    writer.step(5)
    writer.pick("components", 2)
    assert len(writer.shown("components.parts")) == 4
    writer.type_in("components.parts", 0, "满分", "7")
    assert "“热线测评”" in writer.faults[0] or "第3行" in writer.faults[0]
    writer.step(7)
    assert "计算示例" not in writer.find(QTextBrowser, "schemeSheet").toPlainText()


@pytest.mark.parametrize("file", sorted(SCHEMES.glob("*.toml")), ids=lambda path: path.stem)
def test_every_scheme_of_the_house_can_be_taken_and_saved_unchanged(
    writer: Writer, tmp_path: Path, file: Path
) -> None:
    writer.page.begin_from(file.read_text(encoding="utf-8"))
    writer.windows.window.go_to("scheme")
    for step in range(1, 8):
        writer.step(step)
    assert writer.faults == []
    writer.press("schemeSave")
    kept = own(tmp_path, f"{file.stem}-2").read_text(encoding="utf-8")
    text = file.read_text(encoding="utf-8")
    assert kept == text.replace(f'id = "{file.stem}"', f'id = "{file.stem}-2"', 1)


def test_the_keyboard_stays_on_the_page(writer: Writer) -> None:
    writer.begin("通河县2011年")
    steps = writer.find(QTabBar, "schemeSteps")
    assert steps.hasFocus()
    for _ in range(6):
        writer.press("schemeNext")
    assert not writer.find(QPushButton, "schemeNext").isEnabled()
    assert steps.hasFocus()
    writer.press("schemeBack")
    assert steps.currentIndex() == 5


def test_the_page_speaks_english(writer: Writer) -> None:
    writer.begin("马鞍山市2017年度")
    writer.step(5)
    writer.windows.front.translators.speak(Language.EN)
    writer.qtbot.waitUntil(lambda: writer.page.title.text() == "Write a scheme")
    assert writer.shown("weights")[0][0] == "First category"
    assert writer.find(QPushButton, "add_components").text() == "Add"
    assert "Not saved yet" in writer.find(QLabel, "schemeInHand").text()


def test_beginning_anew_asks_before_work_is_lost(writer: Writer) -> None:
    writer.begin("通河县2011年")
    writer.type("title.zh", "新的名称")
    writer.begin("马鞍山市2017年度")
    assert "将会丢失" in writer.find(QLabel, "schemeLoseQuestion").text()
    assert writer.raw["title"]["zh"] == "新的名称"
    writer.press("schemeLoseConfirm")
    assert writer.raw["title"]["zh"].startswith("马鞍山")


def test_the_rules_in_force_begin_a_new_scheme(
    qtbot: QtBot, windows: DeskWindows, writer: Writer, tmp_path: Path
) -> None:
    begin_hearing(qtbot, windows, tmp_path / "通河.hearing")
    button = windows.window.findChild(QPushButton, "writeScheme")
    assert button is not None
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert windows.window.current is writer.page
    assert writer.raw["id"] == "tonghe-2011-2"


def test_a_file_that_cannot_be_read_is_said(writer: Writer, tmp_path: Path) -> None:
    folder = tmp_path / "schemes"
    folder.mkdir()
    (folder / "broken.toml").write_text("x = ", encoding="utf-8")
    (folder / "bytes.toml").write_bytes(b"\xff\xfe")
    for name in ("broken", "bytes"):
        writer.begin(f"自编：{name}")
        assert writer.notice
    windows = writer.windows
    windows.window.go_to("start")
    box = windows.window.findChild(QComboBox, "newScheme")
    assert box is not None
    assert box.count() == 8
