"""A digest as people read it aloud: large, in groups of four."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

LINE = 8
"""Groups on a line."""


class DigestLabel(QLabel):
    """A digest over two lines; it may be selected and copied, and wraps when text is large."""

    def __init__(self, name: str, role: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
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
        lines = [" ".join(groups[start : start + LINE]) for start in range(0, len(groups), LINE)]
        self.setText("\n".join(lines))
        self.setAccessibleName(" ".join(groups))
