"""A field for a count of papers or a sheet number: digits only."""

from __future__ import annotations

from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QLineEdit, QWidget

MOST = 99_999


class CountEdit(QLineEdit):
    """Holds a whole number; an empty field counts as the least one."""

    def __init__(self, parent: QWidget | None = None, *, least: int = 0) -> None:
        super().__init__(parent)
        self._least = least
        self.setValidator(QIntValidator(least, MOST, self))
        self.set_value(least)

    @property
    def value(self) -> int:
        """The number typed."""
        return int(self.text()) if self.text().strip() else self._least

    def set_value(self, value: int) -> None:
        """Suggest a number."""
        self.setText(str(value))
