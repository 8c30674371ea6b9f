"""The one door between windows and desk: it runs acts and says what they changed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from hearing_desk.desk.changes import Changes
from hearing_desk.desk.desk import Desk
from hearing_desk.errors import InternalError, Refusal
from hearing_desk.journal.port import Journal


class Records(Protocol):
    """Where hearings are kept; the composition root gives the SQLite store."""

    def open(self, path: Path) -> Journal:
        """Open an existing hearing. Raises Refusal."""
        ...

    def create(self, path: Path, begin: Callable[[Desk], None]) -> bool:
        """Begin a new hearing with its first acts; False when refused, the file then unused."""
        if not self._take(path, self._records.create):
            return False
        try:
            begin(self.desk)
        except Refusal as refusal:
            self.close()
            self.refused.emit(refusal)
            return False
        self.opened.emit()
        return True

    def close(self) -> None:
        """Close the open hearing; nothing is lost, everything was written as it happened."""
        if self._journal is not None:
            self._journal.close()
        self._journal = self._desk = self._path = None
        self.closed.emit()

    def do(self, act: Callable[[], Changes], *, initiator: QObject | None = None) -> bool:
        """Run one act; False when it was refused. Bugs pass through on purpose."""
        try:
            changes = act()
        except Refusal as refusal:
            self.refused.emit(refusal)
            return False
        self.changed.emit(changes, initiator)
        return True

    def _take(self, path: Path, take: Callable[[Path], Journal]) -> bool:
        try:
            journal = take(path)
        except Refusal as refusal:
            self.refused.emit(refusal)
            return False
        try:
            desk = self._make_desk(journal)
        except Refusal as refusal:
            journal.close()
            self.refused.emit(refusal)
            return False
        if self._journal is not None:
            self._journal.close()
        self._journal, self._desk, self._path = journal, desk, path
        self.opened.emit()
        return True
