"""The board of units: each with its state in a word and how far its papers are keyed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from hearing_desk.model.ids import UnitId
from hearing_desk.words.count_words import UNIT_STATES
from ui.bridge.views_ballots import UnitRow
from ui.models.rows_model import RowsModel
from ui.text.language import window_language


class UnitRows(RowsModel[UnitRow]):
    """The board's rows; one of them may be shown anew alone."""

    def replace_row(self, row: UnitRow) -> None:
        """Show one unit as it is now."""
        for place, known in enumerate(self._rows):
            if known.unit == row.unit and known != row:
                self._rows = (*self._rows[:place], row, *self._rows[place + 1 :])
                last = self.index(place, len(self._columns) - 1)
                self.dataChanged.emit(self.index(place, 0), last)


class UnitBoard(QTableView):
    """Shows `UnitRow`s; up and down choose a unit, Enter goes to its work.

    Signals:
        unit_chosen(UnitId): another unit is current now.
        work_asked(): Enter, or a double click.
    """

    unit_chosen = Signal(object)
    work_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("unitBoard")
        self._showing = False
        self.rows_model = UnitRows((_name, _state, _progress), self)
        self.setModel(self.rows_model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.selectionModel().currentRowChanged.connect(self.on_current_row_changed)
        self.doubleClicked.connect(self.on_double_clicked)
        self.retranslate()

    @property
    def unit(self) -> UnitId | None:
        """The current unit; `None` = the board is empty."""
        return None if self.row is None else self.row.unit

    @property
    def row(self) -> UnitRow | None:
        """The current unit's row; `None` = the board is empty."""
        place = self.currentIndex().row()
        return self.rows_model.rows[place] if 0 <= place < len(self.rows_model.rows) else None

    def retranslate(self) -> None:
        """Set every text in the language of the windows."""
        self.setAccessibleName(self.tr("Units and the state of their ballots"))
        self.rows_model.set_headings((self.tr("Unit"), self.tr("State"), self.tr("Keyed")))
        self._widen()

    def show_rows(self, rows: Sequence[UnitRow]) -> None:
        """Show every unit as it is now; the current one stays current."""
        if [row.unit for row in rows] == [row.unit for row in self.rows_model.rows]:
            for row in rows:
                self.rows_model.replace_row(row)
            return
        current = self.unit
        self._showing = True
        self.rows_model.set_rows(rows)
        self._showing = False
        units = [row.unit for row in rows]
        if units:
            self.choose(current if current in units else units[0])

    def choose(self, unit: UnitId) -> None:
        """Make a unit the current one."""
        for place, row in enumerate(self.rows_model.rows):
            if row.unit == unit:
                self.setCurrentIndex(self.rows_model.index(place, 0))

    def on_current_row_changed(self, now: QModelIndex, before: QModelIndex) -> None:
        """Another unit."""
        if now.isValid() and not self._showing:
            self.unit_chosen.emit(self.rows_model.rows[now.row()].unit)

    def on_double_clicked(self, index: QModelIndex) -> None:
        """To the work of this unit."""
        self.work_asked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.work_asked.emit()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
            self._widen()
        super().changeEvent(event)

    def _widen(self) -> None:
        """Columns as wide as their widest text can get, so that keying never moves them."""
        width = self.fontMetrics().horizontalAdvance
        states = [words.to(window_language()) for words in UNIT_STATES.values()]
        for column, texts in ((1, states), (2, ["000 · 000 / 000"])):
            self.setColumnWidth(column, max(map(width, texts)) + 2 * width("0"))
        self._fit()

    def make_narrow(self, narrow: bool) -> None:
        """Show the names alone where there is little room; states are told beside the board."""
        for column in (1, 2):
            self.setColumnHidden(column, narrow)
        self._fit()

    def _fit(self) -> None:
        shown = [column for column in (1, 2) if not self.isColumnHidden(column)]
        name = 10 * self.fontMetrics().horizontalAdvance("单")
        self.setMinimumWidth(name + sum(map(self.columnWidth, shown)))


def _name(row: UnitRow) -> str:
    return row.name


def _state(row: UnitRow) -> str:
    return UNIT_STATES[row.state].to(window_language())


def _progress(row: UnitRow) -> str:
    """First pass, second pass, papers returned."""
    if row.returned is None:
        return ""
    return f"{row.keyed_first} · {row.keyed_second} / {row.returned}"
