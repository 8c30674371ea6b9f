"""Chinese capital numerals."""

from __future__ import annotations

import pytest

from hearing_desk.errors import InternalError
from hearing_desk.rules.capitals import capital_numeral


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (0, "零"),
        (7, "柒"),
        (10, "壹拾"),
        (50, "伍拾"),
        (105, "壹佰零伍"),
        (2650, "贰仟陆佰伍拾"),
        (1005, "壹仟零伍"),
        (10_000, "壹万"),
        (10_005, "壹万零伍"),
        (15_000, "壹万伍仟"),
        (100_100, "壹拾万零壹佰"),
        (100_000_000, "壹亿"),
        (100_000_007, "壹亿零柒"),
        (100_070_000, "壹亿零柒万"),
        (304_050_607_089, "叁仟零肆拾亿伍仟零陆拾万柒仟零捌拾玖"),
    ],
)
def test_capital_numerals(number: int, text: str) -> None:
    assert capital_numeral(number) == text


@pytest.mark.parametrize("number", [-1, 10**12])
def test_a_number_outside_the_range_is_a_bug(number: int) -> None:
    with pytest.raises(InternalError):
        capital_numeral(number)
