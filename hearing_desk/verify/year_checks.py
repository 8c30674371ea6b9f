"""The year: its venues add up, and every locked result is worked out again."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial

from hearing_desk.errors import Problem, Severity
from hearing_desk.journal.year_events import VenuesRecorded, YearLocked
from hearing_desk.model.hearing import HearingState
from hearing_desk.model.ids import UnitId
from hearing_desk.model.year import Venue, VenueCount
from hearing_desk.verify.record import Act, Record
from hearing_desk.verify.report import NothingToCheck
from hearing_desk.verify.walk import Walk, at_least_one
from hearing_desk.verify.year_recount import recount_of

_DIGEST = re.compile("[0-9a-f]{64}")


def venues_add_up(record: Record) -> Walk:
    """The score of every venue follows from its sums; this record's own from its locked figures.

    The records of other venues are told with their heads: whoever has them can compare.
    """
    return Walk(
        {VenuesRecorded: partial(_venues, record)},
        after=partial(_venues_told, record),
    )


def _venues(record: Record, state: HearingState, act: Act[VenuesRecorded]) -> Iterator[Problem]:
    for venue in act.event.venues:
        yield from _venue(record, state, act, venue)


def _venues_told(record: Record) -> Iterator[Problem]:
    yield from at_least_one(record, VenuesRecorded, NothingToCheck("no-venues-yet"))
    for component, venues in record.state.year.venues.items():
        for venue in venues:
            params = {"component": component, "venue": venue.title, "hearing": venue.hearing}
            told = {**params, "acts": venue.acts, "head": venue.head}
            yield Problem("venue-told", Severity.WARNING, params=told)


def _venue(
    record: Record, state: HearingState, act: Act[VenuesRecorded], venue: Venue
) -> Iterator[Problem]:
    where = {"seq": act.seq, "venue": venue.title}
    for count in venue.counts:
        found = count.raw_total / count.divisor if count.divisor else None
        if found != count.score or count.divisor < 0:
            params = {**where, "unit": record.unit_name(count.unit)}
            params |= {"told": str(count.score), "found": str(found)}
            yield Problem("venue-score-differs", params=params)
    if not _DIGEST.fullmatch(venue.head):
        yield Problem("venue-head-differs", params=where)
    if venue.hearing == state.hearing:
        yield from _own(record, state, act, venue)


def _own(
    record: Record, state: HearingState, act: Act[VenuesRecorded], venue: Venue
) -> Iterator[Problem]:
    where = {"seq": act.seq, "venue": venue.title}
    heads = [row.hash for row in record.rows[:-1] if row.seq == venue.acts < act.seq]
    if heads != [venue.head]:
        yield Problem("venue-head-differs", params=where)
    told = {count.unit: count for count in venue.counts}
    locked = _locked(state)
    for unit in sorted(told.keys() | locked.keys()):
        if told.get(unit) != locked.get(unit):
            params = {**where, "unit": record.unit_name(unit)}
            yield Problem("venue-own-count-differs", params=params)


def _locked(state: HearingState) -> dict[UnitId, VenueCount]:
    """The figures locked so far, as a venue would tell them."""
    found: dict[UnitId, VenueCount] = {}
    for unit, day in state.units.items():
        tallies = [each.tally for each in day.rounds if each.locked_version is not None]
        for tally in filter(None, tallies):
            sums = (tally.raw_total, tally.divisor, tally.score)
            found[unit] = VenueCount(unit, tally.ballots, *sums)
    return found


def years_recomputed(record: Record) -> Walk:
    """Total and rank of every unit in every locked result come out the same by other code."""
    return Walk(
        {YearLocked: partial(_recomputed, record)},
        after=partial(at_least_one, record, YearLocked, NothingToCheck("year-not-locked-yet")),
    )


def _recomputed(record: Record, state: HearingState, act: Act[YearLocked]) -> Iterator[Problem]:
    for venue in (each for venues in state.year.venues.values() for each in venues):
        if venue.hearing == state.hearing and {v.unit: v for v in venue.counts} != _locked(state):
            yield Problem("year-own-count-differs", params={"seq": act.seq})
    recount = recount_of(record.scheme(), state)
    ranks, told = recount.ranks(), {place.unit: place for place in act.event.places}
    if len(told) != len(act.event.places) or told.keys() != state.units.keys():
        yield Problem("year-units-differ", params={"seq": act.seq})
    for unit in [unit for unit in state.units if unit in told]:
        place, total = told[unit], recount.totals[unit]
        where = {"seq": act.seq, "unit": record.unit_name(unit)}
        if place.total != total:
            params = {**where, "told": str(place.total), "found": str(total)}
            yield Problem("year-total-differs", params=params)
        if place.rank != ranks[unit]:
            params = {**where, "told": str(place.rank), "found": str(ranks[unit])}
            yield Problem("year-rank-differs", params=params)
    params = {"version": act.event.version, "count": len(told)}
    yield Problem("year-told", Severity.WARNING, params=params)
    yield from _ranks_told(record, state, act)


def _ranks_told(record: Record, state: HearingState, act: Act[YearLocked]) -> Iterator[Problem]:
    """A line a group: ranks and names; totals are on paper and in the record."""
    for group in record.scheme().groups:
        members = [day.unit.id for day in state.group_units(group.id)]
        places = [place for place in act.event.places if place.unit in members]
        ranks = "; ".join(f"{place.rank or '-'} {record.unit_name(place.unit)}" for place in places)
        if ranks:
            params = {"version": act.event.version, "group": group.label, "ranks": ranks}
            yield Problem("year-ranks-told", Severity.WARNING, params=params)
