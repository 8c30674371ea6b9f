"""How often each grade was chosen: the rates of an item and of all items together (S6)."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from hearing_desk.model.scheme import BallotRules
from hearing_desk.model.tally import ItemCounts


def grade_rates(items: Sequence[ItemCounts], rules: BallotRules) -> tuple[Fraction, ...] | None:
    """The share of each grade that counts among the marks of such grades, in scheme order.

    Blank, over-marked and illegible items are no marks of a grade, so that the shares of an item
    add up to 1. `None` = not one mark.
    """
    counted = [grade.id for grade in rules.grades if grade.counted]
    marks = [sum(dict(item.grades)[grade] for item in items) for grade in counted]
    total = sum(marks)
    return tuple(Fraction(number, total) for number in marks) if total else None
