"""A copy of a record for the envelope or the second stick, proven before it bears its name."""

from __future__ import annotations

import os
from dataclasses import dataclass
from hashlib import file_digest
from pathlib import Path

from hearing_desk.errors import Refusal
from hearing_desk.journal.chain import verify_chain
from hearing_desk.journal.port import Head
from hearing_desk.store.faults import sorted_faults
from hearing_desk.store.sqlite_journal import SqliteJournal, open_hearing


@dataclass(frozen=True, slots=True)
class RecordCopy:
    """A copy on disk: its place, the SHA-256 of the whole file, its bytes, and where it ends."""

    path: Path
    sha256: str
    size: int
    head: Head


def copy_to(journal: SqliteJournal, path: Path) -> RecordCopy:
    """Copy an open record to a file not yet there; what stands at `path` afterwards is whole.

    Never copy a record in another way: a plain copy of an open file misses the acts in its -wal
    and, on Linux and macOS, drops the locks SQLite holds in this process.
    Raises Refusal: hearing-file-exists, copy-differs (the copy does not hold what the record
    does; the medium is not to be trusted), and `faults`.
    """
    path = path.resolve()
    if path.exists():
        raise Refusal("hearing-file-exists", path=str(path))
    part = path.with_name(path.name + ".part")
    with sorted_faults(path):
        part.unlink(missing_ok=True)
        try:
            journal.vacuum_into(part)
            _prove(part, journal.head)
            digest, size = _flush(part)
            part.rename(path)
        finally:
            part.unlink(missing_ok=True)
        _flush_folder(path.parent)
    return RecordCopy(path, digest, size, journal.head)


def _prove(part: Path, head: Head) -> None:
    """Open the copy as anyone will, and follow its chain to the same head."""
    copied = open_hearing(part, read_only=True)
    try:
        if copied.head != head or verify_chain(copied.read(), payloads=False):
            raise Refusal("copy-differs", path=str(part))
    finally:
        copied.close()


def _flush(part: Path) -> tuple[str, int]:
    """Force the copy to the medium; its SHA-256 and size in bytes."""
    with part.open("r+b") as file:
        os.fsync(file.fileno())
        return file_digest(file, "sha256").hexdigest(), os.fstat(file.fileno()).st_size


def _flush_folder(folder: Path) -> None:
    """Force the new name to the medium too; Windows does so by itself."""
    if os.name == "posix":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
