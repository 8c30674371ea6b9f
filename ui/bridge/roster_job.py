"""A roster received: read and judged as a job, and sealed with what was done to it first."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import partial

from hearing_desk.desk.changes import Changes
from hearing_desk.desk.desk import Desk
from hearing_desk.intake.encoding import Encoding
from hearing_desk.intake.grid import Answers
from hearing_desk.intake.roster import read_roster
from hearing_desk.model.draw import PoolDraft
from hearing_desk.model.people import RosterRow
from hearing_desk.rules.canonical import with_middle_dot
from hearing_desk.rules.pool import form, with_serial_ids
from hearing_desk.sheet.fonts import FontFiles, load_typefaces
from hearing_desk.words.language import Language, Words
from ui.bridge.worker import Tell, Work
from ui.resources import resource

POOL_CATEGORY = "pool"
"""What was done to a roster before it was sealed stands in the incident log under this word."""

_REMOVED = Words(
    "封存代表库前，从名册《{file}》中删去第 {row} 行（编号 {person}）。原因：{reason}",
    "Before the pool was sealed, row {row} (id {person}) was removed from {file}. Reason: {reason}",
)
_NUMBERED = Words(
    "名册《{file}》没有编号，由程序按行次编号。",
    "{file} has no ids; the program numbered its rows.",
)
_DOTTED = Words(
    "名册《{file}》姓名中的间隔号统一改为“·”。",
    "The separator dots in the names of {file} were made “·”.",
)


@dataclass(frozen=True, slots=True)
class Removal:
    """A row left out before sealing; `person` is its id as received."""

    row_number: int
    person: str
    name: str
    reason: str


@dataclass(frozen=True, slots=True)
class Treatment:
    """What a person answered and decided about a roster.

    encoding, sheet: as in `Answers`. numbered: let the program give the ids.
    dotted:          make every separator dot of a name “·”.
    """

    encoding: str | None = None
    sheet: str | None = None
    numbered: bool = False
    dotted: bool = False
    removals: tuple[Removal, ...] = ()


@dataclass(frozen=True, slots=True)
class ReceivedRoster:
    """A roster read and judged, not sealed yet.

    rows:      as treated, in file order; those left out are not among them.
    draft:     what may be sealed; its problems are those of the file too.
    encoding:  `utf-8`, `gb18030` or `xlsx`. delimiter: `None` for a workbook.
    row_count: rows of the file, heading and blank ones included.
    """

    name: str
    content: bytes
    treatment: Treatment
    rows: tuple[RosterRow, ...]
    draft: PoolDraft
    encoding: str
    delimiter: str | None
    row_count: int
    blank_rows: int


def roster_reading(content: bytes, name: str, treatment: Treatment) -> Work:
    """The work of reading a roster received; its result is a `ReceivedRoster`.

    Raises Refusal: in the job, as `read_roster`.
    """
    return partial(_read, content, name, treatment)


def _read(content: bytes, name: str, treatment: Treatment, _tell: Tell) -> ReceivedRoster:
    encoding = None if treatment.encoding is None else Encoding(treatment.encoding)
    reading = read_roster(
        content,
        name,
        Answers(encoding, treatment.sheet),
        load_typefaces(paper_fonts()).missing_glyphs,
    )
    removed = {removal.row_number for removal in treatment.removals}
    rows = tuple(_treated(reading.rows, treatment))
    draft = form(
        (row for row in rows if row.row_number not in removed),
        file=name,
        headings=reading.headings,
    )
    found = (*reading.problems, *draft.problems)
    kept = sorted((p for p in found if p.row not in removed), key=lambda problem: problem.row or 0)
    return ReceivedRoster(
        name=name,
        content=content,
        treatment=treatment,
        rows=tuple(row for row in rows if row.row_number not in removed),
        draft=replace(draft, problems=tuple(kept)),
        encoding=reading.encoding.value,
        delimiter=reading.delimiter,
        row_count=reading.row_count,
        blank_rows=reading.blank_rows,
    )


def seal_received(desk: Desk, received: ReceivedRoster) -> Changes:
    """Seal the pool and write down what was done to the roster, in one transaction.

    Raises Refusal: as `PoolClerk.seal`.
    """
    language = Language(desk.hearing.state.language or Language.ZH.value)
    with desk.hearing.grouped():
        changes = desk.pool.seal(received.draft, received.name, received.content)
        for text in _notes(received, language):
            changes |= desk.record_incident(POOL_CATEGORY, text)
    return changes


def paper_fonts() -> FontFiles:
    """The fonts of the papers."""
    return FontFiles(
        sans=resource("fonts", "NotoSansSC-Regular.ttf"),
        serif=resource("fonts", "NotoSerifSC-Regular.ttf"),
    )


def _treated(rows: tuple[RosterRow, ...], treatment: Treatment) -> Iterable[RosterRow]:
    numbered = with_serial_ids(rows) if treatment.numbered else rows
    for row in numbered:
        name = row.cells.get("name", "")
        if treatment.dotted and with_middle_dot(name) != name:
            yield replace(row, cells={**row.cells, "name": with_middle_dot(name)})
        else:
            yield row


def _notes(received: ReceivedRoster, language: Language) -> Iterable[str]:
    treatment, file = received.treatment, received.name
    if treatment.numbered:
        yield _NUMBERED.filled(language, file=file)
    if treatment.dotted:
        yield _DOTTED.filled(language, file=file)
    for removal in treatment.removals:
        yield _REMOVED.filled(
            language,
            file=file,
            row=removal.row_number,
            person=removal.person or "—",
            reason=removal.reason,
        )
