"""What is seen first: a window of our own at once, while the desk behind it is being built.

The rooms of the core and their libraries take a second to load; nobody should wait for them in
front of an empty screen and start the program twice. So nothing here imports any of them.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QLabel

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

        alive.append(open_desk(app, arguments))
        curtain.close()

    QTimer.singleShot(PAINTED_MS, build)
    return app.exec()
