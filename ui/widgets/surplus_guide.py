"""More papers returned than issued (6.14): what is done, in order, and what was done already."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from ui.bridge.views_ballots import PapersView


class SurplusGuide(QWidget):
    """There only while there is a surplus, or a void round waits for its next ballots.

    Signals:
        ballots_asked(): the ballots of the next round are wanted, on paper of another colour.
    """

    ballots_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: PapersView | None = None
        self._told = QLabel(self)
        self._told.setObjectName("surplusTold")
        self._told.setWordWrap(True)
        self._told.setProperty("role", "warning")
        self._ballots = QPushButton(self)
        self._ballots.setObjectName("surplusBallots")
        self._ballots.setAutoDefault(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._told)
        layout.addWidget(self._ballots)
        self._ballots.clicked.connect(self.ballots_asked)
        self.retranslate()

    def show_view(self, view: PapersView) -> None:
        """Show where it stands."""
        self._view = view
        again = view.may_issue and view.voided is not None
        self.setVisible(again or view.unreturned < 0)
        self._ballots.setVisible(again)
        self._show_texts()

    def retranslate(self) -> None:
        """Set every text in the language of the windows."""
        self._ballots.setText(self.tr("Ballots of this round (D4)…"))
        self._show_texts()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _show_texts(self) -> None:
        view = self._view
        if view is None:
            return
        if view.unreturned >= 0:
            told = self.tr(
                "The round before is void. Print the ballots of round {round} on paper of the "
                "spare colour, issue them at once, and seal the void ones under their own label."
            )
            self._told.setText(told.format(round=view.round))
            return
        counted = self._sign(bool(view.recounts)), self._sign(view.foreign > 0)
        lines = (
            self.tr("{surplus} more papers came back than were issued.").format(
                surplus=-view.unreturned
            ),
            self.tr("{sign} 1 Two others count again (below).").format(sign=counted[0]),
            self.tr("{sign} 2 Foreign paper (stamp, colour) is left out of the number.").format(
                sign=counted[1]
            ),
            self.tr("▶ 3 Still more: the round is declared void (below), and balloted again.")
            if view.may_void
            else self.tr("… 3 Still more after the recount: the round is declared void."),
        )
        self._told.setText("\n".join(lines))

    def _sign(self, done: bool) -> str:
        return "✓" if done else "▶"
