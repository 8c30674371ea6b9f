"""Completes the desk behind its first window, in steps that nobody notices."""

from __future__ import annotations

import gc
from contextlib import suppress
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QThread, QTimer, Signal, Slot

if TYPE_CHECKING:
    from ui.app import DeskWindows
    from ui.front import Front

PAINTED_MS = 20
"""Time for the first window to be painted before anything is loaded."""

NEXT_MS = 1
"""Between two steps, so that what a person does comes before the next."""


class _Loading(QThread):
    """Loads the core and the pages beside the window."""

    def run(self) -> None:
        with suppress(Exception):  # the window meets it again, and can tell it
            import_module("ui.app")


class Completion(QObject):
    """Loads on a thread, then builds a page at a time; all at once where a hearing is opened.

    Signals:
        done(): the whole desk is there.
    """

    done = Signal()

    def __init__(self, front: Front, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._front = front
        self._desk: DeskWindows | None = None
        self._painted = QTimer(self)
        self._painted.setSingleShot(True)
        self._painted.setInterval(PAINTED_MS)
        self._loading = _Loading(self)
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.setInterval(NEXT_MS)
        self._painted.timeout.connect(self._loading.start)
        self._next.timeout.connect(self._on_next_timeout)
        self._loading.finished.connect(self._on_loaded)
        front.bridge.opening.connect(self.finish)
        queued = Qt.ConnectionType.QueuedConnection  # once the hearing is shown
        front.bridge.opened.connect(self._on_bridge_opened, queued)
        front.window.closing.connect(self.stop)

    def begin(self) -> None:
        """Begin, once the first window is painted."""
        self._painted.start()

    def finish(self) -> None:
        """Complete the desk now: somebody opens a hearing."""
        while self._step():
            pass

    def stop(self) -> None:
        """The window closes: build no more, and let no thread outlive it."""
        self._painted.stop()
        self._loading.finished.disconnect(self._on_loaded)
        self._loading.wait()
        self._next.stop()

    def _on_loaded(self) -> None:
        gc.freeze()  # what is loaded stays; looking it through would hold the window up
        gc.enable()  # not before: it would free forgotten widgets on that thread, and Qt forbids it
        self._next.start()

    @Slot()
    def _on_bridge_opened(self) -> None:
        if self._desk is not None and self._desk.bridge.has_hearing:
            self._desk.settle()

    def _on_next_timeout(self) -> None:
        if self._step():
            self._next.start()
        else:
            self.done.emit()

    def _step(self) -> bool:
        """Do a little more; False when nothing is left to do."""
        if self._desk is None:
            from ui.app import furnished  # noqa: PLC0415 - what the first window does without

            self._desk = furnished(self._front)
            self._desk.audience.begin()
            return True
        return self._desk.build_next()
