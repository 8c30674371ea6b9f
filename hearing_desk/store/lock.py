"""One desk per record: a lock file beside it that names who has it open.

The database's own lock is no guard: it is free between two acts (reliability 3.5).
"""

from __future__ import annotations

import json
import os
import socket
import sys
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final, NamedTuple, NoReturn

from hearing_desk.errors import Refusal

_UNSIGNED: Final = "?"

if sys.platform == "win32":  # pragma: no cover
    import msvcrt

    # Windows locks bytes against reading too, so the byte lies far behind the text.
    _LOCKED_BYTE = 1 << 30

    def _try_lock(descriptor: int) -> bool:
        os.lseek(descriptor, _LOCKED_BYTE, os.SEEK_SET)
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True
else:
    import fcntl

    def _try_lock(descriptor: int) -> bool:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True


@dataclass(frozen=True, slots=True)
class RecordLock:
    """A lock held; the system lets go of it by itself when the process dies."""

    path: Path
    descriptor: int

    def release(self) -> None:
        """Let go, and leave no lock file behind."""
        if sys.platform == "win32":  # pragma: no cover
            os.close(self.descriptor)  # an open file cannot be removed there
            with suppress(OSError):
                self.path.unlink()
        else:
            with suppress(OSError):
                self.path.unlink()
            os.close(self.descriptor)


class _Holder(NamedTuple):
    """Who signed a lock file, and since when, by the file's own time."""

    host: str
    pid: str
    since_utc: str


def lock_record(record: Path) -> RecordLock:
    """Take the lock of a record; a lock whose process died on this computer is taken over.

    Raises Refusal: hearing-file-locked (open now, here or elsewhere), hearing-file-lock-left
    (by another computer, which alone can know whether it is still open there).
    """
    path = record.with_name(record.name + ".lock")
    while True:
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o644)
        try:
            if not _try_lock(descriptor):
                _refuse_open(record, descriptor)
            if _is_still(path, descriptor):
                _refuse_other_computer(record, path, descriptor)
                _sign(descriptor)
                return RecordLock(path, descriptor)
        except BaseException:
            os.close(descriptor)
            raise
        # Its holder released it between our opening and our locking: the name is free again.
        os.close(descriptor)


def _refuse_open(record: Path, descriptor: int) -> NoReturn:
    holder = _holder(descriptor)
    raise Refusal(
        "hearing-file-locked",
        path=str(record),
        host=holder.host,
        pid=holder.pid,
        since_utc=holder.since_utc,
    )


def _refuse_other_computer(record: Path, path: Path, descriptor: int) -> None:
    """The system's lock may not reach across a network, so another computer's name is believed."""
    holder = _holder(descriptor)
    if holder.host not in {_UNSIGNED, socket.gethostname()}:
        raise Refusal(
            "hearing-file-lock-left",
            path=str(record),
            lock=str(path),
            host=holder.host,
            since_utc=holder.since_utc,
        )


def _is_still(path: Path, descriptor: int) -> bool:
    try:
        return os.path.samestat(path.stat(), os.fstat(descriptor))
    except FileNotFoundError:
        return False


def _sign(descriptor: int) -> None:
    text = json.dumps({"host": socket.gethostname(), "pid": os.getpid()})
    os.ftruncate(descriptor, 0)
    os.lseek(descriptor, 0, os.SEEK_SET)
    os.write(descriptor, text.encode())


def _holder(descriptor: int) -> _Holder:
    since = datetime.fromtimestamp(os.fstat(descriptor).st_mtime, UTC)
    os.lseek(descriptor, 0, os.SEEK_SET)
    try:
        signed = json.loads(os.read(descriptor, 4096))
        host, pid = str(signed["host"]), str(signed["pid"])
    except (ValueError, KeyError, TypeError):  # the power went before it was signed
        host, pid = _UNSIGNED, _UNSIGNED
    return _Holder(host, pid, since.strftime("%Y-%m-%d %H:%M:%S"))
