"""A record that fails verification, laid open to be looked at: its sound acts, and no more."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Final

from hearing_desk.errors import Refusal
from hearing_desk.journal.chain import GENESIS, ChainBreak, verify_chain
from hearing_desk.journal.codec import decode
from hearing_desk.journal.fold import fold
from hearing_desk.journal.port import (
    Entry,
    FileEntry,
    Head,
    JournalRow,
    Listener,
    PersonRow,
    StoredFile,
)
from hearing_desk.model.hearing import HearingState
from hearing_desk.store.database import READING, check_identity, connect, settle
from hearing_desk.store.faults import sorted_faults
from hearing_desk.store.sqlite_journal import SqliteJournal

_UNFIT: Final = (LookupError, StopIteration, ValueError, TypeError)
"""What folding an act raises that no clerk let pass."""


class ViewedJournal:
    """The `Journal` port over the acts up to the first that is not sound; it takes none.

    Made by `view_record`.
    path:   the file. altered: structure or pages are not as this program leaves them.
    stopped, left_open: as `SqliteJournal`; it never wrote.
    broken: where the chain breaks; unfit: the act that cannot be read or added up, by its seq.
    """

    def __init__(self, path: Path, con: sqlite3.Connection, altered: Refusal | None) -> None:
        self.path, self.altered = path, altered
        self.unfit: int | None = None
        self._con, self._tables = con, SqliteJournal(path, con, None)
        self._head = GENESIS
        self.broken: ChainBreak | None = self._followed()

    stopped = False
    left_open = False

    @property
    def head(self) -> Head:
        """The last sound act; `chain.GENESIS` = not even the first."""
        return self._head

    def append(self, entry: Entry, expected_head: Head) -> JournalRow:
        """Raises Refusal: record-only-viewed."""
        raise Refusal("record-only-viewed")

    def append_all(self, entries: Sequence[Entry], expected_head: Head) -> tuple[JournalRow, ...]:
        """Raises Refusal: record-only-viewed."""
        raise Refusal("record-only-viewed")

    def read(self, after: int = 0) -> Iterator[JournalRow]:
        """The sound rows with a seq above `after`."""
        with sorted_faults(self.path):
            found = self._con.execute(
                "select * from journal where seq > ? and seq <= ? order by seq",
                (after, self._head.seq),
            ).fetchall()
        yield from map(JournalRow._make, found)

    def person(self, person: str) -> PersonRow | None:
        """As `SqliteJournal`."""
        return self._tables.person(person)

    def persons(self) -> tuple[PersonRow, ...]:
        """As `SqliteJournal`."""
        return self._tables.persons()

    def file(self, sha256: str) -> StoredFile | None:
        """As `SqliteJournal`."""
        return self._tables.file(sha256)

    def files(self) -> tuple[FileEntry, ...]:
        """As `SqliteJournal`."""
        return self._tables.files()

    def subscribe(self, listener: Listener) -> None:
        """Nothing will ever be told: no act is written."""

    def close(self) -> None:
        """End it."""
        self._tables.close()

    def _followed(self) -> ChainBreak | None:
        """Follow the chain and add the acts up, as far as both go."""
        try:
            with sorted_faults(self.path):
                return verify_chain(self._sound(), payloads=False)
        except Refusal:  # pages that cannot be read: what came before them stands
            return None

    def _sound(self) -> Iterator[JournalRow]:
        """The same rows; each is sound once whoever follows the chain asks for the next."""
        state = HearingState()
        # One by one: a page that cannot be read must not take the rows before it along.
        for found in self._con.execute("select * from journal order by seq"):
            row = JournalRow._make(found)
            yield row
            try:
                fold(state, row, decode(row.kind, json.loads(row.payload)))
            except (Refusal, *_UNFIT):
                self.unfit = row.seq
                return
            self._head = Head(row.seq, row.hash)


def view_record(path: Path) -> ViewedJournal:
    """Open a record to be looked at, whatever is wrong with it; nothing is written.

    Raises Refusal: not-a-hearing-file, hearing-file-newer, and `faults`: it cannot be read at all.
    """
    path = path.resolve()
    with ExitStack() as undo, sorted_faults(path):
        con = connect(path, read_only=True)
        undo.callback(con.close)
        altered = None
        try:
            check_identity(con, path)
        except Refusal as refusal:
            if refusal.code not in ("schema-altered", "record-damaged"):
                raise
            altered = refusal
        settle(con, path, READING)
        journal = ViewedJournal(path, con, altered)
        undo.pop_all()
        return journal
