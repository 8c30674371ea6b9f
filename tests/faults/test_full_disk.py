"""A disk without room: the desk says so, stops, and what it had acknowledged is there.

Catches an error that is swallowed. Blind to a medium that reports room it has not: the copy on the
second medium is for that.
"""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.faults.desk_process import DeskProcess, acknowledged_in
from tests.faults.judge import Verdict, found_in, verdict
from tests.faults.places import (
    SMALL,
    Job,
    key_in_small_files,
    key_until_full,
    key_where_room_ends,
    may_mount,
    mounted,
)
from tests.faults.power_cut import RECORD
from tests.faults.variants import GOOD

WAYS: tuple[Job, ...] = (
    key_in_small_files,
    key_where_room_ends,
    *((key_until_full,) if may_mount(SMALL) else ()),
)
"""A limit of the system, a call that fails, and a real small disk where one may be mounted."""

TOLD = {key_in_small_files: "disk-error"}


def filled(
    watched_desks: DeskProcess, tmp_path: Path, job: Job, variant: str
) -> tuple[list[list[str]], Verdict]:
    """What a desk said that keyed until there was no room, and what became of its record."""
    folder, out = tmp_path / "disk", tmp_path / "out"
    folder.mkdir()
    out.mkdir()
    with ExitStack() as stack:
        desks = watched_desks
        if job is key_until_full:
            desks = stack.enter_context(mounted(SMALL, folder))
        said = desks.run(job, folder=str(folder), variant=variant, out=str(out))
    return said, verdict(found_in(out / RECORD), acknowledged_in(said))


@pytest.mark.parametrize("job", WAYS)
def test_a_full_disk_is_told_and_loses_nothing(
    watched_desks: DeskProcess, tmp_path: Path, job: Job
) -> None:
    said, came_of_it = filled(watched_desks, tmp_path, job, GOOD)
    *recorded, refused, again = said
    assert refused == ["refused", TOLD.get(job, "disk-full")]
    assert again == ["again", "journal-stopped"]
    assert len(recorded) > 10
    assert came_of_it == Verdict("", 0, 0)


@pytest.mark.parametrize("job", WAYS)
def test_a_store_that_swallows_errors_is_found(
    watched_desks: DeskProcess, tmp_path: Path, job: Job
) -> None:
    _, came_of_it = filled(watched_desks, tmp_path, job, "errors of the disk swallowed")
    assert not came_of_it.good
