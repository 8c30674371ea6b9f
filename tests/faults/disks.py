"""The disks a power cut can leave behind, built from what a process was seen to do to its files.

The model is strict POSIX, stricter than the file systems in use: what is written to a file stands
only once the file was synced, in whatever order and torn at any 512 bytes before; a name stands
only once its folder was synced. Nothing here knows what the files are.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from random import Random

from tests.faults.preload import Call

SECTOR = 512
KEPT, TORN = 0.45, 0.15
"""Of unsynced writes in a random disk: kept whole, and kept in part."""

Write = tuple[int, bytes | None]
"""Bytes at an offset; `None` = the file ends there."""

FOLDER = -1
"""Stands for a folder where otherwise the number of a file stands."""

Disk = Mapping[str, bytes]
"""Files by their path."""


@dataclass(slots=True)
class _File:
    durable: bytes = b""
    pending: list[Write] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Named:
    """A name given to a file or taken away; file: `None` = taken away."""

    path: str
    file: int | None


class Medium:
    """What is on the medium for certain, and what may or may not be."""

    def __init__(self, there: Disk) -> None:
        """there: files that lie on it already."""
        self._files = [_File(content) for content in there.values()]
        self._live = {path: number for number, path in enumerate(there)}
        self._names = dict(self._live)
        self._renamed: list[tuple[_Named, ...]] = []

    def do(self, call: Call) -> None:
        """Take in one call."""
        match call.op:
            case "c":
                self._files.append(_File())
                self._name(_Named(call.path, len(self._files) - 1))
            case "m":
                self._name(_Named(call.path, FOLDER))
            case "w":
                self._file(call.path).pending.append((call.offset, call.data))
            case "t":
                self._file(call.path).pending.append((call.offset, None))
            case "u":
                self._name(_Named(call.path, None))
            case "r":
                self._name(_Named(call.other, self._live[call.path]), _Named(call.path, None))
            case "s":
                self._sync(call.path)

    def disks(self, random: int, chance: Random) -> Iterator[dict[str, bytes]]:
        """All dropped, all kept, and so many random ones of each of two kinds."""
        yield self._built(0, [[] for _ in self._files])
        yield self._built(len(self._renamed), [list(file.pending) for file in self._files])
        if not self._renamed and not any(file.pending for file in self._files):
            return
        for _ in range(random):
            names = chance.randint(0, len(self._renamed))
            yield self._built(names, [_some(file.pending, chance) for file in self._files])
            names = chance.randint(0, len(self._renamed))
            yield self._built(names, [_first(file.pending, chance) for file in self._files])

    def _name(self, *changes: _Named) -> None:
        _apply(self._live, changes)
        self._renamed.append(changes)

    def _file(self, path: str) -> _File:
        return self._files[self._live[path]]

    def _sync(self, path: str) -> None:
        number = self._live.get(path, FOLDER)
        if number != FOLDER:
            file = self._files[number]
            file.durable, file.pending = _played(file.durable, file.pending), []
            return
        waiting = []
        for changes in self._renamed:
            if any(str(PurePosixPath(change.path).parent) == path for change in changes):
                _apply(self._names, changes)
            else:
                waiting.append(changes)
        self._renamed = waiting

    def _built(self, names: int, writes: Sequence[Sequence[Write]]) -> dict[str, bytes]:
        placed = dict(self._names)
        for changes in self._renamed[:names]:
            _apply(placed, changes)
        made = {path for path, number in self._live.items() if number == FOLDER}
        gone = made - {path for path, number in placed.items() if number == FOLDER}
        return {
            path: _played(self._files[number].durable, writes[number])
            for path, number in placed.items()
            if number != FOLDER and not gone.intersection(map(str, PurePosixPath(path).parents))
        }


def _apply(names: dict[str, int], changes: Sequence[_Named]) -> None:
    for change in changes:
        if change.file is None:
            names.pop(change.path, None)
        else:
            names[change.path] = change.file


def _played(content: bytes, writes: Sequence[Write]) -> bytes:
    if not writes:
        return content
    played = bytearray(content)
    for offset, data in writes:
        if data is None:
            del played[offset:]
            played.extend(bytes(offset - len(played)))
        else:
            played.extend(bytes(max(0, offset - len(played))))
            played[offset : offset + len(data)] = data
    return bytes(played)


def _some(writes: Sequence[Write], chance: Random) -> list[Write]:
    """Any of them, some torn at a sector."""
    chosen: list[Write] = []
    for offset, data in writes:
        drawn = chance.random()
        if drawn < KEPT:
            chosen.append((offset, data))
        elif drawn < KEPT + TORN and data is not None:
            chosen.append((offset, data[: SECTOR * chance.randint(0, len(data) // SECTOR)]))
    return chosen


def _first(writes: Sequence[Write], chance: Random) -> list[Write]:
    """The first of them."""
    return list(writes[: chance.randint(0, len(writes))])
