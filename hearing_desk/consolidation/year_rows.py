"""A verified record as rows of the years: one per unit of a locked result."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from hearing_desk.consolidation.columns import YEAR_COLUMNS, Cell, Row
from hearing_desk.consolidation.rows import DECIMALS, source_of
from hearing_desk.journal.canonical import dumps
from hearing_desk.model.scheme import Scheme
from hearing_desk.model.year import ComponentResult, YearLine
from hearing_desk.rules.composite import year_result
from hearing_desk.rules.decimals import decimal_text
from hearing_desk.rules.score import exact_text
from hearing_desk.verify.record import Record


def year_rows_of(record: Record, file: str) -> Iterator[Row]:
    """The rows of a record whose checks have all passed, in the order of the result.

    file: its name without folders. Nothing while the year is not locked (T28), nor while a
    correction has it open.
    """
    state = record.state
    if not state.year.locked:
        return
    scheme = record.scheme()
    source = source_of(record, file)
    units = tuple(day.unit for day in state.units.values())
    for group in year_result(scheme, units, state.year).groups:
        for line in group.lines:
            row: dict[str, Cell] = dict.fromkeys(YEAR_COLUMNS)
            row |= {
                **source,
                "group": group.group,
                "group_label": scheme.group(group.group).label.zh,
                "unit_id": line.unit,
                "unit": record.unit_name(line.unit),
                "version": state.year.version,
                **_made_of(scheme, line),
                **_result(scheme, line),
            }
            yield row


def _made_of(scheme: Scheme, line: YearLine) -> Row:
    return {
        "components": dumps({each.component: _component(scheme, each) for each in line.components}),
        "deductions": dumps(
            [
                {
                    "number": taken.deduction.number,
                    "kind": taken.deduction.kind,
                    "points": exact_text(taken.deduction.points),
                    "counted": exact_text(taken.counted),
                }
                for taken in line.taken
            ]
        ),
        "deducted": _decimal(scheme, line.deducted),
        "deducted_exact": exact_text(line.deducted),
    }


def _component(scheme: Scheme, result: ComponentResult) -> dict[str, object]:
    """The exact figures of a component."""
    component = scheme.component(result.component)
    parts = zip(component.parts, result.parts, strict=False)  # a score may stand for the whole
    return {
        "score": _exact(result.score),
        "maximum": exact_text(component.maximum),
        "weight": exact_text(result.weight),
        "points": _exact(result.points),
        "parts": {part.id: _exact(score) for part, score in parts},
    }


def _result(scheme: Scheme, line: YearLine) -> Row:
    return {
        "total": None if line.total is None else _decimal(scheme, line.total),
        "total_shown": line.shown or None,
        "total_exact": _exact(line.total),
        "rank": line.rank,
        "tied": line.tied,
        "award": line.award.value,
        "grade": line.grade,
        "failed": line.failed is not None,
    }


def _decimal(scheme: Scheme, figure: Fraction) -> str:
    return decimal_text(figure, DECIMALS, scheme.year.rounding)


def _exact(figure: Fraction | None) -> str | None:
    return None if figure is None else exact_text(figure)
