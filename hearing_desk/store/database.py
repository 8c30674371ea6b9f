"""A connection to a record: opened safely, told to be durable, and checked for what it is."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Final

from hearing_desk.errors import Refusal
from hearing_desk.store.migrations import (
    APPLICATION_ID,
    SCHEMA_SHA256,
    SCHEMA_VERSION,
    schema_sha256,
)

# Each is set and read back: a pragma that does not take says nothing (reliability 2.3).
WRITING: Final[tuple[tuple[str, int | str], ...]] = (
    ("synchronous", 2),  # FULL: with WAL, every act is flushed before it is acknowledged
    ("journal_mode", "wal"),
    ("foreign_keys", 1),
    ("recursive_triggers", 1),  # without it, "insert or replace" gets past a no-delete trigger
    ("trusted_schema", 0),
    ("secure_delete", 1),  # a blanked name is overwritten, not just forgotten
    ("fullfsync", 1),  # macOS: make the drive flush too
    ("checkpoint_fullfsync", 1),
)
READING: Final[tuple[tuple[str, int | str], ...]] = (("query_only", 1), ("trusted_schema", 0))

_MAPPED_BYTES: Final = 1 << 30
"""Of a larger file the rest is read page by page."""

_AT_ONCE_BYTES: Final = 1 << 18


def connect(path: Path, *, read_only: bool) -> sqlite3.Connection:
    """A connection without implicit transactions to a file that is there; nothing is read yet.

    A record closed in order is read as immutable, which leaves no file beside it and works on
    read-only media; one that was not has a -wal or -journal whose contents must be honoured.
    """
    query = "?mode=rw"
    if read_only:
        query = "?mode=ro" if leftovers(path) else "?mode=ro&immutable=1"
    return sqlite3.connect(path.as_uri() + query, uri=True, isolation_level=None, timeout=2)


def read_in_order(path: Path) -> None:
    """Read a file from end to end and keep nothing: what it stands on must give it back.

    A disk gives it several times faster than page by page. Raises OSError.
    """
    into = bytearray(_AT_ONCE_BYTES)
    with path.open("rb", buffering=0) as file:
        while file.readinto(into):
            pass


def map_pages(con: sqlite3.Connection) -> None:
    """Let SQLite look at the file where the system holds it, in place of copying each page.

    Where it stops being readable meanwhile, the process ends without a word: `read_in_order`
    first. An SQLite built without it goes on copying.
    """
    con.execute(f"pragma mmap_size = {_MAPPED_BYTES}").fetchall()


def settle(con: sqlite3.Connection, path: Path, pragmas: tuple[tuple[str, int | str], ...]) -> None:
    """Set the pragmas and read each back.

    Raises Refusal: hearing-file-not-durable.
    """
    for name, wanted in pragmas:
        con.execute(f"pragma {name} = {wanted}").fetchall()
        (found,) = con.execute(f"pragma {name}").fetchone()
        if found != wanted:
            raise Refusal("hearing-file-not-durable", path=str(path), pragma=name, found=found)


def check_identity(con: sqlite3.Connection, path: Path) -> None:
    """Refuse what is not a sound record of a version we know; nothing is written.

    Raises Refusal: not-a-hearing-file, hearing-file-newer, schema-altered, record-damaged.
    """
    if _pragma(con, "application_id") != APPLICATION_ID:
        raise Refusal("not-a-hearing-file", path=str(path))
    version = _pragma(con, "user_version")
    if version > SCHEMA_VERSION:
        raise Refusal("hearing-file-newer", path=str(path), version=version, known=SCHEMA_VERSION)
    if version < 1 or schema_sha256(con) != SCHEMA_SHA256[version - 1]:
        raise Refusal("schema-altered", path=str(path))
    if con.execute("pragma quick_check(1)").fetchall() != [("ok",)]:
        raise Refusal("record-damaged", path=str(path))


def closed_in_order(con: sqlite3.Connection) -> bool:
    """Whether the desk before closed the record; to be asked before the pragmas are set.

    Closing turns it back to rollback mode, which nothing else does; so what a crash leaves, or a
    journal that was stopped, is still in WAL mode. A record closed while another program was
    reading it looks the same, which does no harm.
    """
    (mode,) = con.execute("pragma journal_mode").fetchone()
    return bool(mode != "wal")


def leftovers(path: Path) -> list[Path]:
    """Files in which SQLite may have left acts of the record at `path`."""
    beside = (path.with_name(path.name + suffix) for suffix in ("-wal", "-journal"))
    return [file for file in beside if file.exists()]


def _pragma(con: sqlite3.Connection, name: str) -> int:
    (value,) = con.execute(f"pragma {name}").fetchone()
    return int(value)
