"""What every page is: a title, the topics it shows, and how it is told to show them anew."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ui.bridge.changes import Changes, Topic
from ui.bridge.desk_bridge import DeskBridge
from ui.widgets.notice import Notice


class Page(QWidget):
    """A page of the desk.

    topics: what it shows; a change of anything else leaves it alone.
    Subclasses build their widgets under `self.body`, set every text in `retranslate()`, and show
    the hearing in `refresh()`. Both are called by this class: `refresh` only while a hearing is
    open and the page is visible; a hidden page is stale and refreshes when it is shown.

    `first` takes the keyboard when the page comes to the front; `None` = the first in Tab order.
    Not a focus proxy: Tab would then skip whatever stands before it on the page.

    Signals:
        scene_offered(Scene): something the hall may see; the audience window decides nothing.
    """

    scene_offered = Signal(object)
    topics: ClassVar[frozenset[Topic]] = frozenset()
    needs_hearing: ClassVar[bool] = True

    def __init__(self, bridge: DeskBridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bridge = bridge
        self.first: QWidget | None = None
        self._stale = True
        self.title = QLabel(self)
        self.title.setObjectName("pageTitle")
        self.notice = Notice(self)
        self.body = QVBoxLayout()
        layout = QVBoxLayout(self)
        layout.addWidget(self.title)
        layout.addWidget(self.notice)
        layout.addLayout(self.body, 1)
        bridge.changed.connect(self._on_bridge_changed)
        bridge.opened.connect(self._on_bridge_opened)

    def retranslate(self) -> None:
        """Set every text of the page in the language of the windows."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Show the hearing as it is now."""
        raise NotImplementedError

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
            self._refresh_or_wait()
        super().changeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._refresh_or_wait()

    def _on_bridge_changed(self, changes: Changes, initiator: object) -> None:
        if changes & self.topics:
            self._refresh_or_wait()

    def _on_bridge_opened(self) -> None:
        self._refresh_or_wait()

    def _refresh_or_wait(self) -> None:
        ready = self.bridge.has_hearing or not self.needs_hearing
        self._stale = not (ready and self.isVisible())
        if not self._stale:
            self.refresh()
