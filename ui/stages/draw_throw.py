"""Committed: the commitment very large, its slip, and the three ways to draw under it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from hearing_desk.model.hearing import DrawMethod
from ui.bridge.draw_drafts import ThrownDraft
from ui.bridge.views_draw import DrawStage, DrawView
from ui.bridge.views_pool import PersonLine
from ui.stages.elsewhere_panel import ElsewherePanel
from ui.widgets.dice_panel import DicePanel
from ui.widgets.digest_panel import DigestLabel
from ui.widgets.fitting_tabs import FittingTabs


class DrawThrow(QWidget):
    """Shows a committed draw and collects its dice or its result.

    Signals:
        abort_asked(str): give the commitment up, with this reason.
        slip_asked(): show the commitment slip, to be printed and signed.
        hold_asked(): the dice are recorded; hold the draw that follows from them.
    """

    abort_asked = Signal(str)
    slip_asked = Signal()
    hold_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: DrawView | None = None
        self._words, self._sm3_label = QLabel(self), QLabel(self)
        self._words.setObjectName("commitWords")
        self._words.setWordWrap(True)
        self.sha256 = DigestLabel("commitSha256", "figure", self)
        self.sm3 = DigestLabel("commitSm3", "digest", self)
        self._slip_words, self.slip = QLabel(self), QPushButton(self)
        self._slip_words.setObjectName("slipWords")
        self._slip_words.setWordWrap(True)
        self.slip.setObjectName("slipAsk")
        self.dice = DicePanel(self)
        self.balls = ElsewherePanel(DrawMethod.BALLS, self)
        self.software = ElsewherePanel(DrawMethod.NOTARY_SOFTWARE, self)
        self.ways = FittingTabs("drawWays", self)
        for way in (self.dice, self.balls, self.software):
            self.ways.add(way)
        self.reason, self.abort = QLineEdit(self), QPushButton(self)
        self.reason.setObjectName("abortReason")
        self.abort.setObjectName("abortAsk")
        self.hold = QPushButton(self)
        self.hold.setObjectName("drawHold")
        self.hold.setProperty("role", "primary")
        self._lay_out()
        self.abort.clicked.connect(self._on_abort)
        self.slip.clicked.connect(self.slip_asked)
        self.hold.clicked.connect(self.hold_asked)
        self.dice.digits_changed.connect(self._on_digits_changed)
        self.retranslate()

    @property
    def draft(self) -> ThrownDraft:
        """What is typed under this commitment now."""
        return ThrownDraft(
            "" if self._view is None else "".join(self._view.sha256_groups),
            self.dice.throws,
            self.dice.name.text(),
            self.dice.digits.text(),
            self.balls.draft,
            self.software.draft,
            self.ways.bar.currentIndex(),
        )

    def restore(self, draft: ThrownDraft) -> None:
        """Show what was typed before the program ended; the digits wait to be checked."""
        self.balls.restore(draft.balls)
        self.software.restore(draft.software)
        self.ways.bar.setCurrentIndex(draft.way)
        self.dice.restore(draft.throws, draft.name, draft.digits)

    def begin(self, view: DrawView, people: Sequence[PersonLine]) -> bool:
        """Show this commitment; False: what was typed under the same one stays."""
        before = self._view
        same = before is not None and (before.run, before.stage) == (view.run, view.stage)
        self._view = view
        if not same:
            self.dice.begin(view.die, view.digit_count)
            for panel in (self.balls, self.software):
                panel.begin(people, view.wanted_seats)
            self.reason.clear()
        rolled = view.stage is DrawStage.ROLLED
        self.ways.setVisible(not rolled)
        self.hold.setVisible(rolled)
        self._on_digits_changed()
        self._show()
        return not same

    def take_focus(self) -> None:
        """Put the keyboard on the next thing to do: the slip, or the dice once they are begun."""
        first = self.hold if self.hold.isVisibleTo(self) else self.dice.name
        if self.slip.isVisibleTo(self):
            first = self.slip
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Set every text in the language of the windows."""
        for place, text in enumerate(
            (
                self.tr("Dice or balls 0–9"),
                self.tr("Balls that name persons"),
                self.tr("The notary office's software"),
            )
        ):
            self.ways.bar.setTabText(place, text)
        self.ways.bar.setAccessibleName(self.tr("Three ways to draw"))
        self._sm3_label.setText(self.tr("SM3 of the rules file"))
        self.reason.setPlaceholderText(self.tr("Reason for giving this commitment up"))
        self.reason.setAccessibleName(self.reason.placeholderText())
        self.abort.setText(self.tr("Give up before the first throw…"))
        self.hold.setText(self.tr("Hold the draw of the recorded dice"))
        self.slip.setText(self.tr("See and print the commitment slip D1A"))
        for button in (self.abort, self.hold, self.slip):
            button.setAccessibleName(button.text())
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _show(self) -> None:
        if self._view is None:
            return
        words = self.tr("Draw {draw}, run {number}. Commitment C (SHA-256 of the rules file):")
        self._words.setText(words.format(draw=self._view.draw_id, number=self._view.number))
        self.sha256.show_groups(self._view.sha256_groups)
        self.sm3.show_groups(self._view.sm3_groups)
        self._slip_words.setText(self._slip_text(self._view))

    def _slip_text(self, view: DrawView) -> str:
        if view.slip is None:
            return self.tr(
                "Print the commitment slip and have it signed before the first throw; without a "
                "printer, write C down and have it signed."
            )
        number, version, digest = view.slip
        words = self.tr(
            "{number} V{version} is stored, digest {digest}…; it is to be signed before the first "
            "throw."
        )
        return words.format(number=number, version=version, digest=digest[:8])

    def _lay_out(self) -> None:
        sm3 = QHBoxLayout()
        sm3.addWidget(self._sm3_label, 0, Qt.AlignmentFlag.AlignTop)
        sm3.addWidget(self.sm3, 1)
        slip = QHBoxLayout()
        slip.addWidget(self._slip_words, 1)
        slip.addWidget(self.slip)
        under = QHBoxLayout()
        under.addWidget(self.reason, 1)
        under.addWidget(self.abort)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._words)
        layout.addWidget(self.sha256)
        layout.addLayout(sm3)
        layout.addLayout(slip)
        layout.addWidget(self.hold, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.ways, 1)
        layout.addLayout(under)

    def _on_digits_changed(self) -> None:
        # From the first throw on the dice are finished and the result stands (draw.md 3.12), and
        # what is printed would no longer be signed before them.
        rolled = self._view is not None and self._view.stage is DrawStage.ROLLED
        may = not rolled and not self.dice.begun
        for widget in (self.reason, self.abort, self._slip_words, self.slip):
            widget.setVisible(may)

    def _on_abort(self) -> None:
        self.abort_asked.emit(self.reason.text().strip())
