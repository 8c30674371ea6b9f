"""The counting of a unit: worked examples, every divisor, every ballot accounted for."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearing_desk.model.ballots import Marks
from hearing_desk.model.ids import GradeId
from hearing_desk.model.scheme import (
    AllBlankRule,
    BallotRules,
    BlankRule,
    Combination,
    DivisorRule,
    InvalidRule,
    OvermarkRule,
    UnreturnedRule,
)
from hearing_desk.rules.interpret import interpret
from tests.rules.counting import (
    COUNTY,
    STREET,
    TONGHE,
    WITHOUT_DONT_KNOW,
    a_ballot,
    a_scale,
    a_tally,
    an_account,
)

ALL_GOOD = a_ballot("11111")
ALL_BLANK = a_ballot("00000")
NINE_PAPERS = (ALL_GOOD,) * 7 + (a_ballot("12340"), ALL_BLANK)
ONE_MISSING = an_account(10, returned=9)


@pytest.mark.parametrize(
    ("changes", "raw_total", "divisor", "score"),
    [
        ({}, 810, 10, Fraction(81)),
        ({"divisor": DivisorRule.RETURNED}, 810, 9, Fraction(90)),
        ({"unreturned": UnreturnedRule.AS_BLANK_ITEMS}, 860, 10, Fraction(86)),
        ({"all_blank": AllBlankRule.ABSTENTION}, 760, 9, Fraction(760, 9)),
    ],
)
def test_worked_example_1(
    changes: dict[str, object], raw_total: int, divisor: int, score: Fraction
) -> None:
    tally = a_tally(NINE_PAPERS, replace(TONGHE, **changes), account=ONE_MISSING)
    assert (tally.raw_total, tally.divisor, tally.score) == (raw_total, divisor, score)


def test_worked_example_3_the_pooled_mean() -> None:
    papers = [a_ballot("1" * 5)] * 16 + [a_ballot("2" * 5)] * 2
    papers += [a_ballot("3" * 5), a_ballot("4" * 5)]
    tally = a_tally(papers, STREET)
    assert (tally.raw_total, tally.divisor, tally.score) == (9200, 100, 92)


EIGHT_MARKS = (ALL_GOOD, a_ballot("11400"))
"""Seven 满意, one 不了解, two blanks."""


@pytest.mark.parametrize(
    ("rules", "raw_total", "divisor", "score"),
    [
        (STREET, 730, 8, "91.25"),
        (replace(STREET, divisor=DivisorRule.RETURNED, blank=BlankRule.ZERO), 730, 10, "73"),
        (replace(STREET, blank=BlankRule.AS_GRADE, blank_grade=GradeId("g4")), 790, 10, "79"),
    ],
    ids=["marks made", "ballots returned times items", "blank counted as 不了解"],
)
def test_the_three_readings_of_the_total_of_votes(
    rules: BallotRules, raw_total: int, divisor: int, score: str
) -> None:
    """A4."""
    tally = a_tally(EIGHT_MARKS, rules)
    assert (tally.raw_total, tally.divisor, tally.score) == (raw_total, divisor, Fraction(score))


@pytest.mark.parametrize(
    ("rules", "raw_total", "divisor"),
    [
        (STREET, 730, 8),
        (WITHOUT_DONT_KNOW, 700, 7),
        (replace(STREET, grades=a_scale(100, 80, 50, 0)), 700, 8),
    ],
    ids=["a level like the others", "out of the denominator", "shown but 0"],
)
def test_the_three_readings_of_dont_know(rules: BallotRules, raw_total: int, divisor: int) -> None:
    """A3."""
    tally = a_tally(EIGHT_MARKS, rules)
    assert (tally.raw_total, tally.divisor) == (raw_total, divisor)
    assert dict(tally.items[2].grades)[GradeId("g4")] == 1


def test_a_share_of_best_grades_may_leave_dont_know_out() -> None:
    grades = (*COUNTY.grades[:2], replace(COUNTY.grades[2], counted=False))
    rules = replace(COUNTY, grades=grades, divisor=DivisorRule.MARKS)
    papers = [a_ballot("1")] * 3 + [a_ballot("2")] + [a_ballot("3")] * 4
    assert a_tally(papers, rules).score == 75
    assert a_tally(papers[4:], rules).score is None


def test_one_of_fifty_ballots_missing_costs_one_point_eight() -> None:
    forty_nine = (a_ballot("11122"),) * 49
    tally = a_tally(forty_nine, account=an_account(50, returned=49))
    assert tally.unreturned_cost == Fraction(180, 100)


def test_the_counts_are_zero_first_and_in_scheme_order() -> None:
    tally = a_tally([])
    grades = tuple((GradeId(f"g{key}"), 0) for key in (1, 2, 3, 4))
    assert [item.grades for item in tally.items] == [grades] * 5
    assert (tally.raw_total, tally.divisor, tally.score) == (0, 0, None)
    assert tally.unreturned_cost == 0


def test_blank_overmarked_and_illegible_are_counted_apart_from_the_grade_they_get() -> None:
    item = a_tally([a_ballot(mark, "1", "1", "1", "1") for mark in ("3", "0", "+", "1+2", "?")])
    first = item.items[0]
    assert dict(first.grades)[GradeId("g3")] == 1
    assert (first.blank, first.overmarked, first.illegible) == (1, 2, 1)
    assert first.points == 50


@pytest.mark.parametrize(
    ("rule", "divisor"),
    [
        (DivisorRule.PRESENT_AT_ISSUE, 9),
        (DivisorRule.SESSION_PRESENT, 12),
        (DivisorRule.RETURNED, 7),
        (DivisorRule.VALID, 6),
        (DivisorRule.MARKS, 29),
    ],
)
def test_every_divisor(rule: DivisorRule, divisor: int) -> None:
    account = an_account(10, recused=1, session_present=12, returned=7)
    rules = replace(TONGHE, divisor=rule, blank=BlankRule.NOT_COUNTED)
    papers = (ALL_GOOD,) * 5 + (a_ballot("11110"),)
    assert a_tally(papers, rules, account=account, invalid=1).divisor == divisor


@pytest.mark.parametrize(
    ("rule", "all_blank", "raw_total", "divisor"),
    [
        (InvalidRule.ZERO_IN_DIVISOR, AllBlankRule.AS_BLANK_ITEMS, 100, 2),
        (InvalidRule.OUT_OF_DIVISOR, AllBlankRule.AS_BLANK_ITEMS, 100, 1),
        (InvalidRule.AS_ALL_BLANK, AllBlankRule.AS_BLANK_ITEMS, 150, 2),
        (InvalidRule.AS_ALL_BLANK, AllBlankRule.ABSTENTION, 100, 1),
        (InvalidRule.AS_ALL_BLANK, AllBlankRule.INVALID, 100, 2),
    ],
)
def test_an_invalid_paper(
    rule: InvalidRule, all_blank: AllBlankRule, raw_total: int, divisor: int
) -> None:
    rules = replace(TONGHE, invalid=rule, all_blank=all_blank)
    tally = a_tally([ALL_GOOD], rules, invalid=1)
    assert (tally.ballots, tally.valid, tally.invalid) == (2, 1, 1)
    assert (tally.raw_total, tally.divisor) == (raw_total, divisor)
    assert tally.imputed_points == raw_total - 100


def test_invalid_papers_counted_as_blank_stay_among_the_valid_and_the_marks_they_are_given() -> (
    None
):
    as_blank = replace(TONGHE, invalid=InvalidRule.AS_ALL_BLANK)
    valid = a_tally([ALL_GOOD], replace(as_blank, divisor=DivisorRule.VALID), invalid=1)
    assert valid.divisor == 2
    marks = replace(as_blank, divisor=DivisorRule.MARKS, combination=Combination.POOLED_MEAN)
    assert a_tally([ALL_GOOD], marks, invalid=1).divisor == 10
    uncounted = replace(marks, blank=BlankRule.NOT_COUNTED)
    assert a_tally([ALL_GOOD], uncounted, invalid=1).divisor == 5


def test_a_ballot_may_be_invalid_by_its_marks_alone() -> None:
    rules = replace(TONGHE, overmark=OvermarkRule.BALLOT_INVALID)
    tally = a_tally([ALL_GOOD, a_ballot("1111+")], rules, invalid=1)
    assert (tally.ballots, tally.valid, tally.invalid) == (3, 1, 2)


def test_wholly_blank_ballots_are_counted_whatever_becomes_of_them() -> None:
    for rule in AllBlankRule:
        tally = a_tally([ALL_GOOD, ALL_BLANK], replace(TONGHE, all_blank=rule))
        assert tally.all_blank == 1
    assert a_tally([a_ballot("0")] * 3 + [a_ballot("1")] * 2, COUNTY).abstentions == 3


def test_a_share_of_best_grades_is_a_percentage() -> None:
    papers = [a_ballot("1")] * 3 + [a_ballot("2"), a_ballot("3"), a_ballot("0")]
    assert a_tally(papers, COUNTY).score == 60
    two_items = replace(COUNTY, items=TONGHE.items[:2])
    assert a_tally([a_ballot("11"), a_ballot("12")], two_items).score == 75


def test_a_missing_ballot_costs_nothing_where_the_divisor_does_not_contain_it() -> None:
    for rule in (DivisorRule.RETURNED, DivisorRule.VALID, DivisorRule.MARKS):
        rules = replace(TONGHE, divisor=rule, unreturned=UnreturnedRule.AS_BLANK_ITEMS)
        tally = a_tally(NINE_PAPERS, rules, account=ONE_MISSING)
        assert tally.unreturned_cost == 0
        assert tally.imputed_points == 0


def test_the_cost_of_missing_ballots_is_against_the_papers_the_divisor_contains() -> None:
    account = an_account(4, returned=3)
    invalid_in = a_tally([ALL_GOOD, ALL_GOOD], account=account, invalid=1)
    assert invalid_in.unreturned_cost == Fraction(200, 3) / 4
    out = replace(TONGHE, invalid=InvalidRule.OUT_OF_DIVISOR)
    invalid_out = a_tally([ALL_GOOD, ALL_GOOD], out, account=account, invalid=1)
    assert invalid_out.unreturned_cost == Fraction(100, 3)
    imputed = replace(TONGHE, unreturned=UnreturnedRule.AS_BLANK_ITEMS)
    generous = a_tally([a_ballot("44444")], imputed, account=an_account(2, returned=1))
    assert generous.unreturned_cost == Fraction(25 - 50, 2)


def test_nobody_returned_a_ballot() -> None:
    tally = a_tally([], account=an_account(3, returned=0))
    assert (tally.score, tally.unreturned_cost) == (0, 0)


def test_more_returned_than_issued_is_no_negative_cost() -> None:
    tally = a_tally([ALL_GOOD] * 3, account=an_account(2, returned=3))
    assert tally.unreturned_cost == 0


MARKS = ("1", "2", "3", "4", "0", "+", "1+2", "2+4", "?")
BALLOTS = st.lists(
    st.tuples(*[st.sampled_from(MARKS)] * 5).map(lambda marks: a_ballot(*marks)), max_size=12
)
BALLOT_RULES = st.builds(
    lambda **changes: replace(TONGHE, **changes),
    combination=st.sampled_from(Combination),
    blank=st.sampled_from(BlankRule),
    all_blank=st.sampled_from(AllBlankRule),
    overmark=st.sampled_from(OvermarkRule),
    invalid=st.sampled_from(InvalidRule),
    divisor=st.sampled_from(DivisorRule),
    unreturned=st.sampled_from(UnreturnedRule),
)


@given(BALLOTS, BALLOT_RULES, st.integers(0, 2))
def test_every_item_accounts_for_every_valid_ballot(
    ballots: list[Marks], rules: BallotRules, invalid: int
) -> None:
    tally = a_tally(ballots, rules, invalid=invalid)
    assert tally.ballots == len(ballots) + invalid
    assert tally.ballots == tally.valid + tally.invalid + tally.abstentions
    for item in tally.items:
        marked = sum(count for _, count in item.grades)
        assert marked + item.blank + item.overmarked + item.illegible == tally.valid


@given(BALLOTS, BALLOT_RULES, st.integers(0, 2))
def test_the_raw_total_is_the_points_of_the_items_and_of_the_single_ballots(
    ballots: list[Marks], rules: BallotRules, invalid: int
) -> None:
    account = an_account(len(ballots) + invalid + 1, returned=len(ballots) + invalid)
    tally = a_tally(ballots, rules, invalid=invalid, account=account)
    assert tally.raw_total == sum(item.points for item in tally.items) + tally.imputed_points
    single = sum(interpret(marks, rules).points for marks in ballots)
    assert tally.raw_total == single + tally.imputed_points


@given(BALLOTS.flatmap(lambda papers: st.tuples(st.just(papers), st.permutations(papers))))
def test_the_order_of_the_papers_does_not_matter(papers: tuple[list[Marks], list[Marks]]) -> None:
    first, second = papers
    assert a_tally(first) == a_tally(second)
