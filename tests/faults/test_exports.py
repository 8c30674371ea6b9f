"""The short form of `exports`."""

from __future__ import annotations

import pytest

from tests.faults.desk_process import DeskProcess
from tests.faults.exports import WRITERS, cut_while_writing


def test_no_power_cut_spoils_a_written_file(watched_desks: DeskProcess) -> None:
    result = cut_while_writing(watched_desks, random=4)
    assert (result.bad, result.first_bad) == (0, "")
    assert result.written == 13
    assert result.disks > 100


@pytest.mark.parametrize("variant", WRITERS)
def test_a_wrong_way_of_writing_a_file_is_found(watched_desks: DeskProcess, variant: str) -> None:
    assert cut_while_writing(watched_desks, random=2, variant=variant, until_bad=True).bad
