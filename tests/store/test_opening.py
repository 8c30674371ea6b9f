"""Creating, opening and closing a record, and every file that is refused."""

from __future__ import annotations

import errno
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from hearing_desk.errors import InternalError, Refusal
from hearing_desk.journal.chain import verify_chain
from hearing_desk.store import database, sqlite_journal
from hearing_desk.store.migrations import APPLICATION_ID, SCHEMA_VERSION
from hearing_desk.store.sqlite_journal import SqliteJournal, create, open_hearing
from tests.contract.acts import ballot
from tests.store.refusing import code_of, refusal_of


@contextmanager
def other_tool(path: Path) -> Iterator[sqlite3.Connection]:
    """Another program on the same file."""
    with closing(sqlite3.connect(path, isolation_level=None)) as con:
        yield con


def test_a_record_opened_again_is_where_it_was_left(record: Path) -> None:
    journal = open_hearing(record)
    assert journal.head.seq == 3
    assert verify_chain(journal.read()) is None
    journal.append(ballot(4), journal.head)
    journal.close()
    with closing(open_hearing(record)) as again:
        assert again.head.seq == 4


def test_a_closed_record_is_one_single_file(record: Path) -> None:
    assert [file.name for file in record.parent.iterdir()] == [record.name]
    with closing(open_hearing(record, read_only=True)) as journal:
        assert [file.name for file in record.parent.iterdir()] == [record.name]
        assert journal.head.seq == 3


def test_reading_goes_on_over_many_pages(record: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sqlite_journal, "_PAGE", 2)
    with closing(open_hearing(record)) as journal:
        assert [row.seq for row in journal.read()] == [1, 2, 3]
        assert [row.seq for row in journal.read(after=1)] == [2, 3]


def test_acts_go_on_while_someone_is_still_reading(
    record: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sqlite_journal, "_PAGE", 2)
    with closing(open_hearing(record)) as journal:
        reading = journal.read()
        next(reading)
        journal.append(ballot(4), journal.head)
        assert [row.seq for row in reading] == [2, 3, 4]


def test_every_pragma_took(record: Path) -> None:
    with closing(open_hearing(record)) as journal:
        con = journal._con
        found = {name: con.execute(f"pragma {name}").fetchone()[0] for name, _ in database.WRITING}
    assert found == {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "recursive_triggers": 1,
        "trusted_schema": 0,
        "secure_delete": 1,
        "fullfsync": 1,
        "checkpoint_fullfsync": 1,
    }


def test_a_pragma_that_does_not_take_is_refused(
    record: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """WAL is not to be had on some network drives; SQLite then says nothing and stays as it is."""
    monkeypatch.setattr(sqlite_journal, "WRITING", (("synchronous", 7),))
    refusal = refusal_of(lambda: open_hearing(record))
    assert refusal.code == "hearing-file-not-durable"
    assert refusal.params["pragma"] == "synchronous"


def test_an_open_record_is_marked_as_ours(record: Path) -> None:
    with other_tool(record) as con:
        assert con.execute("pragma application_id").fetchone() == (APPLICATION_ID,)
        assert con.execute("pragma user_version").fetchone() == (SCHEMA_VERSION,)


def test_a_missing_file_is_refused_and_not_made(tmp_path: Path) -> None:
    path = tmp_path / "no.hearing"
    assert code_of(lambda: open_hearing(path)) == "hearing-file-missing"
    assert code_of(lambda: open_hearing(path, read_only=True)) == "hearing-file-missing"
    assert list(tmp_path.iterdir()) == []


def test_a_folder_is_not_a_record(tmp_path: Path) -> None:
    assert code_of(lambda: open_hearing(tmp_path)) == "not-a-hearing-file"


@pytest.mark.parametrize("read_only", [False, True])
@pytest.mark.parametrize("content", [b"", b"id,name\n" * 200, b"SQLite format 3\0" + b"\xff" * 99])
def test_what_is_not_sqlite_is_not_a_record(
    tmp_path: Path, content: bytes, read_only: bool
) -> None:
    path = tmp_path / "roster.hearing"
    path.write_bytes(content)
    assert code_of(lambda: open_hearing(path, read_only=read_only)) == "not-a-hearing-file"
    assert path.read_bytes() == content
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("read_only", [False, True])
def test_a_foreign_sqlite_file_is_refused_and_left_alone(tmp_path: Path, read_only: bool) -> None:
    path = tmp_path / "foreign.hearing"
    with other_tool(path) as con:
        con.execute("create table journal (seq integer primary key)")
    before = path.read_bytes()
    assert code_of(lambda: open_hearing(path, read_only=read_only)) == "not-a-hearing-file"
    assert path.read_bytes() == before


@pytest.mark.parametrize("read_only", [False, True])
def test_a_newer_record_is_refused_and_left_alone(record: Path, read_only: bool) -> None:
    with other_tool(record) as con:
        con.execute("pragma user_version = 9")
    before = record.read_bytes()
    refusal = refusal_of(lambda: open_hearing(record, read_only=read_only))
    assert refusal.code == "hearing-file-newer"
    assert (refusal.params["version"], refusal.params["known"]) == (9, SCHEMA_VERSION)
    assert record.read_bytes() == before


@pytest.mark.parametrize(
    "altering",
    [
        "drop trigger journal_no_update",
        "create table note (text)",
        "create index by_kind on journal (kind)",
        "create trigger _sqlite_migrations before insert on journal begin select 1; end",
        "pragma user_version = 0",
    ],
)
def test_an_altered_schema_is_refused(record: Path, altering: str) -> None:
    with other_tool(record) as con:
        con.execute(altering)
    assert code_of(lambda: open_hearing(record)) == "schema-altered"
    assert code_of(lambda: open_hearing(record, read_only=True)) == "schema-altered"


def test_creating_never_overwrites(record: Path) -> None:
    before = record.read_bytes()
    assert code_of(lambda: create(record)) == "hearing-file-exists"
    assert record.read_bytes() == before


def test_creating_refuses_where_an_earlier_record_left_its_wal(tmp_path: Path) -> None:
    left = tmp_path / "day.hearing-wal"
    left.write_bytes(b"acts")
    refusal = refusal_of(lambda: create(tmp_path / "day.hearing"))
    assert refusal.code == "hearing-file-exists"
    assert refusal.params["path"] == str(left)
    assert list(tmp_path.iterdir()) == [left]


def test_creating_needs_the_folder(tmp_path: Path) -> None:
    refusal = refusal_of(lambda: create(tmp_path / "2011" / "day.hearing"))
    assert refusal.code == "folder-missing"
    assert refusal.params["path"] == str(tmp_path / "2011")


def test_a_record_that_could_not_be_made_leaves_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sqlite_journal, "WRITING", (("synchronous", 7),))
    assert code_of(lambda: create(tmp_path / "day.hearing")) == "hearing-file-not-durable"
    assert list(tmp_path.iterdir()) == []


def test_a_record_opened_to_read_takes_no_acts(record: Path) -> None:
    with closing(open_hearing(record, read_only=True)) as journal:
        code = code_of(lambda: journal.append(ballot(4), journal.head))
        assert code == "hearing-file-read-only"
        assert journal.head.seq == 3


def test_a_record_in_use_can_be_read_beside_it(record: Path) -> None:
    """Acts still in the -wal are honoured."""
    with closing(open_hearing(record)) as desk:
        desk.append(ballot(4), desk.head)
        with closing(open_hearing(record, read_only=True)) as auditor:
            assert auditor.head == desk.head
        desk.append(ballot(5), desk.head)


def test_closing_beside_a_reader_loses_nothing(record: Path) -> None:
    desk = open_hearing(record)
    desk.append(ballot(4), desk.head)
    with other_tool(record) as reader:
        reader.execute("begin")
        reader.execute("select count(*) from journal").fetchall()
        desk.close()
    with closing(open_hearing(record)) as again:
        assert again.head.seq == 4


def test_damage_far_from_where_opening_looks_is_refused(record: Path) -> None:
    with closing(open_hearing(record)) as journal:
        journal.append_all([ballot(number) for number in range(4, 400)], journal.head)
    content = bytearray(record.read_bytes())
    middle = len(content) // 4096 * 2 // 3 * 4096
    content[middle : middle + 4096] = b"\x99" * 4096
    record.write_bytes(content)
    assert code_of(lambda: open_hearing(record)) == "record-damaged"
    assert code_of(lambda: open_hearing(record, read_only=True)) == "record-damaged"


def test_text_that_is_not_utf8_is_damage(record: Path) -> None:
    content = record.read_bytes()
    record.write_bytes(content.replace(b"op-1", b"op-\xff"))
    with closing(open_hearing(record)) as journal:
        assert code_of(lambda: list(journal.read())) == "record-damaged"


@pytest.mark.parametrize("whole", [False, True])
def test_every_flipped_byte_is_refused_or_breaks_the_chain_or_changes_no_act(
    record: Path, *, whole: bool
) -> None:
    """A sweep with a stride through the whole file; the other bytes are unused space or names."""
    with closing(open_hearing(record, read_only=True)) as journal:
        sound = list(journal.read())
    content = record.read_bytes()
    found = 0
    for place in range(0, len(content), 97):
        record.write_bytes(content[:place] + bytes([content[place] ^ 0x15]) + content[place + 1 :])
        try:
            with closing(open_hearing(record, read_only=True, whole=whole)) as journal:
                rows = list(journal.read())
        except Refusal:
            found += 1
            continue
        broken = verify_chain(rows)
        found += broken is not None
        assert broken or rows == sound
    assert found > 10


def test_a_failing_medium_is_told_before_the_record_is_mapped(
    record: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def failing(_: Path) -> None:
        raise OSError(errno.EIO, "input/output error")

    monkeypatch.setattr(sqlite_journal, "read_in_order", failing)
    with closing(open_hearing(record, read_only=True)) as journal:
        assert mapped_bytes(journal) == 0
    assert code_of(lambda: open_hearing(record, read_only=True, whole=True)) == "disk-error"


def test_a_record_that_is_read_whole_is_mapped_and_the_same(record: Path) -> None:
    with (
        closing(open_hearing(record, read_only=True)) as paged,
        closing(open_hearing(record, read_only=True, whole=True)) as mapped,
    ):
        assert mapped_bytes(mapped) > record.stat().st_size
        assert list(mapped.read()) == list(paged.read())
        assert mapped.files() == paged.files()


def test_a_record_that_is_written_to_is_never_mapped(record: Path) -> None:
    with pytest.raises(InternalError):
        open_hearing(record, whole=True)


def mapped_bytes(journal: SqliteJournal) -> int:
    """How much of the file SQLite may look at where the system holds it."""
    (found,) = journal._con.execute("pragma mmap_size").fetchone()
    return int(found)


def test_a_record_knows_whether_it_was_closed_in_order(record: Path, tmp_path: Path) -> None:
    crashed = tmp_path / "crashed.hearing"
    with closing(open_hearing(record)) as journal:
        assert not journal.left_open
        journal.append(ballot(4), journal.head)
        for suffix in ("", "-wal"):
            shutil.copy(f"{record}{suffix}", f"{crashed}{suffix}")
    assert journal.stopped
    with closing(open_hearing(crashed)) as journal:
        assert (journal.left_open, journal.stopped) == (True, False)
    with closing(open_hearing(crashed)) as journal:
        assert not journal.left_open
