"""The journal in one SQLite file: created, opened, appended to, read, closed."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from functools import partial
from pathlib import Path
from typing import Final

from hearing_desk.errors import InternalError, Refusal
from hearing_desk.journal.chain import GENESIS, sealed
from hearing_desk.journal.port import (
    Entry,
    FileEntry,
    Head,
    JournalRow,
    Listener,
    PersonRow,
    StoredFile,
)
from hearing_desk.store.database import (
    READING,
    WRITING,
    check_identity,
    closed_in_order,
    connect,
    leftovers,
    map_pages,
    read_in_order,
    settle,
)
from hearing_desk.store.faults import refusal_for, sorted_faults
from hearing_desk.store.lock import RecordLock, lock_record
from hearing_desk.store.migrations import migrate

_PAGE: Final = 5000
_INSERT_ROW: Final = "insert into journal values (?, ?, ?, ?, ?, ?, ?)"
_AS_ROW: Final = partial(tuple.__new__, JournalRow)  # `_make` without counting seven columns
_PUT_PERSON: Final = (
    "insert into person values (?, ?, ?) on conflict (person)"
    " do update set name = excluded.name, details = excluded.details"
)
_PUT_FILE: Final = "insert into file values (?, ?, ?, ?, ?) on conflict (sha256) do nothing"


def create(path: Path) -> SqliteJournal:
    """Make a new, empty record and open it.

    Raises Refusal: folder-missing, hearing-file-exists (also when only a -wal or -journal of an
    earlier record stands there: it may hold acts), hearing-file-locked, and `faults`.
    """
    path = path.resolve()
    if not path.parent.is_dir():
        raise Refusal("folder-missing", path=str(path.parent))
    with ExitStack() as undo, sorted_faults(path):
        lock = lock_record(path)
        undo.callback(lock.release)
        if left := leftovers(path):
            raise Refusal("hearing-file-exists", path=str(left[0]))
        path.touch(exist_ok=False)
        undo.callback(_remove, path)
        con = connect(path, read_only=False)
        undo.callback(con.close)
        settle(con, path, WRITING)
        migrate(con)
        return _kept(undo, SqliteJournal(path, con, lock))


def open_hearing(path: Path, *, read_only: bool = False, whole: bool = False) -> SqliteJournal:
    """Open a record; the caller then verifies the chain (`journal.chain.verify_chain`).

    read_only: for verification and viewing; takes no lock, writes nothing beside the file, and
               works on read-only media if the record was closed in order.
    whole:     read only, by a process that does nothing but read this record to its end: the file
               is read in order first and then mapped. It must not be open in this process already.
    Raises Refusal: hearing-file-missing, not-a-hearing-file, hearing-file-newer, schema-altered,
    record-damaged, hearing-file-locked, hearing-file-lock-left, hearing-file-not-durable, and
    `faults`.
    """
    if whole and not read_only:
        raise InternalError("a record is read whole or written to")
    path = path.resolve()
    if not path.exists():
        raise Refusal("hearing-file-missing", path=str(path))
    if not path.is_file():
        raise Refusal("not-a-hearing-file", path=str(path))
    with ExitStack() as undo, sorted_faults(path):
        lock = None if read_only else lock_record(path)
        if lock:
            undo.callback(lock.release)
        if whole:
            read_in_order(path)
        con = connect(path, read_only=read_only)
        undo.callback(con.close)
        if whole:
            map_pages(con)
        check_identity(con, path)
        in_order = closed_in_order(con)
        settle(con, path, READING if read_only else WRITING)
        return _kept(undo, SqliteJournal(path, con, lock, left_open=not in_order))


def _remove(path: Path) -> None:
    for file in (path, *leftovers(path)):
        file.unlink()


def _kept(undo: ExitStack, journal: SqliteJournal) -> SqliteJournal:
    undo.pop_all()
    return journal


class SqliteJournal:
    """The `Journal` port over one record file. Made by `create` and `open_hearing`."""

    def __init__(
        self,
        path: Path,
        con: sqlite3.Connection,
        lock: RecordLock | None,
        *,
        left_open: bool = False,
    ) -> None:
        self.path = path
        self.left_open = left_open
        """Whether whoever had it open before did not close it in order: look at what is in it."""
        self._con = con
        self._lock = lock
        self._stopped = False
        self._closed = False
        self._listeners: list[Listener] = []
        latest = con.execute("select seq, hash from journal order by seq desc limit 1").fetchone()
        self._head = Head(*latest) if latest else GENESIS
        # After the first reading: SQLite makes the -wal no earlier.
        self._places = {file: _place(file) for file in (path, *leftovers(path))} if lock else {}

    @property
    def head(self) -> Head:
        """The latest row; `chain.GENESIS` in an empty journal."""
        return self._head

    @property
    def stopped(self) -> bool:
        """Whether it takes no further act: a write failed, or it was closed."""
        return self._stopped

    def append(self, entry: Entry, expected_head: Head) -> JournalRow:
        """Write one act; when this returns, it is on disk.

        Raises Refusal: journal-moved-on, journal-stopped, hearing-file-moved (renamed, deleted or
        replaced while open), hearing-file-busy (another program writes to it), disk-full,
        disk-error, hearing-file-read-only, record-damaged. After each of the last five but busy
        the journal is stopped: close it, open it again, and look at what is in it.
        """
        return self.append_all((entry,), expected_head)[0]

    def append_all(self, entries: Sequence[Entry], expected_head: Head) -> tuple[JournalRow, ...]:
        """Write many acts in one transaction, all or none. Refuses as `append`."""
        if self._stopped:
            raise Refusal("journal-stopped")
        rows = sealed(entries, self._head, expected_head)
        if not rows:
            return rows
        try:
            self._write(rows, entries)
        except (sqlite3.Error, OSError) as error:
            refusal = refusal_for(error, self.path)
            if refusal is None:
                raise
            self._stopped = refusal.code != "hearing-file-busy"
            raise refusal from error
        self._head = Head(rows[-1].seq, rows[-1].hash)
        for row in rows:
            for listener in self._listeners:
                listener(row)
        return rows

    def read(self, after: int = 0) -> Iterator[JournalRow]:
        """The rows with a seq above `after`, in order.

        Read by pages, so that a reader who stops halfway does not hold the database up.
        Raises Refusal: `faults`.
        """
        while True:
            with sorted_faults(self.path):
                page = self._con.execute(
                    "select * from journal where seq > ? order by seq limit ?", (after, _PAGE)
                ).fetchall()
            yield from map(_AS_ROW, page)
            if len(page) < _PAGE:
                return
            after = page[-1][0]

    def person(self, person: str) -> PersonRow | None:
        """The person of that id; None = unknown."""
        with sorted_faults(self.path):
            found = self._con.execute("select * from person where person = ?", (person,)).fetchone()
        return PersonRow(*found) if found else None

    def persons(self) -> tuple[PersonRow, ...]:
        """Every person, by id."""
        with sorted_faults(self.path):
            found = self._con.execute("select * from person order by person").fetchall()
        return tuple(PersonRow(*row) for row in found)

    def file(self, sha256: str) -> StoredFile | None:
        """The file of that digest; None = unknown, or its bytes were blanked."""
        with sorted_faults(self.path):
            found = self._con.execute(
                "select sha256, name, media_type, content from file"
                " where sha256 = ? and content is not null",
                (sha256,),
            ).fetchone()
        return StoredFile(*found) if found else None

    def files(self) -> tuple[FileEntry, ...]:
        """Every file ever stored, by digest, blanked ones too."""
        with sorted_faults(self.path):
            found = self._con.execute(
                "select sha256, name, media_type, size from file order by sha256"
            ).fetchall()
        return tuple(FileEntry(*row) for row in found)

    def subscribe(self, listener: Listener) -> None:
        """Call the listener with every row written from now on, after it is on disk."""
        self._listeners.append(listener)

    def vacuum_into(self, path: Path) -> None:
        """Write a compact copy without free pages or traces of order to a file not yet there.

        Raises Refusal: `faults`.
        """
        with sorted_faults(path):
            self._con.execute("vacuum into ?", (str(path),))

    @contextmanager
    def standing_still(self) -> Iterator[None]:
        """Read one state of the record throughout, whatever another program writes meanwhile.

        Raises Refusal: `faults`.
        """
        with sorted_faults(self.path):
            self._con.execute("begin")
            self._con.execute("select seq from journal limit 1").fetchone()  # it begins here
        try:
            yield
        finally:
            self._con.execute("rollback")

    def close(self) -> None:
        """End it and leave one single file, readable on read-only media; again does nothing."""
        if self._closed:
            return
        self._closed = True
        if self._lock and not self._stopped:
            # Refused while another program reads: then the acts stay in the -wal, none is lost.
            with suppress(sqlite3.OperationalError):
                self._con.execute("pragma journal_mode = delete").fetchall()
        self._stopped = True
        self._con.close()
        if self._lock:
            self._lock.release()

    def _write(self, rows: Sequence[JournalRow], entries: Sequence[Entry]) -> None:
        """The one transaction in the house."""
        con = self._con
        con.execute("begin immediate")
        try:
            con.executemany(_INSERT_ROW, rows)
            for entry in entries:
                _put_with(con, entry)
            self._refuse_if_moved()
            con.execute("commit")
        except BaseException:
            if con.in_transaction:
                con.execute("rollback")
            raise
        self._refuse_if_moved()  # the flush takes long enough for somebody to take the file away

    def _refuse_if_moved(self) -> None:
        """SQLite goes on writing to a file that was renamed or replaced, and reports success.

        The same with its -wal, in which the latest acts stand: one that somebody tidied away takes
        them along.
        """
        for path, place in self._places.items():
            try:
                unmoved = _place(path) == place
            except OSError:
                unmoved = False
            if not unmoved:
                self._stopped = True
                raise Refusal("hearing-file-moved", path=str(path))


def _put_with(con: sqlite3.Connection, entry: Entry) -> None:
    """The persons and files of an act."""
    for person in entry.persons:
        con.execute(_PUT_PERSON, (person.person, person.name, person.details))
    for file in entry.files:
        size = len(file.content)
        con.execute(_PUT_FILE, (file.sha256, file.name, file.media_type, size, file.content))


def _place(path: Path) -> tuple[int, int]:
    """Which file stands at a path."""
    found = path.stat()
    return found.st_dev, found.st_ino
