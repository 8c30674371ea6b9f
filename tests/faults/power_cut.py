"""Power cuts, simulated: a desk's writes are traced, and every disk they can leave is opened again.

Catches what `killing` catches and every missing flush: WAL with NORMAL, DELETE without EXTRA, a
journal in memory. Blind to drives that lie about flushing, and to SQLite's shared memory, which
holds nothing that must last.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path
from random import Random

from hearing_desk.journal.port import Head
from hearing_desk.store.sqlite_journal import create
from tests.faults import killing, preload
from tests.faults.desk_process import (
    SAID,
    DeskProcess,
    acknowledged_in,
    say_recorded,
)
from tests.faults.disks import Disk, Medium
from tests.faults.judge import Found, found_in, verdict
from tests.faults.papers import at_the_desk, begin, key_papers, papers_on_the_table
from tests.faults.preload import Call
from tests.faults.variants import GOOD, PRAGMAS, open_as

RECORD = "day.hearing"

CAUGHT = (*killing.CAUGHT, *PRAGMAS)
"""The planted ways of keeping the record that this suite must find."""


@dataclass(slots=True)
class Cuts:
    """What came of the power cuts in one day of keying."""

    calls: int = 0
    acknowledged: int = 0
    disks: int = 0
    bad: int = 0
    first_bad: str = ""


def keying_traced(folder: str, trace: str, variant: str, acts: int) -> None:
    """The desk: opens the record, keys, and closes it in order."""
    preload.watch(Path(folder), Path(trace), SAID)
    journal = open_as(variant, Path(folder, RECORD))
    key_papers(at_the_desk(journal), say_recorded, acts)
    journal.close()


def making_traced(folder: str, trace: str) -> None:
    """The desk that begins: makes a record with its first acts, says so, and closes it."""
    preload.watch(Path(folder), Path(trace), SAID)
    journal = create(Path(folder, RECORD))
    say_recorded(begin(journal).head)
    journal.close()


def cut_while_keying(
    desks: DeskProcess,
    acts: int,
    random: int,
    variant: str = GOOD,
    *,
    until_bad: bool = False,
    seed: int = 7,
) -> Cuts:
    """Cut the power after each call of a desk that keys so many acts and closes the record.

    random: disks drawn of each random kind after each call, beside the two certain ones.
    until_bad: end with the first bad disk.
    """
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place, "desk")
        folder.mkdir()
        papers_on_the_table(folder / RECORD)
        there = files_in(folder)
        before = found_in(folder / RECORD).heads
        calls = traced(desks, folder, keying_traced, variant=variant, acts=acts)
        return _judged(folder, Medium(there), calls, before, _Drawing(random, seed, until_bad))


def cut_while_beginning(desks: DeskProcess, random: int, seed: int = 7) -> Cuts:
    """Cut the power after each call that makes a new record; it counts once it was said to be."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place, "desk")
        folder.mkdir()
        calls = traced(desks, folder, making_traced)
        return _judged(folder, Medium({}), calls, (), _Drawing(random, seed))


def traced(
    desks: DeskProcess, folder: Path, job: Callable[..., None], **values: object
) -> list[Call]:
    """What a job does to the files of a folder, and what it says; `desks` with the library."""
    trace = folder.with_name("trace")
    desks.run(job, folder=str(folder), trace=str(trace), **values)
    return list(preload.calls_in(trace))


def files_in(folder: Path) -> Disk:
    """Everything in a folder, by its whole path."""
    return {str(path): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def laid_out(disk: Disk, folder: Path, at: Path) -> None:
    """Put what a folder would hold into another place."""
    for path, content in disk.items():
        target = at / Path(path).relative_to(folder)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)


@contextmanager
def in_memory() -> Iterator[Path]:
    """A folder to lay disks out in, in memory where the system has such a place."""
    shared = Path("/dev/shm")
    with tempfile.TemporaryDirectory(dir=shared if shared.is_dir() else None) as place:
        yield Path(place)


def digest_of(disk: Disk) -> bytes:
    """The same for the same files."""
    digest = blake2b()
    for path, content in sorted(disk.items()):
        digest.update(f"{path}\0{len(content)}\0".encode())
        digest.update(content)
    return digest.digest()


@dataclass(frozen=True, slots=True)
class _Drawing:
    random: int
    seed: int
    until_bad: bool = False


def _judged(
    folder: Path, medium: Medium, calls: Sequence[Call], before: Sequence[Head], drawing: _Drawing
) -> Cuts:
    result, chance = Cuts(), Random(drawing.seed)
    told, reader = list(before), _Reader(folder)
    for number, call in enumerate(calls, 1):
        if call.op == "a":
            told += acknowledged_in([call.data.decode().split()])
        else:
            medium.do(call)
        for disk in medium.disks(drawing.random, chance):
            found = reader.new(disk, len(told))
            if found is None:
                continue
            result.disks += 1
            came_of_it = verdict(found, told)
            if not came_of_it.good:
                result.bad += 1
                result.first_bad = result.first_bad or f"call {number} {call[:2]}: {came_of_it}"
        if drawing.until_bad and result.bad:
            break
    result.calls, result.acknowledged = len(calls), len(told) - len(before)
    return result


class _Reader:
    """Opens each disk once, and gives it out once for each number of acknowledged acts."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._found: dict[bytes, Found] = {}
        self._given: set[tuple[bytes, int]] = set()

    def new(self, disk: Disk, told: int) -> Found | None:
        digest = digest_of(disk)
        if (digest, told) in self._given:
            return None
        self._given.add((digest, told))
        if digest not in self._found:
            with in_memory() as place:
                laid_out(disk, self._folder, place)
                self._found[digest] = found_in(place / RECORD)
        return self._found[digest]
