"""Exact rounding of a fraction to a decimal text, by whole numbers only (D1, D2)."""

from __future__ import annotations

from fractions import Fraction
from typing import assert_never

from hearing_desk.model.scheme import Rounding


def round_to_units(value: Fraction, rounding: Rounding) -> int:
    """The nearest whole number; a half goes away from zero or to the even neighbour."""
    return _nearest(value.numerator, value.denominator, rounding)


def _nearest(over: int, under: int, rounding: Rounding) -> int:
    whole, rest = divmod(abs(over), under)
    match rounding:
        case Rounding.HALF_UP:
            up = 2 * rest >= under
        case Rounding.HALF_EVEN:
            up = 2 * rest + whole % 2 > under
        case _ as unreachable:
            assert_never(unreachable)
    magnitude = whole + up
    return -magnitude if over < 0 else magnitude


def rounded(value: Fraction, decimals: int, rounding: Rounding) -> Fraction:
    """The value rounded to so many decimals, still exact."""
    scale = 10**decimals
    return Fraction(_nearest(value.numerator * scale, value.denominator, rounding), scale)


def decimal_text(value: Fraction, decimals: int, rounding: Rounding) -> str:
    """The value with exactly so many decimals: `92.40`, `-0.05`, `3`; zero has no sign."""
    units = _nearest(value.numerator * 10**decimals, value.denominator, rounding)
    digits = str(abs(units)).zfill(decimals + 1)
    sign = "-" if units < 0 else ""
    whole, part = digits[: len(digits) - decimals], digits[len(digits) - decimals :]
    return f"{sign}{whole}.{part}" if part else f"{sign}{whole}"
