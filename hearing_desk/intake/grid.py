"""The cells of a received file as text, before anyone has asked what the columns mean."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from hearing_desk.errors import Problem
from hearing_desk.intake.encoding import Encoding

MAX_BYTES = 20 * 1024 * 1024
"""Largest file read, and largest workbook once unpacked."""


CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
"""Control characters other than tab and line ends, which are white space inside a cell."""


@dataclass(frozen=True, slots=True)
class Answers:
    """What a person answered to the questions of an earlier reading; `None` = not asked."""

    encoding: Encoding | None = None
    sheet: str | None = None


NO_ANSWERS = Answers()


@dataclass(frozen=True, slots=True)
class Fault:
    """Something wrong with one cell, found before the headings were known.

    row_number: from 1. place: of the column, from 0. problem: still without its location.
    """

    row_number: int
    place: int
    problem: Problem


@dataclass(frozen=True, slots=True)
class Grid:
    """Every cell of a file as text.

    delimiter: the separator of a text file; `None` for a workbook.
    rows:      as the file shows them; the first is row 1.
    problems:  about the file as a whole.
    faults:    about single cells.
    numbers:   place of a column -> row numbers whose cell was a number, not text (workbooks).
    """

    file: str
    encoding: Encoding
    delimiter: str | None
    rows: Sequence[Sequence[str]]
    problems: tuple[Problem, ...] = ()
    faults: tuple[Fault, ...] = ()
    numbers: Mapping[int, frozenset[int]] = field(default_factory=dict)


def heading_letter(place: int) -> str:
    """The spreadsheet's letter of a column: 0 -> A, 26 -> AA."""
    letters = ""
    place += 1
    while place:
        place, rest = divmod(place - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def control_problem(cell: str, character: str) -> Problem:
    """A cell holding a control character, NUL among them."""
    shown = CONTROL.sub("\ufffd", cell)
    code_point = f"U+{ord(character):04X}"
    return Problem("control-character", value=shown, params={"code_point": code_point})
