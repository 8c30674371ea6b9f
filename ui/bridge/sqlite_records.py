"""Hearings as files on disk: the store behind the bridge."""

from __future__ import annotations

from pathlib import Path

from hearing_desk.store.sqlite_journal import SqliteJournal, create, open_hearing
from hearing_desk.store.viewing import ViewedJournal, view_record


class SqliteRecords:
    """The `Records` port over the SQLite store."""

    def open(self, path: Path) -> SqliteJournal:
        """Open an existing hearing. Raises Refusal: as `store.open_hearing`."""
        return open_hearing(path)

    def view(self, path: Path) -> ViewedJournal:
        """Lay a record open as far as it is sound. Raises Refusal: as `store.view_record`."""
        return view_record(path)

    def create(self, path: Path) -> SqliteJournal:
        """Make a new, empty one. Raises Refusal: as `store.create`."""
        return create(path)

    def discard(self, path: Path) -> None:
        """Remove one that was created, but never begun."""
        path.unlink()
