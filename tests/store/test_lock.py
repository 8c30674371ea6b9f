"""One desk per record."""

from __future__ import annotations

import json
import os
import socket
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from hearing_desk.store import lock
from hearing_desk.store.lock import lock_record
from hearing_desk.store.sqlite_journal import create, open_hearing
from tests.store.refusing import code_of, refusal_of


def lock_of(record: Path) -> Path:
    return record.with_name(record.name + ".lock")


def test_a_second_desk_is_refused_and_told_who_has_the_record(record: Path) -> None:
    with closing(open_hearing(record)):
        refusal = refusal_of(lambda: open_hearing(record))
    assert refusal.code == "hearing-file-locked"
    assert refusal.params["host"] == socket.gethostname()
    assert refusal.params["pid"] == str(os.getpid())
    with closing(open_hearing(record)) as journal:
        assert journal.head.seq == 3


def test_a_record_being_made_is_locked_too(tmp_path: Path) -> None:
    with closing(create(tmp_path / "day.hearing")):
        assert code_of(lambda: open_hearing(tmp_path / "day.hearing")) == "hearing-file-locked"


def test_a_refused_opening_leaves_the_lock_free(tmp_path: Path) -> None:
    path = tmp_path / "foreign.hearing"
    path.write_bytes(b"")
    assert code_of(lambda: open_hearing(path)) == "not-a-hearing-file"
    assert not lock_of(path).exists()


def test_the_record_reached_by_a_link_is_the_same_record(record: Path, tmp_path: Path) -> None:
    link = tmp_path / "link.hearing"
    link.symlink_to(record)
    with closing(open_hearing(record)):
        assert code_of(lambda: open_hearing(link)) == "hearing-file-locked"


@pytest.mark.parametrize(
    "left",
    [
        json.dumps({"host": socket.gethostname(), "pid": 2**22 + 1}),
        json.dumps({"host": socket.gethostname(), "pid": os.getpid()}),
        "",
        "{",
        "[1]",
        '{"host":"x"}',
    ],
)
def test_a_lock_left_by_a_dead_process_is_taken_over(record: Path, left: str) -> None:
    """Also when its number was given to another process since: the system knows who holds it."""
    lock_of(record).write_text(left)
    with closing(open_hearing(record)):
        assert json.loads(lock_of(record).read_text())["pid"] == os.getpid()
    assert not lock_of(record).exists()


def test_a_lock_left_by_another_computer_is_not_taken_over(record: Path) -> None:
    lock_of(record).write_text('{"host":"hall-laptop-2","pid":7}')
    refusal = refusal_of(lambda: open_hearing(record))
    assert refusal.code == "hearing-file-lock-left"
    assert refusal.params["host"] == "hall-laptop-2"
    assert refusal.params["lock"] == str(lock_of(record))
    assert lock_of(record).exists()


@pytest.mark.parametrize("then", [lambda path: None, lambda path: path.touch()])
def test_a_lock_released_under_our_hands_is_taken_anew(
    record: Path, monkeypatch: pytest.MonkeyPatch, then: Callable[[Path], None]
) -> None:
    """The file we opened is no longer the one the next desk will look at."""
    real = lock._try_lock
    tries = []

    def released_in_between(descriptor: int) -> bool:
        tries.append(descriptor)
        if len(tries) == 1:
            lock_of(record).unlink()
            then(lock_of(record))
        return real(descriptor)

    monkeypatch.setattr(lock, "_try_lock", released_in_between)
    held = lock_record(record)
    assert len(tries) == 2
    assert code_of(lambda: lock_record(record)) == "hearing-file-locked"
    held.release()
