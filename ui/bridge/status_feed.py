"""What the bottom line shows, gathered whenever an act was written and every few seconds."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from hearing_desk.desk.desk import Desk
from hearing_desk.journal.port import JournalRow
from hearing_desk.model.hearing import Role
from ui.bridge.desk_bridge import DeskBridge

LOOK_MS = 5_000
"""How often the network is looked at."""

HEAD_DIGITS = 8


@dataclass(frozen=True, slots=True)
class OperatorView:
    """Somebody who may act; `role` is worded by the window."""

    person: str
    name: str
    role: Role


@dataclass(frozen=True, slots=True)
class StatusView:
    """What the bottom line shows.

    operator:  who acts; `None` = nobody was named yet. operators: all who were named.
    last_act:  the latest act; `None` = no record is open.
    online:    `None` = not to be known on this system.
    """

    operator: OperatorView | None = None
    operators: tuple[OperatorView, ...] = ()
    last_act: JournalRow | None = None
    rehearsal: bool = False
    online: bool | None = None

    @property
    def head(self) -> str:
        """The journal head, shortened, in groups of four; empty without a record."""
        if self.last_act is None:
            return ""
        digits = self.last_act.hash[:HEAD_DIGITS]
        return f"{self.last_act.seq} · {digits[:4]} {digits[4:]}"


def status_view(desk: Desk | None, online: bool | None) -> StatusView:
    """What stands now."""
    if desk is None:
        return StatusView(online=online)
    hearing = desk.hearing
    operators = tuple(
        OperatorView(person, hearing.name(person), role)
        for person, role in hearing.state.operators.items()
    )
    return StatusView(
        operator=next((o for o in operators if o.person == hearing.operator), None),
        operators=operators,
        last_act=next(iter(hearing.journal.read(hearing.head.seq - 1)), None),
        rehearsal=hearing.state.rehearsal,
        online=online,
    )


class StatusFeed(QObject):
    """Looks and tells; decides nothing.

    Signals:
        shown(StatusView): something may have changed.
    """

    shown = Signal(object)

    def __init__(
        self,
        bridge: DeskBridge,
        online: Callable[[], bool | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._online = online
        self._connected = online()
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.on_timer_timeout)
        bridge.opened.connect(self.tell)
        bridge.closed.connect(self.tell)
        bridge.changed.connect(self.tell)
        self._timer.start()

    def tell(self) -> None:
        """Say what stands now."""
        desk = self._bridge.desk if self._bridge.has_hearing else None
        self.shown.emit(status_view(desk, self._connected))

    def on_timer_timeout(self) -> None:
        """Look at the network; say so when it changed."""
        connected = self._online()
        if connected is not self._connected:
            self._connected = connected
            self.tell()
