"""The papers of the year the plan asks for, one at a time or all at once, printed as stored."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from hearing_desk.errors import Refusal
from hearing_desk.model.papers import PaperKind
from ui.bridge.desk_bridge import DeskBridge
from ui.bridge.paper_setting import PaperSetting
from ui.bridge.printing import PaperFile
from ui.bridge.views_year_acts import papers_due, papers_view
from ui.stages.paper_panel import PaperPanel
from ui.stages.year_panel import YearPanel
from ui.text.language import window_language
from ui.text.messages import refusal_text
from ui.widgets.notice import NoticeKind

_ALL = ("", "")


class YearPapers(YearPanel):
    """Shows what is stored, or how a paper would print now; stores what is to leave the room."""

    def __init__(self, bridge: DeskBridge, parent: QWidget | None = None) -> None:
        super().__init__(bridge, parent)
        self._kinds = QComboBox(self)
        self._kinds.setObjectName("yearPaper")
        self.panel = PaperPanel(self, may_leave=False, name="yearPaper")
        self._setting = PaperSetting(bridge, self)
        self._wanted_again = QTimer(self)
        self._wanted_again.setSingleShot(True)
        layout = QVBoxLayout(self)
        layout.addWidget(self._kinds)
        layout.addWidget(self.panel, 1)
        self._kinds.currentIndexChanged.connect(lambda _: self._look())
        self.panel.store_asked.connect(lambda: self._setting.store(self.wanted()))
        self.panel.done.connect(lambda text: self.said.emit(NoticeKind.DONE, text))
        self.panel.failed.connect(lambda text: self.said.emit(NoticeKind.REFUSED, text))
        self._setting.in_hand.connect(self.on_setting_in_hand)
        self._setting.stored.connect(self.on_setting_stored)
        self._setting.refused.connect(self.on_setting_refused)
        self._wanted_again.timeout.connect(self._look)
        self.retranslate()

    def retranslate(self) -> None:
        self._kinds.setAccessibleName(self.tr("Paper"))

    def refresh(self) -> None:
        kept = self._kinds.currentIndex()
        papers = papers_view(self.bridge.desk, self.group, window_language())
        self._kinds.blockSignals(True)
        self._kinds.clear()
        for title, kind, subject in papers:
            self._kinds.addItem(title, (kind, subject))
        self._kinds.addItem(self.tr("All papers of the year"), _ALL)
        self._kinds.setCurrentIndex(kept if 0 <= kept < self._kinds.count() else 0)
        self._kinds.blockSignals(False)
        self._look()

    def wanted(self) -> tuple[tuple[PaperKind, str], ...]:
        """Kind and subject of the papers chosen."""
        kind, subject = self._kinds.currentData() or _ALL
        return ((PaperKind(kind), subject),) if kind else papers_due(self.bridge.desk)

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
        self.said.emit(NoticeKind.WARNING, refusal_text(refusal, window_language()))

    def _look(self) -> None:
        if self.bridge.has_hearing and self.isVisible():
            self._setting.look(self.wanted())
