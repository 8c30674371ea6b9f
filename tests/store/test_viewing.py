"""A record that fails verification can still be looked at, as far as it is sound."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from hearing_desk.desk.hearing import state_of
from hearing_desk.journal.ballot_events import IncidentRecorded
from hearing_desk.journal.chain import ChainFault
from hearing_desk.journal.port import Entry
from hearing_desk.store.sqlite_journal import create, open_hearing
from hearing_desk.store.viewing import ViewedJournal, view_record
from tests.builders import a_hearing
from tests.store.refusing import code_of


@pytest.fixture
def day(tmp_path: Path) -> Path:
    """A hearing on disk, closed in order."""
    path = tmp_path / "day.hearing"
    with closing(create(path)) as journal:
        a_hearing(journal=journal)
    return path


def changed(path: Path, statement: str, *, tidy: bool = True) -> ViewedJournal:
    """The record after somebody with a database tool was at it; tidy: the trigger put back."""
    with closing(sqlite3.connect(path)) as con:
        (trigger,) = con.execute(
            "select sql from sqlite_master where name = 'journal_no_update'"
        ).fetchone()
        con.execute("drop trigger journal_no_update")
        con.execute(statement)
        if tidy:
            con.execute(trigger)
        con.commit()
    return view_record(path)


def test_the_acts_before_a_changed_one_are_shown_and_no_more(day: Path) -> None:
    before = day.read_bytes()
    with closing(changed(day, "update journal set actor = 'op-9' where seq = 5")) as viewed:
        assert viewed.broken is not None
        assert (viewed.broken.seq, viewed.broken.fault) == (5, ChainFault.HASH)
        assert viewed.head.seq == 4
        assert [row.seq for row in viewed.read()] == [1, 2, 3, 4]
        assert [row.seq for row in viewed.read(2)] == [3, 4]
        assert state_of(viewed).title == "听证评议"
        assert viewed.altered is None
        assert viewed.persons()
        assert viewed.person("org-1")
        assert all(viewed.file(each.sha256) for each in viewed.files())
    assert before != day.read_bytes()


def test_a_record_of_altered_structure_says_so_and_shows_its_acts(day: Path) -> None:
    harmless = "update person set name = name where person = 'org-1'"
    with closing(changed(day, harmless, tidy=False)) as viewed:
        assert viewed.altered is not None
        assert viewed.altered.code == "schema-altered"
        assert viewed.broken is None
        assert viewed.head.seq > 5


@pytest.mark.parametrize(
    "forged",
    [
        "update journal set kind = 'Nothing' where seq = 6",
        "update journal set payload = 'no JSON' where seq = 6",
    ],
)
def test_an_act_nobody_can_read_ends_what_is_shown(day: Path, forged: str) -> None:
    with closing(changed(day, forged)) as viewed:
        assert viewed.head.seq == 5
        assert viewed.broken is not None or viewed.unfit == 6


def test_an_act_of_no_known_kind_ends_what_is_shown_though_the_chain_goes_on(day: Path) -> None:
    with closing(open_hearing(day)) as journal:
        sound = journal.head.seq
        journal.append(Entry("Nothing", "2011-12-23T01:00:00.000Z", "org-1", "{}"), journal.head)
    with closing(view_record(day)) as viewed:
        assert (viewed.unfit, viewed.broken, viewed.head.seq) == (sound + 1, None, sound)


def test_pages_that_cannot_be_read_end_what_is_shown(tmp_path: Path) -> None:
    path = tmp_path / "day.hearing"
    with closing(create(path)) as journal:
        day = a_hearing(journal=journal)
        with day.hearing.grouped():
            for number in range(1, 200):
                day.recorded(IncidentRecorded(number, "incident", f"No. {number}, " * 20))
    content = bytearray(path.read_bytes())
    place = content.index(b"No. 150, ") // 4096 * 4096
    content[place : place + 8] = b"\xff" * 8
    path.write_bytes(bytes(content))
    with closing(view_record(path)) as viewed:
        assert viewed.altered is not None
        assert viewed.altered.code == "record-damaged"
        assert viewed.head.seq > 0
        assert viewed.broken is None


def test_no_act_is_taken(day: Path) -> None:
    entry = Entry("IncidentRecorded", "2011-12-23T01:00:00.000Z", "org-1", "{}")
    with closing(view_record(day)) as viewed:
        viewed.subscribe(lambda row: None)
        assert code_of(lambda: viewed.append(entry, viewed.head)) == "record-only-viewed"
        assert code_of(lambda: viewed.append_all((entry,), viewed.head)) == "record-only-viewed"


def test_what_is_no_record_is_not_shown(tmp_path: Path) -> None:
    path = tmp_path / "other.hearing"
    with closing(sqlite3.connect(path)) as con:
        con.execute("create table a (b)")
        con.commit()
    assert code_of(lambda: view_record(path)) == "not-a-hearing-file"
