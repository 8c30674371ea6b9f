"""The library of `preload.c`: built once, put before a process, and spoken to from within it.

Only on Linux. On another system the same trace can be had from a VFS of apsw; it is not used here,
because apsw brings a SQLite of its own, and the one under test is the program's.
"""

from __future__ import annotations

import ctypes
import os
import struct
import subprocess
import tempfile
from collections.abc import Iterator
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

SOURCE = Path(__file__).with_name("preload.c")

KINDS = {"w": "write", "s": "sync", "t": "truncate", "o": "open", "u": "unlink", "r": "rename"}
"""The kinds of calls that can be made to fail, by their letter in `preload.c`."""

_RECORD = struct.Struct("=cIIIq")


class Call(NamedTuple):
    """One thing done to a file, in the order in which it was done.

    op: c create, w write, t truncate to `offset`, s sync, u unlink, r rename to `other`,
        m make a folder, a acknowledge.
    """

    op: str
    path: str
    other: str
    offset: int
    data: bytes


@cache
def built() -> Path:
    """The library; made by gcc where it does not stand yet."""
    name = f"hearing-desk-preload-{sha256(SOURCE.read_bytes()).hexdigest()[:16]}.so"
    library = Path(tempfile.gettempdir(), name)
    if not library.exists():
        part = library.with_suffix(f".{os.getpid()}")
        wanted = ["-shared", "-fPIC", "-O2", "-U_FORTIFY_SOURCE", "-o", str(part), str(SOURCE)]
        subprocess.run(["gcc", *wanted, "-ldl"], check=True)
        part.replace(library)
    return library


def environment() -> dict[str, str]:
    """Of a process that is to be watched."""
    return {**os.environ, "LD_PRELOAD": str(built())}


def watch(folder: Path, trace: Path | None = None, acknowledgements: int = -1) -> None:
    """From within: look at this folder from here on."""
    _within().faults_watch(
        os.fsencode(folder), os.fsencode(trace) if trace else None, acknowledgements
    )


def fail(kinds: str, at: int, error: int, *, ever_after: bool = False) -> None:
    """From within: let the call of that number fail, and those after it when told so."""
    _within().faults_fail(kinds.encode(), at, error, int(ever_after))


def seen() -> int:
    """From within: calls counted since `fail`."""
    return int(_within().faults_seen())


def calls_in(trace: Path) -> Iterator[Call]:
    """What was written down."""
    content = trace.read_bytes()
    place = 0
    while place < len(content):
        op, path, other, data, offset = _RECORD.unpack_from(content, place)
        place += _RECORD.size
        ends = (place + path, place + path + other, place + path + other + data)
        yield Call(
            op.decode(),
            os.fsdecode(content[place : ends[0]]),
            os.fsdecode(content[ends[0] : ends[1]]),
            offset,
            content[ends[1] : ends[2]],
        )
        place = ends[2]


@cache
def _within() -> ctypes.CDLL:
    library = ctypes.CDLL(None)
    library.faults_watch.argtypes = [ctypes.c_char_p, ctypes.c_char_p, ctypes.c_int]
    library.faults_watch.restype = None
    library.faults_fail.argtypes = [ctypes.c_char_p, ctypes.c_long, ctypes.c_int, ctypes.c_int]
    library.faults_fail.restype = None
    library.faults_seen.restype = ctypes.c_long
    return library
