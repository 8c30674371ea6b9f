"""Answers of the questionnaire: counts and shares by unit, never a score."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.bridge.desk_bridge import DeskBridge
from ui.bridge.views_year_acts import survey_view
from ui.bridge.year_file import YearFile
from ui.stages.year_filled import YearFilled
from ui.stages.year_panel import named
from ui.text.language import window_language


class YearSurvey(YearFilled):
    """The answers as recorded; a file replaces all of them."""

    def __init__(self, bridge: DeskBridge, parent: QWidget | None = None) -> None:
        super().__init__(bridge, parent, name="yearSurvey", fills=YearFile.ANSWERS)

    def retranslate(self) -> None:
        self.table.setAccessibleName(self.tr("Answers by unit"))
        named({self.take_file: self.tr("Import the answers…")})

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
        self.take_file.setEnabled(self.may_record)
        if view.rows:
            self.told.setText(self.tr("Counts and shares only: the plan makes no score of them."))
        else:
            self.told.setText(self.tr("No answers of this group are recorded yet."))

    @property
    def question(self) -> str:
        return self.tr("Import the answers")
