"""What looks odd in the keyed papers of a unit: worth a second look, never in the way of an act."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from itertools import pairwise

from hearing_desk.errors import Problem, Severity
from hearing_desk.model.ballots import BLANK, Marks
from hearing_desk.model.ids import SheetNo
from hearing_desk.rules.ballots import sheet_ranges

BLANK_SHARE = Fraction(1, 5)
"""More blank items than this are worth a look."""


def entry_warnings(papers: Mapping[SheetNo, Marks], grades: int) -> tuple[Problem, ...]:
    """Everything odd in one pass over a unit's papers, all at once.

    papers: marks by sheet number. grades: grades of the scale, the last one the worst.
    Codes: "papers-all-worst", "papers-uniform" (one grade on every item), "papers-alike"
    (identical to the paper before; uniform papers are told apart already), "blanks-many".
    """
    return tuple(_warnings(dict(sorted(papers.items())), str(grades)))


def _warnings(papers: Mapping[SheetNo, Marks], worst: str) -> Iterator[Problem]:
    uniform = {sheet: marks[0] for sheet, marks in papers.items() if _uniform(marks)}
    if sheets := [sheet for sheet, mark in uniform.items() if mark == worst]:
        yield Problem("papers-all-worst", Severity.WARNING, params=_sheets(sheets))
    if sheets := [sheet for sheet, mark in uniform.items() if mark not in (worst, BLANK)]:
        yield Problem("papers-uniform", Severity.WARNING, params=_sheets(sheets))
    if sheets := list(_repeated(papers)):
        yield Problem("papers-alike", Severity.WARNING, params=_sheets(sheets))
    items = sum(map(len, papers.values()))
    blank = sum(marks.count(BLANK) for marks in papers.values())
    if items and Fraction(blank, items) > BLANK_SHARE:
        percent = round(100 * Fraction(blank, items))
        yield Problem(
            "blanks-many",
            Severity.WARNING,
            params={"blank": blank, "items": items, "percent": percent},
        )


def _uniform(marks: Marks) -> bool:
    """One grade throughout; a ballot of one item says nothing by it."""
    return len(marks) > 1 and len(set(marks)) == 1


def _repeated(papers: Mapping[SheetNo, Marks]) -> Iterator[SheetNo]:
    """Sheets that say the same as the sheet numbered just before them."""
    for (before, marks), (sheet, again) in pairwise(papers.items()):
        if sheet == before + 1 and marks == again and len(set(marks)) > 1:
            yield sheet


def _sheets(sheets: Sequence[SheetNo]) -> Mapping[str, object]:
    return {"count": len(sheets), "sheets": sheet_ranges(sheets)}
