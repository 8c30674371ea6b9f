"""The chosen unit's work: its papers, entry, checks, doubts and closing, a tab each."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QTabWidget, QWidget

from hearing_desk.model.ids import UnitId
from hearing_desk.model.rounds import UnitState
from hearing_desk.model.scheme import Verification
from ui.bridge import views_ballots, views_checking, views_recount
from ui.bridge.desk_bridge import DeskBridge
from ui.text.language import window_language
from ui.widgets.closing_panel import ClosingPanel
from ui.widgets.difference_list import DifferenceList
from ui.widgets.doubt_panel import DoubtPanel
from ui.widgets.entry_panel import EntryPanel
from ui.widgets.papers_panel import PapersPanel
from ui.widgets.read_back_panel import ReadBackPanel
from ui.widgets.recount_panel import RecountPanel


class Work(IntEnum):
    """What can be done to a unit's ballots, in the order of the tabs."""

    PAPERS = 0
    ENTRY = 1
    CHECK = 2
    DOUBTS = 3
    CLOSING = 4
    RECOUNT = 5


_WORK = {
    UnitState.COLLECTED: Work.ENTRY,
    UnitState.FIRST_PASS: Work.ENTRY,
    UnitState.SECOND_PASS: Work.ENTRY,
    UnitState.DIFFERENCES: Work.CHECK,
    UnitState.DOUBTFUL: Work.DOUBTS,
    UnitState.READY_TO_CLOSE: Work.CLOSING,
    UnitState.CLOSED: Work.CLOSING,
    UnitState.LOCKED: Work.CLOSING,
    UnitState.SIGNED: Work.CLOSING,
    UnitState.RELEASED: Work.CLOSING,
}


class UnitWork(QTabWidget):
    """Shows a unit; only the tab in front is shown anew."""

    def __init__(self, bridge: DeskBridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("ballotTabs")
        self._bridge = bridge
        self.papers = PapersPanel(self)
        self.entry = EntryPanel(self)
        self.differences = DifferenceList(self)
        self.read_back = ReadBackPanel(self)
        self._check = QStackedWidget(self)
        self._check.addWidget(self.differences)
        self._check.addWidget(self.read_back)
        self.doubts = DoubtPanel(self)
        self.closing = ClosingPanel(self)
        self.recount = RecountPanel(self)
        panels = (self.papers, self.entry, self._check, self.doubts, self.closing, self.recount)
        for panel in panels:
            area = QScrollArea(self)
            area.setWidgetResizable(True)
            area.setWidget(panel)
            self.addTab(area, "")
        self.retranslate()

    @property
    def in_front(self) -> Work:
        """The tab that is shown."""
        return Work(self.currentIndex())

    def retranslate(self) -> None:
        """Set every text in the language of the windows."""
        self.setAccessibleName(self.tr("Work on the unit's ballots"))
        texts = (
            self.tr("Ballot papers"),
            self.tr("Keying"),
            self.tr("Differences"),
            self.tr("Doubtful"),
            self.tr("Closing"),
            self.tr("Recount"),
        )
        for work, text in zip(Work, texts, strict=True):
            self.setTabText(work, text)

    def next_for(self, unit: UnitId) -> Work:
        """What the unit needs next."""
        desk = self._bridge.desk
        keying, differing = views_recount.recount_waits(desk, unit)
        if keying or differing:
            return Work.ENTRY if keying else Work.RECOUNT
        state = views_ballots.unit_row(desk, unit, window_language()).state
        if state is UnitState.SECOND_PASS and self._reads_back():
            return Work.CHECK
        work = _WORK.get(state, Work.PAPERS)
        missing = work is Work.CLOSING and views_ballots.papers_view(desk, unit).may_minute
        return Work.PAPERS if missing else work

    def show_unit(self, unit: UnitId) -> None:
        """Show the unit in the tab in front."""
        desk, language = self._bridge.desk, window_language()
        match self.in_front:
            case Work.PAPERS:
                self.papers.show_view(views_ballots.papers_view(desk, unit))
            case Work.ENTRY:
                self.entry.show_view(views_ballots.entry_view(desk, unit, language))
            case Work.CHECK if self._reads_back():
                self._check.setCurrentWidget(self.read_back)
                self.read_back.show_view(views_checking.read_back_view(desk, unit, language))
            case Work.CHECK:
                self._check.setCurrentWidget(self.differences)
                self.differences.show_view(views_checking.differences_view(desk, unit, language))
            case Work.DOUBTS:
                self.doubts.show_view(views_checking.doubts_view(desk, unit, language))
            case Work.CLOSING:
                self.closing.show_view(views_checking.closing_view(desk, unit, language))
            case Work.RECOUNT:
                self.recount.show_view(views_recount.recount_view(desk, unit, language))

    def take_focus(self) -> None:
        """Put the hands on the work in front."""
        match self.in_front:
            case Work.PAPERS:
                self.papers.take_focus()
            case Work.ENTRY:
                self.entry.take_focus()
            case Work.CHECK:
                (self.read_back if self._reads_back() else self.differences).take_focus()
            case Work.DOUBTS:
                self.doubts.take_focus()
            case Work.CLOSING:
                self.closing.take_focus()
            case Work.RECOUNT:
                self.recount.take_focus()
        self.show_hands()

    def show_hands(self) -> None:
        """Scroll to what has the focus; large text may have pushed it out of sight."""
        held, area = self.focusWidget(), self.currentWidget()
        if held is not None and isinstance(area, QScrollArea) and area.isAncestorOf(held):
            area.ensureWidgetVisible(held)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _reads_back(self) -> bool:
        return views_checking.verification(self._bridge.desk) is Verification.READ_BACK
