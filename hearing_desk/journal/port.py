"""The `Journal` port: what an act hands over, what is kept of it, and how it is read back."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple, Protocol


class JournalRow(NamedTuple):
    """One act as the journal keeps it.

    A NamedTuple, not a dataclass: a hearing of 100 000 ballots is opened by making 200 000 of them.

    seq:       from 1, without gaps.
    kind:      name of the event, such as "BallotEntered".
    at_utc:    wall time of the act, ISO 8601 in UTC, "2011-12-23T01:30:00.000Z"; a remark only:
               seq decides the order.
    actor:     id of the operator.
    payload:   the event as canonical JSON text of one object; no names.
    prev_hash: hash of the row before; 64 zeros in the first.
    hash:      SHA-256 of the row without this field, 64 hexadecimal digits (`journal.chain`).
    """

    seq: int
    kind: str
    at_utc: str
    actor: str
    payload: str
    prev_hash: str
    hash: str


class Head(NamedTuple):
    """The latest row of a journal, by number and hash; `chain.GENESIS` before the first act."""

    seq: int
    hash: str


@dataclass(frozen=True, slots=True)
class PersonRow:
    """A person's name and contacts, kept apart from the journal so that they can be blanked.

    person:  id by which the journal knows the person.
    name:    "" = blanked.
    details: canonical JSON text of an object; "{}" = nothing known, or blanked.
    """

    person: str
    name: str
    details: str


@dataclass(frozen=True, slots=True)
class StoredFile:
    """A file received or produced, with its bytes.

    sha256:     digest of the bytes, 64 hexadecimal digits; the journal cites files by it.
    name:       file name as the person knows it, without folders.
    media_type: such as "application/pdf".
    """

    sha256: str
    name: str
    media_type: str
    content: bytes


@dataclass(frozen=True, slots=True)
class FileEntry:
    """A line in the list of stored files; `size` in bytes, as received, even when blanked since."""

    sha256: str
    name: str
    media_type: str
    size: int


@dataclass(frozen=True, slots=True)
class Entry:
    """What an act hands to the journal; persons and files are written with it or not at all.

    at_utc, actor, kind, payload: as in `JournalRow`.
    persons: added, or replacing the row of the same person (a corrected or a blanked name).
    files:   added; a file already there, by digest, stays as it is.
    """

    kind: str
    at_utc: str
    actor: str
    payload: str
    persons: tuple[PersonRow, ...] = ()
    files: tuple[StoredFile, ...] = ()


Listener = Callable[[JournalRow], None]


class Journal(Protocol):
    """The append-only record of a hearing. Adapters: `MemoryJournal` and `store`'s `SqliteJournal`.

    Both answer to the contract test in `tests/contract`.
    """

    @property
    def head(self) -> Head:
        """The latest row; `chain.GENESIS` in an empty journal."""
        ...

    def append(self, entry: Entry, expected_head: Head) -> JournalRow:
        """Write one act; when this returns, it is on disk.

        expected_head: the head the act was decided on.
        Raises Refusal: journal-moved-on (another act came between), journal-stopped (closed, or
        an earlier write failed), and from the SQLite adapter what the disk does
        (`store.faults`). Nothing was acknowledged then.
        """
        ...

    def append_all(self, entries: Sequence[Entry], expected_head: Head) -> tuple[JournalRow, ...]:
        """Write many acts in one transaction, all or none: for rehearsals. Refuses as `append`."""
        ...

    def read(self, after: int = 0) -> Iterator[JournalRow]:
        """The rows with a seq above `after`, in order."""
        ...

    def person(self, person: str) -> PersonRow | None:
        """The person of that id; None = unknown."""
        ...

    def persons(self) -> tuple[PersonRow, ...]:
        """Every person, by id."""
        ...

    def file(self, sha256: str) -> StoredFile | None:
        """The file of that digest; None = unknown, or its bytes were blanked."""
        ...

    def files(self) -> tuple[FileEntry, ...]:
        """Every file ever stored, by digest, blanked ones too."""
        ...

    def subscribe(self, listener: Listener) -> None:
        """Call the listener with every row written from now on, after it is on disk."""
        ...

    def close(self) -> None:
        """End it; a second call does nothing. Every later act is refused: journal-stopped."""
        ...
