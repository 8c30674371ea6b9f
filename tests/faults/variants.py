"""Ways of keeping the record that are wrong, planted so that the suites can be seen to find them.

None of this is the program's. Each is a `SqliteJournal` with one thing undone, or one promise of
the connection broken.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from hearing_desk.errors import Refusal
from hearing_desk.journal.port import Entry, Head, JournalRow
from hearing_desk.store import database, sqlite_journal
from hearing_desk.store.lock import RecordLock
from hearing_desk.store.sqlite_journal import SqliteJournal, open_hearing
from tests.faults.desk_process import say_recorded

GOOD = "as the program does"
UNGUARDED = "no lock at all"
ALONE = "guarded by SQLite alone"
KEYS_INTO_NOTHING = "keys where nothing can be written"


class _AcknowledgesFirst(SqliteJournal):
    """Says "recorded" before the commit."""

    def _write(self, rows: Sequence[JournalRow], entries: Sequence[Entry]) -> None:
        say_recorded(Head(rows[-1].seq, rows[-1].hash))
        super()._write(rows, entries)


class _NoTransaction(SqliteJournal):
    """Commits each statement by itself."""

    def _write(self, rows: Sequence[JournalRow], entries: Sequence[Entry]) -> None:
        self._con.executemany(sqlite_journal._INSERT_ROW, rows)
        for entry in entries:
            sqlite_journal._put_with(self._con, entry)


class _RawExecute(SqliteJournal):
    """One write past sqlite-utils: the driver's transaction swallows all that follow."""

    def _write(self, rows: Sequence[JournalRow], entries: Sequence[Entry]) -> None:
        self._con.isolation_level = ""
        library = Database(self._con, execute_plugins=False)
        library.conn.execute("update person set name = name where person = ''")
        names = JournalRow._fields
        library["journal"].insert_all(dict(zip(names, row, strict=True)) for row in rows)
        for entry in entries:
            sqlite_journal._put_with(self._con, entry)


class _CommitsLater(SqliteJournal):
    """Keeps a transaction open over four acts, for speed."""

    def _write(self, rows: Sequence[JournalRow], entries: Sequence[Entry]) -> None:
        if not self._con.in_transaction:
            self._con.execute("begin immediate")
        self._con.executemany(sqlite_journal._INSERT_ROW, rows)
        for entry in entries:
            sqlite_journal._put_with(self._con, entry)
        if rows[-1].seq % 4 == 0:
            self._con.execute("commit")


class _SwallowsErrors(SqliteJournal):
    """Takes what the disk says for a warning."""

    def _write(self, rows: Sequence[JournalRow], entries: Sequence[Entry]) -> None:
        with suppress(sqlite3.Error):
            super()._write(rows, entries)


class _NeverStops(SqliteJournal):
    """Goes on with the same connection after a failed write."""

    def append_all(self, entries: Sequence[Entry], expected_head: Head) -> tuple[JournalRow, ...]:
        for _ in range(2):
            try:
                return super().append_all(entries, expected_head)
            except Refusal:
                self._stopped = False
        return super().append_all(entries, expected_head)


class _LooksAway(SqliteJournal):
    """Does not ask whether the file it writes to is still the one at its path."""

    def _refuse_if_moved(self) -> None:
        pass


JOURNALS: dict[str, type[SqliteJournal]] = {
    "acknowledges before the commit": _AcknowledgesFirst,
    "no transaction around an act": _NoTransaction,
    "one raw conn.execute": _RawExecute,
    "a commit every four acts": _CommitsLater,
    "errors of the disk swallowed": _SwallowsErrors,
    "tries again on the same connection": _NeverStops,
    "does not look whether the file moved": _LooksAway,
}

PRAGMAS: dict[str, dict[str, int | str]] = {
    "journal_mode MEMORY": {"journal_mode": "memory"},
    "WAL with synchronous NORMAL": {"synchronous": 1},
    "WAL with synchronous OFF": {"synchronous": 0},
    "DELETE with synchronous FULL": {"journal_mode": "delete"},
    "DELETE with synchronous NORMAL": {"journal_mode": "delete", "synchronous": 1},
    "DELETE with synchronous OFF": {"journal_mode": "delete", "synchronous": 0},
}


def open_as(variant: str, record: Path) -> SqliteJournal:
    """The record opened as the program does, or in a wrong way."""
    if variant in PRAGMAS:
        promised = tuple(
            (name, PRAGMAS[variant].get(name, wanted)) for name, wanted in database.WRITING
        )
        return _with(sqlite_journal, "WRITING", promised, lambda: open_hearing(record))
    if variant in JOURNALS:
        made = JOURNALS[variant]
        return _with(sqlite_journal, "SqliteJournal", made, lambda: open_hearing(record))
    if variant in {UNGUARDED, ALONE}:
        mode = ("locking_mode", "exclusive" if variant == ALONE else "normal")
        promised = (mode, *database.WRITING)
        return _with(
            sqlite_journal,
            "lock_record",
            _no_lock,
            lambda: _with(sqlite_journal, "WRITING", promised, lambda: open_hearing(record)),
        )
    if variant == KEYS_INTO_NOTHING:
        made = _SwallowsErrors
        return _with(
            sqlite_journal, "SqliteJournal", made, lambda: open_hearing(record, read_only=True)
        )
    assert variant == GOOD, variant
    return open_hearing(record)


def _no_lock(record: Path) -> RecordLock:
    return RecordLock(record.with_name("none"), os.open(os.devnull, os.O_RDONLY))


def _with(module: Any, name: str, value: object, doing: Callable[[], SqliteJournal]) -> Any:
    kept = getattr(module, name)
    setattr(module, name, value)
    try:
        return doing()
    finally:
        setattr(module, name, kept)
