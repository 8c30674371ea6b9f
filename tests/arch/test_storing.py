"""The record is touched by `store` alone, and there only in the ways that are safe."""

from __future__ import annotations

import pytest

from tests.arch.codes import HOUSE, ROOMS
from tests.arch.storing import banned, readers

READERS = {
    "hearing_desk/cli/places.py": "resources of the program",
    "hearing_desk/consolidation/consolidate.py": "its own scratch files",
    "hearing_desk/consolidation/table.py": "its own scratch files",
    "hearing_desk/consolidation/workbook.py": "its own scratch files",
    "hearing_desk/desk/bundle.py": "a zip in memory",
    "hearing_desk/disk.py": "files that were just written under a temporary name",
    "hearing_desk/intake/bundle.py": "bundles, which end in .zip",
    "hearing_desk/intake/reading.py": "received files; refuses what is named like a record",
    "hearing_desk/intake/xlsx_table.py": "a workbook in memory",
    "hearing_desk/store/copy.py": "a copy that no desk has open",
    "hearing_desk/store/database.py": "a record before it is opened to be read whole",
    "hearing_desk/store/lock.py": "the lock file",
    "ui/bridge/network.py": "what the system says of its interfaces",
    "ui/bridge/views_start.py": "schemes",
    "ui/theme.py": "resources of the program",
}
"""Who reads bytes of files, and of which: never of a record, for closing it again drops the locks
SQLite holds in this process, and another program could write then (reliability, decision 7)."""


def sources() -> dict[str, str]:
    return {
        path.relative_to(HOUSE).as_posix(): path.read_text("utf-8")
        for room in ROOMS
        for path in sorted((HOUSE / room).rglob("*.py"))
    }


def test_the_house_keeps_the_ban_list() -> None:
    assert [line for path, text in sources().items() for line in banned(path, text)] == []


def test_nobody_reads_the_bytes_of_a_record() -> None:
    found = {path for path, text in sources().items() if readers(text)}
    assert found - READERS.keys() == set()
    assert READERS.keys() - found == set(), "an exception nobody needs any more"


JOURNAL = "hearing_desk/store/sqlite_journal.py"


@pytest.mark.parametrize(
    ("path", "planted"),
    [
        ("hearing_desk/desk/hearing.py", "import sqlite3"),
        ("ui/app.py", "from PySide6.QtSql import QSqlDatabase"),
        ("ui/app.py", "from PySide6 import QtSql"),
        (JOURNAL, "import apsw"),
        (JOURNAL, "from sqlite_utils import Database"),
        (JOURNAL, "db['journal'].upsert(row, pk='seq')"),
        (JOURNAL, "db['journal'].transform(types={'seq': int})"),
        (JOURNAL, "db['file'].add_foreign_key('person', 'person', 'person')"),
        (JOURNAL, "table.insert(row, replace=True)"),
        (JOURNAL, "table.insert(row, ignore=True)"),
        (JOURNAL, "table.insert(row, alter=True)"),
        (JOURNAL, "con.execute('insert or replace into person values (?)')"),
        (JOURNAL, "con.execute('INSERT OR IGNORE INTO person VALUES (?)')"),
        (JOURNAL, "con.execute('drop trigger journal_no_update')"),
        (JOURNAL, "con.execute('  alter table journal add column more text')"),
        (JOURNAL, "con.execute('vacuum ')"),
        (JOURNAL, "db.conn.execute('select 1')"),
        (JOURNAL, "other = sqlite3.connect(path)"),
        ("hearing_desk/store/copy.py", "con.execute('update journal set actor = ?')"),
        ("hearing_desk/store/migrations.py", "migrations.apply(Database(con))"),
        (
            "hearing_desk/store/migrations.py",
            "migrations.apply(Database(con, execute_plugins=True))",
        ),
        ("ui/bridge/copies.py", "journal.connection.execute('select 1')"),
    ],
)
def test_a_breach_is_found_with_its_file_and_line(path: str, planted: str) -> None:
    assert any(line.startswith(f"{path}:2: ") for line in banned(path, f"\n{planted}\n"))


@pytest.mark.parametrize(
    "harmless",
    [
        "con.execute('vacuum into ?', (str(path),))",
        "con.execute('select * from journal')",
        "con.execute('insert into journal values (?)', row)",
        "row = row._replace(hash='')",
        "'''Why `upsert` is not used, nor insert or replace.'''",
    ],
)
def test_what_the_store_does_is_no_breach(harmless: str) -> None:
    assert banned(JOURNAL, harmless) == []


@pytest.mark.parametrize(
    "planted",
    [
        "content = path.read_bytes()",
        "with open(path, 'rb') as file: pass",
        "with path.open('rb') as file: digest = file_digest(file, 'sha256')",
        "shutil.copyfile(record, target)",
        "shutil.copy2(record, target)",
        "ZipFile(path)",
        "os.open(path, os.O_RDONLY)",
    ],
)
def test_a_reader_is_found(planted: str) -> None:
    assert readers(planted)
