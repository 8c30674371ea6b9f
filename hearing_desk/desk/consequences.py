"""What a correction would change, before it is written: nothing here is an act."""

from __future__ import annotations

from dataclasses import dataclass, replace

from hearing_desk.desk.tally_clerk import count
from hearing_desk.model.ballots import Marks
from hearing_desk.model.correction import GroupFigures
from hearing_desk.model.hearing import HearingState, RoundState, UnitDay
from hearing_desk.model.ids import SheetNo, UnitId
from hearing_desk.model.scheme import Scheme
from hearing_desk.model.tally import UnitTally


@dataclass(frozen=True, slots=True)
class Consequence:
    """A paper set right in thought (6.9).

    counted: the paper's marks as they are counted now.
    before:  what the ranks of the group stood on when it was locked last.
    after:   what they would stand on, papers corrected already for the same version included.
    """

    unit: UnitId
    sheet_no: SheetNo
    counted: Marks
    marks: Marks
    before: GroupFigures
    after: GroupFigures


def consequence_of(
    state: HearingState,
    scheme: Scheme,
    day: UnitDay,
    current: RoundState,
    paper: tuple[SheetNo, Marks, Marks],
) -> Consequence:
    """What follows from the marks of a paper; paper: its number, marks counted now, right marks."""
    sheet_no, counted, marks = paper
    unit = day.unit.id
    now = state.group_figures(day.unit.group)
    under_way = state.correction_under_way(unit)
    before = now if under_way is None else under_way.before
    corrected = replace(current, corrected={**current.corrected, sheet_no: marks})
    tally = count(scheme, unit, corrected)
    # Of a unit that is being corrected as well there are no figures now, only those before.
    others = {each.unit: each for each in (*before.tallies, *now.tallies)}
    tallies = {**others, unit: tally}
    dropped = _score(before, unit) != tally.score
    after = replace(
        now,
        tallies=tuple(tallies[each.unit] for each in before.tallies),
        settled=() if dropped else now.settled,
    )
    return Consequence(unit, sheet_no, counted, marks, before, after)


def tally_in(figures: GroupFigures, unit: UnitId) -> UnitTally:
    """A unit's count among its group's."""
    return next(tally for tally in figures.tallies if tally.unit == unit)


def _score(figures: GroupFigures, unit: UnitId) -> object:
    return tally_in(figures, unit).score
