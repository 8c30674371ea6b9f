"""Quota files in both forms, and how shares are read."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearing_desk.intake.quota import read_quota
from hearing_desk.model.draw import QuotaLine
from tests.intake.files import a_csv, a_workbook, codes, only, place


def test_seats_of_the_short_form_are_both_bounds() -> None:
    reading = read_quota(a_csv("界别,名额,候补", "人大代表,10,2", "企业,5,"), "q.csv")
    assert reading.problems == ()
    assert reading.rows == (
        QuotaLine(2, "sector", "人大代表", 10, 10, None, 2),
        QuotaLine(3, "sector", "企业", 5, 5, None, None),
    )


@pytest.mark.parametrize(
    ("first", "second"), [("40", "60"), ("40%", "60%"), ("40 %", "60"), ("0.4", "0.6")]
)
def test_shares_are_percent_or_parts_that_make_one(first: str, second: str) -> None:
    reading = read_quota(a_csv("sector,share", f"人大代表,{first}", f"企业,{second}"), "q.csv")
    assert reading.problems == ()
    assert [line.share for line in reading.rows] == [Fraction(2, 5), Fraction(3, 5)]
    assert reading.rows[0].minimum is None


def test_fractions_of_a_percent_are_exact() -> None:
    reading = read_quota(a_csv("sector,share", "甲,33.3", "乙,66.7"), "q.csv")
    assert [line.share for line in reading.rows] == [Fraction(333, 1000), Fraction(667, 1000)]


def test_a_part_beside_percents_is_refused_with_a_proposal() -> None:
    reading = read_quota(a_csv("sector,share", "甲,0.2", "乙,80"), "q.csv")
    problem = only(reading, "share-below-one")
    assert place(problem) == (2, "share", "0.2")
    assert problem.params == {"proposal": "20%"}
    assert [line.value for line in reading.rows] == ["乙"]


def test_parts_that_do_not_make_one_are_refused() -> None:
    reading = read_quota(a_csv("sector,share", "甲,0.5", "乙,0.4"), "q.csv")
    assert codes(reading) == ["share-below-one", "share-below-one"]


def test_a_percent_sign_makes_a_small_share_plain() -> None:
    reading = read_quota(a_csv("sector,share", "甲,0.2%", "乙,99.8%"), "q.csv")
    assert (reading.problems, reading.rows[0].share) == ((), Fraction(1, 500))


@pytest.mark.parametrize(
    ("cell", "code"),
    [
        ("101", "share-too-large"),
        ("200%", "share-too-large"),
        ("一半", "share-expected"),
        ("-5", "share-expected"),
        ("1/2", "share-expected"),
        ("２０％", "number-full-width"),
    ],
)
def test_other_shares_are_problems(cell: str, code: str) -> None:
    reading = read_quota(a_csv("界别,比例", f"甲,{cell}", "乙,50"), "q.csv")
    assert place(only(reading, code)) == (2, "比例", cell)


def test_a_full_width_share_is_offered_plain() -> None:
    reading = read_quota(a_csv("界别,比例", "甲,２０％"), "q.csv")
    assert only(reading, "number-full-width").params == {"proposal": "20%"}


def test_a_percentage_of_a_workbook_is_read_as_shown() -> None:
    def percent(sheet: Any) -> None:
        sheet["B2"].number_format = "0.0%"

    content = a_workbook([("界别", "比例"), ("甲", 0.125), ("乙", "87.5%")], percent)
    reading = read_quota(content, "q.xlsx")
    assert (reading.problems, reading.rows[0].share) == ((), Fraction(1, 8))


def test_the_full_form_names_columns_of_the_roster_in_either_language() -> None:
    reading = read_quota(
        a_csv(
            "attribute,value,min,max,alternates",
            "界别,企业,3,5,1",
            "Gender,女,24,36,",
            "民族,满族,1,,",
        ),
        "q.csv",
    )
    assert reading.problems == ()
    assert reading.rows == (
        QuotaLine(2, "sector", "企业", 3, 5, None, 1),
        QuotaLine(3, "gender", "女", 24, 36, None, None),
        QuotaLine(4, "民族", "满族", 1, None, None, None),
    )


@pytest.mark.parametrize(
    ("cell", "code"),
    [
        ("三", "number-expected"),
        ("-1", "number-expected"),
        ("1.5", "number-expected"),
        ("²", "number-full-width"),
        ("１０", "number-full-width"),
        ("9" * 5000, "number-too-long"),
    ],
)
def test_numbers_are_whole_and_plain(cell: str, code: str) -> None:
    reading = read_quota(a_csv("界别,名额", f"甲,{cell}"), "q.csv")
    assert place(only(reading, code)) == (2, "名额", cell)
    assert reading.rows == ()


def test_full_width_digits_are_offered_plain() -> None:
    reading = read_quota(a_csv("界别,名额", "甲,１０"), "q.csv")
    assert only(reading, "number-full-width").params == {"proposal": "10"}


def test_empty_names_and_invisible_characters_are_problems() -> None:
    reading = read_quota(a_csv("界别,名额", ",3", "企\u200b业,5"), "q.csv")
    assert place(only(reading, "cell-empty")) == (2, "界别", None)
    assert only(reading, "character-forbidden").params == {"code_points": "U+200B"}


@pytest.mark.parametrize(
    "heading", ["界别,候补", "名额,候补", "属性,最少", "界别,名额,属性,取值", "甲,乙"]
)
def test_a_file_of_neither_form_is_one_problem(heading: str) -> None:
    reading = read_quota(a_csv(heading, ",".join("1" for _ in heading.split(","))), "q.csv")
    assert codes(reading) == ["quota-form"]
    assert only(reading, "quota-form").params == {"found": heading.replace(",", "、")}
    assert reading.rows == ()


@given(st.lists(st.integers(0, 999), min_size=1, max_size=30))
def test_seats_come_back_as_they_were_written(seats: list[int]) -> None:
    lines = [f"界{at},{count}" for at, count in enumerate(seats)]
    reading = read_quota(a_csv("界别,名额", *lines), "q.csv")
    assert [line.minimum for line in reading.rows] == seats
