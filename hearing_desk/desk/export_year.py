"""The exported tables of the year: totals and ranks, components, deductions, survey shares.

They leave the room while the result is locked (T28), not before, and not during a correction.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from hearing_desk.desk.export_cells import Cell, Column, Outlet, Row, Table, Term, exact_cell
from hearing_desk.model.ids import UnitId
from hearing_desk.model.scheme import LocalText
from hearing_desk.model.year import (
    ComponentResult,
    Deduction,
    Failure,
    SatisfactionShare,
    YearLine,
    YearResult,
)
from hearing_desk.rules.composite import satisfaction, year_result
from hearing_desk.rules.score import exact_text
from hearing_desk.rules.year_figures import component_lowered
from hearing_desk.words import export_words
from hearing_desk.words.rule_answers import local

_RESULTS = (
    "group unit version rank tied total total_exact deducted award grade failed_because failed_by"
    " flagged at_top at_bottom twice_top twice_bottom upward last_rank last_score"
)
_COMPONENTS = "group unit component part score_exact maximum weight points"
_DEDUCTIONS = "number group unit kind lowers points counted case reason basis withdrawn_because"
_SURVEY = "group unit respondents channel answers satisfied share"


def year_tables(outlet: Outlet) -> tuple[Table, ...]:
    """The four tables; without a row unless the result is locked."""
    return (_results(outlet), _components(outlet), _deductions(outlet), _survey(outlet))


def _lines(outlet: Outlet) -> Iterator[YearLine]:
    """The lines of a locked result, group by group in the order of the result."""
    result = _locked(outlet)
    return (line for group in result.groups for line in group.lines)


def _locked(outlet: Outlet) -> YearResult:
    state = outlet.state
    if not state.year.locked:
        return YearResult((), ())
    units = tuple(day.unit for day in state.units.values())
    return year_result(outlet.scheme, units, state.year)


def _named(outlet: Outlet, unit: UnitId) -> dict[str, Cell]:
    """Whom a row is about."""
    known = outlet.state.units[unit].unit
    return {"group": outlet.group(outlet.scheme.group(known.group)), "unit": known.name}


def _term(outlet: Outlet, id_: str, label: LocalText) -> Term:
    return Term(id_, local(label, outlet.language))


def _results(outlet: Outlet) -> Table:
    """One row per unit."""
    grades = {each.id: each.label for each in outlet.scheme.year.grades}
    rows: Iterator[Row] = (
        {
            **_named(outlet, line.unit),
            **_totals(line),
            "version": outlet.state.year.version,
            "award": outlet.term(line.award, export_words.AWARDS[line.award]),
            "grade": line.grade and _term(outlet, line.grade, grades[line.grade]),
            **_failed(outlet, line.failed),
        }
        for line in _lines(outlet)
    )
    return outlet.table("year_results", _RESULTS, rows)


def _failed(outlet: Outlet, failed: Failure | None) -> Row:
    if failed is None:
        return {"failed_because": None, "failed_by": None}
    return {"failed_because": outlet.free(failed.reason), "failed_by": outlet.free(failed.document)}


def _totals(line: YearLine) -> Row:
    last = line.last
    return {
        "rank": line.rank,
        "tied": line.tied,
        "total": Decimal(line.shown) if line.shown else None,
        "total_exact": None if line.total is None else exact_text(line.total),
        "deducted": exact_cell(line.deducted),
        "flagged": line.flagged,
        "at_top": line.at_top,
        "at_bottom": line.at_bottom,
        "twice_top": line.twice_top,
        "twice_bottom": line.twice_bottom,
        "upward": line.upward,
        "last_rank": None if last is None else last.rank,
        "last_score": None if last is None or last.score is None else exact_cell(last.score),
    }


def _components(outlet: Outlet) -> Table:
    """One row per unit and component of its group, its parts below it."""
    rows = (
        {**_named(outlet, line.unit), **row}
        for line in _lines(outlet)
        for component in line.components
        for row in _component_rows(outlet, component)
    )
    return outlet.table("year_components", _COMPONENTS, rows)


def _component_rows(outlet: Outlet, result: ComponentResult) -> Iterator[Row]:
    component = outlet.scheme.component(result.component)
    about = _term(outlet, component.id, component.label)
    yield {
        "component": about,
        "part": None,
        "score_exact": None if result.score is None else exact_cell(result.score),
        "maximum": exact_cell(component.maximum),
        "weight": exact_cell(result.weight),
        "points": None if result.points is None else exact_cell(result.points),
    }
    for part, score in zip(component.parts, result.parts, strict=False):
        yield {
            "component": about,
            "part": _term(outlet, part.id, part.label),
            "score_exact": None if score is None else exact_cell(score),
            "maximum": exact_cell(part.maximum),
            "weight": None,
            "points": None,
        }


def _deductions(outlet: Outlet) -> Table:
    """One row per deduction, those taken back too; what none of them says counts nothing."""
    counted = {
        taken.deduction.number: taken.counted for line in _lines(outlet) for taken in line.taken
    }
    year = outlet.state.year
    rows: Iterator[Row] = (
        {
            "number": number,
            **_named(outlet, deduction.unit),
            **_lowered(outlet, deduction),
            "points": exact_cell(deduction.points),
            "counted": exact_cell(counted[number]) if number in counted else None,
            "case": outlet.free(deduction.case),
            "reason": outlet.free(deduction.reason),
            "basis": outlet.free(deduction.document),
            "withdrawn_because": outlet.free(year.withdrawn.get(number)),
        }
        for number, deduction in sorted(year.deductions.items() if year.locked else ())
    )
    return outlet.table("deductions", _DEDUCTIONS, rows)


def _lowered(outlet: Outlet, deduction: Deduction) -> Row:
    """The kind of a deduction, `None` = not named, and what it lowers."""
    kinds = {kind.id: kind.label for kind in outlet.scheme.year.deductions}
    kind, lowered = deduction.kind, component_lowered(outlet.scheme, deduction.kind)
    total = Term("total", outlet.say(export_words.TOTAL))
    return {
        "kind": _term(outlet, kind, kinds[kind]) if kind else None,
        "lowers": total
        if lowered is None
        else _term(outlet, lowered, outlet.scheme.component(lowered).label),
    }


def _survey(outlet: Outlet) -> Table:
    """One row per unit, class of respondents and channel; an empty one is all of them together."""
    answers = outlet.scheme.year.survey.answers
    each = tuple(Column(a.id, local(a.label, outlet.language)) for a in answers)
    year = outlet.state.year
    shares = satisfaction(outlet.scheme, year) if year.locked else ()
    rows = (_share(outlet, share) for share in shares)
    return outlet.table("survey", _SURVEY, rows, each)


def _share(outlet: Outlet, share: SatisfactionShare) -> Row:
    survey = outlet.scheme.year.survey
    classes = {each.id: each.label for each in survey.respondents}
    channels = {each.id: each.label for each in survey.channels}
    by_answer = dict(zip(survey.answers, share.counts, strict=True))
    respondents, channel = share.respondents, share.channel
    return {
        **_named(outlet, share.unit),
        "respondents": _term(outlet, respondents, classes[respondents]) if respondents else None,
        "channel": _term(outlet, channel, channels[channel]) if channel else None,
        "answers": sum(share.counts),
        "satisfied": sum(count for answer, count in by_answer.items() if answer.satisfied),
        "share": None if share.share is None else exact_text(share.share),
        **{answer.id: count for answer, count in by_answer.items()},
    }
