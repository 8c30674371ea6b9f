"""The steps by which a record gets its tables, and what each version must look like.

Steps only add. They are hand-written SQL: the library's own table functions drop triggers.
"""

from __future__ import annotations

import sqlite3
from hashlib import sha256
from typing import Final

from sqlite_utils import Database, Migrations

from hearing_desk.journal.canonical import dumps
from hearing_desk.store.schema import TABLES, TRIGGERS
from hearing_desk.store.views import VIEWS

APPLICATION_ID: Final = int.from_bytes(b"HDSK", "big")
"""What tells a record from any other SQLite file."""

SCHEMA_SHA256: Final = ("0848089a71d11ddf6b4db4920f1c92cce07759fb2427f9732c190c8f59934b8f",)
"""Digest of the schema of each version, from version 1: an edited migration, or a file altered
with another tool, does not match."""

SCHEMA_VERSION: Final = len(SCHEMA_SHA256)

migrations = Migrations("hearing-desk")


@migrations()
def m0001_record(db: Database) -> None:
    """Version 1: journal, person, file, their triggers and the views."""
    db.execute(f"pragma application_id = {APPLICATION_ID}")
    db.execute("pragma user_version = 1")
    for statement in (*TABLES, *TRIGGERS, *VIEWS):
        db.execute(statement)


def migrate(con: sqlite3.Connection) -> None:
    """Bring an empty file to the present version."""
    migrations.apply(Database(con, execute_plugins=False))


def schema_sha256(con: sqlite3.Connection) -> str:
    """Digest of everything the schema holds, but for the tables SQLite and the library keep.

    "" = it holds what is no text.
    """
    schema = con.execute(
        "select type, name, tbl_name, sql from sqlite_master where name not glob 'sqlite_*'"
        " and not (type in ('table', 'index') and tbl_name = '_sqlite_migrations')"
        " order by type, name"
    ).fetchall()
    if not all(isinstance(value, str | None) for row in schema for value in row):
        return ""  # a damaged page made bytes of a text; no schema of ours has them
    return sha256(dumps(schema).encode()).hexdigest()
