"""The sheet of figures on screen: units stay at the side, Enter goes on to the unit below."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ui.widgets.wrapped_header import WrappedHeader

_AIR = 1.5
_LEAST_ROWS = 5

Index = QModelIndex | QPersistentModelIndex


class _Typing(QStyledItemDelegate):
    """Gives every cell a line to type in.

    Signals:
        entered(): Return was pressed in it.
    """

    entered = Signal()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        line = QLineEdit(parent)
        line.setObjectName("figureTyped")
        line.setFrame(False)
        line.returnPressed.connect(self.entered)
        return line


class FiguresTable(QTableView):
    """One cell at a time; a digit begins to type over it."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setHorizontalHeader(WrappedHeader(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
        )
        self.setAlternatingRowColors(True)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setHighlightSections(False)
        typing = _Typing(self)
        # Queued: Qt takes what was typed right after the key, and only then may the cell be left.
        typing.entered.connect(self._on_entered, Qt.ConnectionType.QueuedConnection)
        self.setItemDelegate(typing)
        self._follow_text()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._follow_text()

    def _follow_text(self) -> None:
        line = self.fontMetrics().height()
        self.verticalHeader().setDefaultSectionSize(round(line * _AIR))
        self.setMinimumHeight(line * 2 * _LEAST_ROWS)
        self.horizontalHeader().updateGeometry()

    def _on_entered(self) -> None:
        """Go on to the unit below."""
        here = self.currentIndex()
        below = here.sibling(here.row() + 1, here.column())
        if below.isValid():
            self.setCurrentIndex(below)
