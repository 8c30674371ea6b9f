"""How roles add up: whether anybody has acted, PINs, the seat at the desk, consents standing.

As in `fold`, nothing is decided or checked here.
"""

from __future__ import annotations

from typing import assert_never

from hearing_desk.journal.ballot_events import BallotsIssued
from hearing_desk.journal.events import Event, RoleEvent
from hearing_desk.journal.joint_acts import JOINT_EVENTS, joint_act
from hearing_desk.journal.port import JournalRow
from hearing_desk.journal.role_events import (
    ConsentGiven,
    ConsentWithdrawn,
    DeskLocked,
    OperatorSeated,
    PinIssued,
    PinRefused,
    PinReset,
    ProgramChanged,
    RolesInForce,
)
from hearing_desk.model.hearing import HearingState
from hearing_desk.model.people import PersonId
from hearing_desk.model.roles import JointAct, PinState, RolesState


def fold_roles(state: HearingState, row: JournalRow, event: Event) -> None:
    """Add what any act but a keyed ballot says about roles."""
    roles = state.roles
    if not roles.begun and row.actor in state.operators:
        roles.begun = True
    if type(event) in JOINT_EVENTS and (used := joint_act(event)) is not None:
        _fold_joint(roles, used, PersonId(row.actor))
    elif isinstance(event, BallotsIssued):
        roles.balloting = True
    elif isinstance(event, RoleEvent):
        _fold(state, PersonId(row.actor), event)


def _fold_joint(roles: RolesState, used: tuple[JointAct, str], actor: PersonId) -> None:
    """A consent is used up by the act it was for; who did it together is counted."""
    by = roles.consents.pop(used, None)
    if by is not None:
        pair = used[0], actor, by
        roles.together[pair] = roles.together.get(pair, 0) + 1


def _fold(state: HearingState, actor: PersonId, event: RoleEvent) -> None:
    roles = state.roles
    match event:
        case RolesInForce():
            roles.table = event.table
        case PinIssued() | PinReset() | PinRefused():
            _fold_pin(roles, actor, event)
        case OperatorSeated():
            roles.seated, roles.locked = event.person, False
            roles.pins[event.person].refused = 0
        case DeskLocked():
            roles.locked = True
        case ConsentGiven() | ConsentWithdrawn():
            _fold_consent(roles, actor, event)
        case ProgramChanged():
            state.program = event.program
        case _ as unreachable:
            assert_never(unreachable)


def _fold_consent(
    roles: RolesState, actor: PersonId, event: ConsentGiven | ConsentWithdrawn
) -> None:
    if isinstance(event, ConsentWithdrawn):
        roles.consents.pop((event.kind, event.subject), None)
        return
    roles.consents[event.kind, event.subject] = actor
    if actor in roles.pins:
        roles.pins[actor].refused = 0


def _fold_pin(roles: RolesState, actor: PersonId, event: PinIssued | PinReset | PinRefused) -> None:
    match event:
        case PinIssued():
            if not roles.pins:  # whoever issues the first PIN sits there without one
                roles.seated = actor
            roles.pins[event.person] = PinState()
        case PinReset():
            roles.pins[event.person] = PinState(roles.pins[event.person].issued + 1)
        case PinRefused():
            roles.pins[event.person].refused += 1
        case _ as unreachable:
            assert_never(unreachable)
