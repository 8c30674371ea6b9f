"""A file of the year before it is recorded: as written, how it was read, what is wrong where."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from hearing_desk.errors import Refusal
from ui.bridge.desk_bridge import DeskBridge
from ui.bridge.year_file import (
    ReceivedFigures,
    YearFile,
    received_figures,
    record_received,
)
from ui.stages.year_panel import named
from ui.text.language import window_language
from ui.text.severity import severity_word
from ui.widgets.problem_list import ProblemList
from ui.widgets.read_as import ReadAs
from ui.widgets.tall_area import TallArea
from ui.widgets.text_table import TextTable


class YearReceived(QWidget):
    """Reads a file, and again when a question of it is answered; records it in one act.

    Signals:
        refused(Refusal): the file cannot be read at all; what was shown stays.
        recorded(str): what of it stands in the record now, in words.
        left(): the file is put away.
    """

    refused = Signal(object)
    recorded = Signal(str)
    left = Signal()

    def __init__(self, bridge: DeskBridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._received: ReceivedFigures | None = None
        self._sheet: str | None = None
        self._encoding: str | None = None
        self._table = TextTable("yearReceived", parent=self)
        self._read_as = ReadAs("year", self)
        self._found = QLabel(self)
        self._found.setObjectName("yearFound")
        self._found.setWordWrap(True)
        self.problems = ProblemList("yearProblems", self)
        self._document = QLineEdit(self)
        self._document.setObjectName("yearFileDocument")
        self._record = QPushButton(self)
        self._record.setObjectName("yearFileRecord")
        self._discard = QPushButton(self)
        self._discard.setObjectName("yearFileDiscard")
        self._lay_out()
        self._read_as.encoding_answered.connect(lambda each: self._read_again(each, self._sheet))
        self._read_as.sheet_answered.connect(lambda each: self._read_again(self._encoding, each))
        self.problems.row_asked.connect(self.on_row_asked)
        self._document.returnPressed.connect(self.on_record)
        self._record.clicked.connect(self.on_record)
        self._discard.clicked.connect(self.put_away)
        self.retranslate()
        self.hide()

    @property
    def received(self) -> ReceivedFigures | None:
        """The file that is shown; `None` = none is."""
        return self._received

    def receive(self, kind: YearFile, content: bytes, name: str) -> None:
        """Read a file for the first time."""
        self._document.clear()
        self._read(kind, name, content, None, None)

    def put_away(self) -> None:
        """Nothing of the file is recorded."""
        if self._received is not None:
            self._received = None
            self.hide()
            self.left.emit()

    def on_record(self) -> None:
        """Record what the file holds."""
        received = self._received
        if received is None or received.faulty:
            return
        document = self._document.text().strip()
        act = partial(record_received, self._bridge.desk, received, document)
        if self._bridge.do(act, initiator=self):
            self.put_away()
            self.recorded.emit(f"{received.how.file}：{received.found}")

    def on_row_asked(self, row_number: int) -> None:
        """Land on a row of the file."""
        received = self._received
        numbers = [] if received is None else [row.row_number for row in received.rows]
        if row_number in numbers:
            self._table.land_on(numbers.index(row_number))

    def retranslate(self) -> None:
        """Set every text in the language of the windows."""
        self._table.setAccessibleName(self.tr("Rows of the file"))
        self.problems.setAccessibleName(self.tr("Problems; Enter goes to the row"))
        hint = self.tr("Document it came with: number or title; may stay empty")
        self._document.setPlaceholderText(hint)
        self._document.setAccessibleName(hint)
        named(
            {
                self._record: self.tr("Record this file"),
                self._discard: self.tr("Put this file away"),
            }
        )
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _read_again(self, encoding: str | None, sheet: str | None) -> None:
        known = self._received
        if known is not None:
            self._read(known.kind, known.how.file, known.content, encoding, sheet)

    def _read(
        self, kind: YearFile, name: str, content: bytes, encoding: str | None, sheet: str | None
    ) -> None:
        desk, language = self._bridge.desk, window_language()
        try:
            received = received_figures(
                desk, kind, (name, content), language, encoding=encoding, sheet=sheet
            )
        except Refusal as refusal:
            self._show()  # as it was read before
            self.refused.emit(refusal)
            return
        self._received, self._encoding, self._sheet = received, encoding, sheet
        self.show()
        self._show()
        first = self.problems if received.faulty and received.problems else self._document
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self) -> None:
        received = self._received
        if received is None:
            return
        rows = [
            (
                str(row.row_number),
                "" if row.severity is None else severity_word(row.severity),
                *row.cells,
            )
            for row in received.rows
        ]
        headings = (self.tr("Row"), self.tr("Problem"), *received.headings)
        self._table.show_rows(headings, rows)
        self._read_as.show_how(received.how, counted=received.found, sheet=self._sheet)
        count = len(received.problems)
        problems = self.tr("Problems: {count}").format(count=count)
        if received.faulty:
            text = self.tr("Nothing can be recorded: correct the file and import it again.")
            problems = f"{problems}　{text}"
        self._found.setText(problems if count or received.faulty else self.tr("No problems"))
        self.problems.setVisible(bool(count))
        self.problems.show_problems(received.problems)
        self._record.setEnabled(not received.faulty)
        self._document.setEnabled(not received.faulty)

    def _lay_out(self) -> None:
        beside = QWidget(self)
        column = QVBoxLayout(beside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._read_as)
        column.addWidget(self._found)
        column.addWidget(self.problems, 1)
        column.addWidget(self._document)
        buttons = QHBoxLayout()
        buttons.addWidget(self._discard)
        buttons.addStretch(1)
        buttons.addWidget(self._record)
        column.addLayout(buttons)
        column.addStretch(0)
        across = QSplitter(Qt.Orientation.Horizontal, self)
        across.addWidget(self._table)
        scrolled = TallArea(self)  # at twice the text size all of it does not fit below each other
        scrolled.setWidget(beside)
        across.addWidget(scrolled)
        across.setChildrenCollapsible(False)
        across.setSizes([650, 450])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(across, 1)
