"""The acts on the year add up to what stands: the later figure, the last venues, one lock."""

from __future__ import annotations

from fractions import Fraction

import pytest

from hearing_desk.journal.year_events import (
    DeductionWithdrawn,
    FailureLifted,
    ScoresRecorded,
    YearLocked,
    YearReopened,
)
from hearing_desk.journal.year_fold import fold_year
from hearing_desk.model.year import AnswerLine, Failure, YearState
from tests.builders import POLICE, SQUAD, TRAFFIC
from tests.journal.year_acts import FILE, LAST, LAW, TYPED, a_score, a_venue, year_acts


@pytest.fixture
def year() -> YearState:
    """All the acts of a year added up."""
    state = YearState()
    for event in year_acts():
        fold_year(state, event)
    return state


def test_the_later_score_of_a_place_stands_and_the_others_stay(year: YearState) -> None:
    assert year.scores == {
        (POLICE, "visits", ""): 85,
        (TRAFFIC, "visits", ""): 90,
        (POLICE, "calls", "hot"): 9,
    }


def test_where_figures_came_from_is_kept_in_order(year: YearState) -> None:
    assert year.origins == [FILE, TYPED, FILE, TYPED, TYPED, FILE, FILE]


def test_the_venues_named_last_are_all_there_are(year: YearState) -> None:
    assert year.venues == {"hearing": (a_venue("second", 91),)}


def test_a_deduction_taken_back_stays_with_the_reason(year: YearState) -> None:
    assert list(year.deductions) == [1, 2, 3]
    assert [each.points for each in year.deductions.values()] == [5, 10, 5]
    assert year.withdrawn == {3: "申诉成立"}


def test_a_failure_is_listed_until_it_is_lifted(year: YearState) -> None:
    assert year.failures == {SQUAD: Failure("乱收费", "决定 2")}


def test_grades_answers_last_year_and_the_award_are_as_recorded(year: YearState) -> None:
    assert year.grades == {POLICE: "good", TRAFFIC: "poor"}
    assert year.answers == (AnswerLine(POLICE, "residents", "phone", (30, 8, 2)),)
    assert year.last_year == (LAST,)
    assert year.decided == {LAW: (POLICE,)}


def test_a_result_opened_again_keeps_its_version_until_the_next_lock(year: YearState) -> None:
    assert (year.locked, year.version) == (True, 2)
    fold_year(year, YearReopened("抄错"))
    assert (year.locked, year.version) == (False, 2)
    fold_year(year, YearLocked(3, ()))
    assert (year.locked, year.version) == (True, 3)


def test_a_new_year_has_nothing_recorded() -> None:
    state = YearState()
    fold_year(state, ScoresRecorded(TYPED, ()))
    fold_year(state, FailureLifted(POLICE, "误报", "决定 4"))
    fold_year(state, DeductionWithdrawn(1, "误记"))
    assert (state.scores, state.failures, state.deductions) == ({}, {}, {})
    fold_year(state, ScoresRecorded(TYPED, (a_score(POLICE, "visits", 0),)))
    assert state.scores[POLICE, "visits", ""] == Fraction(0)
