"""Plausible ballots: units of different merit, delegates of different leniency, human slips."""

from __future__ import annotations

from hearing_desk.model.ballots import BLANK, ILLEGIBLE, OVERMARKED, Mark, Marks
from hearing_desk.rehearsal.chance import Chance

_TEMPERS = ((62, 28, 8, 2), (48, 34, 14, 4), (36, 36, 20, 8), (24, 38, 26, 12))
"""How often a delegate marks the first to fourth grade, from lenient to strict, in percent."""


def plausible_ballots(
    count: int, items: int, grades: int, merit: int, chance: Chance
) -> tuple[Marks, ...]:
    """The papers out of one box, shuffled already.

    merit: 0 to 3, how far the unit moves a delegate towards the better grades.
    Of a thousand items about 12 are blank, 2 over-marked and 1 illegible; blank papers are rare.
    """
    return tuple(_paper(items, grades, merit, chance) for _ in range(count))


def _paper(items: int, grades: int, merit: int, chance: Chance) -> Marks:
    if chance.happens(2):
        return (BLANK,) * items
    temper = _TEMPERS[max(0, chance.below(len(_TEMPERS)) - merit)]
    return tuple(_mark(grades, temper, chance) for _ in range(items))


def _mark(grades: int, temper: tuple[int, ...], chance: Chance) -> Mark:
    spot = chance.below(1000)
    if spot < 12:
        return BLANK
    if spot < 14:
        return OVERMARKED
    if spot < 15:
        return ILLEGIBLE
    weights = temper[:grades] if grades <= len(temper) else (*temper, *(1,) * (grades - 4))
    return Mark(str(1 + chance.weighted(range(grades), weights)))


def keyed(paper: Marks, grades: int, slips_in_thousand: int, chance: Chance) -> Marks:
    """The paper as an operator keys it: now and then a neighbouring key."""
    return tuple(
        _slipped(mark, grades, chance) if chance.happens(slips_in_thousand) else mark
        for mark in paper
    )


def _slipped(mark: Mark, grades: int, chance: Chance) -> Mark:
    keys = [Mark(str(key)) for key in range(grades + 1) if str(key) != mark]
    return chance.pick(keys)
