"""The sheets of a sample, in the order of their tickets; the record only of those read."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from hearing_desk.model.ballots import Marks
from ui.bridge.views_sample import RunningSample, SampleLine
from ui.models.rows_model import RowsModel
from ui.widgets.mark_strip import MarkWords

LEAST_ROWS = 4
"""Rows that stay in sight beside the paper being keyed."""


class SampleTable(QTableView):
    """Shows the lines of a `RunningSample`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = MarkWords(self)
        self._grades: Sequence[str] = ()
        self._model: RowsModel[SampleLine] = RowsModel(
            (
                lambda line: str(line.sheet_no),
                lambda line: self._marks(line.read),
                lambda line: self._marks(line.counted),
                self._verdict,
            ),
            self,
        )
        self.setObjectName("sampleTable")
        self.setModel(self._model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setAlternatingRowColors(True)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(True)
        self.setMinimumHeight(self.fontMetrics().lineSpacing() * 2 * LEAST_ROWS)

    def show_sample(self, sample: RunningSample | None, grades: Sequence[str]) -> None:
        """Show the sheets; the grades are the words of the marks."""
        self._grades = grades
        self._model.set_rows(() if sample is None else sample.lines)

    def retranslate(self) -> None:
        """Set every text in the language of the windows."""
        self.setAccessibleName(self.tr("Sheets drawn"))
        self._model.set_headings(
            (
                self.tr("Sheet no."),
                self.tr("On the paper"),
                self.tr("On record"),
                self.tr("Comparison"),
            )
        )

    def _marks(self, marks: Marks | None) -> str:
        if marks is None:
            return "—"
        return " ".join(self._words.of(mark, self._grades) for mark in marks)

    def _verdict(self, line: SampleLine) -> str:
        if line.agrees is None:
            return self.tr("not read yet")
        return self.tr("✓ agrees") if line.agrees else self.tr("✗ differs")
