"""A table of records, one chosen at a time, whose rows and columns follow the text size."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

_AIR = 1.5
"""Height of a row by that of its text."""


class RowsTable(QTableView):
    """Shows a `RowsModel`; rows are all as high as one line, so that thousands appear at once.

    least_rows: as many lines of text keep their place however small the window is.
    """

    def __init__(self, name: str, *, least_rows: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least_rows = least_rows
        self.setObjectName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAlternatingRowColors(True)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setStretchLastSection(True)
        self._follow_text()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._follow_text()
            self.resizeColumnsToContents()

    def _follow_text(self) -> None:
        line = self.fontMetrics().height()
        self.verticalHeader().setDefaultSectionSize(round(line * _AIR))
        self.setMinimumHeight(line * self._least_rows)
