"""The acts, newest first, filtered by person, time, unit and sheet; the chosen one in full."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QGridLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ui.bridge.desk_bridge import DeskBridge
from ui.bridge.views_journal import (
    Act,
    JournalLine,
    JournalWanted,
    acts_after,
    acts_wanted,
    minute_of_day,
    people_named,
    told,
    units_listed,
)
from ui.models.rows_model import RowsModel
from ui.text.language import window_language

_TEXT = 3


class JournalList(QWidget):
    """Reads only what was written since it last looked, and tells only what is in sight."""

    def __init__(self, bridge: DeskBridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._rows: tuple[Act, ...] = ()
        self._told: dict[int, JournalLine] = {}
        self._record: object = None
        self._stale = False
        self._person = self._line("journalPerson")
        self._from = self._line("journalFrom")
        self._to = self._line("journalTo")
        self._sheet = self._line("journalSheet")
        self._unit = QComboBox(self)
        self._unit.setObjectName("journalUnit")
        self._clear = QPushButton(self)
        self._clear.setObjectName("journalClear")
        self._count = QLabel(self)
        self._count.setObjectName("journalCount")
        self._count.setProperty("role", "muted")
        self._model: RowsModel[Act] = RowsModel(
            (
                lambda row: str(row.seq),
                lambda row: self._tell(row).at,
                lambda row: self._tell(row).actor,
                lambda row: self._tell(row).text,
            ),
            self,
        )
        self.table = self._build_table()
        self._full = QLabel(self)
        self._full.setObjectName("journalFull")
        self._full.setWordWrap(True)
        self._full.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self._full.setTextFormat(Qt.TextFormat.PlainText)
        self._full.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._lay_out()
        for line in (self._person, self._from, self._to, self._sheet):
            line.textChanged.connect(self._filter)
        self._unit.currentIndexChanged.connect(self._filter)
        self._clear.clicked.connect(self._on_clear_clicked)
        self.table.selectionModel().currentRowChanged.connect(self._show_full)
        self.retranslate()

    def refresh(self) -> None:
        """Read what was written since, and show it; in a tab behind others once it is seen.

        Qt measures every row of a table that is hidden, and a day has thousands.
        """
        self._stale = not self.isVisible()
        if self._stale:
            return
        desk = self._bridge.desk
        if self._record is not desk.hearing.journal:
            self._record, self._rows = desk.hearing.journal, ()
            self._told.clear()
        last = self._rows[-1].seq if self._rows else 0
        self._rows += acts_after(desk, last)
        chosen = self._unit.currentData()
        self._unit.blockSignals(True)
        self._unit.clear()
        self._unit.addItem(self.tr("Every unit"), None)
        for unit, name in units_listed(desk):
            self._unit.addItem(name, unit)
        self._unit.setCurrentIndex(max(0, self._unit.findData(chosen)))
        self._unit.blockSignals(False)
        self._filter()

    def retranslate(self) -> None:
        """Set every text in the language of the windows."""
        self._told.clear()
        for line, hint in (
            (self._person, self.tr("Person: name or number")),
            (self._from, self.tr("From, such as 09:00")),
            (self._to, self.tr("Until, such as 12:00")),
            (self._sheet, self.tr("Sheet number")),
        ):
            line.setPlaceholderText(hint)
            line.setAccessibleName(hint)
        self._unit.setAccessibleName(self.tr("Unit"))
        self._clear.setText(self.tr("Show everything"))
        self._clear.setAccessibleName(self.tr("Show everything"))
        self.table.setAccessibleName(self.tr("Acts, newest first"))
        self._model.set_headings(
            (self.tr("No."), self.tr("Time"), self.tr("Operator"), self.tr("What was done"))
        )

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale and self._bridge.has_hearing:
            self.refresh()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _filter(self) -> None:
        if not self._bridge.has_hearing:
            return
        desk = self._bridge.desk
        sheet = self._sheet.text().strip()
        wanted = JournalWanted(
            people=people_named(desk, self._person.text()),
            from_minute=minute_of_day(self._from.text()),
            to_minute=minute_of_day(self._to.text()),
            unit=self._unit.currentData(),
            sheet_no=int(sheet) if sheet.isdecimal() else None,
        )
        self._model.set_rows(acts_wanted(self._rows, wanted, desk.hearing.state.utc_offset_minutes))
        self._count.setText(
            self.tr("{shown} of {count} acts").format(
                shown=len(self._model.rows), count=len(self._rows)
            )
        )
        if self._model.rows:
            self.table.selectRow(0)
        self._show_full()

    def _tell(self, row: Act) -> JournalLine:
        line = self._told.get(row.seq)
        if line is None:
            line = self._told[row.seq] = told(self._bridge.desk, row, window_language())
        return line

    def _show_full(self) -> None:
        place = self.table.currentIndex().row()
        if not 0 <= place < len(self._model.rows):
            self._full.setText("")
            return
        line = self._tell(self._model.rows[place])
        about = "  ".join(text for text in (f"#{line.seq}", line.at, line.actor, line.head) if text)
        self._full.setText(f"{about}\n{line.text}")

    def _on_clear_clicked(self) -> None:
        for line in (self._person, self._from, self._to, self._sheet):
            line.clear()
        self._unit.setCurrentIndex(0)
        self._person.setFocus()

    def _build_table(self) -> QTableView:
        table = QTableView(self)
        table.setObjectName("journalTable")
        table.setModel(self._model)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.setAlternatingRowColors(True)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        header.setResizeContentsPrecision(0)  # a day has 200 000 acts: only those in sight count
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(_TEXT, QHeaderView.ResizeMode.Stretch)
        return table

    def _lay_out(self) -> None:
        filters = QGridLayout()
        filters.addWidget(self._person, 0, 0)
        filters.addWidget(self._unit, 0, 1)
        filters.addWidget(self._clear, 0, 2)
        filters.addWidget(self._from, 1, 0)
        filters.addWidget(self._to, 1, 1)
        filters.addWidget(self._sheet, 1, 2)
        for column in range(3):
            filters.setColumnStretch(column, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(filters)
        layout.addWidget(self._count)
        layout.addWidget(self.table, 1)
        layout.addWidget(self._full)

    def _line(self, name: str) -> QLineEdit:
        line = QLineEdit(self)
        line.setObjectName(name)
        line.setClearButtonEnabled(True)
        return line
