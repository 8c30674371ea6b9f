"""Who sits at the desk where PINs were issued: asked for by PIN, and locked out again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from hearing_desk.desk.changes import Changes
from hearing_desk.desk.desk import Desk
from hearing_desk.desk.hearing import BEGINNER
from hearing_desk.desk.pin_keeping import PinAnswer
from hearing_desk.errors import Refusal
from hearing_desk.model.people import PersonId
from ui.bridge.desk_bridge import DeskBridge
from ui.bridge.key_holders import KeyHolder, key_holder, wrong_pin
from ui.bridge.pin_work import PinWork

_MINUTE_MS = 60_000


@dataclass(frozen=True, slots=True)
class SeatView:
    """Who may sit down now; locked: nothing else goes on until somebody does."""

    people: tuple[KeyHolder, ...]
    locked: bool


class SeatKey(QObject):
    """Asks for a PIN whenever somebody shall sit down; the act that wanted it is done then.

    Signals:
        wanted(SeatView): ask one of these people.
        wrong(WrongPin): it was wrong; ask again.
        refused(Refusal): it cannot be asked for now.
        settled(): nobody is asked any longer.
    """

    wanted = Signal(object)
    wrong = Signal(object)
    refused = Signal(object)
    settled = Signal()

    def __init__(
        self,
        bridge: DeskBridge,
        pins: PinWork,
        idle_minutes: Callable[[], int],
        parent: QObject | None = None,
    ) -> None:
        """idle_minutes: after which the desk is locked; 0 = never. Asked whenever it is touched."""
        super().__init__(parent)
        self._bridge, self._pins, self._idle_minutes = bridge, pins, idle_minutes
        self._act: tuple[Callable[[], Changes], QObject | None] | None = None
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.timeout.connect(partial(self.lock, idle=True))
        bridge.pin_wanted.connect(self.on_bridge_pin_wanted)
        bridge.closed.connect(self.on_bridge_closed)

    @property
    def locked(self) -> bool:
        """Whether the desk of the open record is locked."""
        return self._bridge.has_hearing and self._bridge.desk.hearing.state.roles.locked

    def ask(self) -> None:
        """Ask who sits down, of everybody who has a PIN."""
        self._act = None
        self.wanted.emit(SeatView(_with_pins(self._bridge.desk), self.locked))

    def give(self, person: str, typed: str) -> None:
        """Look at a PIN; whoever's it is sits down."""
        desk = self._bridge.desk
        try:
            question = desk.roles.ask_pin(PersonId(person))
        except Refusal as refusal:
            self.refused.emit(refusal)
            return
        job = self._pins.look(question, typed)
        job.done.connect(partial(self._on_looked, desk))
        job.failed.connect(self.refused)

    def leave(self) -> None:
        """Nobody sits down; a locked desk goes on asking."""
        if self.locked:
            self.ask()
            return
        self._act = None
        self.settled.emit()

    def lock(self, *, idle: bool = False) -> None:
        """Lock the desk, if there are PINs and somebody sits there; else nothing happens."""
        if not self._bridge.has_hearing or self._bridge.unsound is not None:
            return
        desk = self._bridge.desk
        hearing = desk.hearing
        if not hearing.state.roles.pins or self.locked or hearing.operator == BEGINNER:
            return
        if self._bridge.do(partial(desk.roles.lock, idle=idle)):
            self.ask()

    def stay_awake(self) -> None:
        """Somebody is there: the time of idleness begins anew."""
        minutes = self._idle_minutes()
        counts = self._bridge.has_hearing and not self._bridge.desk.hearing.state.rehearsal
        if minutes and counts and self._bridge.desk.hearing.state.roles.pins:
            self._idle.start(minutes * _MINUTE_MS)
        else:
            self._idle.stop()

    def on_bridge_opened(self) -> None:
        """Whoever sat there before does so by PIN only. To be connected after all who take keys."""
        self.settled.emit()
        hearing = self._bridge.desk.hearing
        self.stay_awake()
        if hearing.state.roles.pins and self._bridge.unsound is None:
            self.ask()

    def on_bridge_closed(self) -> None:
        """Nobody is asked about a record that is not open."""
        self._act = None
        self._idle.stop()
        self.settled.emit()

    def on_bridge_pin_wanted(
        self, refusal: Refusal, act: Callable[[], Changes], initiator: QObject | None
    ) -> None:
        """Ask whom the act wants; of a locked desk nobody's act is waiting."""
        if "operator" not in refusal.params:
            self.ask()
            return
        self._act = act, initiator
        person = refusal.params["operator"]
        people = tuple(each for each in _with_pins(self._bridge.desk) if each.person == person)
        self.wanted.emit(SeatView(people, self.locked))

    def _on_looked(self, desk: Desk, answer: PinAnswer) -> None:
        if not self._bridge.has_hearing or self._bridge.desk is not desk:
            return
        waiting, person = self._act, answer.question.person
        done = self._bridge.do(partial(desk.roles.sit_down, answer))
        if not (done and answer.right):
            self.wrong.emit(wrong_pin(desk, person))
            return
        self._act = None
        self.settled.emit()
        self.stay_awake()
        if waiting is not None:
            self._bridge.do_again(*waiting)


def _with_pins(desk: Desk) -> tuple[KeyHolder, ...]:
    """Who has a PIN, whoever sits there first."""
    hearing = desk.hearing
    people = [key_holder(desk, person) for person in hearing.state.roles.pins]
    return tuple(sorted(people, key=lambda each: each.person != hearing.state.roles.seated))
