"""Whether every act was its actor's to do: by role and stage, from the seat, with a second key."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial
from typing import Any

from hearing_desk.errors import Problem, Refusal
from hearing_desk.journal.codec import EVENT_TYPES, kind_of
from hearing_desk.journal.events import Event
from hearing_desk.journal.joint_acts import JOINT_EVENTS, joint_act
from hearing_desk.journal.role_events import ConsentGiven, OperatorSeated, RolesInForce
from hearing_desk.model.hearing import HearingState
from hearing_desk.model.people import PersonId
from hearing_desk.model.roles import ROLES_TABLE, JointAct
from hearing_desk.rules.permissions import may, may_consent, stage_of
from hearing_desk.verify.in_force import scheme_of
from hearing_desk.verify.record import Act, Record, Stretch
from hearing_desk.verify.report import NothingToCheck
from hearing_desk.verify.walk import Step, Walk

_BEGINNER = "desk"
"""The actor of the acts nobody in particular did."""

_WHILE_LOCKED = frozenset(
    {"SpeechStarted", "SpeechPaused", "SpeechResumed", "SpeechStopped", "OperatorSeated"}
)


def roles_kept(record: Record) -> Walk:
    """From the act that put roles in force on, every act was allowed to its actor.

    An actor nobody named is for the order of acts.
    """
    in_force = record.latest(RolesInForce)
    if in_force is None or in_force.table != ROLES_TABLE:
        return Walk(after=partial(_not_judged, in_force))
    steps: dict[type[Event], Step] = dict.fromkeys(EVENT_TYPES, _of_act)
    return Walk(steps, passes=_keyed_by_right)


def _not_judged(in_force: RolesInForce | None) -> Iterable[Problem]:
    """Raises Refusal: "roles-table-unknown"."""
    if in_force is None:
        raise NothingToCheck("no-roles")
    raise Refusal("roles-table-unknown", table=in_force.table)


def _keyed_by_right(state: HearingState, stretch: Stretch) -> bool:
    """Whether the one who keyed a stretch of ballots might."""
    roles, actor = state.roles, PersonId(stretch[0].row.actor)
    seated = not roles.pins or (roles.seated == actor and not roles.locked)
    return seated and may("BallotEntered", state.operators.get(actor), stage_of(state))


def _of_act(state: HearingState, act: Act[Any]) -> Iterator[Problem]:
    if state.roles.table is None:
        return
    actor = PersonId(act.row.actor)
    role = state.operators.get(actor)
    if role is None and actor != _BEGINNER:
        return
    kind, stage = kind_of(act.event), stage_of(state)
    if not may(kind, role, stage):
        name = "desk" if role is None else role.value
        params = {"seq": act.seq, "kind": kind, "role": name, "stage": stage.value}
        yield Problem("role-not-entitled", params=params)
    if state.roles.pins and role is not None:
        yield from _from_the_seat(state, act, actor)
    if type(act.event) in JOINT_EVENTS:
        yield from _with_consent(state, act, actor)


def _from_the_seat(state: HearingState, act: Act[Event], actor: PersonId) -> Iterator[Problem]:
    """Where PINs were issued, whoever acts sat down with one and has not been locked out."""
    roles, kind = state.roles, kind_of(act.event)
    if isinstance(act.event, ConsentGiven):
        if actor not in roles.pins:
            yield Problem("role-without-pin", params={"seq": act.seq, "actor": actor})
        return
    sits = act.event.person if isinstance(act.event, OperatorSeated) else roles.seated
    if sits != actor:
        yield Problem("role-not-seated", params={"seq": act.seq, "actor": actor})
    elif roles.locked and kind not in _WHILE_LOCKED:
        yield Problem("role-desk-locked", params={"seq": act.seq, "actor": actor})


def _with_consent(state: HearingState, act: Act[Event], actor: PersonId) -> Iterator[Problem]:
    wanted = joint_act(act.event)
    if wanted is None:
        return
    scheme = scheme_of(state)
    if wanted[0] is JointAct.RELEASE and scheme is not None and not scheme.release.two_keys:
        return
    by = state.roles.consents.get(wanted)
    if by is None or not may_consent(state, wanted, by, actor):
        params = {"seq": act.seq, "act": wanted[0].value, "subject": wanted[1]}
        yield Problem("role-consent-missing", params=params)
