"""A line in the page that says what happened; never a box that stops the clerk."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget


class NoticeKind(Enum):
    """What the notice says; shown by a word, the colour only repeats it."""

    REFUSED = "refused"
    WARNING = "warning"
    DONE = "done"


class Notice(QFrame):
    """Hidden until something is to be said."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self._label = QLabel(self)
        self._label.setObjectName("noticeText")
        self._label.setWordWrap(True)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        layout = QHBoxLayout(self)
        layout.addWidget(self._label, 1)
        self.hide()

    @property
    def text(self) -> str:
        """What is said; empty while hidden."""
        return self._label.text() if not self.isHidden() else ""

    def say(self, kind: NoticeKind, text: str) -> None:
        """Show a text."""
        self._label.setText(text)
        self.setAccessibleName(text)
        self.setProperty("kind", kind.value)
        self.style().unpolish(self)
        self.style().polish(self)
        self.show()

    def clear(self) -> None:
        """Hide it."""
        self.hide()
