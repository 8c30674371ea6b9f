"""Entries of the incident log from whatever page (§6): numbered one after the other, verbatim."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from hearing_desk.model.hearing import OBJECTION
from hearing_desk.words.acts_told import category_word
from hearing_desk.words.language import Language
from ui.bridge.desk_bridge import DeskBridge

KINDS = (
    "incident",
    OBJECTION,
    "delegate",
    "recusal",
    "unit",
    "speech",
    "equipment",
    "papers",
    "dispute",
    "canvassing",
    "clock",
)
"""Categories offered, the plainest first; each gathers entries of `domain.md` §6."""


class IncidentActs(QObject):
    """Offers the kinds of entry and writes one down.

    Signals:
        wanted(tuple[tuple[str, str], ...]): ask for an entry of these kinds: in words, as recorded.
        written(int): the number of the entry.
    """

    wanted = Signal(object)
    written = Signal(int)

    def __init__(
        self, bridge: DeskBridge, language: Callable[[], Language], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._bridge, self._language = bridge, language

    def ask(self) -> None:
        """Ask for an entry, while a record is open."""
        if self._bridge.has_hearing:
            language = self._language()
            self.wanted.emit(tuple((category_word(kind, language), kind) for kind in KINDS))

    def write(self, text: str, kind: object) -> None:
        """Write an entry down."""
        desk = self._bridge.desk
        if self._bridge.do(partial(desk.record_incident, str(kind), text)):
            self.written.emit(desk.hearing.state.incidents[-1].number)
