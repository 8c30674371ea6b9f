"""A row of headings in as many lines as their texts need."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QHeaderView, QWidget

CHARACTERS = 7
"""Width of a heading at least, in wide characters."""

_PAD = 10
_WRAPPED = Qt.AlignmentFlag.AlignCenter.value | Qt.TextFlag.TextWordWrap.value


class WrappedHeader(QHeaderView):
    """Columns are as wide as their cells, and no wider for the sake of a long heading."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setDefaultAlignment(Qt.AlignmentFlag(_WRAPPED))
        self.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)

    def sectionSizeFromContents(self, section: int) -> QSize:
        text = self.model().headerData(section, self.orientation())
        metrics, room = self.fontMetrics(), QRect(0, 0, self._width(), 10_000)
        needed = metrics.boundingRect(room, _WRAPPED, str(text or ""))
        return QSize(max(room.width(), needed.width()) + 2 * _PAD, needed.height() + _PAD)

    def _width(self) -> int:
        return self.fontMetrics().horizontalAdvance("汉") * CHARACTERS
