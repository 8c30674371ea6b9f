"""The incident log from any page, and what of it stands on every page."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QListWidget, QPushButton
from pytestqt.qtbot import QtBot

from hearing_desk.model.hearing import Role
from tests.builders import NOTARY, ORGANIZER, a_seated_hearing
from tests.ui.hands import Hands
from tests.ui.hearings import open_bridge
from tests.ui.test_main_window import begun, press, text_of
from ui.app import DeskWindows
from ui.bridge.incident_acts import KINDS
from ui.stages.notary_page import NotaryPage


@pytest.fixture
def hall(windows: DeskWindows, tmp_path: Path) -> DeskWindows:
    """The desk with a hearing open."""
    assert windows.bridge.create(tmp_path / "通河.hearing", begun)
    return windows


def write(hall: DeskWindows, qtbot: QtBot, text: str, place: int = 0) -> None:
    """An entry by F3; place: of its kind in the list."""
    press(hall, "F3")
    kinds = hall.window.findChild(QComboBox, "incidentLineChoice")
    typed = hall.window.findChild(QLineEdit, "incidentLineTyped")
    assert kinds is not None
    assert typed is not None
    for _ in range(place):
        qtbot.keyClick(kinds, Qt.Key.Key_Down)
    typed.insert(text)
    qtbot.keyClick(typed, Qt.Key.Key_Return)


def test_one_key_writes_an_entry_from_any_page_and_numbers_run_on(
    hall: DeskWindows, qtbot: QtBot
) -> None:
    for number, page in enumerate(("Ctrl+7", "Ctrl+1", "Ctrl+0"), 1):
        press(hall, page)
        write(hall, qtbot, f"停电 {number}", KINDS.index("equipment"))
        assert f"第 {number} 号" in hall.window.current.notice.text
    log = hall.bridge.desk.hearing.state.incidents
    assert [(each.number, each.category) for each in log] == [
        (1, "equipment"),
        (2, "equipment"),
        (3, "equipment"),
    ]
    assert [each.text for each in log] == ["停电 1", "停电 2", "停电 3"]


def test_the_keyboard_goes_back_to_whoever_had_it(hall: DeskWindows, qtbot: QtBot) -> None:
    press(hall, "Ctrl+0")
    before = QApplication.focusWidget()
    assert before is not None
    write(hall, qtbot, "第 3 排代表离席")
    assert QApplication.focusWidget() is before
    press(hall, "F3")
    holder = QApplication.focusWidget()
    assert holder is not None
    qtbot.keyClick(holder, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is before
    assert len(hall.bridge.desk.hearing.state.incidents) == 1


def test_without_a_hearing_there_is_no_log(windows: DeskWindows) -> None:
    press(windows, "F3")
    assert windows.window.incident.isHidden()


def test_an_objection_stands_on_every_page_until_it_is_withdrawn(
    hall: DeskWindows, qtbot: QtBot
) -> None:
    hall.bridge.desk.hearing.sit_down(ORGANIZER)
    assert hall.bridge.do(
        partial(hall.bridge.desk.rules.name_operator, NOTARY, "赵公证", Role.NOTARY)
    )
    mark = hall.window.findChild(QLabel, "standingMark")
    assert mark is not None
    assert not mark.isVisible()
    write(hall, qtbot, "票箱没有展示", KINDS.index("objection"))
    assert mark.isVisible()
    assert "公证员提出异议" in text_of(hall, "standingMark")
    assert mark.toolTip() == "票箱没有展示"
    desk = hall.bridge.desk
    desk.hearing.sit_down(NOTARY)
    assert hall.bridge.do(partial(desk.corrections.withdraw_objection, 1, "已展示"))
    assert not mark.isVisible()


def test_after_the_notary_left_every_page_says_so(hall: DeskWindows) -> None:
    hall.bridge.do(partial(hall.bridge.desk.end_supervision, "公证员离场"))
    mark = hall.window.findChild(QLabel, "standingMark")
    assert mark is not None
    assert mark.isVisible()
    assert mark.text() == "未经公证监督"


def test_only_a_notary_at_the_desk_withdraws_an_objection(qtbot: QtBot) -> None:
    bridge = open_bridge(a_seated_hearing())
    hands = Hands(qtbot, bridge, NotaryPage(bridge))
    desk = bridge.desk
    bridge.do(partial(desk.record_incident, "incident", "停电"))
    assert not hands.find(QPushButton, "objectionWithdraw").isEnabled()
    bridge.do(partial(desk.record_incident, "objection", "签到表有两处代签"))
    log = hands.find(QListWidget, "incidentLog")
    assert "stands" in log.item(0).text()
    hands.press("objectionWithdraw")
    hands.type_and_enter("当场补签并核对", "withdrawAskTyped")
    assert hands.page.notice.property("kind") == "refused"
    assert desk.hearing.state.objections
    desk.hearing.sit_down(NOTARY)
    hands.press("objectionWithdraw")
    hands.type_and_enter("当场补签并核对", "withdrawAskTyped")
    assert not desk.hearing.state.objections
    assert "Withdrawn by the notary: 当场补签并核对" in log.item(0).text()
    assert not hands.find(QPushButton, "objectionWithdraw").isEnabled()
