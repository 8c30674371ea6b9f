"""What comes out of the box of one unit: papers with the day's oddities, or those of a file."""

from __future__ import annotations

from dataclasses import dataclass

from hearing_desk.model.ballots import BLANK, Mark, Marks
from hearing_desk.model.scheme import BallotRules
from hearing_desk.rehearsal.ballots import plausible_ballots
from hearing_desk.rehearsal.chance import Chance

WHOLLY_BLANK_AT, OVERMARKED_AT, MISSING_AT, COPY_FROM, COPY_TO = 1, 0, 4, 2, 5
"""Places in the day's order of units, from 0, where the script wants something to happen."""


@dataclass(frozen=True, slots=True)
class Box:
    """The papers of one unit as they lie on the table, shuffled; sheet 1 is the first."""

    papers: tuple[Marks, ...]


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
