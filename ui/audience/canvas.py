"""Painting by shares of the screen: texts that always fit, boxes, bars; the same at any size."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

LEFT = Qt.AlignmentFlag.AlignLeft
RIGHT = Qt.AlignmentFlag.AlignRight
CENTRE = Qt.AlignmentFlag.AlignHCenter
MIDDLE = Qt.AlignmentFlag.AlignVCenter

WRAPPED = int(Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap)

STEPS = 24
"""Sizes tried between the wished one and the smallest; a long name shrinks, nothing is cut."""


class Canvas:
    """A painter over a screen measured in shares of its height; colours are asked by role.

    texts: what has been written, in order: what a person reads, and a screen reader is told.
    """

    def __init__(self, painter: QPainter, area: QRectF, tokens: Mapping[str, str]) -> None:
        self.painter = painter
        self.area = area
        self.texts: list[str] = []
        self._tokens = tokens
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing
        )

    @property
    def em(self) -> float:
        """A hundredth of the height, or of what a wide picture of that width would have."""
        return min(self.area.height(), self.area.width() * 9 / 16) / 100

    def colour(self, role: str) -> QColor:
        """The colour of a role of the theme."""
        return QColor(self._tokens[role])

    def fill(self, box: QRectF, role: str, radius: float = 0.0) -> None:
        """A filled box; `radius` rounds its corners."""
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(self.colour(role))
        self.painter.drawRoundedRect(box, radius, radius)

    def frame(self, box: QRectF, role: str, width: float, radius: float = 0.0) -> None:
        """The outline of a box."""
        self.painter.setPen(QPen(self.colour(role), width))
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        self.painter.drawRoundedRect(box, radius, radius)

    def rule(self, y: float, left: float, right: float, role: str = "line") -> None:
        """A thin line across."""
        self.fill(QRectF(left, y, right - left, max(1.0, self.em * 0.2)), role)

    def text(
        self,
        box: QRectF,
        text: str,
        size: float,
        *,
        role: str = "text",
        align: Qt.AlignmentFlag = CENTRE,
        bold: bool = False,
    ) -> None:
        """Write a text into a box, at most `size` pixels high, smaller if it would not fit."""
        if not text:
            return
        self.texts.append(text)
        self.painter.setFont(fitting(text, box, size, bold=bold))
        self.painter.setPen(self.colour(role))
        self.painter.drawText(box, int(align | MIDDLE | Qt.TextFlag.TextWordWrap), text)

    def width_of(self, text: str, size: float, *, bold: bool = False) -> float:
        """How wide a text is in one line."""
        return QFontMetricsF(sized(size, bold=bold)).horizontalAdvance(text)

    def digits(self, box: QRectF, digits: str, *, role: str, height: float) -> None:
        """Write figures so that the figures themselves, not their line, are `height` pixels high.

        Every figure gets a cell of the same width, so that nothing moves when a second passes.
        """
        self.texts.append(digits)
        font = sized(height / _cap_share(), bold=True)
        widths = [_cell(font, digit) for digit in digits]
        if sum(widths) > box.width():
            height *= box.width() / sum(widths)
            font = sized(height / _cap_share(), bold=True)
            widths = [_cell(font, digit) for digit in digits]
        self.painter.setFont(font)
        self.painter.setPen(self.colour(role))
        x = box.center().x() - sum(widths) / 2
        baseline = box.center().y() - QFontMetricsF(font).tightBoundingRect("0").center().y()
        for digit, width in zip(digits, widths, strict=True):
            own = QFontMetricsF(font).horizontalAdvance(digit)
            self.painter.drawText(QPointF(x + (width - own) / 2, baseline), digit)
            x += width


def sized(pixels: float, *, bold: bool = False) -> QFont:
    """The application's font at a size."""
    font = QFont()
    font.setPixelSize(max(1, round(pixels)))
    font.setBold(bold)
    return font


def fitting(text: str, box: QRectF, size: float, *, bold: bool = False) -> QFont:
    """The largest font up to `size` in which a text, wrapped, stays within a box."""
    family = QFont().family()
    return sized(_fitting_pixels(text, (box.width(), box.height()), size, bold, family), bold=bold)


@lru_cache(maxsize=512)
def _fitting_pixels(
    text: str, room: tuple[float, float], size: float, bold: bool, family: str
) -> float:
    """Kept, because a clock paints the same names every second; the family is part of the key."""
    width, height = room
    box = QRectF(0, 0, width, height)
    pixels = size
    for step in range(STEPS):
        pixels = size * (1 - step / STEPS)
        needed = QFontMetricsF(sized(pixels, bold=bold)).boundingRect(box, WRAPPED, text)
        if needed.height() <= height and needed.width() <= width:
            break
    return pixels


def _cell(font: QFont, digit: str) -> float:
    """Width of a figure's cell; a colon needs half of one."""
    return QFontMetricsF(font).horizontalAdvance("0") * (1.0 if digit.isdigit() else 0.5)


def _cap_share() -> float:
    """How much of a font's pixel size its figures fill."""
    font = sized(1000)
    return QFontMetricsF(font).tightBoundingRect("0").height() / 1000
