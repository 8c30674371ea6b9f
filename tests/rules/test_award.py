"""Award seats per group, ties at the line, leading, trailing and flagged units."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest

from hearing_desk.model.ids import GroupId, UnitId
from hearing_desk.model.scheme import AwardRounding, AwardRules, AwardTieRule
from hearing_desk.model.tally import Standing
from hearing_desk.rules.award import AwardList, award_list, award_seats, flagged, leading, trailing
from tests.rules.counting import RANKS

TONGHE_GROUPS = {
    GroupId(group): size
    for group, size in (("law", 16), ("general", 17), ("social", 11), ("grassroots", 9))
}
FORTY_PERCENT = AwardRules(Fraction(40, 100), AwardRounding.HALF_UP, AwardTieRule.PENDING)


@pytest.mark.parametrize(
    ("rounding", "seats"),
    [
        (AwardRounding.HALF_UP, [6, 7, 4, 4]),
        (AwardRounding.FLOOR, [6, 6, 4, 3]),
        (AwardRounding.CEILING, [7, 7, 5, 4]),
        (AwardRounding.LARGEST_REMAINDER, [6, 7, 4, 4]),
    ],
)
def test_worked_example_5(rounding: AwardRounding, seats: list[int]) -> None:
    found = award_seats(TONGHE_GROUPS, replace(FORTY_PERCENT, rounding=rounding))
    assert list(found.values()) == seats


def test_a_plan_without_an_award_has_no_seats() -> None:
    without = replace(FORTY_PERCENT, share=None, at_least_one=True)
    assert set(award_seats(TONGHE_GROUPS, without).values()) == {0}


@pytest.mark.parametrize("rounding", AwardRounding)
def test_a_small_group_may_be_given_one_award_all_the_same(rounding: AwardRounding) -> None:
    sizes = {GroupId("large"): 20, GroupId("single"): 1, GroupId("empty"): 0}
    tenth = replace(FORTY_PERCENT, share=Fraction(1, 10), rounding=rounding)
    one_each = award_seats(sizes, replace(tenth, at_least_one=True))
    assert list(one_each.values()) == [2, 1, 0]
    rounded_up = 1 if rounding is AwardRounding.CEILING else 0
    assert list(award_seats(sizes, tenth).values()) == [2, rounded_up, 0]


def standings(*ranks: int | None) -> list[Standing]:
    """Units A, B, ... with these ranks; the score is 100 less the rank."""
    return [
        Standing(
            UnitId("ABCDEFG"[place]),
            rank,
            ranks.count(rank) > 1,
            None if rank is None else Fraction(100 - rank),
            "",
            None,
        )
        for place, rank in enumerate(ranks)
    ]


@pytest.mark.parametrize(
    ("rule", "named", "pending"),
    [
        (AwardTieRule.PENDING, "A", "BC"),
        (AwardTieRule.INCLUDE_ALL, "ABC", ""),
        (AwardTieRule.EXCLUDE_ALL, "A", ""),
    ],
)
def test_a_tie_across_the_line(rule: AwardTieRule, named: str, pending: str) -> None:
    found = award_list(standings(1, 2, 2, 4, None), 2, rule)
    assert found == AwardList(tuple(map(UnitId, named)), tuple(map(UnitId, pending)))


@pytest.mark.parametrize(
    ("seats", "named"), [(0, ""), (1, "A"), (3, "ABC"), (4, "ABCD"), (9, "ABCD")]
)
def test_a_clear_line(seats: int, named: str) -> None:
    found = award_list(standings(1, 2, 2, 4, None), seats, AwardTieRule.PENDING)
    assert found == AwardList(tuple(map(UnitId, named)), ())


def test_no_award_is_given_and_left_open_where_all_are_tied() -> None:
    assert award_list(standings(1, 1), 0, AwardTieRule.PENDING) == AwardList((), ())
    assert award_list(standings(1, 1), 2, AwardTieRule.PENDING).pending == ()
    assert award_list([], 1, AwardTieRule.PENDING) == AwardList((), ())


def test_the_first_place_may_be_tied_across_a_line_of_one() -> None:
    found = award_list(standings(1, 1, 3), 1, AwardTieRule.PENDING)
    assert found == AwardList((), (UnitId("A"), UnitId("B")))


def test_leading_and_trailing_units_include_all_tied() -> None:
    lines = standings(1, 1, 3, 4, 4, None)
    assert leading(lines, 1) == ("A", "B")
    assert leading(lines, 3) == ("A", "B", "C")
    assert trailing(lines, 1) == ("E", "D")
    assert trailing(lines, 3) == ("E", "D", "C")
    assert leading(lines, 0) == trailing(lines, 0) == ()


def test_scores_strictly_below_the_threshold_are_flagged() -> None:
    lines = standings(1, 2, 3, None)
    assert flagged(lines, replace(RANKS, flag_below=Fraction(98))) == ("C",)
    assert flagged(lines, RANKS) == ()
