"""How often each grade was chosen: the rates of an item (S6), the units with most marks (Q8)."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from hearing_desk.model.ids import UnitId
from hearing_desk.model.scheme import BallotRules, GradeList
from hearing_desk.model.tally import ItemCounts, UnitTally


def grade_rates(items: Sequence[ItemCounts], rules: BallotRules) -> tuple[Fraction, ...] | None:
    """The share of each grade that counts among the marks of such grades, in scheme order.

    Blank, over-marked and illegible items are no marks of a grade, so that the shares of an item
    add up to 1. `None` = not one mark.
    """
    counted = [grade.id for grade in rules.grades if grade.counted]
    marks = [sum(dict(item.grades)[grade] for item in items) for grade in counted]
    total = sum(marks)
    return tuple(Fraction(number, total) for number in marks) if total else None


def most_marked(tallies: Sequence[UnitTally], wanted: GradeList) -> tuple[UnitId, ...]:
    """The units of a group with most marks of one grade, most first, all ties included (Q8).

    A unit without such a mark is never among them; equal ones stand in the order given.
    """
    marks = {
        tally.unit: sum(dict(item.grades)[wanted.grade] for item in tally.items)
        for tally in tallies
    }
    by_marks = sorted((unit for unit in marks if marks[unit]), key=marks.__getitem__, reverse=True)
    least = min((marks[unit] for unit in by_marks[: wanted.count]), default=0)
    return tuple(unit for unit in by_marks if marks[unit] >= least)
