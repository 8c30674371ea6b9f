"""A sheet of figures: units down, components and their parts across; typed ones wait on top."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont

from hearing_desk.errors import Problem
from ui.bridge.views_year import FiguresView, Place, typed_figure

Index = QModelIndex | QPersistentModelIndex

TYPED = "*"
"""Stands behind a figure that was typed and is not recorded yet."""


class FiguresModel(QAbstractTableModel):
    """Shows a `FiguresView`, and keeps what is typed over it.

    Signals:
        typed_changed(): a figure was typed, or taken away again.
        refused(Problem): what was typed is no score of that column; it was not taken.
    """

    typed_changed = Signal()
    refused = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._view = FiguresView((), (), 0, (), own=False)
        self._may_type = False
        self._typed: dict[Place, tuple[str, Fraction]] = {}

    @property
    def view(self) -> FiguresView:
        """What is shown."""
        return self._view

    @property
    def typed(self) -> dict[Place, Fraction]:
        """Scores that were typed and are not recorded yet, of all groups."""
        return {place: score for place, (_, score) in self._typed.items()}

    def show_view(self, view: FiguresView, *, may_type: bool) -> None:
        """Show these figures; what is typed stays."""
        self.beginResetModel()
        self._view, self._may_type = view, may_type
        self.endResetModel()

    def forget_typed(self) -> None:
        """Take everything typed away."""
        self.beginResetModel()
        self._typed.clear()
        self.endResetModel()
        self.typed_changed.emit()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._view.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._view.columns)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if self._editable(index) else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        cell = self._view.rows[index.row()].cells[index.column()]
        typed = self._typed.get(self._place(index))
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return f"{typed[0]} {TYPED}" if typed else cell.text
            case Qt.ItemDataRole.EditRole:
                return typed[0] if typed else "" if cell.missing else cell.text
            case Qt.ItemDataRole.ToolTipRole:
                return cell.exact or None
            case Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignCenter
            case Qt.ItemDataRole.FontRole if cell.missing or typed:
                font = QFont()
                font.setBold(True)
                return font
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        text, place = str(value).strip(), self._place(index)
        cell = self._view.rows[index.row()].cells[index.column()]
        if text in ("", cell.text):
            taken = self._typed.pop(place, None) is not None
        else:
            found = typed_figure(text, self._view.columns[index.column()].maximum)
            if isinstance(found, Problem):
                self.refused.emit(found)
                return False
            self._typed[place] = (text, found)
            taken = True
        if taken:
            self.dataChanged.emit(index, index)
            self.typed_changed.emit()
        return taken

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        if orientation is Qt.Orientation.Vertical:
            return self._view.rows[section].name
        return self._view.columns[section].heading

    def _editable(self, index: Index) -> bool:
        """A sum is typed only where no part is there to be added up."""
        if not self._may_type or not index.isValid():
            return False
        column, row = self._view.columns[index.column()], self._view.rows[index.row()]
        if not column.of_parts:
            return True
        parts = [
            cell
            for known, cell in zip(self._view.columns, row.cells, strict=True)
            if known.component == column.component and known.part
        ]
        return not any(cell.given for cell in parts)

    def _place(self, index: Index) -> Place:
        column = self._view.columns[index.column()]
        return (self._view.rows[index.row()].unit, column.component, column.part)
