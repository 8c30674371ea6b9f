"""Copies by themselves, and a record restored from one: on disk, through the windows."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton, QSpinBox, QTabWidget
from pytestqt.qtbot import QtBot

from hearing_desk.desk.desk import Desk
from hearing_desk.desk.hearing import state_of
from hearing_desk.model.ballots import EntryPass
from hearing_desk.model.ids import SheetNo
from hearing_desk.store.copy import copies_in
from hearing_desk.store.sqlite_journal import create, open_hearing
from tests.builders import CLERK, GOOD, POLICE, SECOND_CLERK, a_seated_hearing
from tests.fakes import FakeClock
from tests.ui.hearings import FONTS
from tests.ui.test_start_page import begin_hearing, choose, found, press
from ui.app import DeskWindows
from ui.bridge.copier import AGAIN_MS, OLD_MS, Copier, CopyState
from ui.bridge.copies import ROOM_MS
from ui.bridge.desk_bridge import DeskBridge
from ui.bridge.sqlite_records import SqliteRecords
from ui.settings import Settings

SLOW = 60_000
"""Time for a process to start on a busy machine."""


class CopiedHall:
    """A hearing with papers to key, on disk, and the copier beside it; no window."""

    def __init__(self, qtbot: QtBot, settings: Settings, folder: Path) -> None:
        self.qtbot, self.settings = qtbot, settings
        self.record = folder / "通河.hearing"
        with closing(create(self.record)) as journal:
            day = a_seated_hearing(journal=journal).reported(POLICE).issued(POLICE)
            day.collected(POLICE)
        self.clock = FakeClock()
        self.signal_in_ms: int | None = None
        self.stick = folder / "stick"
        self.stick.mkdir()
        self.bridge = DeskBridge(SqliteRecords, partial(Desk, clock=self.clock, fonts=FONTS))
        self.copier = Copier(self.bridge, settings, lambda: self.signal_in_ms)

    def open(self) -> CopiedHall:
        assert self.bridge.open(self.record)
        self.bridge.desk.hearing.sit_down(CLERK)
        return self

    def key(self, sheet_no: int, entry_pass: EntryPass = EntryPass.FIRST) -> None:
        enter = self.bridge.desk.entry.enter
        act = partial(enter, POLICE, entry_pass, SheetNo(sheet_no), GOOD)
        assert self.bridge.do(act)

    def copied(self) -> Path:
        """Wait for the copy under way; the newest there is."""
        self.qtbot.waitUntil(lambda: self.copier.view.state is CopyState.GOOD, timeout=SLOW)
        return self.copies()[0]

    def copies(self) -> tuple[Path, ...]:
        folder = self.stick / "通河"
        return copies_in(folder, "通河") if folder.is_dir() else ()


@pytest.fixture
def hall(qtbot: QtBot, settings: Settings, tmp_path: Path) -> Iterator[CopiedHall]:
    hall = CopiedHall(qtbot, settings, tmp_path)
    yield hall
    if hall.bridge.has_hearing:
        hall.bridge.close()


def test_nothing_is_copied_before_a_place_is_chosen_and_the_line_says_so(hall: CopiedHall) -> None:
    hall.open().key(1)
    assert hall.copier.view.state is CopyState.NO_PLACE


def test_a_copy_is_made_at_once_where_there_is_none_and_it_is_whole(hall: CopiedHall) -> None:
    hall.open()
    assert hall.copier.choose(hall.stick)
    assert hall.copier.view.state is CopyState.RUNNING
    copy = hall.copied()
    head = hall.bridge.desk.hearing.head
    with closing(open_hearing(copy, read_only=True)) as journal:
        assert journal.head == head
        assert state_of(journal).title == hall.bridge.desk.hearing.state.title
    assert hall.copier.view.behind == 0
    assert hall.copier.view.at == "09:00"


def test_ballots_make_a_copy_due_and_so_does_the_end_of_a_stage(hall: CopiedHall) -> None:
    hall.settings.copy_every = 3
    hall.open()
    hall.copier.choose(hall.stick)
    hall.copied()
    hall.key(1)
    hall.key(2)
    assert hall.copier.view.state is CopyState.GOOD
    assert hall.copier.view.behind == 2
    hall.key(3)
    assert hall.copier.view.state is CopyState.RUNNING
    hall.copied()
    assert hall.copier.view.behind == 0
    assert hall.bridge.do(partial(hall.bridge.desk.record_incident, "incident", "停电"))
    assert hall.copier.view.state is CopyState.GOOD, "an incident ends no stage"
    hall.copier.set_every(500)
    hall.key(4)
    hall.bridge.desk.hearing.sit_down(SECOND_CLERK)
    for sheet_no in range(1, 5):
        hall.key(sheet_no, EntryPass.SECOND)
    assert hall.copier.view.state is CopyState.GOOD
    assert hall.bridge.do(partial(hall.bridge.desk.entry.close, POLICE))
    assert hall.copier.view.state is CopyState.RUNNING
    hall.copied()


def test_no_copy_is_begun_just_before_the_clock_signals(hall: CopiedHall) -> None:
    hall.settings.copy_folder = (hall.stick, False)
    hall.signal_in_ms = ROOM_MS
    hall.open()
    assert hall.copier.view.state is CopyState.WAITING
    hall.clock.pass_time(OLD_MS)
    hall.copier.look()
    assert hall.copier.view.state is CopyState.OLD, "nobody may be left to believe there is one"
    hall.signal_in_ms = ROOM_MS + 1
    hall.copier.look()
    hall.copied()


def test_a_stick_that_was_pulled_is_told_tried_again_and_stops_nothing(hall: CopiedHall) -> None:
    hall.open()
    hall.copier.choose(hall.stick)
    first = hall.copied()
    shutil.rmtree(hall.stick)
    hall.copier.copy_now()
    hall.qtbot.waitUntil(lambda: hall.copier.view.state is CopyState.FAILED, timeout=SLOW)
    refusal = hall.copier.view.refusal
    assert refusal is not None
    assert refusal.code == "copy-place-missing"
    assert hall.copier.view.last is not None, "the last good one is still named"
    hall.key(1)
    assert hall.copier.view.state is CopyState.FAILED
    hall.stick.mkdir()
    hall.clock.pass_time(AGAIN_MS)
    hall.copier.look()
    assert hall.copied() != first


def test_an_empty_mount_point_on_the_disk_of_the_record_is_no_stick(hall: CopiedHall) -> None:
    hall.settings.copy_folder = (hall.stick, True)
    hall.open()
    hall.qtbot.waitUntil(lambda: hall.copier.view.state is CopyState.FAILED, timeout=SLOW)
    assert hall.copies() == ()


def test_a_copy_is_remembered_while_the_record_goes_on_from_it(hall: CopiedHall) -> None:
    hall.open()
    hall.copier.choose(hall.stick)
    hall.copied()
    hall.bridge.close()
    hall.open()
    assert hall.copier.view.state is CopyState.GOOD
    hall.bridge.close()
    kept = hall.settings.copy_of("tonghe-test")
    hall.settings.remember_copy("tonghe-test", kept.replace('"head": "', '"head": "0'))
    hall.open()
    assert hall.copier.view.state is CopyState.RUNNING, "a copy of another course is none of this"
    hall.copied()


def test_what_is_not_copied_yet_is_copied_before_the_record_is_closed(hall: CopiedHall) -> None:
    hall.open()
    hall.copier.choose(hall.stick)
    hall.copied()
    hall.key(1)
    head = hall.bridge.desk.hearing.head
    hall.copier.end()
    with closing(open_hearing(hall.copies()[0], read_only=True)) as journal:
        assert journal.head == head


def test_a_folder_that_is_not_there_is_refused(hall: CopiedHall) -> None:
    refused: list[str] = []
    hall.copier.refused.connect(lambda refusal: refused.append(refusal.code))
    hall.open()
    assert not hall.copier.choose(hall.stick / "none")
    assert refused == ["copy-place-missing"]


def test_the_place_is_chosen_and_the_line_says_how_it_stands(
    qtbot: QtBot, windows: DeskWindows, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    begin_hearing(qtbot, windows, tmp_path / "通河.hearing")
    line = found(windows, QLabel, "status_backup")
    assert line.text() == "○ 未设备份位置"
    windows.window.go_to("start")
    found(windows, QTabWidget, "startTabs").setCurrentIndex(2)
    found(windows, QSpinBox, "copyEvery").setValue(40)
    assert windows.copier.every == 40
    press(qtbot, windows, "copyChoose")
    choose(windows, stick)
    qtbot.waitUntil(lambda: line.text().startswith("✓ 备份"), timeout=SLOW)
    assert line.property("copy") == "good"
    assert "▲" in found(windows, QLabel, "copyPlace").text(), "it is on the disk of the record"
    assert "通河-" in found(windows, QLabel, "copyLast").text()
    shutil.rmtree(stick)
    press(qtbot, windows, "copyNow")
    qtbot.waitUntil(lambda: line.text().startswith("✗ 备份失败"), timeout=SLOW)
    assert "U盘是否拔出" in found(windows, QLabel, "copyWhy").text()


def test_the_open_hearing_is_copied_to_a_file_of_ones_own(
    qtbot: QtBot, windows: DeskWindows, tmp_path: Path
) -> None:
    begin_hearing(qtbot, windows, tmp_path / "通河.hearing")
    windows.window.go_to("start")
    found(windows, QTabWidget, "startTabs").setCurrentIndex(2)
    with qtbot.waitSignal(windows.copier.copied, timeout=SLOW):
        press(qtbot, windows, "startCopy")
        choose(windows, tmp_path / "副本.hearing")
    assert "副本完整" in windows.window.current.notice.text
    with qtbot.waitSignal(windows.copier.refused, timeout=SLOW):
        windows.copier.copy_to(tmp_path / "副本.hearing")
    assert "不会被覆盖" in windows.window.current.notice.text


# --- restoring -----------------------------------------------------------------------------------


def a_copy(tmp_path: Path) -> tuple[Path, Path]:
    """A record, and a copy of it as it stood two acts earlier."""
    record, copy = tmp_path / "通河.hearing", tmp_path / "备份.hearing"
    with closing(create(record)) as journal:
        day = a_seated_hearing(journal=journal)
        journal.vacuum_into(copy)
        day.reported(POLICE)
    return record, copy


def look_through(qtbot: QtBot, windows: DeskWindows, copy: Path, record: Path | None) -> str:
    """Choose the files as a person does; what is shown of the copy."""
    found(windows, QTabWidget, "startTabs").setCurrentIndex(3)
    if record is not None:
        press(qtbot, windows, "restoreDamaged")
        choose(windows, record)
    press(qtbot, windows, "restoreChoose")
    choose(windows, copy)
    verdict = found(windows, QLabel, "restoreVerdict")
    qtbot.waitUntil(verdict.isVisible, timeout=SLOW)
    return f"{found(windows, QLabel, 'restoreFacts').text()}\n{verdict.text()}"


def test_a_record_is_restored_under_a_new_name_and_says_so(
    qtbot: QtBot, windows: DeskWindows, tmp_path: Path
) -> None:
    record, copy = a_copy(tmp_path)
    before = record.read_bytes(), copy.read_bytes()
    with closing(open_hearing(record, read_only=True)) as journal:
        acts = journal.head.seq
    with closing(open_hearing(copy, read_only=True)) as journal:
        kept = journal.head
    shown = look_through(qtbot, windows, copy, record)
    assert f"比损坏的记录少 {acts - kept.seq} 条" in shown
    assert kept.hash[:4] in shown
    assert "听证评议" in shown
    assert "✓ 备份完好" in shown
    with qtbot.waitSignal(windows.bridge.opened, timeout=SLOW):
        press(qtbot, windows, "restoreWrite")
        choose(windows, tmp_path / "通河 恢复.hearing")
    assert (record.read_bytes(), copy.read_bytes()) == before
    state = windows.bridge.desk.hearing.state
    assert windows.bridge.path == tmp_path / "通河 恢复.hearing"
    [incident] = state.incidents
    assert incident.category == "restored"
    assert f"少 {acts - kept.seq} 条" in incident.text
    assert kept.hash in incident.text


def test_a_damaged_record_that_cannot_be_read_is_said_to_be_so(
    qtbot: QtBot, windows: DeskWindows, tmp_path: Path
) -> None:
    record, copy = a_copy(tmp_path)
    record.write_bytes(b"nothing is left")
    assert "损坏的记录无法对照" in look_through(qtbot, windows, copy, record)


def test_a_record_of_another_course_is_not_what_the_copy_lacks(
    qtbot: QtBot, windows: DeskWindows, tmp_path: Path
) -> None:
    _, copy = a_copy(tmp_path)
    other = tmp_path / "别的.hearing"
    with closing(create(other)) as journal:
        a_seated_hearing(("title", "另一场听证"), journal=journal)
    assert "并不接续" in look_through(qtbot, windows, copy, other)


def test_a_falsified_copy_is_not_restored(
    qtbot: QtBot, windows: DeskWindows, tmp_path: Path
) -> None:
    _, copy = a_copy(tmp_path)
    damage(copy)
    shown = look_through(qtbot, windows, copy, None)
    assert "✗ 这份备份不能用" in shown
    assert "V" in shown
    assert not found(windows, QPushButton, "restoreWrite").isEnabled()


def damage(path: Path) -> None:
    """Change an act as somebody with a database tool does."""
    con = sqlite3.connect(path)
    (trigger,) = con.execute(
        "select sql from sqlite_master where name = 'journal_no_update'"
    ).fetchone()
    con.execute("drop trigger journal_no_update")
    con.execute("update journal set actor = 'op-9' where seq = 7")
    con.execute(trigger)
    con.commit()
    con.close()


def test_dialogs_open_beside_the_window(qtbot: QtBot, windows: DeskWindows) -> None:
    found(windows, QTabWidget, "startTabs").setCurrentIndex(3)
    press(qtbot, windows, "restoreChoose")
    [dialog] = windows.window.findChildren(QFileDialog, "askFile")
    assert not dialog.isModal()
    dialog.reject()
