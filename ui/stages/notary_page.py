"""The notary's page: looked at, compared and objected to; nothing of the hearing is changed."""

from __future__ import annotations

from functools import partial
from typing import ClassVar

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QTabWidget, QWidget

from hearing_desk.errors import Refusal
from hearing_desk.words.language import Language
from ui.bridge.changes import Topic
from ui.bridge.desk_bridge import DeskBridge
from ui.bridge.jobs import Jobs
from ui.bridge.verifying import verification
from ui.bridge.views_notary import (
    SAMPLE,
    Sample,
    comparison_text,
    notary_view,
    rules_in_words,
    sample_of,
)
from ui.bridge.worker import Work
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


class NotaryPage(Page):
    """Digests, sums, journal, sample, verification, incidents, rules: a tab each."""

    topics: ClassVar[frozenset[Topic]] = frozenset(Topic)

    def __init__(
        self, bridge: DeskBridge, jobs: Jobs | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(bridge, parent)
        self._digests = DigestsView(self)
        self._sums = SumsView(self)
        self._journal = JournalList(bridge, self)
        self._sample = SamplePanel(self)
        self._verify = VerifyPanel(jobs if jobs is not None else Jobs(self), self._work, self)
        self._incidents = IncidentPanel(self)
        self._rules = RuleSheetView(self)
        self._tabs = QTabWidget(self)
        self._tabs.setObjectName("notaryTabs")
        self._tabs.setUsesScrollButtons(True)
        for panel in (
            self._digests,
            self._sums,
            self._journal,
            self._sample,
            self._verify,
            self._incidents,
            self._rules,
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
            )
        ):
            self._tabs.setTabText(place, text)
        for panel in (self._sums, self._journal, self._sample, self._verify, self._incidents):
            panel.retranslate()

    def refresh(self) -> None:
        desk, language = self.bridge.desk, window_language()
        for panel in (self._sums, self._sample):  # of ballots
            self._tabs.setTabVisible(self._tabs.indexOf(panel), self.bridge.hears)
        view = notary_view(desk, language)
        self._digests.show_digests(view.digests)
        self._sums.show_sums(view.sums)
        self._incidents.show_log(view.incidents, view.supervision_ended)
        self._journal.refresh()
        try:
            self._rules.show_sections(rules_in_words(desk, language))
        except Refusal:
            self._rules.show_sections(())  # no scheme is in force yet

    # --- acts -------------------------------------------------------------------------------------

    def on_sample_wanted(self, seed: str, count: int) -> None:
        """Choose sheets by the number the notary named; nothing is written."""
        try:
            sample = sample_of(self.bridge.desk, seed, count, window_language())
        except Refusal as refusal:
            self._say_refused(refusal)
            return
        self.notice.clear()
        self._sample.show_sample(sample)

    def on_sample_compared(self, sample: Sample, differing: dict[str, str]) -> None:
        """Write down what the comparison found, in the language of the papers."""
        language = Language(self.bridge.desk.hearing.state.language)
        text = comparison_text(sample, differing, language)
        if self._record(SAMPLE, text):
            self._sample.show_sample(None)
            self.notice.say(NoticeKind.DONE, self.tr("The comparison is in the record"))

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

    def _record(self, category: str, text: str) -> bool:
        act = partial(self.bridge.desk.record_incident, category, text)
        return self.bridge.do(act, initiator=self)

    def _say_refused(self, refusal: Refusal) -> None:
        self.notice.say(NoticeKind.REFUSED, refusal_text(refusal, window_language()))

    def _work(self, head: str) -> Work | None:
        path = self.bridge.path
        return None if path is None else verification(path, head, window_language())

    def _on_opened(self) -> None:
        self._sample.show_sample(None)
        self._verify.clear()

    def _connect(self) -> None:
        self.bridge.opened.connect(self._on_opened)
        self._sample.wanted.connect(self.on_sample_wanted)
        self._sample.compared.connect(self.on_sample_compared)
        self._verify.refused.connect(self._say_refused)
        self._incidents.given.connect(self.on_incidents_given)
        self._incidents.withdrawal_given.connect(self.on_incidents_withdrawn)
        self._incidents.supervision_end_given.connect(self.on_incidents_supervision_end_given)
        for keys, step in (("Ctrl+Tab", 1), ("Ctrl+Shift+Tab", -1)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(partial(self._turn, step))

    def _turn(self, step: int) -> None:
        self._tabs.setCurrentIndex((self._tabs.currentIndex() + step) % self._tabs.count())
