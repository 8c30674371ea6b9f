"""Ranks of the year's totals within a group, and the lists taken from them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import groupby
from typing import NamedTuple

from hearing_desk.model.ids import UnitId
from hearing_desk.model.scheme import AwardTieRule, RankOn, Scheme
from hearing_desk.model.units import Unit
from hearing_desk.model.year import Award, YearState
from hearing_desk.model.year_rules import YearRules
from hearing_desk.rules.award import award_list, leading, near_top, trailing
from hearing_desk.rules.decimals import round_to_units

# --------------------------------------------------------------------- ranks


class Place(NamedTuple):
    """A unit's place in its group; `rank` from 1, ties shared (1, 2, 2, 4)."""

    unit: UnitId
    rank: int
    tied: bool


def places(totals: Mapping[UnitId, Fraction], rules: YearRules) -> Iterator[Place]:
    """The units from the first rank down; those that share one in the order given."""
    units, keys = list(totals), _compared(list(totals.values()), rules)
    best_first = sorted(range(len(keys)), key=keys.__getitem__, reverse=True)
    rank = 1
    for _, equal in groupby(best_first, key=keys.__getitem__):
        sharing = list(equal)
        tied = len(sharing) > 1
        yield from (Place(units[number], rank, tied) for number in sharing)
        rank += len(sharing)


def _compared(totals: Sequence[Fraction], rules: YearRules) -> list[int]:
    """Whole numbers that compare as the totals do, or as what is displayed of them (D3).

    Two fractions with denominators up to m are equal or at least 1/m² apart, so that m² times
    each, the rest left off, keeps their order and tells them apart.
    """
    if rules.rank_on is RankOn.DISPLAYED:
        scale = 10**rules.decimals
        return [round_to_units(total * scale, rules.rounding) for total in totals]
    scale = max((total.denominator for total in totals), default=1) ** 2
    return [total.numerator * scale // total.denominator for total in totals]


# --------------------------------------------------------------------- lists


@dataclass(frozen=True, slots=True)
class GroupLists:
    """Who of a group is on which list, all ties included (D10)."""

    named: frozenset[UnitId] = frozenset()
    pending: frozenset[UnitId] = frozenset()
    top: frozenset[UnitId] = frozenset()
    bottom: frozenset[UnitId] = frozenset()
    twice_top: frozenset[UnitId] = frozenset()
    twice_bottom: frozenset[UnitId] = frozenset()

    def award(self, unit: UnitId) -> Award:
        """Where a unit stands to the award."""
        if unit in self.named:
            return Award.NAMED
        return Award.PENDING if unit in self.pending else Award.NONE


def group_lists(
    ranked: Sequence[Place], members: Sequence[Unit], seats: int, scheme: Scheme, year: YearState
) -> GroupLists:
    """The lists of one group.

    ranked: its ranked units, best first. members: all its units, failed and unranked ones too.
    seats:  how many units the award goes to.
    """
    if not ranked:
        return GroupLists()
    rules, group = scheme.year, members[0].group
    named, pending = _award(ranked, seats, scheme.award.at_line, year.decided.get(group))
    twice_top, twice_bottom = _twice(ranked, members, rules, year)
    return GroupLists(
        named=named,
        pending=pending,
        top=frozenset(leading(ranked, rules.top)),
        bottom=frozenset(trailing(ranked, rules.bottom)),
        twice_top=twice_top,
        twice_bottom=twice_bottom,
    )


def _award(
    ranked: Sequence[Place],
    seats: int,
    at_line: AwardTieRule,
    decided: tuple[UnitId, ...] | None,
) -> tuple[frozenset[UnitId], frozenset[UnitId]]:
    """Named and pending units.

    A decision settles a tie when it names units of that tie only; made on another tie, before a
    figure was corrected, it settles nothing.
    """
    within = award_list(ranked, seats, at_line)
    named, pending = frozenset(within.named), frozenset(within.pending)
    if pending and decided is not None and pending.issuperset(decided):
        return named.union(decided), frozenset()
    return named, pending


def _twice(
    ranked: Sequence[Place], members: Sequence[Unit], rules: YearRules, year: YearState
) -> tuple[frozenset[UnitId], frozenset[UnitId]]:
    """Units near the top in both years (T30), and last in both (T31, M11), by name in the group."""
    group = members[0].group
    if rules.repeat_groups and group not in rules.repeat_groups:
        return frozenset(), frozenset()
    last = [line for line in year.last_year if line.group == group]
    last.sort(key=lambda line: line.rank or 0)
    names = {unit.id: unit.name for unit in members}
    share = rules.repeat_top or Fraction(0)
    was_near_top = set(near_top(last, share, len(last)))
    was_last = set(trailing(last, rules.repeat_bottom))
    return (
        frozenset(u for u in near_top(ranked, share, len(members)) if names[u] in was_near_top),
        frozenset(u for u in trailing(ranked, rules.repeat_bottom) if names[u] in was_last),
    )


def grade_of(unit: UnitId, total: Fraction | None, year: YearState, rules: YearRules) -> str | None:
    """The grade of a unit: the best whose line its total reaches, the last one below all lines.

    As the organizer recorded it where the plan gives no lines (Q6); `None` = none.
    """
    if not rules.grades:
        return None
    lines = [(grade.at_least, grade.id) for grade in rules.grades if grade.at_least is not None]
    if not lines:
        return year.grades.get(unit)
    if total is None:
        return None
    return next((grade for at_least, grade in lines if total >= at_least), lines[-1][1])
