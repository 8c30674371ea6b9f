"""Counting a unit: marks to counts, raw total, divisor and exact score (`domain.md` §3.1-3.3).

Settled marks come in, in any order; who keyed them and how they were agreed is no matter here.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import assert_never

from hearing_desk.model.ballots import BLANK, Mark, Marks
from hearing_desk.model.ids import GradeId, ItemId, Round, UnitId
from hearing_desk.model.scheme import (
    AllBlankRule,
    BallotRules,
    Combination,
    DivisorRule,
    InvalidRule,
    UnreturnedRule,
)
from hearing_desk.model.tally import BallotAccount, ItemCounts, UnitTally
from hearing_desk.rules.interpret import (
    BallotStanding,
    Meaning,
    read_mark,
    standing_of,
)

MISSING_IN_DIVISOR = (DivisorRule.PRESENT_AT_ISSUE, DivisorRule.SESSION_PRESENT)
"""The divisors that contain a ballot which was issued and never came back."""


@dataclass(frozen=True, slots=True)
class _Pile:
    """The papers of a unit, sorted; `valid` maps marks to how many papers bear them."""

    valid: Mapping[Marks, int]
    valid_papers: int
    abstentions: int
    invalid: int
    all_blank: int


def tabulate(
    rules: BallotRules,
    unit: UnitId,
    number: Round,
    account: BallotAccount,
    ballots: Iterable[Marks],
    *,
    invalid: int = 0,
) -> UnitTally:
    """The count of one unit and round, zero first: every item and grade is there, marked or not.

    ballots: settled marks of every keyed paper that was not ruled invalid, in any order.
    invalid: papers ruled invalid (B5, B7); those invalid by their marks alone are found here.
    For each item, grades + blank + over-marked + illegible = valid ballots; over all items the
    points plus `imputed_points` are the raw total.

    `unreturned_cost` (C2) compares the score with what it would be had each missing ballot borne
    the mean of those returned: (missing x mean - points given to the missing) / divisor. It is
    negative where the missing are given more than the mean (C1 d), and 0 where the divisor does
    not contain them; there nothing is given to them either.
    """
    pile = _sorted(ballots, invalid, rules)
    counted = [
        _count_item(item.id, _column(pile.valid, index), rules)
        for index, item in enumerate(rules.items)
    ]
    blank = read_mark(BLANK, rules).points
    blank_paper = (blank or Fraction(0)) * len(rules.items)
    as_blank = pile.invalid if _invalid_rule(rules) is InvalidRule.AS_ALL_BLANK else 0
    returned_total = sum((item.points for item, _ in counted), blank_paper * as_blank)
    missing = max(0, account.unreturned) if rules.divisor in MISSING_IN_DIVISOR else 0
    given = blank_paper * missing if rules.unreturned is UnreturnedRule.AS_BLANK_ITEMS else 0
    marks = sum(marks for _, marks in counted)
    if blank is not None:
        marks += as_blank * len(rules.items)
    divisor = _divisor(rules, account, pile, marks)
    lost = missing * _mean_paper(rules, pile, returned_total) - given
    return UnitTally(
        unit=unit,
        round=number,
        account=account,
        ballots=pile.valid_papers + pile.abstentions + pile.invalid,
        valid=pile.valid_papers,
        invalid=pile.invalid,
        abstentions=pile.abstentions,
        all_blank=pile.all_blank,
        items=tuple(item for item, _ in counted),
        raw_total=returned_total + given,
        divisor=divisor,
        score=(returned_total + given) / divisor if divisor else None,
        unreturned_cost=lost / divisor if divisor and lost else Fraction(0),
        imputed_points=blank_paper * as_blank + given,
    )


def _sorted(ballots: Iterable[Marks], invalid: int, rules: BallotRules) -> _Pile:
    """Each distinct set of marks is looked at once, however many papers bear it."""
    papers = Counter(ballots)
    valid: dict[Marks, int] = {}
    standings = dict.fromkeys(BallotStanding, 0)
    standings[BallotStanding.INVALID] = invalid
    for marks, count in papers.items():
        standing = standing_of(marks, rules)
        standings[standing] += count
        if standing is BallotStanding.VALID:
            valid[marks] = count
    return _Pile(
        valid,
        standings[BallotStanding.VALID],
        standings[BallotStanding.ABSTENTION],
        standings[BallotStanding.INVALID],
        papers[(BLANK,) * len(rules.items)],
    )


def _column(papers: Mapping[Marks, int], index: int) -> Counter[Mark]:
    """How often each mark stands at one item."""
    column: Counter[Mark] = Counter()
    for marks, count in papers.items():
        column[marks[index]] += count
    return column


def _count_item(item: ItemId, column: Counter[Mark], rules: BallotRules) -> tuple[ItemCounts, int]:
    """The counts of one item, and how many of its marks entered the count."""
    grades: dict[GradeId, int] = {grade.id: 0 for grade in rules.grades}
    others = dict.fromkeys(Meaning, 0)
    points, marks = Fraction(0), 0
    for mark, count in column.items():
        reading = read_mark(mark, rules)
        if reading.grade is None:
            others[reading.meaning] += count
        else:
            grades[reading.grade] += count
        if reading.points is not None:
            points += reading.points * count
            marks += count
    return (
        ItemCounts(
            item=item,
            grades=tuple(grades.items()),
            blank=others[Meaning.BLANK],
            overmarked=others[Meaning.OVERMARKED],
            illegible=others[Meaning.ILLEGIBLE],
            points=points,
        ),
        marks,
    )


def _invalid_rule(rules: BallotRules) -> InvalidRule:
    """B9 with "as all blank" followed through B2, which may itself send the paper elsewhere."""
    if rules.invalid is not InvalidRule.AS_ALL_BLANK:
        return rules.invalid
    match rules.all_blank:
        case AllBlankRule.AS_BLANK_ITEMS:
            return InvalidRule.AS_ALL_BLANK
        case AllBlankRule.ABSTENTION:
            return InvalidRule.OUT_OF_DIVISOR
        case AllBlankRule.INVALID:
            return InvalidRule.ZERO_IN_DIVISOR
        case _ as unreachable:
            assert_never(unreachable)


def _divisor(rules: BallotRules, account: BallotAccount, pile: _Pile, marks: int) -> int:
    """C1, less the abstentions (B2) and, where B9 says so, the invalid papers.

    A mean over marks divides by items as well, so that a paper counts once per item.
    """
    invalid = _invalid_rule(rules)
    match rules.divisor:
        case DivisorRule.MARKS:
            return marks
        case DivisorRule.PRESENT_AT_ISSUE:
            papers = account.present - account.recused
        case DivisorRule.SESSION_PRESENT:
            papers = account.session_present
        case DivisorRule.RETURNED:
            papers = account.returned
        case DivisorRule.VALID:
            papers = pile.valid_papers + pile.abstentions + pile.invalid
            if invalid is InvalidRule.ZERO_IN_DIVISOR:
                papers -= pile.invalid
        case _ as unreachable:
            assert_never(unreachable)
    papers -= pile.abstentions
    if invalid is InvalidRule.OUT_OF_DIVISOR:
        papers -= pile.invalid
    per_paper = 1 if rules.combination is Combination.SUM_OF_ITEMS else len(rules.items)
    return max(0, papers) * per_paper


def _mean_paper(rules: BallotRules, pile: _Pile, returned_total: Fraction) -> Fraction:
    """Mean points of the returned papers that the divisor contains; 0 when there is none."""
    papers = pile.valid_papers
    if _invalid_rule(rules) is not InvalidRule.OUT_OF_DIVISOR:
        papers += pile.invalid
    return returned_total / papers if papers else Fraction(0)
