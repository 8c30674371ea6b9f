"""The result of a group: ranks, what every total is made of, lists, the award decided."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QScrollArea, QSplitter, QVBoxLayout, QWidget

from hearing_desk.model.ids import UnitId
from ui.bridge.desk_bridge import DeskBridge
from ui.bridge.views_year_result import YearResultView, result_view
from ui.stages.year_award import YearAward
from ui.stages.year_panel import YearPanel
from ui.text.language import window_language
from ui.widgets.notice import NoticeKind
from ui.widgets.text_table import TextTable


class YearOutcome(YearPanel):
    """Units in rank order; the lists the plan asks for beside them."""

    def __init__(self, bridge: DeskBridge, parent: QWidget | None = None) -> None:
        super().__init__(bridge, parent)
        self.award = YearAward(self)
        self.table = TextTable("yearResult", parent=self)
        self._lists = QLabel(self)
        self._lists.setObjectName("yearLists")
        self._lists.setWordWrap(True)
        self._lists.setTextFormat(Qt.TextFormat.PlainText)
        self._lists.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._lists.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._lists.setContentsMargins(8, 4, 8, 4)
        beside = QScrollArea(self)
        beside.setWidgetResizable(True)
        beside.setWidget(self._lists)
        split = QSplitter(self)
        split.addWidget(self.table)
        split.addWidget(beside)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 1)
        split.setSizes([800, 280])
        split.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.addWidget(self.award)
        layout.addWidget(split, 1)
        self.award.decided.connect(self.on_award_decided)
        self.retranslate()

    def retranslate(self) -> None:
        self.table.setAccessibleName(self.tr("Units by rank"))
        self._lists.setAccessibleName(self.tr("Lists of this group"))
        self.award.retranslate()

    def refresh(self) -> None:
        view = result_view(self.bridge.desk, self.group, window_language())
        self._show_table(view)
        self._lists.setText("\n\n".join(f"{head}\n{names}" for head, names in view.lists))
        self.award.show_pending(view.pending)

    def on_award_decided(self, units: tuple[UnitId, ...], document: str) -> None:
        """Name the units the organizer decided for."""
        act = partial(self.bridge.desk.year.decide_award, self.group, units, document)
        if self.do(act):
            self.said.emit(NoticeKind.DONE, self.tr("The decision is in the record"))
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_table(self, view: YearResultView) -> None:
        headings = (
            self.tr("Rank"),
            self.tr("Unit"),
            *view.total_headings,
            self.tr("Remarks"),
            *view.point_headings,
        )
        rows = [(row.rank, row.name, *row.total, row.remarks, *row.points) for row in view.rows]
        self.table.show_rows(headings, rows, words=(1, 2 + len(view.total_headings)))
