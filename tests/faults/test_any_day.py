"""A short walk through any day; the long one is `python -m tests.faults --long lived`."""

from __future__ import annotations

import pytest

from tests.faults.any_day import PLANTED, found_out, live


def test_whatever_is_done_in_whatever_order_both_verifiers_find_nothing_amiss() -> None:
    live(days=8, steps=40)


@pytest.mark.parametrize("planted", PLANTED)
def test_a_wrong_program_is_found_out(planted: str) -> None:
    assert found_out(planted)
