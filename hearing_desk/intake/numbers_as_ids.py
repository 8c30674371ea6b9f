"""Ids that a spreadsheet kept as numbers: 007 has become 7 and nobody can tell."""

from __future__ import annotations

from collections.abc import Iterator

from hearing_desk.errors import Problem, Severity
from hearing_desk.intake.headings import Table


def number_id_problems(table: Table) -> Iterator[Problem]:
    """An error for each number among textual ids; one warning when all of them are numbers."""
    place = table.places.get("id", -1)
    numbers = table.grid.numbers.get(place, frozenset())
    rows = [(row, cells[place]) for row, cells in table.body if row in numbers]
    if rows and len(rows) == len(table.body):
        yield table.located(Problem("ids-are-numbers", Severity.WARNING), rows[0][0], place)
        return
    for row_number, cell in rows:
        yield table.located(Problem("id-is-number", value=cell), row_number, place)
