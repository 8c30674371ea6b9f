"""Files the command line leaves behind: whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from hearing_desk.errors import Refusal


def new_folder(folder: Path) -> bool:
    """Make a folder, or take an empty one; whether it was made now.

    Raises Refusal: "folder-not-empty", "folder-failed".
    """
    try:
        was_there = folder.is_dir()
        folder.mkdir(parents=True, exist_ok=True)
        if any(folder.iterdir()):
            raise Refusal("folder-not-empty", folder=str(folder))
    except OSError as error:
        raise Refusal("folder-failed", folder=str(folder), detail=error.strerror) from error
    return not was_there


def put_files(folder: Path, files: Mapping[str, bytes]) -> None:
    """Write every file under a temporary name and flush it; when all are there, rename them.

    Raises Refusal: "folder-failed".
    """
    parts = {folder / f"{name}.part": folder / name for name in files}
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for part, content in zip(parts, files.values(), strict=True):
            _write(part, content)
        for part, path in parts.items():
            part.replace(path)
    except OSError as error:
        with suppress(OSError):
            for part in parts:
                part.unlink(missing_ok=True)
        raise Refusal("folder-failed", folder=str(folder), detail=error.strerror) from error


def _write(path: Path, content: bytes) -> None:
    with path.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
