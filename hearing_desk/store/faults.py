"""The world's faults, sorted into refusals in one place; what is not recognised stays a bug."""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from hearing_desk.errors import Refusal


@contextmanager
def sorted_faults(path: Path) -> Iterator[None]:
    """Turn what SQLite and the system report about the file at `path` into refusals.

    Raises Refusal: disk-error, disk-full, hearing-file-busy, hearing-file-exists,
    hearing-file-missing, hearing-file-read-only, hearing-file-unreadable, not-a-hearing-file,
    record-damaged.
    """
    try:
        yield
    except (sqlite3.Error, OSError) as error:
        if refusal := refusal_for(error, path):
            raise refusal from error
        raise
    except UnicodeDecodeError as error:  # a text that does not come from a column, as in a schema
        raise Refusal("record-damaged", path=str(path)) from error


def refusal_for(error: sqlite3.Error | OSError, path: Path) -> Refusal | None:
    """The refusal a fault amounts to; None = no fault of the world's, so a bug of ours."""
    if isinstance(error, OSError):
        return _of_system(error.errno, str(path))
    return _of_sqlite(error, str(path))


def _of_sqlite(error: sqlite3.Error, path: str) -> Refusal | None:
    extended = getattr(error, "sqlite_errorcode", None)
    if extended is None:
        # Python itself reports text that is not UTF-8, without a code of SQLite's.
        undecodable = str(error).startswith("Could not decode to UTF-8")
        return Refusal("record-damaged", path=path) if undecodable else None
    match extended & 0xFF:
        case sqlite3.SQLITE_FULL:
            return Refusal("disk-full", path=path)
        case sqlite3.SQLITE_IOERR:
            return Refusal("disk-error", path=path)
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return Refusal("hearing-file-busy", path=path)
        case sqlite3.SQLITE_READONLY:
            return Refusal("hearing-file-read-only", path=path)
        case sqlite3.SQLITE_CANTOPEN | sqlite3.SQLITE_PERM:
            return Refusal("hearing-file-unreadable", path=path)
        case code:
            return _of_contents(code, path)


def _of_contents(primary: int, path: str) -> Refusal | None:
    match primary:
        case sqlite3.SQLITE_CORRUPT:
            return Refusal("record-damaged", path=path)
        case sqlite3.SQLITE_NOTADB:
            return Refusal("not-a-hearing-file", path=path)
        case _:
            return None


def _of_system(number: int | None, path: str) -> Refusal | None:
    match number:
        case errno.ENOSPC | errno.EDQUOT:
            return Refusal("disk-full", path=path)
        case errno.EIO | errno.EFBIG:
            return Refusal("disk-error", path=path)
        case errno.EEXIST:
            return Refusal("hearing-file-exists", path=path)
        case errno.ENOENT:
            return Refusal("hearing-file-missing", path=path)
        case errno.EROFS | errno.EACCES | errno.EPERM:
            return Refusal("hearing-file-read-only", path=path)
        case _:
            return None
