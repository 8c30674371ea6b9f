"""The hall's window: paints the scene it was handed, knows nothing else."""

from __future__ import annotations

from collections.abc import Mapping
from typing import assert_never

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.audience.canvas import Canvas
from ui.audience.correction_painter import paint_correction
from ui.audience.morning_painter import paint_morning
from ui.audience.scenes import (
    BlankScene,
    CorrectionScene,
    DrawScene,
    PoolScene,
    ProgressScene,
    Scene,
    ScoreScene,
    SeedScene,
    SpeechScene,
    WelcomeScene,
)
from ui.audience.score_painter import paint_progress, paint_scores
from ui.audience.speech_painter import paint_speech

FLASH_MS = 300
FLASHES = 3
"""On and off 600 ms together: well below three flashes a second, which can harm."""


class AudienceWindow(QWidget):
    """Shows one scene at a time, at any size; never takes the keyboard from the clerk."""

    def __init__(self, tokens: Mapping[str, str]) -> None:
        """tokens: colour by role; the dark theme, whatever the clerk works with."""
        super().__init__(None, Qt.WindowType.Window)
        self.setObjectName("audience")
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.BlankCursor)
        self._tokens = tokens
        self._scene: Scene = BlankScene()
        self._texts: tuple[str, ...] = ()
        self._flashes_left = 0
        self._flash_timer = QTimer(self)
        self._flash_timer.setInterval(FLASH_MS)
        self._flash_timer.timeout.connect(self.on_flash_timer_timeout)
        self.retranslate()

    @property
    def scene(self) -> Scene:
        """What is shown."""
        return self._scene

    @property
    def texts(self) -> tuple[str, ...]:
        """Every text on the screen, as painted last."""
        return self._texts

    @property
    def flashing(self) -> bool:
        """Whether a signal is being flashed."""
        return self._flash_timer.isActive()

    def show_scene(self, scene: Scene) -> None:
        """Show a scene, at once: whoever acts next may keep the event loop for a while."""
        self._scene = scene
        self.repaint()

    def flash(self) -> None:
        """Give a signal to the eye: the screen lights up and goes back, a few times."""
        self._flashes_left = 2 * FLASHES
        self._flash_timer.start()
        self.on_flash_timer_timeout()

    def on_flash_timer_timeout(self) -> None:
        """Light up or go back."""
        self._flashes_left -= 1
        if self._flashes_left <= 0:
            self._flash_timer.stop()
        self.update()

    def retranslate(self) -> None:
        """Set the window's own texts."""
        self.setWindowTitle(self.tr("Hearing Desk: the hall's screen"))
        self.setAccessibleName(self.tr("The hall's screen"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
            self.update()
        super().changeEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(960, 540)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        canvas = Canvas(painter, QRectF(self.rect()), self._tokens)
        paint(canvas, self._scene)
        if self.flashing and self._flashes_left % 2:
            em = canvas.em
            canvas.frame(canvas.area.adjusted(3 * em, 3 * em, -3 * em, -3 * em), "text", 6 * em)
        painter.end()
        self._texts = tuple(canvas.texts)


def paint(canvas: Canvas, scene: Scene) -> None:
    """Paint a scene."""
    canvas.fill(canvas.area, "surface")
    match scene:
        case BlankScene():
            canvas.painter.fillRect(canvas.area, Qt.GlobalColor.black)
        case WelcomeScene() | PoolScene() | SeedScene() | DrawScene():
            paint_morning(canvas, scene)
        case SpeechScene():
            paint_speech(canvas, scene)
        case ProgressScene():
            paint_progress(canvas, scene)
        case ScoreScene():
            paint_scores(canvas, scene)
        case CorrectionScene():
            paint_correction(canvas, scene)
        case _:
            assert_never(scene)
