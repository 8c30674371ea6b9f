"""Beside a roster received: how it was read, the questions it asks, its problems, its sectors."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui.bridge.roster_job import Treatment
from ui.bridge.views_pool import ReceivedView
from ui.widgets.problem_list import ProblemList

_ENCODINGS = (("utf-8", "UTF-8"), ("gb18030", "GB18030"))


class PoolTreatment(QWidget):
    """Shows a `ReceivedView`; collects answers.

    Signals:
        encoding_answered(str), sheet_answered(str): read the file again that way.
        numbering_asked(), dots_asked(): let the program number the rows, or set the dots right.
        row_asked(int): a problem of that row was chosen.
    """

    encoding_answered = Signal(str)
    sheet_answered = Signal(str)
    numbering_asked = Signal()
    dots_asked = Signal()
    row_asked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: ReceivedView | None = None
        self._read_as = QLabel(self)
        self._read_as.setObjectName("poolReadAs")
        self._read_as.setWordWrap(True)
        self._sectors = QLabel(self)
        self._sectors.setObjectName("poolReceivedSectors")
        self._sectors.setWordWrap(True)
        self.encoding = QComboBox(self)
        self.encoding.setObjectName("poolEncoding")
        for value, shown in _ENCODINGS:
            self.encoding.addItem(shown, value)
        self.sheet = QComboBox(self)
        self.sheet.setObjectName("poolSheet")
        self.number = QPushButton(self)
        self.number.setObjectName("poolNumber")
        self.dots = QPushButton(self)
        self.dots.setObjectName("poolDots")
        self._heading = QLabel(self)
        self._heading.setObjectName("poolProblemsHeading")
        self.problems = ProblemList("poolProblems", self)
        self._lay_out()
        self.encoding.activated.connect(self._on_encoding_activated)
        self.sheet.activated.connect(self._on_sheet_activated)
        self.number.clicked.connect(self.numbering_asked)
        self.dots.clicked.connect(self.dots_asked)
        self.problems.row_asked.connect(self.row_asked)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language of the windows."""
        self._encoding_label.setText(self.tr("Encoding"))
        self._sheet_label.setText(self.tr("Sheet"))
        self.encoding.setAccessibleName(self.tr("Encoding"))
        self.sheet.setAccessibleName(self.tr("Sheet"))
        self.number.setText(self.tr("Number the rows"))
        self.dots.setText(self.tr("Set separator dots right"))
        self.problems.setAccessibleName(self.tr("Problems; Enter goes to the row"))
        if self._view is not None:
            self.show_view(self._view, Treatment())

    def show_view(self, view: ReceivedView, treatment: Treatment) -> None:
        """Show how the file was read and what it asks."""
        self._view = view
        self._read_as.setText(self._how_read(view))
        self._sectors.setText(sectors_text(view.sectors))
        self._show_questions(view, treatment)
        count = len(view.problems)
        self._heading.setText(
            self.tr("Problems: {count}").format(count=count) if count else self.tr("No problems")
        )
        self.problems.setVisible(bool(count))
        self.problems.show_problems(view.problems)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        self._encoding_label, self._sheet_label = QLabel(self), QLabel(self)
        questions = QFormLayout()
        questions.addRow(self._encoding_label, self.encoding)
        questions.addRow(self._sheet_label, self.sheet)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._read_as)
        layout.addWidget(self._sectors)
        layout.addLayout(questions)
        layout.addWidget(self.number)
        layout.addWidget(self.dots)
        layout.addWidget(self._heading)
        layout.addWidget(self.problems, 1)
        layout.addStretch(0)

    def _show_questions(self, view: ReceivedView, treatment: Treatment) -> None:
        for widget in (self._encoding_label, self.encoding):
            widget.setVisible(view.encoding_asked)
        self.encoding.setCurrentIndex(self.encoding.findData(view.encoding))
        if view.sheets:
            self.sheet.clear()
            self.sheet.addItems(list(view.sheets))
        asked = bool(view.sheets) or treatment.sheet is not None
        for widget in (self._sheet_label, self.sheet):
            widget.setVisible(asked)
        if treatment.sheet is not None:
            self.sheet.setCurrentText(treatment.sheet)
        self.number.setVisible(view.ids_missing)
        self.dots.setVisible(view.dots)

    def _how_read(self, view: ReceivedView) -> str:
        parts = [
            self.tr("{file}: read as {encoding}").format(
                file=view.name, encoding=view.encoding.upper()
            )
        ]
        if view.delimiter is not None:
            names = {",": self.tr("comma"), ";": self.tr("semicolon"), "\t": self.tr("tab")}
            delimiter = names.get(view.delimiter, view.delimiter)
            parts.append(self.tr("separated by {delimiter}").format(delimiter=delimiter))
        parts.append(
            self.tr("{rows} rows, {blank} of them blank, {people} people").format(
                rows=view.row_count, blank=view.blank_rows, people=view.people
            )
        )
        return " · ".join(parts)

    def _on_encoding_activated(self, place: int) -> None:
        self.encoding_answered.emit(str(self.encoding.itemData(place)))

    def _on_sheet_activated(self, place: int) -> None:
        self.sheet_answered.emit(self.sheet.itemText(place))


def sectors_text(sectors: tuple[tuple[str, int], ...]) -> str:
    """Counts per sector in one line."""
    return "　".join(f"{sector or '—'}\u00a0{people}" for sector, people in sectors)
