"""One received file becomes one reading: rows, every problem at once, and how it was read."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar

from hearing_desk.errors import Problem, Refusal
from hearing_desk.intake.encoding import Encoding
from hearing_desk.intake.grid import MAX_BYTES, Answers, Grid
from hearing_desk.intake.headings import Column, Table, is_blank, known_headings, tabulated
from hearing_desk.intake.text_table import text_grid

Row = TypeVar("Row")

_ZIP = (b"PK\x03\x04", b"PK\x05\x06")
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PREVIEW_ROWS = 5
_RECORDS = tuple(f".hearing{suffix}" for suffix in ("", "-wal", "-shm", "-journal"))


@dataclass(frozen=True, slots=True)
class Reading(Generic[Row]):
    """What a file was read as; the person is shown all of it before anything is kept.

    rows:        those that could be read whole, in file order.
    problems:    all of them, those of the whole file first, then in row order.
    headings:    column key -> heading as written, for the problems rules find later.
    delimiter:   the separator of a text file; `None` for a workbook.
    row_count:   rows of the file, heading and blank ones included.
    blank_rows:  rows dropped because they show nothing.
    preview:     the first rows as read, the heading first.
    """

    rows: tuple[Row, ...]
    problems: tuple[Problem, ...]
    file: str
    headings: Mapping[str, str]
    encoding: Encoding
    delimiter: str | None
    row_count: int
    blank_rows: int
    preview: tuple[tuple[str, ...], ...]


def file_content(path: Path) -> bytes:
    """The bytes of a file, its size looked at first.

    What is named like a record is not even opened: a desk may have it open, and closing it here
    would drop the locks SQLite holds on it in this process.
    Raises Refusal: file-is-a-record, file-missing, file-unreadable, file-too-large.
    """
    if path.name.lower().endswith(_RECORDS):
        raise Refusal("file-is-a-record", file=path.name)
    try:
        if path.stat().st_size > MAX_BYTES:
            raise Refusal("file-too-large", file=path.name, limit_mb=MAX_BYTES // 2**20)
        return path.read_bytes()
    except FileNotFoundError as error:
        raise Refusal("file-missing", file=str(path)) from error
    except OSError as error:
        raise Refusal("file-unreadable", file=str(path)) from error


def read_table(content: bytes, file: str, columns: Sequence[Column], answers: Answers) -> Table:
    """The table a file holds; the bytes, not the name, say what kind of file it is.

    Raises Refusal: file-too-large, file-empty, old-spreadsheet, and those of `text_grid` and
    `workbook_grid`.
    """
    if len(content) > MAX_BYTES:
        raise Refusal("file-too-large", file=file, limit_mb=MAX_BYTES // 2**20)
    grid = _grid(content, file, columns, answers)
    if all(is_blank(row) for row in grid.rows):
        raise Refusal("file-empty", file=file)
    return tabulated(grid, columns)


def _grid(content: bytes, file: str, columns: Sequence[Column], answers: Answers) -> Grid:
    if content.startswith(_OLE):
        raise Refusal("old-spreadsheet", file=file)
    if content.startswith(_ZIP):
        # Not before there is a workbook: openpyxl takes longer to load than the rest of the room.
        from hearing_desk.intake.xlsx_table import workbook_grid  # noqa: PLC0415 - see above

        return workbook_grid(content, file, answers)
    return text_grid(content, file, known_headings(columns), answers)


def reading_of(table: Table, rows: Iterable[Row], problems: Iterable[Problem]) -> Reading[Row]:
    """The reading of a table once its rows were understood."""
    grid, start = table.grid, table.heading_row - 1
    together = (*table.problems, *problems)
    return Reading(
        rows=tuple(rows),
        problems=tuple(sorted(together, key=lambda problem: problem.row or 0)),
        file=grid.file,
        headings={key: table.titles[place] for key, place in table.places.items()},
        encoding=grid.encoding,
        delimiter=grid.delimiter,
        row_count=len(grid.rows),
        blank_rows=table.blank_rows,
        preview=tuple(tuple(row) for row in grid.rows[start : start + _PREVIEW_ROWS]),
    )
