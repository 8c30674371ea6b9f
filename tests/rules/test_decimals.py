"""Rounding to text by whole numbers only."""

from __future__ import annotations

from decimal import ROUND_HALF_EVEN, ROUND_HALF_UP, Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearing_desk.model.scheme import Rounding
from hearing_desk.rules.decimals import decimal_text, rounded


@pytest.mark.parametrize(
    ("value", "decimals", "half_up", "half_even"),
    [
        (Fraction(462, 5), 2, "92.40", "92.40"),
        (Fraction(760, 9), 2, "84.44", "84.44"),
        (Fraction(17, 200), 2, "0.09", "0.08"),
        (Fraction(15, 200), 2, "0.08", "0.08"),
        (Fraction(5, 2), 0, "3", "2"),
        (Fraction(7, 2), 0, "4", "4"),
        (Fraction(-1, 200), 2, "-0.01", "0.00"),
        (Fraction(-1, 1000), 2, "0.00", "0.00"),
        (Fraction(9999, 1000), 2, "10.00", "10.00"),
        (Fraction(2, 5) * 17, 1, "6.8", "6.8"),
    ],
)
def test_rounding(value: Fraction, decimals: int, half_up: str, half_even: str) -> None:
    assert decimal_text(value, decimals, Rounding.HALF_UP) == half_up
    assert decimal_text(value, decimals, Rounding.HALF_EVEN) == half_even


@given(st.integers(-(10**9), 10**9), st.integers(0, 4), st.sampled_from(Rounding))
def test_the_standard_library_rounds_decimals_the_same(
    thousandths: int, decimals: int, rounding: Rounding
) -> None:
    value = Fraction(thousandths, 10_000)
    modes = {Rounding.HALF_UP: ROUND_HALF_UP, Rounding.HALF_EVEN: ROUND_HALF_EVEN}
    expected = (
        Decimal(thousandths).scaleb(-4).quantize(Decimal(1).scaleb(-decimals), modes[rounding])
    )
    assert Decimal(decimal_text(value, decimals, rounding)) == expected
    assert rounded(value, decimals, rounding) == Fraction(expected)
