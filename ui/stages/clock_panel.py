"""The host's clock with its keys, and the question after a restart."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QWidget,
)

from hearing_desk.model.speech import SpeechPhase
from ui.bridge.speech_ticker import SpeechView
from ui.text.labels import phase_word
from ui.widgets.big_clock import BigClock, ClockFace

_RUNNING = frozenset(
    {
        SpeechPhase.SPEAKING,
        SpeechPhase.WARNING,
        SpeechPhase.LAST_SECONDS,
        SpeechPhase.OVER,
    }
)


class ClockPanel(QWidget):
    """Shows a `SpeechView` big; its buttons only ask.

    Signals:
        start_asked(), pause_asked(), stop_asked(), undo_asked(): a button was pressed.
    """

    start_asked = Signal()
    pause_asked = Signal()
    stop_asked = Signal()
    undo_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: SpeechView | None = None
        self.clock = BigClock(self)
        names = ("clockStart", "clockPause", "clockStop", "clockUndo")
        self._buttons = [QPushButton(self) for _ in names]
        for button, name in zip(self._buttons, names, strict=True):
            button.setObjectName(name)
        self._start, self._pause, self._stop, self._undo = self._buttons
        self._start.setProperty("role", "primary")
        self._lay_out()
        self._start.clicked.connect(self.start_asked)
        self._pause.clicked.connect(self.pause_asked)
        self._stop.clicked.connect(self.stop_asked)
        self._undo.clicked.connect(self.undo_asked)
        self.retranslate()

    @property
    def view(self) -> SpeechView | None:
        """What is shown."""
        return self._view

    def show_view(self, view: SpeechView | None) -> None:
        """Show what the clock shows; `None` = nobody on stage."""
        self._view = view
        phase = None if view is None else view.phase
        self.clock.show_face(self._face(view))
        self._start.setEnabled(phase in (SpeechPhase.READY, SpeechPhase.PAUSED))
        paused = phase is SpeechPhase.PAUSED
        self._name(self._start, self.tr("Resume (F5)") if paused else self.tr("Start (F5)"))
        self._pause.setEnabled(phase in _RUNNING)
        self._stop.setEnabled(phase in _RUNNING or paused)
        self._undo.setEnabled(phase in _RUNNING or phase is SpeechPhase.STOPPED)

    def focus_start(self) -> None:
        """Put the focus on the button the host's word is waiting for."""
        self._start.setFocus()

    def retranslate(self) -> None:
        """Set every text in the language of the windows."""
        self._name(self._pause, self.tr("Pause (F6)"))
        self._name(self._stop, self.tr("Stop (F7)"))
        self._name(self._undo, self.tr("Undo (F8)"))
        self.show_view(self._view)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _face(self, view: SpeechView | None) -> ClockFace:
        if view is None:
            return ClockFace(self.tr("Nobody on stage"), "", "–:––", "none", "", "")
        remark = ""
        if view.phase is SpeechPhase.READY:
            remark = self.tr("The clock is not running: {time} since the call").format(
                time=clock_text(view.waiting_s)
            )
        elif view.overrun_s:
            remark = self.tr("{time} over").format(time=clock_text(view.overrun_s))
        return ClockFace(
            unit=view.unit_name,
            speaker=f"{view.post} {view.speaker}".strip(),
            figures=clock_text(view.shown_s),
            phase=view.phase.value,
            phase_word=phase_word(view.phase),
            remark=remark,
        )

    def _lay_out(self) -> None:
        keys = QGridLayout()
        for place, button in enumerate(self._buttons):
            keys.addWidget(button, place // 2, place % 2)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.clock, 1)
        layout.addLayout(keys)

    def _name(self, button: QPushButton, text: str) -> None:
        if button.text() != text:
            button.setText(text)
            button.setAccessibleName(text)


class RecoveredNotice(QFrame):
    """Shown while a clock that was carried over a restart is not confirmed.

    Signals:
        confirmed(): the clerk says that it is right.
    """

    confirmed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self.setProperty("kind", "warning")
        self._text = QLabel(self)
        self._text.setObjectName("recoveredText")
        self._text.setWordWrap(True)
        self._confirm = QPushButton(self)
        self._confirm.setObjectName("confirmRecovered")
        layout = QHBoxLayout(self)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._confirm)
        self._confirm.clicked.connect(self.confirmed)
        self.retranslate()
        self.hide()

    def retranslate(self) -> None:
        """Set every text in the language of the windows."""
        self._text.setText(
            self.tr(
                "The program was restarted during this report. The time was carried on by the"
                " machine's clock; check it and confirm."
            )
        )
        self._confirm.setText(self.tr("Confirm the clock"))
        self._confirm.setAccessibleName(self._confirm.text())

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


def clock_text(seconds: int) -> str:
    """Minutes and seconds."""
    return f"{seconds // 60}:{seconds % 60:02}"
