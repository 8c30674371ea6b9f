"""A row of headings in as many lines as their texts need."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QHeaderView, QWidget

CHARACTERS = 7
"""Width of a heading at most, in wide characters; a longer one goes on in the next line."""

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
        text, metrics = (
            str(self.model().headerData(section, self.orientation()) or ""),
            self.fontMetrics(),
        )
        longest = max(metrics.horizontalAdvance(line) for line in text.split("\n"))
        room = QRect(0, 0, min(longest, metrics.horizontalAdvance("汉") * CHARACTERS), 10_000)
        needed = metrics.boundingRect(room, _WRAPPED, text)
        return QSize(max(room.width(), needed.width()) + 2 * _PAD, needed.height() + _PAD)
