"""A list of the scheme as a table: cells are typed into, entries added, removed and moved."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ui.bridge.scheme_lists import Form, Place
from ui.bridge.scheme_tables import TableView
from ui.models.cells_model import CellsModel

Index = QModelIndex | QPersistentModelIndex
_MOST_ROWS = 14
"""Rows shown at once; longer lists scroll."""
_TEXTS = (Form.CHINESE, Form.ENGLISH, Form.TEXT, Form.CHOICE, Form.UNIT, Form.FIXED)


class _Choosing(QStyledItemDelegate):
    """A list of alternatives in place of a line where a cell has some."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        model = index.model()
        assert isinstance(model, CellsModel)
        cell = model.cell(index)
        if not cell.options:
            editor = super().createEditor(parent, option, index)
            editor.setObjectName("cellEditor")
            return editor
        box = QComboBox(parent)
        box.setObjectName("cellEditor")
        for each in cell.options:
            box.addItem(each.label, each.value)
        box.setCurrentIndex(box.findData(cell.value))
        box.activated.connect(lambda: self._take(box))
        return box

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if not isinstance(editor, QComboBox):
            super().setEditorData(editor, index)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QComboBox):
            model.setData(index, editor.currentData())
        else:
            super().setModelData(editor, model, index)

    def _take(self, box: QComboBox) -> None:
        self.commitData.emit(box)
        self.closeEditor.emit(box)


class _Grid(QTableView):
    """Tells when there is more or less room across."""

    widened = Signal()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.widened.emit()


class EntryTable(QWidget):
    """Shows a `TableView`; decides nothing.

    Signals:
        edited(Cell, object): a cell and its new value.
        add_asked(int): an entry to stand at that place. remove_asked(int).
        move_asked(int, int): an entry, -1 = up, +1 = down.
        picked(int): another row is chosen.
    """

    edited = Signal(object, object)
    add_asked = Signal(int)
    remove_asked = Signal(int)
    move_asked = Signal(int, int)
    picked = Signal(int)

    def __init__(self, name: str, *, fills: bool = False, parent: QWidget | None = None) -> None:
        """fills: as high as there is room and without a title, else as high as its rows."""
        super().__init__(parent)
        self._fills = fills
        self.view: TableView | None = None
        self._title = QLabel(self)
        self._title.setObjectName(f"title_{name}")
        self._title.setProperty("role", "part")
        self._title.setWordWrap(True)
        self._model = CellsModel(self)
        self.table = _Grid(self)
        self.table.setObjectName(f"table_{name}")
        self.table.setModel(self._model)
        self.table.setItemDelegate(_Choosing(self.table))
        self._buttons = {key: QPushButton(self) for key in ("add", "remove", "up", "down")}
        for key, button in self._buttons.items():
            button.setObjectName(f"{key}_{name}")
        self._set_up()
        self._lay_out()
        self._model.edited.connect(self.edited)
        self.table.widened.connect(self._fit)
        self.table.selectionModel().currentRowChanged.connect(self._on_row_changed)
        self._buttons["add"].clicked.connect(self._on_add_clicked)
        self._buttons["remove"].clicked.connect(lambda: self.remove_asked.emit(self.row))
        self._buttons["up"].clicked.connect(lambda: self.move_asked.emit(self.row, -1))
        self._buttons["down"].clicked.connect(lambda: self.move_asked.emit(self.row, 1))
        self.retranslate()

    @property
    def row(self) -> int:
        """Place of the row chosen; -1 = none."""
        return self.table.currentIndex().row()

    def show_table(self, view: TableView) -> None:
        """Show this list; the cell chosen stays chosen where it can."""
        current = self.table.currentIndex()
        row, column = current.row(), max(0, current.column())
        self.view = view
        self._title.setText(view.title)
        self._title.setVisible(not self._fills)
        self.table.setAccessibleName(view.title)
        if self._model.show_rows([_folded(each) for each in view.headings], view.rows):
            self.choose(min(row, len(view.rows) - 1), column)
        self.table.setVisible(bool(view.rows))
        for button in self._buttons.values():
            button.setVisible(view.grows)
        self._name_buttons()
        self._fit()

    @property
    def has_faults(self) -> bool:
        """Whether something is wrong in it."""
        return any(cell.wrong for cells in self._model.cells for cell in cells)

    def choose(self, row: int, column: int = 0) -> None:
        """Choose a cell, without a word about it."""
        if 0 <= row < self._model.rowCount():
            self.table.setCurrentIndex(self._model.index(row, column))

    def go_to(self, path: Place) -> bool:
        """Land on the cell that stands nearest to a place of the file; False = none does."""
        shared, _, row, column = max(
            (
                (_shared(cell.path, path), cell.wrong, -n, -m)
                for n, cells in enumerate(self._model.cells)
                for m, cell in enumerate(cells)
            ),
            default=(0, False, 0, 0),
        )
        if shared < 2 and not (self.view and path == self.view.path):
            return False
        self.choose(-row, -column)
        self.table.scrollTo(self.table.currentIndex())
        target = self.table if self._model.rowCount() else self._buttons["add"]
        target.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def begin_typing(self, row: int) -> None:
        """Open the first cell of a row."""
        self.choose(row)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self.table.edit(self.table.currentIndex())

    def retranslate(self) -> None:
        """Set every text in the language of the windows."""
        for key, text in (
            ("add", self.tr("Add")),
            ("remove", self.tr("Remove")),
            ("up", self.tr("Up")),
            ("down", self.tr("Down")),
        ):
            self._buttons[key].setText(text)
        self._name_buttons()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()
        super().changeEvent(event)

    def _name_buttons(self) -> None:
        for button in self._buttons.values():
            button.setAccessibleName(f"{button.text()} {self._title.text()}")
        some = self._model.rowCount() > 0
        for key in ("remove", "up", "down"):
            self._buttons[key].setEnabled(some)

    def _fit(self) -> None:
        """Columns as wide as they need, texts narrower where there is no room; as high as rows."""
        header = self.table.horizontalHeader()
        letter = self.fontMetrics().horizontalAdvance("国")
        needed = [
            max(self.table.sizeHintForColumn(column) + letter, header.sectionSizeHint(column))
            for column in range(self._model.columnCount())
        ]
        room = self.table.viewport().width()
        for column, width in enumerate(_shared_out(needed, self._texts(), room, 8 * letter)):
            self.table.setColumnWidth(column, width)
        rows = self._model.rowCount()
        if rows <= 200:
            self.table.resizeRowsToContents()
        if self._fills:
            self.table.setMinimumHeight(header.sizeHint().height() + 4 * letter)
        else:
            shown = sum(self.table.rowHeight(row) for row in range(min(rows, _MOST_ROWS)))
            bar = (
                self.table.horizontalScrollBar().sizeHint().height()
                if header.length() > room
                else 0
            )
            self.table.setFixedHeight(header.sizeHint().height() + shown + bar + 6)

    def _texts(self) -> list[bool]:
        """Which columns hold texts, that may be folded."""
        first = self._model.cells[0] if self._model.cells else ()
        return [cell.form in _TEXTS for cell in first]

    def _set_up(self) -> None:
        self.table.setAlternatingRowColors(True)
        self.table.setWordWrap(True)
        self.table.setTabKeyNavigation(False)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.table.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.SelectedClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        self.table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setHighlightSections(False)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        for button in self._buttons.values():
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 12)
        column.addWidget(self._title)
        column.addWidget(self.table, 1)
        column.addLayout(buttons)

    def _on_row_changed(self, current: QModelIndex, before: QModelIndex) -> None:
        if current.isValid() and current.row() != before.row():
            self.picked.emit(current.row())

    def _on_add_clicked(self) -> None:
        self.add_asked.emit(self._model.rowCount() if self.row < 0 else self.row + 1)


def _shared(one: Place, other: Place) -> int:
    """How many keys two places have in common from the root."""
    for count, (mine, its) in enumerate(zip(one, other, strict=False)):
        if mine != its:
            return count
    return min(len(one), len(other))


def _shared_out(needed: list[int], texts: list[bool], room: int, least: int) -> list[int]:
    """Widths that fill the room: texts take what is left over, or give up what they can."""
    places = [place for place, is_text in enumerate(texts) if is_text] or list(range(len(needed)))
    left = room - sum(width for place, width in enumerate(needed) if place not in places)
    widths = list(needed)
    for count, place in enumerate(sorted(places, key=lambda each: needed[each])):
        share = max(least, left // (len(places) - count))  # each an equal part of what is left
        widths[place] = min(needed[place], share)
        left -= widths[place]
    for place in places:
        widths[place] += max(0, left) // len(places)
    return widths


def _folded(heading: str) -> str:
    """A long heading in two lines."""
    if len(heading) <= 9 or not heading.isprintable():
        return heading
    middle = len(heading) // 2
    spaces = [place for place, char in enumerate(heading) if char == " "]
    if spaces:
        cut = min(spaces, key=lambda place: abs(place - middle))
        return f"{heading[:cut]}\n{heading[cut + 1 :]}"
    return heading if heading.isascii() else f"{heading[:middle]}\n{heading[middle:]}"
