"""The record moved, deleted or replaced while open: no act is acknowledged that went elsewhere.

Catches a store that trusts the descriptor it holds. Blind to whoever writes into the same file by
other means: the chain finds that.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from hearing_desk.errors import Refusal
from hearing_desk.journal.port import Head
from hearing_desk.store.sqlite_journal import SqliteJournal
from tests.faults.judge import found_in
from tests.faults.papers import at_the_desk, key_papers, papers_on_the_table
from tests.faults.variants import GOOD, open_as

LOOKS_AWAY = "does not look whether the file moved"


def renamed(record: Path) -> None:
    record.rename(record.with_name("elsewhere.hearing"))


def deleted(record: Path) -> None:
    record.unlink()


def replaced(record: Path) -> None:
    """By a copy of this morning, as a file synchroniser does."""
    other = record.with_name("other.hearing")
    papers_on_the_table(other)
    other.replace(record)
    latest_acts_tidied_away(record)


def folder_renamed(record: Path) -> None:
    record.parent.rename(record.parent.with_name("elsewhere"))


def latest_acts_tidied_away(record: Path) -> None:
    """What a zealous cleaner does to a file that ends in -wal."""
    record.with_name(record.name + "-wal").unlink()


def latest_acts_replaced(record: Path) -> None:
    wal, other = (record.with_name(record.name + suffix) for suffix in ("-wal", "-wal2"))
    shutil.copy(wal, other)
    other.replace(wal)


MOVES = (
    renamed,
    deleted,
    replaced,
    folder_renamed,
    latest_acts_tidied_away,
    latest_acts_replaced,
)


def acknowledged_and_gone(
    record: Path, move: Callable[[Path], None], variant: str
) -> tuple[int, str]:
    """Acts said to be recorded after the move that are not in the record, as if the machine had
    crashed then; and what the desk was told."""
    papers_on_the_table(record)
    journal = open_as(variant, record)
    told: list[Head] = []
    code = ""
    try:
        hearing = at_the_desk(journal)
        key_papers(hearing, lambda head: None, 3)
        move(record)
        try:
            key_papers(hearing, told.append, 3)
        except Refusal as refusal:
            code = refusal.code
        crashed = record.parent / "crashed"
        crashed.mkdir(parents=True)
        for path in record.parent.glob(f"{record.name}*"):
            if not path.name.endswith((".lock", "-shm")):
                shutil.copy(path, crashed)
        there = found_in(crashed / record.name).heads
    finally:
        journal.close()
    return sum(head not in there for head in told), code


@pytest.mark.parametrize("move", MOVES)
def test_the_next_act_is_refused(tmp_path: Path, move: Callable[[Path], None]) -> None:
    folder = tmp_path / "desk"
    folder.mkdir()
    gone, code = acknowledged_and_gone(folder / "day.hearing", move, GOOD)
    assert (gone, code) == (0, "hearing-file-moved")


@pytest.mark.parametrize("move", MOVES)
def test_a_store_that_does_not_look_is_found(tmp_path: Path, move: Callable[[Path], None]) -> None:
    folder = tmp_path / "desk"
    folder.mkdir()
    gone, _ = acknowledged_and_gone(folder / "day.hearing", move, LOOKS_AWAY)
    assert gone


def test_a_file_taken_away_during_the_commit_is_not_confirmed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The flush takes milliseconds; the look before it is too early."""
    record = tmp_path / "day.hearing"
    papers_on_the_table(record)
    journal = open_as(GOOD, record)
    hearing = at_the_desk(journal)
    told: list[Head] = []
    key_papers(hearing, told.append, 1)
    look = SqliteJournal._refuse_if_moved
    looks: list[None] = []

    def looked_then_moved(self: SqliteJournal) -> None:
        look(self)
        looks.append(None)
        if len(looks) == 1:
            record.rename(tmp_path / "elsewhere.hearing")

    monkeypatch.setattr(SqliteJournal, "_refuse_if_moved", looked_then_moved)
    with pytest.raises(Refusal, match="hearing-file-moved"):
        key_papers(hearing, told.append, 1)
    assert len(told) == 1
    journal.close()
