"""A finished hearing record as a venue of the year: checked first, then read unit by unit."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from hearing_desk.errors import Problem, Refusal
from hearing_desk.model.hearing import HearingState
from hearing_desk.model.ids import UnitId
from hearing_desk.model.units import Unit
from hearing_desk.model.year import Venue, VenueCount
from hearing_desk.verify.record import Record
from hearing_desk.verify.verification import run


def venue_of(record: Record, units: Sequence[Unit], *, rehearsal: bool = False) -> Venue:
    """What a record counted for these units, found by name; every check of the record is made.

    units:     of the year, whose ids the counts bear.
    rehearsal: whether the year is one; official and rehearsed figures never mix.
    A unit that did not appear has no count. Whether the record was counted by the rules of the
    year is asked by whoever takes the venue, for `Venue.scheme_sha256` says by which it was.
    Raises Refusal: "venue-not-sound", "venue-rehearsal", "venue-official", "venue-not-usable".
    """
    state = record.state
    if failed := run(record).amiss:
        problems = [found for check in failed for found in check.findings]
        numbers = "、".join(check.number for check in failed)
        raise Refusal("venue-not-sound", problems, venue=state.title, checks=numbers)
    if state.rehearsal and not rehearsal:
        raise Refusal("venue-rehearsal", venue=state.title)
    if rehearsal and not state.rehearsal:
        raise Refusal("venue-official", venue=state.title)
    ids = {unit.name: unit.id for unit in units}
    if problems := list(_problems(state, ids)):
        raise Refusal("venue-not-usable", problems, venue=state.title)
    return Venue(
        hearing=state.hearing,
        title=state.title,
        scheme_sha256=state.scheme_sha256,
        acts=len(record.rows),
        head=record.rows[-1].hash,
        counts=venue_counts(state, ids),
    )


def _problems(state: HearingState, ids: Mapping[str, UnitId]) -> Iterator[Problem]:
    if not state.units:
        yield Problem("venue-without-units")
    for day in state.units.values():
        if day.unit.name not in ids:
            yield Problem("venue-unit-unknown", value=day.unit.name)
        elif day.absent is None and (day.current is None or day.current.locked_version is None):
            yield Problem("venue-unit-not-locked", value=day.unit.name)


def venue_counts(state: HearingState, ids: Mapping[str, UnitId]) -> tuple[VenueCount, ...]:
    """The locked figures of a hearing, unit by unit in plan order; others are left out.

    ids: of the units to which they are given, by name.
    """
    counts = []
    for day in state.units.values():
        current = day.current
        if current is not None and current.locked_version is not None and current.tally is not None:
            tally = current.tally
            counts.append(
                VenueCount(
                    ids[day.unit.name],
                    tally.ballots,
                    tally.raw_total,
                    tally.divisor,
                    tally.score,
                )
            )
    return tuple(counts)
