"""Journal: every act in words, newest first."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtWidgets import QWidget

from ui.bridge.changes import Topic
from ui.bridge.desk_bridge import DeskBridge
from ui.stages.journal_list import JournalList
from ui.stages.page import Page


class JournalPage(Page):
    """The list and nothing else; nothing is done here."""

    topics: ClassVar[frozenset[Topic]] = frozenset(Topic)

    def __init__(self, bridge: DeskBridge, parent: QWidget | None = None) -> None:
        super().__init__(bridge, parent)
        self._list = JournalList(bridge, self)
        self.body.addWidget(self._list, 1)
        self.first = self._list.table
        self.retranslate()

    def retranslate(self) -> None:
        self.title.setText(self.tr("Journal of all acts"))
        self._list.retranslate()

    def refresh(self) -> None:
        self._list.refresh()
