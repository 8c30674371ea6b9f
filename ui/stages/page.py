"""What every page is: a title, the topics it shows, and how it is told to show them anew."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ui.bridge.changes import Changes, Topic
from ui.bridge.desk_bridge import DeskBridge
from ui.widgets.notice import Notice


class Page(QWidget):
    """A page of the desk.

    topics: what it shows; a change of anything else leaves it alone.
    of_hearing_day: it says so in one sentence, and nothing else, where the plan has no such day.
    Subclasses build their widgets under `self.body`, set every text in `retranslate()`, and show
    the hearing in `refresh()`. Both are called by this class: `refresh` only while a hearing is
    open and the page is visible; a hidden page is stale and refreshes when it is shown.

    `first` takes the keyboard when the page comes to the front; `None` = the first in Tab order.
    Not a focus proxy: Tab would then skip whatever stands before it on the page.

    Signals:
        scene_offered(Scene): something the hall may see; the audience window decides nothing.
        paper_wanted(PaperKind, str): a paper is to be printed now: its kind and subject.
    """

    scene_offered = Signal(object)
    paper_wanted = Signal(object, str)
    topics: ClassVar[frozenset[Topic]] = frozenset()
    needs_hearing: ClassVar[bool] = True
    of_hearing_day: ClassVar[bool] = False

    def __init__(self, bridge: DeskBridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bridge = bridge
        self.first: QWidget | None = None
        self._stale = True
        self.title = QLabel(self)
        self.title.setObjectName("pageTitle")
        self.notice = Notice(self)
        self._no_day = QLabel(self)
        self._no_day.setObjectName("noHearingDay")
        self._no_day.setWordWrap(True)
        self._no_day.hide()
        self._content = QWidget(self)
        self.body = QVBoxLayout(self._content)
        self.body.setContentsMargins(0, 0, 0, 0)
        layout = QVBoxLayout(self)
        layout.addWidget(self.title)
        layout.addWidget(self.notice)
        layout.addWidget(self._no_day)
        layout.addWidget(self._content, 1)
        layout.addStretch(0)  # takes the room while the content is hidden
        bridge.changed.connect(self._on_bridge_changed)
        bridge.opened.connect(self._on_bridge_opened)
        bridge.done_at_last.connect(self._on_bridge_done_at_last)

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

    def after_second_key(self) -> None:
        """What this page asked for was done at last, a PIN typed or a second role agreeing."""

    def _on_bridge_done_at_last(self, initiator: object) -> None:
        if initiator is self:
            self.after_second_key()

    def _on_bridge_opened(self) -> None:
        self._refresh_or_wait()

    def _refresh_or_wait(self) -> None:
        ready = self.bridge.has_hearing or not self.needs_hearing
        self._stale = not (ready and self.isVisible())
        if not self._stale and self._has_day():
            self.refresh()

    def _has_day(self) -> bool:
        """Whether there is anything to show; without a hearing day its pages only say so."""
        there = not self.of_hearing_day or self.bridge.hears
        self._content.setVisible(there)
        self._no_day.setVisible(not there)
        if not there:
            text = QCoreApplication.translate(
                "Page", "This plan has no hearing day; its figures are recorded on the Year page."
            )
            self._no_day.setText(text)
        return there
