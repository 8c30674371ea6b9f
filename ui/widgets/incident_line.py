"""The incident log at hand on every page: a kind, a line of text, and back to what was done."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from ui.widgets.ask_line import AskLine


class IncidentLine(AskLine):
    """An `AskLine` that gives the keyboard back to whoever had it: a ballot is half keyed there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("incidentLine", parent)
        self._before: QWidget | None = None
        self.answered.connect(self._give_back)
        self.left.connect(self._give_back)

    def ask_for_entry(self, kinds: Sequence[tuple[str, object]]) -> None:
        """Ask what happened; `kinds` are the categories in words, and what is recorded for them."""
        if self.isHidden():
            self._before = QApplication.focusWidget()
        self.ask(
            self.tr("Entry in the incident log: what happened, who reported it, what was decided"),
            self.tr("Write it down"),
            choices=kinds,
            choice_name=self.tr("Kind of entry"),
        )

    def _give_back(self) -> None:
        before, self._before = self._before, None
        if before is not None and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
