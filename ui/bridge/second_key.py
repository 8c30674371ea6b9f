"""What two roles do together: the second is asked in place, then the act is done."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal

from hearing_desk.desk.changes import Changes
from hearing_desk.desk.desk import Desk
from hearing_desk.errors import Refusal
from hearing_desk.model.hearing import Role
from hearing_desk.model.ids import UnitId
from hearing_desk.model.people import PersonId
from hearing_desk.model.roles import YEAR, JointAct
from ui.bridge.desk_bridge import DeskBridge


@dataclass(frozen=True, slots=True)
class KeyHolder:
    """Somebody who has the second key."""

    person: str
    name: str
    role: Role


@dataclass(frozen=True, slots=True)
class SecondKeyView:
    """What is asked of whom; act and roles are worded by the window.

    about: what the acts are about, by names; a line for each act that waits.
    """

    act: JointAct
    about: tuple[str, ...]
    people: tuple[KeyHolder, ...]
    with_pin: bool = False


@dataclass(frozen=True, slots=True)
class _Waiting:
    subject: str
    act: Callable[[], Changes]
    initiator: QObject | None


class SecondKey(QObject):
    """Keeps the acts that wait for a second role: of one kind, done one after the other.

    Signals:
        wanted(SecondKeyView): they wait; ask one of these people.
        settled(): nothing waits any longer.
    """

    wanted = Signal(object)
    settled = Signal()

    def __init__(self, bridge: DeskBridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._kind = JointAct.DRAW
        self._waiting: list[_Waiting] = []
        bridge.consent_wanted.connect(self._on_bridge_consent_wanted)
        bridge.closed.connect(self.leave)

    def agree(self, person: str) -> None:
        """This person agrees: each consent is written, then the act that waited for it is done."""
        kind, waiting = self._kind, self._waiting
        self.leave()
        for each in waiting:
            consent = self._bridge.desk.roles.consent
            if self._bridge.do(partial(consent, kind, each.subject, PersonId(person))):
                self._bridge.do_again(each.act, each.initiator)

    def leave(self) -> None:
        """Nobody agrees; nothing is written."""
        self._waiting = []
        self.settled.emit()

    def _on_bridge_consent_wanted(
        self, refusal: Refusal, act: Callable[[], Changes], initiator: QObject | None
    ) -> None:
        kind, subject = refusal.params["kind"], str(refusal.params["subject"])
        assert isinstance(kind, JointAct)
        desk = self._bridge.desk
        operators = desk.hearing.state.operators
        people = tuple(
            KeyHolder(person, desk.hearing.name(person), operators[person])
            for person in desk.roles.second_keys(kind, subject)
        )
        if not people:
            self._bridge.refused.emit(refusal)
            return
        alike = kind is self._kind and initiator is not None
        kept = [e for e in self._waiting if alike and e.initiator is initiator]
        self._kind = kind
        self._waiting = [
            *(each for each in kept if each.subject != subject),
            _Waiting(subject, act, initiator),
        ]
        about = tuple(_named(desk, each.subject) for each in self._waiting)
        self.wanted.emit(SecondKeyView(kind, about, people))


def _named(desk: Desk, subject: str) -> str:
    """A subject with the unit's name for its id."""
    unit, dash, rest = subject.partition("-")
    day = desk.hearing.state.units.get(UnitId(unit))
    if subject == YEAR:
        return ""
    return subject if day is None else f"{day.unit.name}{' ' if dash else ''}{rest}"
