"""What comes out of the box of one unit: papers with the day's oddities, or those of a file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from hearing_desk.model.ballots import BLANK, Mark, Marks
from hearing_desk.model.ids import UnitId
from hearing_desk.model.scheme import BallotRules, Combination
from hearing_desk.rehearsal.ballots import plausible_ballots
from hearing_desk.rehearsal.chance import Chance

WHOLLY_BLANK_AT, OVERMARKED_AT, MISSING_AT, COPY_FROM, COPY_TO = 1, 0, 4, 2, 5
"""Places in the day's order of units, from 0, where the script wants something to happen."""


@dataclass(frozen=True, slots=True)
class Box:
    """The papers of one unit as they lie on the table, shuffled; sheet 1 is the first."""

    papers: tuple[Marks, ...]


BEST, LAST = Mark("1"), Mark("2")
"""The two words of a ballot that chooses among the units (Q8)."""


def is_choice(rules: BallotRules) -> bool:
    """Whether a ballot has two words only, one for the best unit and one for the last (Q8)."""
    return rules.combination is Combination.SHARE_OF_BEST and len(rules.grades) == len((BEST, LAST))


def chosen(
    units: Sequence[UnitId], delegates: int, items: int, chance: Chance
) -> Mapping[UnitId, tuple[Marks, ...]]:
    """Every unit's column of booklets in which each delegate marks one best and one last unit.

    The earlier units stand better with the delegates; a booklet has the same place in all columns.
    """
    favour = [len(units) - place for place in range(len(units))]
    columns: dict[UnitId, list[Marks]] = {unit: [] for unit in units}
    for _ in range(delegates):
        best = chance.weighted(units, favour)
        others = [unit for unit in units if unit != best]
        last = chance.weighted(others, sorted(favour)[: len(others)]) if others else None
        marked = {last: LAST, best: BEST}
        for unit, column in columns.items():
            column.append((marked.get(unit, BLANK),) * items)
    return {unit: tuple(column) for unit, column in columns.items()}


def without_unmarked(papers: tuple[Marks, ...], count: int) -> tuple[Marks, ...]:
    """As many papers as were issued: who abstains for a unit has not marked it."""
    kept = list(papers)
    while len(kept) > count:
        unmarked = [place for place, paper in enumerate(kept) if set(paper) == {BLANK}]
        del kept[unmarked[-1] if unmarked else -1]
    return tuple(kept)


def filled_box(
    place: int, issued: int, rules: BallotRules, chance: Chance, earlier: list[Box]
) -> Box:
    """Made-up papers of the unit at a place in the day's order; some units are better than others.

    earlier: the boxes opened so far. The unit at `COPY_TO` gets the papers of the one at
    `COPY_FROM` in another order, so that the two end in a tie whenever as many voted.
    """
    returned = issued - 1 if place == MISSING_AT and issued else issued
    if place == COPY_TO and len(earlier[COPY_FROM].papers) == returned:
        return Box(tuple(chance.shuffled(earlier[COPY_FROM].papers)))
    items, grades = len(rules.items), len(rules.grades)
    papers = list(plausible_ballots(returned, items, grades, chance.below(4), chance))
    if place == WHOLLY_BLANK_AT and papers:
        papers[0] = (BLANK,) * items
    if place == OVERMARKED_AT and papers:
        papers[-1] = (Mark("1+2"), *papers[-1][1:])
    return Box(tuple(papers))
