"""Ids of people in received files: kept as numbers, or listed twice."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from hearing_desk.errors import Problem, Severity
from hearing_desk.intake.headings import Table
from hearing_desk.intake.line import Line, repeated


def number_id_problems(table: Table) -> Iterator[Problem]:
    """An error for each number among textual ids; one warning when all of them are numbers.

    Leading zeros are lost there: 007 has become 7 and nobody can tell.
    """
    place = table.places.get("id", -1)
    numbers = table.grid.numbers.get(place, frozenset())
    rows = [(row, cells[place]) for row, cells in table.body if row in numbers]
    if rows and len(rows) == len(table.body):
        yield table.located(Problem("ids-are-numbers", Severity.WARNING), rows[0][0], place)
        return
    for row_number, cell in rows:
        yield table.located(Problem("id-is-number", value=cell), row_number, place)


def note_people_twice(lines: Sequence[Line], people: Sequence[str]) -> None:
    """Note each line whose person an earlier line has; people: one per line."""
    for line, first_row in repeated(lines, people):
        params = {"first_row": first_row}
        line.note(Problem("person-listed-twice", value=line.text("id"), params=params), "id")
