"""Where the program begins; `hearing-desk` and `python -m ui` come here."""

from __future__ import annotations

import gc
import sys
from collections.abc import Sequence

from PySide6.QtWidgets import QApplication

from hearing_desk.offline import stay_offline


def main(arguments: Sequence[str]) -> int:
    """Open the window, with a hearing when one is named; the exit status."""
    stay_offline()
    # Until the desk stands nothing is garbage, and looking for some takes a tenth of the time;
    # `ui.completion` lets it be looked for again.
    gc.disable()
    from ui.front import show_front  # noqa: PLC0415 - see above

    app = QApplication([sys.argv[0], *arguments])
    app.setApplicationName("Hearing Desk")
    app.setStyle("Fusion")  # the same on every system, and it can be dark
    show_front(app, arguments)
    return app.exec()
