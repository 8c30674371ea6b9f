"""What marks and whole ballots mean under each rule of B1-B9."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest

from hearing_desk.errors import InternalError
from hearing_desk.model.ballots import Mark
from hearing_desk.model.ids import GradeId
from hearing_desk.model.scheme import AllBlankRule, BlankRule, OvermarkRule
from hearing_desk.rules.interpret import (
    BallotStanding,
    MarkReading,
    Meaning,
    interpret,
    parse_mark,
    read_mark,
    standing_of,
)
from tests.rules.counting import COUNTY, STREET, TONGHE, WITHOUT_DONT_KNOW, a_ballot


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        ("1", "1"),
        ("4", "4"),
        ("0", "0"),
        ("+", "+"),
        ("?", "?"),
        ("1+2", "1+2"),
        ("4+1", "1+4"),
        ("3+1+2", "1+2+3"),
    ],
)
def test_a_mark_is_taken_in_its_canonical_form(text: str, mark: str) -> None:
    assert parse_mark(text, 4) == mark


@pytest.mark.parametrize(
    "text", ["", "5", "9", "a", "好", "²", "1+", "+1", "1+1", "1+5", "0+1", "1+?", "1 + 2", "12"]
)
def test_anything_else_is_no_mark(text: str) -> None:
    assert parse_mark(text, 4) is None


def test_a_marked_grade_is_worth_its_points() -> None:
    assert read_mark(Mark("2"), TONGHE) == MarkReading(Meaning.GRADE, GradeId("g2"), Fraction(15))


@pytest.mark.parametrize(
    ("rule", "points"),
    [(BlankRule.AS_GRADE, 10), (BlankRule.ZERO, 0), (BlankRule.NOT_COUNTED, None)],
)
def test_a_blank_item_follows_the_blank_rule_and_stays_blank(
    rule: BlankRule, points: int | None
) -> None:
    reading = read_mark(Mark("0"), replace(TONGHE, blank=rule))
    assert reading == MarkReading(Meaning.BLANK, None, None if points is None else Fraction(points))


@pytest.mark.parametrize(
    ("rule", "seen", "unseen"),
    [
        (OvermarkRule.AS_BLANK, 10, 10),
        (OvermarkRule.ITEM_ZERO, 0, 0),
        (OvermarkRule.ITEM_EXCLUDED, None, None),
        (OvermarkRule.LOWER_GRADE, 5, 10),
        (OvermarkRule.BALLOT_INVALID, 0, 0),
    ],
)
def test_an_overmarked_or_illegible_item_follows_the_overmark_rule(
    rule: OvermarkRule, seen: int | None, unseen: int | None
) -> None:
    rules = replace(TONGHE, overmark=rule)
    assert read_mark(Mark("1+4"), rules).points == seen
    assert read_mark(Mark("+"), rules) == MarkReading(Meaning.OVERMARKED, None, unseen)
    assert read_mark(Mark("?"), rules) == MarkReading(Meaning.ILLEGIBLE, None, unseen)


def test_a_share_of_best_grades_counts_only_the_first_grade() -> None:
    assert [read_mark(Mark(key), COUNTY).points for key in "123"] == [100, 0, 0]


@pytest.mark.parametrize(
    ("rule", "standing", "points"),
    [
        (AllBlankRule.AS_BLANK_ITEMS, BallotStanding.VALID, 50),
        (AllBlankRule.ABSTENTION, BallotStanding.ABSTENTION, 0),
        (AllBlankRule.INVALID, BallotStanding.INVALID, 0),
    ],
)
def test_a_wholly_blank_ballot(rule: AllBlankRule, standing: BallotStanding, points: int) -> None:
    reading = interpret(a_ballot("00000"), replace(TONGHE, all_blank=rule))
    assert (reading.standing, reading.all_blank, reading.points) == (standing, True, points)


@pytest.mark.parametrize("mark", ["+", "1+2", "?"])
def test_one_unclear_item_may_make_the_whole_ballot_invalid(mark: str) -> None:
    ballot = a_ballot("1", mark, "1", "1", "1")
    assert standing_of(ballot, TONGHE) is BallotStanding.VALID
    strict = replace(TONGHE, overmark=OvermarkRule.BALLOT_INVALID)
    assert interpret(ballot, strict).standing is BallotStanding.INVALID
    assert interpret(ballot, strict).points == 0
    assert standing_of(a_ballot("11110"), strict) is BallotStanding.VALID


def test_the_mixed_ballot_of_the_worked_example() -> None:
    reading = interpret(a_ballot("12340"), TONGHE)
    assert reading.points == 60
    assert not reading.all_blank
    assert [item.meaning for item in reading.items] == [Meaning.GRADE] * 4 + [Meaning.BLANK]


def test_items_that_leave_the_count_add_nothing() -> None:
    assert interpret(a_ballot("10000"), STREET).points == 100


def test_a_blank_grade_outside_the_scale_is_a_bug() -> None:
    with pytest.raises(InternalError):
        read_mark(Mark("0"), replace(TONGHE, blank_grade=GradeId("none")))


def test_an_uncounted_grade_is_still_a_marked_grade() -> None:
    reading = read_mark(Mark("4"), WITHOUT_DONT_KNOW)
    assert reading == MarkReading(Meaning.GRADE, GradeId("g4"), None)
    assert interpret(a_ballot("14444"), WITHOUT_DONT_KNOW).points == 100


def test_the_lower_of_two_grades_is_the_lower_of_those_that_count() -> None:
    rules = replace(WITHOUT_DONT_KNOW, overmark=OvermarkRule.LOWER_GRADE)
    assert read_mark(Mark("1+2+4"), rules).points == 80
    two_uncounted = replace(rules, grades=(*rules.grades[:2], *[rules.grades[3]] * 2))
    assert read_mark(Mark("3+4"), two_uncounted).points is None


def test_a_blank_may_be_treated_as_the_uncounted_grade() -> None:
    rules = replace(WITHOUT_DONT_KNOW, blank=BlankRule.AS_GRADE, blank_grade=GradeId("g4"))
    assert read_mark(Mark("0"), rules) == MarkReading(Meaning.BLANK, None, None)
