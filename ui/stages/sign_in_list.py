"""Everybody called, found by typing: the list of the sign-in page."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from hearing_desk.model.attendance import AttendanceStatus
from hearing_desk.model.people import PersonId
from hearing_desk.words.day_words import RECUSED_FOR
from hearing_desk.words.export_words import ATTENDANCE
from ui.bridge.people_index import PeopleIndex
from ui.bridge.views_sign_in import SeatLine
from ui.models.rows_model import RowsModel
from ui.text.language import window_language

_SIGNS = {
    AttendanceStatus.EXPECTED: "○",
    AttendanceStatus.PRESENT: "✓",
    AttendanceStatus.LATE: "✓",
    AttendanceStatus.ABSENT: "✗",
    AttendanceStatus.LEFT: "✗",
    AttendanceStatus.SUBSTITUTED: "→",
}
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class SignInList(QWidget):
    """Type to filter by name, id or pinyin initials; Return takes the chosen row, at first the top.

    Signals:
        taken(SeatLine): Return on a line found by typing, or on a line of the table.
        nobody_found(str): Return with nothing found, or with nothing typed.
        chosen_changed(): another line is chosen.
    """

    taken = Signal(object)
    nobody_found = Signal(str)
    chosen_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[SeatLine, ...] = ()
        self._index = PeopleIndex(())
        self.search = QLineEdit(self)
        self.search.setObjectName("signInSearch")
        self.search.setClearButtonEnabled(True)
        self._model: RowsModel[SeatLine] = RowsModel(
            (
                lambda line: str(line.seat),
                lambda line: line.name,
                self._status,
                lambda line: line.person,
                lambda line: line.sector,
                self._remark,
            ),
            self,
        )
        self.table = QTableView(self)
        self.table.setObjectName("signInTable")
        self.table.setModel(self._model)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setTabKeyNavigation(False)
        self.table.setAlternatingRowColors(True)
        self.table.verticalHeader().hide()
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.search)
        layout.addWidget(self.table, 1)
        self.search.installEventFilter(self)
        self.search.textChanged.connect(self._on_search_changed)
        self.search.returnPressed.connect(self._on_search_returned)
        self.table.activated.connect(self._on_table_activated)
        self.table.selectionModel().currentRowChanged.connect(self.chosen_changed)
        self.retranslate()

    @property
    def chosen(self) -> SeatLine | None:
        """The line acts are about; `None` = none is."""
        row = self.table.currentIndex().row()
        return self._model.rows[row] if 0 <= row < len(self._model.rows) else None

    def show_lines(self, lines: tuple[SeatLine, ...]) -> None:
        """Show these; who was chosen stays chosen."""
        kept = self.chosen
        self._lines = lines
        self._index = PeopleIndex((line.person, line.name) for line in lines)
        self._filter(None if kept is None else kept.person)

    def retranslate(self) -> None:
        """Set every text in the language of the windows."""
        self.search.setPlaceholderText(self.tr("Pinyin initials, name or number; Enter signs in"))
        self.search.setAccessibleName(self.tr("Find a delegate"))
        self.table.setAccessibleName(self.tr("Delegates called"))
        self._model.set_headings(
            (
                self.tr("Seat"),
                self.tr("Name"),
                self.tr("Status"),
                self.tr("Number"),
                self.tr("Sector"),
                self.tr("Remarks"),
            )
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and down move in the table while the hands stay in the search line."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
            and event.key() in _MOVES
        ):
            self.table.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)

    def _filter(self, chosen: PersonId | None) -> None:
        rows = tuple(self._lines[place] for place in self._index.matching(self.search.text()))
        self._model.set_rows(rows)
        people = [line.person for line in rows]
        if rows:
            self.table.selectRow(people.index(chosen) if chosen in people else 0)
        self.chosen_changed.emit()

    def _on_search_changed(self, text: str) -> None:
        kept = self.chosen
        self._filter(kept.person if kept is not None and not text else None)

    def _on_search_returned(self) -> None:
        chosen = self.chosen
        if chosen is None or not self.search.text().strip():
            self.nobody_found.emit(self.search.text().strip())
        else:
            self.taken.emit(chosen)

    def _on_table_activated(self, index: QModelIndex) -> None:
        self.taken.emit(self._model.rows[index.row()])

    def _status(self, line: SeatLine) -> str:
        return f"{_SIGNS[line.status]} {ATTENDANCE[line.status].to(window_language())}"

    def _remark(self, line: SeatLine) -> str:
        language = window_language()
        parts = []
        if line.sits_for:
            parts.append(self.tr("alternate, sits for {name}").format(name=line.sits_for))
        if line.arrived:
            parts.append(self.tr("came {time}").format(time=line.arrived))
        if line.left:
            parts.append(self.tr("left {time}").format(time=line.left))
        parts += [line.reason] if line.reason else []
        parts += [RECUSED_FOR.filled(language, unit=unit) for unit in line.recused_for]
        return ("；" if language.value.startswith("zh") else "; ").join(parts)
