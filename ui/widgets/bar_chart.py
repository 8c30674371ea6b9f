"""Scores as bars from zero, painted; the figure stands beside each bar."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

LINE = 1.7
"""Height of a line in heights of its text."""

NAME_SHARE = 0.4
"""Width of the names at most, in widths of the chart."""

_PAD = 8


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar; `length` on the scale of the chart, `figure` as text.

    sure: a figure that can still change is drawn hollow.
    """

    name: str
    figure: str
    length: int
    sure: bool = True


class BarChart(QWidget):
    """A line per bar, in the order given; the palette alone gives the colours."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars: tuple[Bar, ...] = ()
        self._longest = 1
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def show_bars(self, bars: Sequence[Bar], longest: int) -> None:
        """Show these; `longest` is the end of the scale."""
        self._bars, self._longest = tuple(bars), max(1, longest)
        self.setAccessibleDescription("; ".join(f"{b.name} {b.figure}" for b in self._bars))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(480, self._line() * len(self._bars))

    def minimumSizeHint(self) -> QSize:
        return QSize(240, self._line() * len(self._bars))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        for place, bar in enumerate(self._bars):
            self._paint(painter, bar, QRect(0, place * self._line(), self.width(), self._line()))

    def _line(self) -> int:
        return int(QFontMetrics(self.font()).height() * LINE)

    def _paint(self, painter: QPainter, bar: Bar, line: QRect) -> None:
        metrics = painter.fontMetrics()
        names = max((metrics.horizontalAdvance(each.name) for each in self._bars), default=0)
        name_width = min(names, int(line.width() * NAME_SHARE))
        figures = max((metrics.horizontalAdvance(each.figure) for each in self._bars), default=0)
        ink = self.palette().color(QPalette.ColorRole.WindowText)
        painter.setPen(ink)
        name = QRect(line.left(), line.top(), name_width, line.height())
        elided = metrics.elidedText(bar.name, Qt.TextElideMode.ElideMiddle, name_width)
        painter.drawText(name, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, elided)
        left = name.right() + _PAD
        room = max(1, line.width() - left - figures - 2 * _PAD)
        length = round(room * min(bar.length, self._longest) / self._longest)
        box = QRect(left, line.top() + line.height() // 5, length, line.height() * 3 // 5)
        if bar.figure and bar.sure:
            painter.fillRect(box, self.palette().color(QPalette.ColorRole.Highlight))
        elif bar.figure:
            painter.drawRect(box)
        figure = QRect(box.right() + _PAD, line.top(), figures + _PAD, line.height())
        painter.drawText(figure, Qt.AlignmentFlag.AlignVCenter, bar.figure)
