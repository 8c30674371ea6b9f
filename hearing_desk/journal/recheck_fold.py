"""How samples and recounts add up. As in `fold`, nothing is decided or checked here."""

from __future__ import annotations

from typing import assert_never

from hearing_desk.journal.events import RecheckEvent, RecountEvent
from hearing_desk.journal.port import JournalRow
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
from hearing_desk.model.ballots import Ruling
from hearing_desk.model.hearing import HearingState, RoundState
from hearing_desk.model.people import PersonId
from hearing_desk.model.recheck import (
    RecountSettlement,
    RecountState,
    SampleReading,
    SampleState,
)


def fold_recheck(state: HearingState, row: JournalRow, event: RecheckEvent) -> None:
    """Add an act of a sample or a recount to the state."""
    current = state.units[event.unit].rounds[event.round - 1]
    if isinstance(event, RecountEvent):
        _fold_recount(current, row, event)
    else:
        _fold_sample(current, row, event)


def _fold_sample(
    current: RoundState, row: JournalRow, event: SampleDrawn | SampleSheetRead | SampleClosed
) -> None:
    match event:
        case SampleDrawn():
            current.samples.append(
                SampleState(
                    event.number,
                    event.seed,
                    event.papers,
                    event.looked_for,
                    event.proposed,
                    event.sheets,
                    PersonId(row.actor),
                    row.at_utc,
                )
            )
        case SampleSheetRead():
            reading = SampleReading(event.marks, event.recorded)
            current.samples[-1].readings.setdefault(event.sheet_no, []).append(reading)
        case SampleClosed():
            current.samples[-1].closed = event.remark
            current.samples[-1].closed_at_utc = row.at_utc
        case _ as unreachable:
            assert_never(unreachable)


def _fold_recount(current: RoundState, row: JournalRow, event: RecountEvent) -> None:
    match event:
        case RecountOrdered():
            current.rekeyings.append(
                RecountState(event.number, event.asked_by, event.person, event.reason, row.at_utc)
            )
        case SheetRecounted():
            recount = current.rekeyings[-1]
            recount.keyed[event.sheet_no] = event.marks
            recount.counted[event.sheet_no] = event.counted
            recount.keyed_by[event.sheet_no] = row.actor
        case RecountUndone():
            recount = current.rekeyings[-1]
            for known in (recount.keyed, recount.counted, recount.keyed_by):
                known.pop(event.sheet_no)
            recount.undone += 1
        case RecountCompared():
            recount = current.rekeyings[-1]
            recount.before, recount.after = event.before, event.after
            recount.compared_at_utc = row.at_utc
        case RecountSettled():
            _settle(current, event)
        case _ as unreachable:
            assert_never(unreachable)


def _settle(current: RoundState, event: RecountSettled) -> None:
    """Before any lock a count found wrong is ruled upon and must be taken again."""
    recount = current.rekeyings[-1]
    counted = recount.counted[event.sheet_no]
    recount.settled[event.sheet_no] = RecountSettlement(event.marks, event.reason, event.deciders)
    if not current.versions and event.marks != counted:
        current.rulings[event.sheet_no] = Ruling(event.marks, event.reason, event.deciders)
        current.tally = None
