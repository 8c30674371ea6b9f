"""How the acts on numbered papers add up: keyed, compared, ruled on, closed.

As in `fold`, nothing is decided or checked here.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import assert_never

from hearing_desk.journal.ballot_events import (
    BallotAdjudicated,
    BallotDoubted,
    BallotEntered,
    BallotInvalidated,
    BallotReadBack,
    DifferenceSettled,
    EntryClosed,
    EntryUndone,
)
from hearing_desk.journal.events import PaperEvent, RulingEvent
from hearing_desk.journal.port import JournalRow
from hearing_desk.model.ballots import EntryPass, Invalidation, Ruling
from hearing_desk.model.hearing import HearingState


def fold_keyed(state: HearingState, keyed: Sequence[tuple[JournalRow, BallotEntered]]) -> None:
    """Add at least one keyed ballot; of several, all are of one pass over one round."""
    event = keyed[0][1]
    current = state.units[event.unit].rounds[event.round - 1]
    marks, operators = current.first, current.first_by
    if event.entry_pass is EntryPass.SECOND:
        marks, operators = current.second, current.second_by
    for row, event in keyed:
        marks[event.sheet_no], operators[event.sheet_no] = event.marks, row.actor


def fold_on_paper(state: HearingState, event: PaperEvent) -> None:
    """Add any other act on a numbered paper to the state."""
    if isinstance(event, RulingEvent):
        _fold_ruling(state, event)
    else:
        _fold_keying(state, event)


def _fold_keying(state: HearingState, event: EntryUndone | BallotReadBack | EntryClosed) -> None:
    current = state.units[event.unit].rounds[event.round - 1]
    match event:
        case EntryUndone():
            del current.entries(event.entry_pass)[event.sheet_no]
            del current.operators(event.entry_pass)[event.sheet_no]
            current.undone += 1
        case BallotReadBack():
            current.read_back[event.sheet_no] = event.agreed
        case EntryClosed():
            current.closed = True
        case _ as unreachable:
            assert_never(unreachable)


def _fold_ruling(state: HearingState, event: RulingEvent) -> None:
    current = state.units[event.unit].rounds[event.round - 1]
    match event:
        case DifferenceSettled():
            current.settled[event.sheet_no] = event.marks
        case BallotDoubted():
            current.doubts[event.sheet_no] = event.doubt
        case BallotAdjudicated():
            current.rulings[event.sheet_no] = Ruling(event.marks, event.reason, event.deciders)
            current.invalid.pop(event.sheet_no, None)  # the later ruling outweighs the earlier
        case BallotInvalidated():
            current.invalid[event.sheet_no] = Invalidation(
                event.invalid, event.remark, event.deciders
            )
        case _ as unreachable:
            assert_never(unreachable)
