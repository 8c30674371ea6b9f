"""Stacked bars told apart by patterns alone, as on paper, so that a photocopy tells them apart."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QBrush, QFontMetrics, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.bridge.views_year_result import YearBar

LINE = 1.7
"""Height of a line in heights of its text."""

NAME_SHARE = 0.3
"""Width of the names at most, in widths of the chart."""

_PAD = 8

PATTERNS = (
    Qt.BrushStyle.BDiagPattern,
    Qt.BrushStyle.NoBrush,
    Qt.BrushStyle.VerPattern,
    Qt.BrushStyle.SolidPattern,
    Qt.BrushStyle.HorPattern,
    Qt.BrushStyle.DiagCrossPattern,
    Qt.BrushStyle.FDiagPattern,
    Qt.BrushStyle.Dense4Pattern,
)
"""In the order of the paper's hatchings; neighbours differ as much as they can."""


class StackedChart(QWidget):
    """A line per unit under the names of the series; the broken line is the end of the scale."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._series: tuple[str, ...] = ()
        self._bars: tuple[YearBar, ...] = ()
        self._longest = 1
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def show_bars(self, series: Sequence[str], bars: Sequence[YearBar], longest: int) -> None:
        """Show these; `longest` is the end of the scale, in hundredths of a point."""
        self._series, self._bars, self._longest = tuple(series), tuple(bars), max(1, longest)
        self.setAccessibleDescription("; ".join(f"{b.name} {b.total}" for b in self._bars))
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._line() * (len(self._legend(width)) + len(self._bars)) + _PAD

    def sizeHint(self) -> QSize:
        return QSize(640, self.heightForWidth(640))

    def minimumSizeHint(self) -> QSize:
        return QSize(320, self.heightForWidth(max(320, self.width())))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        line, top = self._line(), 0
        for row in self._legend(self.width()):
            self._paint_legend(painter, row, top)
            top += line
        top += _PAD
        metrics = painter.fontMetrics()
        widest = max((metrics.horizontalAdvance(bar.name) for bar in self._bars), default=0)
        names = min(widest + 2, int(self.width() * NAME_SHARE))
        figures = max((metrics.horizontalAdvance(bar.total) for bar in self._bars), default=0)
        for bar in self._bars:
            self._paint_bar(painter, bar, QRect(0, top, self.width(), line), names, figures)
            top += line

    def _line(self) -> int:
        return int(QFontMetrics(self.font()).height() * LINE)

    def _legend(self, width: int) -> list[list[int]]:
        """Places of the series, in as many rows as their names need."""
        rows: list[list[int]] = []
        used = width
        for place in range(len(self._series)):
            needed = self._legend_width(place)
            if used + needed > width:
                rows.append([])
                used = 0
            rows[-1].append(place)
            used += needed
        return rows

    def _legend_width(self, place: int) -> int:
        metrics = QFontMetrics(self.font())
        return metrics.horizontalAdvance(self._series[place]) + 3 * metrics.height() + 2 * _PAD

    def _paint_legend(self, painter: QPainter, places: Sequence[int], top: int) -> None:
        left, height = 0, self._line()
        swatch = 2 * painter.fontMetrics().height()
        for place in places:
            self._fill(painter, QRect(left, top + height // 4, swatch, height // 2), place)
            width = self._legend_width(place)
            text = QRect(left + swatch + _PAD, top, width - swatch - _PAD, height)
            painter.drawText(text, Qt.AlignmentFlag.AlignVCenter, self._series[place])
            left += width

    def _paint_bar(
        self, painter: QPainter, bar: YearBar, line: QRect, names: int, figures: int
    ) -> None:
        metrics = painter.fontMetrics()
        elided = metrics.elidedText(bar.name, Qt.TextElideMode.ElideMiddle, names)
        name = QRect(line.left(), line.top(), names, line.height())
        painter.drawText(name, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, elided)
        left = names + _PAD
        room = max(1, line.width() - left - figures - 2 * _PAD)
        top, height = line.top() + line.height() // 5, line.height() * 3 // 5
        done = 0
        for place, part in enumerate(bar.parts):
            start, end = (room * each // self._longest for each in (done, done + part))
            if part:
                self._fill(painter, QRect(left + start, top, end - start, height), place)
            done += part
        pen = painter.pen()
        painter.setPen(Qt.PenStyle.DashLine)
        painter.drawLine(left + room, line.top(), left + room, line.bottom())
        painter.setPen(pen)
        figure = QRect(left + room + _PAD, line.top(), figures + _PAD, line.height())
        painter.drawText(figure, Qt.AlignmentFlag.AlignVCenter, bar.total)

    def _fill(self, painter: QPainter, box: QRect, place: int) -> None:
        ink = self.palette().color(QPalette.ColorRole.WindowText)
        painter.fillRect(box, QBrush(ink, PATTERNS[place % len(PATTERNS)]))
        painter.drawRect(box)
