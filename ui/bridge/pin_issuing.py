"""PINs issued one after the other, each shown once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal

from hearing_desk.desk.changes import Changes
from hearing_desk.desk.desk import Desk
from hearing_desk.desk.pin_keeping import NewPin
from hearing_desk.model.people import PersonId
from ui.bridge.desk_bridge import DeskBridge
from ui.bridge.key_holders import KeyHolder, key_holder
from ui.bridge.pin_work import PinWork


@dataclass(frozen=True, slots=True)
class PinCard:
    """A PIN to be noted down by whose it is; `left`: how many come after it."""

    of: KeyHolder
    pin: str
    left: int


@dataclass(frozen=True, slots=True)
class PinsView:
    """Who has a PIN and who has none yet."""

    issued: tuple[KeyHolder, ...]
    missing: tuple[KeyHolder, ...]


def pins_view(desk: Desk) -> PinsView:
    """Who has a PIN and who has none yet."""
    missing = desk.roles.without_pin()
    people = [key_holder(desk, person) for person in desk.hearing.state.operators]
    return PinsView(
        tuple(each for each in people if each.person not in missing),
        tuple(each for each in people if each.person in missing),
    )


def pins_due(bridge: DeskBridge) -> tuple[KeyHolder, ...]:
    """Who must be issued a PIN before the day can go on.

    Nobody in a rehearsal, nor where the rules were frozen before there were PINs.
    """
    if not bridge.has_hearing or bridge.unsound is not None:
        return ()
    state = bridge.desk.hearing.state
    if state.rehearsal or (state.frozen_sha256 is not None and not state.roles.pins):
        return ()
    return pins_view(bridge.desk).missing


class PinIssuing(QObject):
    """Makes a PIN, writes that it was issued, and shows it once.

    Signals:
        shown(PinCard): this one is to be noted down.
        ended(): none is shown or being made any longer.
    """

    shown = Signal(object)
    ended = Signal()

    def __init__(self, bridge: DeskBridge, pins: PinWork, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._pins = bridge, pins
        bridge.closed.connect(self.ended)

    def issue_next(self) -> None:
        """Issue the next PIN that is missing; `ended` when none is."""
        desk = self._bridge.desk
        missing = desk.roles.without_pin()
        if missing:
            self._make(missing[0], desk.roles.issue)
        else:
            self.ended.emit()

    def issue_anew(self, person: str) -> None:
        """Another role has this person's PIN issued anew."""
        self._make(PersonId(person), self._bridge.desk.roles.reset)

    def _make(self, person: PersonId, act: Callable[[PersonId, str], Changes]) -> None:
        self._pins.make().done.connect(partial(self._on_made, self._bridge.desk, person, act))

    def _on_made(
        self, desk: Desk, person: PersonId, act: Callable[[PersonId, str], Changes], made: NewPin
    ) -> None:
        if not self._bridge.has_hearing or self._bridge.desk is not desk:
            return
        if self._bridge.do(partial(act, person, made.verifier)):
            self.shown.emit(
                PinCard(key_holder(desk, person), made.pin, len(desk.roles.without_pin()))
            )
        else:
            self.ended.emit()
