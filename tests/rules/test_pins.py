"""PINs nobody may be issued, and how long a wrong one makes the next wait."""

from __future__ import annotations

import pytest

from hearing_desk.rules.pins import DIGITS, FREE_TRIES, LOCKED_AT, is_weak, wait_ms


@pytest.mark.parametrize(
    "pin",
    [
        *("000000", "111222", "777177", "121121", "454454"),
        *("123456", "234567", "987654", "890123", "135791", "012348"),
        *("381381", "382283", "474747", "202020", "147258", "520131"),
        *("850412", "201107", "110723", "231211", "072011", "041285"),
        *("555183", "918444", "898998", "805432", "432158", "949494"),
    ],
)
def test_what_somebody_would_guess_is_weak(pin: str) -> None:
    assert is_weak(pin)


@pytest.mark.parametrize(
    "pin", ["739508", "480936", "906271", "627485", "394870", "758360", "897987", "123905"]
)
def test_what_nobody_would_guess_is_not(pin: str) -> None:
    assert not is_weak(pin)


@pytest.mark.parametrize(
    ("date", "pin"),
    [
        ("1900-12", "190012"), ("2099-12", "209912"), ("2050-01", "205001"),
        ("12-1900", "121900"), ("12-2099", "122099"), ("09-1947", "091947"),
        ("yy-12-31", "731231"), ("yy-01-01", "730101"), ("yy-10-30", "961030"),
        ("31-12-yy", "311297"), ("01-10-yy", "011097"), ("30-01-yy", "300197"),
        ("12-31-yy", "123178"), ("01-30-yy", "013078"), ("10-01-yy", "100178"),
    ],
)  # fmt: skip
def test_whatever_may_be_a_date_is_weak(date: str, pin: str) -> None:
    assert is_weak(pin), date


@pytest.mark.parametrize(
    ("near", "pin"),
    [
        ("1899-10", "189910"), ("2100-10", "210010"), ("the 13th month of 1957", "195713"),
        ("the month 0 of 1957", "195700"), ("13-1957", "131957"), ("00-1957", "001957"),
        ("yy-13-31", "731331"), ("yy-12-32", "731232"), ("yy-00-15", "730015"),
        ("yy-12-00", "731200"), ("32-12-yy", "321287"), ("00-12-yy", "001287"),
        ("31-13-yy", "311397"), ("12-32-yy", "123278"), ("13-31-yy", "133178"),
    ],
)  # fmt: skip
def test_what_no_calendar_has_is_not_weak_for_being_a_date(near: str, pin: str) -> None:
    assert not is_weak(pin), near


def test_most_pins_remain() -> None:
    strong = sum(not is_weak(f"{number:0{DIGITS}}") for number in range(0, 10**DIGITS, 37))
    assert strong > 0.85 * 10**DIGITS / 37


def test_five_tries_are_free_then_the_wait_doubles() -> None:
    assert [wait_ms(refused) for refused in range(FREE_TRIES)] == [0] * FREE_TRIES
    waits = [wait_ms(refused) for refused in range(FREE_TRIES, LOCKED_AT)]
    assert waits == [1000 << step for step in range(LOCKED_AT - FREE_TRIES)]
