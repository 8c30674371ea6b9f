"""Text files to a grid: encoding, separator, strict quoting, control characters."""

from __future__ import annotations

import csv
import io
from collections.abc import Collection, Iterator
from itertools import islice

from hearing_desk.errors import Refusal
from hearing_desk.intake.encoding import decoded
from hearing_desk.intake.grid import CONTROL, Answers, Fault, Grid, control_problem
from hearing_desk.intake.headings import HEADING_ROWS, heading_key

DELIMITERS = (",", ";", "\t", "，")
"""Comma, semicolon, tab, full-width comma; the first wins where the heading does not decide."""

MAX_CELL = 131_072
"""Characters in one cell; the limit of the csv module, named in the refusal."""

_SNIFFED_CHARACTERS = 65_536


def text_grid(content: bytes, file: str, known: Collection[str], answers: Answers) -> Grid:
    """The cells of a text file.

    known: keys of the headings looked for; the separator that shows most of them is the one.
    Raises Refusal: file-utf16, bytes-undecodable, quote-unclosed, quote-misplaced, cell-too-long.
    """
    reading = decoded(content, file, answers.encoding)
    delimiter = _delimiter(reading.text, known)
    rows = _records(reading.text, delimiter, file)
    faults = tuple(_control_faults(rows)) if CONTROL.search(reading.text) else ()
    return Grid(file, reading.encoding, delimiter, rows, reading.problems, faults)


def _delimiter(text: str, known: Collection[str]) -> str:
    head = text[:_SNIFFED_CHARACTERS]

    def evidence(delimiter: str) -> tuple[int, int]:
        # Not strict: a broken quote is refused where the whole file is read.
        reader = csv.reader(io.StringIO(head, newline=""), delimiter=delimiter)
        rows = list(islice(reader, HEADING_ROWS))
        recognised = (sum(heading_key(cell) in known for cell in row) for row in rows)
        return max(recognised, default=0), max(map(len, rows), default=0)

    return max(DELIMITERS, key=evidence)


def _records(text: str, delimiter: str, file: str) -> list[list[str]]:
    """All rows; a quoted line break stays inside its cell, as a spreadsheet would show it."""
    rows: list[list[str]] = []
    try:
        # extend() keeps what was read before an error, so its length names the broken row.
        rows.extend(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True))
    except csv.Error as error:
        row = len(rows) + 1
        if "field larger" in str(error):
            raise Refusal("cell-too-long", file=file, row=row, limit=MAX_CELL) from error
        if "unexpected end" in str(error):
            raise Refusal("quote-unclosed", file=file, row=row) from error
        raise Refusal("quote-misplaced", file=file, row=row) from error
    return rows


def _control_faults(rows: list[list[str]]) -> Iterator[Fault]:
    for row_number, row in enumerate(rows, 1):
        for place, cell in enumerate(row):
            if found := CONTROL.search(cell):
                yield Fault(row_number, place, control_problem(cell, found[0]))
