"""What had to be so before each act that sets something right beside the papers of a round."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from hearing_desk.errors import Problem
from hearing_desk.journal.correction_events import (
    AbsenceLifted,
    ObjectionWithdrawn,
    PaperReprinted,
    RecomputationOrdered,
)
from hearing_desk.model.hearing import HearingState
from hearing_desk.model.scheme import Scheme
from hearing_desk.rules.scheme import read_scheme
from hearing_desk.verify.in_force import scheme_of
from hearing_desk.verify.order_before import Rule


def _absence_lifted(state: HearingState, event: AbsenceLifted) -> Iterator[Problem]:
    day = state.units.get(event.unit)
    if day is None or day.absent is None:
        name = event.unit if day is None else day.unit.name
        yield Problem("order-unit-not-absent", params={"unit": name})
    if state.year.locked:
        yield Problem("order-year-locked", params={"version": state.year.version})
    if not event.reason.strip() or not event.document.strip():
        yield Problem("order-without-order")


def _recomputation(state: HearingState, event: RecomputationOrdered) -> Iterator[Problem]:
    """Other rules on the same ballots, ordered in writing; numbers go on from 1."""
    if state.frozen_sha256 is None:
        yield Problem("order-rules-not-frozen")
    wanted = len(state.recomputations) + 1
    if event.number != wanted:
        params = {"number": event.number, "wanted": wanted}
        yield Problem("order-recomputation-number", params=params)
    revised, signed = read_scheme(event.text, "scheme")[0], scheme_of(state)
    if revised is None or signed is None or _ballot(revised) != _ballot(signed):
        yield Problem("order-recomputation-ballot", params={"number": event.number})
    if not event.reason.strip() or not event.document.strip():
        yield Problem("order-without-order")


def _ballot(scheme: Scheme) -> tuple[list[str], list[str], list[str]]:
    """What the marks on a paper mean by their place: items, grades; and the groups."""
    return (
        [item.id for item in scheme.ballot.items],
        [grade.id for grade in scheme.ballot.grades],
        [group.id for group in scheme.groups],
    )


def _reprinted(state: HearingState, event: PaperReprinted) -> Iterator[Problem]:
    """Only what was printed is printed again, with the same bytes."""
    printed = {
        (paper.kind, paper.number, paper.version, paper.subject, paper.pdf_sha256)
        for paper in state.papers
    }
    if (event.kind, event.number, event.version, event.subject, event.pdf_sha256) not in printed:
        params = {"number": event.number, "version": event.version}
        yield Problem("order-reprint-unknown", params=params)


def _objection_withdrawn(state: HearingState, event: ObjectionWithdrawn) -> Iterator[Problem]:
    if event.number not in {each.number for each in state.objections}:
        yield Problem("order-objection-unknown", params={"number": event.number})
    if not event.remark.strip():
        yield Problem("order-without-order")


RULES_OF_CORRECTIONS: Mapping[type, Rule] = MappingProxyType(
    {
        AbsenceLifted: _absence_lifted,
        RecomputationOrdered: _recomputation,
        PaperReprinted: _reprinted,
        ObjectionWithdrawn: _objection_withdrawn,
    }
)
