"""Where hearings are kept, as the bridge sees it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from hearing_desk.journal.port import Journal


class ClosableJournal(Journal, Protocol):
    """A journal that is kept somewhere and given back."""

    def close(self) -> None:
        """End it."""
        ...


@dataclass(frozen=True, slots=True)
class CopyMade:
    """A copy that was opened again and holds the same acts; `sha256` of the whole file."""

    path: Path
    sha256: str
    acts: int


class Records(Protocol):
    """Where hearings are kept; the composition root gives the SQLite store."""

    def open(self, path: Path) -> ClosableJournal:
        """Open an existing hearing. Raises Refusal."""
        ...

    def create(self, path: Path) -> ClosableJournal:
        """Make a new, empty one. Raises Refusal."""
        ...

    def discard(self, path: Path) -> None:
        """Remove one that was created, but never begun."""
        ...

    def copy(self, journal: ClosableJournal, to: Path) -> CopyMade:
        """Copy an open hearing to a file not yet there, and prove it. Raises Refusal."""
        ...
