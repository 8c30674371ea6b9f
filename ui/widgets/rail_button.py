"""A stage on the rail: its icon, its name, and beside it how far the stage is."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

WIDEST_MARK = "99/99"


class RailButton(QToolButton):
    """Keeps room for the mark, so that the rail stays as wide as it is when marks appear."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stage = ""
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_stage(self, stage: str, mark: str, key: str) -> None:
        """Show a stage's name and mark; the key that leads there is named in the tool tip."""
        self._stage = stage
        text = _labelled(stage, mark)
        self.setText(text)
        self.setToolTip(f"{text} ({key})")
        self.setAccessibleName(text)

    def sizeHint(self) -> QSize:
        hint, width = super().sizeHint(), self.fontMetrics().horizontalAdvance
        spare = width(_labelled(self._stage, WIDEST_MARK)) - width(self.text())
        return QSize(hint.width() + max(0, spare), hint.height())


def _labelled(stage: str, mark: str) -> str:
    return f"{stage}  {mark}".rstrip()
