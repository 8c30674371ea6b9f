"""People: the roster as received, the sealed pool, and the contact facts kept apart from both."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NewType

PersonId = NewType("PersonId", str)

CORE_COLUMNS = ("id", "name", "sector", "gender", "employer", "district")
"""The columns every `roster.tsv` has, in file order."""

CONTACT_COLUMNS = ("phone", "id_card", "last_served")
"""Columns a received roster may have that never enter `roster.tsv`."""


@dataclass(frozen=True, slots=True)
class RosterRow:
    """One row of a received roster, before any rule has looked at it.

    row_number: from 1, as the file shows it (the heading is row 1).
    cells:      raw text by column: `CORE_COLUMNS` and `CONTACT_COLUMNS` by those names, every
                other column by its heading as written; a column the file lacks is left out.
    """

    row_number: int
    cells: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class RosterPerson:
    """A person in the pool; every text is a canonical cell, "" = not given.

    id:      `[A-Z0-9][A-Z0-9-]{0,31}`, unique in the pool.
    further: (column, text) for each further column, in code-point order of the columns;
             the same columns for every person of one roster.
    """

    id: PersonId
    name: str
    sector: str
    gender: str = ""
    employer: str = ""
    district: str = ""
    further: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Contact:
    """What stays in the person table and is never published; "" = not given."""

    person: PersonId
    phone: str = ""
    id_card: str = ""
    last_served: str = ""


@dataclass(frozen=True, slots=True)
class Roster:
    """The sealed pool: its people and the digests of the bytes of its `roster.tsv`.

    people: ascending by the bytes of `id`.
    sha256: 64 lower-case hex digits, the roster hash of the rules file.
    sm3:    64 lower-case hex digits, printed beside it.
    """

    people: tuple[RosterPerson, ...]
    sha256: str
    sm3: str


def value_of(person: RosterPerson, column: str) -> str:
    """The person's text in a core or further column; "" when not given or no such column."""
    if column in CORE_COLUMNS:
        return str(getattr(person, column))
    return dict(person.further).get(column, "")
