"""A units file before it is adopted: its rows as written, how it was read, what is wrong where."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from hearing_desk.errors import Refusal
from ui.bridge.desk_bridge import DeskBridge
from ui.bridge.units_file import ReceivedRow, ReceivedUnits, received_units
from ui.models.rows_model import RowsModel
from ui.text.language import window_language
from ui.text.severity import severity_word
from ui.widgets.act_confirm import ActConfirm
from ui.widgets.problem_list import ProblemList
from ui.widgets.read_as import ReadAs
from ui.widgets.rows_table import RowsTable

_COLUMNS: tuple[Callable[[ReceivedRow], str], ...] = (
    lambda row: str(row.row_number),
    *(lambda row, place=place: row.cells[place] for place in range(5)),
    lambda row: "" if row.severity is None else severity_word(row.severity),
)


class UnitsReceived(QWidget):
    """Reads a file, and again when a question of it is answered; whoever listens adopts.

    Signals:
        adopt_asked(tuple[Unit, ...]): these replace the present list.
        refused(Refusal): the file cannot be read at all; what was shown stays.
        left(): the file is put away.
    """

    adopt_asked = Signal(object)
    refused = Signal(object)
    left = Signal()

    def __init__(self, bridge: DeskBridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._received: ReceivedUnits | None = None
        self._sheet: str | None = None
        self._encoding: str | None = None
        self._rows: RowsModel[ReceivedRow] = RowsModel(_COLUMNS, self)
        self._table = RowsTable("unitsReceived", least_rows=6, parent=self)
        self._table.setModel(self._rows)
        self._read_as = ReadAs("units", self)
        self._heading = QLabel(self)
        self.problems = ProblemList("unitProblems", self)
        self._adopt = QPushButton(self)
        self._adopt.setObjectName("unitsAdopt")
        self._discard = QPushButton(self)
        self._discard.setObjectName("unitsDiscard")
        self._question = ActConfirm("units", self)
        self._lay_out()
        self._read_as.encoding_answered.connect(self.on_encoding_answered)
        self._read_as.sheet_answered.connect(self.on_sheet_answered)
        self.problems.row_asked.connect(self.on_row_asked)
        self._adopt.clicked.connect(self.on_adopt_clicked)
        self._discard.clicked.connect(self.put_away)
        self._question.confirmed.connect(self.on_question_confirmed)
        self._question.dismissed.connect(self.on_question_dismissed)
        self.retranslate()
        self.hide()

    @property
    def received(self) -> ReceivedUnits | None:
        """The file that is shown; `None` = none is."""
        return self._received

    def receive(self, content: bytes, name: str) -> None:
        """Read a file for the first time."""
        self._read(content, name, None, None)

    def put_away(self) -> None:
        """Nothing of the file is adopted."""
        if self._received is not None:
            self._received = None
            self._question.hide()
            self.hide()
            self.left.emit()

    def retranslate(self) -> None:
        """Set every text in the language of the windows."""
        self._table.setAccessibleName(self.tr("Rows of the file"))
        self._rows.set_headings(
            (
                self.tr("Row"),
                self.tr("Group"),
                self.tr("Unit"),
                self.tr("Affiliation"),
                self.tr("Parent authority"),
                self.tr("Report mode"),
                self.tr("Problem"),
            )
        )
        self.problems.setAccessibleName(self.tr("Problems; Enter goes to the row"))
        for button, text in (
            (self._adopt, self.tr("Adopt this list")),
            (self._discard, self.tr("Put this list away")),
        ):
            button.setText(text)
            button.setAccessibleName(text)
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def on_encoding_answered(self, encoding: str) -> None:
        self._read_again(encoding, self._sheet)

    def on_sheet_answered(self, sheet: str) -> None:
        self._read_again(self._encoding, sheet)

    def on_row_asked(self, row_number: int) -> None:
        """Land on a row of the file."""
        numbers = [row.row_number for row in self._rows.rows]
        if row_number in numbers:
            place = numbers.index(row_number)
            self._table.selectRow(place)
            index = self._rows.index(place, 0)
            self._table.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)
            self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    def on_adopt_clicked(self) -> None:
        """Ask before the present list is replaced."""
        received = self._received
        if received is None:
            return
        sizes = "、".join(f"{label} {size}" for label, size in received.sizes)
        question = self.tr("{file}: {count} units ({sizes}). They replace the present list.")
        self._question.ask(
            question.format(file=received.how.file, count=len(received.units), sizes=sizes),
            self.tr("Adopt this list"),
        )

    def on_question_dismissed(self) -> None:
        self._adopt.setFocus(Qt.FocusReason.OtherFocusReason)

    def on_question_confirmed(self) -> None:
        received, self._received = self._received, None
        self.hide()
        if received is not None:
            self.adopt_asked.emit(received.units)
            self.left.emit()

    def _read_again(self, encoding: str | None, sheet: str | None) -> None:
        if self._received is not None:
            self._read(self._received.content, self._received.how.file, encoding, sheet)

    def _read(self, content: bytes, name: str, encoding: str | None, sheet: str | None) -> None:
        desk, language = self._bridge.desk, window_language()
        try:
            received = received_units(desk, content, name, language, encoding=encoding, sheet=sheet)
        except Refusal as refusal:
            self._show()  # as it was read before
            self.refused.emit(refusal)
            return
        self._received, self._encoding, self._sheet = received, encoding, sheet
        self._question.hide()
        self.show()
        self._show()
        if received.faulty:
            self.problems.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.on_adopt_clicked()

    def _show(self) -> None:
        received = self._received
        if received is None:
            return
        self._rows.set_rows(received.rows)
        self._table.scrollToTop()
        self._table.resizeColumnsToContents()
        counted = self.tr("{count} units").format(count=len(received.units))
        self._read_as.show_how(received.how, counted=counted, sheet=self._sheet)
        self._adopt.setEnabled(not received.faulty)
        found = len(received.problems)
        self._heading.setText(
            self.tr("Problems: {count}").format(count=found) if found else self.tr("No problems")
        )
        self.problems.setVisible(bool(found))
        self.problems.show_problems(received.problems)

    def _lay_out(self) -> None:
        beside = QWidget(self)
        column = QVBoxLayout(beside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._read_as)
        column.addWidget(self._heading)
        column.addWidget(self.problems, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self._discard)
        buttons.addStretch(1)
        buttons.addWidget(self._adopt)
        column.addLayout(buttons)
        column.addStretch(0)
        across = QSplitter(Qt.Orientation.Horizontal, self)
        across.addWidget(self._table)
        across.addWidget(beside)
        across.setChildrenCollapsible(False)
        across.setSizes([650, 450])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(across, 1)
        layout.addWidget(self._question)
