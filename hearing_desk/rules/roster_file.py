"""`roster.tsv`, to the byte: written from people, sealed, and read back without forgiveness.

Source: `draw.md` 3.1.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Sequence

from hearing_desk.errors import Refusal
from hearing_desk.model.people import (
    CONTACT_COLUMNS,
    CORE_COLUMNS,
    PersonId,
    Roster,
    RosterPerson,
)
from hearing_desk.rules.canonical import is_canonical
from hearing_desk.rules.sm3 import sm3_hex
from hearing_desk.rules.tsv import tsv_bytes, tsv_lines

PERSON_ID = re.compile("[A-Z0-9][A-Z0-9-]{0,31}")
_KIND = "ROSTER"


def roster_bytes(people: Iterable[RosterPerson]) -> bytes:
    """The bytes of `roster.tsv`: rows ascending by id, whatever the order of `people`."""
    ordered = _by_id(people)
    further = [column for column, _ in ordered[0].further] if ordered else []
    rows = (
        (p.id, p.name, p.sector, p.gender, p.employer, p.district, *(text for _, text in p.further))
        for p in ordered
    )
    return tsv_bytes(_KIND, [(*CORE_COLUMNS, *further), *rows])


def seal(people: Iterable[RosterPerson]) -> Roster:
    """The roster of a pool without errors, with the digests of its file."""
    ordered = _by_id(people)
    content = roster_bytes(ordered)
    return Roster(ordered, hashlib.sha256(content).hexdigest(), sm3_hex(content))


def read_roster(content: bytes) -> Roster:
    """The roster of a `roster.tsv`; writing it again gives the same bytes.

    Raises Refusal, each naming the line: hdraw-not-utf8, hdraw-first-line, hdraw-last-line,
    roster-columns, roster-cell-count, roster-id-shape, roster-id-order, roster-cell.
    """
    heading, *rows = tsv_lines(_KIND, content) or [[]]
    further = _further_columns(heading)
    people: list[RosterPerson] = []
    for line, cells in enumerate(rows, start=3):
        _refuse_row(line, cells, heading)
        if people and cells[0] <= people[-1].id:
            raise Refusal("roster-id-order", line=line, id=cells[0])
        number, name, sector, gender, employer, district, *rest = cells
        notes = tuple(zip(further, rest, strict=True))
        person = PersonId(number)
        people.append(RosterPerson(person, name, sector, gender, employer, district, notes))
    return Roster(tuple(people), hashlib.sha256(content).hexdigest(), sm3_hex(content))


def _by_id(people: Iterable[RosterPerson]) -> tuple[RosterPerson, ...]:
    # Ids are ASCII, so the order of the text is the order of its bytes.
    return tuple(sorted(people, key=lambda person: person.id))


def _further_columns(heading: Sequence[str]) -> list[str]:
    core, further = heading[: len(CORE_COLUMNS)], list(heading[len(CORE_COLUMNS) :])
    reserved = {"", *CORE_COLUMNS, *CONTACT_COLUMNS}
    if (
        tuple(core) != CORE_COLUMNS
        or further != sorted(set(further) - reserved)
        or not all(map(is_canonical, further))
    ):
        raise Refusal("roster-columns", line=2)
    return further


def _refuse_row(line: int, cells: Sequence[str], heading: Sequence[str]) -> None:
    if len(cells) != len(heading):
        raise Refusal("roster-cell-count", line=line, found=len(cells), wanted=len(heading))
    if not PERSON_ID.fullmatch(cells[0]):
        raise Refusal("roster-id-shape", line=line, id=cells[0])
    for column, cell in zip(heading, cells, strict=True):
        if not is_canonical(cell) or (not cell and column in ("name", "sector")):
            raise Refusal("roster-cell", line=line, column=column, value=cell)
