"""The keyed papers: both passes there, every difference and doubt decided, two deciders each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain

from hearing_desk.errors import Problem, Severity
from hearing_desk.journal.ballot_events import (
    BallotAdjudicated,
    BallotEntered,
    BallotInvalidated,
    DifferenceSettled,
)
from hearing_desk.journal.correction_events import SheetCorrected, SheetTakenOut
from hearing_desk.journal.recheck_events import RecountSettled, SampleSheetRead, SheetRecounted
from hearing_desk.model.hearing import RoundState, UnitDay
from hearing_desk.model.ids import SheetNo
from hearing_desk.model.scheme import Verification
from hearing_desk.rules.ballots import sheet_ranges
from hearing_desk.rules.interpret import parse_mark
from hearing_desk.verify.record import Act, Record
from hearing_desk.verify.report import NothingToCheck

_Marked = (
    Act[BallotEntered]
    | Act[DifferenceSettled]
    | Act[BallotAdjudicated]
    | Act[SheetCorrected]
    | Act[SampleSheetRead]
    | Act[SheetRecounted]
    | Act[RecountSettled]
)
_Decision = (
    Act[BallotAdjudicated]
    | Act[BallotInvalidated]
    | Act[SheetTakenOut]
    | Act[SheetCorrected]
    | Act[RecountSettled]
)


def entries_complete(record: Record) -> Iterator[Problem]:
    """Marks are marks; in closed rounds every paper is keyed, compared and decided upon."""
    if not any(True for _ in record.of(BallotEntered)):
        raise NothingToCheck("no-ballots-yet")
    scheme = record.scheme()
    keys, items = len(scheme.ballot.grades), len(scheme.ballot.items)
    spelt = {act.event.marks for act in _marked(record)}  # the same few on most papers
    no_marks = {mark for mark in set().union(*spelt) if parse_mark(mark, keys) != mark}
    unreadable = {marks for marks in spelt if len(marks) != items or not no_marks.isdisjoint(marks)}
    for act in _marked(record) if unreadable else ():
        marks = act.event.marks
        if marks in unreadable:
            params = {"seq": act.seq, "sheet_no": act.event.sheet_no}
            yield Problem("marks-unreadable", value=" ".join(marks), params=params)
    for day, current in closed_rounds(record):
        for found in _open_sheets(current, scheme.ballot.verification):
            yield _named(day, current, found)
        yield _told(record, day, current)


def closed_rounds(record: Record) -> Iterator[tuple[UnitDay, RoundState]]:
    """The rounds whose entry was closed, by unit."""
    for day in record.state.units.values():
        for current in day.rounds:
            if current.closed:
                yield day, current


def _marked(record: Record) -> Iterator[_Marked]:
    """Every act that says which marks are on a paper."""
    return chain(
        record.of(BallotEntered),
        record.of(DifferenceSettled),
        record.of(BallotAdjudicated),
        record.of(SheetCorrected),
        record.of(SampleSheetRead),
        record.of(SheetRecounted),
        record.of(RecountSettled),
    )


def _open_sheets(current: RoundState, verification: Verification) -> Iterator[Problem]:
    decided = {*current.rulings, *current.invalid}
    sheets = set(current.sheets) - decided
    yield from _sheets("entry-first-missing", sheets - current.first.keys())
    if verification is Verification.SECOND_PASS:
        yield from _sheets("entry-second-missing", sheets - current.second.keys())
    else:
        agreed = {sheet for sheet, held in current.read_back.items() if held}
        yield from _sheets("entry-not-read-back", sheets - agreed - current.settled.keys())
    both = current.first.keys() & current.second.keys() - current.settled.keys() - decided
    differing = [sheet for sheet in both if current.first[sheet] != current.second[sheet]]
    yield from _sheets("entry-difference-open", differing)
    yield from _sheets("entry-doubt-open", current.doubts.keys() - decided)


def _sheets(code: str, sheets: Iterable[SheetNo]) -> Iterator[Problem]:
    if listed := sorted(sheets):
        yield Problem(code, params={"sheets": sheet_ranges(listed)})


def _named(day: UnitDay, current: RoundState, found: Problem) -> Problem:
    where = {"unit": day.unit.name, "round": current.number}
    return Problem(found.code, found.severity, params={**where, **found.params})


def _told(record: Record, day: UnitDay, current: RoundState) -> Problem:
    """Who keyed, who settled, how much was decided upon: told, not judged."""
    settlers = [
        act.row.actor
        for act in record.of(DifferenceSettled)
        if (act.event.unit, act.event.round) == (day.unit.id, current.number)
    ]
    found = Problem(
        "entries-told",
        Severity.WARNING,
        params={
            "sheets": current.returned,
            "first": _people(record, current.first_by.values()),
            "second": _people(record, current.second_by.values()),
            "settled": len(current.settled),
            "settlers": _people(record, settlers),
            "ruled": len(current.rulings),
            "invalid": len(current.invalid),
        },
    )
    return _named(day, current, found)


def _people(record: Record, people: Iterable[str]) -> str:
    return "、".join(record.person_name(person) for person in dict.fromkeys(people)) or "-"


def two_deciders(record: Record) -> Iterator[Problem]:
    """Every decision on a paper has a reason and two deciders who are not the same person."""
    decisions: tuple[_Decision, ...] = (
        *record.of(BallotAdjudicated),
        *record.of(BallotInvalidated),
        *record.of(SheetTakenOut),
        *record.of(SheetCorrected),
        *record.of(RecountSettled),
    )
    for act in decisions:
        event = act.event
        people = event.checked_by if isinstance(event, SheetCorrected) else event.deciders
        where = {
            "seq": act.seq,
            "unit": record.unit_name(event.unit),
            "sheet_no": event.sheet_no,
        }
        names = [record.person_name(person) for person in people]
        if len(names) != 2 or len(set(names)) != 2:  # an id has one name
            yield Problem("deciders-not-two", params={**where, "deciders": "、".join(names) or "-"})
        if not isinstance(event, BallotInvalidated) and not event.reason.strip():
            yield Problem("ruling-without-reason", params=where)
