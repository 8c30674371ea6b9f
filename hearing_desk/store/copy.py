"""A copy of a record for the envelope or the second stick, proven before it bears its name."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import file_digest
from pathlib import Path

from hearing_desk.disk import written_whole
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
    with sorted_faults(path), written_whole(path) as part:
        journal.vacuum_into(part)
        _prove(part, journal.head)
        with part.open("rb") as file:
            digest, size = file_digest(file, "sha256").hexdigest(), part.stat().st_size
    return RecordCopy(path, digest, size, journal.head)


def _prove(part: Path, head: Head) -> None:
    """Open the copy as anyone will, and follow its chain to the same head."""
    copied = open_hearing(part, read_only=True)
    try:
        if copied.head != head or verify_chain(copied.read(), payloads=False):
            raise Refusal("copy-differs", path=str(part))
    finally:
        copied.close()
