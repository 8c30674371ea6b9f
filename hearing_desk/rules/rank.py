"""Ranks within a group: exact scores compared, ties shared or broken as the scheme says (§3.4)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import groupby, pairwise
from operator import itemgetter
from typing import assert_never

from hearing_desk.model.ids import UnitId
from hearing_desk.model.scheme import BallotRules, RankOn, RankRules, TieRule
from hearing_desk.model.tally import Standing, TieSettlement, UnitTally
from hearing_desk.rules.decimals import rounded
from hearing_desk.rules.margin import margin
from hearing_desk.rules.score import shown_scores

_Order = tuple[Fraction | int, ...]
"""Place among units of equal score: smaller comes first, equal places share a rank."""


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
    settled: Sequence[TieSettlement] = (),
    margins: bool = True,
) -> tuple[Standing, ...]:
    """The units of one group from the first rank down; units that share a rank in the order given.

    Units with nothing to divide by, then absent ones (6.4), follow without a rank.
    tallies: each with its own divisor; scores compare as exact fractions (C4).
    settled: lots and second votes in the order in which they were held; a tie is broken by them
             only when all its units took part, and units equal in a vote still share their rank
             until a further one (D4).
    margins: False leaves the margins out, which cost several times all the rest.
    A margin is to the unit on the next line, in exact scores; 0 where the two share a rank.
    """

    def order(tally: UnitTally) -> _Order | None:
        return _order_among_equals(tally, ballot, ranks.ties, settled)

    placed = tuple(_placed(tallies, ranks, order))
    shown = shown_scores([place.unit.score for place in placed], ranks)
    steps_down = [
        _margin(upper, lower, ballot) if margins else None for upper, lower in pairwise(placed)
    ]
    standings = [
        Standing(place.unit.tally.unit, place.rank, place.tied, place.unit.score, text, steps)
        for place, text, steps in zip(placed, shown, [*steps_down, None], strict=False)
    ]
    unranked = [tally.unit for tally in tallies if tally.score is None]
    standings += [Standing(unit, None, False, None, "", None) for unit in (*unranked, *absent)]
    return tuple(standings)


def _placed(
    tallies: Sequence[UnitTally], ranks: RankRules, order: Callable[[UnitTally], _Order | None]
) -> Iterator[_Placed]:
    best_first = sorted(_scored(tallies, ranks), key=lambda unit: unit.compared, reverse=True)
    rank = 1
    for _, equal in groupby(best_first, key=lambda unit: unit.compared):
        for sharing in _told_apart(tuple(equal), order):
            yield from (_Placed(unit, rank, len(sharing) > 1) for unit in sharing)
            rank += 1 if ranks.ties is TieRule.DENSE else len(sharing)


def _scored(tallies: Sequence[UnitTally], ranks: RankRules) -> Iterator[_Scored]:
    for tally in tallies:
        if tally.score is not None:
            displayed = rounded(tally.score, ranks.decimals, ranks.rounding)
            compared = tally.score if ranks.rank_on is RankOn.EXACT else displayed
            yield _Scored(tally, tally.score, compared)


def _told_apart(
    equal: tuple[_Scored, ...], order: Callable[[UnitTally], _Order | None]
) -> Iterator[tuple[_Scored, ...]]:
    """Units with equal scores, cut into those that still share a rank, best first (D4)."""
    places = [(order(unit.tally), unit) for unit in equal]
    settled = [(place, unit) for place, unit in places if place is not None]
    if len(settled) < len(equal):
        yield equal
        return
    for _, alike in groupby(sorted(settled, key=itemgetter(0)), key=itemgetter(0)):
        yield tuple(unit for _, unit in alike)


def _order_among_equals(
    tally: UnitTally,
    ballot: BallotRules,
    rule: TieRule,
    settled: Sequence[TieSettlement],
) -> _Order | None:
    """Where the scheme puts a unit among those with its score; `None` = not settled yet."""
    match rule:
        case TieRule.SHARED | TieRule.DENSE:
            return ()
        case TieRule.MOST_BEST_GRADES:
            return _grade_order(tally, ballot)
        case TieRule.LOT | TieRule.REVOTE:
            held = [tie for tie in settled if tally.unit in tie.units]
            return tuple(tie.place(tally.unit) for tie in held) or None
        case _ as unreachable:
            assert_never(unreachable)


def _grade_order(tally: UnitTally, ballot: BallotRules) -> _Order:
    """More best grades, then fewer of the worst that counts, then best grades item by item."""
    last = max(place for place, grade in enumerate(ballot.grades) if grade.counted)
    best = [item.grades[0][1] for item in tally.items]
    worst = [item.grades[last][1] for item in tally.items]
    return (-sum(best), sum(worst), *(-count for count in best))


def _margin(upper: _Placed, lower: _Placed, ballot: BallotRules) -> int | None:
    if upper.rank == lower.rank:
        return 0
    return margin(upper.unit.tally, lower.unit.tally, ballot)


def ties_to_settle(
    standings: Sequence[Standing], ranks: RankRules
) -> tuple[tuple[UnitId, ...], ...]:
    """The units still sharing a rank that the scheme wants told apart by lot or by a second vote.

    One tuple per shared rank, from the first down; empty under the other rules of D4.
    """
    if ranks.ties not in (TieRule.LOT, TieRule.REVOTE):
        return ()
    tied = (line for line in standings if line.tied)
    return tuple(
        tuple(line.unit for line in sharing) for _, sharing in groupby(tied, lambda line: line.rank)
    )
