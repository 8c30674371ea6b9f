"""Deductions files: a line per case that costs a unit points (S8, M7)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction

from hearing_desk.errors import Problem
from hearing_desk.intake.grid import NO_ANSWERS, Answers
from hearing_desk.intake.headings import Column
from hearing_desk.intake.line import Line
from hearing_desk.intake.reading import Reading, read_table, reading_of
from hearing_desk.intake.units import GROUP, UNIT
from hearing_desk.intake.year_units import (
    Roll,
    by_word,
    figure,
    problems_of,
    sound_rows,
    words_of,
)
from hearing_desk.model.scheme import Scheme
from hearing_desk.model.units import Unit
from hearing_desk.model.year import Deduction
from hearing_desk.model.year_rules import DeductionKind
from hearing_desk.rules.scheme_values import plain

KIND = Column("kind", ("类别", "扣分类别", "扣分项目", "种类"))
DEDUCTION_COLUMNS = (
    GROUP,
    UNIT,
    Column("points", ("扣分", "分值", "扣分分值", "倒扣分")),
    Column("case", ("案号", "件号", "编号", "案件")),
    Column("reason", ("原因", "扣分原因", "事由")),
    Column("document", ("依据", "文号", "依据文件", "文件")),
)


def read_deductions(
    content: bytes, name: str, scheme: Scheme, units: Sequence[Unit], answers: Answers = NO_ANSWERS
) -> Reading[Deduction]:
    """The deductions of a file, in file order, numbered from 1.

    A kind may be left out where the plan has one, or none; then the line says how many points.
    Lines of one unit and case are all kept: which of them counts is worked out later (S8).
    Raises Refusal: those of `read_table`.
    """
    several = len(scheme.year.deductions) > 1
    kind = Column(KIND.key, KIND.names, required=several)
    table = read_table(content, name, (*DEDUCTION_COLUMNS, kind), answers)
    roll = Roll(scheme, units)
    lines = [Line(table, row_number, cells) for row_number, cells in table.body]
    deductions = [_deduction(line, scheme, roll) for line in lines]
    numbered = [
        replace(each, number=number) for number, each in enumerate(sound_rows(lines, deductions), 1)
    ]
    return reading_of(table, numbered, problems_of(lines))


def _deduction(line: Line, scheme: Scheme, roll: Roll) -> Deduction | None:
    unit = roll.unit(line)
    kind = _kind(line, scheme)
    points = _points(line, kind)
    reason = line.text("reason")
    if line.is_sound and (kind is None or kind.points is None) and not reason:
        line.note(Problem("deduction-without-reason"))
    if unit is None:
        return None
    return Deduction(
        number=0,
        unit=unit.id,
        kind="" if kind is None else kind.id,
        points=points,
        case=line.text("case"),
        reason=reason,
        document=line.text("document"),
    )


def _kind(line: Line, scheme: Scheme) -> DeductionKind | None:
    """The kind a line names, the plan's only one where it names none; `None` = the plan has none.

    Problems: cell-empty, word-unknown.
    """
    kinds = scheme.year.deductions
    cell = line.required(KIND.key) if len(kinds) > 1 else line.text(KIND.key)
    if len(kinds) == 1 and not cell:
        return kinds[0]
    named = line.one_of(KIND.key, by_word(kinds), words_of(kinds))
    return next((kind for kind in kinds if kind.id == named), None)


def _points(line: Line, kind: DeductionKind | None) -> Fraction:
    """How many points a line costs.

    Problems: deduction-points-missing, deduction-points-zero, deduction-points-differ, those of a
    figure.
    """
    given = figure(line, "points")
    fixed = None if kind is None else kind.points
    if given is None:
        if fixed is None and line.is_sound:
            line.note(Problem("deduction-points-missing"))
        return fixed or Fraction(0)
    if given == 0:
        line.note(Problem("deduction-points-zero", value="0"), "points")
    elif fixed is not None and given != fixed:
        params = {"points": plain(fixed)}
        line.note(Problem("deduction-points-differ", value=plain(given), params=params), "points")
    return given
