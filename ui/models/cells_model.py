"""A table whose cells say themselves how they are shown and whether they may be changed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from ui.bridge.scheme_lists import Form
from ui.bridge.scheme_tables import Cell

Index = QModelIndex | QPersistentModelIndex
_TICKED = (Form.FLAG, Form.REPEATED)
_WRONG = "⚠"


class CellsModel(QAbstractTableModel):
    """Shows `Cell`s; what is typed, chosen or ticked is only told.

    Signals:
        edited(Cell, object): the cell and its new value.
    """

    edited = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._headings: tuple[str, ...] = ()
        self._rows: tuple[tuple[Cell, ...], ...] = ()

    def show_rows(self, headings: Sequence[str], rows: Sequence[tuple[Cell, ...]]) -> bool:
        """Show these; whether their number is another, and what was chosen is lost."""
        same = len(rows) == len(self._rows) and len(headings) == len(self._headings)
        if not same:
            self.beginResetModel()
        self._headings, self._rows = tuple(headings), tuple(rows)
        if not same:
            self.endResetModel()
        elif rows and headings:
            last = self.index(len(rows) - 1, len(headings) - 1)
            self.dataChanged.emit(self.index(0, 0), last)
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(headings) - 1)
        return not same

    def cell(self, index: Index) -> Cell:
        """The cell there."""
        return self._rows[index.row()][index.column()]

    @property
    def cells(self) -> tuple[tuple[Cell, ...], ...]:
        """All of them, row by row."""
        return self._rows

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._headings)

    def flags(self, index: Index) -> Qt.ItemFlag:
        form = self.cell(index).form
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if form in _TICKED:
            return flags | Qt.ItemFlag.ItemIsUserCheckable
        return flags if form is Form.FIXED else flags | Qt.ItemFlag.ItemIsEditable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        cell = self.cell(index)
        if role == Qt.ItemDataRole.EditRole:
            return cell.text
        if role == Qt.ItemDataRole.CheckStateRole and cell.form in _TICKED:
            return Qt.CheckState.Checked if cell.value else Qt.CheckState.Unchecked
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return f"{_WRONG} {cell.text}".strip() if cell.wrong else cell.text
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        cell = self.cell(index)
        if role == Qt.ItemDataRole.CheckStateRole:
            self.edited.emit(cell, Qt.CheckState(value) is Qt.CheckState.Checked)
            return True
        if role == Qt.ItemDataRole.EditRole and value != (
            cell.value if cell.options else cell.text
        ):
            self.edited.emit(cell, value)
            return True
        return False

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        shown = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
        if orientation is Qt.Orientation.Horizontal and shown:
            return self._headings[section]
        return None
