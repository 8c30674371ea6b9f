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
        *("555183", "918444"),
    ],
)
def test_what_somebody_would_guess_is_weak(pin: str) -> None:
    assert is_weak(pin)


@pytest.mark.parametrize("pin", ["739508", "480936", "906271", "627485", "394870", "758360"])
def test_what_nobody_would_guess_is_not(pin: str) -> None:
    assert not is_weak(pin)


def test_most_pins_remain() -> None:
    strong = sum(not is_weak(f"{number:0{DIGITS}}") for number in range(0, 10**DIGITS, 37))
    assert strong > 0.85 * 10**DIGITS / 37


def test_five_tries_are_free_then_the_wait_doubles() -> None:
    assert [wait_ms(refused) for refused in range(FREE_TRIES)] == [0] * FREE_TRIES
    waits = [wait_ms(refused) for refused in range(FREE_TRIES, LOCKED_AT)]
    assert waits == [1000 << step for step in range(LOCKED_AT - FREE_TRIES)]
