"""What had to be so before each act on roles, PINs and consents; as in `order_before`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from hearing_desk.errors import Problem
from hearing_desk.journal.role_events import (
    ConsentWithdrawn,
    OperatorSeated,
    PinIssued,
    PinRefused,
    PinReset,
    ProgramChanged,
    RolesInForce,
)
from hearing_desk.model.hearing import HearingState
from hearing_desk.rules.pins import LOCKED_AT
from hearing_desk.verify.order_before import Rule


def _in_force(state: HearingState, _: RolesInForce) -> Iterator[Problem]:
    if state.roles.table is not None:
        yield Problem("order-roles-twice")


def _issued(state: HearingState, event: PinIssued) -> Iterator[Problem]:
    if event.person not in state.operators:
        yield Problem("order-pin-stranger", params={"person": event.person})
    if event.person in state.roles.pins:
        yield Problem("order-pin-twice", params={"person": event.person})


def _known(state: HearingState, event: PinReset | PinRefused | OperatorSeated) -> Iterator[Problem]:
    pin = state.roles.pins.get(event.person)
    if pin is None:
        yield Problem("order-pin-none", params={"person": event.person})
    elif isinstance(event, OperatorSeated) and pin.refused >= LOCKED_AT:
        yield Problem("order-pin-locked", params={"person": event.person})


def _another(state: HearingState, event: ProgramChanged) -> Iterator[Problem]:
    if event.program == state.program:
        yield Problem("order-program-same", params={"program": event.program})


def _withdrawn(state: HearingState, event: ConsentWithdrawn) -> Iterator[Problem]:
    if (event.kind, event.subject) not in state.roles.consents:
        yield Problem("order-consent-none", params={"subject": event.subject})


RULES_OF_ROLES: Mapping[type, Rule] = MappingProxyType(
    {
        RolesInForce: _in_force,
        PinIssued: _issued,
        PinReset: _known,
        PinRefused: _known,
        OperatorSeated: _known,
        ConsentWithdrawn: _withdrawn,
        ProgramChanged: _another,
    }
)
