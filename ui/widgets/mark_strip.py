"""A paper on the screen: a row per item, its mark large, hints beside the cell that is next."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from hearing_desk.model.ballots import BLANK, ILLEGIBLE, OVERMARKED, Mark, Marks
from ui.bridge.paper_form import PaperForm

MARK_SCALE = 2.2
LABEL_SCALE = 1.3
ROW_SCALE = 3
SMALLEST_PX = 9
_PAD = 10


class MarkWords(QObject):
    """Marks in words, in the language of the windows."""

    def of(self, mark: Mark, grades: Sequence[str]) -> str:
        """The grade's label, or what is wrong with the mark."""
        if mark == BLANK:
            return self.tr("blank")
        if mark == ILLEGIBLE:
            return self.tr("illegible")
        if "+" in mark:
            return self.tr("several marked")
        return grades[int(mark) - 1]

    def hints(self, grades: Sequence[str]) -> str:
        """The keys of the marks, each with its word."""
        keys = [*map(str, range(1, len(grades) + 1)), BLANK, OVERMARKED]
        told = [f"{key} {self.of(Mark(key), grades)}" for key in keys]
        return "　".join((*told, f". {self.of(ILLEGIBLE, grades)}"))


class MarkStrip(QWidget):
    """Paints a `PaperForm` and marks; the palette alone gives the colours.

    The cell that is next is inverted and carries an arrow, so that colour says nothing alone.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = PaperForm((), ())
        self._marks: Marks = ()
        self._cell: int | None = None
        self._refused = False
        self._words = MarkWords(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def marks(self) -> Marks:
        """The marks on the screen."""
        return self._marks

    def set_form(self, form: PaperForm) -> None:
        """Show another ballot's items, nothing marked."""
        self._form, self._marks, self._cell = form, (), None
        self.updateGeometry()
        self.update()

    def show_marks(self, marks: Marks, cell: int | None, *, refused: bool = False) -> None:
        """Show marks; `cell` is the item the next key is for, `None` = no key is awaited."""
        now = len(marks) if cell is None else cell
        before = len(self._marks) if self._cell is None else self._cell
        whole = abs(now - before) > 1 or refused != self._refused
        self._marks, self._cell, self._refused = tuple(marks), cell, refused
        if whole:
            self.update()
            return
        for index in {now, before} | {now - 1, before - 1}:
            if 0 <= index < len(self._form.items):
                self.update(self._row(index))

    def mark_text(self, mark: Mark) -> str:
        """A mark in words: the grade's label, or what is wrong."""
        return self._words.of(mark, self._form.grades)

    def sizeHint(self) -> QSize:
        return QSize(480, self._least_row() * max(1, len(self._form.items)))

    def minimumSizeHint(self) -> QSize:
        return QSize(300, self._least_row() * max(1, len(self._form.items)))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.update()
        elif event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
            self.updateGeometry()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        for index in range(len(self._form.items)):
            row = self._row(index)
            if row.intersects(event.rect()):
                self._paint_row(painter, index, row)

    def _least_row(self) -> int:
        return self.fontMetrics().height() * 4 // 3

    def _enlarged(self, scale: float, row_height: int) -> QFont:
        """The font of the window so much larger, or as large as the row allows."""
        font = QFont(self.font())
        size = self.fontInfo().pixelSize()
        font.setPixelSize(max(size, min(int(size * scale), row_height // 2)))
        return font

    def _mark_font(self, row_height: int) -> QFont:
        font = self._enlarged(MARK_SCALE, row_height)
        font.setBold(True)
        return font

    def _row(self, index: int) -> QRect:
        height = min(
            self.height() // max(1, len(self._form.items)), self.fontMetrics().height() * ROW_SCALE
        )
        return QRect(0, index * height, self.width(), height)

    def _paint_row(self, painter: QPainter, index: int, row: QRect) -> None:
        palette, active = self.palette(), index == self._cell
        ink = palette.color(QPalette.ColorRole.WindowText)
        ground = palette.color(QPalette.ColorRole.Window)
        if active:
            ink, ground = ground, ink
        painter.fillRect(row, ground)
        painter.setPen(QPen(ink, 1))
        painter.drawLine(row.bottomLeft(), row.bottomRight())
        left, middle, right = self._columns(row)
        painter.setFont(self._enlarged(LABEL_SCALE, row.height()))
        label = ("▶ " if active else "　") + self._form.items[index]
        painter.drawText(left, _CENTRE | Qt.TextFlag.TextWordWrap, label)
        if index < len(self._marks):
            self._paint_mark(painter, self._marks[index], middle, right)
        elif active:
            self._paint_hints(painter, middle.united(right))

    def _paint_mark(self, painter: QPainter, mark: Mark, middle: QRect, right: QRect) -> None:
        painter.setFont(self._mark_font(middle.height()))
        painter.drawText(middle, Qt.AlignmentFlag.AlignCenter, mark)
        painter.drawText(right, _CENTRE, self.mark_text(mark))

    def _paint_hints(self, painter: QPainter, place: QRect) -> None:
        """What may be keyed here, in letters small enough to be read whole."""
        text = self._words.hints(self._form.grades)
        if self._refused:
            text = self.tr("This key is not a mark here") + "\n" + text
        flags = _CENTRE | Qt.TextFlag.TextWordWrap
        font = QFont(self.font())
        size = self.fontInfo().pixelSize()
        while size > SMALLEST_PX and not _fits(font, place, int(flags), text):
            size -= 1
            font.setPixelSize(size)
        painter.setFont(font)
        painter.drawText(place, flags, text)

    def _columns(self, row: QRect) -> tuple[QRect, QRect, QRect]:
        inner = row.adjusted(_PAD, 0, -_PAD, -1)
        mark = QFontMetrics(self._mark_font(row.height())).horizontalAdvance("1+2+3")
        label = max(inner.width() * 3 // 10, 1)
        left = QRect(inner.left(), inner.top(), label, inner.height())
        middle = QRect(left.right(), inner.top(), mark, inner.height())
        right = QRect(middle.right() + _PAD, inner.top(), 0, inner.height())
        right.setRight(inner.right())
        return left, middle, right


def _fits(font: QFont, place: QRect, flags: int, text: str) -> bool:
    return place.contains(QFontMetrics(font).boundingRect(place, flags, text))


_CENTRE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
