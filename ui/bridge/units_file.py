"""A units file as received: read, judged and shown whole before anything of it is adopted."""

from __future__ import annotations

from dataclasses import dataclass

from hearing_desk.desk.desk import Desk
from hearing_desk.errors import Problem, Severity, errors_among
from hearing_desk.intake.encoding import Encoding
from hearing_desk.intake.grid import Answers
from hearing_desk.intake.reading import read_table
from hearing_desk.intake.units import UNIT_COLUMNS, read_units
from hearing_desk.model.units import Unit
from hearing_desk.rules.units import listed_units
from hearing_desk.sheet.fonts import load_typefaces
from hearing_desk.words.language import Language
from ui.bridge.how_read import HowRead, how_read
from ui.bridge.roster_job import paper_fonts

_SHOWN = ("group", "unit", "affiliation", "parent", "report")


@dataclass(frozen=True, slots=True)
class ReceivedRow:
    """A row of the file as written.

    cells:    group, unit, affiliation, parent, report; "" also where the row cannot be read.
    severity: of its gravest problem; `None` = it has none.
    """

    row_number: int
    cells: tuple[str, ...]
    severity: Severity | None


@dataclass(frozen=True, slots=True)
class ReceivedUnits:
    """A units file read by the scheme in force, not adopted yet.

    content: of the file, to be read again in another way.
    units:   what would be listed; sizes: (group in words, units) of every group of the scheme.
    faulty:  some of the problems stop it.
    """

    how: HowRead
    content: bytes
    rows: tuple[ReceivedRow, ...]
    units: tuple[Unit, ...]
    sizes: tuple[tuple[str, int], ...]
    problems: tuple[Problem, ...]
    faulty: bool


def received_units(
    desk: Desk,
    content: bytes,
    file: str,
    language: Language,
    *,
    encoding: str | None = None,
    sheet: str | None = None,
) -> ReceivedUnits:
    """The file as it would be listed; encoding, sheet: a person's answers, `None` = not asked.

    Raises Refusal: as `read_units`.
    """
    answers = Answers(None if encoding is None else Encoding(encoding), sheet)
    reading = read_units(content, file, answers, load_typefaces(paper_fonts()).missing_glyphs)
    scheme = desk.hearing.scheme
    units, found = listed_units(reading.rows, scheme, file)
    problems = (*reading.problems, *found)
    return ReceivedUnits(
        how=how_read(reading, answers),
        content=content,
        rows=_rows(content, file, answers, problems),
        units=units,
        sizes=tuple(
            (group.label.zh if language is Language.ZH else group.label.en, size)
            for group in scheme.groups
            for size in (sum(unit.group == group.id for unit in units),)
        ),
        problems=problems,
        faulty=bool(errors_among(problems)) or not units,
    )


def _rows(
    content: bytes, file: str, answers: Answers, problems: tuple[Problem, ...]
) -> tuple[ReceivedRow, ...]:
    weight = list(Severity)
    worst: dict[int, Severity] = {}
    for problem in problems:
        if problem.row is not None:
            known = worst.get(problem.row, problem.severity)
            worst[problem.row] = min(known, problem.severity, key=weight.index)
    table = read_table(content, file, UNIT_COLUMNS, answers)
    places = [table.places.get(column) for column in _SHOWN]
    written = {
        number: tuple("" if place is None else cells[place].strip() for place in places)
        for number, cells in table.body
    }
    unread = ("",) * len(_SHOWN)
    return tuple(
        ReceivedRow(number, written.get(number, unread), worst.get(number))
        for number in sorted({*written, *worst})
    )
