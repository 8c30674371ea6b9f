"""A file of the year as received: read, judged and shown whole before anything of it is kept."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any

from hearing_desk.desk.changes import Changes
from hearing_desk.desk.desk import Desk
from hearing_desk.desk.received import Received
from hearing_desk.errors import Problem, Refusal, Severity, errors_among
from hearing_desk.intake.answers import read_answers
from hearing_desk.intake.deductions import read_deductions
from hearing_desk.intake.encoding import Encoding
from hearing_desk.intake.grid import Answers
from hearing_desk.intake.last_year import read_last_year
from hearing_desk.intake.reading import Reading, read_table
from hearing_desk.intake.scores import ScoresReading, read_scores
from hearing_desk.intake.unit_grades import read_unit_grades
from hearing_desk.intake.units import GROUP, UNIT
from hearing_desk.words import year_window_words as words
from hearing_desk.words.language import Language
from ui.bridge.how_read import HowRead, how_read


class YearFile(Enum):
    """What a file is of."""

    SCORES = "scores"
    DEDUCTIONS = "deductions"
    GRADES = "grades"
    ANSWERS = "answers"
    LAST_YEAR = "last-year"


@dataclass(frozen=True, slots=True)
class FileRow:
    """A row of the file as written; `severity` of its gravest problem, `None` = it has none."""

    row_number: int
    cells: tuple[str, ...]
    severity: Severity | None


@dataclass(frozen=True, slots=True)
class ReceivedFigures:
    """A file read by the plan in force, not recorded yet.

    content:  of the file, to be read again in another way, and to be kept.
    headings: as written. found: what it would record, in words.
    faulty:   some of the problems stop it, or there is nothing in it.
    """

    kind: YearFile
    how: HowRead
    content: bytes
    headings: tuple[str, ...]
    rows: tuple[FileRow, ...]
    found: str
    problems: tuple[Problem, ...]
    faulty: bool
    reading: Reading[Any]


_READERS: dict[YearFile, Callable[..., Reading[Any]]] = {
    YearFile.SCORES: read_scores,
    YearFile.DEDUCTIONS: read_deductions,
    YearFile.GRADES: read_unit_grades,
    YearFile.ANSWERS: read_answers,
    YearFile.LAST_YEAR: read_last_year,
}

_FOUND = {
    YearFile.DEDUCTIONS: words.DEDUCTIONS_FOUND,
    YearFile.GRADES: words.GRADES_FOUND,
    YearFile.ANSWERS: words.ANSWERS_FOUND,
    YearFile.LAST_YEAR: words.LAST_YEAR_FOUND,
}


def received_figures(
    desk: Desk,
    kind: YearFile,
    received: tuple[str, bytes],
    language: Language,
    *,
    encoding: str | None = None,
    sheet: str | None = None,
) -> ReceivedFigures:
    """The file as it would be recorded.

    received: its name without folders, and its bytes.
    encoding, sheet: a person's answers, `None` = not asked.
    Raises Refusal: as its reader.
    """
    name, content = received
    answers = Answers(None if encoding is None else Encoding(encoding), sheet)
    units = [day.unit for day in desk.hearing.state.units.values()]
    reading = _READERS[kind](content, name, desk.hearing.scheme, units, answers)
    headings, rows = _as_written(content, reading, sheet)
    return ReceivedFigures(
        kind=kind,
        how=how_read(reading, answers),
        content=content,
        headings=headings,
        rows=rows,
        found=_found(kind, reading, language) + _replaced(desk, kind, reading, language),
        problems=reading.problems,
        faulty=bool(errors_among(reading.problems)) or not _figures(reading),
        reading=reading,
    )


def record_received(desk: Desk, received: ReceivedFigures, document: str) -> Changes:
    """Record what the file holds, all of it or nothing.

    document: number or title of the paper it came with.
    Raises Refusal: as the acts of `YearClerk`.
    """
    source = Received(document, received.how.file, received.content)
    reading, year = received.reading, desk.year
    match received.kind:
        case YearFile.DEDUCTIONS:
            with desk.hearing.grouped():
                return year.record_deductions(source, reading.rows)
        case YearFile.GRADES:
            return year.record_grades(source, reading.rows)
        case YearFile.ANSWERS:
            return year.record_answers(source, reading.rows)
        case YearFile.LAST_YEAR:
            return year.record_last_year(source, reading.rows)
        case YearFile.SCORES:
            return _record_scores(desk, source, reading)


def _record_scores(desk: Desk, source: Received, reading: Reading[Any]) -> Changes:
    """A scores file may give deductions and grades too; they are kept together."""
    if not isinstance(reading, ScoresReading) or not _figures(reading):
        raise Refusal("year-figures-missing")
    changes: Changes = frozenset()
    with desk.hearing.grouped():
        if reading.rows:
            changes |= desk.year.record_scores(source, reading.rows)
        if reading.deductions:
            changes |= desk.year.record_deductions(source, reading.deductions)
        if reading.grades:
            changes |= desk.year.record_grades(source, reading.grades)
    return changes


def _figures(reading: Reading[Any]) -> bool:
    if isinstance(reading, ScoresReading):
        return bool(reading.rows or reading.deductions or reading.grades)
    return bool(reading.rows)


def _found(kind: YearFile, reading: Reading[Any], language: Language) -> str:
    if isinstance(reading, ScoresReading):
        return words.FIGURES_FOUND.filled(
            language,
            scores=len(reading.rows),
            deductions=len(reading.deductions),
            grades=len(reading.grades),
        )
    return _FOUND[kind].filled(language, count=len(reading.rows))


def _replaced(desk: Desk, kind: YearFile, reading: Reading[Any], language: Language) -> str:
    """How many deductions of a file recorded before this one takes the place of; "" = none."""
    listed = reading.deductions if isinstance(reading, ScoresReading) else reading.rows
    if kind not in (YearFile.SCORES, YearFile.DEDUCTIONS) or not listed:
        return ""
    former = desk.year.brought_by(reading.file)
    return words.FORMER_REPLACED.filled(language, count=len(former)) if former else ""


def _as_written(
    content: bytes, reading: Reading[Any], sheet: str | None
) -> tuple[tuple[str, ...], tuple[FileRow, ...]]:
    """Headings and rows as they stand in the file, the rows with problems marked."""
    encoding = None if reading.encoding is Encoding.XLSX else reading.encoding
    table = read_table(content, reading.file, (GROUP, UNIT), Answers(encoding, sheet))
    worst = _worst(reading.problems)
    written = {number: tuple(cell.strip() for cell in cells) for number, cells in table.body}
    unread = ("",) * len(table.titles)
    rows = tuple(
        FileRow(number, written.get(number, unread), worst.get(number))
        for number in sorted({*written, *worst})
    )
    return table.titles, rows


def _worst(problems: Sequence[Problem]) -> dict[int, Severity]:
    weight = list(Severity)
    worst: dict[int, Severity] = {}
    for problem in problems:
        if problem.row is not None:
            known = worst.get(problem.row, problem.severity)
            worst[problem.row] = min(known, problem.severity, key=weight.index)
    return worst
