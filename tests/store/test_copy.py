"""Copies that may leave the laptop."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from functools import partial
from hashlib import sha256
from pathlib import Path

import pytest

from hearing_desk.errors import Refusal
from hearing_desk.journal.chain import verify_chain
from hearing_desk.journal.port import Head
from hearing_desk.store.copy import (
    KEPT,
    copies_in,
    copy_name,
    copy_of,
    copy_to,
    keep_newest,
    same_file_system,
)
from hearing_desk.store.sqlite_journal import SqliteJournal, open_hearing
from tests.contract.acts import ballot
from tests.store.refusing import code_of


@pytest.fixture
def desk(record: Path) -> Iterator[SqliteJournal]:
    with closing(open_hearing(record)) as journal:
        journal.append(ballot(4), journal.head)
        yield journal


def test_a_copy_holds_every_act_while_the_record_stays_open(
    desk: SqliteJournal, tmp_path: Path
) -> None:
    copy = copy_to(desk, tmp_path / "copy.hearing")

    content = copy.path.read_bytes()
    assert (copy.sha256, copy.size) == (sha256(content).hexdigest(), len(content))
    assert copy.head == desk.head
    with closing(open_hearing(copy.path, read_only=True)) as opened:
        assert list(opened.read()) == list(desk.read())
    desk.append(ballot(5), desk.head)
    with closing(open_hearing(copy.path)) as opened:
        opened.append(ballot(5), opened.head)
        assert verify_chain(opened.read()) is None


def test_a_copy_stands_alone_and_needs_no_writing_to_be_read(
    desk: SqliteJournal, tmp_path: Path
) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()
    copy = copy_to(desk, folder / "copy.hearing")
    assert copy.path.read_bytes()[18:20] == b"\1\1", "a WAL file cannot be read from a sealed disc"
    assert list(folder.iterdir()) == [copy.path]


def test_a_copy_never_overwrites(desk: SqliteJournal, tmp_path: Path) -> None:
    there = tmp_path / "copy.hearing"
    there.write_bytes(b"the copy of last year")
    assert code_of(lambda: copy_to(desk, there)) == "hearing-file-exists"
    assert there.read_bytes() == b"the copy of last year"


def test_a_copy_begun_and_left_does_not_stand_in_the_way(
    desk: SqliteJournal, tmp_path: Path
) -> None:
    (tmp_path / "copy.hearing.part").write_bytes(b"half")
    assert copy_to(desk, tmp_path / "copy.hearing").head == desk.head
    assert not (tmp_path / "copy.hearing.part").exists()


def test_a_copy_to_nowhere_is_refused(desk: SqliteJournal, tmp_path: Path) -> None:
    code = code_of(lambda: copy_to(desk, tmp_path / "stick" / "copy.hearing"))
    assert code == "hearing-file-unreadable"


def test_a_copy_that_ends_elsewhere_is_removed(
    desk: SqliteJournal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(desk, "_head", desk.head._replace(hash="f" * 64))
    assert code_of(lambda: copy_to(desk, tmp_path / "copy.hearing")) == "copy-differs"
    assert not list(tmp_path.glob("copy*"))


def test_a_copy_of_a_falsified_record_is_not_made(desk: SqliteJournal, tmp_path: Path) -> None:
    con = desk._con
    (trigger,) = con.execute(
        "select sql from sqlite_master where name = 'journal_no_update'"
    ).fetchone()
    con.execute("drop trigger journal_no_update")
    con.execute("update journal set actor = 'op-9' where seq = 2")
    con.execute(trigger)
    assert code_of(lambda: copy_to(desk, tmp_path / "copy.hearing")) == "copy-differs"
    assert not list(tmp_path.glob("copy*"))


def test_an_open_record_is_copied_by_somebody_else_while_acts_go_on(
    desk: SqliteJournal, tmp_path: Path
) -> None:
    asked = desk.head
    desk.append(ballot(5), desk.head)
    copy = copy_of(desk.path, tmp_path / "copy.hearing", asked)
    assert copy.head == desk.head
    desk.append(ballot(6), desk.head)
    with closing(open_hearing(copy.path, read_only=True)) as opened:
        assert list(opened.read()) == list(desk.read())[:-1]
    assert copy.path.read_bytes()[18:20] == b"\1\1"


def test_a_copy_without_the_act_it_must_hold_is_removed(
    desk: SqliteJournal, tmp_path: Path
) -> None:
    later, other = Head(desk.head.seq + 1, "a" * 64), Head(1, "b" * 64)
    for head in (later, other):
        asked = partial(copy_of, desk.path, tmp_path / "c", head)
        assert code_of(asked) == "copy-differs"
    assert not list(tmp_path.glob("c*"))
    gone = tmp_path / "gone.hearing"
    assert code_of(lambda: copy_of(gone, tmp_path / "c")) == "hearing-file-missing"


def test_the_same_acts_copied_again_replace_their_copy_once_proven(
    desk: SqliteJournal, tmp_path: Path
) -> None:
    path = tmp_path / "c"
    path.write_bytes(b"decayed")
    with pytest.raises(Refusal):
        copy_of(desk.path, path, Head(9, "a" * 64), over=True)
    assert path.read_bytes() == b"decayed"
    copy_of(desk.path, path, desk.head, over=True)
    with closing(open_hearing(path, read_only=True)) as opened:
        assert opened.head == desk.head


def test_what_the_proof_refuses_gets_no_name(desk: SqliteJournal, tmp_path: Path) -> None:
    def unsound(journal: SqliteJournal) -> None:
        raise Refusal("record-damaged", path=str(journal.path))

    assert code_of(lambda: copy_of(desk.path, tmp_path / "c", desk.head, unsound)) == (
        "record-damaged"
    )
    assert not list(tmp_path.glob("c*"))


def test_the_newest_copies_are_kept_and_nothing_else_is_touched(tmp_path: Path) -> None:
    names = [copy_name("通河", Head(seq, f"{seq:064x}")) for seq in range(1, 20)]
    others = ["通河-000001-zz.hearing", "通河2-000001-00000001.hearing", "通河.hearing"]
    for name in (*names, *others):
        (tmp_path / name).touch()
    for rest in (f"{names[0]}.part", f"{names[1]}.part-journal"):
        (tmp_path / rest).touch()
    proven = tmp_path / names[3]
    keep_newest(tmp_path, "通河", proven)
    left = {path.name for path in tmp_path.iterdir()}
    assert left == {names[3], *names[-KEPT + 1 :], *others}
    assert copies_in(tmp_path, "通河")[0].name == names[-1]
    assert same_file_system(tmp_path, tmp_path.parent)
