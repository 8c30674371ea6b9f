"""The host's clock: who stands on stage, what is left, the phase, and the seconds over."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

FLASH_MS = 300
FLASHES = 3

FIGURES, NAME = 5.0, 1.4
"""Size of the figures, and of unit and phase, in sizes of the text."""


@dataclass(frozen=True, slots=True)
class ClockFace:
    """What the clock shows, in words already; `phase` selects the colour."""

    unit: str
    speaker: str
    figures: str
    phase: str
    phase_word: str
    remark: str


class BigClock(QFrame):
    """Shows a `ClockFace`; labels change only when their text does."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bigClock")
        self._unit = self._label("clockUnit")
        self._speaker = self._label("clockSpeaker")
        self._figures = self._label("clockFigures")
        self._phase = self._label("clockPhase")
        self._remark = self._label("clockRemark")
        beside = QVBoxLayout()
        beside.setSpacing(2)
        for label in (self._unit, self._speaker, self._phase, self._remark):
            beside.addWidget(label)
        layout = QHBoxLayout(self)
        layout.addWidget(self._figures)
        layout.addSpacing(12)
        layout.addLayout(beside, 1)
        self._flashes_left = 0
        self._timer = QTimer(self)
        self._timer.setInterval(FLASH_MS)
        self._timer.timeout.connect(self.on_timer_timeout)
        self._scale_fonts()

    def show_face(self, face: ClockFace) -> None:
        """Show what stands now."""
        texts = (face.unit, face.speaker, face.figures, face.phase_word, face.remark)
        labels = (self._unit, self._speaker, self._figures, self._phase, self._remark)
        for label, text in zip(labels, texts, strict=True):
            if label.text() != text:
                label.setText(text)
        for label in (self._figures, self._phase):
            _set_property(label, "phase", face.phase)
        self.setAccessibleName(" ".join(filter(None, texts)))

    @property
    def flashing(self) -> bool:
        """Whether a signal is being given to the eye."""
        return self._timer.isActive()

    def flash(self) -> None:
        """Give a signal to the eye."""
        self._flashes_left = 2 * FLASHES
        self._timer.start()
        self.on_timer_timeout()

    def on_timer_timeout(self) -> None:
        """Light up or go back."""
        self._flashes_left -= 1
        if self._flashes_left <= 0:
            self._timer.stop()
        _set_property(self, "flash", "on" if self._flashes_left % 2 else "off")

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.FontChange:
            self._scale_fonts()
        super().changeEvent(event)

    def _label(self, name: str) -> QLabel:
        label = QLabel(self)
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(name != "clockFigures")
        return label

    def _scale_fonts(self) -> None:
        """Figures many times the text, whatever size the text is set to."""
        for label, times in ((self._figures, FIGURES), (self._unit, NAME), (self._phase, NAME)):
            font = label.font()
            font.setPointSizeF(self.font().pointSizeF() * times)
            font.setBold(True)
            label.setFont(font)


def _set_property(widget: QWidget, name: str, value: str) -> None:
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)
