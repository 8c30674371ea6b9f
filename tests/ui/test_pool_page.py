"""The pool page, by keys."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from openpyxl import Workbook
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFileDialog,
    QLabel,
    QListWidget,
    QPushButton,
    QTableView,
)
from pytestqt.qtbot import QtBot

from hearing_desk.rehearsal.people import plausible_roster
from tests.builders import Day, a_hearing
from tests.ui.hands import Hands
from tests.ui.hearings import open_bridge
from ui.audience.scenes import PoolScene
from ui.bridge.people_index import PeopleIndex, initials
from ui.stages.pool_page import PoolPage

HEADING = "编号,姓名,界别,性别,工作单位\n"
GOOD = HEADING + "D0001,曾伟,企业,男,米业\nD0002,李娜,企业,女,\nD0003,王芳,居民,女,\n"
TWICE = GOOD + "D0003,赵丽,居民,女,\n"


class Pool(Hands):
    """Hands at the pool page; `scenes`: what the hall was offered."""

    def __init__(self, qtbot: QtBot, day: Day, folder: Path) -> None:
        self.folder = folder
        bridge = open_bridge(day)
        page = PoolPage(bridge)
        super().__init__(qtbot, bridge, page)
        self.pool = page
        self.scenes: list[object] = []
        page.scene_offered.connect(self.scenes.append)

    def receive(self, text: str | bytes, name: str = "名册.csv") -> None:
        """Let the page read a file with this content."""
        path = self.folder / name
        path.write_bytes(text.encode() if isinstance(text, str) else text)
        self.pool.receive(path)
        self.settle()

    def settle(self) -> None:
        self.qtbot.waitUntil(self.pool.import_button.isEnabled)

    def names(self) -> list[str]:
        model = self.find(QTableView, "poolTable").model()
        return [model.index(row, 2).data() for row in range(model.rowCount())]

    def problems(self) -> list[str]:
        shown = self.find(QListWidget, "poolProblems")
        return [shown.item(row).text() for row in range(shown.count())]

    def label(self, name: str) -> str:
        return self.find(QLabel, name).text()

    @property
    def may_seal(self) -> bool:
        return self.find(QPushButton, "poolSeal").isEnabled()


@pytest.fixture
def pool(qtbot: QtBot, tmp_path: Path) -> Pool:
    return Pool(qtbot, a_hearing(), tmp_path)


def test_a_roster_is_shown_with_how_it_was_read(pool: Pool) -> None:
    pool.receive(GOOD.encode("gb18030"))
    assert pool.names() == ["曾伟", "李娜", "王芳"]
    told = pool.label("poolReadAs")
    assert "名册.csv" in told
    assert "GB18030" in told or "UTF-8" in told
    assert "企业\u00a02　居民\u00a01" in pool.label("poolReceivedSectors")
    assert pool.may_seal


def test_a_file_that_is_no_roster_is_refused_in_words(pool: Pool) -> None:
    pool.receive(b"")
    assert pool.page.notice.text
    assert pool.find(QLabel, "poolHint").isVisible()


@pytest.mark.parametrize(
    ("typed", "found"),
    [("zw", ["曾伟"]), ("cw", ["曾伟"]), ("李", ["李娜"]), ("0003", ["王芳"]), ("x9", [])],
)
def test_people_are_found_by_initials_name_and_id(pool: Pool, typed: str, found: list[str]) -> None:
    pool.receive(GOOD)
    pool.type(typed, "poolSearch")
    assert pool.names() == found


def test_ten_thousand_people_are_indexed_once_and_found(pool: Pool) -> None:
    pool.receive(plausible_roster(10_000, "x"))
    pool.type("d9999", "poolSearch")
    assert len(pool.names()) == 1


def test_enter_on_a_problem_lands_on_its_row(pool: Pool) -> None:
    pool.receive(TWICE)
    (problem,) = [text for text in pool.problems() if "D0003" in text]
    assert problem.startswith(("Error", "错误"))
    assert not pool.may_seal
    shown = pool.find(QListWidget, "poolProblems")
    shown.setCurrentRow(pool.problems().index(problem))
    pool.qtbot.keyClick(shown, Qt.Key.Key_Return)
    line = pool.pool.people.selected
    assert line is not None
    assert (line.row_number, line.name) == (5, "赵丽")


def test_a_row_is_removed_with_a_reason_which_stays_in_the_record(pool: Pool) -> None:
    pool.receive(TWICE)
    pool.pool.people.go_to_row(5)
    pool.press("poolRemove")
    assert pool.names()[-1] == "赵丽"  # no reason, no removal
    pool.type_and_enter("编号重复，经核实删去", "poolReason")
    pool.settle()
    assert pool.names() == ["曾伟", "李娜", "王芳"]
    assert "赵丽" in pool.label("poolRemoved")
    pool.press("poolSeal")
    pool.press("poolSealConfirm")
    (incident,) = pool.bridge.desk.hearing.state.incidents
    assert "编号重复，经核实删去" in incident.text
    assert "赵丽" not in incident.text  # names stay in the person table
    assert [p.name for p in pool.bridge.desk.pool.roster().people] == ["曾伟", "李娜", "王芳"]


def test_a_row_that_could_not_be_read_can_be_removed_too(pool: Pool) -> None:
    pool.receive(GOOD + "D0004,赵丽,居民,女,,多出一格\n")
    assert not pool.may_seal
    assert pool.pool.people.go_to_row(5)
    pool.type_and_enter("该行错乱，无法辨认", "poolReason")
    pool.settle()
    assert pool.may_seal


def test_a_workbook_with_two_sheets_asks_which_one(pool: Pool) -> None:
    book = Workbook()
    first, second = book.active, book.create_sheet("备用")
    assert first is not None
    first.title = "名册"
    for sheet, name in ((first, "张三"), (second, "李四")):
        sheet.append(["编号", "姓名", "界别"])
        sheet.append(["D0001", name, "企业"])
    content = io.BytesIO()
    book.save(content)
    pool.receive(content.getvalue(), "名册.xlsx")
    assert pool.names() == ["张三"]
    sheet_box = pool.find(QComboBox, "poolSheet")
    assert sheet_box.isVisible()
    sheet_box.setFocus()
    pool.qtbot.keyClick(sheet_box, Qt.Key.Key_Down)
    sheet_box.activated.emit(sheet_box.currentIndex())
    pool.settle()
    assert pool.names() == ["李四"]


def test_escape_is_the_safe_answer_and_a_change_of_language_too(pool: Pool) -> None:
    pool.receive(GOOD)
    for leave in (
        lambda: pool.qtbot.keyClick(pool.find(QPushButton, "poolSealDismiss"), Qt.Key.Key_Escape),
        lambda: QApplication.sendEvent(pool.pool.confirm, QEvent(QEvent.Type.LanguageChange)),
    ):
        pool.press("poolSeal")
        assert pool.pool.confirm.is_open
        leave()
        assert not pool.pool.confirm.is_open
    assert pool.bridge.desk.hearing.state.pool is None


def test_a_removal_can_be_taken_back(pool: Pool) -> None:
    pool.receive(GOOD)
    pool.pool.people.go_to_row(3)
    pool.type_and_enter("误列", "poolReason")
    pool.settle()
    assert "李娜" not in pool.names()
    pool.press("poolRestore")
    pool.settle()
    assert "李娜" in pool.names()


def test_rows_without_ids_are_numbered_when_asked_for(pool: Pool) -> None:
    pool.receive("姓名,界别\n张三,企业\n李四,企业\n")
    assert not pool.may_seal
    pool.press("poolNumber")
    pool.settle()
    assert pool.may_seal
    pool.press("poolSeal")
    pool.press("poolSealConfirm")
    assert [p.id for p in pool.bridge.desk.pool.roster().people] == ["D0001", "D0002"]
    assert pool.bridge.desk.hearing.state.incidents


def test_separator_dots_are_set_right_when_asked_for(pool: Pool) -> None:
    pool.receive(HEADING + "D0001,买买提・艾力,企业,男,\n")
    pool.press("poolDots")
    pool.settle()
    assert pool.names() == ["买买提·艾力"]


def test_an_uncertain_encoding_is_asked_about(pool: Pool) -> None:
    pool.receive(b"id,name,sector\nD0001," + b"\xc2\xbd" + b",a\n")
    encoding = pool.find(QComboBox, "poolEncoding")
    assert encoding.isVisible()
    assert pool.names() == ["½"]
    encoding.setFocus()
    pool.qtbot.keyClick(encoding, Qt.Key.Key_Down)
    encoding.activated.emit(encoding.currentIndex())
    pool.settle()
    assert pool.names() == ["陆"]


def test_sealing_asks_first_and_shows_both_digests_large(pool: Pool) -> None:
    pool.receive(GOOD)
    pool.press("poolSeal")
    assert pool.focused == "poolSealDismiss"  # the safe answer
    pool.press("poolSealDismiss")
    assert pool.bridge.desk.hearing.state.pool is None
    pool.press("poolSeal")
    pool.press("poolSealConfirm")
    sealed = pool.bridge.desk.hearing.state.pool
    assert sealed is not None
    assert pool.label("poolSha256").replace("\n", "").replace(" ", "") == sealed.roster_sha256
    assert pool.label("poolSm3").replace("\n", "").replace(" ", "") == sealed.roster_sm3
    assert pool.label("poolSha256").split()[0] == sealed.roster_sha256[:4]
    scene = pool.scenes[-1]
    assert isinstance(scene, PoolScene)
    assert "".join(scene.digest_groups) == sealed.roster_sha256
    assert scene.sectors == (("企业", 2), ("居民", 1))


def test_a_pool_that_was_drawn_from_is_not_replaced(qtbot: QtBot, tmp_path: Path) -> None:
    pool = Pool(qtbot, a_hearing().sealed().drawn(), tmp_path)
    assert not pool.pool.import_button.isVisible()


def test_the_file_is_chosen_beside_everything_else(pool: Pool) -> None:
    pool.press("poolImport")
    dialog = pool.find(QFileDialog, "askFile")
    assert not dialog.isModal()
    path = pool.folder / "表.csv"
    path.write_text(GOOD, encoding="utf-8")
    dialog.fileSelected.emit(str(path))
    dialog.close()
    pool.settle()
    assert len(pool.names()) == 3


def test_a_roster_put_away_leaves_nothing(pool: Pool) -> None:
    pool.receive(GOOD)
    pool.press("poolDiscard")
    assert pool.find(QLabel, "poolHint").isVisible()


def test_initials_know_every_reading_of_a_character() -> None:
    assert initials("曾伟") == ("cw", "zw")
    assert "ayglmmt" in initials("阿依古丽·买买提")
    assert PeopleIndex(()).matching("a") == ()
