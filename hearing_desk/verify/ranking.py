"""Ranks counted from the scores by a rule of thumb that shares nothing with the rules' own."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction

from hearing_desk.model.choices import RankOn, TieRule
from hearing_desk.model.hearing import HearingState
from hearing_desk.model.ids import GroupId, UnitId
from hearing_desk.model.scheme import Scheme
from hearing_desk.model.tally import TieSettlement, UnitTally
from hearing_desk.rules.decimals import rounded


def tallies_of(state: HearingState, group: GroupId) -> tuple[UnitTally, ...]:
    """The figures of a group's units, of those counted, in plan order."""
    return tuple(
        day.current.tally
        for day in state.units.values()
        if day.unit.group == group and day.current is not None and day.current.tally is not None
    )


def counted_ranks(
    scheme: Scheme, state: HearingState, group: GroupId
) -> Mapping[UnitId, int | None]:
    """A unit's rank is one more than the number of units, or of scores, that are better.

    `None` = nothing to divide by; units not counted yet are left out.
    """
    settled = state.ties.get(group, ())
    keys = {tally.unit: _key(scheme, tally, settled) for tally in tallies_of(state, group)}
    held = [key for key in keys.values() if key is not None]
    standing = set(held) if scheme.ranks.ties is TieRule.DENSE else held
    return {
        unit: None if key is None else 1 + sum(other > key for other in standing)
        for unit, key in keys.items()
    }


def _key(
    scheme: Scheme, tally: UnitTally, settled: Sequence[TieSettlement]
) -> tuple[Fraction, ...] | None:
    """What is compared, greater is better; `None` = nothing to divide by."""
    ranks = scheme.ranks
    if tally.score is None:
        return None
    score = tally.score
    if ranks.rank_on is RankOn.DISPLAYED:
        score = rounded(score, ranks.decimals, ranks.rounding)
    if ranks.ties in (TieRule.LOT, TieRule.REVOTE):
        return (score, *_told_apart(tally.unit, settled))
    if ranks.ties is not TieRule.MOST_BEST_GRADES:
        return (score,)
    best = [dict(item.grades)[scheme.ballot.grades[0].id] for item in tally.items]
    counted = [grade.id for grade in scheme.ballot.grades if grade.counted]
    worst = sum(dict(item.grades)[counted[-1]] for item in tally.items)
    return (score, *map(Fraction, (sum(best), -worst, *best)))


def _told_apart(unit: UnitId, settled: Sequence[TieSettlement]) -> Iterator[Fraction]:
    """The unit's score in every second vote; in a lot, how many units it came before."""
    for tie in settled:
        points = tie.scores or tuple(map(Fraction, reversed(range(len(tie.units)))))
        yield from (point for each, point in zip(tie.units, points, strict=True) if each == unit)
