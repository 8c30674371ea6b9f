"""The start page: a hearing begun, opened again where it was left, rehearsed."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFileDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QMenu,
    QPushButton,
    QRadioButton,
    QTabWidget,
    QTextBrowser,
    QWidget,
)
from pytestqt.qtbot import QtBot

from hearing_desk.model.hearing import Role
from ui.app import DeskWindows
from ui.text.language import window_language

W = TypeVar("W", bound=QWidget)
LEFT = Qt.MouseButton.LeftButton


def found(windows: DeskWindows, kind: type[W], name: str) -> W:
    widget = windows.window.findChild(kind, name)
    assert widget is not None, name
    return widget


def press(qtbot: QtBot, windows: DeskWindows, name: str) -> None:
    qtbot.mouseClick(found(windows, QPushButton, name), LEFT)


def choose(windows: DeskWindows, path: Path) -> None:
    """What a person does in the file dialog that has opened."""
    dialogs = windows.window.findChildren(QFileDialog, "askFile")
    [dialog] = [each for each in dialogs if each.isVisible()]
    dialog.selectFile(str(path))
    dialog.accept()


def begin_hearing(
    qtbot: QtBot, windows: DeskWindows, path: Path, *, rehearsal: bool = False
) -> None:
    found(windows, QTabWidget, "startTabs").setCurrentIndex(1)
    for role, name in (("organizer", "孙组织"), ("clerk", "王计票")):
        found(windows, QLineEdit, f"newName_{role}").insert(name)  # as an input method does
    if rehearsal:
        qtbot.mouseClick(found(windows, QRadioButton, "newRehearsal"), LEFT)
    press(qtbot, windows, "newBegin")
    choose(windows, path)


def test_a_scheme_is_read_in_words_before_it_is_chosen(windows: DeskWindows) -> None:
    rules = found(windows, QTextBrowser, "startRules")
    assert "通河县2011年" in rules.toPlainText()
    assert "53 个单位" in found(windows, QLabel, "newUnits").text()


def test_nobody_begins_a_hearing_without_an_organizer(qtbot: QtBot, windows: DeskWindows) -> None:
    begin = found(windows, QPushButton, "newBegin")
    assert not begin.isEnabled()
    qtbot.keyClicks(found(windows, QLineEdit, "newName_organizer"), "Sun")
    assert begin.isEnabled()


def test_a_hearing_is_begun(qtbot: QtBot, windows: DeskWindows, tmp_path: Path) -> None:
    begin_hearing(qtbot, windows, tmp_path / "通河.hearing")
    state = windows.bridge.desk.hearing.state
    assert not state.rehearsal
    assert len(state.units) == 53
    assert list(state.operators.values()) == [Role.ORGANIZER, Role.CLERK]
    assert windows.window.current.objectName() == "page_rules"
    assert (tmp_path / "通河.hearing").is_file()


def test_a_rehearsal_is_one_for_good(qtbot: QtBot, windows: DeskWindows, tmp_path: Path) -> None:
    begin_hearing(qtbot, windows, tmp_path / "试.hearing", rehearsal=True)
    assert windows.bridge.desk.hearing.state.rehearsal
    mark = found(windows, QLabel, "rehearsalMark")
    assert mark.isVisible()
    assert mark.text() == "演练"


def test_a_hearing_reopens_on_the_page_where_it_was_left(
    qtbot: QtBot, windows: DeskWindows, tmp_path: Path
) -> None:
    path = tmp_path / "通河.hearing"
    begin_hearing(qtbot, windows, path)
    windows.window.go_to("journal")
    windows.bridge.close()
    assert windows.window.current.objectName() == "page_start"
    recent = found(windows, QListWidget, "startRecent")
    assert "通河" in recent.item(0).text()
    recent.setCurrentRow(0)
    qtbot.keyClick(recent, Qt.Key.Key_Return)
    assert windows.window.current.objectName() == "page_journal"
    assert windows.bridge.desk.hearing.operator == "operator-1"


def test_a_file_that_is_no_hearing_is_refused_in_words(
    qtbot: QtBot, windows: DeskWindows, tmp_path: Path
) -> None:
    other = tmp_path / "别的.hearing"
    other.write_text("这不是听证记录", encoding="utf-8")
    press(qtbot, windows, "startOpen")
    choose(windows, other)
    assert "不是本程序的评议记录文件" in windows.window.current.notice.text
    assert not windows.bridge.has_hearing


def test_units_that_do_not_fit_the_scheme_leave_no_file_behind(
    qtbot: QtBot, windows: DeskWindows, tmp_path: Path
) -> None:
    units = tmp_path / "单位.csv"
    units.write_text("组别,单位\n没有这一组,公安局\n", encoding="utf-8")
    found(windows, QTabWidget, "startTabs").setCurrentIndex(1)
    press(qtbot, windows, "newUnitsFile")
    choose(windows, units)
    assert "单位.csv" in found(windows, QLabel, "newUnits").text()
    begin_hearing(qtbot, windows, tmp_path / "通河.hearing")
    assert "没有这一组" in windows.window.current.notice.text
    assert not (tmp_path / "通河.hearing").exists()


@pytest.mark.parametrize("scheme", ["agri-2009", "county-appraisal"])
def test_a_year_is_rehearsed_by_the_scheme_chosen(
    qtbot: QtBot, windows: DeskWindows, scheme: str
) -> None:
    menu = found(windows, QMenu, "startYears")
    menu.aboutToShow.emit()
    titles = [action.text() for action in menu.actions()]
    assert len(titles) == len(set(titles)) > 5
    listed = windows.front.outside().rehearsing().years(window_language())
    place = [each.path.stem for each in listed].index(scheme)
    with qtbot.waitSignal(windows.bridge.opened, timeout=60_000):
        menu.actions()[place].trigger()
    state = windows.bridge.desk.hearing.state
    assert state.rehearsal
    assert state.year.locked
    assert state.scheme == scheme
    assert windows.window.current.objectName() == "page_year"


def test_papers_lie_ready_to_practise_keying(qtbot: QtBot, windows: DeskWindows) -> None:
    with qtbot.waitSignal(windows.bridge.opened, timeout=60_000):
        press(qtbot, windows, "startPractise")
    state = windows.bridge.desk.hearing.state
    assert state.rehearsal
    waiting = [day for day in state.units.values() if day.current is not None]
    assert len(waiting) == 3
    assert all(day.current.returned and not day.current.first for day in waiting)
    assert windows.window.current.objectName() == "page_ballots"
