"""A recount suggests itself where one mark, one grade off, may decide a place that matters."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction

import pytest

from hearing_desk.model.ids import UnitId
from hearing_desk.model.tally import Standing
from hearing_desk.rules.recount import ClosePlace, close_calls, largest_step
from tests.rules.counting import COUNTY, STREET, TONGHE, WITHOUT_DONT_KNOW, a_scale


def ranking(*scores: str | None) -> list[Standing]:
    return [
        Standing(
            UnitId(f"U{place:02}"),
            None if score is None else place,
            False,
            None if score is None else Fraction(score),
            score or "",
            None,
        )
        for place, score in enumerate(scores, 1)
    ]


def places(standings: Sequence[Standing], seats: int = 0, voters: int = 50) -> list[str]:
    divisors = {line.unit: voters for line in standings}
    calls = close_calls(standings, divisors, seats, TONGHE)
    return [f"{call.place.value} {call.upper}-{call.lower}" for call in calls]


def test_one_mark_moves_a_score_by_five_points_over_the_voters() -> None:
    """5/N (`domain.md` 6.18): a gap of 0.10 with fifty voters, and not of 0.11."""
    close = close_calls(ranking("90", "89.9"), {UnitId("U01"): 50, UnitId("U02"): 60}, 0, TONGHE)
    assert {(call.gap, call.step) for call in close} == {(Fraction(1, 10), Fraction(1, 10))}
    assert places(ranking("90", "89.89", "80")) == []


def test_the_first_the_last_and_those_at_the_line_are_looked_at() -> None:
    standings = ranking("90", "89.95", "80", "79.95", "70", "69.95")
    assert places(standings, seats=3) == ["first U01-U02", "award-line U03-U04", "last U05-U06"]
    assert places(standings, seats=4) == ["first U01-U02", "last U05-U06"]


def test_a_tie_is_the_closest_of_all() -> None:
    assert places(ranking("90", "90", "10")) == ["first U01-U02"]


def test_of_two_units_the_gap_is_of_the_first_and_the_last_and_perhaps_the_line() -> None:
    assert places(ranking("90", "90"), seats=1) == [
        "first U01-U02",
        "award-line U01-U02",
        "last U01-U02",
    ]


def test_units_without_a_score_stand_nowhere() -> None:
    assert places(ranking("90", None)) == []
    assert places(ranking()) == []


@pytest.mark.parametrize(
    ("rules", "step"),
    [
        (TONGHE, 5),
        (STREET, 30),
        (WITHOUT_DONT_KNOW, 30),
        (COUNTY, 100),
        (replace(TONGHE, grades=a_scale(10)), 0),
    ],
)
def test_the_largest_step_of_the_scale_counts(rules: object, step: int) -> None:
    assert largest_step(rules) == step  # type: ignore[arg-type]


def test_every_place_has_its_own_name() -> None:
    assert len({place.value for place in ClosePlace}) == 3
