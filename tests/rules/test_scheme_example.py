"""The worked example of the rule sheet, counted by the scheme it stands under."""

from __future__ import annotations

from fractions import Fraction

from hearing_desk.rules.worked_example import example_ballots, worked_example
from tests.rules.scheme_text import accepted, packaged


def test_tonghe_all_best_each_grade_once_and_wholly_blank():
    tonghe = packaged("tonghe-2011")
    assert example_ballots(tonghe.ballot) == (
        ("1", "1", "1", "1", "1"),
        ("1", "2", "3", "4", "0"),
        ("0", "0", "0", "0", "0"),
    )
    example = worked_example(tonghe)
    assert [ballot.points for ballot in example.ballots] == [100, 60, 50]
    assert (example.raw_total, example.divisor, example.score) == (210, 3, "70.00")


def test_street_office_blank_marks_leave_the_divisor():
    example = worked_example(packaged("street-office"))
    assert (example.raw_total, example.divisor, example.score) == (Fraction(760), 9, "84.44")


def test_a_single_item_shows_the_second_grade():
    county = packaged("county-appraisal")
    assert example_ballots(county.ballot) == (("1",), ("2",), ("0",))
    assert worked_example(county).score == "50.00"


def test_an_invalid_blank_ballot_adds_nothing():
    example = worked_example(accepted(("ballot.all_blank", "invalid")))
    assert example.ballots[2].points == 0
    assert (example.raw_total, example.divisor) == (Fraction("162.5"), 3)
