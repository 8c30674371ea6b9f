"""Ranks within a group: exact scores compared, ties shared or broken as the scheme says (§3.4)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import groupby, pairwise
from typing import assert_never

from hearing_desk.model.ids import UnitId
from hearing_desk.model.scheme import BallotRules, RankOn, RankRules, TieRule
from hearing_desk.model.tally import Standing, UnitTally
from hearing_desk.rules.decimals import rounded
from hearing_desk.rules.margin import margin
from hearing_desk.rules.score import shown_scores


@dataclass(frozen=True, slots=True)
class _Scored:
    """A unit that can be ranked; `compared` is the score or what is displayed of it (D3)."""

    tally: UnitTally
    score: Fraction
    compared: Fraction


@dataclass(frozen=True, slots=True)
class _Placed:
    """A unit and its rank; `tied` = shared with another."""

    unit: _Scored
    rank: int
    tied: bool


def rank_group(
    tallies: Sequence[UnitTally],
    ballot: BallotRules,
    ranks: RankRules,
    *,
    absent: Sequence[UnitId] = (),
    lot: Sequence[UnitId] = (),
) -> tuple[Standing, ...]:
    """The units of one group from the first rank down; units that share a rank in the order given.

    Units with nothing to divide by, then absent ones (6.4), follow without a rank.
    tallies: each with its own divisor; scores compare as exact fractions (C4).
    lot:     units in the order of the recorded lot; a tie is broken by it only when all its
             units are in it (D4).
    A margin is to the unit on the next line, in exact scores; 0 where the two share a rank.
    """
    placed = tuple(_placed(tallies, ranks, lot))
    shown = shown_scores([place.unit.score for place in placed], ranks)
    margins = [_margin(upper, lower, ballot) for upper, lower in pairwise(placed)]
    standings = [
        Standing(place.unit.tally.unit, place.rank, place.tied, place.unit.score, text, steps)
        for place, text, steps in zip(placed, shown, [*margins, None], strict=False)
    ]
    unranked = [tally.unit for tally in tallies if tally.score is None]
    standings += [Standing(unit, None, False, None, "", None) for unit in (*unranked, *absent)]
    return tuple(standings)


def _placed(
    tallies: Sequence[UnitTally], ranks: RankRules, lot: Sequence[UnitId]
) -> Iterator[_Placed]:
    order = sorted(_scored(tallies, ranks), key=lambda unit: unit.compared, reverse=True)
    rank = 1
    for _, equal in groupby(order, key=lambda unit: unit.compared):
        for sharing in _tie(tuple(equal), ranks.ties, lot):
            yield from (_Placed(unit, rank, len(sharing) > 1) for unit in sharing)
            rank += 1 if ranks.ties is TieRule.DENSE else len(sharing)


def _scored(tallies: Sequence[UnitTally], ranks: RankRules) -> Iterator[_Scored]:
    for tally in tallies:
        if tally.score is not None:
            displayed = rounded(tally.score, ranks.decimals, ranks.rounding)
            compared = tally.score if ranks.rank_on is RankOn.EXACT else displayed
            yield _Scored(tally, tally.score, compared)


def _tie(
    equal: tuple[_Scored, ...], rule: TieRule, lot: Sequence[UnitId]
) -> Iterator[tuple[_Scored, ...]]:
    """Units with equal scores, cut into those that still share a rank, best first (D4)."""
    match rule:
        case TieRule.SHARED | TieRule.DENSE:
            yield equal
        case TieRule.MOST_BEST_GRADES:
            for _, alike in groupby(sorted(equal, key=_grade_order), key=_grade_order):
                yield tuple(alike)
        case TieRule.LOT if all(unit.tally.unit in lot for unit in equal):
            yield from ((unit,) for unit in sorted(equal, key=lambda u: lot.index(u.tally.unit)))
        case TieRule.LOT:
            yield equal
        case _ as unreachable:
            assert_never(unreachable)


def _grade_order(unit: _Scored) -> tuple[int, ...]:
    """Smaller is better: more best grades, then fewer worst ones, then best grades item by item."""
    best = [item.grades[0][1] for item in unit.tally.items]
    worst = [item.grades[-1][1] for item in unit.tally.items]
    return (-sum(best), sum(worst), *(-count for count in best))


def _margin(upper: _Placed, lower: _Placed, ballot: BallotRules) -> int | None:
    if upper.rank == lower.rank:
        return 0
    return margin(upper.unit.tally, lower.unit.tally, ballot)
