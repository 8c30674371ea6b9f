"""Results: each unit counted, locked, printed, signed and released; the papers of the group."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from functools import partial
from typing import ClassVar

from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSplitter,
    QTabWidget,
    QWidget,
)

from hearing_desk.errors import Refusal
from hearing_desk.model.ids import GroupId, UnitId
from ui.bridge.changes import Changes, Topic
from ui.bridge.desk_bridge import DeskBridge
from ui.bridge.views_recount import group_advice
from ui.bridge.views_results import (
    ResultsView,
    results_view,
    score_scene,
)
from ui.settings import Settings
from ui.stages.host_panel import HostPanel
from ui.stages.page import Page
from ui.stages.results_list import ResultsList
from ui.stages.results_papers import ResultsPapers
from ui.stages.sign_form import SignForm
from ui.stages.tie_line import TieLine
from ui.text.language import window_language
from ui.text.messages import refusal_text
from ui.widgets.act_confirm import ActConfirm
from ui.widgets.bar_chart import Bar, BarChart
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.notice import NoticeKind
from ui.widgets.tall_area import TallArea


class ResultsPage(Page):
    """A group in rank order beside its papers and a chart."""

    topics: ClassVar[frozenset[Topic]] = frozenset(
        {Topic.TALLY, Topic.PAPERS, Topic.BALLOTS, Topic.UNITS, Topic.SPEECHES, Topic.INCIDENTS}
    )
    of_hearing_day: ClassVar[bool] = True

    def __init__(
        self, bridge: DeskBridge, settings: Settings, parent: QWidget | None = None
    ) -> None:
        super().__init__(bridge, parent)
        self._settings = settings
        self._view: ResultsView | None = None
        self._confirmed: Callable[[], None] | None = None
        self._groups = ChoiceBox("resultsGroup", self)
        self._confirm = ActConfirm("results", self)
        self._sign = SignForm(self)
        self._tie = TieLine(self)
        self._list = ResultsList(self)
        self._papers = ResultsPapers(bridge, self)
        self._host = HostPanel(bridge, settings, self)
        self._chart = BarChart(self)
        self._chart.setObjectName("resultsChart")
        self._advice = QLabel(self)
        self._advice.setObjectName("resultsAdvice")
        self._advice.setWordWrap(True)
        self._tabs = QTabWidget(self)
        self._tabs.setObjectName("resultsTabs")
        self._lay_out()
        self._connect()
        self.retranslate()

    def retranslate(self) -> None:
        self.title.setText(self.tr("Results"))
        self._groups.setAccessibleName(self.tr("Group"))
        self._tabs.setTabText(0, self.tr("Papers"))
        self._tabs.setTabText(1, self.tr("Chart"))
        self._tabs.setTabText(2, self.tr("Host's script"))
        self._host.retranslate()
        self._chart.setAccessibleName(self.tr("Scores as bars"))
        self._list.retranslate()
        self._papers.retranslate()

    def refresh(self) -> None:
        asked = None if self._view is None else self._view.group
        self._view = view = results_view(self.bridge.desk, asked)
        chinese = window_language().value.startswith("zh")
        self._groups.blockSignals(True)
        self._groups.clear()
        for group, label in view.groups:
            self._groups.addItem(label.zh if chinese else label.en, group)
        self._groups.setCurrentIndex(self._groups.findData(view.group))
        self._groups.blockSignals(False)
        self._list.show_view(view)
        self._tie.show_tie(view.tie)
        self._show_advice(view.group)
        bars = [Bar(line.name, line.score, line.points, sure=line.locked) for line in view.lines]
        self._chart.show_bars(bars, view.highest)
        self._papers.show_for(view.group, self._list.chosen)
        self._host.refresh()

    # --- acts -------------------------------------------------------------------------------------

    def on_list_act_asked(self, name: str) -> None:
        """One of the acts on the chosen unit."""
        line = self._list.chosen
        if line is None:
            return
        tally = self.bridge.desk.tally
        if name == "Count":
            self._do(partial(tally.take, line.unit))
        elif name == "Lock":
            self._ask(
                self.tr(
                    "Lock the figures of {name}? From then on a change needs a reason and a "
                    "correction report."
                ).format(name=line.name),
                self.tr("Lock the figures"),
                lambda: self._do(partial(tally.lock, line.unit)),
            )
        elif name == "Print":
            self._papers.store_sheets(line.unit)
        elif name == "Sign" and self._view is not None:
            question = self.tr("Who signed the sheet of {name}? Copy the names from the paper.")
            self._sign.ask(question.format(name=line.name), self._view.signatures)
        elif name == "Release":
            self._release((line.unit,))

    def on_sign_given(self, signers: tuple[tuple[str, str], ...]) -> None:
        """Record who signed."""
        line = self._list.chosen
        if line is None:
            return
        if self._do(partial(self.bridge.desk.tally.sign, line.unit, signers)):
            self._sign.hide()
            self._list.table.setFocus()

    def on_list_release_all_asked(self) -> None:
        """Release every unit that is due."""
        view = self._view
        if view is not None:
            self._ask(
                self.tr("Release the scores of {count} units to the hall?").format(
                    count=len(view.to_release)
                ),
                self.tr("Release the scores"),
                lambda: self._release(view.to_release),
            )

    def on_list_show_asked(self) -> None:
        """Put the released scores on the hall's screen."""
        if self._view is not None and self._view.group is not None:
            title = self._groups.currentText()
            self.scene_offered.emit(score_scene(self.bridge.desk, self._view.group, title))
            self.notice.say(NoticeKind.DONE, self.tr("The hall sees the released scores"))

    def on_tie_lot_drawn(self, order: tuple[UnitId, ...]) -> None:
        """Record the lot on units that share a rank."""
        if self._view is not None and self._view.group is not None:
            settle = self.bridge.desk.tally.settle_by_lot
            self._do(partial(settle, self._view.group, order))

    def on_tie_vote_held(self, scores: dict[UnitId, Fraction]) -> None:
        """Record the second vote on units that share a rank."""
        if self._view is not None and self._view.group is not None:
            settle = self.bridge.desk.tally.settle_by_second_vote
            self._do(partial(settle, self._view.group, scores))

    def on_tie_not_understood(self) -> None:
        """What was typed is neither an order nor scores."""
        self.notice.say(
            NoticeKind.REFUSED,
            self.tr("Type one number for each of these units, separated by spaces"),
        )

    # --- inside -----------------------------------------------------------------------------------

    def _show_advice(self, group: GroupId | None) -> None:
        """Where a recount suggests itself, as long as somebody may still ask for one."""
        desk = self.bridge.desk
        calls = () if group is None else desk.recounts.close_calls(group)
        advice = group_advice(desk, calls, window_language())
        self._advice.setText("\n".join(advice))
        self._advice.setVisible(bool(advice))

    def _do(self, act: Callable[[], Changes]) -> bool:
        return self.bridge.do(act, initiator=self)

    def _ask(self, question: str, act: str, confirmed: Callable[[], object]) -> None:
        def go() -> None:
            confirmed()

        self._confirmed = go
        self._confirm.ask(question, act)

    def _release(self, units: tuple[UnitId, ...]) -> None:
        release = self.bridge.desk.tally.release
        done = [self._do(partial(release, unit)) for unit in units]
        if any(done):
            self.on_list_show_asked()

    def after_second_key(self) -> None:
        self.on_list_show_asked()

    def _on_confirmed(self) -> None:
        confirmed, self._confirmed = self._confirmed, None
        if confirmed is not None:
            confirmed()
        self._list.table.setFocus()

    def _on_group_chosen(self, _: int) -> None:
        self._view = results_view(self.bridge.desk, GroupId(self._groups.currentData()))
        self.notice.clear()
        self.refresh()

    def _on_chosen_changed(self) -> None:
        self._list.show_chosen()
        self._sign.leave()
        self._papers.show_line(self._list.chosen)

    def _on_paper_refused(self, refusal: Refusal) -> None:
        self.notice.say(NoticeKind.WARNING, refusal_text(refusal, window_language()))

    def _lay_out(self) -> None:
        chart = QScrollArea(self)
        chart.setWidgetResizable(True)
        chart.setWidget(self._chart)
        self._tabs.addTab(self._papers, "")
        self._tabs.addTab(chart, "")
        self._tabs.addTab(self._host, "")
        units = TallArea(self)  # at twice the text size the acts do not fit below the table
        units.setWidget(self._list)
        split = QSplitter(self)
        split.addWidget(units)
        split.addWidget(self._tabs)
        split.setStretchFactor(0, 4)
        split.setStretchFactor(1, 5)
        split.setChildrenCollapsible(False)
        top = QHBoxLayout()
        top.addWidget(self._groups)
        top.addStretch(1)
        self.body.addLayout(top)
        self.body.addWidget(self._confirm)
        self.body.addWidget(self._sign)
        self.body.addWidget(self._tie)
        self.body.addWidget(self._advice)
        self.body.addWidget(split, 1)
        self.first = self._list.table

    def _connect(self) -> None:
        self._groups.activated.connect(self._on_group_chosen)
        self._confirm.confirmed.connect(self._on_confirmed)
        self._confirm.dismissed.connect(self._list.table.setFocus)
        self._sign.given.connect(self.on_sign_given)
        self._sign.left.connect(self._list.table.setFocus)
        self._list.chosen_changed.connect(self._on_chosen_changed)
        self._list.act_asked.connect(self.on_list_act_asked)
        self._list.release_all_asked.connect(self.on_list_release_all_asked)
        self._list.show_asked.connect(self.on_list_show_asked)
        self._papers.refused.connect(self._on_paper_refused)
        self._tie.lot_drawn.connect(self.on_tie_lot_drawn)
        self._tie.vote_held.connect(self.on_tie_vote_held)
        self._tie.not_understood.connect(self.on_tie_not_understood)
        self._host.refused.connect(self._on_paper_refused)
        for panel in (self._host, self._papers.panel):
            panel.done.connect(lambda text: self.notice.say(NoticeKind.DONE, text))
            panel.failed.connect(lambda text: self.notice.say(NoticeKind.REFUSED, text))
