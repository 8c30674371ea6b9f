"""A record that fails verification is looked at; one that somebody has open is left to them."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from hearing_desk.errors import Refusal
from hearing_desk.store.sqlite_journal import create, open_hearing
from tests.builders import GOOD, POLICE, POOR, SECOND_CLERK, a_seated_hearing
from tests.ui.test_start_page import choose, found, press
from ui.app import DeskWindows
from ui.bridge.status_feed import StatusView
from ui.widgets.status_line import StatusLine


def a_day(path: Path, sheets: int = 2) -> Path:
    """A hearing in whose ballots so many sheets are keyed, closed in order."""
    with closing(create(path)) as journal:
        day = a_seated_hearing(journal=journal).reported(POLICE).issued(POLICE).collected(POLICE)
        day.keyed_once(POLICE, [GOOD, POOR][:sheets])
    return path


def changed(path: Path, seq: int) -> Path:
    """The record after somebody changed an act in it with a database tool."""
    with closing(sqlite3.connect(path)) as con:
        (trigger,) = con.execute(
            "select sql from sqlite_master where name = 'journal_no_update'"
        ).fetchone()
        con.execute("drop trigger journal_no_update")
        con.execute("update journal set actor = 'op-9' where seq = ?", (seq,))
        con.execute(trigger)
        con.commit()
    return path


def banner(windows: DeskWindows) -> str:
    return windows.window.banner.text


# --- one that fails verification -----------------------------------------------------------------


def test_a_record_that_fails_verification_is_shown_and_takes_no_act(
    qtbot: QtBot, windows: DeskWindows, tmp_path: Path
) -> None:
    path = changed(a_day(tmp_path / "通河.hearing"), 20)
    told: list[StatusView] = []
    windows.status.shown.connect(told.append)
    assert windows.bridge.open(path)
    assert windows.bridge.unsound is not None
    for page in ("rules", "journal", "notary", "ballots", "start"):
        windows.window.go_to(page)
        assert "只供查看：本记录核验不符" in banner(windows), page
        assert "第 1 至 19 条" in banner(windows)
    assert windows.bridge.desk.hearing.head.seq == 19
    assert told[-1].copy is None
    line = windows.window.findChild(StatusLine, "statusLine")
    assert line is not None
    windows.bridge.desk.hearing.sit_down(SECOND_CLERK)
    assert not windows.bridge.do(partial(windows.bridge.desk.record_incident, "incident", "停电"))
    assert "只供查看" in windows.window.current.notice.text
    press(qtbot, windows, "recordChecks")
    assert windows.window.current.objectName() == "page_notary"
    windows.bridge.close()
    assert banner(windows) == ""


def test_the_failing_check_is_told_and_can_be_saved(
    qtbot: QtBot, windows: DeskWindows, tmp_path: Path
) -> None:
    assert windows.bridge.open(changed(a_day(tmp_path / "通河.hearing"), 20))
    save = found(windows, QPushButton, "verifySave")
    assert not save.isEnabled()
    press(qtbot, windows, "verifyRun")
    qtbot.waitUntil(save.isEnabled, timeout=60_000)
    press(qtbot, windows, "verifySave")
    choose(windows, tmp_path / "核验.txt")
    text = (tmp_path / "核验.txt").read_text("utf-8-sig")
    assert "✗ V1" in text
    assert "第 20 号操作处断开" in text


def test_what_holds_no_sound_act_is_refused_as_before(windows: DeskWindows, tmp_path: Path) -> None:
    refused: list[Refusal] = []
    windows.bridge.refused.connect(refused.append)
    assert not windows.bridge.open(changed(a_day(tmp_path / "通河.hearing"), 1))
    assert [refusal.code for refusal in refused] == ["chain-broken"]
    assert not windows.bridge.has_hearing


# --- two windows ---------------------------------------------------------------------------------


def test_a_second_window_is_refused_and_told_who_has_the_record(
    windows: DeskWindows, tmp_path: Path
) -> None:
    path = a_day(tmp_path / "通河.hearing")
    with closing(open_hearing(path)):
        assert not windows.bridge.open(path)
        text = windows.window.current.notice.text
        assert "正被另一个程序窗口打开" in text
        assert "进程号" in text
        assert "先在那里关闭" in text
    assert windows.bridge.open(path)
