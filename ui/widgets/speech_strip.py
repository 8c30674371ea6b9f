"""The strip that is always visible: who speaks, the phase as a word, the time, three keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from ui.text.labels import phase_word

if TYPE_CHECKING:  # the first window opens without the core
    from ui.bridge.speech_ticker import SpeechView


class SpeechStrip(QWidget):
    """Shows a `SpeechView`; the buttons only ask.

    Signals:
        start_asked(), pause_asked(), stop_asked(), undo_asked(): a button was pressed.
    """

    start_asked = Signal()
    pause_asked = Signal()
    stop_asked = Signal()
    undo_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("speechStrip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._view: SpeechView | None = None
        self._unit = QLabel(self)
        self._unit.setObjectName("stripUnit")
        self._phase = QLabel(self)
        self._phase.setObjectName("stripPhase")
        self._clock = QLabel(self)
        self._clock.setObjectName("stripClock")
        self._buttons = [QPushButton(self) for _ in range(4)]
        asked = (self.start_asked, self.pause_asked, self.stop_asked, self.undo_asked)
        names = ("stripStart", "stripPause", "stripStop", "stripUndo")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 4, 12, 4)
        layout.addWidget(self._unit, 1)
        layout.addWidget(self._phase)
        layout.addWidget(self._clock)
        for button, signal, name in zip(self._buttons, asked, names, strict=True):
            button.setObjectName(name)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(signal)
            layout.addWidget(button)
        self.retranslate()
        self.show_view(None)

    def retranslate(self) -> None:
        """Set every text in the language of the windows."""
        texts = (
            self.tr("Start (F5)"),
            self.tr("Pause (F6)"),
            self.tr("Stop (F7)"),
            self.tr("Undo (F8)"),
        )
        for button, text in zip(self._buttons, texts, strict=True):
            button.setText(text)
            button.setAccessibleName(text)
        self.show_view(self._view)

    def show_view(self, view: SpeechView | None) -> None:
        """Show what the clock shows; `None` = nobody on stage."""
        self._view = view
        if view is None:
            self._unit.setText(self.tr("Nobody on stage"))
            self._phase.setText("")
            self._clock.setText("–:––")
            self._set_phase("none")
            return
        self._unit.setText(f"{view.unit_name}　{view.speaker}")
        self._phase.setText(phase_word(view.phase))
        if view.phase.name == "READY":
            waiting = self.tr("not running for {seconds} s").format(seconds=view.waiting_s)
            self._phase.setText(f"{phase_word(view.phase)} · {waiting}")
        over = f"  +{view.overrun_s} s" if view.overrun_s else ""
        self._clock.setText(f"{view.shown_s // 60}:{view.shown_s % 60:02}{over}")
        self._set_phase(view.phase.value)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _set_phase(self, phase: str) -> None:
        for label in (self._phase, self._clock):
            if label.property("phase") != phase:
                label.setProperty("phase", phase)
                label.style().unpolish(label)
                label.style().polish(label)
