"""Grades of whole units, as the organizer found them, where the plan draws no lines (Q6)."""

from __future__ import annotations

from collections.abc import Sequence

from hearing_desk.errors import Refusal
from hearing_desk.intake.grid import NO_ANSWERS, Answers
from hearing_desk.intake.headings import Column
from hearing_desk.intake.line import Line
from hearing_desk.intake.reading import Reading, read_table, reading_of
from hearing_desk.intake.units import GROUP, UNIT
from hearing_desk.intake.year_units import (
    Roll,
    by_word,
    note_doubled,
    problems_of,
    sound_rows,
    words_of,
)
from hearing_desk.model.scheme import Scheme
from hearing_desk.model.units import Unit
from hearing_desk.model.year import UnitGrade

GRADE = Column("grade", ("等次", "等级", "评议等次", "评议结果"))


def read_unit_grades(
    content: bytes, name: str, scheme: Scheme, units: Sequence[Unit], answers: Answers = NO_ANSWERS
) -> Reading[UnitGrade]:
    """The grades of a file, in file order; a unit without one is simply not in it.

    Raises Refusal: "grades-not-recorded", and those of `read_table`.
    """
    if not grades_recorded(scheme):
        raise Refusal("grades-not-recorded", file=name)
    columns = (GROUP, UNIT, Column(GRADE.key, GRADE.names, required=True))
    table = read_table(content, name, columns, answers)
    roll = Roll(scheme, units)
    lines = [Line(table, row_number, cells) for row_number, cells in table.body]
    grades = [_grade(line, scheme, roll) for line in lines]
    note_doubled(lines, [grade and grade.unit for grade in grades])
    return reading_of(table, sound_rows(lines, grades), problems_of(lines))


def grades_recorded(scheme: Scheme) -> bool:
    """Whether the plan names grades and leaves them to the organizer; totals give them else."""
    grades = scheme.year.grades
    return bool(grades) and all(grade.at_least is None for grade in grades)


def grade_in(line: Line, scheme: Scheme) -> str | None:
    """The id of the grade in a line; `None` = none. Problems: word-unknown."""
    grades = scheme.year.grades
    return line.one_of(GRADE.key, by_word(grades), words_of(grades))


def _grade(line: Line, scheme: Scheme, roll: Roll) -> UnitGrade | None:
    unit = roll.unit(line)
    line.required(GRADE.key)
    grade = grade_in(line, scheme)
    return None if unit is None or grade is None else UnitGrade(unit.id, grade)
