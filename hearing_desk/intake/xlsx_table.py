"""Workbooks to a grid: every cell as the text a clerk sees, damage and hidden things reported.

openpyxl's full mode builds a cell for every position of a merged range, so one line of XML can
fill the memory; read-only mode does not, and the structure it leaves out is read from the XML.
"""

from __future__ import annotations

import io
import re
import warnings
import zipfile
import zlib
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime, time
from decimal import Decimal
from typing import Any, TypeAlias
from xml.etree.ElementTree import ParseError

import openpyxl
from openpyxl.utils import coordinate_to_tuple
from openpyxl.utils.exceptions import InvalidFileException

from hearing_desk.errors import Problem, Refusal, Severity
from hearing_desk.intake.encoding import Encoding
from hearing_desk.intake.grid import (
    CONTROL,
    MAX_BYTES,
    Answers,
    Fault,
    Grid,
    control_problem,
    heading_letter,
)

MAX_ROWS = 1_048_576
"""Rows a sheet may have by the format."""

MAX_CELLS = 2_000_000
"""Cells, empty ones between others included; a stray cell far right costs its whole row."""

_EXACT_BELOW = 10**15
"""Spreadsheets keep 15 digits of a number; longer ones have lost their end."""

_PARSER_FAULTS = (
    # openpyxl lets whatever its parsers raise escape; these are what damaged files were seen
    # or can be expected to raise, and none of them is about our own code.
    zipfile.BadZipFile,
    zlib.error,
    InvalidFileException,
    ParseError,
    EOFError,
    OSError,
    RuntimeError,
    LookupError,
    ValueError,
    TypeError,
    AttributeError,
    ArithmeticError,
)

_Sheet: TypeAlias = Any
_Cell: TypeAlias = Any


def workbook_grid(content: bytes, file: str, answers: Answers) -> Grid:
    """The cells of one sheet of an .xlsx workbook, the first with any text unless answered.

    Raises Refusal: workbook-corrupt, workbook-too-large, not-a-workbook, open-document,
    sheet-unknown.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive, warnings.catch_warnings():
            # openpyxl warns of extensions and styles it drops; we read values only.
            warnings.simplefilter("ignore")
            _refuse_strange_parts(archive, file)
            workbook = openpyxl.load_workbook(
                io.BytesIO(content), read_only=True, data_only=False, keep_links=False
            )
            return _grid(workbook, archive, file, answers)
    except _PARSER_FAULTS as error:
        raise Refusal("workbook-corrupt", file=file) from error


def _refuse_strange_parts(archive: zipfile.ZipFile, file: str) -> None:
    """Refuse other formats, zip bombs by the sizes they declare, and XML with entities.

    zipfile never yields more bytes of a part than the part declares, so the sum is a real cap.
    """
    parts = archive.infolist()
    names = {part.filename for part in parts}
    if "xl/workbook.xml" not in names:
        if "content.xml" in names:
            raise Refusal("open-document", file=file)
        raise Refusal("not-a-workbook", file=file)
    if sum(part.file_size for part in parts) > MAX_BYTES:
        raise Refusal("workbook-too-large", file=file, limit_mb=MAX_BYTES // 2**20)
    for part in parts:
        xml = archive.read(part) if part.filename.endswith((".xml", ".rels")) else b""
        if b"<!DOCTYPE" in xml or b"\0" in xml:
            raise Refusal("workbook-corrupt", file=file)


def _grid(workbook: Any, archive: zipfile.ZipFile, file: str, answers: Answers) -> Grid:
    sheets: list[_Sheet] = list(workbook.worksheets)
    filled = [sheet for sheet in sheets if _has_text(sheet, file)] or sheets
    chosen = _chosen(sheets, filled, file, answers.sheet)
    text = _SheetText()
    for row_number, row in enumerate(_rows(chosen, file), 1):
        text.add(row_number, row)
    rows = text.squared(file)
    structure = archive.read(chosen._worksheet_path)
    problems = tuple(_hidden_problems(structure, file, text))
    if answers.sheet is None and len(filled) > 1:
        others = "、".join(sheet.title for sheet in filled if sheet is not chosen)
        asked = {"sheet": chosen.title, "others": others}
        problems += (Problem("sheets-several", Severity.QUESTION, file=file, params=asked),)
    faults = (*text.faults, *_merged_faults(structure))
    numbers = {place: frozenset(rows) for place, rows in text.numbers.items()}
    return Grid(file, Encoding.XLSX, None, rows, problems, faults, numbers)


def _chosen(
    sheets: Sequence[_Sheet], filled: Sequence[_Sheet], file: str, answer: str | None
) -> _Sheet:
    if answer is None:
        return next((sheet for sheet in filled if sheet.sheet_state == "visible"), filled[0])
    for sheet in sheets:
        if sheet.title == answer:
            return sheet
    titles = "、".join(sheet.title for sheet in sheets)
    raise Refusal("sheet-unknown", file=file, sheet=answer, sheets=titles)


def _rows(sheet: _Sheet, file: str) -> Iterator[Sequence[_Cell]]:
    # The dimension a sheet declares may be wrong, or so large that padding fills the memory.
    sheet.reset_dimensions()
    handed_out = 0
    for row in sheet.iter_rows(max_row=MAX_ROWS):
        handed_out += len(row)
        if handed_out > MAX_CELLS:
            raise Refusal("workbook-too-large", file=file, limit_mb=MAX_BYTES // 2**20)
        yield row


def _has_text(sheet: _Sheet, file: str) -> bool:
    return any(cell.value is not None for row in _rows(sheet, file) for cell in row)


@dataclass(slots=True)
class _SheetText:
    """The rows of a sheet as text, growing row by row."""

    rows: list[list[str]] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    numbers: defaultdict[int, set[int]] = field(default_factory=lambda: defaultdict(set))
    width: int = 0

    def add(self, row_number: int, row: Sequence[_Cell]) -> None:
        """Take one row; cells that cannot be trusted become faults and stand empty."""
        texts: list[str] = []
        for place, cell in enumerate(row):
            text = cell_text(cell)
            if isinstance(text, Problem):
                self.faults.append(Fault(row_number, place, text))
                text = ""
            elif text and cell.data_type == "n":
                self.numbers[place].add(row_number)
            texts.append(text)
        while texts and not texts[-1]:
            texts.pop()
        self.width = max(self.width, len(texts))
        self.rows.append(texts)

    def squared(self, file: str) -> list[list[str]]:
        """The rows up to the last with text, each filled up to the last column with text."""
        while self.rows and not self.rows[-1]:
            self.rows.pop()
        if len(self.rows) * self.width > MAX_CELLS:
            raise Refusal("workbook-too-large", file=file, limit_mb=MAX_BYTES // 2**20)
        return [row + [""] * (self.width - len(row)) for row in self.rows]


def cell_text(cell: _Cell) -> str | Problem:
    """What the cell shows: an unlocated problem where only the spreadsheet could say.

    Problems: formula-cell, cell-error, number-damaged, control-character.
    """
    value = cell.value
    if isinstance(value, str) and cell.data_type == "s":
        found = CONTROL.search(value)
        return control_problem(value, found[0]) if found else value
    if value is None:
        return ""
    if cell.data_type == "f":
        return Problem("formula-cell", value=str(getattr(value, "text", value)))
    if cell.data_type == "e":
        return Problem("cell-error", value=str(value))
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, datetime) and value.time() == time():
        return value.date().isoformat()
    if isinstance(value, int | float):
        return _number_text(value, cell.number_format or "")
    return str(value)


def _number_text(value: float, number_format: str) -> str | Problem:
    """A number as its format shows it where that matters: 007 under 000, 20% for 0.2."""
    if abs(value) >= _EXACT_BELOW:
        return Problem("number-damaged", value=f"{value:.15g}")
    exact = Decimal(f"{value:.15g}")
    if number_format.endswith("%"):
        return f"{(exact * 100).normalize():f}%"
    if set(number_format) == {"0"}:
        return f"{exact.normalize():f}".zfill(len(number_format))
    return f"{exact.normalize():f}"


_ROW = re.compile(rb"<(?:\w+:)?row\b([^>]*)>")
_COLUMN = re.compile(rb"<(?:\w+:)?col\b([^>]*)>")
_MERGED = re.compile(rb'<(?:\w+:)?mergeCell\b[^>]*\bref="([A-Z]+[0-9]+):([A-Z]+[0-9]+)"')
_HIDDEN = re.compile(rb'\bhidden="(?:1|true)"')
_NUMBER_OF = re.compile(rb'\br="([0-9]+)"')
_FIRST_OF = re.compile(rb'\bmin="([0-9]+)"')


def _hidden_problems(structure: bytes, file: str, text: _SheetText) -> Iterator[Problem]:
    """Rows and columns with text that the clerk does not see, perhaps left out by a filter."""
    rows = [row for row in _hidden(_ROW, _NUMBER_OF, structure) if row <= len(text.rows)]
    if hidden_rows := [row for row in rows if text.rows[row - 1]]:
        params = {"count": len(hidden_rows), "rows": "、".join(map(str, hidden_rows[:20]))}
        yield Problem("rows-hidden", Severity.QUESTION, file=file, params=params)
    columns = [first for first in _hidden(_COLUMN, _FIRST_OF, structure) if first <= text.width]
    if columns:
        letters = "、".join(heading_letter(first - 1) for first in columns)
        yield Problem("columns-hidden", Severity.WARNING, file=file, params={"columns": letters})


def _hidden(element: re.Pattern[bytes], number: re.Pattern[bytes], structure: bytes) -> list[int]:
    """Numbers, from 1, of the hidden elements."""
    attributes = (match[1] for match in element.finditer(structure))
    numbers = (number.search(found) for found in attributes if _HIDDEN.search(found))
    return [int(found[1]) for found in numbers if found]


def _merged_faults(structure: bytes) -> Iterator[Fault]:
    for match in _MERGED.finditer(structure):
        first, last = match[1].decode(), match[2].decode()
        row_number, column = coordinate_to_tuple(first)
        problem = Problem("cells-merged", params={"range": f"{first}:{last}"})
        yield Fault(row_number, column - 1, problem)
