"""What two roles do together: the second is asked in place, then the act is done."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal

from hearing_desk.desk.changes import Changes
from hearing_desk.desk.desk import Desk
from hearing_desk.desk.pin_keeping import PinAnswer
from hearing_desk.errors import Refusal
from hearing_desk.model.ids import UnitId
from hearing_desk.model.people import PersonId
from hearing_desk.model.roles import YEAR, JointAct
from ui.bridge.desk_bridge import DeskBridge
from ui.bridge.key_holders import KeyHolder, key_holder, wrong_pin
from ui.bridge.pin_work import PinWork


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
        wrong(WrongPin): the PIN typed was wrong; ask again.
        refused(Refusal): a PIN cannot be asked for now.
        settled(): nothing waits any longer.
    """

    wanted = Signal(object)
    wrong = Signal(object)
    refused = Signal(object)
    settled = Signal()

    def __init__(
        self, bridge: DeskBridge, parent: QObject | None = None, *, pins: PinWork | None = None
    ) -> None:
        """pins: what looks at PINs; `None` = no record here has any."""
        super().__init__(parent)
        self._bridge, self._pins = bridge, pins
        self._kind = JointAct.DRAW
        self._waiting: list[_Waiting] = []
        bridge.consent_wanted.connect(self._on_bridge_consent_wanted)
        bridge.closed.connect(self.leave)

    def agree(self, person: str, typed: str = "") -> None:
        """This person agrees: each consent is written, then the act that waited for it is done.

        typed: the PIN, where PINs were issued; it is looked at first.
        """
        desk = self._bridge.desk
        if self._pins is None or not desk.hearing.state.roles.pins:
            self._agreed(PersonId(person), None)
            return
        try:
            question = desk.roles.ask_pin(PersonId(person))
        except Refusal as refusal:
            self.refused.emit(refusal)
            return
        job = self._pins.look(question, typed)
        job.done.connect(partial(self._on_looked, desk, tuple(self._waiting)))
        job.failed.connect(self.refused)

    def _on_looked(self, desk: Desk, asked: tuple[_Waiting, ...], answer: PinAnswer) -> None:
        """What is agreed to is what was asked, and nothing that came meanwhile."""
        if not self._bridge.has_hearing or self._bridge.desk is not desk or not asked:
            return
        person = answer.question.person
        if answer.right and tuple(self._waiting) == asked:
            self._agreed(person, answer)
            return
        if not answer.right:
            consent = partial(desk.roles.consent, self._kind, asked[0].subject, person, answer)
            self._bridge.do(consent)
        self.wrong.emit(wrong_pin(desk, person))

    def _agreed(self, person: PersonId, answer: PinAnswer | None) -> None:
        kind, waiting = self._kind, self._waiting
        self.leave()
        for each in waiting:
            consent = self._bridge.desk.roles.consent
            if self._bridge.do(partial(consent, kind, each.subject, person, answer)):
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
        keys = desk.roles.second_keys(kind, subject)
        people = tuple(key_holder(desk, person) for person in keys)
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
        self.wanted.emit(
            SecondKeyView(kind, about, people, with_pin=bool(desk.hearing.state.roles.pins))
        )


def _named(desk: Desk, subject: str) -> str:
    """A subject with the unit's name for its id."""
    unit, dash, rest = subject.partition("-")
    day = desk.hearing.state.units.get(UnitId(unit))
    if subject == YEAR:
        return ""
    return subject if day is None else f"{day.unit.name}{' ' if dash else ''}{rest}"
