"""The year: figures, deductions, answers, the result and its lock, its papers, the calendar."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import ClassVar

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QTabWidget, QWidget

from hearing_desk.errors import Refusal
from ui.bridge.changes import Topic
from ui.bridge.desk_bridge import DeskBridge
from ui.bridge.files import content_of
from ui.bridge.views_year import YearView, year_view
from ui.bridge.year_file import YearFile
from ui.stages.page import Page
from ui.stages.year_calendar import YearCalendar
from ui.stages.year_chart import YearChart
from ui.stages.year_deductions import YearDeductions
from ui.stages.year_figures import YearFigures
from ui.stages.year_grades import YearGrades
from ui.stages.year_last import YearLast
from ui.stages.year_panel import YearPanel, named
from ui.stages.year_papers import YearPapers
from ui.stages.year_received import YearReceived
from ui.stages.year_result import YearOutcome
from ui.stages.year_survey import YearSurvey
from ui.text.language import window_language
from ui.text.messages import refusal_text
from ui.widgets.act_confirm import ActConfirm
from ui.widgets.ask_file import ask_file
from ui.widgets.ask_line import AskLine
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.notice import NoticeKind


class YearPage(Page):
    """One group at a time, a tab a matter; tabs the plan says nothing of are left out."""

    topics: ClassVar[frozenset[Topic]] = frozenset(
        {Topic.RULES, Topic.UNITS, Topic.YEAR, Topic.TALLY, Topic.PAPERS}
    )

    def __init__(self, bridge: DeskBridge, parent: QWidget | None = None) -> None:
        super().__init__(bridge, parent)
        self._view: YearView | None = None
        self._groups = ChoiceBox("yearGroup", self)
        self._state = QLabel(self)
        self._state.setObjectName("yearState")
        self._state.setWordWrap(True)
        self._lock = self._button("yearLock")
        self._reopen = self._button("yearReopen")
        self._confirm = ActConfirm("year", self)
        self._why = AskLine("yearReopen", self)
        self._received = YearReceived(bridge, self)
        self._figures = YearFigures(bridge, self)
        self._grades, self._survey = YearGrades(bridge, self), YearSurvey(bridge, self)
        self._last, self._calendar = YearLast(bridge, self), YearCalendar(bridge, self)
        self._panels: tuple[YearPanel, ...] = (
            self._figures,
            YearDeductions(bridge, self),
            self._grades,
            self._survey,
            self._last,
            YearOutcome(bridge, self),
            YearChart(bridge, self),
            YearPapers(bridge, self),
            self._calendar,
        )
        self._tabs = QTabWidget(self)
        self._tabs.setObjectName("yearTabs")
        self._tabs.setUsesScrollButtons(True)
        self._lay_out()
        self._connect()
        self.retranslate()

    def retranslate(self) -> None:
        self.title.setText(self.tr("The year's result"))
        self._groups.setAccessibleName(self.tr("Group"))
        named(
            {
                self._lock: self.tr("Lock the result…"),
                self._reopen: self.tr("Open it again…"),
            }
        )
        texts = (
            self.tr("Scores"),
            self.tr("Deductions"),
            self.tr("Grades"),
            self.tr("Answers"),
            self.tr("Last year"),
            self.tr("Result"),
            self.tr("Chart"),
            self.tr("Papers"),
            self.tr("Calendar"),
        )
        for place, text in enumerate(texts):
            self._tabs.setTabText(place, text)
            self._panels[place].retranslate()

    def refresh(self) -> None:
        self._view = view = year_view(self.bridge.desk, window_language())
        self._show_groups(view)
        self._state.setText(self._state_text(view))
        self._lock.setVisible(view is not None and not view.locked)
        self._lock.setEnabled(view is not None and view.open and not view.missing)
        self._reopen.setVisible(view is not None and view.locked)
        self._show_parts()
        if view is not None:
            for panel, there in self._offered(view).items():
                self._tabs.setTabVisible(self._tabs.indexOf(panel), there)
            self._show_panel()

    # --- acts -------------------------------------------------------------------------------------

    def take_file(self, kind: YearFile, path: Path) -> None:
        """Show a file received, in place of the tabs."""
        try:
            content = content_of(path)
        except Refusal as refusal:
            self._say_refused(refusal)
            return
        self.notice.clear()
        self._received.receive(kind, content, path.name)
        self._show_parts()

    def on_lock_clicked(self) -> None:
        """Ask before the result is locked."""
        view = self._view
        if view is not None:
            question = self.tr(
                "Lock the result as version {version}? From then on figures change only after it "
                "is opened again, with a reason."
            )
            self._confirm.ask(question.format(version=view.version + 1), self.tr("Lock the result"))

    def on_confirmed(self) -> None:
        """Lock the result."""
        if self.bridge.do(self.bridge.desk.year.lock, initiator=self):
            self.notice.say(NoticeKind.DONE, self.tr("The result is locked"))

    def on_reopen_clicked(self) -> None:
        """Ask for the reason."""
        question = self.tr("Why is the locked result opened again?")
        self._why.ask(question, self.tr("Open the result again"))

    def on_reason_given(self, reason: str) -> None:
        """Open the locked result."""
        self.bridge.do(partial(self.bridge.desk.year.reopen, reason), initiator=self)

    # --- inside -----------------------------------------------------------------------------------

    def _offered(self, view: YearView) -> Mapping[YearPanel, bool]:
        return {
            self._grades: view.has_grades,
            self._survey: view.has_survey,
            self._last: view.has_ranks,
            self._calendar: view.has_calendar,
        }

    def _show_panel(self) -> None:
        """Show the chosen tab anew; the others are shown when they are chosen."""
        panel, group = self._tabs.currentWidget(), self._groups.currentData()
        if self._view is not None and group is not None and isinstance(panel, YearPanel):
            panel.group, panel.year = group, self._view
            panel.refresh()

    def _show_groups(self, view: YearView | None) -> None:
        kept = self._groups.currentData()
        self._groups.blockSignals(True)
        self._groups.clear()
        for group, label in () if view is None else view.groups:
            self._groups.addItem(label, group)
        self._groups.setCurrentIndex(max(0, self._groups.findData(kept)))
        self._groups.blockSignals(False)

    def _show_parts(self) -> None:
        """The tabs, or a file received in their place."""
        there, reading = bool(self._groups.count()), self._received.received is not None
        self._groups.setVisible(there and not reading)
        self._tabs.setVisible(there and not reading)

    def _state_text(self, view: YearView | None) -> str:
        if view is None or not view.groups:
            return self.tr("No units are listed yet; see the Units page.")
        if not view.frozen:
            return self.tr("The rules are not frozen yet; figures are recorded after that.")
        if view.locked:
            return self.tr("Version {version} is locked.").format(version=view.version)
        if view.missing:
            text = self.tr("Not locked. Scores still missing in all groups: {count}.")
            return text.format(count=view.missing)
        return self.tr("Not locked. Every score is there; the result can be locked.")

    def _on_file_wanted(self, kind: YearFile, caption: str) -> None:
        tables = self.tr("Tables (*.csv *.txt *.tsv *.xlsx);;All files (*)")
        ask_file(self, caption, tables, partial(self.take_file, kind))

    def _on_opened(self) -> None:
        """Another record: nothing of the one before is left to be recorded."""
        self._received.put_away()
        self._figures.forget()

    def _say_refused(self, refusal: Refusal) -> None:
        self.notice.say(NoticeKind.REFUSED, refusal_text(refusal, window_language()))

    def _turn(self, step: int) -> None:
        place, count = self._tabs.currentIndex(), self._tabs.count()
        for _ in range(count):
            place = (place + step) % count
            if self._tabs.isTabVisible(place):
                break
        self._tabs.setCurrentIndex(place)

    def _lay_out(self) -> None:
        for panel in self._panels:
            self._tabs.addTab(panel, "")
        top = QHBoxLayout()
        top.addWidget(self._groups)
        top.addWidget(self._state, 1)
        top.addWidget(self._lock)
        top.addWidget(self._reopen)
        self.body.addLayout(top)
        self.body.addWidget(self._confirm)
        self.body.addWidget(self._why)
        self.body.addWidget(self._tabs, 1)
        self.body.addWidget(self._received, 1)
        self.first = self._figures.table

    def _connect(self) -> None:
        self._groups.activated.connect(lambda _: self._show_panel())
        self._tabs.currentChanged.connect(lambda _: self._show_panel())
        self._lock.clicked.connect(self.on_lock_clicked)
        self._confirm.confirmed.connect(self.on_confirmed)
        self._reopen.clicked.connect(self.on_reopen_clicked)
        self._why.answered.connect(lambda reason, _: self.on_reason_given(reason))
        self._received.refused.connect(self._say_refused)
        self._received.recorded.connect(lambda text: self.notice.say(NoticeKind.DONE, text))
        self._received.left.connect(self._show_parts)
        for panel in self._panels:
            panel.said.connect(self.notice.say)
            panel.file_wanted.connect(self._on_file_wanted)
        self.bridge.opened.connect(self._on_opened)
        for keys, step in (("Ctrl+Tab", 1), ("Ctrl+Shift+Tab", -1)):
            QShortcut(QKeySequence(keys), self).activated.connect(partial(self._turn, step))

    def _button(self, name: str) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName(name)
        return button
