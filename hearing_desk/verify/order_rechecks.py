"""What had to be so before each act of a sample or a recount, and before figures that wait for one.

Each rule is given the round as it was before the act, and the act.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType
from typing import Any

from hearing_desk.errors import Problem
from hearing_desk.journal.recheck_events import (
    RecountCompared,
    RecountOrdered,
    RecountSettled,
    RecountUndone,
    SampleClosed,
    SampleDrawn,
    SampleSheetRead,
    SheetRecounted,
)
from hearing_desk.model.hearing import RoundState
from hearing_desk.model.ids import SheetNo
from hearing_desk.model.recheck import RecountState, SampleState
from hearing_desk.verify.record import Act
from hearing_desk.verify.recount import standing_marks

RoundRule = Callable[[RoundState, Act[Any]], Iterator[Problem]]


def papers_that_count(current: RoundState) -> tuple[SheetNo, ...]:
    """The numbers in force whose papers are not invalid."""
    return tuple(sheet for sheet in current.sheets if sheet not in current.invalid)


def rechecks_through(current: RoundState) -> Iterator[Problem]:
    """Nothing is locked, signed or released while a sample or recount is open or unanswered."""
    sample = current.samples[-1] if current.samples else None
    recount = current.rekeyings[-1] if current.rekeyings else None
    open_ones = (sample is not None and sample.closed is None) or (
        recount is not None and (not recount.compared or recount.unsettled)
    )
    if open_ones or _unanswered(current) or _uncorrected(current, recount):
        yield Problem("order-recheck-open")


def _unanswered(current: RoundState) -> bool:
    """A paper counts otherwise than the notary read it, and no two people decided upon it."""
    return any(
        _still_differs(current, sheet, sample)
        for sample in current.samples
        for sheet in sample.differing
    )


def _still_differs(current: RoundState, sheet: SheetNo, sample: SampleState) -> bool:
    reading, counts = sample.latest(sheet), standing_marks(current, sheet)
    if sheet in {*current.rulings, *current.invalid, *current.taken_out}:
        return False
    if sheet in current.corrected and counts != reading.recorded:
        return False
    return counts != reading.marks


def _uncorrected(current: RoundState, recount: RecountState | None) -> bool:
    """A paper that two found counted wrongly in the latest recount still counts so."""
    return recount is not None and any(
        settled.marks != recount.counted[sheet] == standing_marks(current, sheet)
        for sheet, settled in recount.settled.items()
    )


def _drawn(current: RoundState, act: Act[SampleDrawn]) -> Iterator[Problem]:
    yield from _entry_closed(current)
    if current.samples and current.samples[-1].closed is None:
        yield Problem("order-sample-open")


def _read(current: RoundState, act: Act[SampleSheetRead]) -> Iterator[Problem]:
    event = act.event
    sample = _sample(current, event.number)
    yield from _entry_closed(current)
    if sample is None:
        yield Problem("order-sample-not-open")
        return
    if event.sheet_no not in sample.sheets or event.sheet_no not in papers_that_count(current):
        yield Problem("order-sample-sheet", params={"sheet_no": event.sheet_no})
    if event.sheet_no in sample.readings and sample.latest(event.sheet_no).agrees:
        yield Problem("order-sample-reread", params={"sheet_no": event.sheet_no})


def _sample_closed(current: RoundState, act: Act[SampleClosed]) -> Iterator[Problem]:
    sample = _sample(current, act.event.number)
    if sample is None:
        yield Problem("order-sample-not-open")
    elif sample.unread and not act.event.remark.strip():
        yield Problem("order-reason-missing")


def _ordered(current: RoundState, act: Act[RecountOrdered]) -> Iterator[Problem]:
    yield from _entry_closed(current)
    if current.tally is None:
        yield Problem("order-lock-before-tally")
    earlier = current.rekeyings[-1] if current.rekeyings else None
    if earlier is not None and (not earlier.compared or earlier.unsettled):
        yield Problem("order-recount-open")
    if not act.event.reason.strip():
        yield Problem("order-reason-missing")


def _recounted(current: RoundState, act: Act[SheetRecounted]) -> Iterator[Problem]:
    event, actor = act.event, act.row.actor
    recount = _recount(current, event.number)
    if recount is None:
        yield Problem("order-recount-not-open")
        return
    if event.sheet_no not in papers_that_count(current):
        params = {"sheet_no": event.sheet_no, "returned": current.last_sheet}
        yield Problem("order-sheet-beyond", params=params)
    if event.sheet_no in recount.keyed:
        yield Problem("order-entered-twice", params={"sheet_no": event.sheet_no})
    if actor in {*current.first_by.values(), *current.second_by.values()}:
        named: dict[str, object] = {"sheet_no": event.sheet_no, "operator": actor}
        yield Problem("order-same-operator", params=named)


def _recount_undone(current: RoundState, act: Act[RecountUndone]) -> Iterator[Problem]:
    recount = _recount(current, act.event.number)
    if recount is None:
        yield Problem("order-recount-not-open")
    elif next(reversed(recount.keyed), None) != act.event.sheet_no:
        yield Problem("order-undone-not-last", params={"sheet_no": act.event.sheet_no})


def _compared(current: RoundState, act: Act[RecountCompared]) -> Iterator[Problem]:
    recount = _recount(current, act.event.number)
    if recount is None:
        yield Problem("order-recount-not-open")
    elif set(papers_that_count(current)) != recount.keyed.keys():
        yield Problem("order-recount-unfinished")


def _settled(current: RoundState, act: Act[RecountSettled]) -> Iterator[Problem]:
    event = act.event
    latest = current.rekeyings[-1] if current.rekeyings else None
    waiting = latest is not None and latest.number == event.number and latest.compared
    if latest is None or not waiting or event.sheet_no not in latest.unsettled:
        yield Problem("order-no-difference", params={"sheet_no": event.sheet_no})


def _entry_closed(current: RoundState) -> Iterator[Problem]:
    if not current.closed:
        yield Problem("order-tally-before-close")


def _sample(current: RoundState, number: int) -> SampleState | None:
    """The open sample, if that is its number."""
    latest = current.samples[-1] if current.samples else None
    found = latest is not None and latest.closed is None and latest.number == number
    return latest if found else None


def _recount(current: RoundState, number: int) -> RecountState | None:
    """The open recount, if that is its number."""
    latest = current.rekeyings[-1] if current.rekeyings else None
    found = latest is not None and not latest.compared and latest.number == number
    return latest if found else None


RULES_OF_RECHECKS: Mapping[type, RoundRule] = MappingProxyType(
    {
        SampleDrawn: _drawn,
        SampleSheetRead: _read,
        SampleClosed: _sample_closed,
        RecountOrdered: _ordered,
        SheetRecounted: _recounted,
        RecountUndone: _recount_undone,
        RecountCompared: _compared,
        RecountSettled: _settled,
    }
)
