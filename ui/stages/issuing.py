"""Ballots handed out, the zero report asked for before the first, and those of a further round."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from hearing_desk.model.ids import UnitId
from hearing_desk.model.papers import PaperKind
from ui.bridge.desk_bridge import DeskBridge
from ui.bridge.views_ballots import papers_view
from ui.bridge.views_papers import ballots_again, zero_report_due
from ui.widgets.zero_report_ask import ZeroReportAsk


class Issuing(QObject):
    """Issues; what it asks stands in `ask`, wherever the page puts it.

    Signals:
        ended(): the ballots are out, or were refused.
        paper_wanted(PaperKind, str): a paper is to be printed first.
    """

    ended = Signal()
    paper_wanted = Signal(object, str)

    def __init__(self, bridge: DeskBridge, page: QWidget) -> None:
        """page: whoever shows the ballots, and is told as the initiator."""
        super().__init__(page)
        self._bridge, self._page = bridge, page
        self._waiting: tuple[UnitId, int, int] | None = None
        self.ask = ZeroReportAsk(page)
        self.ask.print_asked.connect(lambda: self.paper_wanted.emit(PaperKind.ZERO_REPORT, ""))
        self.ask.without_asked.connect(self._on_without_asked)

    def begin(self, unit: UnitId, printed: int, stand_ins: int) -> None:
        """Hand out, unless the zero report is still to be offered."""
        if zero_report_due(self._bridge.desk):
            self._waiting = unit, printed, stand_ins
            self.ask.ask()
        else:
            self._issue(unit, printed, stand_ins)

    def want_ballots(self, unit: UnitId) -> None:
        """The ballots of the unit's next round."""
        subject = ballots_again(self._bridge.desk, unit)
        if subject is not None:
            self.paper_wanted.emit(PaperKind.BALLOT, subject)

    def _on_without_asked(self) -> None:
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            self._issue(*waiting)

    def _issue(self, chosen: UnitId, printed: int, stand_ins: int) -> None:
        """Hand out, to the whole group where it ballots by booklets."""
        desk = self._bridge.desk
        for unit in papers_view(desk, chosen).group_units:
            view = papers_view(desk, unit)
            extra = stand_ins if unit == chosen else 0
            if view.may_issue and not self._bridge.do(
                partial(
                    desk.ballots.issue,
                    unit,
                    printed=printed,
                    issued=view.issued + extra,
                    stand_ins=extra,
                ),
                initiator=self._page,
            ):
                break
        self.ended.emit()
