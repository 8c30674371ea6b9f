"""The one way in which the house writes a file that is not the record: whole, or not at all.

Every byte goes to a temporary name beside the file and is forced to the medium; then it gets its
name, and the folder is forced to the medium too. A reader, and a power cut, find the file as it was
or as it is. `tests/arch/test_writing.py` holds that nothing else writes.
"""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

if sys.platform == "darwin":  # pragma: no cover
    import fcntl

_FOLDERS_ARE_FLUSHED: Final = os.name == "posix"

PART: Final = ".part"
"""Ends the temporary name; a file so named is the rest of something that was cut short."""


def put_file(path: Path, content: bytes) -> None:
    """Write one file into a folder that is there; what stood under the name is replaced.

    Raises OSError; the file is then as it was, and nothing is left beside it.
    """
    put_together({path: content})


def put_together(files: Mapping[Path, bytes]) -> None:
    """Write several; the first gets its name when all are on the medium. Raises OSError."""
    parts = {part_of(path): path for path in files}
    with _none_left(tuple(parts)):
        for part, content in zip(parts, files.values(), strict=True):
            part.write_bytes(content)
        name_together(parts)


def name_together(parts: Mapping[Path, Path]) -> None:
    """Give finished files their names, once all are on the medium; each stays on its file system.

    parts: where each stands and where it shall stand. Raises OSError.
    """
    for part in parts:
        flush(part)
    for part, path in parts.items():
        part.replace(path)
    for folder in {path.parent for path in parts.values()}:
        flush_folder(folder)


@contextmanager
def written_whole(path: Path) -> Iterator[Path]:
    """For what writes by itself: yields the temporary name, where nothing stands yet.

    What is there at the end of the block gets the name, if the block ends well. Raises OSError.
    """
    part = part_of(path)
    part.unlink(missing_ok=True)
    with _none_left((part,)):
        yield part
        name_together({part: path})


def part_of(path: Path) -> Path:
    """The temporary name of a file."""
    return path.with_name(path.name + PART)


def new_folders(folder: Path) -> None:
    """Make a folder and those above it, each forced to the medium. Raises OSError."""
    missing = [each for each in (folder, *folder.parents) if not each.is_dir()]
    folder.mkdir(parents=True, exist_ok=True)
    for made in missing:
        flush_folder(made.parent)


def flush(path: Path) -> None:
    """Force a file to the medium. Raises OSError."""
    with path.open("r+b") as file:
        if sys.platform == "darwin":  # pragma: no cover - there `fsync` stops short of the drive
            fcntl.fcntl(file.fileno(), fcntl.F_FULLFSYNC)
        os.fsync(file.fileno())


def flush_folder(folder: Path) -> None:
    """Force the names in a folder to the medium; Windows does so by itself. Raises OSError."""
    if _FOLDERS_ARE_FLUSHED:
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        except OSError as error:
            if error.errno != errno.EINVAL:  # file systems that keep names by themselves
                raise
        finally:
            os.close(descriptor)


@contextmanager
def _none_left(parts: tuple[Path, ...]) -> Iterator[None]:
    try:
        yield
    except BaseException:
        for part in parts:
            with suppress(OSError):
                part.unlink(missing_ok=True)
        raise
