"""Corrections after the lock: witnessed, reported before they were signed, told with old and new.

That each starts from the marks counted and leads to the next version is for the order of acts;
that the figures follow from the corrected marks is for the recount.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from functools import partial

from hearing_desk.errors import Problem, Severity
from hearing_desk.journal.ballot_events import SheetSigned
from hearing_desk.journal.correction_events import ObjectionWithdrawn, SheetCorrected
from hearing_desk.model.correction import CorrectionState, GroupFigures
from hearing_desk.model.hearing import HearingState, Role
from hearing_desk.model.ids import UnitId
from hearing_desk.model.papers import PaperKind
from hearing_desk.model.people import PersonId
from hearing_desk.verify.record import Act, Record
from hearing_desk.verify.report import NothingToCheck
from hearing_desk.verify.walk import Walk


def corrections_carried_through(record: Record) -> Walk:
    """Every correction had its witness and its report; what it changed is told."""
    return Walk(
        {
            SheetCorrected: partial(_witnessed, record),
            SheetSigned: partial(_reported, record),
            ObjectionWithdrawn: _withdrawn,
        },
        after=partial(_all_told, record),
    )


def _all_told(record: Record) -> Iterator[Problem]:
    if not record.state.corrections and not record.state.objections_withdrawn:
        raise NothingToCheck("no-corrections")
    for correction in record.state.corrections:
        yield _told(record, correction)


def _withdrawn(state: HearingState, act: Act[ObjectionWithdrawn]) -> Iterator[Problem]:
    if state.operators.get(PersonId(act.row.actor)) is not Role.NOTARY:
        params = {"seq": act.seq, "number": act.event.number}
        yield Problem("objection-withdrawn-by-other", params=params)


def _witnessed(record: Record, state: HearingState, act: Act[SheetCorrected]) -> Iterator[Problem]:
    event = act.event
    where = {"seq": act.seq, "unit": record.unit_name(event.unit), "sheet_no": event.sheet_no}
    if event.notary is None and state.supervised:
        yield Problem("correction-without-notary", params=where)
    if not event.found.strip():
        yield Problem("correction-without-finding", params=where)
    if state.year.locked:
        yield Problem("correction-in-locked-year", params=where)


def _reported(record: Record, state: HearingState, act: Act[SheetSigned]) -> Iterator[Problem]:
    event = act.event
    wanted = {
        correction.subject
        for correction in state.corrections
        if (correction.unit, correction.version) == (event.unit, event.version)
    }
    if not wanted:
        return
    reported = {p.subject for p in state.papers if p.kind is PaperKind.CORRECTION_REPORT}
    if wanted - reported:
        where = {"seq": act.seq, "unit": record.unit_name(event.unit), "version": event.version}
        yield Problem("correction-signed-unreported", params=where)


def _told(record: Record, correction: CorrectionState) -> Problem:
    where: dict[str, object] = {
        "unit": record.unit_name(correction.unit),
        "version": correction.version,
        "sheets": ", ".join(
            f"{sheet.sheet_no}: {' '.join(sheet.before)} -> {' '.join(sheet.marks)}"
            for sheet in correction.sheets
        ),
    }
    if correction.after is None:
        return Problem("correction-open", Severity.WARNING, params=where)
    before, after = (
        _score(figures, correction.unit) for figures in (correction.before, correction.after)
    )
    params = {**where, "before": str(before), "after": str(after)}
    return Problem("correction-told", Severity.WARNING, params=params)


def _score(figures: GroupFigures, unit: UnitId) -> Fraction | None:
    return next((tally.score for tally in figures.tallies if tally.unit == unit), None)
