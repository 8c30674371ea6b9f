"""The notary's page: looked at, compared and objected to; no figure is changed here."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import ClassVar

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QTabWidget, QWidget

from hearing_desk.errors import Refusal
from hearing_desk.model.ballots import Marks
from hearing_desk.model.ids import SheetNo, UnitId
from hearing_desk.model.people import PersonId
from ui.bridge.changes import Changes, Topic
from ui.bridge.desk_bridge import DeskBridge
from ui.bridge.jobs import Jobs
from ui.bridge.seats import sit_down
from ui.bridge.verifying import verification
from ui.bridge.views_notary import notary_view, rules_in_words
from ui.bridge.views_sample import sample_view
from ui.bridge.worker import Work
from ui.stages.binding_panel import BindingPanel
from ui.stages.incident_panel import IncidentPanel
from ui.stages.journal_list import JournalList
from ui.stages.notary_overview import DigestsView, SumsView
from ui.stages.page import Page
from ui.stages.sample_panel import SamplePanel
from ui.stages.verify_panel import VerifyPanel
from ui.text.language import window_language
from ui.text.messages import refusal_text
from ui.widgets.notice import NoticeKind
from ui.widgets.rule_sheet_view import RuleSheetView
from ui.widgets.tall_area import TallArea


class NotaryPage(Page):
    """Digests, sums, journal, sample, verification, incidents, rules, paper: a tab each."""

    topics: ClassVar[frozenset[Topic]] = frozenset(Topic)

    def __init__(
        self, bridge: DeskBridge, jobs: Jobs | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(bridge, parent)
        self._digests = DigestsView(self)
        self._sums = SumsView(self)
        self._journal = JournalList(bridge, self)
        self._sample = SamplePanel(self)
        self._sampled: UnitId | None = None
        self._sample_area = TallArea(self)  # paper and table do not fit at twice the text size
        self._sample_area.setWidget(self._sample)
        self._jobs = jobs if jobs is not None else Jobs(self)
        self._verify = VerifyPanel(self._jobs, self._work, self)
        self._incidents = IncidentPanel(self)
        self._rules = RuleSheetView(self)
        self._binding = BindingPanel(bridge, self._jobs, self)
        self._binding_area = TallArea(self)
        self._binding_area.setWidget(self._binding)
        self._tabs = QTabWidget(self)
        self._tabs.setObjectName("notaryTabs")
        self._tabs.setUsesScrollButtons(True)
        for panel in (
            self._digests,
            self._sums,
            self._journal,
            self._sample_area,
            self._verify,
            self._incidents,
            self._rules,
            self._binding_area,
        ):
            self._tabs.addTab(panel, "")
        self.body.addWidget(self._tabs, 1)
        self.first = self._tabs.tabBar()
        self._connect()
        self.retranslate()

    def retranslate(self) -> None:
        self.title.setText(self.tr("For the notary"))
        for place, text in enumerate(
            (
                self.tr("Digests"),
                self.tr("Reconciliation"),
                self.tr("Journal"),
                self.tr("Sample"),
                self.tr("Verification"),
                self.tr("Incidents"),
                self.tr("Rules"),
                self.tr("Paper and data"),
            )
        ):
            self._tabs.setTabText(place, text)
        for panel in (
            self._sums,
            self._journal,
            self._sample,
            self._verify,
            self._incidents,
            self._binding,
        ):
            panel.retranslate()

    def refresh(self) -> None:
        desk, language = self.bridge.desk, window_language()
        for panel in (self._sums, self._sample_area):  # of ballots
            self._tabs.setTabVisible(self._tabs.indexOf(panel), self.bridge.hears)
        view = notary_view(desk, language)
        self._digests.show_digests(view.digests)
        self._sums.show_sums(view.sums)
        self._show_sample()
        self._incidents.show_log(view.incidents, view.supervision_ended)
        self._journal.refresh()
        self._binding.refresh()
        try:
            self._rules.show_sections(rules_in_words(desk, language))
        except Refusal:
            self._rules.show_sections(())  # no scheme is in force yet

    # --- acts -------------------------------------------------------------------------------------

    def on_sample_unit_chosen(self, unit: UnitId) -> None:
        """Show the sample of another unit."""
        self._sampled = unit
        self._show_sample()
        self._sample.take_focus()

    def on_sample_notary_chosen(self, person: PersonId) -> None:
        """The notary sits down to sample."""
        if self.bridge.do(partial(sit_down, self.bridge.desk, person), initiator=self):
            self.after_second_key()

    def after_second_key(self) -> None:
        self._sample.take_focus()

    def on_sample_drawn(self, seed: str, count: int) -> None:
        """Draw sheets by the digits the notary named."""
        unit = self._sampled
        if unit is not None and self._do(partial(self.bridge.desk.samples.draw, unit, seed, count)):
            self._sample.clear_typed()
            self._sample.take_focus()

    def on_sample_read(self, sheet_no: SheetNo, marks: Marks) -> None:
        """Write down what stands on a paper; then the record is shown beside it."""
        unit = self._sampled
        if unit is not None and self._do(
            partial(self.bridge.desk.samples.read, unit, sheet_no, marks)
        ):
            self._sample.sheet_read(sheet_no)

    def on_sample_ended(self, remark: str) -> None:
        """End the sample; its record can be printed from here on."""
        unit = self._sampled
        if unit is not None and self._do(partial(self.bridge.desk.samples.close, unit, remark)):
            self._sample.clear_typed()
            self.notice.say(NoticeKind.DONE, self.tr("The sample is in the record"))

    def on_incidents_given(self, category: str, text: str) -> None:
        """Write an objection or an incident down, word for word."""
        if self._record(category, text):
            self._incidents.clear_text()
            self.notice.say(NoticeKind.DONE, self.tr("It is in the record, word for word"))

    def on_incidents_supervision_end_given(self, reason: str) -> None:
        """Write down that the notary refused or left."""
        self.bridge.do(partial(self.bridge.desk.end_supervision, reason), initiator=self)

    def on_incidents_withdrawn(self, number: int, remark: str) -> None:
        """The notary withdraws an objection; both stay in the log."""
        withdraw = self.bridge.desk.corrections.withdraw_objection
        self.bridge.do(partial(withdraw, number, remark), initiator=self)

    # --- inside -----------------------------------------------------------------------------------

    def _show_sample(self) -> None:
        view = sample_view(self.bridge.desk, self._sampled, window_language())
        self._sampled = None if view is None else view.unit
        self._sample.show_view(view)

    def _do(self, act: Callable[[], Changes]) -> bool:
        self.notice.clear()
        return self.bridge.do(act, initiator=self)

    def _record(self, category: str, text: str) -> bool:
        return self._do(partial(self.bridge.desk.record_incident, category, text))

    def _say_refused(self, refusal: Refusal) -> None:
        self.notice.say(NoticeKind.REFUSED, refusal_text(refusal, window_language()))

    def _work(self, head: str) -> Work | None:
        path = self.bridge.path
        return None if path is None else verification(path, head, window_language())

    def _on_opened(self) -> None:
        self._sampled = None
        self._sample.clear_typed()
        self._verify.clear()
        self._binding.clear()

    def _connect(self) -> None:
        self.bridge.opened.connect(self._on_opened)
        self._sample.unit_chosen.connect(self.on_sample_unit_chosen)
        self._sample.notary_chosen.connect(self.on_sample_notary_chosen)
        self._sample.drawn.connect(self.on_sample_drawn)
        self._sample.read.connect(self.on_sample_read)
        self._sample.ended.connect(self.on_sample_ended)
        self._verify.refused.connect(self._say_refused)
        self._verify.said.connect(self.notice.say)
        self._incidents.given.connect(self.on_incidents_given)
        self._incidents.withdrawal_given.connect(self.on_incidents_withdrawn)
        self._incidents.supervision_end_given.connect(self.on_incidents_supervision_end_given)
        for keys, step in (("Ctrl+Tab", 1), ("Ctrl+Shift+Tab", -1)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(partial(self._turn, step))

    def _turn(self, step: int) -> None:
        self._tabs.setCurrentIndex((self._tabs.currentIndex() + step) % self._tabs.count())
