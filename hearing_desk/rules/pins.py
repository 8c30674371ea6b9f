"""PINs: which are too weak to be issued, and how long a wrong one makes the next wait."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

DIGITS: Final = 6
FREE_TRIES: Final = 5
"""Wrong PINs in a row that cost nothing but the trying."""
LOCKED_AT: Final = 15
"""Wrong PINs in a row after which only another role helps."""

_SECOND_MS: Final = 1_000
_KNOWN: Final = frozenset(
    {
        *("123456", "654321", "123123", "121212", "112233", "123321", "101010", "131313"),
        *("520520", "521521", "520131", "131420", "168168", "147258", "258369", "159753"),
        *("147852", "159357", "456789", "789456", "987654", "963852", "852963", "741852"),
        *("112358", "314159", "271828", "141421", "102030", "010203", "696969", "420420"),
        *("007007", "110110", "119119", "120120", "122122", "110119", "100000", "123654"),
        *("112211", "686868", "866866", "188188", "518518", "598598", "110120", "142857"),
    }
)
"""PINs people choose and thieves try first."""


def is_weak(pin: str) -> bool:
    """Whether a PIN of six digits is one that somebody would guess.

    Few different digits, runs up or down, parts that repeat or mirror each other, what may be a
    date (YYMMDD, DDMMYY, MMDDYY, YYYYMM, MMYYYY), and the known lists. Three times the same two
    digits are few different ones.
    """
    return (
        pin in _KNOWN
        or len(set(pin)) <= 2
        or any(pin.count(digit * 3) for digit in set(pin))
        or _runs(pin)
        or pin[:3] == pin[3:]
        or pin == pin[::-1]
        or _may_be_a_date(pin)
    )


def wait_ms(refused: int) -> int:
    """How long the next try waits after so many wrong ones in a row: nothing, then doubling."""
    return 0 if refused < FREE_TRIES else _SECOND_MS << (refused - FREE_TRIES)


def _runs(pin: str) -> bool:
    """Four neighbours or more that go up or down by one, or all six by the same step."""
    steps = [(int(after) - int(before)) % 10 for before, after in pairwise(pin)]
    if len(set(steps)) == 1:
        return True
    return any(
        steps[start : start + 3] in ([1, 1, 1], [9, 9, 9]) for start in range(len(steps) - 2)
    )


def _may_be_a_date(pin: str) -> bool:
    first, second, third = (int(pin[at : at + 2]) for at in (0, 2, 4))
    year = 1900 <= int(pin[:4]) < 2100 and _month(third)
    # MMYYYY reads as a month and the 19th or 20th, so it needs no line of its own.
    return (
        year
        or (_month(second) and _day(third))
        or (_day(first) and _month(second))
        or (_month(first) and _day(second))
    )


def _month(number: int) -> bool:
    return 1 <= number <= 12


def _day(number: int) -> bool:
    return 1 <= number <= 31
