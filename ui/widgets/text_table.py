"""A table of texts: headings in several lines, columns as wide as their texts, rows kept chosen."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtWidgets import QAbstractItemView, QWidget

from ui.models.text_model import TextModel
from ui.widgets.rows_table import RowsTable
from ui.widgets.wrapped_header import WrappedHeader


class TextTable(RowsTable):
    """Shows rows of texts; the row that was chosen stays chosen by its place."""

    def __init__(self, name: str, *, least_rows: int = 6, parent: QWidget | None = None) -> None:
        super().__init__(name, least_rows=least_rows, parent=parent)
        self.texts = TextModel(self)
        self.setHorizontalHeader(WrappedHeader(self))
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setModel(self.texts)

    @property
    def row(self) -> int:
        """Place of the chosen row; -1 = none."""
        return self.currentIndex().row()

    def show_rows(
        self,
        headings: Sequence[str],
        rows: Sequence[Sequence[str]],
        *,
        words: Collection[int] = (),
        bold: Collection[int] = (),
    ) -> None:
        """As `TextModel.show_rows`."""
        kept = self.row
        self.texts.show_rows(headings, rows, words=words, bold=bold)
        self.horizontalHeader().setStretchLastSection(len(headings) - 1 in words)
        if 0 <= kept < len(self.texts.rows):
            self.selectRow(kept)

    def land_on(self, place: int) -> None:
        """Choose a row and bring it into sight."""
        self.selectRow(place)
        index = self.texts.index(place, 0)
        self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)
        self.setFocus()
