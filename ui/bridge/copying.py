"""Copies of the record at work: what the copier's process does, and what it brings back."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path
from typing import Final

from hearing_desk.desk.hearing import state_of
from hearing_desk.disk import new_folders
from hearing_desk.errors import Refusal
from hearing_desk.journal.port import Head
from hearing_desk.store.copy import (
    RecordCopy,
    copies_in,
    copy_name,
    copy_of,
    keep_newest,
    same_file_system,
)
from hearing_desk.store.faults import sorted_faults
from ui.bridge.worker import Tell, Work, Worker

COPIER: Final = Worker()
"""A process of its own: a stick that hangs must not keep a paper from being printed."""


@dataclass(frozen=True, slots=True)
class CopyPlace:
    """Where copies go.

    folder:     chosen by a person; every record has a folder of its own in it.
    other_disk: it was on another disk than the record when it was chosen.
    """

    folder: Path
    other_disk: bool


@dataclass(frozen=True, slots=True)
class GoodCopy:
    """A copy that was opened again, followed and added up.

    at_utc_ms: when it was asked for. acts, head: where it ends. sha256: of the whole file.
    """

    path: str
    at_utc_ms: int
    acts: int
    head: str
    sha256: str

    def kept(self) -> str:
        """As a line of text."""
        return json.dumps(asdict(self), ensure_ascii=False)


def good_copy(text: str) -> GoodCopy | None:
    """The copy that was kept; `None` = none, or none that can be read."""
    try:
        read = json.loads(text)
        return GoodCopy(
            str(read["path"]),
            int(read["at_utc_ms"]),
            int(read["acts"]),
            str(read["head"]),
            str(read["sha256"]),
        )
    except (ValueError, KeyError, TypeError):
        return None


def place_at(folder: Path, record: Path) -> CopyPlace:
    """A folder chosen for the copies of a record. Raises Refusal: "copy-place-missing"."""
    try:
        return CopyPlace(folder, not same_file_system(folder, record.parent))
    except OSError as error:
        raise Refusal("copy-place-missing", path=str(folder)) from error


def copied_into(record: Path, place: CopyPlace, at_least: Head, at_utc_ms: int) -> Work:
    """The work of copying a record into its folder of that place; its result is a `GoodCopy`.

    Raises, in the job, Refusal: "copy-place-missing", and as `store.copy_of`.
    """
    return partial(_copied_into, record, place, at_least, at_utc_ms)


def copied_to(record: Path, path: Path, at_least: Head, at_utc_ms: int) -> Work:
    """The work of copying a record to a file a person named; its result is a `GoodCopy`."""
    return partial(_copied_to, record, path, at_least, at_utc_ms)


def _copied_into(
    record: Path, place: CopyPlace, at_least: Head, at_utc_ms: int, tell: Tell
) -> GoodCopy:
    folder = place.folder / record.stem
    _require_there(place, record)
    with sorted_faults(folder):
        new_folders(folder)
        path = folder / copy_name(record.stem, at_least)
        made = copy_of(record, path, at_least, state_of, over=True)
        keep_newest(folder, record.stem, made.path)
    return _good(made, at_utc_ms)


def _copied_to(record: Path, path: Path, at_least: Head, at_utc_ms: int, tell: Tell) -> GoodCopy:
    return _good(copy_of(record, path, at_least, state_of), at_utc_ms)


def newest_in(folder: Path, record: Path) -> Path | None:
    """The copy with the most acts that a place holds of a record; `None` = none."""
    try:
        return next(iter(copies_in(folder / record.stem, record.stem)), None)
    except OSError:
        return None


def _require_there(place: CopyPlace, record: Path) -> None:
    """An empty mount point is a folder too, on the disk of the record."""
    try:
        together = same_file_system(place.folder, record.parent)
    except OSError as error:
        raise Refusal("copy-place-missing", path=str(place.folder)) from error
    if together and place.other_disk:
        raise Refusal("copy-place-missing", path=str(place.folder))


def _good(made: RecordCopy, at_utc_ms: int) -> GoodCopy:
    return GoodCopy(str(made.path), at_utc_ms, made.head.seq, made.head.hash, made.sha256)
