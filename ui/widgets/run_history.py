"""The runs of a session's draw, each with its reasons, once there is more to tell than one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel, QWidget

from ui.bridge.views_draw import RunEnd, RunLine


class RunHistory(QLabel):
    """Shows `RunLine`s; hidden while nothing was given up or set aside."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("drawHistory")
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._runs: tuple[RunLine, ...] = ()
        self.hide()

    def show_runs(self, runs: Sequence[RunLine]) -> None:
        """Show these, the first one first."""
        self._runs = tuple(runs)
        self.setText("\n".join(map(self._told, self._runs)))
        self.setVisible(any(run.end in (RunEnd.ABORTED, RunEnd.VOIDED) for run in self._runs))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.show_runs(self._runs)
        super().changeEvent(event)

    def _told(self, run: RunLine) -> str:
        ends = {
            RunEnd.OPEN: self.tr("committed, not held yet"),
            RunEnd.IN_FORCE: self.tr("stands"),
            RunEnd.ABORTED: self.tr("given up before the first throw: {reason}"),
            RunEnd.VOIDED: self.tr("set aside: {reason}"),
        }
        text = self.tr("Run {number}, {draw}: {end}").format(
            number=run.number, draw=run.draw, end=ends[run.end].format(reason=run.end_reason)
        )
        again = self.tr(" (drawn again because: {reason})").format(reason=run.reason)
        return text + (again if run.reason else "")
