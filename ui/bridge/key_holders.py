"""People with a PIN or a second key, and what a wrong PIN costs them."""

from __future__ import annotations

from dataclasses import dataclass

from hearing_desk.desk.desk import Desk
from hearing_desk.model.hearing import Role
from hearing_desk.model.people import PersonId
from hearing_desk.rules.pins import LOCKED_AT


@dataclass(frozen=True, slots=True)
class KeyHolder:
    """Somebody who may sit down or agree; `role` is worded by the window."""

    person: str
    name: str
    role: Role


@dataclass(frozen=True, slots=True)
class WrongPin:
    """A PIN was wrong; how many more may be, and how long the next try waits."""

    left: int
    seconds: int


def key_holder(desk: Desk, person: PersonId) -> KeyHolder:
    """An operator by name and role."""
    hearing = desk.hearing
    return KeyHolder(person, hearing.name(person), hearing.state.operators[person])


def wrong_pin(desk: Desk, person: PersonId) -> WrongPin:
    """What is left to somebody for whom a wrong PIN was typed."""
    refused = desk.hearing.state.roles.pins[person].refused
    return WrongPin(LOCKED_AT - refused, -(-desk.roles.wait_left_ms(person) // 1000))
