"""Media that are full or sealed: real ones where this user may mount, made to fail everywhere."""

from __future__ import annotations

import errno
import resource
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from functools import cache
from pathlib import Path

from hearing_desk.errors import Refusal
from hearing_desk.store.sqlite_journal import open_hearing
from tests.faults import preload
from tests.faults.desk_process import DeskProcess, desk_process, say, say_recorded
from tests.faults.papers import at_the_desk, key_papers, papers_on_the_table
from tests.faults.power_cut import RECORD
from tests.faults.variants import open_as

LIMIT = 500_000
"""Bytes of the small disk, or of the largest file: room for some dozens of acts."""

CALLS = 120
"""Calls after which room ends where it is made to."""

SMALL = f'mount -t tmpfs -o size={LIMIT} none "$0" && exec "$@"'
SEALED = 'mount --bind "$0" "$0" && mount -o remount,bind,ro "$0" && exec "$@"'

Job = Callable[..., None]


@cache
def may_mount(script: str) -> bool:
    """Whether this user may mount for a process of its own; no root needed, but leave."""
    if shutil.which("unshare") is None:
        return False
    with tempfile.TemporaryDirectory() as folder:
        tried = ["unshare", "-Urm", "sh", "-c", script, folder, "true"]
        return subprocess.run(tried, capture_output=True, check=False).returncode == 0


@contextmanager
def mounted(script: str, folder: Path) -> Iterator[DeskProcess]:
    """Makes desks that see the folder as the script mounts it."""
    with desk_process("unshare", "-Urm", "sh", "-c", script, str(folder)) as desks:
        yield desks


def key_until_full(folder: str, variant: str, out: str) -> None:
    """The desk: keys until it is refused, tries once more, closes; the record is carried out."""
    papers_on_the_table(Path(folder, RECORD))
    _until_full(folder, variant, out)


def _until_full(folder: str, variant: str, out: str) -> None:
    _key_until_refused(Path(folder, RECORD), variant)
    for path in Path(folder).iterdir():
        shutil.copy(path, out)


def key_in_small_files(folder: str, variant: str, out: str) -> None:
    """The same, and the system lets no file grow beyond the limit."""
    papers_on_the_table(Path(folder, RECORD))
    resource.setrlimit(resource.RLIMIT_FSIZE, (LIMIT, LIMIT))
    _until_full(folder, variant, out)


def key_where_room_ends(folder: str, variant: str, out: str) -> None:
    """The same, and after some calls there is no room any more."""
    papers_on_the_table(Path(folder, RECORD))
    preload.watch(Path(folder))
    preload.fail("wot", CALLS, errno.ENOSPC, ever_after=True)
    _until_full(folder, variant, out)


def key_where_nothing_is_written(folder: str, variant: str) -> None:
    """The desk: reads the record, then tries to key on a medium that takes nothing."""
    record = Path(folder, RECORD)
    with closing(open_hearing(record, read_only=True)) as journal:
        say("read", journal.head.seq)
    _key_until_refused(record, variant)


def key_where_writing_fails(folder: str, variant: str) -> None:
    """The same, and the system says that the medium is sealed."""
    preload.watch(Path(folder))
    preload.fail("wotrum", 1, errno.EROFS, ever_after=True)
    key_where_nothing_is_written(folder, variant)


def _key_until_refused(record: Path, variant: str) -> None:
    with closing(open_as(variant, record)) as journal:
        hearing = at_the_desk(journal)
        for refused in ("refused", "again"):
            try:
                key_papers(hearing, say_recorded, 400)
            except Refusal as refusal:
                say(refused, refusal.code)
