"""Running totals: each a word and a large number."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget


class Figures(QWidget):
    """A word and a number each, so many beside each other."""

    def __init__(self, names: Sequence[str], across: int, parent: QWidget | None = None) -> None:
        """names: object names of the numbers."""
        super().__init__(parent)
        self._words = [QLabel(self) for _ in names]
        self._numbers = [QLabel(self) for _ in names]
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setVerticalSpacing(0)
        for place, (name, word, number) in enumerate(
            zip(names, self._words, self._numbers, strict=True)
        ):
            row, column = divmod(place, across)
            word.setProperty("role", "muted")
            number.setObjectName(name)
            number.setProperty("role", "count")
            number.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            layout.addWidget(word, 2 * row, column)
            layout.addWidget(number, 2 * row + 1, column)

    def set_words(self, words: Sequence[str]) -> None:
        """Name the figures."""
        for label, text in zip(self._words, words, strict=True):
            label.setText(text)
        self._tell()

    def set_numbers(self, numbers: Sequence[int]) -> None:
        """Show the figures."""
        for label, number in zip(self._numbers, numbers, strict=True):
            label.setText(str(number))
        self._tell()

    def _tell(self) -> None:
        for word, number in zip(self._words, self._numbers, strict=True):
            number.setAccessibleName(f"{word.text()} {number.text()}")
