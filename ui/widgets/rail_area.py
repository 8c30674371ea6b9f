"""The rail's stages, as wide as their names and scrolled when there are more than fit."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget


class RailArea(QScrollArea):
    """Takes its width from what it holds, also after the text has grown."""

    def __init__(self, stages: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stages = stages
        self.setObjectName("railArea")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)
        self.setWidgetResizable(True)
        self.setWidget(stages)

    def sizeHint(self) -> QSize:
        return QSize(self._width(), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self._width(), super().minimumSizeHint().height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._stages and event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def _width(self) -> int:
        stages = self._stages.minimumSizeHint().width()
        return stages + self.verticalScrollBar().sizeHint().width()
