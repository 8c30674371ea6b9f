"""The short form of `io_errors`: every seventh call fails."""

from __future__ import annotations

import pytest

from tests.faults.desk_process import DeskProcess
from tests.faults.io_errors import CAUGHT, io_errors


def test_a_failing_call_is_told_and_nothing_is_acknowledged_falsely(
    watched_desks: DeskProcess,
) -> None:
    result = io_errors(watched_desks, every=7)
    assert result.findings == []
    assert result.false == 0
    assert result.surfaced > result.runs // 2 > 20


@pytest.mark.parametrize("variant", CAUGHT)
def test_a_wrong_way_of_taking_errors_is_found(watched_desks: DeskProcess, variant: str) -> None:
    assert io_errors(watched_desks, every=7, variant=variant, until_bad=True).bad
