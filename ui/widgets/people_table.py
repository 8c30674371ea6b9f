"""People in a table, found while typing by name, id or pinyin initials."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from hearing_desk.errors import Severity
from ui.bridge.people_index import PeopleIndex
from ui.bridge.views_pool import PersonLine
from ui.models.rows_model import RowsModel
from ui.text.severity import severity_word
from ui.widgets.rows_table import RowsTable


class PeopleTable(QWidget):
    """Shows `PersonLine`s; `chosen(PersonLine)`: Enter or a double click on one."""

    chosen = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[PersonLine, ...] = ()
        self._index = PeopleIndex(())
        self.search = QLineEdit(self)
        self.search.setObjectName(f"{name}Search")
        self.search.setClearButtonEnabled(True)
        self._found = QLabel(self)
        self._found.setObjectName(f"{name}Found")
        self._model: RowsModel[PersonLine] = RowsModel(_COLUMNS, self)
        self.table = RowsTable(f"{name}Table", least_rows=9, parent=self)
        self.table.setModel(self._model)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.search)
        layout.addWidget(self._found)
        layout.addWidget(self.table, 1)
        self.search.textChanged.connect(self._show_found)
        self.search.returnPressed.connect(self._on_search_returned)
        self.table.activated.connect(self._on_table_activated)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language of the windows."""
        self.search.setPlaceholderText(self.tr("Search by name, id or pinyin initials"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.table.setAccessibleName(self.tr("People"))
        self._model.set_headings(
            (
                self.tr("Row"),
                self.tr("Id"),
                self.tr("Name"),
                self.tr("Sector"),
                self.tr("Gender"),
                self.tr("Employer"),
                self.tr("District"),
                self.tr("Check"),
            )
        )
        self._show_found()

    def show_lines(self, lines: Sequence[PersonLine]) -> None:
        """Show these people; the columns of a file only where they come from one."""
        self._lines = tuple(lines)
        self._index = PeopleIndex((line.id, line.name) for line in self._lines)
        received = any(line.row_number is not None for line in self._lines)
        for column in (0, len(_COLUMNS) - 1):
            self.table.setColumnHidden(column, not received)
        self._show_found()
        self.table.resizeColumnsToContents()

    @property
    def selected(self) -> PersonLine | None:
        """The person under the cursor."""
        place = self.table.currentIndex().row()
        return self._model.rows[place] if 0 <= place < len(self._model.rows) else None

    def go_to_row(self, row_number: int) -> bool:
        """Put the cursor on a row of the file; False when it is not there."""
        self.search.clear()
        for place, line in enumerate(self._model.rows):
            if line.row_number == row_number:
                self.table.selectRow(place)
                index = self._model.index(place, 1)
                self.table.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)
                self.table.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return False

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _show_found(self) -> None:
        found = self._index.matching(self.search.text())
        self._model.set_rows([self._lines[place] for place in found])
        words = self.tr("{found} of {all} people")
        self._found.setText(words.format(found=len(found), all=len(self._lines)))

    def _on_search_returned(self) -> None:
        if self._model.rows:
            self.table.selectRow(0)
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_table_activated(self, index: QModelIndex) -> None:
        self.chosen.emit(self._model.rows[index.row()])


_COLUMNS: tuple[Callable[[PersonLine], str], ...] = (
    lambda line: "" if line.row_number is None else str(line.row_number),
    lambda line: line.id,
    lambda line: line.name,
    lambda line: line.sector,
    lambda line: line.gender,
    lambda line: line.employer,
    lambda line: line.district,
    lambda line: _check_word(line.severity),
)


def _check_word(severity: Severity | None) -> str:
    return "" if severity is None else severity_word(severity)
