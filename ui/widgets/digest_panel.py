"""A digest as people read it aloud: large, in groups of four."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

LINES = (16, 8, 4, 2)
"""Groups on a line, as many as there is room for."""


class DigestLabel(QLabel):
    """A digest over even lines; it may be selected and copied."""

    def __init__(self, name: str, role: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._groups: tuple[str, ...] = ()
        self.setObjectName(name)
        self.setProperty("role", role)
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)

    def show_groups(self, groups: Sequence[str]) -> None:
        """Show these groups."""
        self._groups = tuple(groups)
        self.setAccessibleName(" ".join(groups))
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show()

    def _show(self) -> None:
        group = self.fontMetrics().horizontalAdvance("dddd ")
        line = next((each for each in LINES if each * group <= self.width()), LINES[-1])
        lines = [
            " ".join(self._groups[start : start + line])
            for start in range(0, len(self._groups), line)
        ]
        text = "\n".join(lines)
        if text != self.text():
            self.setText(text)
