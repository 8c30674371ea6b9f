"""Sign-in: who came, who is late or left, who sits for whom, who may not judge whom."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import ClassVar

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from hearing_desk.model.attendance import Recusal, RecusalCause, SessionId
from hearing_desk.model.ids import UnitId
from hearing_desk.model.papers import PaperKind
from ui.bridge.changes import Changes, Topic
from ui.bridge.desk_bridge import DeskBridge
from ui.bridge.paper_setting import PaperSetting
from ui.bridge.printing import stored_paper
from ui.bridge.views_sign_in import FlaggedRecusal, SeatLine, SignInView, sign_in_view
from ui.stages.page import Page
from ui.stages.paper_panel import PaperPanel
from ui.stages.sign_in_list import SignInList
from ui.stages.sign_in_side import SignInSide
from ui.text.language import window_language
from ui.text.messages import problem_text
from ui.widgets.act_confirm import ActConfirm
from ui.widgets.ask_line import AskLine
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.notice import NoticeKind


class SignInPage(Page):
    """The list, what may be done with the chosen line, the totals and the recusals found."""

    topics: ClassVar[frozenset[Topic]] = frozenset(
        {Topic.SIGN_IN, Topic.DRAW, Topic.UNITS, Topic.BALLOTS, Topic.PAPERS}
    )
    of_hearing_day: ClassVar[bool] = True

    def __init__(self, bridge: DeskBridge, parent: QWidget | None = None) -> None:
        super().__init__(bridge, parent)
        self._view: SignInView | None = None
        self._answer: Callable[[str, object], None] | None = None
        self._sessions = ChoiceBox("signInSession", self)
        self._ask = AskLine("signInAsk", self)
        self._confirm = ActConfirm("signInClose", self)
        self._list = SignInList(self)
        self._side = SignInSide(self)
        self._papers = PaperPanel(self)
        self._setting = PaperSetting(bridge, self)
        self._lay_out()
        self._connect()
        self.retranslate()

    def retranslate(self) -> None:
        self.title.setText(self.tr("Sign-in of the delegates"))
        self._sessions.setAccessibleName(self.tr("Session"))
        self._list.retranslate()
        self._side.retranslate()

    def refresh(self) -> None:
        asked = None if self._view is None else self._view.session
        self._view = view = sign_in_view(self.bridge.desk, asked)
        chinese = window_language().value.startswith("zh")
        self._sessions.blockSignals(True)
        self._sessions.clear()
        for session, label in view.sessions:
            self._sessions.addItem(label.zh if chinese else label.en, session)
        self._sessions.setCurrentIndex(self._sessions.findData(view.session))
        self._sessions.blockSignals(False)
        self._sessions.setVisible(len(view.sessions) > 1)
        self._list.setEnabled(view.drawn)
        self._list.show_lines(view.lines)
        self._side.show_view(view, self._list.chosen)
        if not view.drawn:
            self.notice.say(NoticeKind.WARNING, self.tr("No panel has been drawn yet"))

    # --- acts -------------------------------------------------------------------------------------

    def on_list_taken(self, line: SeatLine) -> None:
        """Sign a delegate in."""
        if self._do(partial(self.bridge.desk.sign_in.sign_in, self._session, line.person)):
            self._list.search.clear()
            self.notice.say(
                NoticeKind.DONE, self.tr("{name} is here").format(name=f"{line.name} {line.person}")
            )
        self._list.search.setFocus()

    def on_list_nobody_found(self, typed: str) -> None:
        """Return with nobody to sign in."""
        text = (
            self.tr("Nobody called matches “{typed}”").format(typed=typed)
            if typed
            else self.tr("Type initials, a name or a number first")
        )
        self.notice.say(NoticeKind.WARNING, text)

    def on_side_sign_in_asked(self) -> None:
        """Sign the chosen delegate in."""
        if (line := self._list.chosen) is not None:
            self.on_list_taken(line)

    def on_side_absent_asked(self) -> None:
        """Record the chosen delegate as absent."""
        self._ask_about(
            self.tr("Why is {name} absent?"),
            self.tr("Record the absence"),
            self.bridge.desk.sign_in.absent,
        )

    def on_side_leave_asked(self) -> None:
        """Record that the chosen delegate leaves."""
        self._ask_about(
            self.tr("Why does {name} leave before the end?"),
            self.tr("Record the leaving"),
            self.bridge.desk.sign_in.leave,
        )

    def on_side_substitute_asked(self) -> None:
        """Give the chosen delegate's seat to the next alternate."""
        self._ask_about(
            self.tr("Why does {name} give the seat up? The next alternate will have it for good."),
            self.tr("Seat the alternate"),
            self.bridge.desk.sign_in.substitute,
            suggest=True,
            then=self._tell_seated,
        )

    def on_side_recuse_asked(self) -> None:
        """Record a declared recusal of the chosen delegate."""
        line, view = self._list.chosen, self._view
        if line is None or view is None:
            return

        def recuse(reason: str, unit: object) -> None:
            recusal = Recusal(line.person, UnitId(str(unit)), RecusalCause.DECLARED, reason)
            self._do(partial(self.bridge.desk.sign_in.recuse, self._session, recusal))

        self._answer = recuse
        self._ask.ask(
            self.tr("Which unit will {name} not judge, and why?").format(name=line.name),
            self.tr("Record the recusal"),
            choices=[(name, unit) for unit, name in view.units],
            choice_name=self.tr("Unit"),
        )

    def on_side_flagged_confirmed(self, flagged: FlaggedRecusal) -> None:
        """Record a recusal that the employer gives away."""
        self._do(partial(self.bridge.desk.sign_in.recuse, self._session, flagged.recusal))

    def on_side_dismissal_asked(self, flagged: FlaggedRecusal) -> None:
        """Ask why a recusal that the employer gives away does not apply."""

        def dismiss(reason: str, _: object) -> None:
            act = self.bridge.desk.sign_in.dismiss
            self._do(partial(act, self._session, flagged.recusal, reason))

        self._answer = dismiss
        question = self.tr("Why does the recusal of {name} for {unit} not apply?")
        self._ask.ask(
            question.format(name=flagged.name, unit=flagged.unit), self.tr("Dismiss the recusal")
        )

    def on_side_close_asked(self) -> None:
        """Ask before the sign-in is closed."""
        view = self._view
        if view is None:
            return
        lines = [
            self.tr(
                "Close the sign-in with {present} of {seats} seats present? Whoever comes later "
                "counts as late, and no alternate can be seated any more."
            ).format(present=view.totals.present, seats=view.totals.seats)
        ]
        if view.flagged:
            lines.append(
                self.tr("{count} recusals found are neither confirmed nor dismissed.").format(
                    count=len(view.flagged)
                )
            )
        if view.quorum is not None:
            lines.append(problem_text(view.quorum, window_language()))
        self._confirm.ask("\n".join(lines), self.tr("Close the sign-in"))

    def on_confirm_confirmed(self) -> None:
        """Close the sign-in."""
        if self._do(partial(self.bridge.desk.sign_in.close, self._session)):
            self.notice.say(NoticeKind.DONE, self.tr("The sign-in is closed"))
        self._list.search.setFocus()

    def on_side_print_asked(self) -> None:
        """Print the list as it stands: the form to sign before, the outcome after."""
        self._setting.store([(PaperKind.PANEL_LIST, self._session)])

    def on_setting_stored(self, stored: bool) -> None:
        """The list is stored as it stands."""
        if stored:
            self.on_side_papers_asked()

    def on_side_papers_asked(self) -> None:
        """Take the form printed last in hand again."""
        paper = stored_paper(self.bridge.desk, PaperKind.PANEL_LIST, self._session)
        if paper is not None:
            self._papers.show_papers((paper,))
            self._stack.setCurrentWidget(self._papers)
            self._papers.take_focus()

    # --- inside -----------------------------------------------------------------------------------

    @property
    def _session(self) -> SessionId:
        assert self._view is not None
        return self._view.session

    def _do(self, act: Callable[[], Changes]) -> bool:
        return self.bridge.do(act, initiator=self)

    def _ask_about(
        self,
        question: str,
        act: str,
        clerk_act: Callable[..., Changes],
        *,
        suggest: bool = False,
        then: Callable[[SeatLine], None] | None = None,
    ) -> None:
        line = self._list.chosen
        if line is None:
            return

        def answer(reason: str, _: object) -> None:
            if self._do(partial(clerk_act, self._session, line.person, reason)) and then:
                then(line)

        self._answer = answer
        self._ask.ask(
            question.format(name=f"{line.name} {line.person}"),
            act,
            suggestion=line.reason if suggest else "",
        )

    def _tell_seated(self, line: SeatLine) -> None:
        change = self.bridge.desk.draws.in_force(self._session).replacements[-1]
        if change.seated is None:
            text = self.tr("Nobody is left to sit for {name}; the seat stays empty")
        else:
            text = self.tr("{seated} sits for {name}; sign in now or record as absent")
        seated = "" if change.seated is None else self.bridge.desk.hearing.name(change.seated)
        self.notice.say(NoticeKind.DONE, text.format(name=line.name, seated=seated))

    def _on_answered(self, text: str, choice: object) -> None:
        answer, self._answer = self._answer, None
        if answer is not None:
            answer(text, choice)
        self._list.search.setFocus()

    def _on_session_chosen(self, _: int) -> None:
        self._view = sign_in_view(self.bridge.desk, SessionId(self._sessions.currentData()))
        self.notice.clear()
        self.refresh()

    def _on_papers_left(self) -> None:
        self._stack.setCurrentIndex(0)
        self._list.search.setFocus()

    def _lay_out(self) -> None:
        work = QWidget(self)
        split = QSplitter(work)
        split.addWidget(self._list)
        split.addWidget(self._side)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        split.setChildrenCollapsible(False)
        inner = QVBoxLayout(work)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(split, 1)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(work)
        self._stack.addWidget(self._papers)
        top = QHBoxLayout()
        top.addWidget(self._sessions)
        top.addStretch(1)
        self.body.addLayout(top)
        self.body.addWidget(self._ask)
        self.body.addWidget(self._confirm)
        self.body.addWidget(self._stack, 1)
        self.first = self._list.search

    def _connect(self) -> None:
        self._sessions.activated.connect(self._on_session_chosen)
        self._list.taken.connect(self.on_list_taken)
        self._list.nobody_found.connect(self.on_list_nobody_found)
        self._list.chosen_changed.connect(self._on_chosen_changed)
        self._side.sign_in_asked.connect(self.on_side_sign_in_asked)
        self._side.absent_asked.connect(self.on_side_absent_asked)
        self._side.leave_asked.connect(self.on_side_leave_asked)
        self._side.substitute_asked.connect(self.on_side_substitute_asked)
        self._side.recuse_asked.connect(self.on_side_recuse_asked)
        self._side.flagged_confirmed.connect(self.on_side_flagged_confirmed)
        self._side.dismissal_asked.connect(self.on_side_dismissal_asked)
        self._side.close_asked.connect(self.on_side_close_asked)
        self._side.print_asked.connect(self.on_side_print_asked)
        self._side.papers_asked.connect(self.on_side_papers_asked)
        self._ask.answered.connect(self._on_answered)
        self._ask.left.connect(self._list.search.setFocus)
        self._confirm.confirmed.connect(self.on_confirm_confirmed)
        self._confirm.dismissed.connect(self._list.search.setFocus)
        self._setting.stored.connect(self.on_setting_stored)
        self._setting.refused.connect(self.bridge.refused)
        self._papers.done.connect(lambda text: self.notice.say(NoticeKind.DONE, text))
        self._papers.failed.connect(lambda text: self.notice.say(NoticeKind.REFUSED, text))
        self._papers.left.connect(self._on_papers_left)
        QShortcut(QKeySequence("Ctrl+F"), self).activated.connect(self._list.search.setFocus)

    def _on_chosen_changed(self) -> None:
        if self._view is not None:
            self._side.show_chosen(self._view, self._list.chosen)
