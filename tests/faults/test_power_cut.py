"""The short form of `power_cut`."""

from __future__ import annotations

import pytest

from tests.faults.desk_process import DeskProcess
from tests.faults.power_cut import CAUGHT, cut_while_beginning, cut_while_keying


def test_no_power_cut_loses_an_acknowledged_act(watched_desks: DeskProcess) -> None:
    result = cut_while_keying(watched_desks, acts=20, random=4)
    assert (result.bad, result.first_bad) == (0, "")
    assert result.acknowledged == 20
    assert result.disks > 400


def test_no_power_cut_leaves_a_new_record_half_made(watched_desks: DeskProcess) -> None:
    result = cut_while_beginning(watched_desks, random=2)
    assert (result.bad, result.first_bad) == (0, "")
    assert result.acknowledged == 1


@pytest.mark.parametrize("variant", CAUGHT)
def test_a_wrong_way_of_keeping_the_record_is_found(
    watched_desks: DeskProcess, variant: str
) -> None:
    result = cut_while_keying(watched_desks, acts=12, random=2, variant=variant, until_bad=True)
    assert result.bad
