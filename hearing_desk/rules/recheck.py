"""Checks of paper against the record that are not through: samples and recounts of a round."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from hearing_desk.errors import Problem
from hearing_desk.model.ballots import Marks
from hearing_desk.model.hearing import RoundState
from hearing_desk.model.ids import SheetNo
from hearing_desk.model.recheck import RecountState, SampleState
from hearing_desk.rules.ballots import sheet_ranges

FinalMarks = Mapping[SheetNo, Marks]
"""The marks that count, of every paper that has them."""


def open_sample(current: RoundState) -> SampleState | None:
    """The sample being compared; `None` = none."""
    latest = current.samples[-1] if current.samples else None
    return latest if latest is not None and latest.closed is None else None


def open_recount(current: RoundState) -> RecountState | None:
    """The recount being keyed; `None` = none."""
    latest = current.rekeyings[-1] if current.rekeyings else None
    return latest if latest is not None and not latest.compared else None


def sample_mismatches(current: RoundState, final: FinalMarks) -> tuple[SheetNo, ...]:
    """Sampled papers that still count otherwise than the notary read them, undecided by two.

    A ruling, an invalidity or a later correction is the word of two who looked at the paper; a
    paper taken out counts no more.
    """
    decided = {*current.rulings, *current.invalid, *current.taken_out}
    found: set[SheetNo] = set()
    for sample in current.samples:
        for sheet in sample.differing:
            reading, counts = sample.latest(sheet), final.get(sheet)
            corrected_since = sheet in current.corrected and counts != reading.recorded
            if counts != reading.marks and sheet not in decided and not corrected_since:
                found.add(sheet)
    return tuple(sorted(found))


def corrections_due(current: RoundState, final: FinalMarks) -> tuple[SheetNo, ...]:
    """Papers that two found counted wrongly in the latest recount and that still count so."""
    latest = current.rekeyings[-1] if current.rekeyings else None
    settled = {} if latest is None else latest.settled
    found = (
        sheet
        for sheet, found in settled.items()
        if latest is not None and found.marks != latest.counted[sheet] == final.get(sheet)
    )
    return tuple(sorted(found))


def open_rechecks(current: RoundState, final: FinalMarks) -> tuple[Problem, ...]:
    """Everything that keeps figures from being locked, signed or released, all at once.

    Codes: "sample-open", "sample-mismatch-open", "recount-open", "recount-unsettled",
    "recount-correction-due".
    """
    return tuple(_open(current, final))


def _open(current: RoundState, final: FinalMarks) -> Iterator[Problem]:
    sample, recount = open_sample(current), open_recount(current)
    if sample is not None:
        yield Problem("sample-open", params={"number": sample.number})
    if sheets := sample_mismatches(current, final):
        yield Problem("sample-mismatch-open", params={"sheets": sheet_ranges(sheets)})
    if recount is not None:
        yield Problem("recount-open", params={"number": recount.number})
    elif sheets := unsettled(current):
        yield Problem("recount-unsettled", params={"sheets": sheet_ranges(sheets)})
    if sheets := corrections_due(current, final):
        yield Problem("recount-correction-due", params={"sheets": sheet_ranges(sheets)})


def unsettled(current: RoundState) -> tuple[SheetNo, ...]:
    """Papers on which the latest recount, once compared, differs and nobody looked yet."""
    latest = current.rekeyings[-1] if current.rekeyings else None
    return latest.unsettled if latest is not None and latest.compared else ()
