"""The short form of `tampering`."""

from __future__ import annotations

import pytest

from tests.faults.tampering import BLINDER, edits, flips, one_of_each_kind


def test_no_flipped_byte_changes_an_act_or_a_file_unseen() -> None:
    result = flips(120)
    assert result.findings == []
    assert result.changed > 20


def test_no_act_altered_by_sql_passes_before_the_head_on_paper() -> None:
    result = edits(one_of_each_kind()[::6])
    assert result.findings == []
    assert result.changed > 80


@pytest.mark.parametrize("judging", BLINDER)
def test_a_check_that_looks_at_less_is_found(judging: str) -> None:
    assert edits(one_of_each_kind()[::-12], BLINDER[judging]).unseen
