"""This year beside the last: ranks and totals, and what changed."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.bridge.desk_bridge import DeskBridge
from ui.bridge.views_year_result import result_view
from ui.bridge.year_file import YearFile
from ui.stages.year_filled import YearFilled
from ui.stages.year_panel import named
from ui.text.language import window_language


class YearLast(YearFilled):
    """Last year's result as recorded; a file replaces all of it."""

    def __init__(self, bridge: DeskBridge, parent: QWidget | None = None) -> None:
        super().__init__(bridge, parent, name="yearLast", fills=YearFile.LAST_YEAR)

    def retranslate(self) -> None:
        self.table.setAccessibleName(self.tr("This year beside the last"))
        named({self.take_file: self.tr("Import last year's result…")})

    def refresh(self) -> None:
        view = result_view(self.bridge.desk, self.group, window_language())
        headings = (
            self.tr("Unit"),
            self.tr("Rank this year"),
            self.tr("Rank last year"),
            self.tr("Change"),
            self.tr("Total this year"),
            self.tr("Total last year"),
            self.tr("Difference"),
        )
        self.table.show_rows(headings, [(r.name, *r.cells) for r in view.compared], words=(0,))
        self.take_file.setEnabled(self.may_record)
        known = any(row.known for row in view.compared)
        if known:
            self.told.setText(self.tr("Matched by name and group."))
        else:
            self.told.setText(self.tr("No result of last year is recorded for this group yet."))

    @property
    def question(self) -> str:
        return self.tr("Import last year's result")
