"""Headings to columns: which place holds what, and the body rows that can be read.

Headings are recognised in Chinese and English, in any order, whatever their width, case,
spaces and punctuation.
"""

from __future__ import annotations

import dataclasses
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from hearing_desk.errors import Problem, Severity, errors_among
from hearing_desk.intake.grid import Grid, heading_letter

HEADING_ROWS = 10
"""The heading is looked for in this many first rows; a title may stand above it."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column a reader knows.

    key:   its name in the program.
    names: headings it goes by, the Chinese one first, besides the key itself.
    """

    key: str
    names: tuple[str, ...]
    required: bool = False

    @property
    def shown(self) -> str:
        """How a sentence names it: 编号 (id)."""
        return f"{self.names[0]} ({self.key})"


def heading_key(text: str) -> str:
    """A heading reduced to what tells it apart: letters and digits, half width, lower case."""
    folded = unicodedata.normalize("NFKC", text).casefold()
    return "".join(character for character in folded if character.isalnum())


def known_headings(columns: Sequence[Column]) -> Mapping[str, str]:
    """Heading key -> column key."""
    return {
        heading_key(name): column.key for column in columns for name in (column.key, *column.names)
    }


@dataclass(frozen=True, slots=True)
class Table:
    """A grid whose columns are understood.

    heading_row: row number of the heading.
    titles:      headings as written, by place; "" where a column has none.
    places:      column key -> place.
    further:     places of the columns nobody asked for, kept as notes.
    body:        (row number, cells) of every row that can be read, one cell per title.
    blank_rows:  how many rows without any text were dropped.
    problems:    of the file, its headings and its cells.
    """

    grid: Grid
    heading_row: int
    titles: tuple[str, ...]
    places: Mapping[str, int]
    further: tuple[int, ...]
    body: Sequence[tuple[int, Sequence[str]]]
    blank_rows: int
    problems: tuple[Problem, ...]

    def located(self, problem: Problem, row_number: int, place: int | None = None) -> Problem:
        """The same problem with file, row and column; place `None` = the whole row."""
        column = None if place is None else _title_at(self.titles, place)
        return dataclasses.replace(problem, file=self.grid.file, row=row_number, column=column)


def tabulated(grid: Grid, columns: Sequence[Column]) -> Table:
    """The grid with its columns understood; an empty body while the headings are wrong.

    Problems: heading-missing, heading-duplicate, rows-above-heading, column-untitled,
    row-ragged, blank-rows-inside, rows-missing, and those of the grid.
    """
    known = known_headings(columns)
    heading_row = _heading_row(grid.rows, known, columns)
    titles = tuple(" ".join(cell.split()) for cell in grid.rows[heading_row - 1])
    keys = [known.get(heading_key(title)) for title in titles]
    places = {key: place for place, key in enumerate(keys) if key is not None}
    further = tuple(place for place, key in enumerate(keys) if key is None and titles[place])
    wrong = tuple(_heading_problems(grid.file, heading_row, titles, keys, columns))
    table = Table(grid, heading_row, titles, places, further, (), 0, (*grid.problems, *wrong))
    return table if errors_among(wrong) else _with_body(table)


def _heading_row(
    rows: Sequence[Sequence[str]], known: Mapping[str, str], columns: Sequence[Column]
) -> int:
    """The first row with every required heading; failing that, the first with any text."""
    required = {column.key for column in columns if column.required}
    for row_number, row in enumerate(rows[:HEADING_ROWS], 1):
        if required <= {known.get(heading_key(cell), "") for cell in row}:
            return row_number
    return next((number for number, row in enumerate(rows, 1) if not is_blank(row)), 1)


def is_blank(row: Sequence[str]) -> bool:
    """Whether a row shows nothing."""
    return not "".join(row).strip()


def _heading_problems(
    file: str,
    heading_row: int,
    titles: Sequence[str],
    keys: Sequence[str | None],
    columns: Sequence[Column],
) -> Iterator[Problem]:
    if missing := [
        column.shown for column in columns if column.required and column.key not in keys
    ]:
        params = {"missing": "、".join(missing), "found": "、".join(filter(None, titles))}
        yield Problem("heading-missing", file=file, row=heading_row, params=params)
    meanings = [key or title for key, title in zip(keys, titles, strict=True)]
    for place, meaning in enumerate(meanings):
        if meaning and meaning in meanings[:place]:
            first = titles[meanings.index(meaning)]
            yield Problem(
                "heading-duplicate",
                file=file,
                row=heading_row,
                column=titles[place],
                params={"first": first},
            )
    if heading_row > 1:
        yield Problem(
            "rows-above-heading", Severity.WARNING, file=file, params={"count": heading_row - 1}
        )


def _with_body(table: Table) -> Table:
    """The table with its rows: blank ones dropped and counted, ragged and damaged ones refused."""
    faults = [fault for fault in table.grid.faults if fault.row_number >= table.heading_row]
    problems = [table.located(fault.problem, fault.row_number, fault.place) for fault in faults]
    damaged = {fault.row_number for fault in faults}
    body: list[tuple[int, Sequence[str]]] = []
    blank: list[int] = []
    width = len(table.titles)
    for row_number, cells in enumerate(table.grid.rows, 1):
        if row_number <= table.heading_row or row_number in damaged:
            continue
        if is_blank(cells):
            blank.append(row_number)
        elif len(cells) == width or (len(cells) > width and is_blank(cells[width:])):
            body.append((row_number, cells[:width]))
        else:
            widths = {"expected": width, "found": len(cells)}
            problems.append(table.located(Problem("row-ragged", params=widths), row_number))
    if not body and not problems:
        problems.append(Problem("rows-missing", file=table.grid.file))
    problems += _body_problems(table, body, blank)
    return dataclasses.replace(
        table, body=body, blank_rows=len(blank), problems=(*table.problems, *problems)
    )


def _body_problems(
    table: Table, body: Sequence[tuple[int, Sequence[str]]], blank: Sequence[int]
) -> Iterator[Problem]:
    file = table.grid.file
    if inside := [row_number for row_number in blank if body and row_number < body[-1][0]]:
        yield Problem(
            "blank-rows-inside",
            Severity.WARNING,
            file=file,
            row=inside[0],
            params={"count": len(inside)},
        )
    for place, title in enumerate(table.titles):
        filled = next((row for row, cells in body if not title and cells[place].strip()), None)
        if filled is not None:
            yield table.located(Problem("column-untitled", Severity.WARNING), filled, place)


def _title_at(titles: Sequence[str], place: int) -> str:
    """The heading as written, or the spreadsheet's letter where there is none."""
    written = titles[place] if place < len(titles) else ""
    return written or heading_letter(place)
