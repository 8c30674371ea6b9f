"""The tables guard themselves, and stay as released."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from hearing_desk.store.migrations import (
    SCHEMA_SHA256,
    SCHEMA_VERSION,
    migrate,
    migrations,
    schema_sha256,
)
from hearing_desk.store.sqlite_journal import open_hearing
from tests.contract.acts import act, person, stored


@pytest.fixture
def con(record: Path) -> Iterator[sqlite3.Connection]:
    """A plain connection to a record with a person and a file in it."""
    with closing(open_hearing(record)) as journal:
        filed = replace(act("PoolSealed"), persons=(person(1),), files=(stored(b"roster"),))
        journal.append(filed, journal.head)
    with closing(sqlite3.connect(record, isolation_level=None)) as plain:
        plain.execute("pragma recursive_triggers = 1")
        yield plain


@pytest.mark.parametrize(
    "forbidden",
    [
        "update journal set payload = '{}' where seq = 1",
        "delete from journal where seq = 4",
        "insert or replace into journal values (1, 'k', 'a', 'o', '{}', 'p', 'h')",
        "delete from person",
        "update person set person = 'D999'",
        "insert or replace into person values ('D001', '', '{}')",
        "delete from file",
        "update file set content = x'00'",
        "update file set content = null, sha256 = printf('%064d', 0)",
        "update file set content = null, name = 'other.csv'",
        "update file set content = null, media_type = 'text/plain'",
        "update file set content = null, size = 1",
    ],
)
def test_triggers_abort_what_the_record_never_does(con: sqlite3.Connection, forbidden: str) -> None:
    before = list(con.iterdump())
    with pytest.raises(sqlite3.IntegrityError, match=r"append-only|keeps|blanked"):
        con.execute(forbidden)
    assert list(con.iterdump()) == before


@pytest.mark.parametrize(
    "mistyped",
    [
        "insert into journal values (9, 'k', 'a', 'o', null, 'p', 'h')",
        "insert into journal values ('nine', 'k', 'a', 'o', '{}', 'p', 'h')",
        "insert into file values ('short', 'n', 'm', 0, null)",
        "insert into person values (null, 'n', '{}')",
        "insert into person values ('D001', 'again', '{}')",
    ],
)
def test_wrong_types_and_doubled_ids_are_not_stored(con: sqlite3.Connection, mistyped: str) -> None:
    with pytest.raises(sqlite3.IntegrityError):
        con.execute(mistyped)


def test_a_name_and_the_bytes_of_a_file_can_be_blanked(
    con: sqlite3.Connection, record: Path
) -> None:
    con.execute("update person set name = '', details = '{}'")
    con.execute("update file set content = null")
    roster = stored(b"roster")
    with closing(open_hearing(record)) as journal:
        assert journal.person("D001") == replace(person(1), name="", details="{}")
        assert journal.file(roster.sha256) is None
        assert [(file.sha256, file.size) for file in journal.files()] == [(roster.sha256, 6)]


def test_a_blanked_name_is_gone_from_the_bytes_of_the_file(record: Path) -> None:
    with closing(open_hearing(record)) as journal:
        named = replace(act("PoolSealed"), persons=(person(1, "欧阳无痕"),))
        journal.append(named, journal.head)
    assert "欧阳无痕".encode() in record.read_bytes()
    with closing(open_hearing(record)) as journal:
        blanked = replace(person(1), name="", details="{}")
        journal.append(replace(act("PersonBlanked"), persons=(blanked,)), journal.head)
    assert "欧阳无痕".encode() not in record.read_bytes()


def test_the_schema_is_the_released_one() -> None:
    """Fails when a released statement is edited: add a migration and its digest instead."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as empty:
        migrate(empty)
        assert schema_sha256(empty) == SCHEMA_SHA256[-1]
        assert empty.execute("pragma user_version").fetchone() == (SCHEMA_VERSION,)
        assert not empty.in_transaction
    assert SCHEMA_VERSION == 1
    assert SCHEMA_SHA256[0] == "0848089a71d11ddf6b4db4920f1c92cce07759fb2427f9732c190c8f59934b8f"


def test_there_is_one_migration_for_each_version() -> None:
    assert len(migrations._migrations) == SCHEMA_VERSION
