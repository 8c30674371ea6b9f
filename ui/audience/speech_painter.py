"""The speech clock for the hall: figures to be read from 20 m; phase by word, shape and colour."""

from __future__ import annotations

from collections.abc import Mapping
from math import cos, pi, sin
from types import MappingProxyType

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPolygonF

from hearing_desk.model.speech import SpeechPhase
from ui.audience.canvas import Canvas
from ui.audience.scenes import SpeechScene

FIGURE_SHARE = 0.40
"""Height of the clock's figures in heights of the screen.

A letter is read from about 200 times its height: 20 m need 10 cm, and a screen of only 60 cm in
height gives 24.
"""

_ROLES: Mapping[SpeechPhase, str] = MappingProxyType(
    {
        SpeechPhase.READY: "text",
        SpeechPhase.SPEAKING: "speaking",
        SpeechPhase.WARNING: "warning",
        SpeechPhase.LAST_SECONDS: "warning",
        SpeechPhase.OVER: "overtime",
        SpeechPhase.PAUSED: "accent",
        SpeechPhase.STOPPED: "muted",
    }
)

_SURFACES: Mapping[SpeechPhase, str] = MappingProxyType(
    {
        SpeechPhase.WARNING: "warning_surface",
        SpeechPhase.LAST_SECONDS: "warning_surface",
        SpeechPhase.OVER: "overtime_surface",
    }
)
"""The whole screen changes its colour from the warning on, so that nobody has to read."""

_CORNERS: Mapping[SpeechPhase, tuple[int, float]] = MappingProxyType(
    {
        SpeechPhase.SPEAKING: (3, 0),
        SpeechPhase.WARNING: (3, -90),
        SpeechPhase.LAST_SECONDS: (4, 0),
        SpeechPhase.OVER: (8, 22.5),
    }
)
"""Shapes with corners: how many, and where the first one points, in degrees from the right."""


def paint_speech(canvas: Canvas, scene: SpeechScene) -> None:
    """Who speaks, what is left, and the phase; at zero the word alone, and no figure below it."""
    area, em = canvas.area, canvas.em
    width, height = area.width(), area.height()
    role = _ROLES[scene.phase]
    canvas.fill(area, _SURFACES.get(scene.phase, "surface"))
    side = 4 * em
    canvas.text(
        QRectF(side, 3 * em, width - 2 * side, height * 0.17), scene.unit, 11 * em, bold=True
    )
    speaker = QRectF(side, height * 0.205, width - 2 * side, height * 0.085)
    canvas.text(speaker, scene.speaker, 6.5 * em, role="muted")
    middle = QRectF(side, height * 0.30, width - 2 * side, height * 0.48)
    if scene.phase is SpeechPhase.OVER:
        canvas.text(middle, scene.phase_word, FIGURE_SHARE * height, role=role, bold=True)
        word = clock_text(0)
    else:
        figures = clock_text(scene.shown_s)
        canvas.digits(middle, figures, role=role, height=FIGURE_SHARE * height)
        word = scene.phase_word
    _phase_line(canvas, scene.phase, word, QRectF(0, height * 0.80, width, height * 0.15))
    if scene.phase in (SpeechPhase.LAST_SECONDS, SpeechPhase.OVER):
        inset = area.adjusted(1.5 * em, 1.5 * em, -1.5 * em, -1.5 * em)
        canvas.frame(inset, role, 3 * em)


def clock_text(seconds: int) -> str:
    """Minutes and seconds; never below zero."""
    return f"{max(0, seconds) // 60}:{max(0, seconds) % 60:02}"


def _phase_line(canvas: Canvas, phase: SpeechPhase, word: str, box: QRectF) -> None:
    """The shape of the phase and its word, side by side in the middle."""
    role, em = _ROLES[phase], canvas.em
    size, gap = 11 * em, 3 * em
    wide = min(canvas.width_of(word, size, bold=True) + em, box.width() - size - gap - 8 * em)
    left = box.center().x() - (size + gap + wide) / 2
    draw_shape(canvas, phase, QRectF(left, box.center().y() - size / 2, size, size), role)
    beside = QRectF(left + size + gap, box.top(), wide, box.height())
    canvas.text(beside, word, size, role=role, bold=True)


def draw_shape(canvas: Canvas, phase: SpeechPhase, box: QRectF, role: str) -> None:
    """The phase without words and without colour: ring, arrow, triangle, diamond, octagon, ..."""
    painter = canvas.painter
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(canvas.colour(role))
    match phase:
        case SpeechPhase.READY:
            inset = box.width() * 0.12
            ring = box.adjusted(inset, inset, -inset, -inset)
            canvas.frame(ring, role, box.width() * 0.13, radius=ring.width() / 2)
        case SpeechPhase.PAUSED:
            for share in (0.15, 0.6):
                bar = QRectF(box.left() + box.width() * share, box.top(), box.width() * 0.25, 0)
                painter.drawRect(bar.adjusted(0, 0, 0, box.height()))
        case SpeechPhase.STOPPED:
            painter.drawRect(box)
        case _:
            _polygon(painter, box, *_CORNERS[phase])


def _polygon(painter: QPainter, box: QRectF, corners: int, turned: float) -> None:
    """A regular polygon whose first corner points `turned` degrees away from the right."""
    radius = box.width() / 2
    angles = [pi * (turned / 180 + 2 * corner / corners) for corner in range(corners)]
    points = [
        QPointF(box.center().x() + radius * cos(a), box.center().y() + radius * sin(a))
        for a in angles
    ]
    painter.drawPolygon(QPolygonF(points))
