"""The year's result: components weighted and added, deductions taken off, units ranked (T25, S10).

Every figure is exact. Totals are formed column by column in whole numbers over the denominators
that occur, because a province has thousands of units.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import zip_longest
from math import lcm
from typing import NamedTuple

from hearing_desk.model.ids import GroupId, UnitId
from hearing_desk.model.scheme import Affiliation, Component, Scheme
from hearing_desk.model.units import Unit
from hearing_desk.model.year import (
    ComponentResult,
    LastYearLine,
    YearGroup,
    YearLine,
    YearResult,
    YearState,
)
from hearing_desk.rules.award import award_seats
from hearing_desk.rules.score import shown_scores
from hearing_desk.rules.survey import satisfaction
from hearing_desk.rules.year_figures import (
    Figures,
    Taken,
    deductions_taken,
    figures,
    points_off,
    venue_scores,
)
from hearing_desk.rules.year_lists import GroupLists, Place, grade_of, group_lists, places

__all__ = ["satisfaction", "venue_scores", "year_result"]

_NOTHING = Fraction(0)


def year_result(scheme: Scheme, units: Sequence[Unit], year: YearState) -> YearResult:
    """The year as it stands: every unit's line, group by group in scheme order.

    units: of all groups, in plan order. A failed unit (M9) keeps its figures, has no rank, and
           what it lacks is not missing.
    """
    members: dict[GroupId, list[Unit]] = {group.id: [] for group in scheme.groups}
    for unit in units:
        members[unit.group].append(unit)
    sizes = {group: len(inside) for group, inside in members.items()}
    seats = award_seats(sizes, scheme.award) if scheme.year.ranked else dict.fromkeys(sizes, 0)
    book = _Book(scheme, year, deductions_taken(year))
    rows = {group: book.rows(group, inside) for group, inside in members.items()}
    groups = tuple(book.group(group, rows[group], seats[group]) for group in members)
    lacking = (row for inside in rows.values() for row in inside if row.total is None)
    return YearResult(groups, tuple(each for row in lacking for each in book.missing(row)))


# --------------------------------------------------------------------- totals


class _Column(NamedTuple):
    """A component, unit by unit.

    cells: what each unit has; equal figures share one.
    parts: its score in whole parts; `None` = missing.
    worth: points of one part.
    """

    cells: Sequence[ComponentResult]
    parts: Sequence[int | None]
    worth: Fraction


class _Row(NamedTuple):
    """A unit and what it adds up to; `total` `None` = a component is missing, or there is none."""

    unit: Unit
    components: tuple[ComponentResult, ...]
    deducted: Fraction
    total: Fraction | None


def _column(component: Component, weight: Fraction, found: Figures) -> _Column:
    """The column of a component; units with the same figures share a result, for figures repeat."""
    scores = found.scores
    under = lcm(*{score.denominator for score in scores if score is not None})
    # Told apart by whole numbers: a fraction's own hash costs more than all the rest.
    parts = [None if s is None else s.numerator * (under // s.denominator) for s in scores]
    keys = list(zip(parts, found.parts, strict=True)) if component.parts else parts
    place_of: dict[Hashable, int] = dict(zip(keys, range(len(keys)), strict=True))
    share = weight / component.maximum
    weighted = share != 1
    cells: dict[Hashable, ComponentResult] = {}
    for key, place in place_of.items():
        score = points = scores[place]
        if score is not None and weighted:
            points = score * share
        cells[key] = ComponentResult(component.id, score, found.parts[place], weight, points)
    return _Column(list(map(cells.__getitem__, keys)), parts, share / under)


def _totals(columns: Sequence[_Column]) -> list[Fraction | None]:
    """The points of each unit added up in parts of one denominator; `None` = a score is missing."""
    under = lcm(*[column.worth.denominator for column in columns])
    sums: list[int | None] = [0] * len(columns[0].parts)
    for column in columns:
        times = column.worth.numerator * (under // column.worth.denominator)
        sums = [
            None if over is None or part is None else over + part * times
            for over, part in zip(sums, column.parts, strict=True)
        ]
    return [None if over is None else Fraction(over, under) for over in sums]


# --------------------------------------------------------------------- lines


@dataclass(frozen=True, slots=True)
class _Book:
    """The plan and what was recorded; makes the lines of one group after the other."""

    scheme: Scheme
    year: YearState
    taken: Taken

    def rows(self, group: GroupId, members: Sequence[Unit]) -> list[_Row]:
        """The units of a group, each with its components and its total."""
        ids = [unit.id for unit in members]
        columns = [
            _column(component, weight, figures(component, ids, self.scheme, self.year, self.taken))
            for component in self.scheme.components
            if (weight := component.weight(group)) and ids
        ]
        off = points_off(self.scheme, self.taken, None)
        if not columns:
            return [_Row(unit, (), off.get(unit.id, _NOTHING), None) for unit in members]
        results = zip(*[column.cells for column in columns], strict=True)
        deducted = [off.get(unit, _NOTHING) for unit in ids]
        totals = [
            total - points if points and total is not None else total
            for total, points in zip(_totals(columns), deducted, strict=True)
        ]
        return list(map(_Row, members, results, deducted, totals))

    def missing(self, row: _Row) -> Iterator[tuple[UnitId, str, str]]:
        """Unit, component and part of every score a unit lacks; nothing of a failed one."""
        if row.unit.id in self.year.failures:
            return
        for result in row.components:
            if result.score is None:
                parts = self.scheme.component(result.component).parts
                of_parts = zip(parts, result.parts, strict=True)
                lacking = [part.id for part, score in of_parts if score is None]
                for part in lacking or [""]:
                    yield row.unit.id, result.component, part

    def group(self, group: GroupId, rows: Sequence[_Row], seats: int) -> YearGroup:
        """The lines of a group: ranked units from the first down, unranked, failed ones."""
        rules, failures = self.scheme.year, self.year.failures
        totals = {
            row.unit.id: row.total
            for row in rows
            if row.total is not None and row.unit.id not in failures
        }
        ranked = list(places(totals, rules)) if rules.ranked else []
        lists = group_lists(ranked, [row.unit for row in rows], seats, self.scheme, self.year)
        rows_of = {row.unit.id: row for row in rows}
        in_order = [rows_of.pop(place.unit) for place in ranked]
        in_order += sorted(rows_of.values(), key=lambda row: row.unit.id in failures)
        shown = shown_totals([row.total for row in in_order], self.scheme)
        last_of = {line.unit: line for line in self.year.last_year if line.group == group}
        lines = [
            self._line(row, place, text, lists, last_of.get(row.unit.name))
            for row, place, text in zip_longest(in_order, ranked, shown)
        ]
        return YearGroup(group, seats, tuple(lines))

    def _line(
        self,
        row: _Row,
        place: Place | None,
        shown: str,
        lists: GroupLists,
        last: LastYearLine | None,
    ) -> YearLine:
        unit, total, rules = row.unit.id, row.total, self.scheme.year
        return YearLine(
            unit=unit,
            group=row.unit.group,
            components=row.components,
            taken=self.taken.get(unit, ()),
            deducted=row.deducted,
            failed=self.year.failures.get(unit),
            total=total,
            rank=None if place is None else place.rank,
            tied=place is not None and place.tied,
            shown=shown,
            award=lists.award(unit),
            grade=grade_of(unit, total, self.year, rules),
            flagged=total is not None and rules.flag_below is not None and total < rules.flag_below,
            at_top=unit in lists.top,
            at_bottom=unit in lists.bottom,
            twice_top=unit in lists.twice_top,
            twice_bottom=unit in lists.twice_bottom,
            upward=row.unit.affiliation is Affiliation.MUNICIPAL_OR_PROVINCIAL,
            last=last,
        )


def shown_totals(totals: Sequence[Fraction | None], scheme: Scheme) -> list[str]:
    """The text of each total, "" for none; with more decimals where two would print alike (D2).

    A total also prints unlike a line of the plan that it misses: below 85 is never 85.00 (X12).
    """
    rules = scheme.year
    lines = [rules.flag_below, *(grade.at_least for grade in rules.grades)]
    known = [each for each in (*totals, *lines) if each is not None]
    ranks = replace(
        scheme.ranks, decimals=rules.decimals, rounding=rules.rounding, rank_on=rules.rank_on
    )
    texts = iter(shown_scores(known, ranks))
    return ["" if total is None else next(texts) for total in totals]
