"""Two desks on one record: the second is refused, told who is first, and cannot slip in.

Catches a guard that is SQLite's alone: it is free between two acts, and a plain `open().close()`
in the first process drops it. Blind across a network, where the system's lock may not reach: there
the name in the lock file is believed.
"""

from __future__ import annotations

import signal
import socket
from contextlib import closing
from pathlib import Path

import pytest

from hearing_desk.errors import Refusal
from hearing_desk.store.sqlite_journal import open_hearing
from tests.faults.desk_process import DeskProcess, say
from tests.faults.judge import found_in
from tests.faults.papers import at_the_desk, key_papers, papers_on_the_table
from tests.faults.variants import ALONE, GOOD, UNGUARDED, open_as


def hold(record: str, variant: str, hashes: bool) -> None:
    """The first desk: keys three papers and stays; hashes: reads the file's bytes as nobody may."""
    journal = open_as(variant, Path(record))
    key_papers(at_the_desk(journal), lambda head: None, 3)
    if hashes:
        Path(record).read_bytes()
    say("holds", journal.head.seq)
    signal.pause()


def second_desk(
    desks: DeskProcess, record: Path, variant: str, *, hashes: bool = False
) -> Refusal | None:
    """What a second desk is refused with; `None` = it keyed a paper. The first one then crashes."""
    papers_on_the_table(record)
    desks.begin(hold, record=str(record), variant=variant, hashes=hashes)
    for _ in desks.lines():
        try:
            with closing(open_as(variant, record)) as journal:
                key_papers(at_the_desk(journal), lambda head: None, 1)
            refused = None
        except Refusal as refusal:
            refused = refusal
        desks.kill()
    return refused


@pytest.mark.parametrize("hashes", [False, True], ids=["at rest", "after its file was read"])
def test_the_second_desk_is_refused_and_told_who_is_first(
    desks: DeskProcess, tmp_path: Path, hashes: bool
) -> None:
    record = tmp_path / "day.hearing"
    refusal = second_desk(desks, record, GOOD, hashes=hashes)
    assert refusal is not None
    assert refusal.code == "hearing-file-locked"
    assert refusal.params["host"] == socket.gethostname()
    assert refusal.params["pid"] == str(desks.pid)


def test_a_desk_that_died_holds_nobody_up_and_lost_nothing(
    desks: DeskProcess, tmp_path: Path
) -> None:
    record = tmp_path / "day.hearing"
    papers_on_the_table(record)
    before = len(found_in(record).heads)
    second_desk(desks, record, GOOD)
    with closing(open_hearing(record)) as journal:
        assert journal.head.seq == before + 3
    assert list(tmp_path.glob("*.lock")) == []


@pytest.mark.parametrize(("variant", "hashes"), [(UNGUARDED, False), (ALONE, True)])
def test_a_wrong_guard_is_found(
    desks: DeskProcess, tmp_path: Path, variant: str, hashes: bool
) -> None:
    assert second_desk(desks, tmp_path / "day.hearing", variant, hashes=hashes) is None
