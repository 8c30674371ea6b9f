"""Files the command line leaves behind: whole or not at all."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from hearing_desk.disk import new_folders, put_together
from hearing_desk.errors import Refusal


def new_folder(folder: Path) -> bool:
    """Make a folder, or take an empty one; whether it was made now.

    Raises Refusal: "folder-not-empty", "folder-failed".
    """
    try:
        was_there = folder.is_dir()
        new_folders(folder)
        if any(folder.iterdir()):
            raise Refusal("folder-not-empty", folder=str(folder))
    except OSError as error:
        raise Refusal("folder-failed", folder=str(folder), detail=error.strerror) from error
    return not was_there


def put_files(folder: Path, files: Mapping[str, bytes]) -> None:
    """Write every file, all or none; the folder is made, none below it.

    Raises Refusal: "folder-failed".
    """
    try:
        new_folders(folder)
        put_together({folder / name: content for name, content in files.items()})
    except OSError as error:
        raise Refusal("folder-failed", folder=str(folder), detail=error.strerror) from error
