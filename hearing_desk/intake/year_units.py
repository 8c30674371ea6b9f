"""What the files of the year have in common: units by name and group, and exact figures."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Collection, Hashable, Iterable, Iterator, Mapping, Sequence
from fractions import Fraction
from types import MappingProxyType
from typing import Protocol, TypeVar

from hearing_desk.errors import Problem, Severity
from hearing_desk.intake.headings import Column, Table, heading_key
from hearing_desk.intake.line import Line, repeated
from hearing_desk.model.ids import GroupId, UnitId
from hearing_desk.model.scheme import LocalText, Scheme
from hearing_desk.model.units import Unit
from hearing_desk.rules.known_values import nearest_value
from hearing_desk.rules.scheme_values import plain

Row = TypeVar("Row")

NAMES_SHOWN = 10
"""Names a sentence lists before it counts the rest."""

NOTE = Column("note", ("备注", "说明", "remarks", "notes"))
"""A column every file may have, and nobody reads."""

# --------------------------------------------------------------------- units


class Roll:
    """The units of the year, found by name; by group too where two groups share a name."""

    def __init__(self, scheme: Scheme, units: Sequence[Unit]) -> None:
        self.units = units
        self._groups = by_word(scheme.groups)
        self._labels = {group.id: group.label.zh for group in scheme.groups}
        self._only = scheme.groups[0].id if len(scheme.groups) == 1 else None
        self._by_name: defaultdict[str, list[Unit]] = defaultdict(list)
        for unit in units:
            self._by_name[unit.name].append(unit)

    def group(self, line: Line) -> GroupId | None:
        """The group a line names by id or label; `None` = it names none. Problems: group-unlisted.

        In a plan of one group that group, whether it is named or not.
        """
        cell = line.text("group")
        if not cell:
            return self._only
        group = self._groups.get(heading_key(cell))
        if group is None:
            params = {"known": "、".join(self._labels.values())}
            line.note(Problem("group-unlisted", value=cell, params=params), "group")
            return None
        return GroupId(group)

    def unit(self, line: Line) -> Unit | None:
        """The unit a line is about; `None` where a problem was noted.

        Problems: group-unlisted, cell-empty, unit-unlisted, unit-unlisted-near,
        unit-in-other-group, unit-ambiguous.
        """
        group, name = self.group(line), line.required("unit")
        if not line.is_sound:
            return None
        named = self._by_name.get(name, [])
        found = [unit for unit in named if group in (None, unit.group)]
        if len(found) == 1:
            return found[0]
        line.note(self._problem(name, named), "unit")
        return None

    def named(self, name: str) -> Unit | None:
        """The one unit of that name; `None` = none, or several."""
        named = self._by_name.get(name, [])
        return named[0] if len(named) == 1 else None

    def _problem(self, name: str, named: Sequence[Unit]) -> Problem:
        groups = {"groups": "、".join(self._labels[unit.group] for unit in named)}
        if len(named) > 1:
            return Problem("unit-ambiguous", value=name, params=groups)
        if named:
            return Problem("unit-in-other-group", value=name, params=groups)
        nearest = nearest_value(name, self._by_name)
        if nearest is None:
            return Problem("unit-unlisted", value=name)
        return Problem("unit-unlisted-near", value=name, params={"nearest": nearest})

    def without_line(self, table: Table, listed: Collection[UnitId | None]) -> Iterator[Problem]:
        """One warning when units of the year are not in a file that has lines."""
        absent = [unit.name for unit in self.units if unit.id not in listed]
        if absent and table.body:
            shown = "、".join(absent[:NAMES_SHOWN])
            params = {"count": len(absent), "units": shown}
            yield Problem(
                "units-without-line", Severity.WARNING, file=table.grid.file, params=params
            )


def note_doubled(lines: Sequence[Line], places: Sequence[Hashable | None]) -> None:
    """Note each line whose place an earlier sound line has; one place per line, `None` = none."""
    for line, first_row in repeated(lines, places):
        params = {"first_row": first_row}
        line.note(Problem("unit-line-doubled", value=line.text("unit"), params=params), "unit")


def sound_rows(lines: Sequence[Line], rows: Sequence[Row | None]) -> list[Row]:
    """The rows of the lines without a problem; one per line."""
    pairs = zip(lines, rows, strict=True)
    return [row for line, row in pairs if row is not None and line.is_sound]


def problems_of(lines: Sequence[Line]) -> list[Problem]:
    """What was noted of all lines."""
    return [problem for line in lines for problem in line.problems]


def unused_columns(table: Table) -> Iterator[Problem]:
    """One warning when headings are nothing the plan knows; a slip would be a missing score."""
    if table.further:
        titles = "、".join(table.titles[place] for place in table.further)
        warning = Problem("columns-unused", Severity.WARNING, params={"columns": titles})
        yield table.located(warning, table.heading_row)


# --------------------------------------------------------------------- words


class Worded(Protocol):
    """What the plan gives an id and a label."""

    @property
    def id(self) -> str:
        """Its id."""
        ...

    @property
    def label(self) -> LocalText:
        """Its name in both languages."""
        ...


def by_word(entries: Iterable[Worded]) -> Mapping[str, str]:
    """Heading key of every id and label -> the id."""
    return MappingProxyType(
        {
            heading_key(word): entry.id
            for entry in entries
            for word in (entry.id, entry.label.en, entry.label.zh)
        }
    )


def words_of(entries: Iterable[Worded]) -> str:
    """The words a sentence offers: 差 (poor); a dash for none."""
    return "、".join(f"{entry.label.zh} ({entry.id})" for entry in entries) or "—"


# --------------------------------------------------------------------- figures

_FIGURE = re.compile(r"([0-9]{1,9}(?:\.[0-9]{1,9})?|[0-9]{1,9}/[1-9][0-9]{0,8})")
_NO_FIGURE = frozenset({"", "-", "—", "——", "–", "－", "/", "／", "无"})


def figure(line: Line, key: str, maximum: Fraction | None = None) -> Fraction | None:
    """The exact figure in a cell, from 0 to full marks; `None` where there is none.

    A decimal or a fraction (271/3); a dash is no figure.
    Problems: figure-expected, figure-negative, figure-above-maximum, number-full-width.
    """
    cell = line.text(key)
    if cell in _NO_FIGURE:
        return None
    found = exact_figure(cell)
    if isinstance(found, Fraction) and maximum is not None and found > maximum:
        found = Problem("figure-above-maximum", value=cell, params={"maximum": plain(maximum)})
    if isinstance(found, Problem):
        line.note(found, key)
        return None
    return found


def exact_figure(text: str) -> Fraction | Problem:
    """A figure of 0 or more as written; never by way of a binary float (D1)."""
    if _FIGURE.fullmatch(text):
        return Fraction(text)
    folded = unicodedata.normalize("NFKC", text).replace("−", "-")
    if folded != text and _FIGURE.fullmatch(folded):
        return Problem("number-full-width", value=text, params={"proposal": folded})
    if folded.startswith("-") and _FIGURE.fullmatch(folded[1:]):
        return Problem("figure-negative", value=text)
    return Problem("figure-expected", value=text)
