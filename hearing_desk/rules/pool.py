"""The pool: people formed from the rows of a roster, with every problem at once.

Source: `draw.md` 3.1, 3.2 and 7.1.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from hearing_desk.errors import Problem, Severity, errors_among
from hearing_desk.model.draw import PoolDraft, Quota
from hearing_desk.model.people import (
    CONTACT_COLUMNS,
    CORE_COLUMNS,
    Contact,
    PersonId,
    RosterPerson,
    RosterRow,
    value_of,
)
from hearing_desk.rules.canonical import (
    canonical_cell,
    code_points,
    forbidden_characters,
    mixed_scripts,
    with_middle_dot,
)
from hearing_desk.rules.known_values import value_problem
from hearing_desk.rules.roster_file import PERSON_ID
from hearing_desk.rules.same_person import Member, same_person_problems

_NO_HEADINGS: Mapping[str, str] = MappingProxyType({})
_IDENTITY_NUMBER = re.compile("[0-9]{17}[0-9Xx]|[0-9]{15}")
_SPREADSHEET_NUMBER = re.compile(r"[0-9]+\.[0-9]*(?:[eE]\+?[0-9]+)?")


def form(
    rows: Iterable[RosterRow],
    quotas: Sequence[Quota] = (),
    *,
    file: str | None = None,
    headings: Mapping[str, str] = _NO_HEADINGS,
) -> PoolDraft:
    """The people of a roster, and everything that is wrong, doubtful or odd about them.

    quotas:   when already known, their values are what sectors, genders, ... may be.
    file:     name of the roster for the problems.
    headings: how the file writes a column, for the problems.
    """
    received = tuple(rows)
    further = _further_columns(received)
    members = [_member(row, further) for row in received]
    problems = [
        *_column_problems(further),
        *(problem for member in members for problem in _cell_problems(member)),
        *_id_problems(members),
        *_quota_value_problems(members, quotas),
        *same_person_problems(members),
    ]
    refused = {problem.row for problem in errors_among(problems)}
    accepted = sorted(
        (member for member in members if member.row_number not in refused),
        key=lambda member: member.person.id,
    )
    return PoolDraft(
        people=tuple(member.person for member in accepted),
        contacts=tuple(m.contact for m in accepted if m.contact != Contact(m.person.id)),
        problems=tuple(
            replace(problem, file=file, column=headings.get(problem.column or "", problem.column))
            for problem in sorted(problems, key=lambda problem: problem.row or 0)
        ),
        sector_counts=tuple(sorted(Counter(m.person.sector for m in accepted).items())),
    )


def with_serial_ids(rows: Sequence[RosterRow]) -> tuple[RosterRow, ...]:
    """The rows numbered D0001, D0002, ... in file order: the ids of a roster that has none."""
    width = max(4, len(str(len(rows))))
    return tuple(
        replace(row, cells={**row.cells, "id": f"D{number:0{width}d}"})
        for number, row in enumerate(rows, start=1)
    )


def _further_columns(rows: Iterable[RosterRow]) -> tuple[tuple[str, str], ...]:
    """The columns beyond those the program knows, (canonical, as received), by code points."""
    received = {column for row in rows for column in row.cells}
    return tuple(
        sorted(
            (canonical_cell(column), column)
            for column in received.difference(CORE_COLUMNS, CONTACT_COLUMNS)
        )
    )


def _member(row: RosterRow, further: Iterable[tuple[str, str]]) -> Member:
    def cell(column: str) -> str:
        return canonical_cell(row.cells.get(column, ""))

    person, *texts = map(cell, CORE_COLUMNS)
    notes = tuple((column, cell(received)) for column, received in further)
    name, sector, gender, employer, district = texts
    return Member(
        row.row_number,
        RosterPerson(PersonId(person), name, sector, gender, employer, district, notes),
        Contact(PersonId(person), *map(cell, CONTACT_COLUMNS)),
    )


def _column_problems(further: Sequence[tuple[str, str]]) -> Iterator[Problem]:
    for column, times in Counter(column for column, _ in further).items():
        if times > 1:
            yield Problem("column-twice", column=column)
        if characters := forbidden_characters(column):
            yield Problem(
                "cell-forbidden-characters",
                column=column,
                params={"characters": code_points(characters)},
            )


def _cell_problems(member: Member) -> Iterator[Problem]:
    """Of one row: forbidden characters, an empty name or sector, look-alikes in the name."""
    row, person = member.row_number, member.person
    cells = [(column, value_of(person, column)) for column in CORE_COLUMNS[1:]]
    cells += person.further
    for column, cell in cells:
        if characters := forbidden_characters(cell):
            yield Problem(
                "cell-forbidden-characters",
                row=row,
                column=column,
                value=cell,
                params={"characters": code_points(characters)},
            )
        elif not cell and column in ("name", "sector"):
            yield Problem("cell-empty", row=row, column=column)
    if (dotted := with_middle_dot(person.name)) != person.name:
        yield Problem(
            "name-separator-dot",
            Severity.QUESTION,
            row=row,
            column="name",
            value=person.name,
            params={"proposal": dotted},
        )
    if scripts := mixed_scripts(person.name):
        yield Problem(
            "name-mixed-scripts",
            Severity.QUESTION,
            row=row,
            column="name",
            value=person.name,
            params={"scripts": ", ".join(script.title() for script in scripts)},
        )


def _id_problems(members: Sequence[Member]) -> Iterator[Problem]:
    if members and not any(member.person.id for member in members):
        yield Problem("ids-missing", column="id")
        return
    first: dict[PersonId, Member] = {}
    for member in members:
        person = member.person.id
        problem = _id_problem(person)
        if problem is None:
            problem = _repeated_id(member, first.setdefault(person, member))
        if problem is not None:
            yield replace(problem, row=member.row_number, column="id")


def _id_problem(person: PersonId) -> Problem | None:
    if not person:
        return Problem("id-empty")
    if _IDENTITY_NUMBER.fullmatch(person):
        return Problem("id-is-identity-number", value=f"{person[:6]}…")
    if _SPREADSHEET_NUMBER.fullmatch(person):
        return Problem("id-spreadsheet-number", value=person)
    if PERSON_ID.fullmatch(person):
        return None
    proposal = unicodedata.normalize("NFKC", person).upper().replace(" ", "")
    if PERSON_ID.fullmatch(proposal):
        return Problem("id-shape-near", value=person, params={"proposal": proposal})
    return Problem("id-shape", value=person)


def _repeated_id(member: Member, first: Member) -> Problem | None:
    if member is first:
        return None
    params = {"first_row": first.row_number, "first_name": first.person.name}
    if (member.person, member.contact) == (first.person, first.contact):
        return Problem("row-repeated", value=member.person.name, params=params)
    return Problem("id-duplicate", value=member.person.id, params=params)


def _quota_value_problems(members: Sequence[Member], quotas: Sequence[Quota]) -> Iterator[Problem]:
    for attribute in dict.fromkeys(quota.attribute for quota in quotas):
        known = [quota.value for quota in quotas if quota.attribute == attribute]
        values = [value_of(member.person, attribute) for member in members]
        problems = {value: value_problem(attribute, value, known) for value in set(values)}
        for member, value in zip(members, values, strict=True):
            problem = problems[value]
            # An empty sector was already told by its cell.
            if problem is not None and (value or attribute != "sector"):
                yield replace(problem, row=member.row_number)
