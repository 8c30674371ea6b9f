"""What is seen first: a window of our own at once, while the desk behind it is being built.

The rooms of the core and their libraries take a second to load; nobody should wait for them in
front of an empty screen and start the program twice. So nothing here imports any of them.
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QLabel

if TYPE_CHECKING:
    from ui.bridge.desk_bridge import DeskBridge

PAINTED_MS = 20
"""Time for the first window to be painted before the building begins."""


def main(arguments: Sequence[str]) -> int:
    """Open the window, with a hearing when one is named; the exit status."""
    app = QApplication([sys.argv[0], *arguments])
    app.setApplicationName("Hearing Desk")
    app.setStyle("Fusion")  # the same on every system, and it can be dark
    curtain = QLabel("听证评议台\nHearing Desk")
    curtain.setAlignment(Qt.AlignmentFlag.AlignCenter)
    curtain.resize(1366, 768)
    curtain.show()
    alive: list[object] = []

    def build() -> None:
        from ui.app import open_desk  # noqa: PLC0415 - behind the curtain, on purpose

        desk = open_desk(app, arguments)
        alive.append(desk)
        curtain.close()
        desk.bridge.opened.connect(partial(_settle, desk.bridge))
        if desk.bridge.has_hearing:
            _settle(desk.bridge)

    QTimer.singleShot(PAINTED_MS, build)
    return app.exec()


def _settle(bridge: DeskBridge) -> None:
    """Make ready for the day: the worker at its type, the collector without old acts to look at.

    The acts of a Tonghe day would keep it, and the clock, for 50 to 200 ms every now and then.
    """
    from ui.bridge.paper_work import laying_ready  # noqa: PLC0415 - behind the curtain too

    bridge.jobs.run(laying_ready(bridge.desk.papers.fonts))
    gc.unfreeze()
    gc.collect()
    gc.freeze()
