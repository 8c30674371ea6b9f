"""A sealed medium or folder: keying is refused before it begins, reading works.

Catches a desk that opens what it cannot write and keys into nothing. Blind to a medium that turns
read-only in the middle: that is one of the errors of `io_errors`.
"""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.faults.desk_process import DeskProcess
from tests.faults.judge import found_in
from tests.faults.papers import papers_on_the_table
from tests.faults.places import (
    SEALED,
    Job,
    key_where_nothing_is_written,
    key_where_writing_fails,
    may_mount,
    mounted,
)
from tests.faults.power_cut import RECORD
from tests.faults.variants import GOOD, KEYS_INTO_NOTHING

WAYS: tuple[Job, ...] = (
    key_where_writing_fails,
    *((key_where_nothing_is_written,) if may_mount(SEALED) else ()),
)
"""Calls that fail, and a folder that is really sealed where one may be mounted."""


def keyed_on_sealed(
    watched_desks: DeskProcess, folder: Path, job: Job, variant: str
) -> list[list[str]]:
    """What a desk said that tried to key on a sealed medium."""
    with ExitStack() as stack:
        desks = watched_desks
        if job is key_where_nothing_is_written:
            desks = stack.enter_context(mounted(SEALED, folder))
        return desks.run(job, folder=str(folder), variant=variant)


@pytest.mark.parametrize("job", WAYS)
def test_keying_is_refused_before_it_begins_and_reading_works(
    watched_desks: DeskProcess, tmp_path: Path, job: Job
) -> None:
    papers_on_the_table(tmp_path / RECORD)
    acts = len(found_in(tmp_path / RECORD).heads)
    said = keyed_on_sealed(watched_desks, tmp_path, job, GOOD)
    assert said == [["read", str(acts)], ["refused", "hearing-file-read-only"]]
    assert [path.name for path in tmp_path.iterdir()] == [RECORD]


@pytest.mark.parametrize("job", WAYS)
def test_a_desk_that_keys_into_nothing_is_found(
    watched_desks: DeskProcess, tmp_path: Path, job: Job
) -> None:
    papers_on_the_table(tmp_path / RECORD)
    said = keyed_on_sealed(watched_desks, tmp_path, job, KEYS_INTO_NOTHING)
    assert any(words[0] == "recorded" for words in said)
