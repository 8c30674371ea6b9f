"""A record that fails verification is looked at; one that somebody has open is left to them."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from hearing_desk.errors import Refusal
from hearing_desk.store.sqlite_journal import create, open_hearing
from tests.builders import GOOD, POLICE, POOR, SECOND_CLERK, a_seated_hearing
from tests.ui.test_start_page import choose, found, press
from ui.app import DeskWindows
from ui.bridge.opening_check import OpeningCheck
from ui.bridge.status_feed import StatusView
from ui.bridge.verifying import failing
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


# --- one whose chain is whole, and a check fails -------------------------------------------------


@pytest.fixture
def checking(windows: DeskWindows) -> OpeningCheck:
    """Every check is made on what is opened, as at a real desk."""
    return OpeningCheck(windows.bridge, windows.window, made=True)


def exchanged(path: Path) -> Path:
    """The record after somebody exchanged the bytes of a stored file."""
    with closing(sqlite3.connect(path)) as con:
        triggers = con.execute(
            "select name, sql from sqlite_master where type = 'trigger' and tbl_name = 'file'"
        ).fetchall()
        for name, _ in triggers:
            con.execute(f"drop trigger {name}")
        con.execute("update file set content = cast('1\t别人' as blob) where name = 'roster.tsv'")
        for _, sql in triggers:
            con.execute(sql)
        con.commit()
    return path


def go_on(qtbot: QtBot, windows: DeskWindows, reason: str) -> None:
    press(qtbot, windows, "recordGoOn")
    line = found(windows, QLineEdit, "recordReasonTyped")
    line.setText(reason)
    qtbot.keyClick(line, Qt.Key.Key_Return)


def test_a_sound_record_passes_every_check_and_takes_acts(
    qtbot: QtBot, windows: DeskWindows, checking: OpeningCheck, tmp_path: Path
) -> None:
    path = a_day(tmp_path / "通河.hearing")
    assert windows.bridge.open(path)
    asked_after = windows.bridge.jobs.run(failing(path))
    with qtbot.waitSignal(asked_after.done, timeout=60_000) as told:
        pass
    assert told.args == [None]
    assert windows.bridge.unsound is None


def test_a_record_that_fails_a_check_is_closed_to_acts_and_says_which(
    qtbot: QtBot, windows: DeskWindows, checking: OpeningCheck, tmp_path: Path
) -> None:
    path = exchanged(a_day(tmp_path / "通河.hearing"))
    assert windows.bridge.open(path)
    qtbot.waitUntil(lambda: windows.bridge.unsound is not None, timeout=60_000)
    assert "只供查看" in banner(windows)
    assert "V19" in banner(windows)
    assert "第 10 号操作：文件的 SHA-256 是" in banner(windows)
    desk = windows.bridge.desk
    desk.hearing.sit_down(SECOND_CLERK)
    assert not windows.bridge.do(partial(desk.record_incident, "incident", "停电"))


def test_who_says_why_goes_on_and_the_reason_is_recorded(
    qtbot: QtBot, windows: DeskWindows, checking: OpeningCheck, tmp_path: Path
) -> None:
    assert windows.bridge.open(exchanged(a_day(tmp_path / "通河.hearing")))
    qtbot.waitUntil(lambda: windows.bridge.unsound is not None, timeout=60_000)
    go_on(qtbot, windows, "公证员在场，先完成本场")
    assert banner(windows) == ""
    assert windows.bridge.unsound is None
    (incident,) = windows.bridge.desk.hearing.state.incidents
    assert incident.category == "verification"
    assert "V19" in incident.text
    assert incident.text.endswith("公证员在场，先完成本场")
    assert not windows.bridge.open(tmp_path / "另一个.hearing")
    assert windows.bridge.unsound is None


def test_a_broken_chain_takes_no_act_whatever_the_reason(
    windows: DeskWindows, tmp_path: Path
) -> None:
    assert windows.bridge.open(changed(a_day(tmp_path / "通河.hearing"), 20))
    assert found(windows, QPushButton, "recordGoOn").isHidden()
