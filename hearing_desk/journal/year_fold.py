"""How the acts on the year's result add up; decides and checks nothing, as `fold`."""

from __future__ import annotations

from typing import assert_never

from hearing_desk.journal.events import FiguresEvent, OrderEvent, YearEvent
from hearing_desk.journal.year_events import (
    AnswersRecorded,
    AwardDecided,
    DeductionsRecorded,
    DeductionWithdrawn,
    FailureLifted,
    GradesRecorded,
    LastYearRecorded,
    ScoresRecorded,
    UnitFailed,
    VenuesRecorded,
    YearLocked,
)
from hearing_desk.model.year import Failure, YearState


def fold_year(year: YearState, event: YearEvent) -> None:
    """Add one act to the year."""
    if isinstance(event, FiguresEvent):
        _fold_figures(year, event)
    elif isinstance(event, OrderEvent):
        _fold_order(year, event)
    elif isinstance(event, VenuesRecorded):
        year.venues[event.component] = event.venues
    elif isinstance(event, YearLocked):
        year.locked, year.version = True, event.version
    else:
        year.locked = False


def _fold_order(year: YearState, event: OrderEvent) -> None:
    """What somebody decided in writing."""
    match event:
        case DeductionWithdrawn():
            year.withdrawn[event.number] = event.reason
        case UnitFailed():
            year.failures[event.unit] = Failure(event.reason, event.document)
        case FailureLifted():
            year.failures.pop(event.unit, None)
        case AwardDecided():
            year.decided[event.group] = event.units
            year.decided_by[event.group] = event.document
        case _ as unreachable:
            assert_never(unreachable)


def _fold_figures(year: YearState, event: FiguresEvent) -> None:
    """Where the figures were taken from is kept; a later figure replaces that of its place."""
    year.origins.append(event.origin)
    match event:
        case ScoresRecorded():
            for each in event.scores:
                year.scores[each.unit, each.component, each.part] = each.score
        case DeductionsRecorded():
            year.deductions |= {each.number: each for each in event.deductions}
            year.deduction_origins |= {each.number: event.origin for each in event.deductions}
        case GradesRecorded():
            year.grades |= {each.unit: each.grade for each in event.grades}
        case AnswersRecorded():
            year.answers = event.lines
        case LastYearRecorded():
            year.last_year = event.lines
        case _ as unreachable:
            assert_never(unreachable)
