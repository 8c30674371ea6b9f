"""What each total is made of as bars, or this year's totals beside the last's."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QComboBox, QLabel, QScrollArea, QVBoxLayout, QWidget

from ui.bridge.desk_bridge import DeskBridge
from ui.bridge.views_year_result import HUNDREDTHS, ComparedRow, result_view
from ui.stages.year_panel import YearPanel
from ui.text.language import window_language
from ui.widgets.bar_chart import Bar, BarChart
from ui.widgets.stacked_chart import StackedChart

_FULL = 100 * HUNDREDTHS


class YearChart(YearPanel):
    """One chart at a time, in the order of the result."""

    def __init__(self, bridge: DeskBridge, parent: QWidget | None = None) -> None:
        super().__init__(bridge, parent)
        self._which = QComboBox(self)
        self._which.setObjectName("yearChartKind")
        self._told = QLabel(self)
        self._told.setObjectName("yearChartTold")
        self._told.setProperty("role", "muted")
        self._told.setWordWrap(True)
        self.stacked = StackedChart(self)
        self.stacked.setObjectName("yearStacked")
        self.compared = BarChart(self)
        self.compared.setObjectName("yearCompared")
        held = QWidget(self)
        column = QVBoxLayout(held)
        column.addWidget(self.stacked)
        column.addWidget(self.compared)
        column.addStretch(1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setWidget(held)
        layout = QVBoxLayout(self)
        layout.addWidget(self._which)
        layout.addWidget(self._told)
        layout.addWidget(area, 1)
        self._which.currentIndexChanged.connect(lambda _: self._show_chosen())
        self.retranslate()

    def retranslate(self) -> None:
        self._which.setAccessibleName(self.tr("Chart"))
        self.stacked.setAccessibleName(self.tr("What each total is made of"))
        self.compared.setAccessibleName(self.tr("Totals of this year and the last"))
        kept = max(0, self._which.currentIndex())
        self._which.blockSignals(True)
        self._which.clear()
        self._which.addItem(self.tr("What each total is made of"))
        self._which.addItem(self.tr("Totals of this year and the last"))
        self._which.setCurrentIndex(kept)
        self._which.blockSignals(False)
        self._show_chosen()

    def refresh(self) -> None:
        view = result_view(self.bridge.desk, self.group, window_language())
        longest = max((sum(bar.parts) for bar in view.bars), default=0)
        self.stacked.show_bars(view.series, view.bars, max(_FULL, longest))
        self.compared.show_bars(list(self._pairs(view.compared)), _FULL)
        self._show_chosen()

    def _pairs(self, rows: tuple[ComparedRow, ...]) -> Iterator[Bar]:
        """A unit with both years, this one full and the last one hollow."""
        for row in rows:
            if row.length is not None:
                yield Bar(row.name, row.cells[3], max(0, row.length))
            if row.last_length is not None:
                last = self.tr("{unit}, last year").format(unit=row.name)
                yield Bar(last, row.cells[4], max(0, row.last_length), sure=False)

    def _show_chosen(self) -> None:
        of_parts = self._which.currentIndex() <= 0
        self.stacked.setVisible(of_parts)
        self.compared.setVisible(not of_parts)
        if of_parts:
            text = self.tr(
                "Each part is the points of a component, deductions from the total not taken off; "
                "the broken line is at 100, the figure is the total. Units without a total are "
                "left out."
            )
        else:
            text = self.tr("Full bars are this year, hollow ones last year.")
        self._told.setText(text)
