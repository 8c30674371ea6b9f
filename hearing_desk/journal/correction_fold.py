"""How corrections add up: figures open for another version, papers keyed anew or taken out.

As in `fold`, nothing is decided or checked here.
"""

from __future__ import annotations

from typing import assert_never

from hearing_desk.journal.correction_events import (
    AbsenceLifted,
    EntryReopened,
    ObjectionWithdrawn,
    PaperReprinted,
    RecomputationOrdered,
    SheetCorrected,
    SheetSetAside,
    SheetTakenOut,
)
from hearing_desk.journal.events import CorrectionEvent, RoundCorrection
from hearing_desk.journal.port import JournalRow
from hearing_desk.model.correction import CorrectionState, Recomputation, SheetCorrection
from hearing_desk.model.hearing import HearingState, RoundState
from hearing_desk.model.ids import SheetNo


def fold_correction(state: HearingState, row: JournalRow, event: CorrectionEvent) -> None:
    """Add a correcting act to the state."""
    if isinstance(event, RoundCorrection):
        _fold_on_round(state, row, event)
        return
    match event:
        case AbsenceLifted():
            day = state.units[event.unit]
            day.absent = None
            day.brought_back.append(event.document)
        case RecomputationOrdered():
            ordered = Recomputation(
                event.number, event.text, event.sha256, event.reason, event.document, row.at_utc
            )
            state.recomputations.append(ordered)
        case PaperReprinted():
            for counts in (state.reprints, state.void_copies)[: 1 + event.void]:
                counts[event.pdf_sha256] = counts.get(event.pdf_sha256, 0) + 1
        case ObjectionWithdrawn():
            state.objections_withdrawn[event.number] = event.remark
        case _ as unreachable:
            assert_never(unreachable)


def _fold_on_round(state: HearingState, row: JournalRow, event: RoundCorrection) -> None:
    current = state.units[event.unit].rounds[event.round - 1]
    match event:
        case EntryReopened():
            current.closed, current.tally = False, None
            current.reopened.append(event.reason)
        case SheetSetAside():
            _forget(current, event.sheet_no)
            current.set_aside.append(event.sheet_no)
        case SheetTakenOut():
            _forget(current, event.sheet_no)
            current.doubts.pop(event.sheet_no, None)
            current.taken_out[event.sheet_no] = event.reason
            current.returned, current.foreign = event.returned, event.foreign
        case SheetCorrected():
            _correct(state, row, event)
            current.corrected[event.sheet_no] = event.marks
            current.locked_version = current.tally = None
        case _ as unreachable:
            assert_never(unreachable)


def _correct(state: HearingState, row: JournalRow, event: SheetCorrected) -> None:
    """Put a paper on the correction under way, begun with what the group's ranks stood on."""
    correction = state.correction_under_way(event.unit)
    if correction is None:
        group = state.units[event.unit].unit.group
        correction = CorrectionState(
            event.unit, group, event.round, event.version, row.seq, state.group_figures(group)
        )
        state.corrections.append(correction)
    correction.sheets.append(
        SheetCorrection(
            event.sheet_no,
            event.before,
            event.marks,
            event.reason,
            event.found,
            event.checked_by,
            event.notary,
            row.at_utc,
        )
    )


def _forget(current: RoundState, sheet_no: SheetNo) -> None:
    """Leave nothing of what was keyed and found of a paper but a doubt, which still stands."""
    current.first.pop(sheet_no, None)
    current.second.pop(sheet_no, None)
    current.first_by.pop(sheet_no, None)
    current.second_by.pop(sheet_no, None)
    current.read_back.pop(sheet_no, None)
    current.settled.pop(sheet_no, None)
    current.rulings.pop(sheet_no, None)
    current.invalid.pop(sheet_no, None)
