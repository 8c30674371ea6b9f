"""Scores files: what the bodies that score gave each unit, a column per component or part."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import NamedTuple

from hearing_desk.errors import Problem, Severity
from hearing_desk.intake.grid import NO_ANSWERS, Answers
from hearing_desk.intake.headings import Column, Table, heading_key
from hearing_desk.intake.line import Line
from hearing_desk.intake.reading import Reading, read_table, reading_of
from hearing_desk.intake.unit_grades import GRADE, grade_in, grades_recorded
from hearing_desk.intake.units import GROUP, UNIT, UNIT_COLUMNS
from hearing_desk.intake.year_units import (
    NOTE,
    Roll,
    figure,
    note_doubled,
    problems_of,
    unused_columns,
)
from hearing_desk.model.ids import UnitId
from hearing_desk.model.scheme import Component, Scheme
from hearing_desk.model.units import Unit
from hearing_desk.model.year import ComponentScore, Deduction, UnitGrade
from hearing_desk.rules.scheme_values import plain

DEDUCTION = Column("deduction", ("扣分", "倒扣", "倒扣分", "扣分分值", "deductions"))
REASON = Column("reason", ("扣分原因", "原因", "扣分事由"))


@dataclass(frozen=True, slots=True)
class ScoresReading(Reading[ComponentScore]):
    """What a scores file was read as; `rows` are the scores, unit by unit in file order.

    deductions: of the column of that name, numbered from 1, of the plan's one open kind, else of
                no named kind; their reason is the column's heading where the file gives none.
    grades:     of the column of that name, where the plan leaves grades to the organizer.
    """

    deductions: tuple[Deduction, ...] = ()
    grades: tuple[UnitGrade, ...] = ()


class _Place(NamedTuple):
    """A figure a file may hold: a component, or with `part` one of its parts."""

    component: Component
    part: str
    maximum: Fraction
    column: Column


def read_scores(
    content: bytes, name: str, scheme: Scheme, units: Sequence[Unit], answers: Answers = NO_ANSWERS
) -> ScoresReading:
    """The scores of a file; any of the plan's components, in any order, by label or id.

    An empty cell or a dash is no score yet. Lines with a problem are left out whole.
    Raises Refusal: those of `read_table`.
    """
    places = _places(scheme)
    columns = (*_standard(scheme), *(place.column for place in places))
    table = read_table(content, name, columns, answers)
    present = [place for place in places if place.column.key in table.places]
    if table.body and not present and DEDUCTION.key not in table.places:
        lacking = {"columns": "、".join(component.label.zh for component in scheme.components)}
        missing = Problem("score-columns-missing", params=lacking)
        return _reading(table, [], [table.located(missing, table.heading_row)])
    return _Sheet(table, scheme, Roll(scheme, units), present).read()


def _standard(scheme: Scheme) -> tuple[Column, ...]:
    grades = (GRADE,) if grades_recorded(scheme) else ()
    return (GROUP, UNIT, *UNIT_COLUMNS[2:], DEDUCTION, REASON, NOTE, *grades)


def _places(scheme: Scheme) -> list[_Place]:
    """Every figure the plan knows; a heading that could mean two of them means neither."""
    found = []
    for component in scheme.components:
        label = component.label
        whole = Column(f"component {component.id}", (label.zh, label.en, component.id))
        found.append(_Place(component, "", component.maximum, whole))
        for part in component.parts:
            own = (part.label.zh, part.label.en, part.id, f"{label.zh}{part.label.zh}")
            column = Column(f"component {component.id} {part.id}", own)
            found.append(_Place(component, part.id, part.maximum, column))
    claims = Counter(key for column in _standard(scheme) for key in _headings(column))
    claims.update(key for place in found for key in _headings(place.column))
    return [
        place._replace(
            column=Column(
                place.column.key,
                tuple(name for name in place.column.names if claims[heading_key(name)] == 1),
            )
        )
        for place in found
    ]


def _headings(column: Column) -> set[str]:
    return {heading_key(name) for name in (column.key, *column.names)}


class _Sheet:
    """A table of scores, read line by line."""

    def __init__(self, table: Table, scheme: Scheme, roll: Roll, places: list[_Place]) -> None:
        self._table = table
        self._scheme = scheme
        self._roll = roll
        self._places = places
        self._warnings: list[Problem] = []
        self._open_kind = _open_kind(scheme)

    def read(self) -> ScoresReading:
        """Every line, and what is wrong with them together."""
        table = self._table
        lines = [Line(table, row_number, cells) for row_number, cells in table.body]
        units = [self._roll.unit(line) for line in lines]
        ids = [None if unit is None else unit.id for unit in units]
        note_doubled(lines, ids)
        scores: list[ComponentScore] = []
        deductions: list[Deduction] = []
        grades: list[UnitGrade] = []
        for line, unit in zip(lines, units, strict=True):
            own = list(self._scores(line, unit))
            off = figure(line, DEDUCTION.key) if DEDUCTION.key in table.places else None
            grade = grade_in(line, self._scheme) if GRADE.key in table.places else None
            if unit is None or not line.is_sound:
                continue
            scores += own
            if off:
                deductions.append(self._deduction(line, unit.id, off, len(deductions) + 1))
            if grade is not None:
                grades.append(UnitGrade(unit.id, grade))
        problems = [*problems_of(lines), *self._warnings, *unused_columns(table)]
        problems += self._roll.without_line(table, ids)
        return _reading(table, scores, problems, tuple(deductions), tuple(grades))

    def _scores(self, line: Line, unit: Unit | None) -> Iterator[ComponentScore]:
        """The figures of a line; those of components its group does not have are left out (X4)."""
        found = {
            (place.component.id, place.part): figure(line, place.column.key, place.maximum)
            for place in self._places
        }
        self._check_parts(line, found)
        for place in self._places:
            score = found[place.component.id, place.part]
            if score is None or unit is None:
                continue
            if place.component.weight(unit.group):
                yield ComponentScore(unit.id, place.component.id, place.part, score)
            else:
                warning = Problem(
                    "score-without-weight", Severity.WARNING, value=line.text(place.column.key)
                )
                at = self._table.places[place.column.key]
                self._warnings.append(self._table.located(warning, line.row_number, at))

    def _check_parts(self, line: Line, found: dict[tuple[str, str], Fraction | None]) -> None:
        """A whole figure beside figures of parts must be their sum."""
        for component in self._scheme.components:
            whole = found.get((component.id, ""))
            parts = [found.get((component.id, part.id)) for part in component.parts]
            held = [part for part in parts if part is not None]
            if whole is not None and held and (len(held) < len(parts) or sum(held) != whole):
                params = {"parts": plain(sum(held, Fraction(0)))}
                differ = Problem("score-parts-differ", value=plain(whole), params=params)
                line.note(differ, f"component {component.id}")

    def _deduction(self, line: Line, unit: UnitId, points: Fraction, number: int) -> Deduction:
        heading = self._table.titles[self._table.places[DEDUCTION.key]]
        reason = line.text(REASON.key) or heading
        return Deduction(number, unit, self._open_kind, points, "", reason, "")


def _open_kind(scheme: Scheme) -> str:
    """The plan's one kind whose points are decided case by case; "" = none, or several kinds."""
    kinds = scheme.year.deductions
    return kinds[0].id if len(kinds) == 1 and kinds[0].points is None else ""


def _reading(
    table: Table,
    scores: Sequence[ComponentScore],
    problems: Sequence[Problem],
    deductions: tuple[Deduction, ...] = (),
    grades: tuple[UnitGrade, ...] = (),
) -> ScoresReading:
    read = reading_of(table, scores, problems)
    return ScoresReading(
        rows=read.rows,
        problems=read.problems,
        file=read.file,
        headings=read.headings,
        encoding=read.encoding,
        delimiter=read.delimiter,
        row_count=read.row_count,
        blank_rows=read.blank_rows,
        preview=read.preview,
        deductions=deductions,
        grades=grades,
    )
