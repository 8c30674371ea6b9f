"""Answers of the questionnaire: counts and shares by unit, never a score."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui.bridge.desk_bridge import DeskBridge
from ui.bridge.views_year_acts import survey_view
from ui.bridge.year_file import YearFile
from ui.stages.year_panel import YearPanel, named
from ui.text.language import window_language
from ui.widgets.text_table import TextTable


class YearSurvey(YearPanel):
    """The answers as recorded; a file replaces all of them."""

    def __init__(self, bridge: DeskBridge, parent: QWidget | None = None) -> None:
        super().__init__(bridge, parent)
        self._import = self.button("yearImportAnswers", self._on_import)
        self._told = QLabel(self)
        self._told.setObjectName("yearSurveyTold")
        self._told.setWordWrap(True)
        self.table = TextTable("yearSurvey", parent=self)
        above = QHBoxLayout()
        above.addWidget(self._import)
        above.addStretch(1)
        layout = QVBoxLayout(self)
        layout.addLayout(above)
        layout.addWidget(self._told)
        layout.addWidget(self.table, 1)
        self.retranslate()

    def retranslate(self) -> None:
        self.table.setAccessibleName(self.tr("Answers by unit"))
        named({self._import: self.tr("Import the answers…")})

    def refresh(self) -> None:
        view = survey_view(self.bridge.desk, self.group, window_language())
        headings = (
            self.tr("Unit"),
            self.tr("Respondents"),
            self.tr("Channel"),
            *view.headings,
            self.tr("Answers"),
            self.tr("Satisfied"),
        )
        self.table.show_rows(headings, view.rows, words=(0, 1, 2))
        self._import.setEnabled(self.may_record)
        if view.rows:
            self._told.setText(self.tr("Counts and shares only: the plan makes no score of them."))
        else:
            self._told.setText(self.tr("No answers of this group are recorded yet."))

    def _on_import(self) -> None:
        self.file_wanted.emit(YearFile.ANSWERS, self.tr("Import the answers"))
