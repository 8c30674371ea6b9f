"""Lists taken from a ranking: the award line, the leading and trailing units, the flagged ones.

None of it is decided on the hearing day (D8); the lists are printed when they are due.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Generic, Protocol, TypeVar, assert_never

from hearing_desk.model.ids import GroupId, UnitId
from hearing_desk.model.scheme import AwardRounding, AwardRules, AwardTieRule, RankRules, Rounding
from hearing_desk.model.tally import Standing
from hearing_desk.rules.decimals import round_to_units

Name = TypeVar("Name")
Name_co = TypeVar("Name_co", covariant=True)


class Ranked(Protocol[Name_co]):
    """Whatever holds a place in a ranking; `rank` from 1, `None` = not ranked."""

    @property
    def unit(self) -> Name_co:
        """Who holds it."""
        ...

    @property
    def rank(self) -> int | None:
        """Its rank."""
        ...


@dataclass(frozen=True, slots=True)
class AwardList(Generic[Name]):
    """Units within the award line, in rank order.

    pending: units tied across the line, left to the organizer's written decision (D7).
    """

    named: tuple[Name, ...]
    pending: tuple[Name, ...]


def award_seats(sizes: Mapping[GroupId, int], award: AwardRules) -> Mapping[GroupId, int]:
    """How many units of each group the award goes to (D6); none where the plan has no award.

    sizes: units per group, in plan order; largest remainder gives equal remainders in that order.
    With `at_least_one` a group that would go without has one more than its share, and so has the
    whole event: nothing is taken from another group.
    """
    share = award.share or Fraction(0)
    if award.rounding is AwardRounding.LARGEST_REMAINDER:
        seats = _by_largest_remainder(sizes, share)
    else:
        seats = {group: _rounded(share * size, award.rounding) for group, size in sizes.items()}
    least = 1 if award.at_least_one and share else 0
    return {group: max(min(least, sizes[group]), number) for group, number in seats.items()}


def _rounded(exact: Fraction, rounding: AwardRounding) -> int:
    match rounding:
        case AwardRounding.HALF_UP:
            return round_to_units(exact, Rounding.HALF_UP)
        case AwardRounding.CEILING:
            return -(-exact.numerator // exact.denominator)
        case AwardRounding.FLOOR | AwardRounding.LARGEST_REMAINDER:
            return exact.numerator // exact.denominator
        case _ as unreachable:
            assert_never(unreachable)


def _by_largest_remainder(sizes: Mapping[GroupId, int], share: Fraction) -> Mapping[GroupId, int]:
    exact = {group: share * size for group, size in sizes.items()}
    seats = {group: int(quota) for group, quota in exact.items()}
    left = int(share * sum(sizes.values())) - sum(seats.values())
    by_remainder = sorted(sizes, key=lambda group: exact[group] - seats[group], reverse=True)
    for group in by_remainder[:left]:
        seats[group] += 1
    return seats


def award_list(
    standings: Sequence[Ranked[Name]], seats: int, at_line: AwardTieRule
) -> AwardList[Name]:
    """Who is within the line of a group with so many awards; a tie across it follows D7."""
    ranked = [line for line in standings if line.rank is not None]
    within = ranked[:seats]
    if not 0 < seats < len(ranked) or ranked[seats - 1].rank != ranked[seats].rank:
        return AwardList(_units(within), ())
    line_rank = ranked[seats].rank
    across = _units(line for line in ranked if line.rank == line_rank)
    clear = _units(line for line in within if line.rank != line_rank)
    match at_line:
        case AwardTieRule.PENDING:
            return AwardList(clear, across)
        case AwardTieRule.INCLUDE_ALL:
            return AwardList(clear + across, ())
        case AwardTieRule.EXCLUDE_ALL:
            return AwardList(clear, ())
        case _ as unreachable:
            assert_never(unreachable)


def leading(standings: Sequence[Ranked[Name]], count: int) -> tuple[Name, ...]:
    """The first `count` ranked units and all tied with the last of them."""
    return _from_the_end([line for line in standings if line.rank is not None], count)


def trailing(standings: Sequence[Ranked[Name]], count: int) -> tuple[Name, ...]:
    """The last `count` ranked units, last first, and all tied with them: none escapes (D10)."""
    return _from_the_end([line for line in reversed(standings) if line.rank is not None], count)


def _from_the_end(ranked: Sequence[Ranked[Name]], count: int) -> tuple[Name, ...]:
    inside = {line.rank for line in ranked[:count]}
    return _units(line for line in ranked if line.rank in inside)


def near_top(standings: Sequence[Ranked[Name]], share: Fraction, size: int) -> tuple[Name, ...]:
    """The units ranked within a share of a group of that size, rounded half up (T30: 靠前)."""
    last = round_to_units(share * size, Rounding.HALF_UP)
    return _units(line for line in standings if line.rank is not None and line.rank <= last)


def _units(lines: Iterable[Ranked[Name]]) -> tuple[Name, ...]:
    return tuple(line.unit for line in lines)


def flagged(standings: Sequence[Standing], ranks: RankRules) -> tuple[UnitId, ...]:
    """Units whose exact score is strictly below the plan's threshold (S11), in rank order."""
    if ranks.flag_below is None:
        return ()
    return tuple(
        line.unit for line in standings if line.score is not None and line.score < ranks.flag_below
    )
