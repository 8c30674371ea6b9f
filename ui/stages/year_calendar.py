"""The deadlines of the plan by day, today in its place among them."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ui.bridge.desk_bridge import DeskBridge
from ui.bridge.views_year_acts import calendar_view
from ui.stages.year_panel import YearPanel
from ui.text.language import window_language
from ui.widgets.text_table import TextTable


class YearCalendar(YearPanel):
    """A line a deadline; how near it is stands in words."""

    def __init__(self, bridge: DeskBridge, parent: QWidget | None = None) -> None:
        super().__init__(bridge, parent)
        self._told = QLabel(self)
        self._told.setObjectName("yearCalendarTold")
        self._told.setProperty("role", "muted")
        self._told.setWordWrap(True)
        self.table = TextTable("yearCalendar", parent=self)
        layout = QVBoxLayout(self)
        layout.addWidget(self._told)
        layout.addWidget(self.table, 1)
        self.retranslate()

    def retranslate(self) -> None:
        self.table.setAccessibleName(self.tr("Deadlines of the plan"))
        self._told.setText(
            self.tr("By the clock of this machine; whether a matter is done is not recorded here.")
        )

    def refresh(self) -> None:
        lines = calendar_view(self.bridge.desk, window_language())
        headings = (
            self.tr("Matter"),
            self.tr("From"),
            self.tr("By"),
            self.tr("State"),
            self.tr("As the plan words it"),
        )
        rows = []
        for line in lines:
            if line.today:
                rows.append((f"▶ {line.label}　{line.when}", "", "", "", ""))
            else:
                rows.append((line.label, line.first, line.last, line.state, line.when))
        today = [place for place, line in enumerate(lines) if line.today]
        self.table.show_rows(headings, rows, words=(0, 1, 2, 3, 4), bold=today)
