"""Scores as text."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearing_desk.model.scheme import RankOn
from hearing_desk.rules.score import exact_text, mixed_text, score_text, shown_scores
from tests.rules.counting import RANKS


@pytest.mark.parametrize(
    ("score", "text", "exact", "mixed"),
    [
        (Fraction(462, 5), "92.40", "462/5", "92 2/5"),
        (Fraction(81), "81.00", "81", "81"),
        (Fraction(1, 3), "0.33", "1/3", "1/3"),
        (Fraction(-3, 2), "-1.50", "-3/2", "-1 1/2"),
        (Fraction(0), "0.00", "0", "0"),
    ],
)
def test_the_three_texts_of_a_score(score: Fraction, text: str, exact: str, mixed: str) -> None:
    assert score_text(score, RANKS) == text
    assert exact_text(score) == exact
    assert mixed_text(score) == mixed


@pytest.mark.parametrize(
    ("parts", "text"),
    [
        (("88.5", 40, "90", 20, "81", 20, "95", 20), "88.60"),
        (("88.5", 60, "81", 20, "95", 20), "88.30"),
        (("92", 70, "15", 100, "9", 100), "88.40"),
    ],
)
def test_the_composites_of_worked_examples_2_and_3_print_exactly(
    parts: tuple[str | int, ...], text: str
) -> None:
    pairs = zip(parts[::2], parts[1::2], strict=True)
    total = sum((Fraction(score) * Fraction(weight) / 100 for score, weight in pairs), Fraction(0))
    assert score_text(total, RANKS) == text


def test_unequal_scores_never_print_alike() -> None:
    scores = (Fraction(90001, 1000), Fraction(90004, 1000), Fraction(80))
    assert shown_scores(scores, RANKS) == ("90.001", "90.004", "80.00")


def test_equal_scores_print_alike_without_more_decimals() -> None:
    assert shown_scores((Fraction(1, 3), Fraction(1, 3)), RANKS) == ("0.33", "0.33")


def test_displayed_values_that_decide_the_rank_may_print_alike() -> None:
    ranks = replace(RANKS, rank_on=RankOn.DISPLAYED)
    scores = (Fraction(90001, 1000), Fraction(90004, 1000))
    assert shown_scores(scores, ranks) == ("90.00", "90.00")


@given(st.lists(st.fractions(0, 100, max_denominator=500), max_size=8))
def test_scores_print_alike_exactly_when_they_are_equal(scores: list[Fraction]) -> None:
    shown = shown_scores(scores, RANKS)
    assert len(set(shown)) == len(set(scores))
    assert all(len(text.split(".")[1]) >= 2 for text in shown)
