"""A journal in memory, for tests and for trying a hearing out; nothing of it is kept."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from hearing_desk.errors import Refusal
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


class MemoryJournal:
    """The `Journal` port over a list and two dictionaries."""

    def __init__(self) -> None:
        self._rows: list[JournalRow] = []
        self._persons: dict[str, PersonRow] = {}
        self._files: dict[str, StoredFile] = {}
        self._listeners: list[Listener] = []
        self._stopped = False

    @property
    def head(self) -> Head:
        """The latest row; `chain.GENESIS` in an empty journal."""
        return Head(self._rows[-1].seq, self._rows[-1].hash) if self._rows else GENESIS

    @property
    def stopped(self) -> bool:
        """Whether it was closed."""
        return self._stopped

    @property
    def left_open(self) -> bool:
        """Never: there was nobody before."""
        return False

    def append(self, entry: Entry, expected_head: Head) -> JournalRow:
        """Keep one act. Raises Refusal: journal-moved-on, journal-stopped."""
        return self.append_all((entry,), expected_head)[0]

    def append_all(self, entries: Sequence[Entry], expected_head: Head) -> tuple[JournalRow, ...]:
        """Keep many acts, all or none. Raises Refusal: journal-moved-on, journal-stopped."""
        if self._stopped:
            raise Refusal("journal-stopped")
        rows = sealed(entries, self.head, expected_head)
        self._rows.extend(rows)
        for entry in entries:
            self._persons.update((person.person, person) for person in entry.persons)
            for file in entry.files:
                self._files.setdefault(file.sha256, file)
        for row in rows:
            for listener in self._listeners:
                listener(row)
        return rows

    def read(self, after: int = 0) -> Iterator[JournalRow]:
        """The rows with a seq above `after`, in order."""
        return iter(self._rows[after:])

    def person(self, person: str) -> PersonRow | None:
        """The person of that id; None = unknown."""
        return self._persons.get(person)

    def persons(self) -> tuple[PersonRow, ...]:
        """Every person, by id."""
        return tuple(self._persons[person] for person in sorted(self._persons))

    def file(self, sha256: str) -> StoredFile | None:
        """The file of that digest; None = unknown."""
        return self._files.get(sha256)

    def files(self) -> tuple[FileEntry, ...]:
        """Every file, by digest."""
        return tuple(
            FileEntry(file.sha256, file.name, file.media_type, len(file.content))
            for _, file in sorted(self._files.items())
        )

    def subscribe(self, listener: Listener) -> None:
        """Call the listener with every row kept from now on."""
        self._listeners.append(listener)

    def close(self) -> None:
        """Refuse every later act: journal-stopped."""
        self._stopped = True
