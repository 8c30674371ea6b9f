"""This year beside the last: ranks and totals, and what changed."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui.bridge.desk_bridge import DeskBridge
from ui.bridge.views_year_result import result_view
from ui.bridge.year_file import YearFile
from ui.stages.year_panel import YearPanel, named
from ui.text.language import window_language
from ui.widgets.text_table import TextTable


class YearLast(YearPanel):
    """Last year's result as recorded; a file replaces all of it."""

    def __init__(self, bridge: DeskBridge, parent: QWidget | None = None) -> None:
        super().__init__(bridge, parent)
        self._import = self.button("yearImportLast", self._on_import)
        self._told = QLabel(self)
        self._told.setObjectName("yearLastTold")
        self._told.setWordWrap(True)
        self.table = TextTable("yearLast", parent=self)
        above = QHBoxLayout()
        above.addWidget(self._import)
        above.addStretch(1)
        layout = QVBoxLayout(self)
        layout.addLayout(above)
        layout.addWidget(self._told)
        layout.addWidget(self.table, 1)
        self.retranslate()

    def retranslate(self) -> None:
        self.table.setAccessibleName(self.tr("This year beside the last"))
        named({self._import: self.tr("Import last year's result…")})

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
        self._import.setEnabled(self.may_record)
        known = any(row.known for row in view.compared)
        if known:
            self._told.setText(self.tr("Matched by name and group."))
        else:
            self._told.setText(self.tr("No result of last year is recorded for this group yet."))

    def _on_import(self) -> None:
        self.file_wanted.emit(YearFile.LAST_YEAR, self.tr("Import last year's result"))
