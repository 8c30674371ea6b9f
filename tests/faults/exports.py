"""Power cuts while files are written that are not the record: exports, papers, bundle, copies.

Catches a file that is torn, empty, gone or old again after it was said to be written. Blind to
whether several files of one export stand together: each is whole by itself.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from hashlib import sha256
from pathlib import Path
from random import Random

from hearing_desk.cli.outputs import put_files
from hearing_desk.disk import put_file
from hearing_desk.store.copy import copy_to
from hearing_desk.store.sqlite_journal import open_hearing
from tests.faults import preload
from tests.faults.desk_process import SAID, DeskProcess, say
from tests.faults.disks import Disk, Medium
from tests.faults.papers import papers_on_the_table
from tests.faults.power_cut import digest_of, traced
from tests.faults.preload import Call
from tests.faults.variants import GOOD

SIZES = (700, 9000, 70_000)
"""Bytes of the files of one export: less than a sector or two, some pages, more than a buffer."""


@dataclass(slots=True)
class Files:
    """What came of the power cuts while files were written."""

    written: int = 0
    disks: int = 0
    bad: int = 0
    first_bad: str = ""


def _plainly(path: Path, content: bytes) -> None:
    path.write_bytes(content)


def _renamed(path: Path, content: bytes) -> None:
    part = path.with_name(path.name + ".part")
    part.write_bytes(content)
    part.replace(path)


def _flushed_and_renamed(path: Path, content: bytes) -> None:
    part = path.with_name(path.name + ".part")
    with part.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    part.replace(path)


WRITERS: dict[str, Callable[[Path, bytes], None]] = {
    "written in place": _plainly,
    "renamed, not flushed": _renamed,
    "flushed and renamed, folder not flushed": _flushed_and_renamed,
}
"""Ways of writing a file that are wrong."""


def written_traced(folder: str, trace: str, variant: str, record: str) -> None:
    """Everything the program writes beside the record, or one file again and again wrongly."""
    preload.watch(Path(folder), Path(trace), SAID)
    said = partial(_said, folder)
    if variant != GOOD:
        for number in range(6):
            path, content = Path(folder, "结果.json"), _content(number, SIZES[number % 3])
            said((path,), partial(WRITERS[variant], path, content))
        return
    target, paper = Path(folder, "导出"), Path(folder, "D8-U01.pdf")
    names = [f"表{size}.csv" for size in SIZES]
    for number in range(3):
        exported = {name: _content(number, size) for name, size in zip(names, SIZES, strict=True)}
        said(tuple(target / name for name in names), partial(put_files, target, exported))
        said((paper,), partial(put_file, paper, _content(number, 30_000)))
    copy = Path(folder, "副本.hearing")
    with closing(open_hearing(Path(record))) as journal:
        said((copy,), partial(copy_to, journal, copy))


def _content(number: int, size: int) -> bytes:
    return (sha256(str(number).encode()).digest() * (size // 32 + 1))[:size]


def _said(folder: str, paths: Sequence[Path], doing: Callable[[], object]) -> None:
    """Say what is about to be written, and what was."""
    names = [path.relative_to(folder).as_posix() for path in paths]
    say("begin", *names)
    doing()
    for name, path in zip(names, paths, strict=True):
        say("put", name, sha256(path.read_bytes()).hexdigest())


def cut_while_writing(
    desks: DeskProcess, random: int, variant: str = GOOD, *, until_bad: bool = False
) -> Files:
    """Cut the power after each call; `desks` with the library of `preload`."""
    with tempfile.TemporaryDirectory() as place:
        folder, record = Path(place, "out"), Path(place, "day.hearing")
        folder.mkdir()
        papers_on_the_table(record)
        calls = traced(desks, folder, written_traced, variant=variant, record=str(record))
    assert desks.ended == "0"
    return _judged(calls, folder, random, until_bad=until_bad)


class _Expected:
    """What may stand under each name, as it is said to be written."""

    def __init__(self, lines: Sequence[list[str]]) -> None:
        self._coming: dict[str, list[str]] = {}
        for words in lines:
            if words[0] == "put":
                self._coming.setdefault(words[1], []).append(words[2])
        self._put: dict[str, str] = {}
        self._begun: set[str] = set()

    def hear(self, words: list[str]) -> None:
        """One more line."""
        if words[0] == "begin":
            self._begun.update(words[1:])
        else:
            self._put[words[1]] = self._coming[words[1]].pop(0)
            self._begun.discard(words[1])

    def faults(self, disk: Disk, folder: Path) -> Iterator[str]:
        """What is not as it was said to be."""
        for name in {*self._put, *self._begun}:
            content = disk.get(str(folder / name))
            found = None if content is None else sha256(content).hexdigest()
            allowed = {self._put.get(name)}
            if name in self._begun:
                allowed.add(self._coming[name][0])
            if found not in allowed:
                yield f"{name}: {'gone' if content is None else f'{len(content)} bytes'}"


def _judged(calls: Sequence[Call], folder: Path, random: int, *, until_bad: bool) -> Files:
    lines = [
        line.split() for call in calls if call.op == "a" for line in call.data.decode().splitlines()
    ]
    lines = [words for words in lines if words[0] in {"begin", "put"}]
    expected, medium = _Expected(lines), Medium({})
    result, chance, seen, heard = Files(), Random(3), set[tuple[bytes, int]](), 0
    for number, call in enumerate(calls, 1):
        if call.op != "a":
            medium.do(call)
        elif call.data.split()[0] in {b"begin", b"put"}:
            expected.hear(call.data.decode().split())
            heard += 1
        for disk in medium.disks(random, chance):
            key = (digest_of(disk), heard)
            if key in seen:
                continue
            seen.add(key)
            result.disks += 1
            if faults := list(expected.faults(disk, folder)):
                result.bad += 1
                result.first_bad = result.first_bad or f"call {number} {call[:2]}: {faults}"
        if until_bad and result.bad:
            break
    result.written = sum(words[0] == "put" for words in lines)
    return result
