"""The papers of a group, one kind at a time or all at once, in hand to be printed or saved."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from hearing_desk.errors import Refusal
from hearing_desk.model.ids import GroupId, UnitId
from hearing_desk.model.papers import PaperKind
from ui.bridge.desk_bridge import DeskBridge
from ui.bridge.paper_setting import PaperSetting
from ui.bridge.printing import PaperFile
from ui.bridge.views_results import (
    GROUP_PAPERS,
    RECHECK_PAPERS,
    UNIT_PAPERS,
    ResultLine,
    recheck_papers,
    stage_papers,
)
from ui.stages.paper_panel import PaperPanel

_ALL = "all"


class ResultsPapers(QWidget):
    """Shows what is stored, or how a paper would print now; stores what is to leave the room.

    Signals:
        refused(Refusal): the paper cannot be composed or set.
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
        self._setting = PaperSetting(bridge, self)
        self._wanted_again = QTimer(self)
        self._wanted_again.setSingleShot(True)
        layout = QVBoxLayout(self)
        layout.addWidget(self._kinds)
        layout.addWidget(self.panel, 1)
        self._kinds.currentIndexChanged.connect(lambda _: self.show_again())
        self.panel.store_asked.connect(lambda: self._setting.store(self.wanted()))
        self._setting.in_hand.connect(self.on_setting_in_hand)
        self._setting.stored.connect(self.on_setting_stored)
        self._setting.refused.connect(self.on_setting_refused)
        self._wanted_again.timeout.connect(self.show_again)

    def show_for(self, group: GroupId | None, line: ResultLine | None) -> None:
        """Show the paper chosen, of this group or of this unit."""
        self._group, self._line = group, line
        self.show_again()

    def show_line(self, line: ResultLine | None) -> None:
        """Another unit is chosen; a paper of the group stays as it is."""
        self._line = line
        if self._kinds.currentData() in UNIT_PAPERS + RECHECK_PAPERS:
            self.show_again()

    def store_sheets(self, unit: UnitId) -> None:
        """Store the sheets of a unit; its tally sheet is shown."""
        self._setting.store([(kind, unit) for kind in UNIT_PAPERS])
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
        if line is None:
            return ()
        if kind in RECHECK_PAPERS:
            desk = self._bridge.desk
            return tuple(recheck_papers(desk, desk.hearing.unit(line.unit), kind))
        return ((kind, line.unit),) if line.counted else ()

    def show_again(self) -> None:
        """Show the papers chosen as they are now."""
        self._setting.look(self.wanted())

    def on_setting_in_hand(self, papers: tuple[PaperFile, ...]) -> None:
        """Show them, unless others are wanted by now."""
        if self._setting.asked == self.wanted():
            self.panel.show_papers(papers)

    def on_setting_stored(self, stored: bool) -> None:
        """Let the papers in hand leave; when these were others, it is their turn now."""
        if stored and self.panel.leaving and self._setting.asked != self.wanted():
            self._setting.store(self.wanted())
        else:
            self.panel.go_on(stored)
            self._wanted_again.start()

    def on_setting_refused(self, refusal: Refusal) -> None:
        """Nothing to show."""
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
            (self.tr("Recount record of the unit (D14)"), PaperKind.RECOUNT_RECORD),
            (self.tr("Sample record of the unit (D14A)"), PaperKind.SAMPLE_RECORD),
        ):
            self._kinds.addItem(text, kind)
        self._kinds.setCurrentIndex(max(0, kept))
        self._kinds.blockSignals(False)
