"""The draw: prepared, committed to, rolled or entered, revealed, certified, checked, repeated."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLabel, QScrollArea, QWidget

from hearing_desk.errors import Refusal
from hearing_desk.model.attendance import DAY, SessionId
from hearing_desk.model.draw import DrawRules
from ui.audience.scenes import SeedScene
from ui.bridge.changes import Changes, Topic
from ui.bridge.desk_bridge import DeskBridge
from ui.bridge.draw_planning import DrawPlanning
from ui.bridge.files import content_of
from ui.bridge.views_draw import (
    DrawStage,
    DrawView,
    draw_view,
    drawn_in_file,
    elsewhere_problems,
    sessions,
)
from ui.bridge.views_pool import person_line
from ui.settings import Settings
from ui.stages.draw_committed import DrawCommitted
from ui.stages.draw_held import DrawHeld
from ui.stages.draw_keeper import DrawKeeper
from ui.stages.draw_prepare import DrawPrepare
from ui.stages.elsewhere_panel import ElsewherePanel
from ui.stages.page import Page
from ui.text.language import window_language
from ui.widgets.act_confirm import ActConfirm
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.dice_panel import in_fives
from ui.widgets.fitting_stack import FittingStack
from ui.widgets.notice import NoticeKind
from ui.widgets.run_history import RunHistory


class DrawPage(Page):
    """One session's draw at a time; `_pending` is the act a question on the page is about."""

    topics: ClassVar[frozenset[Topic]] = frozenset(
        {Topic.RULES, Topic.UNITS, Topic.POOL, Topic.DRAW, Topic.PAPERS, Topic.OPERATORS}
    )
    of_hearing_day: ClassVar[bool] = True

    def __init__(
        self, bridge: DeskBridge, settings: Settings, parent: QWidget | None = None
    ) -> None:
        super().__init__(bridge, parent)
        self._settings = settings
        self._planning: DrawPlanning | None = None
        self._view: DrawView | None = None
        self._before: DrawView | None = None
        self._pending: Callable[[], None] | None = None
        self._create()
        self._lay_out()
        self._connect()
        self.retranslate()

    def retranslate(self) -> None:
        self.title.setText(self.tr("Draw of the panel"))
        self.session.setAccessibleName(self.tr("Session"))
        self.refresh_if_open()

    def refresh_if_open(self) -> None:
        """Show the draw once there is one to show."""
        if self._view is not None and self.bridge.has_hearing:
            self.refresh()

    def refresh(self) -> None:
        """Show the session's draw as it stands."""
        desk = self.bridge.desk
        self._show_sessions()
        view = self._view = draw_view(desk, self._session)
        if view.pool_sha256 and (
            self._planning is None or self._planning.roster.sha256 != view.pool_sha256
        ):
            self._planning = DrawPlanning(desk)
        self.history.show_runs(view.runs)
        match view.stage:
            case DrawStage.RULES_OPEN:
                self.waiting.setText(self.tr("Freeze the rules first; then the draw can begin."))
                self.stack.show_page(self.waiting)
            case DrawStage.POOL_OPEN:
                self.waiting.setText(self.tr("Seal the pool first; then the draw can begin."))
                self.stack.show_page(self.waiting)
            case DrawStage.PREPARING:
                assert self._planning is not None
                if self.prepare.begin(view, self._planning):
                    self._restore_prepared(view)
                self.stack.show_page(self.prepare)
            case DrawStage.COMMITTED | DrawStage.ROLLED:
                assert self._planning is not None
                self._show_committed(view, self._planning)
                self.stack.show_page(self.committed)
            case DrawStage.HELD:
                self.held.show_session(self._session)
                self.stack.show_page(self.held)

    def on_commit_asked(self, rules: DrawRules, reason: str) -> None:
        if self._view is not None and self._view.repeated and not reason:
            self.notice.say(NoticeKind.WARNING, self.tr("Write why the draw is made again."))
            self.prepare.reason.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        act = partial(self.bridge.desk.draws.commit, self._session, rules, reason=reason)
        self._ask(
            self.tr(
                "Commit to roster and rules of draw {draw}? {seats} seats, {recused} people "
                "barred. After the first throw nothing can be changed."
            ).format(draw=rules.draw_id, seats=rules.seats, recused=len(rules.recusals)),
            self.tr("Commit to the draw"),
            act,
        )

    def on_abort_asked(self, reason: str) -> None:
        if self._missing(reason):
            return
        act = partial(self.bridge.desk.draws.abort, self._session, reason)
        question = self.tr("Give this commitment up? It stays in the record with its reason.")
        self._ask(question, self.tr("Give the commitment up"), act)

    def on_typed(self) -> None:
        """Keep what is typed; it is no act and stands in no record."""
        if self._view is not None:
            self._keeper.keep(self._view)

    def on_digits_changed(self, digits: str, wanted: int, name: str) -> None:
        self.on_typed()
        if self.throw.dice.unchecked:
            return  # the hall sees what somebody has looked through
        if self._view is not None and self._view.stage is DrawStage.COMMITTED and digits:
            title = self.tr("Dice of draw {draw}").format(draw=self._view.draw_id)
            self.scene_offered.emit(SeedScene(title, digits, wanted, name))

    def on_dice_complete(self) -> None:
        throws = self.throw.dice.throws
        digits = in_fives("".join(rolled for _, rolled in throws))
        act = partial(self.bridge.desk.draws.record_seed, self._session, throws)
        question = self.tr(
            "All digits are in: {digits}. Let another person read them back against the notary's "
            "record. They cannot be changed afterwards; the draw follows from them."
        )
        self._ask(question.format(digits=digits), self.tr("Record the digits and draw"), act)

    def on_hold_asked(self) -> None:
        self._do(partial(self.bridge.desk.draws.hold, self._session))

    def on_elsewhere_edited(self) -> None:
        panel, view = self._way, self._view
        if self.bridge.has_hearing and view is not None and view.stage is DrawStage.COMMITTED:
            desk = self.bridge.desk
            panel.show_problems(
                elsewhere_problems(desk, self._session, panel.panel, panel.alternates)
            )

    def on_elsewhere_file_chosen(self, chosen: Path) -> None:
        panel = self._way
        try:
            found = drawn_in_file(content_of(chosen), chosen.name)
        except Refusal as refusal:
            self.bridge.refused.emit(refusal)
            return
        panel.take(*found)

    def on_record_asked(self) -> None:
        panel = self._way
        act = partial(
            self.bridge.desk.draws.record_elsewhere,
            self._session,
            panel.method,
            panel.device.text().strip(),
            witnesses=panel.witnesses,
            panel=panel.panel,
            alternates=panel.alternates,
        )
        question = self.tr("Record this panel of {seats} with {waiting} alternates as drawn?")
        self._ask(
            question.format(seats=len(panel.panel), waiting=len(panel.alternates)),
            self.tr("Record the draw"),
            act,
        )

    def on_quota_file_chosen(self, chosen: Path) -> None:
        if self._planning is None:
            return
        try:
            found = self._planning.entries_from(content_of(chosen), chosen.name)
        except Refusal as refusal:
            self.bridge.refused.emit(refusal)
            return
        self.prepare.take_entries(*found)

    def on_confirm_confirmed(self) -> None:
        pending, self._pending = self._pending, None
        if pending is not None:
            pending()

    def on_session_activated(self) -> None:
        self.confirm.dismiss()
        self.refresh()

    @property
    def _session(self) -> SessionId:
        return SessionId(self.session.currentData() or DAY)

    @property
    def _way(self) -> ElsewherePanel:
        current = self.throw.ways.shown
        return self.throw.software if current is self.throw.software else self.throw.balls

    def _ask(self, question: str, words: str, act: Callable[[], Changes]) -> None:
        self._pending = lambda: self._confirmed(act)
        self.confirm.ask(question, words)

    def _confirmed(self, act: Callable[[], Changes]) -> None:
        if self._do(act):
            self._take_focus_after()

    def after_second_key(self) -> None:
        before = self._before
        if before is not None and self._view is not None and self._view.stage is not before.stage:
            self._keeper.forget(before)
        self._take_focus_after()

    def _take_focus_after(self) -> None:
        held_before = self._before is not None and self._before.stage is DrawStage.HELD
        if self._view is None:
            return
        self.held.result.replace_reason.clear()
        if self._view.stage is DrawStage.COMMITTED:
            self.throw.take_focus()
        elif self._view.stage is DrawStage.HELD and not held_before:
            self.held.take_focus()
        QTimer.singleShot(0, self, self._show_focused)  # once everything has its place

    def _restore_prepared(self, view: DrawView) -> None:
        draft = self._keeper.prepared(view)
        if draft is not None:
            self.prepare.restore(draft.draft, draft.reason)
            self._say_restored()

    def _show_committed(self, view: DrawView, planning: DrawPlanning) -> None:
        draft = self._keeper.thrown(view)  # first: an empty page keeps what is on it too
        people = tuple(map(person_line, planning.roster.people))
        if self.committed.begin(view, people) and draft is not None:
            self.throw.restore(draft)
            if not self.throw.dice.unchecked:  # the dice say so themselves
                self._say_restored()

    def _say_restored(self) -> None:
        text = self.tr("What was typed last time and not submitted is shown again. Check it.")
        self.notice.say(NoticeKind.WARNING, text)

    def _do(self, act: Callable[[], Changes]) -> bool:
        before = self._before = self._view
        if before is not None and before.stage in (DrawStage.COMMITTED, DrawStage.ROLLED):
            self.held.keep_hidden(before.draw_id)
        if not self.bridge.do(act, initiator=self):
            return False
        if before is not None and self._view is not None and self._view.stage is not before.stage:
            self._keeper.forget(before)
        return True

    def _show_focused(self) -> None:
        focused = self.focusWidget()
        if focused is not None and self.stack.isAncestorOf(focused):
            self._scroll.ensureWidgetVisible(focused)

    def _missing(self, reason: str) -> bool:
        if not reason:
            self.notice.say(NoticeKind.WARNING, self.tr("Write the reason first."))
        return not reason

    def _show_sessions(self) -> None:
        known = sessions(self.bridge.desk, window_language())
        chosen = self.session.currentData()
        self.session.clear()
        for session, name in known:
            self.session.addItem(name or self.tr("Whole day"), session)
        self.session.setCurrentIndex(max(0, self.session.findData(chosen)))
        self.session.setVisible(len(known) > 1)

    def _create(self) -> None:
        self.session = ChoiceBox("drawSession", self)
        self.history = RunHistory(self)
        self.waiting = QLabel(self)
        self.waiting.setObjectName("drawWaiting")
        self.waiting.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.waiting.setWordWrap(True)
        self.prepare, self.committed = DrawPrepare(self), DrawCommitted(self.bridge, self)
        self.prepare.quotas.follow(self.session)
        self.throw = self.committed.throw
        self.held = DrawHeld(self.bridge, self)
        self._keeper = DrawKeeper(self._settings, self.prepare, self.throw)
        self.confirm = ActConfirm("draw", self)
        self.stack = FittingStack(self)

    def _lay_out(self) -> None:
        for widget in (self.waiting, self.prepare, self.committed, self.held):
            self.stack.add(widget)
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self.stack)
        self.body.addWidget(self.session, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self.history)
        self.body.addWidget(self._scroll, 1)
        self.body.addWidget(self.confirm)

    def _connect(self) -> None:
        self.session.activated.connect(self.on_session_activated)
        self.confirm.confirmed.connect(self.on_confirm_confirmed)
        self.prepare.commit_asked.connect(self.on_commit_asked)
        self.prepare.typed.connect(self.on_typed)
        self.prepare.file_chosen.connect(self.on_quota_file_chosen)
        self.throw.abort_asked.connect(self.on_abort_asked)
        self.throw.hold_asked.connect(self.on_hold_asked)
        self.throw.dice.digits_changed.connect(self.on_digits_changed)
        self.throw.dice.complete.connect(self.on_dice_complete)
        for way in (self.throw.balls, self.throw.software):
            way.typed.connect(self.on_typed)
            way.edited.connect(self.on_elsewhere_edited)
            way.file_chosen.connect(self.on_elsewhere_file_chosen)
            way.record_asked.connect(self.on_record_asked)
        self.throw.ways.chosen.connect(self.on_elsewhere_edited)
        self.committed.told.connect(self.notice.say)
        self.held.act_asked.connect(self._ask)
        self.held.told.connect(self.notice.say)
        self.held.scene_offered.connect(self.scene_offered)
