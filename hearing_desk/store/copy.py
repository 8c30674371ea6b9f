"""A copy of a record for the envelope or the second stick, proven before it bears its name."""

from __future__ import annotations

import re
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from glob import escape
from hashlib import file_digest
from pathlib import Path
from typing import Final

from hearing_desk.disk import PART, written_whole
from hearing_desk.errors import Refusal
from hearing_desk.journal.chain import GENESIS, verify_chain
from hearing_desk.journal.port import Head
from hearing_desk.store.database import connect
from hearing_desk.store.faults import sorted_faults
from hearing_desk.store.sqlite_journal import SqliteJournal, open_hearing

Proof = Callable[[SqliteJournal], object]
"""Reads a copy through, its chain too; raises a Refusal where it is not sound."""

KEPT: Final = 12
"""Copies of a record that are kept in a place; older ones are removed once a newer is proven."""

SUFFIX: Final = ".hearing"


@dataclass(frozen=True, slots=True)
class RecordCopy:
    """A copy on disk: its place, the SHA-256 of the whole file, its bytes, and where it ends."""

    path: Path
    sha256: str
    size: int
    head: Head


def chained(journal: SqliteJournal) -> None:
    """The least proof of a copy: its chain. Raises Refusal: copy-differs."""
    if verify_chain(journal.read(), payloads=False):
        raise Refusal("copy-differs", path=str(journal.path))


def copy_to(journal: SqliteJournal, path: Path, proof: Proof = chained) -> RecordCopy:
    """Copy a record open in this process to a file not yet there; it is whole when it is there.

    Never copy a record in another way: a plain copy of an open file misses the acts in its -wal
    and, on Linux and macOS, drops the locks SQLite holds in this process.
    Raises Refusal: hearing-file-exists, copy-differs (the copy does not hold what the record
    does; the medium is not to be trusted), what the proof raises, and `faults`.
    """
    path = _free(path)
    return _copied(journal.vacuum_into, path, journal.head, proof)


def copy_of(
    record: Path,
    path: Path,
    at_least: Head = GENESIS,
    proof: Proof = chained,
    *,
    over: bool = False,
) -> RecordCopy:
    """Copy a record that is closed, or open in another process, as `copy_to` does.

    It is read through a connection of its own, which never writes: the desk goes on meanwhile.
    at_least: the act up to which it must hold everything; the copy may hold later ones too.
    over:     what stands there already is replaced, once the copy is proven.
    Raises Refusal: as `copy_to`, hearing-file-missing.
    """
    record, path = record.resolve(), path.resolve() if over else _free(path)
    if not record.is_file():
        raise Refusal("hearing-file-missing", path=str(record))

    def vacuum_into(part: Path) -> None:
        with closing(connect(record, read_only=True)) as con:
            con.execute("pragma trusted_schema = 0")
            con.execute("vacuum into ?", (str(part),))  # `query_only` would forbid it

    return _copied(vacuum_into, path, at_least, proof)


def same_file_system(one: Path, other: Path) -> bool:
    """Whether two folders would be lost together. Raises OSError."""
    return one.stat().st_dev == other.stat().st_dev


def copy_name(stem: str, head: Head) -> str:
    """The name of a copy in its folder: `通河-000412-5f1c9a03.hearing`; by its end it is known."""
    return f"{stem}-{head.seq:06}-{head.hash[:8]}{SUFFIX}"


def copies_in(folder: Path, stem: str) -> tuple[Path, ...]:
    """The copies of a record in a folder, the one with the most acts first. Raises OSError."""
    named = re.compile(rf"{re.escape(stem)}-(\d{{6,}})-[0-9a-f]{{8}}{re.escape(SUFFIX)}")
    found = [(each, named.fullmatch(each.name)) for each in folder.iterdir()]
    copies = [(int(match[1]), each.name, each) for each, match in found if match]
    return tuple(path for *_, path in sorted(copies, reverse=True))


def keep_newest(folder: Path, stem: str, proven: Path) -> None:
    """Remove all but `KEPT` copies, never the one just proven, and rests of copies cut short.

    Raises OSError.
    """
    for rest in folder.glob(f"{escape(stem)}-*{SUFFIX}{PART}*"):
        rest.unlink()
    for old in [each for each in copies_in(folder, stem) if each != proven][KEPT - 1 :]:
        old.unlink()


def _free(path: Path) -> Path:
    path = path.resolve()
    if path.exists():
        raise Refusal("hearing-file-exists", path=str(path))
    return path


def _copied(
    vacuum_into: Callable[[Path], None], path: Path, at_least: Head, proof: Proof
) -> RecordCopy:
    with sorted_faults(path), written_whole(path) as part:
        vacuum_into(part)
        head = _proven(part, at_least, proof)
        with part.open("rb") as file:
            digest = file_digest(file, "sha256").hexdigest()
        return RecordCopy(path, digest, part.stat().st_size, head)


def _proven(part: Path, at_least: Head, proof: Proof) -> Head:
    """Open the copy as anyone will, read it through, and find the act it must hold."""
    with closing(open_hearing(part, read_only=True)) as copied:
        proof(copied)
        row = next(iter(copied.read(at_least.seq - 1)), None) if at_least.seq else None
        if at_least.seq and (row is None or (row.seq, row.hash) != at_least):
            raise Refusal("copy-differs", path=str(part))
        return copied.head
