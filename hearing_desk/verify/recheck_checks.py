"""Samples and recounts done again: the sheets follow from the digits, the counts from the marks.

That each act was allowed is for the order of acts; two deciders and readable marks for theirs.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from hashlib import sha256
from typing import assert_never, get_args

from hearing_desk.errors import Problem, Severity
from hearing_desk.journal.recheck_events import (
    RecountCompared,
    RecountOrdered,
    SampleClosed,
    SampleDrawn,
    SampleSheetRead,
    SheetRecounted,
)
from hearing_desk.model.hearing import HearingState, Role, RoundState, UnitDay
from hearing_desk.model.people import PersonId
from hearing_desk.model.recheck import RecountState, SampleState
from hearing_desk.model.tally import UnitTally
from hearing_desk.rules.ballots import sheet_ranges
from hearing_desk.verify.in_force import scheme_of
from hearing_desk.verify.order_rechecks import papers_that_count
from hearing_desk.verify.record import Act, Record
from hearing_desk.verify.recount import figures_of, recount, standing_marks
from hearing_desk.verify.report import NothingToCheck
from hearing_desk.verify.walk import Walk

_OfNotary = SampleDrawn | SampleSheetRead | SampleClosed
_Checked = _OfNotary | SheetRecounted | RecountCompared


def papers_rechecked(record: Record) -> Walk:
    """What was drawn, read and recounted is what it must be; how it came out is told."""
    return Walk(
        dict.fromkeys(get_args(_Checked), partial(_checked, record)),
        after=partial(_told, record),
    )


def _checked(record: Record, state: HearingState, act: Act[_Checked]) -> Iterator[Problem]:
    where = {"seq": act.seq, "unit": record.unit_name(act.event.unit)}
    for found in _found(state, act):
        yield Problem(found.code, params={**where, **found.params})


def _told(record: Record) -> Iterator[Problem]:
    if not any(act for kind in (SampleDrawn, RecountOrdered) for act in record.of(kind)):
        raise NothingToCheck("nothing-rechecked")
    for day in record.state.units.values():
        for current in day.rounds:
            yield from (_sample_told(day, sample) for sample in current.samples)
            yield from (_recount_told(record, day, each) for each in current.rekeyings)


def _found(state: HearingState, act: Act[_Checked]) -> Iterator[Problem]:
    event = act.event
    if isinstance(event, _OfNotary):
        yield from _by_notary(state, act.row.actor, event)
    day = state.units.get(event.unit)
    if day is None or not 1 <= event.round <= len(day.rounds):
        return  # the order of acts tells it
    current = day.rounds[event.round - 1]
    match event:
        case SampleDrawn():
            yield from _drawn(state, current, event)
        case SampleSheetRead():
            yield from _against(current, event, event.recorded)
        case SheetRecounted():
            yield from _against(current, event, event.counted)
        case SampleClosed():
            yield from _result(current, event)
        case RecountCompared():
            yield from _compared(state, current, event)
        case _ as unreachable:
            assert_never(unreachable)


def _by_notary(state: HearingState, actor: str, event: _OfNotary) -> Iterator[Problem]:
    """A sample is the notary's; once supervision has ended anybody may end an open one."""
    ended = isinstance(event, SampleClosed) and not state.supervised
    if not ended and state.operators.get(PersonId(actor)) is not Role.NOTARY:
        yield Problem("sample-by-other", params={"number": event.number})


def _drawn(state: HearingState, current: RoundState, event: SampleDrawn) -> Iterator[Problem]:
    """The choice made again, written from the format's description and not from `rules.sample`."""
    digits = event.seed.isascii() and event.seed.isdigit() and 4 <= len(event.seed) <= 64
    text = "|".join(
        map(
            str,
            (
                "HDRAW-SAMPLE-2",
                state.hearing,
                event.unit,
                event.round,
                event.number,
                event.seed,
            ),
        )
    )
    key = sha256(text.encode("utf-8", "surrogatepass")).hexdigest()

    def ticket(sheet_no: int) -> tuple[str, str]:
        name = f"{sheet_no:03}"
        digest = int(sha256((key + name).encode()).hexdigest(), 16)
        return str(digest).zfill(64)[::-1], name

    papers = papers_that_count(current)
    order = sorted(papers, key=ticket)
    drawn = list(event.sheets)
    if not (digits and drawn and event.papers == len(papers) and drawn == order[: len(drawn)]):
        yield Problem("sample-misdrawn", params={"number": event.number})


def _against(
    current: RoundState, event: SampleSheetRead | SheetRecounted, counted: object
) -> Iterator[Problem]:
    if counted != standing_marks(current, event.sheet_no):
        yield Problem("recheck-against-other", params={"sheet_no": event.sheet_no})


def _result(current: RoundState, event: SampleClosed) -> Iterator[Problem]:
    if current.samples:
        sample = current.samples[-1]
        found = sample.agreed, len(sample.differing)
        if found != (event.agreed, event.differing):
            params = {"number": event.number, "agreed": found[0], "differing": found[1]}
            yield Problem("sample-result-differs", params=params)


def _compared(
    state: HearingState, current: RoundState, event: RecountCompared
) -> Iterator[Problem]:
    """Before: the count as it stood. After: the marks keyed anew, counted by the same rules."""
    scheme = scheme_of(state)
    if scheme is None or not current.rekeyings:
        return
    held = current.rekeyings[-1]
    keyed = replace(current, corrected={**current.corrected, **held.keyed})
    again = recount(scheme.ballot, keyed)
    told = figures_of(event.after)
    alike = {name: told.get(name) for name in again} == again and _names_its_round(event)
    if event.before != current.tally or event.differing != len(held.differing) or not alike:
        yield Problem("recount-differs", params={"number": event.number})


def _names_its_round(event: RecountCompared) -> bool:
    return (event.after.unit, event.after.round) == (event.unit, event.round)


def _sample_told(day: UnitDay, sample: SampleState) -> Problem:
    params = {
        "unit": day.unit.name,
        "number": sample.number,
        "seed": sample.seed,
        "sheets": sheet_ranges(sorted(sample.sheets)),
        "agreed": sample.agreed,
        "differing": len(sample.differing),
        "unread": len(sample.unread),
    }
    return Problem("sample-told", Severity.WARNING, params=params)


def _recount_told(record: Record, day: UnitDay, held: RecountState) -> Problem:
    params: dict[str, object] = {
        "unit": day.unit.name,
        "number": held.number,
        "person": record.person_name(held.person),
        "before": _score(held.before),
        "after": _score(held.after),
        "differing": len(held.differing),
        "settled": len(held.settled),
    }
    return Problem("recount-told", Severity.WARNING, params=params)


def _score(figures: UnitTally | None) -> str:
    return "-" if figures is None else f"{figures.raw_total} / {figures.divisor}"
