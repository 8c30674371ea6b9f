"""Tabs as tall as the one that is shown, not as the tallest one they hold."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTabBar, QVBoxLayout, QWidget

from ui.widgets.fitting_stack import FittingStack


class FittingTabs(QWidget):
    """A `QTabWidget` for scroll areas: a short tab is not scrolled for the sake of a tall one.

    Signals:
        chosen(): another tab is shown.
    """

    chosen = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """name: the object name of the row of tabs."""
        super().__init__(parent)
        self.bar = QTabBar(self)
        self.bar.setObjectName(name)
        self.bar.setExpanding(False)
        self._held: list[QWidget] = []
        self._stack = FittingStack(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.bar)
        layout.addWidget(self._stack, 1)
        self.bar.currentChanged.connect(self._on_bar_current_changed)

    @property
    def shown(self) -> QWidget:
        """What the chosen tab holds."""
        return self._stack.shown

    def add(self, held: QWidget) -> None:
        """One more tab, last; its text is set on the bar."""
        self._held.append(held)
        self._stack.add(held)
        self.bar.addTab("")

    def _on_bar_current_changed(self, place: int) -> None:
        self._stack.show_page(self._held[place])
        self.chosen.emit()
