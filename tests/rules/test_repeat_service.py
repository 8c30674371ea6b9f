"""People left out of a draw because they have served before."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearing_desk.errors import Problem
from hearing_desk.model.draw import PoolRecusal
from hearing_desk.model.people import Contact, PersonId
from hearing_desk.rules.repeat_service import recusals_cooling_off, recusals_drawn_today

HEARING_DAY = date(2023, 5, 13)


def test_everybody_on_the_day_s_other_panels_is_left_out_once() -> None:
    morning, noon = [PersonId("D1"), PersonId("D2")], [PersonId("D2"), PersonId("D3")]
    assert recusals_drawn_today([morning, noon]) == tuple(
        PoolRecusal(PersonId(person), "drawn-today") for person in ("D1", "D2", "D3")
    )
    assert recusals_drawn_today([]) == ()


def left_out(cell: str, years: int = 2) -> bool:
    """Whether somebody with this date of last service is left out; the date must be readable."""
    person = PersonId("D1")
    recusals, problems = recusals_cooling_off(
        [Contact(person, last_served=cell)], years, HEARING_DAY
    )
    assert problems == ()
    assert recusals in ((), (PoolRecusal(person, "cooling-off"),))
    return bool(recusals)


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("2021-05-14", True),
        ("2021-05-13", False),
        ("2023-05-12", True),
        ("2021/5/14", True),
        ("2021.05.13", False),
        ("2021年5月14日", True),
        ("2021 年 5 月 13 日", False),
        ("２０２１－０５－１４", True),
        ("2021-05", True),
        ("2021年4月", False),
        ("2021", True),
        ("2020年", False),
        ("2020-02-29", False),
        ("2021-12", True),
        ("2021-01", False),
        ("2021-5月14", True),
        ("2023", True),
        ("", False),
    ],
)
def test_two_years_are_counted_by_the_calendar(cell: str, expected: bool) -> None:
    assert left_out(cell) is expected


def test_everybody_is_looked_at_whatever_stands_before() -> None:
    cells = ["", "去年", "2022-01-01", "2019", "2023-01-01"]
    contacts = [
        Contact(PersonId(f"D{number}"), last_served=cell) for number, cell in enumerate(cells)
    ]
    recusals, problems = recusals_cooling_off(contacts, 2, HEARING_DAY)
    assert [recusal.person for recusal in recusals] == ["D2", "D4"]
    assert [problem.value for problem in problems] == ["去年"]


def test_without_cooling_off_no_date_is_looked_at() -> None:
    contacts = [Contact(PersonId("D1"), last_served="昨天"), Contact(PersonId("D2"))]
    assert recusals_cooling_off(contacts, 0, HEARING_DAY) == ((), ())


@pytest.mark.parametrize(
    "cell",
    ["去年", "2021-13", "2021-00", "2021-02-30", "2021-02-29", "13/05/2021", "2024", "20210514"],
)
def test_a_date_nobody_can_read_is_a_problem_with_the_person(cell: str) -> None:
    contacts = [Contact(PersonId("D7"), last_served=cell)]
    recusals, problems = recusals_cooling_off(contacts, 2, HEARING_DAY)
    assert recusals == ()
    assert problems == (
        Problem("last-served-unreadable", column="last_served", value=cell,
                params={"person": "D7"}),
    )  # fmt: skip


@given(st.dates(date(2000, 1, 1), HEARING_DAY), st.integers(1, 20))
def test_whoever_is_left_out_served_after_the_same_day_that_many_years_ago(
    served: date, years: int
) -> None:
    free_from = date(HEARING_DAY.year - years, HEARING_DAY.month, HEARING_DAY.day)
    assert left_out(served.isoformat(), years) is (served > free_from)
