"""The ballots page: the board of units, and the chosen one's papers, entry, checks and closing."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QSplitter,
    QWidget,
)

from hearing_desk.model.ballots import DoubtReason, InvalidReason, Marks
from hearing_desk.model.ids import SheetNo, UnitId
from hearing_desk.model.people import PersonId
from hearing_desk.words.count_words import UNIT_STATES
from ui.bridge import views_ballots, views_checking
from ui.bridge.changes import Changes, Topic
from ui.bridge.desk_bridge import DeskBridge
from ui.stages.issuing import Issuing
from ui.stages.page import Page
from ui.stages.recount_work import RecountWork
from ui.stages.unit_work import UnitWork, Work
from ui.text.language import window_language
from ui.widgets.notice import NoticeKind
from ui.widgets.unit_board import UnitBoard

ROOMY = 56
"""Characters a line holds where the board has room for more than the names."""

INCIDENT_CATEGORY = "odd-papers"


class BallotsPage(Page):
    """Where the clerk works. Only the tab in front is shown anew; a key press shows nothing anew.

    F2 goes to what the unit needs next, Shift+F2 to the board.
    """

    topics: ClassVar[frozenset[Topic]] = frozenset(
        {
            Topic.RULES,
            Topic.UNITS,
            Topic.OPERATORS,
            Topic.SIGN_IN,
            Topic.SPEECHES,
            Topic.BALLOTS,
            Topic.TALLY,
        }
    )
    of_hearing_day: ClassVar[bool] = True

    def __init__(self, bridge: DeskBridge, parent: QWidget | None = None) -> None:
        super().__init__(bridge, parent)
        self.board = UnitBoard(self)
        self.work = UnitWork(bridge, self)
        self._issuing = Issuing(bridge, self)
        self._recounts = RecountWork(bridge, self.work, self._do, self)
        self._lay_out()
        self._connect()
        self.retranslate()

    def retranslate(self) -> None:
        self.title.setText(self.tr("Ballots"))

    def refresh(self) -> None:
        if not self.bridge.desk.hearing.state.scheme_text:
            self.board.show_rows(())
            self.retranslate()
            return
        self.board.show_rows(views_ballots.board(self.bridge.desk, window_language()))
        self._show_unit()
        self._offer_progress()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Room in characters, so that large text counts as little room.
        self.board.make_narrow(self.width() < ROOMY * self.fontMetrics().horizontalAdvance("单"))

    def _on_bridge_changed(self, changes: Changes, initiator: object) -> None:
        if initiator is not self:  # after its own acts the page has moved on already
            super()._on_bridge_changed(changes, initiator)

    def on_board_unit_chosen(self, unit: UnitId) -> None:
        """Another unit: its next work in front, the hands stay on the board."""
        self.work.setCurrentIndex(self.work.next_for(unit))
        self._show_unit()

    def on_work_current_changed(self, index: int) -> None:
        """Show the tab that came to the front."""
        if self.bridge.has_hearing and self.isVisible():
            self._show_unit()

    def go_on(self) -> None:
        """To what the unit needs next, hands included; a recount keyed to its end is compared."""
        unit = self.board.unit
        if unit is not None and self._recounts.compare_due(unit):
            self._recounts.compare(unit)
        elif unit is not None:
            self.work.setCurrentIndex(self.work.next_for(unit))
            self._show_unit()
            self.work.take_focus()

    def _show_unit(self) -> None:
        unit = self.board.unit
        if unit is not None:
            self._show_row(unit)
            self.work.show_unit(unit)

    def _show_row(self, unit: UnitId) -> None:
        language = window_language()
        row = views_ballots.unit_row(self.bridge.desk, unit, language)
        self.board.rows_model.replace_row(row)
        state = UNIT_STATES[row.state].to(language)
        self.title.setText(f"{self.tr('Ballots')} · {row.name} · {state}")

    def _do(self, act: Callable[[], Changes]) -> bool:
        """One act on the chosen unit, and on to what it needs next."""
        done = self.bridge.do(act, initiator=self)
        if done:
            self.after_second_key()
        return done

    def after_second_key(self) -> None:
        self.go_on()
        self._offer_progress()

    def _offer_progress(self) -> None:
        row = self.board.row
        if row is not None:
            rows = self.board.rows_model.rows
            title = self.tr("Counting in progress")
            self.scene_offered.emit(views_ballots.progress_scene(rows, row.group, title))

    @property
    def _unit(self) -> UnitId:
        unit = self.board.unit
        assert unit is not None  # panels are only in front of a unit
        return unit

    def on_issuing_ended(self) -> None:
        """The ballots are out: on to the box."""
        self.refresh()
        self.work.take_focus()

    def on_papers_exchange_asked(self) -> None:
        """One spoiled paper for a new one."""
        self._do(partial(self.bridge.desk.ballots.exchange, self._unit))

    def on_papers_collect_asked(self, returned: int, foreign: int, shuffled: bool) -> None:
        """Count the box."""
        collect = self.bridge.desk.ballots.collect
        self._do(
            partial(collect, self._unit, returned=returned, foreign=foreign, shuffled=shuffled)
        )

    def on_papers_recount_asked(self, returned: int, foreign: int, reason: str) -> None:
        """Two others counted."""
        recount = self.bridge.desk.ballots.recount
        self._do(partial(recount, self._unit, returned=returned, foreign=foreign, reason=reason))

    def on_papers_void_asked(self, reason: str) -> None:
        """The round is void; the next one is issued here."""
        self._do(partial(self.bridge.desk.ballots.void, self._unit, reason))

    def on_papers_minute_asked(self, remark: str) -> None:
        """One missing ballot."""
        self._do(partial(self.bridge.desk.ballots.minute_unreturned, self._unit, remark))

    def on_entry_marks_ready(self, marks: Marks) -> None:
        """Write the paper the moment its last mark is keyed."""
        desk, unit, sheet_no = self.bridge.desk, self._unit, self.work.entry.sheet_no
        if sheet_no is None or not self.bridge.do(
            self._recounts.entering(unit, sheet_no, marks), initiator=self
        ):
            self.work.entry.clear_paper()
            return
        view = views_ballots.entry_view(desk, unit, window_language())
        self.work.entry.show_written(view, views_ballots.now_ms(desk))
        self._show_row(unit)
        self._offer_progress()
        if view.stop is not None:
            self.work.entry.take_focus()

    def on_entry_undo_asked(self) -> None:
        """Take back the sheet written last; the act is written, the sheet waits again."""
        if self.bridge.do(self._recounts.undoing(self._unit), initiator=self):
            self._show_unit()
            self._offer_progress()
            text = self.tr("Sheet {sheet} was taken back; key it again.")
            self.notice.say(NoticeKind.DONE, text.format(sheet=self.work.entry.sheet_no))
        self.work.entry.take_focus()

    def on_entry_aside_asked(self, sheet_no: SheetNo) -> None:
        """Choose a reason; what is half keyed waits."""
        self.work.setCurrentIndex(Work.DOUBTS)
        self.work.doubts.put_aside(sheet_no)
        self.work.show_hands()

    def on_entry_operator_chosen(self, person: PersonId) -> None:
        """Somebody else sits down."""
        self._do(partial(views_ballots.sit_down, self.bridge.desk, person))

    def on_differences_settled(self, sheet_no: SheetNo, marks: Marks) -> None:
        """Somebody looked at the paper."""
        self._do(partial(self.bridge.desk.entry.settle, self._unit, sheet_no, marks))

    def on_differences_neither_asked(self, sheet_no: SheetNo) -> None:
        """Neither entry is right: two decide."""
        self.work.setCurrentIndex(Work.DOUBTS)
        self.work.doubts.rule_on(sheet_no)
        self.work.show_hands()

    def on_read_back_answered(self, sheet_no: SheetNo, agreed: bool) -> None:
        """The paper was read aloud."""
        self._do(partial(self.bridge.desk.entry.read_back, self._unit, sheet_no, agreed=agreed))

    def on_doubts_aside_asked(self, sheet_no: SheetNo, reason: DoubtReason, remark: str) -> None:
        """The paper waits for two deciders; the entry goes on."""
        doubt = self.bridge.desk.entry.doubt
        self._do(partial(doubt, self._unit, sheet_no, reason, remark))

    def on_doubts_ruling_asked(
        self, sheet_no: SheetNo, marks: Marks, reason: str, deciders: tuple[str, str]
    ) -> None:
        """Two decided which marks count."""
        adjudicate = self.bridge.desk.entry.adjudicate
        self._do(partial(adjudicate, self._unit, sheet_no, marks, reason, deciders))

    def on_doubts_invalid_asked(
        self, sheet_no: SheetNo, reason: InvalidReason, remark: str, deciders: tuple[str, str]
    ) -> None:
        """Two decided that the paper is invalid."""
        invalidate = self.bridge.desk.entry.invalidate
        self._do(partial(invalidate, self._unit, sheet_no, reason, remark, deciders))

    def on_closing_reason_given(self, reason: str) -> None:
        """Why odd papers stand, word for word."""
        view = views_checking.closing_view(self.bridge.desk, self._unit, window_language())
        text = views_checking.warning_incident(view, reason)
        if self._do(partial(self.bridge.desk.record_incident, INCIDENT_CATEGORY, text)):
            self.notice.say(NoticeKind.DONE, self.tr("The reason is in the record."))

    def on_closing_close_asked(self) -> None:
        """End the entry and count the unit: two acts."""
        desk, unit = self.bridge.desk, self._unit
        if self.bridge.do(partial(desk.entry.close, unit), initiator=self) and self._do(
            partial(desk.tally.take, unit)
        ):
            text = self.tr("The unit is counted. Lock and sign it under Results.")
            self.notice.say(NoticeKind.DONE, text)
            self.board.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.setObjectName("ballotSplit")
        split.setChildrenCollapsible(False)
        split.addWidget(self.board)
        split.addWidget(self.work)
        split.setStretchFactor(0, 1)
        split.setStretchFactor(1, 2)
        self.body.addWidget(self._issuing.ask)
        self.body.addWidget(split, 1)

    def _connect(self) -> None:
        self.board.unit_chosen.connect(self.on_board_unit_chosen)
        self.board.work_asked.connect(self.go_on)
        self.work.currentChanged.connect(self.on_work_current_changed)
        papers, issuing = self.work.papers, self._issuing
        papers.issue_asked.connect(lambda *counts: issuing.begin(self._unit, *counts))
        papers.surplus.ballots_asked.connect(lambda: issuing.want_ballots(self._unit))
        issuing.ended.connect(self.on_issuing_ended)
        issuing.paper_wanted.connect(self.paper_wanted)
        self.work.papers.exchange_asked.connect(self.on_papers_exchange_asked)
        self.work.papers.collect_asked.connect(self.on_papers_collect_asked)
        self.work.papers.recount_asked.connect(self.on_papers_recount_asked)
        self.work.papers.void_asked.connect(self.on_papers_void_asked)
        self.work.papers.minute_asked.connect(self.on_papers_minute_asked)
        self.work.entry.marks_ready.connect(self.on_entry_marks_ready)
        self.work.entry.undo_asked.connect(self.on_entry_undo_asked)
        self.work.entry.aside_asked.connect(self.on_entry_aside_asked)
        self.work.entry.operator_chosen.connect(self.on_entry_operator_chosen)
        self.work.entry.next_asked.connect(self.go_on)
        self.work.differences.settled.connect(self.on_differences_settled)
        self.work.differences.neither_asked.connect(self.on_differences_neither_asked)
        self.work.read_back.answered.connect(self.on_read_back_answered)
        self.work.read_back.marks_found.connect(self.on_differences_settled)
        self.work.doubts.aside_asked.connect(self.on_doubts_aside_asked)
        self.work.doubts.ruling_asked.connect(self.on_doubts_ruling_asked)
        self.work.doubts.invalid_asked.connect(self.on_doubts_invalid_asked)
        self.work.closing.close_asked.connect(self.on_closing_close_asked)
        self.work.closing.reason_given.connect(self.on_closing_reason_given)
        for key, slot in (("F2", self.go_on), ("Shift+F2", self.board.setFocus)):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)
