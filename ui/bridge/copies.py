"""A proven copy of the open record, made as a job by a reader of its own."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from hearing_desk.desk.desk import Desk
from hearing_desk.desk.times import at_utc_text, local_minute
from hearing_desk.store.copy import copy_to
from hearing_desk.store.sqlite_journal import open_hearing
from ui.bridge.jobs import Tell, Work


@dataclass(frozen=True, slots=True)
class CopyMade:
    """A copy that was opened again and holds the same acts; `sha256` of the whole file."""

    path: Path
    sha256: str
    acts: int


def copy_work(record: Path, to: Path) -> Work:
    """The work of copying; refuses as `store.open_hearing` and `store.copy_to`."""
    return partial(_copied, record, to)


def time_of_day(desk: Desk) -> str:
    """Now, at the place of the hearing, as `09:02`."""
    hearing = desk.hearing
    now = at_utc_text(hearing.clock.now().utc_ms)
    return local_minute(now, hearing.state.utc_offset_minutes)


def _copied(record: Path, to: Path, _tell: Tell) -> CopyMade:
    journal = open_hearing(record, read_only=True)
    try:
        made = copy_to(journal, to)
    finally:
        journal.close()
    return CopyMade(made.path, made.sha256, made.head.seq)
