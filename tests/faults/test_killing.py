"""The short form of `killing`."""

from __future__ import annotations

import pytest

from tests.faults.desk_process import DeskProcess
from tests.faults.killing import CAUGHT, kill_loop


def test_nothing_acknowledged_is_lost_by_kill_9(desks: DeskProcess) -> None:
    result = kill_loop(desks, 15)
    assert (result.kills, result.bad, result.lost) == (15, 0, 0)
    assert result.acknowledged > 100


@pytest.mark.parametrize("variant", CAUGHT)
def test_a_wrong_way_of_keeping_the_record_is_found(desks: DeskProcess, variant: str) -> None:
    assert kill_loop(desks, 120, variant, until_bad=True).bad == 1
