"""Where hearings are kept, as the bridge sees it."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from hearing_desk.journal.port import Journal


class ClosableJournal(Journal, Protocol):
    """A journal that is kept somewhere and given back.

    stopped:   it takes no further act: a write failed.
    left_open: whoever had it open before did not close it in order.
    """

    @property
    def stopped(self) -> bool: ...

    @property
    def left_open(self) -> bool: ...

    def close(self) -> None:
        """End it."""
        ...


class Records(Protocol):
    """Where hearings are kept; the composition root gives the SQLite store."""

    def open(self, path: Path) -> ClosableJournal:
        """Open an existing hearing. Raises Refusal."""
        ...

    def view(self, path: Path) -> ClosableJournal:
        """Lay one that fails verification open: its sound acts; it takes none. Raises Refusal."""
        ...

    def create(self, path: Path) -> ClosableJournal:
        """Make a new, empty one. Raises Refusal."""
        ...

    def discard(self, path: Path) -> None:
        """Remove one that was created, but never begun."""
        ...
