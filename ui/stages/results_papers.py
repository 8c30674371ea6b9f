"""The papers of a group, one kind at a time or all at once, in hand to be printed or saved."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from hearing_desk.errors import Refusal
from hearing_desk.model.ids import GroupId
from hearing_desk.model.papers import PaperKind
from ui.bridge.desk_bridge import DeskBridge
from ui.bridge.printing import PaperFile, paper_in_hand
from ui.bridge.views_results import (
    GROUP_PAPERS,
    UNIT_PAPERS,
    ResultLine,
    papers_together,
    stage_papers,
)
from ui.stages.paper_panel import PaperPanel

_ALL = "all"


class ResultsPapers(QWidget):
    """Shows what is stored, or how a paper would print now; the page stores.

    Signals:
        refused(Refusal): the paper cannot be composed yet.
    """

    refused = Signal(object)

    def __init__(self, bridge: DeskBridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._group: GroupId | None = None
        self._line: ResultLine | None = None
        self._kinds = QComboBox(self)
        self._kinds.setObjectName("resultsPaper")
        self.panel = PaperPanel(self, may_leave=False)
        layout = QVBoxLayout(self)
        layout.addWidget(self._kinds)
        layout.addWidget(self.panel, 1)
        self._kinds.currentIndexChanged.connect(lambda _: self.show_again())

    def show_for(self, group: GroupId | None, line: ResultLine | None) -> None:
        """Show the paper chosen, of this group or of this unit."""
        self._group, self._line = group, line
        self.show_again()

    def show_line(self, line: ResultLine | None) -> None:
        """Another unit is chosen; a paper of the group stays as it is."""
        self._line = line
        if self._kinds.currentData() in UNIT_PAPERS:
            self.show_again()

    def show_sheet(self) -> None:
        """Choose the tally sheet of the unit."""
        self._kinds.setCurrentIndex(0)

    def wanted(self) -> tuple[tuple[PaperKind, str], ...]:
        """Kind and subject of the papers chosen."""
        kind, line = self._kinds.currentData(), self._line
        if self._group is None:
            return ()
        if kind == _ALL:
            return stage_papers(self._bridge.desk, self._group)
        if kind in GROUP_PAPERS:
            return ((kind, self._group),)
        return ((kind, line.unit),) if line is not None and line.counted else ()

    def show_again(self) -> None:
        """Show the papers chosen as they are now."""
        try:
            self.panel.show_papers(() if self._group is None else self._in_hand(self._group))
        except Refusal as refusal:
            self.panel.show_papers(())
            self.refused.emit(refusal)

    def retranslate(self) -> None:
        """Set every text in the language of the windows."""
        self._kinds.setAccessibleName(self.tr("Paper"))
        kept = self._kinds.currentIndex()
        self._kinds.blockSignals(True)
        self._kinds.clear()
        for text, kind in (
            (self.tr("Tally sheet of the unit (D8)"), PaperKind.UNIT_TALLY),
            (self.tr("Ballot list of the unit (D9)"), PaperKind.BALLOT_LIST),
            (self.tr("Summary of the group (D10)"), PaperKind.GROUP_SUMMARY),
            (self.tr("Reconciliation of the group (D7)"), PaperKind.RECONCILIATION),
            (self.tr("Speech record of the group (D6)"), PaperKind.SPEECH_RECORD),
            (self.tr("All papers of this group"), _ALL),
        ):
            self._kinds.addItem(text, kind)
        self._kinds.setCurrentIndex(max(0, kept))
        self._kinds.blockSignals(False)

    def _in_hand(self, group: GroupId) -> tuple[PaperFile, ...]:
        desk = self._bridge.desk
        if self._kinds.currentData() == _ALL:
            return papers_together(desk, group)
        return tuple(paper_in_hand(desk, kind, subject) for kind, subject in self.wanted())
