"""What happens to a bug of ours: told, kept in a report, and the window stays."""

from __future__ import annotations

import platform
import traceback
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

import PySide6

from hearing_desk import __version__
from hearing_desk.disk import put_file

KEPT = 20
"""Reports kept; older ones are removed."""

Told = Callable[[str], None]
Hook = Callable[[type[BaseException], BaseException, TracebackType | None], None]


def fault_hook(folder: Path, tell: Told, utc_ms: Callable[[], int]) -> Hook:
    """A `sys.excepthook` that saves a report into the folder and tells its path.

    The report stays on this computer; its text may name people, so it is for the makers only.
    """

    def on_fault(
        kind: type[BaseException], fault: BaseException, trace: TracebackType | None
    ) -> None:
        text = "".join(traceback.format_exception(kind, fault, trace))
        try:
            told = str(_saved(folder, text, utc_ms()))
        except OSError as error:  # even a full disk must not hide the fault
            told = f"{error}"
        tell(told)

    return on_fault


def _saved(folder: Path, text: str, utc_ms: int) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    at = datetime.fromtimestamp(utc_ms / 1000, UTC)
    path = folder / f"fault-{at:%Y%m%d-%H%M%S-%f}.txt"
    head = f"Hearing Desk {__version__}\nPySide6 {PySide6.__version__}\n{platform.platform()}\n"
    put_file(path, f"{head}{at.isoformat()}\n\n{text}".encode())
    for old in sorted(folder.glob("fault-*.txt"))[:-KEPT]:
        old.unlink()
    return path
