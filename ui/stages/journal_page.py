"""Journal: every act in words, newest first; and what leaves the record as files."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtWidgets import QTabWidget, QWidget

from hearing_desk.errors import Refusal
from ui.bridge.changes import Topic
from ui.bridge.desk_bridge import DeskBridge
from ui.bridge.jobs import Jobs
from ui.stages.export_panel import ExportPanel
from ui.stages.journal_list import JournalList
from ui.stages.page import Page
from ui.text.language import window_language
from ui.text.messages import refusal_text
from ui.widgets.notice import NoticeKind
from ui.widgets.tall_area import TallArea


class JournalPage(Page):
    """The acts, and the export; no act is written here."""

    topics: ClassVar[frozenset[Topic]] = frozenset(Topic)

    def __init__(
        self, bridge: DeskBridge, jobs: Jobs | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(bridge, parent)
        self._list = JournalList(bridge, self)
        self._export = ExportPanel(bridge, bridge.jobs if jobs is None else jobs, self)
        area = TallArea(self)  # at twice the text size the boxes do not fit
        area.setWidget(self._export)
        self._tabs = QTabWidget(self)
        self._tabs.setObjectName("journalTabs")
        self._tabs.addTab(self._list, "")
        self._tabs.addTab(area, "")
        self.body.addWidget(self._tabs, 1)
        self.first = self._list.table
        self._export.refused.connect(self._on_refused)
        bridge.opened.connect(self._export.clear)
        self.retranslate()

    def retranslate(self) -> None:
        self.title.setText(self.tr("Journal of all acts"))
        self._tabs.setTabText(0, self.tr("Acts"))
        self._tabs.setTabText(1, self.tr("Export"))
        self._list.retranslate()
        self._export.retranslate()

    def refresh(self) -> None:
        self._list.refresh()
        self._export.refresh()

    def _on_refused(self, refusal: Refusal) -> None:
        self.notice.say(NoticeKind.REFUSED, refusal_text(refusal, window_language()))
