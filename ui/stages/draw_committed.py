"""A draw committed to and not held: its three ways, and the commitment slip behind them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from hearing_desk.errors import Refusal
from hearing_desk.model.papers import PaperKind
from ui.bridge.desk_bridge import DeskBridge
from ui.bridge.paper_setting import PaperSetting
from ui.bridge.views_draw import DrawStage, DrawView
from ui.bridge.views_pool import PersonLine
from ui.stages.draw_throw import DrawThrow
from ui.stages.paper_panel import PaperPanel
from ui.widgets.fitting_stack import FittingStack
from ui.widgets.notice import NoticeKind


class DrawCommitted(FittingStack):
    """The commitment of one session, and its slip to be signed before the first throw.

    Signals:
        told(NoticeKind, str): something to say on the page.
    """

    told = Signal(object, str)

    def __init__(self, bridge: DeskBridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._draw = ""
        self._setting = PaperSetting(bridge, self)
        self.throw, self.papers = DrawThrow(self), PaperPanel(self, name="slip")
        self.add(self.throw)
        self.add(self.papers)
        self.throw.slip_asked.connect(self.on_slip_asked)
        self.papers.store_asked.connect(self.on_papers_store_asked)
        self._setting.in_hand.connect(self.papers.show_papers)
        self._setting.stored.connect(self.papers.go_on)
        self._setting.refused.connect(self.on_setting_refused)
        self.papers.left.connect(self.on_papers_left)
        self.papers.done.connect(partial(self.told.emit, NoticeKind.DONE))
        self.papers.failed.connect(partial(self.told.emit, NoticeKind.REFUSED))
        bridge.opened.connect(partial(self.show_page, self.throw))

    def begin(self, view: DrawView, people: Sequence[PersonLine]) -> bool:
        """Show this commitment; the slip in hand stays while it is the same one.

        False: what was typed under the same one stays.
        """
        if view.draw_id != self._draw or view.stage is not DrawStage.COMMITTED:
            self.show_page(self.throw)
        self._draw = view.draw_id
        return self.throw.begin(view, people)

    def on_slip_asked(self) -> None:
        self._setting.look(self._slip)
        if self.papers.papers:
            self.show_page(self.papers)
            self.papers.take_focus()

    def on_papers_store_asked(self) -> None:
        """Store the slip that is to leave the room, then go on with what was stored."""
        self._setting.store(self._slip)

    def on_setting_refused(self, refusal: Refusal) -> None:
        self.papers.show_papers(())
        self._bridge.refused.emit(refusal)

    def on_papers_left(self) -> None:
        self.show_page(self.throw)
        self.throw.slip.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def _slip(self) -> tuple[tuple[PaperKind, str]]:
        return ((PaperKind.COMMITMENT_SLIP, self._draw),)
