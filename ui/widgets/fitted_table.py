"""A short table as tall as its rows, for pages that scroll as a whole; long texts wrap."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from ui.widgets.rows_table import RowsTable


class FittedTable(RowsTable):
    """Shows a `RowsModel` whole; beyond `most_rows` it scrolls."""

    def __init__(self, name: str, *, most_rows: int, parent: QWidget | None = None) -> None:
        self._most_rows = most_rows
        super().__init__(name, least_rows=1, parent=parent)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrap(True)
        rows = self.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)

    def fit(self) -> None:
        """Be as tall and its columns as wide as what it shows."""
        head = self.horizontalHeader()
        head.setStretchLastSection(False)  # else what it was wide before stays
        self.resizeColumnsToContents()
        head.setStretchLastSection(True)
        self._fit_height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit_height()  # other widths wrap otherwise

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.fit()

    def _fit_height(self) -> None:
        model, rows = self.model(), self.verticalHeader()
        shown = 0 if model is None else min(model.rowCount(), self._most_rows)
        self.resizeRowsToContents()
        height = sum(rows.sectionSize(row) for row in range(shown))
        head = self.horizontalHeader().sizeHint().height()
        self.setFixedHeight(head + height + 2 * self.frameWidth())
