"""The rules in force: the scheme's digest and the digest that froze scheme and units."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from hashlib import sha256

from hearing_desk.errors import Problem
from hearing_desk.journal.correction_events import RecomputationOrdered
from hearing_desk.journal.frozen_rules import rules_sha256
from hearing_desk.journal.hall_events import RulesFrozen, SchemeAdopted
from hearing_desk.model.hearing import HearingState
from hearing_desk.verify.record import Act, Record
from hearing_desk.verify.report import NothingToCheck
from hearing_desk.verify.walk import Walk


def rules_unchanged(record: Record) -> Walk:
    """Each scheme text has its digest and can be read; the frozen digest is that of what stood."""
    return Walk(
        {SchemeAdopted: _adopted, RecomputationOrdered: _adopted, RulesFrozen: _frozen},
        after=partial(_in_force, record),
    )


def _adopted(
    _: HearingState, act: Act[SchemeAdopted] | Act[RecomputationOrdered]
) -> Iterator[Problem]:
    found = sha256(act.event.text.encode()).hexdigest()
    if found != act.event.sha256:
        yield Problem("scheme-digest-differs", value=found, params={"seq": act.seq})


def _frozen(state: HearingState, act: Act[RulesFrozen]) -> Iterator[Problem]:
    found = rules_sha256(state)
    if found != act.event.sha256:
        yield Problem("frozen-digest-differs", value=found, params={"seq": act.seq})


def _in_force(record: Record) -> Iterator[Problem]:
    if record.state.frozen_sha256 is None:
        raise NothingToCheck("rules-not-frozen-yet")
    scheme = record.scheme()
    if scheme.id != record.state.scheme:
        yield Problem(
            "scheme-id-differs", params={"named": record.state.scheme, "found": scheme.id}
        )
