"""When a recount suggests itself: so close at a place that matters that one mark decides (6.18)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from fractions import Fraction
from itertools import pairwise

from hearing_desk.model.ids import UnitId
from hearing_desk.model.scheme import BallotRules
from hearing_desk.model.tally import Standing
from hearing_desk.rules.interpret import grade_points


class ClosePlace(Enum):
    """A place in the ranking where a small gap suggests a recount."""

    FIRST = "first"
    AWARD_LINE = "award-line"
    LAST = "last"


@dataclass(frozen=True, slots=True)
class CloseCall:
    """Two units ranked next to each other, no further apart than one mark can move one of them.

    gap: in points of the score, exact. step: what one mark, one grade off, moves a score at most.
    """

    place: ClosePlace
    upper: UnitId
    lower: UnitId
    gap: Fraction
    step: Fraction


def close_calls(
    standings: Sequence[Standing],
    divisors: Mapping[UnitId, int],
    seats: int,
    rules: BallotRules,
) -> tuple[CloseCall, ...]:
    """Where a recount suggests itself in a group that is counted to the end.

    standings: in rank order. seats: how many of the group are within the award line, 0 = none.
    A pair is named once for each place it stands at.
    """
    ranked = [standing for standing in standings if standing.score is not None]
    step = largest_step(rules)
    return tuple(
        call
        for number, (upper, lower) in enumerate(pairwise(ranked), 1)
        for place in _places(number, len(ranked), seats)
        if (call := _call(place, upper, lower, divisors, step)) is not None
    )


def largest_step(rules: BallotRules) -> Fraction:
    """The most that one mark, one grade off, moves the raw total."""
    worths = [points for points in grade_points(rules) if points is not None]
    return max((abs(one - other) for one, other in pairwise(worths)), default=Fraction(0))


def _places(number: int, units: int, seats: int) -> Iterator[ClosePlace]:
    """What lies between the unit of this place and the next."""
    if number == 1:
        yield ClosePlace.FIRST
    if number == seats:
        yield ClosePlace.AWARD_LINE
    if number == units - 1:
        yield ClosePlace.LAST


def _call(
    place: ClosePlace,
    upper: Standing,
    lower: Standing,
    divisors: Mapping[UnitId, int],
    step: Fraction,
) -> CloseCall | None:
    gap = (upper.score or Fraction(0)) - (lower.score or Fraction(0))
    moved = step / min(divisors[upper.unit], divisors[lower.unit])
    return CloseCall(place, upper.unit, lower.unit, gap, moved) if gap <= moved else None
