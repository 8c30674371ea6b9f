"""What the marks on a ballot mean under the scheme in force (`domain.md` §3.2).

The journal keeps marks as keyed; their meaning is computed here, whenever it is needed.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from fractions import Fraction
from typing import assert_never

from hearing_desk.errors import InternalError
from hearing_desk.model.ballots import BLANK, ILLEGIBLE, OVERMARKED, Mark, Marks
from hearing_desk.model.ids import GradeId
from hearing_desk.model.scheme import (
    AllBlankRule,
    BallotRules,
    BlankRule,
    Combination,
    OvermarkRule,
)


class Meaning(Enum):
    """What a mark is, before any rule gives it points."""

    GRADE = "grade"
    BLANK = "blank"
    OVERMARKED = "overmarked"
    ILLEGIBLE = "illegible"


class BallotStanding(Enum):
    """What a whole ballot is, by its marks alone."""

    VALID = "valid"
    ABSTENTION = "abstention"
    INVALID = "invalid"


@dataclass(frozen=True, slots=True)
class MarkReading:
    """One mark and what it is worth.

    grade:  the grade marked; `None` = none, or more than one. Never a grade assigned by a rule.
    points: what it adds; `None` = the mark leaves the count.
    """

    meaning: Meaning
    grade: GradeId | None
    points: Fraction | None


@dataclass(frozen=True, slots=True)
class BallotReading:
    """A whole ballot: its standing, and the reading of each item in scheme order.

    points: what the ballot adds to the raw total; 0 unless its standing is VALID.
    """

    standing: BallotStanding
    all_blank: bool
    items: tuple[MarkReading, ...]
    points: Fraction


def parse_mark(text: str, grades: int) -> Mark | None:
    """The mark a keyed or typed text stands for; `None` = not a mark.

    text:   a key digit from 1 to `grades`, `0` blank, `+`, `?`, or grades seen, such as `2+1`,
            which comes back in the one canonical order, `1+2`.
    """
    keys = [str(key) for key in range(1, grades + 1)]
    if text in (BLANK, OVERMARKED, ILLEGIBLE) or text in keys:
        return Mark(text)
    seen = text.split("+")
    if len(seen) < 2 or len(set(seen)) < len(seen) or not set(seen) <= set(keys):
        return None
    return Mark("+".join(sorted(seen)))


def grade_points(rules: BallotRules) -> tuple[Fraction | None, ...]:
    """Points per grade as they enter the count, in scheme order; `None` = not counted (A3).

    A share of best grades (county appraisal) is the mean of 100 for the first grade and 0 for
    the others, so that all three combinations count alike.
    """
    points = [grade.points for grade in rules.grades]
    if rules.combination is Combination.SHARE_OF_BEST:
        points = [Fraction(100)] + [Fraction(0)] * (len(rules.grades) - 1)
    return tuple(
        worth if grade.counted else None for grade, worth in zip(rules.grades, points, strict=True)
    )


def read_mark(mark: Mark, rules: BallotRules) -> MarkReading:
    """What one mark means and is worth (A1, A3, B1, B3)."""
    if mark == BLANK:
        return MarkReading(Meaning.BLANK, None, _blank_points(rules))
    if mark == ILLEGIBLE:
        return MarkReading(Meaning.ILLEGIBLE, None, _overmark_points(mark, rules))
    if "+" in mark:
        return MarkReading(Meaning.OVERMARKED, None, _overmark_points(mark, rules))
    index = int(mark) - 1
    return MarkReading(Meaning.GRADE, rules.grades[index].id, grade_points(rules)[index])


def _blank_points(rules: BallotRules) -> Fraction | None:
    match rules.blank:
        case BlankRule.AS_GRADE:
            for grade, points in zip(rules.grades, grade_points(rules), strict=True):
                if grade.id == rules.blank_grade:
                    return points
            raise InternalError("the scheme's blank grade is not one of its grades")
        case BlankRule.ZERO:
            return Fraction(0)
        case BlankRule.NOT_COUNTED:
            return None
        case _ as unreachable:
            assert_never(unreachable)


def _overmark_points(mark: Mark, rules: BallotRules) -> Fraction | None:
    match rules.overmark:
        case OvermarkRule.AS_BLANK:
            return _blank_points(rules)
        case OvermarkRule.LOWER_GRADE:
            # A bare `+` and an illegible mark name no grade to take the lower of; what an item
            # without a usable mark is worth is all the plan leaves.
            seen = [int(key) for key in mark.split("+") if key not in ("", ILLEGIBLE)]
            points = grade_points(rules)
            counted = [worth for key in seen if (worth := points[key - 1]) is not None]
            return min(counted, default=_blank_points(rules) if not seen else None)
        case OvermarkRule.ITEM_ZERO | OvermarkRule.BALLOT_INVALID:
            return Fraction(0)
        case OvermarkRule.ITEM_EXCLUDED:
            return None
        case _ as unreachable:
            assert_never(unreachable)


def is_all_blank(marks: Marks) -> bool:
    """Whether nothing at all is marked (B2)."""
    return all(mark == BLANK for mark in marks)


def standing_of(marks: Marks, rules: BallotRules) -> BallotStanding:
    """What the marks alone make of the ballot (B2, B3); no ruling on the paper is looked at."""
    if is_all_blank(marks):
        match rules.all_blank:
            case AllBlankRule.AS_BLANK_ITEMS:
                return BallotStanding.VALID
            case AllBlankRule.ABSTENTION:
                return BallotStanding.ABSTENTION
            case AllBlankRule.INVALID:
                return BallotStanding.INVALID
            case _ as unreachable:
                assert_never(unreachable)
    if rules.overmark is OvermarkRule.BALLOT_INVALID and any(map(_is_unclear, marks)):
        return BallotStanding.INVALID
    return BallotStanding.VALID


def _is_unclear(mark: Mark) -> bool:
    return mark == ILLEGIBLE or "+" in mark


def interpret(marks: Marks, rules: BallotRules) -> BallotReading:
    """The whole ballot, for the screen and the ballot list; `tabulate` counts by the same rules."""
    standing = standing_of(marks, rules)
    items = tuple(read_mark(mark, rules) for mark in marks)
    points = sum((item.points or Fraction(0) for item in items), Fraction(0))
    valid = standing is BallotStanding.VALID
    return BallotReading(standing, is_all_blank(marks), items, points if valid else Fraction(0))
