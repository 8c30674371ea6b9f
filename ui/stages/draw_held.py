"""A draw that was held: revealed step by step, certified, checked; seats given up, draws voided."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from hearing_desk.errors import Refusal
from hearing_desk.model.attendance import DAY, SessionId
from hearing_desk.model.papers import PaperKind
from hearing_desk.model.people import PersonId
from ui.audience.scenes import DrawScene
from ui.bridge.desk_bridge import DeskBridge
from ui.bridge.paper_setting import PaperSetting
from ui.bridge.printing import stored_paper
from ui.bridge.views_draw import MemberLine, ResultView, notaries, recomputed, result_view
from ui.stages.draw_result import DrawResultPanel
from ui.stages.paper_panel import PaperPanel
from ui.widgets.fitting_stack import FittingStack
from ui.widgets.notice import NoticeKind


class DrawHeld(FittingStack):
    """The result of one session's draw, and its certificate behind it.

    Signals:
        act_asked(str, str, act): a question, the words of its button, and the act behind it.
        told(NoticeKind, str): something to say on the page.
        scene_offered(DrawScene): a sector was revealed.
    """

    act_asked = Signal(str, str, object)
    told = Signal(object, str)
    scene_offered = Signal(object)

    def __init__(self, bridge: DeskBridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._session = DAY
        self._view: ResultView | None = None
        self._revealing: dict[str, int] = {}
        self._setting = PaperSetting(bridge, self)
        self._setting.refused.connect(bridge.refused)
        self.result, self.papers = DrawResultPanel(self), PaperPanel(self)
        self.add(self.result)
        self.add(self.papers)
        self.result.next_asked.connect(self.on_next_asked)
        self.result.all_asked.connect(self.on_all_asked)
        self.result.certificate_asked.connect(self.on_certificate_asked)
        self.result.check_asked.connect(self.on_check_asked)
        self.result.replace_asked.connect(self.on_replace_asked)
        self.result.void_asked.connect(self.on_void_asked)
        self.papers.left.connect(self.on_papers_left)
        self.papers.done.connect(partial(self.told.emit, NoticeKind.DONE))
        self.papers.failed.connect(partial(self.told.emit, NoticeKind.REFUSED))
        bridge.opened.connect(self._revealing.clear)

    def keep_hidden(self, draw: str) -> None:
        """Reveal this draw step by step; one that was held before is shown whole."""
        self._revealing[draw] = 0

    def show_session(self, session: SessionId) -> None:
        """Show the draw that stands for a session."""
        self._session = session
        view = self._view = result_view(self._bridge.desk, session)
        self.result.show_result(view, self._revealed, notaries(self._bridge.desk))

    def take_focus(self) -> None:
        """Put the keyboard on the next thing to do."""
        left = self._view is not None and self._revealed < len(self._view.steps)
        first = self.result.next if left else self.result.certificate
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def on_next_asked(self) -> None:
        if self._view is None or self._revealed >= len(self._view.steps):
            return
        step = self._view.steps[self._revealed]
        self._revealing[self._view.draw] = self._revealed + 1
        title = self.tr("Draw {draw}").format(draw=self._view.draw)
        self.scene_offered.emit(
            DrawScene(title, step.sector, step.seated, step.alternates, step.left)
        )
        self.show_session(self._session)
        self.take_focus()

    def on_all_asked(self) -> None:
        if self._view is not None:
            self._revealing.pop(self._view.draw, None)
            self.show_session(self._session)
            self.take_focus()

    def on_certificate_asked(self) -> None:
        if self._view is None:
            return
        desk, draw = self._bridge.desk, self._view.draw
        if self._view.certificate is None:
            self._setting.store([(PaperKind.DRAW_CERTIFICATE, draw)])
            return
        paper = stored_paper(desk, PaperKind.DRAW_CERTIFICATE, draw)
        if paper is not None:
            self.papers.show_papers((paper,))
            self.show_page(self.papers)
            self.papers.take_focus()

    def on_papers_left(self) -> None:
        self.show_page(self.result)
        self.take_focus()

    def on_check_asked(self) -> None:
        try:
            self.result.show_check(recomputed(self._bridge.desk, self._session))
        except Refusal as refusal:
            self._bridge.refused.emit(refusal)

    def on_replace_asked(self, member: MemberLine | None, reason: str) -> None:
        if member is None:
            self.told.emit(NoticeKind.WARNING, self.tr("Choose the member first."))
        elif self._has(reason):
            act = partial(self._bridge.desk.draws.replace, self._session, member.id, reason)
            question = self.tr("{name} ({id}) gives the seat up? The same walk fills it.")
            told = question.format(name=member.name, id=member.id)
            self.act_asked.emit(told, self.tr("Replace member"), act)

    def on_void_asked(self, reason: str, notary: str) -> None:
        if self._has(reason):
            act = partial(self._bridge.desk.draws.void, self._session, reason, PersonId(notary))
            question = self.tr(
                "Set this draw aside? It stays in the record, and the next one is numbered after "
                "it."
            )
            self.act_asked.emit(question, self.tr("Set the draw aside"), act)

    @property
    def _revealed(self) -> int:
        """How many sectors are shown; all of them for a draw that was held before."""
        if self._view is None:
            return 0
        return self._revealing.get(self._view.draw, len(self._view.steps))

    def _has(self, reason: str) -> bool:
        if not reason:
            self.told.emit(NoticeKind.WARNING, self.tr("Write the reason first."))
        return bool(reason)
