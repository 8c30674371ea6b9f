"""Real faults: killed, full, failing, read-only, busy, moved; what was acknowledged survives."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from hearing_desk.errors import Refusal
from hearing_desk.journal.chain import verify_chain
from hearing_desk.store import sqlite_journal
from hearing_desk.store.faults import refusal_for, sorted_faults
from hearing_desk.store.sqlite_journal import SqliteJournal, create, open_hearing
from tests.contract.acts import ballot
from tests.store.refusing import code_of

ROOT = Path(__file__).parents[2]
KEYING = [sys.executable, "-m", "tests.store.keying"]
NOBODY = 65534


def test_acknowledged_acts_survive_kill_9(record: Path) -> None:
    """No power-cut test: what the system has not flushed it still remembers here."""
    acknowledged = 3
    for patience in (1, 7, 30):
        with subprocess.Popen(
            [*KEYING, str(record)], cwd=ROOT, stdout=subprocess.PIPE, text=True
        ) as desk:
            assert desk.stdout
            for _ in range(patience):
                acknowledged = int(desk.stdout.readline())
            desk.kill()
            told = desk.stdout.read().split()
        acknowledged = int(told[-1]) if told else acknowledged
        with closing(open_hearing(record)) as journal:
            assert journal.head.seq in {acknowledged, acknowledged + 1}
            assert verify_chain(journal.read()) is None
            acknowledged = journal.head.seq


def test_a_disk_that_fails_stops_the_journal_and_loses_nothing(record: Path) -> None:
    """The system refuses to let any file grow further: SQLite sees a failing write."""
    ended = subprocess.run(
        [*KEYING, str(record), str(200_000)], cwd=ROOT, capture_output=True, text=True, check=True
    )
    *acknowledged, first, second = ended.stdout.split()
    assert (first, second) == ("disk-error", "journal-stopped")
    assert len(acknowledged) > 5
    with closing(open_hearing(record)) as journal:
        assert journal.head.seq == int(acknowledged[-1])
        assert verify_chain(journal.read()) is None


def test_a_full_database_is_a_full_disk(record: Path) -> None:
    with closing(open_hearing(record)) as journal:
        journal._con.execute("pragma max_page_count = 1").fetchall()
        many = [ballot(number) for number in range(100)]
        assert code_of(lambda: journal.append_all(many, journal.head)) == "disk-full"
        assert journal.head.seq == len(list(journal.read())) == 3
        assert code_of(lambda: journal.append(ballot(4), journal.head)) == "journal-stopped"


def test_a_busy_file_is_refused_and_the_next_try_goes_through(record: Path) -> None:
    with closing(open_hearing(record)) as journal:
        journal._con.execute("pragma busy_timeout = 0").fetchall()
        with closing(sqlite3.connect(record, isolation_level=None)) as other:
            other.execute("begin immediate")
            assert code_of(lambda: journal.append(ballot(4), journal.head)) == "hearing-file-busy"
        journal.append(ballot(4), journal.head)
        assert journal.head.seq == 4


def rename(record: Path) -> None:
    record.rename(record.with_name("elsewhere.hearing"))


def delete(record: Path) -> None:
    record.unlink()


def replace(record: Path) -> None:
    other = record.with_name("other.hearing")
    shutil.copy(record, other)
    other.replace(record)


@pytest.mark.parametrize("moving", [rename, delete, replace])
def test_a_file_moved_while_open_takes_no_further_act(
    record: Path, moving: Callable[[Path], None]
) -> None:
    with closing(open_hearing(record)) as journal:
        moving(record)
        assert code_of(lambda: journal.append(ballot(4), journal.head)) == "hearing-file-moved"
        assert journal.head.seq == 3
        assert [row.seq for row in journal.read()] == [1, 2, 3], "rolled back"
        assert code_of(lambda: journal.append(ballot(4), journal.head)) == "journal-stopped"


def test_a_bug_is_not_taken_for_a_fault_and_writes_nothing(
    record: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with closing(open_hearing(record)) as journal:
        with monkeypatch.context() as broken:
            broken.setattr(sqlite_journal, "_INSERT_ROW", "insert into journals values (?)")
            with pytest.raises(sqlite3.OperationalError, match="no such table"):
                journal.append(ballot(4), journal.head)
        journal.append(ballot(4), journal.head)
        assert journal.head.seq == 4


def test_what_nobody_recognises_stays_a_bug() -> None:
    unrecognised = OSError(None, "odd")
    assert refusal_for(unrecognised, Path("x")) is None
    with pytest.raises(OSError, match="odd"), sorted_faults(Path("x")):
        raise unrecognised
    closed = sqlite3.ProgrammingError("Cannot operate on a closed database.")
    assert refusal_for(closed, Path("x")) is None


@pytest.mark.parametrize(
    ("number", "code"),
    [(28, "disk-full"), (5, "disk-error"), (30, "hearing-file-read-only")],
)
def test_the_systems_own_faults_are_sorted_too(number: int, code: str) -> None:
    refusal = refusal_for(OSError(number, os.strerror(number)), Path("x"))
    assert refusal is not None
    assert refusal.code == code


def as_nobody(doing: Callable[[], object]) -> str:
    """The code of the refusal something ends in when root's rights are laid down."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            if os.getuid() == 0:
                os.setgroups([])
                os.setuid(NOBODY)
            told = f"done {doing()}"
        except Refusal as refusal:
            told = refusal.code
        except BaseException as error:  # noqa: BLE001 - a forked child must not return
            told = repr(error)
        os.write(writing, told.encode())
        os._exit(0)
    os.close(writing)
    os.waitpid(child, 0)
    with os.fdopen(reading) as pipe:
        return pipe.read()


def head_of(path: Path) -> int:
    with closing(open_hearing(path, read_only=True)) as journal:
        assert verify_chain(journal.read()) is None
        return journal.head.seq


def sealed_in(folder: Path, *, crashed: bool = False) -> Path:
    """A record in a folder nobody but its owner may write to."""
    path = folder / "day.hearing"
    journal = create(path)
    journal.append(ballot(1), journal.head)
    if crashed:
        copied = folder / "crashed.hearing"
        for suffix in ("", "-wal"):
            shutil.copy(f"{path}{suffix}", f"{copied}{suffix}")
    journal.close()
    path = copied if crashed else path
    path.chmod(0o444)
    folder.chmod(0o555)
    return path


def test_a_sealed_record_can_be_verified_but_not_written(public_folder: Path) -> None:
    path = sealed_in(public_folder)
    try:
        assert as_nobody(lambda: head_of(path)) == "done 1"
        assert as_nobody(lambda: open_hearing(path)) == "hearing-file-read-only"
        assert as_nobody(lambda: create(public_folder / "new.hearing")) == "hearing-file-read-only"
    finally:
        public_folder.chmod(0o755)


def test_a_record_left_in_wal_mode_is_read_from_a_sealed_disk(public_folder: Path) -> None:
    """As a program leaves it that was ended between its last checkpoint and closing in order."""
    path = sealed_in(public_folder)
    public_folder.chmod(0o755)
    path.chmod(0o644)
    with closing(sqlite3.connect(path)) as con:
        assert con.execute("pragma journal_mode = wal").fetchone() == ("wal",)
    public_folder.chmod(0o555)
    try:
        assert as_nobody(lambda: head_of(path)) == "done 1"
    finally:
        public_folder.chmod(0o755)
    assert list(public_folder.iterdir()) == [path]


def test_a_read_only_file_in_a_writable_folder_is_refused(public_folder: Path) -> None:
    path = sealed_in(public_folder)
    public_folder.chmod(0o777)
    assert as_nobody(lambda: open_hearing(path)) == "hearing-file-read-only"
    assert [file.name for file in public_folder.iterdir()] == [path.name]


def test_a_crashed_record_on_a_sealed_disk_is_not_read_without_its_last_acts(
    public_folder: Path,
) -> None:
    path = sealed_in(public_folder, crashed=True)
    try:
        assert as_nobody(lambda: head_of(path)) == "hearing-file-unreadable"
    finally:
        public_folder.chmod(0o755)
    assert head_of(path) == 1


def test_a_record_one_may_not_read_is_refused(public_folder: Path) -> None:
    path = sealed_in(public_folder)
    path.chmod(0o000)
    try:
        assert as_nobody(lambda: head_of(path)) == "hearing-file-unreadable"
    finally:
        public_folder.chmod(0o755)


def test_every_refusal_of_the_journal_is_a_row_not_written(record: Path) -> None:
    def broken_disk(self: SqliteJournal) -> None:
        raise OSError(5, "I/O error")

    with pytest.MonkeyPatch.context() as patched, closing(open_hearing(record)) as journal:
        patched.setattr(SqliteJournal, "_refuse_if_moved", broken_disk)
        assert code_of(lambda: journal.append(ballot(4), journal.head)) == "disk-error"
        assert len(list(journal.read())) == 3


def test_a_structure_that_is_not_even_text_is_damage(record: Path) -> None:
    content = record.read_bytes()
    record.write_bytes(content.replace(b"journal is append-only", b"journal is append\xedonly"))
    assert code_of(lambda: open_hearing(record, read_only=True)) == "record-damaged"


def test_a_structure_that_became_bytes_is_an_altered_one(record: Path) -> None:
    """As a flipped bit in a record header makes of it; quick_check does not mind."""
    with closing(sqlite3.connect(record)) as con:
        con.execute("pragma writable_schema = on")
        con.execute("update sqlite_master set sql = cast(sql as blob) where type = 'view'")
        con.commit()
    assert code_of(lambda: open_hearing(record, read_only=True)) == "schema-altered"
