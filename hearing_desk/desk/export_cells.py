"""What exported tables are made of, and the two guards every word passes: language and contacts."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from typing import TypeAlias

from hearing_desk.desk.hearing import Hearing
from hearing_desk.model.hearing import UnitDay
from hearing_desk.model.people import PersonId
from hearing_desk.model.scheme import Group
from hearing_desk.rules.score import exact_text
from hearing_desk.words import export_words
from hearing_desk.words.language import Language, Words
from hearing_desk.words.rule_answers import local

_CALLABLE = re.compile(
    r"(?<![0-9A-Za-z])"
    r"(?:\d{11,}[Xx]?|1\d\d[ -]\d{4}[ -]\d{4}|0\d{2,3}[ -]?\d{7,8})"
    r"(?![0-9A-Za-z])"
)
"""Telephone and ID numbers as people write them; a digest is no match, it goes on in letters."""

_TOKEN = re.compile(r"[0-9A-Za-z-]{5,}")


@dataclass(frozen=True, slots=True)
class Term:
    """A cell from a fixed list: `id` for machines, `text` for people."""

    id: str
    text: str


Cell: TypeAlias = str | int | bool | Decimal | Term | None
"""`Decimal` = a figure as shown, with its decimals; `None` = not known, or not for outside yet."""

Row: TypeAlias = Mapping[str, Cell]


@dataclass(frozen=True, slots=True)
class Column:
    """A column: `name` for machines, `heading` for people."""

    name: str
    heading: str


@dataclass(frozen=True, slots=True)
class Table:
    """A named table; every row has one cell per column."""

    name: str
    title: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]


class Outlet:
    """A hearing as it is told to the outside, in one language."""

    def __init__(self, hearing: Hearing, language: Language) -> None:
        """Raises Refusal: "scheme-missing"."""
        self.hearing, self.state, self.scheme = hearing, hearing.state, hearing.scheme
        self.language = language
        people = hearing.journal.persons()
        self._names = {row.person: row.name for row in people}
        details = {row.person: json.loads(row.details) for row in people}
        self._sectors = {person: known.get("sector") for person, known in details.items()}
        self._contacts = frozenset(
            known[key] for known in details.values() for key in ("phone", "id_card") if key in known
        )

    def say(self, words: Words) -> str:
        """A text of the program."""
        return words.to(self.language)

    def term(self, value: Enum, words: Words) -> Term:
        """A member of an enum."""
        return Term(str(value.value), self.say(words))

    def group(self, group: Group) -> Term:
        """A group by id and label."""
        return Term(group.id, local(group.label, self.language))

    def groups(self) -> Iterable[tuple[Group, tuple[UnitDay, ...]]]:
        """Every group that has units, in scheme order, its units in the order they report."""
        for group in self.scheme.groups:
            if days := self.state.group_units(group.id):
                yield group, days

    def name(self, person: PersonId) -> str | None:
        """A person's name; `None` = unknown or blanked. An id is never told instead."""
        return self._names.get(person) or None

    def sector(self, person: PersonId) -> str | None:
        """The sector a delegate was drawn for; `None` = unknown or blanked."""
        return self._sectors.get(person)

    def free(self, text: str | None) -> str | None:
        """What somebody typed, without telephone and ID numbers (design 2.14)."""
        if not text:
            return None
        withheld = self.say(export_words.WITHHELD)
        told = _CALLABLE.sub(withheld, text)
        return _TOKEN.sub(lambda found: withheld if found[0] in self._contacts else found[0], told)

    def table(
        self, name: str, columns: str, rows: Iterable[Row], further: Iterable[Column] = ()
    ) -> Table:
        """A table of the named columns and the further ones.

        In a rehearsal every row says so in a first column (design 2.15).
        """
        mark: dict[str, Cell] = {}
        if self.state.rehearsal:
            mark["nature"] = Term("rehearsal", self.say(export_words.REHEARSAL))
        known = (
            Column(column, self.say(export_words.HEADINGS[column]))
            for column in (*mark, *columns.split())
        )
        headed = (*known, *further)
        return Table(
            name,
            self.say(export_words.TITLES[name]),
            headed,
            tuple(tuple((mark | row)[column.name] for column in headed) for row in map(dict, rows)),
        )


def exact_cell(value: Fraction) -> int | str:
    """A whole number as such, anything else as its exact fraction."""
    return value.numerator if value.denominator == 1 else exact_text(value)
