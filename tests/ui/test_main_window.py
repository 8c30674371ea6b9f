"""The frame: rail, keys of the clock from any page, looks, language, operator, refusals."""

from __future__ import annotations

import json
from contextlib import closing
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QLineEdit, QMenu, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from hearing_desk import __version__
from hearing_desk.desk.desk import Desk
from hearing_desk.model.hearing import Role
from hearing_desk.model.ids import UnitId
from hearing_desk.model.people import PersonId
from hearing_desk.model.speech import SpeechActKind
from hearing_desk.rules.units import planned_units
from hearing_desk.store.sqlite_journal import create
from tests.fakes import SECOND_MS, FakeClock
from ui.app import DeskWindows
from ui.faults import fault_hook
from ui.front import STAGES
from ui.outside import this_machine
from ui.resources import resource

FIRST = UnitId("U01")


def begun(desk: Desk) -> None:
    """A rehearsal with two clerks, its rules frozen."""
    desk.rules.open(
        "test",
        "听证评议",
        rehearsal=True,
        language="zh-CN",
        program="test",
        utc_offset_minutes=480,
    )
    desk.rules.name_operator(PersonId("org-1"), "孙组织", Role.ORGANIZER)
    desk.rules.name_operator(PersonId("op-1"), "王计票", Role.CLERK)
    desk.rules.name_operator(PersonId("op-2"), "李复核", Role.SECOND_CLERK)
    desk.hearing.sit_down(PersonId("org-1"))
    text = resource("schemes", "tonghe-2011.toml").read_text(encoding="utf-8")
    desk.rules.adopt(text, "tonghe-2011.toml")
    desk.rules.list_units(planned_units(desk.hearing.scheme))
    desk.rules.freeze()
    desk.hearing.sit_down(PersonId("op-1"))


@pytest.fixture
def hall(windows: DeskWindows, tmp_path: Path) -> DeskWindows:
    """The desk with a hearing open."""
    assert windows.bridge.create(tmp_path / "通河.hearing", begun)
    return windows


def press(hall: DeskWindows, key: str) -> None:
    """A key of the whole window, whatever has the focus."""
    wanted = QKeySequence(key)
    shortcuts = hall.window.findChildren(QShortcut)
    [shortcut] = [each for each in shortcuts if each.key() == wanted]
    shortcut.activated.emit()


def text_of(hall: DeskWindows, name: str) -> str:
    label = hall.window.findChild(QLabel, name)
    assert label is not None, name
    return label.text()


def button(hall: DeskWindows, name: str) -> QToolButton:
    found = hall.window.findChild(QToolButton, name)
    assert found is not None, name
    return found


def call_first(hall: DeskWindows) -> None:
    speeches = hall.bridge.desk.speeches
    assert hall.bridge.do(partial(speeches.call, FIRST, "钱局长", "局长", is_head=True))


def acts(hall: DeskWindows) -> list[SpeechActKind]:
    return [act.kind for act in hall.bridge.desk.hearing.unit(FIRST).speech.acts]


def test_no_key_of_the_frame_is_a_digit_or_taken_by_a_page(windows: DeskWindows) -> None:
    own: list[str] = []
    pages: list[str] = []
    for shortcut in windows.window.findChildren(QShortcut):
        keys = own if shortcut.parent() is windows.window else pages
        keys.append(shortcut.key().toString())
    assert len(own) == len(set(own))
    assert not set(own) & set(pages)
    assert not any(key.isdigit() for key in (*own, *pages))


def test_the_stages_wait_for_a_hearing(windows: DeskWindows, tmp_path: Path) -> None:
    assert button(windows, "rail_start").isEnabled()
    assert not button(windows, "rail_ballots").isEnabled()
    press(windows, "Ctrl+7")
    assert windows.window.current.objectName() == "page_start"
    windows.bridge.create(tmp_path / "通河.hearing", begun)
    press(windows, "Ctrl+7")
    assert windows.window.current.objectName() == "page_ballots"


def test_the_rail_says_how_far_each_stage_is(hall: DeskWindows) -> None:
    assert "✓" in button(hall, "rail_rules").text()
    assert "✓" not in button(hall, "rail_pool").text()
    hall.bridge.do(partial(hall.bridge.desk.speeches.written_report, UnitId("U53")))
    assert "1/53" in button(hall, "rail_speeches").text()


def test_the_clock_obeys_its_keys_from_any_page(hall: DeskWindows, clock: FakeClock) -> None:
    call_first(hall)
    press(hall, "Ctrl+7")
    press(hall, "F5")
    clock.pass_time(30 * SECOND_MS)
    hall.ticker.tick()
    assert text_of(hall, "stripClock") == "4:30"
    press(hall, "F6")
    press(hall, "F5")
    press(hall, "F7")
    started, paused, resumed, stopped = acts(hall)
    assert (started, paused) == (SpeechActKind.START, SpeechActKind.PAUSE)
    assert (resumed, stopped) == (SpeechActKind.RESUME, SpeechActKind.STOP)


def test_a_pause_holds_the_clock_at_once_and_keeps_the_reason_typed_later(
    hall: DeskWindows, clock: FakeClock, qtbot: QtBot
) -> None:
    call_first(hall)
    press(hall, "F5")
    clock.pass_time(10 * SECOND_MS)
    press(hall, "F6")
    clock.pass_time(10 * SECOND_MS)
    hall.ticker.tick()
    assert text_of(hall, "stripClock") == "4:50"
    typed = hall.window.pause_reason.findChild(QLineEdit, "pauseReasonTyped")
    typed.insert("话筒故障")
    qtbot.keyClick(typed, Qt.Key.Key_Return)
    [incident] = hall.bridge.desk.hearing.state.incidents
    assert "话筒故障" in incident.text
    assert not hall.window.pause_reason.isVisible()


def test_a_wrong_start_is_undone_with_a_reason(hall: DeskWindows, qtbot: QtBot) -> None:
    call_first(hall)
    press(hall, "F5")
    press(hall, "F8")
    assert acts(hall) == [SpeechActKind.START]
    typed = hall.window.undo_reason.findChild(QLineEdit, "undoReasonTyped")
    typed.insert("主持人尚未宣布开始")
    qtbot.keyClick(typed, Qt.Key.Key_Return)
    assert acts(hall) == []


@pytest.mark.parametrize("key", ["F5", "F6", "F7", "F8"])
def test_a_key_of_the_clock_with_nobody_on_stage_says_so(windows: DeskWindows, key: str) -> None:
    press(windows, key)
    assert "台上没有单位" in windows.window.current.notice.text


def test_a_refused_act_is_told_on_the_page_and_the_next_act_clears_it(hall: DeskWindows) -> None:
    head = hall.bridge.desk.hearing.head
    assert not hall.bridge.do(partial(hall.bridge.desk.speeches.start, FIRST))
    notice = hall.window.current.notice
    assert "上台" in notice.text
    assert hall.bridge.desk.hearing.head == head
    call_first(hall)
    assert notice.text == ""


def test_the_language_changes_while_the_hearing_goes_on(hall: DeskWindows, qtbot: QtBot) -> None:
    assert button(hall, "rail_start").text() == "开始"
    qtbot.mouseClick(button(hall, "tasteLanguage"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: button(hall, "rail_start").text() == "Start")
    assert text_of(hall, "stripUnit") == "Nobody on stage"
    assert not hall.bridge.do(partial(hall.bridge.desk.speeches.start, FIRST))
    assert "Call" in hall.window.current.notice.text
    qtbot.mouseClick(button(hall, "tasteLanguage"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: text_of(hall, "stripUnit") == "台上无单位")


def test_text_grows_to_twice_its_size_and_the_window_stays_on_the_screen(
    hall: DeskWindows, qtbot: QtBot
) -> None:
    hall.window.resize(1366, 768)
    small = button(hall, "rail_start").fontMetrics().height()
    for _ in range(4):
        press(hall, "Ctrl+=")
    assert button(hall, "rail_start").fontMetrics().height() >= 2 * small - 2
    assert not button(hall, "tasteLarger").isEnabled()
    for page in ("rules", "units", "pool", "draw", "sign_in", "speeches", "ballots"):
        hall.window.go_to(page)
        assert hall.window.minimumSizeHint().width() <= 1366
        assert hall.window.minimumSizeHint().height() <= 768


def test_the_theme_changes_between_light_and_dark(hall: DeskWindows, qtbot: QtBot) -> None:
    light = hall.window.grab().toImage().pixelColor(600, 400).lightness()
    qtbot.mouseClick(button(hall, "tasteTheme"), Qt.MouseButton.LeftButton)
    dark = hall.window.grab().toImage().pixelColor(600, 400).lightness()
    assert light > 200
    assert dark < 60


def test_another_operator_sits_down(hall: DeskWindows) -> None:
    assert "王计票" in button(hall, "operatorButton").text()
    menu = hall.window.findChild(QMenu, "operatorMenu")
    [other] = [action for action in menu.actions() if "李复核" in action.text()]
    other.trigger()
    assert hall.bridge.desk.hearing.operator == "op-2"
    assert "李复核 · 复核人" in button(hall, "operatorButton").text()


@pytest.mark.qt_log_ignore("does not support")  # the offscreen platform, of popups
def test_the_list_of_who_acts_stays_in_hand_when_the_network_comes_or_goes(
    hall: DeskWindows, qtbot: QtBot
) -> None:
    menu, line = hall.window.findChild(QMenu, "operatorMenu"), hall.window.status
    menu.popup(QPoint(0, 0))
    [other] = [action for action in menu.actions() if "李复核" in action.text()]
    menu.setActiveAction(other)
    assert line.view is not None
    line.show_view(replace(line.view, online=True))
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    assert hall.bridge.desk.hearing.operator == "op-2"


def test_the_bottom_line_names_the_head_and_the_network(hall: DeskWindows) -> None:
    head = hall.bridge.desk.hearing.head
    assert text_of(hall, "status_head") == f"日志 {head.seq} · {head.hash[:4]} {head.hash[4:8]}"
    assert text_of(hall, "status_network") == "未联网"


def test_every_button_on_the_frame_has_a_name_for_screen_readers(hall: DeskWindows) -> None:
    frame = (hall.window.strip, hall.window.status, hall.window.taste)
    for part in frame:
        for widget in part.findChildren(QWidget):
            if widget.focusPolicy() is not Qt.FocusPolicy.NoFocus:
                assert widget.accessibleName(), widget.objectName()


def test_a_fault_of_the_program_is_told_and_kept_and_the_window_stays(
    hall: DeskWindows, tmp_path: Path
) -> None:
    hook = fault_hook(tmp_path / "reports", hall.window.say_fault, lambda: 0)
    fault = ValueError("broken")
    hook(ValueError, fault, fault.__traceback__)
    [report] = (tmp_path / "reports").iterdir()
    assert "ValueError: broken" in report.read_text(encoding="utf-8")
    assert "记录是安全的" in hall.window.current.notice.text
    assert str(report) in hall.window.current.notice.text


@pytest.mark.parametrize("steps", [0, 4], ids=["100 %", "200 %"])
def test_the_rail_stays_as_wide_when_marks_appear(windows: DeskWindows, steps: int) -> None:
    for _ in range(steps):
        windows.window.taste.make_larger()
    stages = windows.window.findChild(QWidget, "railStages")
    assert stages is not None
    widths = []
    for mark in ("", "12/53"):
        windows.window.show_marks({stage.name: mark for stage in STAGES})
        widths.append(stages.minimumSizeHint().width())
    assert widths[0] == widths[1]


def test_the_window_is_named_after_the_open_hearing(hall: DeskWindows) -> None:
    named = hall.window.windowTitle()
    hall.bridge.close()

    assert named == "听证评议 — 听证评议台"
    assert hall.window.windowTitle() == "听证评议台"


def test_the_program_writes_down_that_it_is_another_version_than_the_one_before(
    tmp_path: Path,
) -> None:
    outside = replace(this_machine(), clock=FakeClock())
    assert outside.program == __version__
    with closing(create(tmp_path / "通河.hearing")) as journal:
        begun(Desk(journal, outside.clock, outside.fonts))
        desk = outside.seated_desk(journal)
        desk.record_incident("equipment", "换了一台电脑")
        told = [json.loads(row.payload) for row in journal.read() if row.kind == "ProgramChanged"]
    assert told == [{"program": __version__}]
