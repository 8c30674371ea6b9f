"""How a received file was read, for people to see and to answer its questions."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from hearing_desk.errors import Problem
from hearing_desk.intake.grid import Answers
from hearing_desk.intake.reading import Reading


@dataclass(frozen=True, slots=True)
class HowRead:
    """How a file was read.

    encoding:       `utf-8`, `gb18030` or `xlsx`. delimiter: `None` for a workbook.
    row_count:      rows of the file, heading and blank ones included.
    encoding_asked: the encoding could not be told for certain.
    sheets:         sheets to choose from, the one read first; empty = no question.
    """

    file: str
    encoding: str
    delimiter: str | None
    row_count: int
    blank_rows: int
    encoding_asked: bool
    sheets: tuple[str, ...]


def how_read(reading: Reading[Any], answers: Answers) -> HowRead:
    """How the reading came about."""
    codes = {problem.code: problem for problem in reading.problems}
    return HowRead(
        file=reading.file,
        encoding=reading.encoding.value,
        delimiter=reading.delimiter,
        row_count=reading.row_count,
        blank_rows=reading.blank_rows,
        encoding_asked="encoding-uncertain" in codes or answers.encoding is not None,
        sheets=sheets_asked(codes.get("sheets-several")),
    )


def sheets_asked(question: Problem | None) -> tuple[str, ...]:
    """The sheets among which a problem asks to choose, the one read first."""
    if question is None:
        return ()
    return (str(question.params["sheet"]), *str(question.params["others"]).split("、"))
