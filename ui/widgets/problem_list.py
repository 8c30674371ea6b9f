"""Problems one below the other, each with its severity in words; Enter lands on its row."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QWidget

from hearing_desk.errors import Problem, Severity
from ui.text.language import window_language
from ui.text.messages import problem_text
from ui.text.severity import severity_word

SHOWN = 500
"""A file with more problems than this is the wrong file; the rest is only counted."""


class ProblemList(QListWidget):
    """Shows problems, the gravest first; `row_asked(int)`: a problem with a row was chosen."""

    row_asked = Signal(int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setWordWrap(True)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMinimumHeight(self.fontMetrics().height() * 5)
        self.itemActivated.connect(self._on_item)
        self.itemClicked.connect(self._on_item)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Show these, each in one line."""
        self.clear()
        weight = list(Severity)
        graded = sorted(problems, key=lambda problem: weight.index(problem.severity))
        language = window_language()
        for problem in graded[:SHOWN]:
            text = f"{severity_word(problem.severity)}　{problem_text(problem, language)}"
            item = QListWidgetItem(text, self)
            item.setData(Qt.ItemDataRole.UserRole, problem.row)
        if len(graded) > SHOWN:
            more = self.tr("… and {count} more").format(count=len(graded) - SHOWN)
            QListWidgetItem(more, self)

    def _on_item(self, item: QListWidgetItem) -> None:
        row = item.data(Qt.ItemDataRole.UserRole)
        if isinstance(row, int):
            self.row_asked.emit(row)
