"""Files the command line leaves behind: whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from hearing_desk.errors import Refusal


def new_folder(folder: Path) -> None:
    """Make a folder, or take an empty one. Raises Refusal: "folder-not-empty", "folder-failed"."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if any(folder.iterdir()):
            raise Refusal("folder-not-empty", folder=str(folder))
    except OSError as error:
        raise Refusal("folder-failed", folder=str(folder), detail=error.strerror) from error


def put_files(folder: Path, files: Mapping[str, bytes]) -> None:
    """Write every file under a temporary name, flush it, then rename it.

    Raises Refusal: "folder-failed".
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name, content in files.items():
            _put(folder / name, content)
    except OSError as error:
        raise Refusal("folder-failed", folder=str(folder), detail=error.strerror) from error


def _put(path: Path, content: bytes) -> None:
    part = path.with_name(path.name + ".part")
    with part.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    part.replace(path)
