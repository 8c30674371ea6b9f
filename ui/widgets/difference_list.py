"""Where the passes differ: only those cells, both values, and the question of the paper."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QLabel,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from hearing_desk.model.ballots import Mark
from hearing_desk.model.ids import SheetNo
from ui.bridge.key_entry import Key, key_of
from ui.bridge.views_checking import DifferencesView, DifferingCell
from ui.models.rows_model import RowsModel
from ui.widgets.mark_strip import MarkWords


@dataclass(frozen=True, slots=True)
class Choice:
    """A differing cell as shown; `chosen` is empty until somebody looked at the paper."""

    cell: DifferingCell
    first: str
    second: str
    chosen: str = ""


class DifferenceTable(QTableView):
    """Rows of `Choice`s; keys 1 and 2 answer for the current one.

    Signals:
        answered(Key): 1, 2, or back.
        neither_asked(): no value is on the paper.
    """

    answered = Signal(object)
    neither_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("differenceTable")
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = key_of(event)
        if key in (Key.GRADE_1, Key.GRADE_2, Key.BACK):
            self.answered.emit(key)
        elif key is Key.ASIDE:
            self.neither_asked.emit()
        elif key is not None:
            QApplication.beep()
        else:
            super().keyPressEvent(event)


class DifferenceList(QWidget):
    """Shows a `DifferencesView` and asks which value agrees with the paper.

    Signals:
        settled(SheetNo, Marks): every differing cell of a sheet is answered.
        neither_asked(SheetNo): two deciders must rule on the sheet.
    """

    settled = Signal(object, object)
    neither_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: DifferencesView | None = None
        self._words = MarkWords(self)
        self._question = QLabel(self)
        self._question.setObjectName("differenceQuestion")
        self._question.setProperty("role", "question")
        self._question.setWordWrap(True)
        self._keys = QLabel(self)
        self._keys.setObjectName("differenceKeys")
        self._keys.setProperty("role", "muted")
        self._keys.setWordWrap(True)
        self.table = DifferenceTable(self)
        self._model: RowsModel[Choice] = RowsModel(
            (
                lambda row: str(row.cell.sheet_no),
                lambda row: row.cell.item,
                lambda row: row.first,
                lambda row: row.second,
                lambda row: row.chosen,
            ),
            self,
        )
        self.table.setModel(self._model)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        layout = QVBoxLayout(self)
        layout.addWidget(self._question)
        layout.addWidget(self._keys)
        layout.addWidget(self.table, 1)
        self.table.answered.connect(self.on_table_answered)
        self.table.neither_asked.connect(self.on_table_neither_asked)
        self.table.selectionModel().currentRowChanged.connect(self.on_current_row_changed)
        self.retranslate()

    def show_view(self, view: DifferencesView) -> None:
        """Show what differs; answers already given for the same cells stay."""
        before, self._view = self._view, view
        if before is not None and before == view:
            return
        self._model.set_rows(
            [Choice(cell, self._value(cell.first), self._value(cell.second)) for cell in view.cells]
        )
        if view.cells:
            self.table.setCurrentIndex(self._model.index(0, 0))
        self._ask()

    def take_focus(self) -> None:
        """Put the hands on the answers."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Set every text in the language of the windows."""
        self.table.setAccessibleName(self.tr("Cells in which the two entries differ"))
        self._model.set_headings(
            (
                self.tr("Sheet no."),
                self.tr("Item"),
                self.tr("1  First entry"),
                self.tr("2  Second entry"),
                self.tr("On the paper"),
            )
        )
        self._keys.setText(
            self.tr("Keys: 1 or 2    Backspace: one answer back    *  neither, let two decide")
        )
        self._ask()

    def on_table_answered(self, key: Key) -> None:
        """Take an answer; a sheet is settled with its last one."""
        place, rows = self.table.currentIndex().row(), list(self._model.rows)
        if not 0 <= place < len(rows):
            return
        if key is Key.BACK:
            place = max(0, place - 1)
            rows[place] = _answered(rows[place], "")
            self._show_answers(rows, place)
            return
        row = rows[place]
        rows[place] = _answered(row, row.first if key is Key.GRADE_1 else row.second)
        own = [each for each in rows if each.cell.sheet_no == row.cell.sheet_no]
        if all(each.chosen for each in own):
            self._show_answers(rows, place)
            self._settle(row.cell.sheet_no, own)
            return
        self._show_answers(rows, _next_open(rows, place, row.cell.sheet_no))

    def on_table_neither_asked(self) -> None:
        """Two must decide."""
        place = self.table.currentIndex().row()
        if 0 <= place < len(self._model.rows):
            self.neither_asked.emit(self._model.rows[place].cell.sheet_no)

    def on_current_row_changed(self, now: QModelIndex, before: QModelIndex) -> None:
        """Ask about another cell."""
        self._ask()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _value(self, mark: Mark) -> str:
        assert self._view is not None
        return f"{mark}  {self._words.of(mark, self._view.form.grades)}"

    def _show_answers(self, rows: list[Choice], place: int) -> None:
        self._model.set_rows(rows)
        self.table.setCurrentIndex(self._model.index(place, 0))
        self._ask()

    def _settle(self, sheet_no: SheetNo, own: list[Choice]) -> None:
        assert self._view is not None
        chosen = tuple(
            (each.cell.index, each.cell.first if each.chosen == each.first else each.cell.second)
            for each in own
        )
        self.settled.emit(sheet_no, self._view.settled(sheet_no, chosen))

    def _ask(self) -> None:
        place = self.table.currentIndex().row()
        if not 0 <= place < len(self._model.rows):
            self._question.setText(self.tr("Nothing differs."))
            return
        row = self._model.rows[place]
        text = self.tr(
            "Sheet {sheet}, {item}: which agrees with the paper?   1 = {first}   2 = {second}"
        )
        self._question.setText(
            text.format(
                sheet=row.cell.sheet_no, item=row.cell.item, first=row.first, second=row.second
            )
        )


def _answered(row: Choice, chosen: str) -> Choice:
    return Choice(row.cell, row.first, row.second, chosen)


def _next_open(rows: list[Choice], place: int, sheet_no: SheetNo) -> int:
    """The next cell of the sheet without an answer; the sheet has one."""
    order = [*range(place + 1, len(rows)), *range(place)]
    return next(
        (n for n in order if rows[n].cell.sheet_no == sheet_no and not rows[n].chosen), place
    )
