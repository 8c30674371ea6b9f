"""One row of a table, handing out its cells as values and noting what is wrong."""

from __future__ import annotations

import unicodedata
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from typing import TypeVar

from hearing_desk.errors import Problem
from hearing_desk.intake.headings import Table, heading_key
from hearing_desk.intake.reading import Reading, reading_of
from hearing_desk.rules.canonical import canonical_cell, code_points, forbidden_characters

Row = TypeVar("Row")
Value = TypeVar("Value")

_MOST_DIGITS = 9


class Line:
    """A body row of a table; `problems` grows while its cells are read."""

    __slots__ = ("_cells", "_table", "problems", "row_number")

    def __init__(self, table: Table, row_number: int, cells: Sequence[str]) -> None:
        self._table = table
        self._cells = cells
        self.row_number = row_number
        self.problems: list[Problem] = []

    @property
    def is_sound(self) -> bool:
        """Whether every cell read so far could be understood."""
        return not self.problems

    def note(self, problem: Problem, key: str | None = None) -> None:
        """Note a problem of a cell, or of the whole row."""
        self.note_at(problem, None if key is None else self._table.places[key])

    def note_at(self, problem: Problem, place: int | None) -> None:
        """Note a problem of the cell at a place, from 0; `None` = of the whole row."""
        self.problems.append(self._table.located(problem, self.row_number, place))

    def cell(self, place: int) -> str:
        """The cell at a place, as it is in the file."""
        return self._cells[place]

    def text(self, key: str) -> str:
        """The canonical text of a cell; "" when it is empty or the file lacks the column.

        Problems: character-forbidden.
        """
        place = self._table.places.get(key)
        if place is None:
            return ""
        cell = canonical_cell(self._cells[place])
        if forbidden := forbidden_characters(cell):
            shown = {"code_points": code_points(forbidden)}
            self.note(Problem("character-forbidden", value=cell, params=shown), key)
        return cell

    def required(self, key: str) -> str:
        """The text of a cell that may not be empty. Problems: cell-empty, character-forbidden."""
        cell = self.text(key)
        if not cell:
            self.note(Problem("cell-empty"), key)
        return cell

    def number(self, key: str) -> int | None:
        """The whole number in a cell, 0 or more; `None` when it is empty or not one.

        Problems: number-expected, number-full-width, number-too-long.
        """
        cell = self.text(key)
        if not cell:
            return None
        found = whole_number(cell)
        if isinstance(found, Problem):
            self.note(found, key)
            return None
        return found

    def required_number(self, key: str) -> int:
        """The whole number in a cell that may not be empty; 0 where a problem was noted."""
        return self.number(key) or 0 if self.required(key) else 0

    def one_of(self, key: str, words: Mapping[str, Value], allowed: str) -> Value | None:
        """The value a cell names; `None` when it is empty. Problems: word-unknown.

        words:   by heading key of the word. allowed: the words a sentence offers.
        """
        cell = self.text(key)
        if not cell:
            return None
        value = words.get(heading_key(cell))
        if value is None:
            self.note(Problem("word-unknown", value=cell, params={"allowed": allowed}), key)
        return value


def whole_number(text: str) -> int | Problem:
    """A whole number, 0 or more, written in the digits 0 to 9.

    Problems: number-expected, number-full-width (with the proposal), number-too-long.
    """
    if text.isascii() and text.isdigit():
        if len(text) > _MOST_DIGITS:
            return Problem("number-too-long", value=text, params={"digits": _MOST_DIGITS})
        return int(text)
    if proposal := half_width(text):
        return Problem("number-full-width", value=text, params={"proposal": proposal})
    return Problem("number-expected", value=text)


def half_width(text: str) -> str:
    """The plain digits a full-width number stands for; "" when it is not one."""
    folded = unicodedata.normalize("NFKC", text)
    return folded if folded.isascii() and folded.isdigit() and folded != text else ""


def repeated(
    lines: Sequence[Line], values: Sequence[Hashable | None]
) -> Iterator[tuple[Line, int]]:
    """Every sound line whose value an earlier sound line had, with that line's row number.

    values: one per line; `None` is never a repetition.
    """
    first_rows: dict[Hashable, int] = {}
    for line, value in zip(lines, values, strict=True):
        if value is None or not line.is_sound:
            continue
        first_row = first_rows.setdefault(value, line.row_number)
        if first_row != line.row_number:
            yield line, first_row


def reading_of_lines(
    table: Table,
    lines: Sequence[Line],
    rows: Sequence[Row],
    more_problems: Iterable[Problem] = (),
) -> Reading[Row]:
    """The reading of a table read line by line; rows: one per line, kept where it is sound."""
    sound = [row for line, row in zip(lines, rows, strict=True) if line.is_sound]
    about_lines = (problem for line in lines for problem in line.problems)
    return reading_of(table, sound, (*more_problems, *about_lines))
