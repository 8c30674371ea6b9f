"""What the bottom line shows, gathered whenever an act was written and every few seconds."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from hearing_desk.desk.desk import Desk
from hearing_desk.model.hearing import Role
from hearing_desk.words.language import Language
from ui.bridge.copier import Copier, CopyView
from ui.bridge.desk_bridge import DeskBridge
from ui.bridge.views_journal import JournalLine, acts_after, told

LOOK_MS = 5_000
"""How often the network is looked at."""


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
    last_act:  the latest act in words; `None` = no record is open.
    copy:      how it stands with the copies; `None` = the record is only looked at.
    online:    `None` = not to be known on this system.
    objections: what the notary objected to and has not withdrawn, verbatim (6.20).
    unsupervised: every paper printed now says that no notary supervises (6.21).
    """

    operator: OperatorView | None = None
    operators: tuple[OperatorView, ...] = ()
    last_act: JournalLine | None = None
    copy: CopyView | None = None
    rehearsal: bool = False
    online: bool | None = None
    objections: tuple[str, ...] = ()
    unsupervised: bool = False


def status_view(
    desk: Desk, online: bool | None, copy: CopyView | None, language: Language
) -> StatusView:
    """What stands now."""
    hearing = desk.hearing
    operators = tuple(
        OperatorView(person, hearing.name(person), role)
        for person, role in hearing.state.operators.items()
    )
    return StatusView(
        operator=next((o for o in operators if o.person == hearing.operator), None),
        operators=operators,
        last_act=told(desk, acts_after(desk, hearing.head.seq - 1)[-1], language),
        copy=copy,
        rehearsal=hearing.state.rehearsal,
        online=online,
        objections=tuple(each.text for each in hearing.state.objections),
        unsupervised=bool(hearing.state.scheme_text) and desk.papers.supervised_now is False,
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
        copies: Copier,
        language: Callable[[], Language],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._online, self._copies, self._language = online, copies, language
        self._connected = online()
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.on_timer_timeout)
        bridge.opened.connect(self.tell)
        bridge.closed.connect(self.tell)
        bridge.changed.connect(self.tell)
        copies.shown.connect(self.tell)
        self._timer.start()

    def tell(self) -> None:
        """Say what stands now."""
        if not self._bridge.has_hearing:
            self.shown.emit(StatusView(online=self._connected))
            return
        desk = self._bridge.desk
        copies = self._copies.view if self._bridge.unsound is None else None
        view = status_view(desk, self._connected, copies, self._language())
        self.shown.emit(view)

    def on_timer_timeout(self) -> None:
        """Look at the network; say so when it changed."""
        connected = self._online()
        if connected is not self._connected:
            self._connected = connected
            self.tell()
