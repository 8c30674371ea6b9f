"""Whether the acts stand in an order the rules allow: a replay with guards of its own."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Any

from hearing_desk.errors import Problem
from hearing_desk.journal.ballot_events import BallotsIssued
from hearing_desk.journal.codec import EVENT_TYPES
from hearing_desk.journal.events import Event
from hearing_desk.journal.hall_events import (
    DrawCommitted,
    HearingOpened,
    PoolSealed,
    UnitAbsent,
    UnitCalled,
    WrittenReportReceived,
)
from hearing_desk.model.hearing import HearingState
from hearing_desk.verify.in_force import scheme_of
from hearing_desk.verify.order_before import RULES_BEFORE
from hearing_desk.verify.order_corrections import RULES_OF_CORRECTIONS
from hearing_desk.verify.order_hall import RULES_IN_HALL
from hearing_desk.verify.order_papers import ROUND_RULES, in_round, keyed_in_turn
from hearing_desk.verify.order_roles import RULES_OF_ROLES
from hearing_desk.verify.order_year import RULES_OF_YEAR
from hearing_desk.verify.record import Act, Record
from hearing_desk.verify.walk import Step, Walk

_BEGINNER = "desk"
"""The actor of the acts that come before the first operator is named."""

_BEGIN_A_STAGE = frozenset(
    (PoolSealed, DrawCommitted, UnitCalled, WrittenReportReceived, UnitAbsent, BallotsIssued)
)
"""Nothing else of a hearing day can happen without one of these."""

RULES = {**RULES_BEFORE, **RULES_IN_HALL, **RULES_OF_CORRECTIONS, **RULES_OF_YEAR, **RULES_OF_ROLES}


def acts_in_order(record: Record) -> Walk:
    """Every act was allowed when it was made; each violation names its act."""
    steps: dict[type[Event], Step] = dict.fromkeys(EVENT_TYPES, _in_order)
    return Walk(steps, passes=keyed_in_turn, after=partial(_opened, record))


def _opened(record: Record) -> Iterator[Problem]:
    if record.acts and not isinstance(record.acts[0].event, HearingOpened):
        yield Problem("order-not-opened", params={"seq": record.acts[0].seq})


def _in_order(state: HearingState, act: Act[Any]) -> Iterator[Problem]:
    for found in _violations(state, act):
        yield Problem(found.code, params={"seq": act.seq, **found.params})


def _violations(state: HearingState, act: Act[Event]) -> Iterator[Problem]:
    actor, kind = act.row.actor, type(act.event)
    if actor != _BEGINNER and actor not in state.operators:
        yield Problem("order-actor-unknown", params={"actor": actor})
    if kind in _BEGIN_A_STAGE:
        scheme = scheme_of(state)
        if scheme is not None and not scheme.hearing:
            yield Problem("order-no-hearing-day")
    if kind in ROUND_RULES:
        yield from in_round(state, act)
    elif kind in RULES:
        yield from RULES[kind](state, act.event)
