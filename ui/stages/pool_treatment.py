"""Beside a roster received: how it was read, the questions it asks, its problems, its sectors."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from ui.bridge.roster_job import Treatment
from ui.bridge.views_pool import ReceivedView
from ui.widgets.problem_list import ProblemList
from ui.widgets.read_as import ReadAs


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
        self._read_as = ReadAs("pool", self)
        self._sectors = QLabel(self)
        self._sectors.setObjectName("poolReceivedSectors")
        self._sectors.setWordWrap(True)
        self.number = QPushButton(self)
        self.number.setObjectName("poolNumber")
        self.dots = QPushButton(self)
        self.dots.setObjectName("poolDots")
        self._heading = QLabel(self)
        self._heading.setObjectName("poolProblemsHeading")
        self.problems = ProblemList("poolProblems", self)
        self._lay_out()
        self._read_as.encoding_answered.connect(self.encoding_answered)
        self._read_as.sheet_answered.connect(self.sheet_answered)
        self.number.clicked.connect(self.numbering_asked)
        self.dots.clicked.connect(self.dots_asked)
        self.problems.row_asked.connect(self.row_asked)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language of the windows."""
        self.number.setText(self.tr("Number the rows"))
        self.dots.setText(self.tr("Set separator dots right"))
        self.problems.setAccessibleName(self.tr("Problems; Enter goes to the row"))
        if self._view is not None:
            self.show_view(self._view, Treatment())

    def show_view(self, view: ReceivedView, treatment: Treatment) -> None:
        """Show how the file was read and what it asks."""
        self._view = view
        counted = self.tr("{people} people").format(people=view.people)
        self._read_as.show_how(view.how, counted=counted, sheet=treatment.sheet)
        self._sectors.setText(sectors_text(view.sectors))
        self.number.setVisible(view.ids_missing)
        self.dots.setVisible(view.dots)
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
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._read_as)
        layout.addWidget(self._sectors)
        layout.addWidget(self.number)
        layout.addWidget(self.dots)
        layout.addWidget(self._heading)
        layout.addWidget(self.problems, 1)
        layout.addStretch(0)


def sectors_text(sectors: tuple[tuple[str, int], ...]) -> str:
    """Counts per sector in one line."""
    return "　".join(f"{sector or '—'}\u00a0{people}" for sector, people in sectors)
