"""The way from a correction to the new version heard in the hall: steps, questions, papers."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from hearing_desk.model.ids import UnitId
from hearing_desk.model.papers import PaperKind
from ui.bridge.changes import Changes
from ui.bridge.desk_bridge import DeskBridge
from ui.bridge.paper_setting import Paper, PaperSetting
from ui.bridge.printing import PaperFile
from ui.bridge.views_correction import (
    ANNOUNCED,
    CorrectionView,
    Step,
    StepState,
    announced_text,
    correction_scene,
    correction_view,
    old_papers,
)
from ui.bridge.views_results import signature_lines
from ui.bridge.void_copies import VoidCopies, count_copies
from ui.stages.paper_panel import PaperPanel
from ui.stages.sign_form import SignForm
from ui.stages.steps_panel import StepsPanel
from ui.text.language import window_language
from ui.widgets.act_confirm import ActConfirm
from ui.widgets.ask_line import AskLine
from ui.widgets.tall_area import TallArea


class CorrectionWork(QWidget):
    """Takes the steps one by one; the papers of the chosen step lie beside it.

    Signals:
        scene_offered(Scene): the correction for the hall.
        done(str), failed(str): told in the page.
        refused(Refusal): a paper cannot be composed, set or copied.
    """

    scene_offered = Signal(object)
    done = Signal(str)
    failed = Signal(str)
    refused = Signal(object)

    def __init__(self, bridge: DeskBridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._view: CorrectionView | None = None
        self.steps = StepsPanel(self)
        self.papers = PaperPanel(self, may_leave=False, name="correctionPaper")
        self._setting = PaperSetting(bridge, self)
        self._void = VoidCopies(bridge, self)
        self._confirm = ActConfirm("steps", self)
        self._sign = SignForm(self)
        self._tell = AskLine("announce", self)
        self._lay_out()
        self._connect()

    def show_unit(self, unit: UnitId | None) -> None:
        """Show what is still to do about a unit's last correction."""
        view = None if unit is None else correction_view(self._bridge.desk, unit)
        self._view = view
        self.steps.show_view(view)
        self.papers.setVisible(view is not None)

    def take_focus(self) -> None:
        """Put the keyboard on the step to take."""
        self.steps.take_focus()

    def retranslate(self) -> None:
        """Set every text in the language of the windows."""
        self.steps.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    # --- steps ------------------------------------------------------------------------------------

    def on_steps_asked(self, step: Step) -> None:
        """Take a step."""
        view, tally = self._view, self._bridge.desk.tally
        if view is None:
            return
        if step in (Step.REPORT, Step.SHEETS, Step.SUMMARY):
            self._setting.store(self._papers_of(step))
        elif step in (Step.COUNTED, Step.RELEASED):
            act = tally.take if step is Step.COUNTED else tally.release
            self._do(partial(act, view.unit))
        else:
            {
                Step.LOCKED: self._ask_lock,
                Step.VOID_COPIES: self._copy_void,
                Step.SIGNED: self._ask_signers,
                Step.ANNOUNCED: self._announce,
            }[step](view)

    def on_sign_given(self, signers: tuple[tuple[str, str], ...]) -> None:
        """Record who signed the new version."""
        view = self._view
        if view is not None and self._do(partial(self._bridge.desk.tally.sign, view.unit, signers)):
            self._sign.hide()
            self.take_focus()

    def on_tell_answered(self, text: str, _: object) -> None:
        """It was read out: into the incident log, with the number of the report."""
        view = self._view
        if view is None:
            return
        desk = self._bridge.desk
        told = announced_text(desk, view, text)
        if self._do(partial(desk.record_incident, ANNOUNCED, told)):
            self.done.emit(self.tr("The correction is announced and every step is recorded."))
            self.take_focus()

    def on_steps_papers_wanted(self, step: Step) -> None:
        """Show the papers of a step beside it."""
        view = self._view
        if view is None or self._setting.storing:
            return
        self.papers.show_papers(())
        if step is Step.VOID_COPIES and view.state(step) is StepState.DONE:
            self._void.make(old_papers(self._bridge.desk, view.unit))
        elif papers := self._papers_of(step):
            self._setting.look(papers)

    # --- inside -----------------------------------------------------------------------------------

    def _do(self, act: Callable[[], Changes]) -> bool:
        return self._bridge.do(act)

    def _ask_lock(self, view: CorrectionView) -> None:
        question = self.tr(
            "Lock the figures of {name} as version {version}? It takes the place of version "
            "{before}, which is void from then on."
        )
        told = question.format(name=view.name, version=view.version, before=view.version - 1)
        self._confirm.ask(told, self.tr("Lock version {version}").format(version=view.version))

    def _ask_signers(self, view: CorrectionView) -> None:
        question = self.tr("Who signed version {version} of the sheet of {name}?")
        told = question.format(version=view.version, name=view.name)
        self._sign.ask(told, signature_lines(self._bridge.desk))

    def _on_confirmed(self) -> None:
        if self._view is not None:
            self._do(partial(self._bridge.desk.tally.lock, self._view.unit))
        self.take_focus()

    def _announce(self, view: CorrectionView) -> None:
        title = self.tr("Correction")
        scene = correction_scene(self._bridge.desk, view.unit, title, window_language())
        if scene is not None:
            self.scene_offered.emit(scene)
        question = self.tr(
            "The hall sees the correction. Read out: {text}\n"
            "Who announced it? The time is recorded."
        )
        self._tell.ask(question.format(text=view.to_read), self.tr("Record the announcement"))

    def _papers_of(self, step: Step) -> tuple[Paper, ...]:
        view = self._view
        if view is None or view.state(step) is StepState.WAITING:
            return ()
        desk = self._bridge.desk
        group = desk.hearing.unit(view.unit).unit.group
        return {
            Step.REPORT: ((PaperKind.CORRECTION_REPORT, view.subject),),
            Step.SHEETS: (
                (PaperKind.UNIT_TALLY, str(view.unit)),
                (PaperKind.BALLOT_LIST, str(view.unit)),
            ),
            Step.SUMMARY: ((PaperKind.GROUP_SUMMARY, str(group)),),
        }.get(step, ())

    def _copy_void(self, view: CorrectionView) -> None:
        """Each old paper counted as copied, then in hand to be printed."""
        desk = self._bridge.desk
        if self._do(partial(count_copies, desk, old_papers(desk, view.unit))):
            self._void.make(old_papers(desk, view.unit))

    def _on_void_in_hand(self, copies: tuple[PaperFile, ...]) -> None:
        chosen = self.steps.chosen
        if chosen is not None and chosen.step is not Step.VOID_COPIES:
            self.done.emit(self.tr("The copies stamped 作废 are in hand; print or save them."))
        self.papers.show_papers(copies)

    def _on_in_hand(self, papers: tuple[PaperFile, ...]) -> None:
        chosen = self.steps.chosen
        if self._setting.storing or (
            chosen is not None and self._setting.asked == self._papers_of(chosen.step)
        ):
            self.papers.show_papers(papers)

    def _on_stored(self, stored: bool) -> None:
        self.papers.go_on(stored)
        if stored:
            self.take_focus()

    def _on_store_asked(self) -> None:
        chosen = self.steps.chosen
        if chosen is not None:
            self._setting.store(self._papers_of(chosen.step))

    def _lay_out(self) -> None:
        area = TallArea(self)
        area.setWidget(self.steps)
        split = QSplitter(self)
        split.addWidget(area)
        split.addWidget(self.papers)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        split.setCollapsible(0, False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self._confirm, self._sign, self._tell):
            layout.addWidget(widget)
        layout.addWidget(split, 1)

    def _connect(self) -> None:
        self.steps.asked.connect(self.on_steps_asked)
        self.steps.papers_wanted.connect(self.on_steps_papers_wanted)
        self._confirm.confirmed.connect(self._on_confirmed)
        self._confirm.dismissed.connect(self.take_focus)
        self._sign.given.connect(self.on_sign_given)
        self._sign.left.connect(self.take_focus)
        self._tell.answered.connect(self.on_tell_answered)
        self._tell.left.connect(self.take_focus)
        self._setting.in_hand.connect(self._on_in_hand)
        self._setting.stored.connect(self._on_stored)
        self._setting.refused.connect(self.refused)
        self._void.in_hand.connect(self._on_void_in_hand)
        self._void.refused.connect(self.refused)
        self.papers.store_asked.connect(self._on_store_asked)
        self.papers.done.connect(self.done)
        self.papers.failed.connect(self.failed)
