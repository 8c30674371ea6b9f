"""Corrections: a mistake found before the lock keyed anew, after it corrected and heard (6.9)."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import ClassVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QLabel, QSplitter, QVBoxLayout, QWidget

from hearing_desk.errors import Refusal
from hearing_desk.model.ballots import Marks
from hearing_desk.model.ids import SheetNo, UnitId
from ui.bridge.changes import Changes, Topic
from ui.bridge.desk_bridge import DeskBridge
from ui.bridge.views_corrected_sheet import anew_view, ballot_form, sheet_view
from ui.bridge.views_correction import (
    UnitLine,
    Way,
    consequence_view,
    notary_names,
    unit_lines,
)
from ui.models.rows_model import RowsModel
from ui.stages.anew_panel import AnewPanel, LiftPanel
from ui.stages.correct_panel import CorrectionTyped, CorrectPanel
from ui.stages.correction_work import CorrectionWork
from ui.stages.page import Page
from ui.stages.revised_panel import RevisedPanel
from ui.text.language import window_language
from ui.text.messages import refusal_text
from ui.widgets.act_confirm import ActConfirm
from ui.widgets.fitting_stack import FittingStack
from ui.widgets.fitting_tabs import FittingTabs
from ui.widgets.notice import NoticeKind
from ui.widgets.rows_table import RowsTable
from ui.widgets.tall_area import TallArea

_SHARES = (360, 780)
"""Of the units and of the work at first, in parts of the width; people move the edge."""


class CorrectionsPage(Page):
    """Units at the left; at the right what may be done about the chosen one, and what is left."""

    topics: ClassVar[frozenset[Topic]] = frozenset(
        {
            Topic.UNITS,
            Topic.BALLOTS,
            Topic.TALLY,
            Topic.PAPERS,
            Topic.SPEECHES,
            Topic.INCIDENTS,
            Topic.OPERATORS,
        }
    )
    of_hearing_day: ClassVar[bool] = True

    def __init__(self, bridge: DeskBridge, parent: QWidget | None = None) -> None:
        super().__init__(bridge, parent)
        self._typed: CorrectionTyped | None = None
        self._unit: UnitId | None = None
        self._model: RowsModel[UnitLine] = RowsModel((lambda line: line.name, self._state), self)
        self.table = RowsTable("correctionUnits", least_rows=6, parent=self)
        self.table.setModel(self._model)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.table.setWordWrap(True)  # at twice the text size no name fits into a line
        rows = self.table.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self._confirm = ActConfirm("correction", self)
        self._nothing = QLabel(self)
        self._nothing.setObjectName("correctionNothing")
        self._nothing.setWordWrap(True)
        self._anew = AnewPanel(self)
        self._lift = LiftPanel(self)
        self._correct = CorrectPanel(self)
        self._ways = FittingStack(self)
        self._area = TallArea(self)
        self._work = CorrectionWork(bridge, self)
        self._revised = RevisedPanel(bridge, self)
        self._tabs = FittingTabs("correctionTabs", self)
        self._lay_out()
        self._connect()
        self.retranslate()

    def retranslate(self) -> None:
        self.title.setText(self.tr("Corrections"))
        self.table.setAccessibleName(self.tr("Units, and what of them is to be corrected"))
        self._model.set_headings((self.tr("Unit"), self.tr("State")))
        self._tabs.bar.setTabText(0, self.tr("Set right"))
        self._tabs.bar.setTabText(1, self.tr("Still to do"))
        self._tabs.bar.setTabText(2, self.tr("Revised rules"))
        self._nothing.setText(
            self.tr("Nothing is keyed of this unit; there is nothing to correct.")
        )

    def refresh(self) -> None:
        if not self.bridge.desk.hearing.state.scheme_text:
            self._model.set_rows(())
            return
        kept = self._line
        self.table.selectionModel().blockSignals(True)
        self._model.set_rows(unit_lines(self.bridge.desk, window_language()))
        self.table.selectionModel().blockSignals(False)
        units = [line.unit for line in self._model.rows]
        if units:
            here = kept is not None and kept.unit in units
            self.table.selectRow(units.index(kept.unit) if here and kept else 0)
        self._show_unit()

    # --- acts -------------------------------------------------------------------------------------

    def on_anew_reopen_asked(self, reason: str) -> None:
        """Open the entry again, before the lock."""
        self._act(lambda unit: partial(self.bridge.desk.corrections.reopen, unit, reason))

    def on_anew_aside_asked(self, sheet_no: SheetNo, reason: str) -> None:
        """Key a sheet anew."""
        aside = self.bridge.desk.corrections.set_aside
        if self._act(lambda unit: partial(aside, unit, sheet_no, reason)):
            text = self.tr("Sheet {sheet} waits to be keyed anew by both: Ballots (Ctrl+7).")
            self.notice.say(NoticeKind.DONE, text.format(sheet=f"{sheet_no:03}"))

    def on_anew_out_asked(
        self, sheet_no: SheetNo, left: int, reason: str, deciders: tuple[str, str]
    ) -> None:
        """Take a foreign sheet out of the count."""
        out = self.bridge.desk.corrections.take_out
        self._act(
            lambda unit: partial(
                out, unit, sheet_no, returned=left, reason=reason, deciders=deciders
            )
        )

    def on_lift_asked(self, reason: str, document: str) -> None:
        """Let an absent unit report after all."""
        lift = self.bridge.desk.corrections.lift_absence
        self._act(lambda unit: partial(lift, unit, reason, document))

    def on_correct_sheet_wanted(self, sheet_no: SheetNo) -> None:
        """Show a sheet as it is recorded."""
        line = self._line
        if line is not None:
            show = partial(sheet_view, self.bridge.desk, line.unit, sheet_no, window_language())
            self._look(lambda: self._correct.show_sheet(show()))
            self._bring_up(self._correct.pad)

    def on_correct_marks_given(self, sheet_no: SheetNo, marks: Marks) -> None:
        """Show what the marks would change, before anything is written."""
        line, desk = self._line, self.bridge.desk
        if line is not None:
            seen = partial(consequence_view, desk, line.unit, sheet_no, marks, window_language())
            self._look(lambda: self._correct.show_consequence(seen()))
            self._bring_up(self._correct.changes)

    def on_correct_given(self, typed: CorrectionTyped) -> None:
        """Ask once more; from here on the signed version no longer holds."""
        line = self._line
        if line is not None:
            self._typed = typed
            question = self.tr(
                "Correct sheet {sheet} of {name}? The version that was locked no longer holds from "
                "then on, and everybody signs anew."
            )
            self._confirm.ask(
                question.format(sheet=f"{typed.sheet_no:03}", name=line.name),
                self.tr("Write the correction"),
            )

    def _on_confirmed(self) -> None:
        typed, self._typed = self._typed, None
        if typed is None:
            return
        line = self._line
        if line is None:
            return
        correct = partial(
            self.bridge.desk.corrections.correct,
            line.unit,
            typed.sheet_no,
            typed.marks,
            reason=typed.reason,
            found=typed.found,
            checked_by=typed.checked_by,
            notary=typed.notary,
        )
        if self.bridge.do(correct, initiator=self):
            self.refresh()
            self.after_second_key()

    def after_second_key(self) -> None:
        """The correction is written, the notary having agreed: go on step by step."""
        self._correct.begin(ballot_form(self.bridge.desk, window_language()))
        self._tabs.bar.setCurrentIndex(1)
        self._work.take_focus()
        self.notice.say(NoticeKind.DONE, self.tr("The correction is written. Now step by step:"))

    # --- inside -----------------------------------------------------------------------------------

    @property
    def _line(self) -> UnitLine | None:
        row = self.table.currentIndex().row()
        return self._model.rows[row] if 0 <= row < len(self._model.rows) else None

    def _act(self, about: Callable[[UnitId], Callable[[], Changes]]) -> bool:
        line = self._line
        return line is not None and self.bridge.do(about(line.unit))

    def _look(self, show: Callable[[], None]) -> None:
        """Something to be shown that may be refused; nothing is written."""
        try:
            show()
        except Refusal as refusal:
            self._correct.show_consequence(None)
            self._say_refused(refusal)
        else:
            self.notice.clear()

    def _bring_up(self, widget: QWidget) -> None:
        """Scroll to what has just appeared, once it has its place."""
        QTimer.singleShot(0, self, partial(self._area.ensureWidgetVisible, widget))

    def _say_refused(self, refusal: Refusal) -> None:
        self.notice.say(NoticeKind.REFUSED, refusal_text(refusal, window_language()))

    def _show_unit(self) -> None:
        line, desk = self._line, self.bridge.desk
        way = Way.NONE if line is None else line.way
        panel = {
            Way.NONE: self._nothing,
            Way.LIFT: self._lift,
            Way.ANEW: self._anew,
            Way.CORRECT: self._correct,
        }[way]
        self._ways.show_page(panel)
        if line is not None and way is Way.ANEW:
            self._anew.show_view(anew_view(desk, line.unit))
        elif line is not None and way is Way.CORRECT:
            form = ballot_form(desk, window_language())
            self._correct.show_unit(line.unit, form, notary_names(desk))
        self._work.show_unit(None if line is None else line.unit)

    def _on_chosen(self) -> None:
        line = self._line
        unit = None if line is None else line.unit
        if unit == self._unit:
            return  # the same unit, shown anew
        self._unit = unit
        self._confirm.dismiss()
        self._tabs.bar.setCurrentIndex(1 if line is not None and line.to_do else 0)
        self._show_unit()

    def _state(self, line: UnitLine) -> str:
        if not line.to_do:
            return line.state
        return self.tr("{state}; {count} steps to do").format(state=line.state, count=line.to_do)

    def _lay_out(self) -> None:
        for panel in (self._nothing, self._lift, self._anew, self._correct):
            self._ways.add(panel)
        ways = QWidget(self)
        holder = QVBoxLayout(ways)
        holder.addWidget(self._ways)
        self._area.setWidget(ways)
        self._tabs.add(self._area)
        self._tabs.add(self._work)
        revised = TallArea(self)
        revised.setWidget(self._revised)
        self._tabs.add(revised)
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.setChildrenCollapsible(False)
        split.addWidget(self.table)
        split.addWidget(self._tabs)
        split.setStretchFactor(1, 1)
        split.setSizes(_SHARES)
        self.body.addWidget(self._confirm)
        across = QHBoxLayout()
        across.addWidget(split)
        self.body.addLayout(across, 1)
        self.first = self.table

    def _connect(self) -> None:
        self.table.selectionModel().currentRowChanged.connect(self._on_chosen)
        self._confirm.confirmed.connect(self._on_confirmed)
        self._confirm.dismissed.connect(self._correct.take_focus)
        self._anew.reopen_asked.connect(self.on_anew_reopen_asked)
        self._anew.aside_asked.connect(self.on_anew_aside_asked)
        self._anew.out_asked.connect(self.on_anew_out_asked)
        self._lift.lift_asked.connect(self.on_lift_asked)
        self._correct.sheet_wanted.connect(self.on_correct_sheet_wanted)
        self._correct.marks_given.connect(self.on_correct_marks_given)
        self._correct.given.connect(self.on_correct_given)
        self._work.scene_offered.connect(self.scene_offered)
        self._work.done.connect(lambda text: self.notice.say(NoticeKind.DONE, text))
        self._work.failed.connect(lambda text: self.notice.say(NoticeKind.REFUSED, text))
        self._work.refused.connect(self._say_refused)
        self._revised.ordered.connect(self.paper_wanted)
        self._revised.refused.connect(self._say_refused)
