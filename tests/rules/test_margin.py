"""The rank margin, against every possible change of a few marks."""

from __future__ import annotations

from dataclasses import replace
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hearing_desk.model.ids import GradeId
from hearing_desk.model.scheme import BallotRules
from hearing_desk.model.tally import UnitTally
from hearing_desk.rules.margin import margin
from tests.rules.counting import (
    COUNTY,
    STREET,
    TONGHE,
    WITHOUT_DONT_KNOW,
    a_ballot,
    a_scale,
    a_tally,
    an_account,
    some_items,
)

ONE_ITEM = replace(TONGHE, items=some_items(1))
SCALES = (
    (20, 15, 10, 5),
    (20, 17, 14),
    (100, 80, 50, 30),
    (10, 9, 1, 0),
    (10, 10, 0),
    (9, 8, 8, 1),
)

RUGGED = replace(ONE_ITEM, grades=a_scale(10, 7, 6, 0), blank_grade=GradeId("g2"))


def by_trying_everything(
    upper: tuple[str, int], lower: tuple[str, int], points: tuple[int, ...]
) -> int | None:
    """The fewest one-grade moves over every way to mark every marked item anew."""
    marks = [(int(key) - 1, side) for side, (keys, _) in enumerate((upper, lower)) for key in keys]
    movable = [(at, side) for at, side in marks if at >= 0]
    fewest = None
    for moved in product(range(len(points)), repeat=len(movable)):
        steps = sum(abs(to - at) for (at, _), to in zip(movable, moved, strict=True))
        totals = [0, 0]
        for (_, side), to in zip(movable, moved, strict=True):
            totals[side] += points[to]
        swapped = totals[1] * upper[1] > totals[0] * lower[1]
        if swapped and (fewest is None or steps < fewest):
            fewest = steps
    return fewest


def one_item_tally(keys: str, divisor: int, rules: BallotRules) -> UnitTally:
    papers = [a_ballot(key) for key in keys]
    return a_tally(papers, rules, account=an_account(divisor, returned=len(papers)))


@settings(deadline=None)
@given(st.data(), st.sampled_from(SCALES))
def test_no_other_way_needs_fewer_steps(data: st.DataObject, points: tuple[int, ...]) -> None:
    rules = replace(ONE_ITEM, grades=a_scale(*points), blank_grade=a_scale(*points)[-1].id)
    keys = st.text("".join(str(key + 1) for key in range(len(points))), max_size=3)
    sides = [
        (text, len(text) + data.draw(st.integers(1, 2)))
        for text in data.draw(st.tuples(keys, keys))
    ]
    tallies = [one_item_tally(*side, rules) for side in sides]
    upper, lower = sorted(zip(tallies, sides, strict=True), key=lambda t: t[0].score, reverse=True)
    assert margin(upper[0], lower[0], rules) == by_trying_everything(upper[1], lower[1], points)


@settings(deadline=None)
@given(st.data())
def test_a_rugged_scale_is_solved_exactly_too(data: st.DataObject) -> None:
    points = tuple(
        sorted(data.draw(st.lists(st.integers(0, 30), min_size=3, max_size=5)), reverse=True)
    )
    size = 3 if len(points) < 5 else 2
    rules = replace(ONE_ITEM, grades=a_scale(*points), blank_grade=a_scale(*points)[-1].id)
    keys = st.text("".join(str(key + 1) for key in range(len(points))), max_size=size)
    sides = [(text, len(text) + 1) for text in data.draw(st.tuples(keys, keys))]
    tallies = [one_item_tally(*side, rules) for side in sides]
    upper, lower = sorted(zip(tallies, sides, strict=True), key=lambda t: t[0].score, reverse=True)
    assert margin(upper[0], lower[0], rules) == by_trying_everything(upper[1], lower[1], points)


def test_on_an_even_scale_the_margin_is_the_gap_in_steps_and_one_more() -> None:
    upper = a_tally([a_ballot("11111")] * 50)
    lower = a_tally([a_ballot("11111")] * 44 + [a_ballot("11112")] * 6)
    assert margin(upper, lower, TONGHE) == 7


def test_marks_move_on_when_one_step_each_is_not_enough() -> None:
    best, worst = a_tally([a_ballot("11111")] * 10), a_tally([a_ballot("44444")] * 10)
    assert margin(best, worst, TONGHE) == 151


def test_nothing_swaps_units_whose_marks_cannot_make_up_the_gap() -> None:
    best, empty = a_tally([a_ballot("11111")]), a_tally([], account=an_account(1, returned=0))
    assert margin(best, empty, TONGHE) is None


def test_a_unit_without_a_score_has_no_margin() -> None:
    unit, nobody = a_tally([a_ballot("11111")]), a_tally([])
    assert margin(unit, nobody, TONGHE) is None
    assert margin(nobody, unit, TONGHE) is None


@pytest.mark.parametrize(
    ("upper", "lower", "rules", "steps"),
    [
        # 100 points: two marks from 50 to 80, one from 100 over 80 to 50.
        (["11111"] * 10, ["11111"] * 9 + ["11133"], STREET, 4),
        (["1"] * 10, ["1"] * 8 + ["3"] * 2, COUNTY, 3),
        # 15 points: one mark down by 10, two by 3; three steps of one mark and two of another
        # would give 14, three of each would be one step too many.
        (["1"] * 5, ["0"] * 5, RUGGED, 5),
    ],
)
def test_other_combinations(
    upper: list[str], lower: list[str], rules: BallotRules, steps: int
) -> None:
    tallies = [a_tally(map(a_ballot, papers), rules) for papers in (upper, lower)]
    assert margin(*tallies, rules) == steps


def test_uncounted_marks_do_not_move_and_nothing_moves_onto_them() -> None:
    best, known = a_ballot("11111"), a_ballot("22222")
    upper = a_tally([best, a_ballot("44444")], WITHOUT_DONT_KNOW)
    lower = a_tally([known, a_ballot("44444")], WITHOUT_DONT_KNOW)
    alone = [a_tally([paper], STREET) for paper in (best, known)]
    assert margin(upper, lower, WITHOUT_DONT_KNOW) == margin(*alone, STREET) == 5


def test_an_uncounted_grade_in_the_middle_is_stepped_over() -> None:
    grades = (*STREET.grades[:1], replace(STREET.grades[1], counted=False), *STREET.grades[2:])
    rules = replace(STREET, grades=grades)
    upper, lower = (a_tally([a_ballot(marks)], rules) for marks in ("11111", "11113"))
    assert margin(upper, lower, rules) == 2
