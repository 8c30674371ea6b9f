"""Whether somebody is there: a key, a button or the wheel, anywhere in a window."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, Signal

_TOUCHES: Final = frozenset({QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel})


class Touches(QObject):
    """Listens to what the system hands a window, not to every widget's events.

    Signals:
        touched(): somebody is there.
    """

    touched = Signal()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell, and let everything pass."""
        if event.type() in _TOUCHES:
            self.touched.emit()
        return False
