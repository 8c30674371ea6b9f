"""A record that a fault stopped, or a crash left open: what is in it is said before keying on."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QRegularExpression
from PySide6.QtWidgets import QLabel, QPushButton

from hearing_desk.model.ballots import EntryPass
from hearing_desk.model.ids import SheetNo
from hearing_desk.store.sqlite_journal import SqliteJournal, create
from tests.builders import CLERK, GOOD, POLICE, POOR, SECOND_CLERK, a_hearing
from ui.app import DeskWindows
from ui.widgets.mark_strip import MarkStrip


@pytest.fixture
def record(tmp_path: Path) -> Path:
    """Two papers of POLICE keyed by the clerk, closed in order."""
    folder = tmp_path / "records"
    folder.mkdir()
    journal = create(folder / "day.hearing")
    day = a_hearing(journal=journal).sealed().drawn().signed_in()
    day.reported(POLICE).issued(POLICE).collected(POLICE).keyed_once(POLICE, [GOOD, POOR])
    journal.close()
    return folder / "day.hearing"


def key(windows: DeskWindows, sheet_no: int) -> bool:
    desk = windows.bridge.desk
    return windows.bridge.do(
        lambda: desk.entry.enter(POLICE, EntryPass.FIRST, SheetNo(sheet_no), GOOD)
    )


def told(windows: DeskWindows) -> str:
    """The line of the page, and what the page after an interruption shows."""
    page = windows.window.current
    labels = page.findChildren(QLabel, QRegularExpression("^reopened"))
    shown = [label.text() for label in labels if not label.isHidden()]
    return "\n".join((page.notice.text, *shown))


def pressed(windows: DeskWindows, name: str) -> None:
    button = windows.window.findChild(QPushButton, name)
    assert button is not None
    button.click()


def journal_of(windows: DeskWindows) -> SqliteJournal:
    journal = windows.bridge.desk.hearing.journal
    assert isinstance(journal, SqliteJournal)
    return journal


def test_a_record_closed_in_order_opens_without_a_word(windows: DeskWindows, record: Path) -> None:
    assert windows.bridge.open(record)
    assert told(windows) == ""
    assert windows.window.current.objectName() == "page_rules"


def test_after_a_crash_it_is_said_how_many_papers_are_in_and_which_was_last(
    windows: DeskWindows, record: Path, tmp_path: Path
) -> None:
    assert windows.bridge.open(record)
    windows.bridge.desk.hearing.sit_down(CLERK)
    assert key(windows, 3)
    crashed = tmp_path / "crashed.hearing"
    for suffix in ("", "-wal"):
        shutil.copy(f"{record}{suffix}", f"{crashed}{suffix}")
    assert windows.bridge.open(crashed)
    assert "没有正常关闭" in told(windows)
    assert "“公安局”第一遍录入：已录入 3 张，共 4 张" in told(windows)
    assert "第 3 号，标记 1 1" in told(windows)
    strip = windows.window.findChild(MarkStrip, "reopenedMarks")
    assert strip is not None
    assert strip.marks == GOOD
    pressed(windows, "reopenedAgree")
    assert windows.window.current.objectName() == "page_rules"


def test_a_paper_that_differs_leads_to_the_ballots(
    windows: DeskWindows, record: Path, tmp_path: Path
) -> None:
    assert windows.bridge.open(record)
    for suffix in ("", "-wal"):
        shutil.copy(f"{record}{suffix}", f"{tmp_path / 'crashed.hearing'}{suffix}")
    assert windows.bridge.open(tmp_path / "crashed.hearing")
    pressed(windows, "reopenedDiffer")
    assert windows.window.current.objectName() == "page_ballots"


def test_after_a_full_disk_the_record_is_opened_again_and_keying_goes_on(
    windows: DeskWindows, record: Path
) -> None:
    assert windows.bridge.open(record)
    windows.bridge.desk.hearing.sit_down(SECOND_CLERK)
    stopped = journal_of(windows)
    stopped._con.execute("pragma max_page_count = 1").fetchall()
    large = "写" * 60_000
    assert not windows.bridge.do(lambda: windows.bridge.desk.record_incident("incident", large))
    assert journal_of(windows) is not stopped
    first, *_, last = told(windows).splitlines()
    assert "没有记入" in first
    assert "第 2 号，标记 2 2" in last
    assert windows.bridge.desk.hearing.operator == SECOND_CLERK
    assert key(windows, 3)
    assert windows.window.current.notice.text == ""


def test_a_record_that_cannot_be_opened_again_is_closed_and_both_reasons_are_said(
    windows: DeskWindows, record: Path
) -> None:
    assert windows.bridge.open(record)
    windows.bridge.desk.hearing.sit_down(CLERK)
    record.rename(record.with_name("elsewhere.hearing"))
    assert not key(windows, 3)
    assert not windows.bridge.has_hearing
    assert "被移动、改名、删除或替换" in told(windows)
    assert "找不到评议记录文件" in told(windows)
