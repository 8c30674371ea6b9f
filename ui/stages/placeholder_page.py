"""A page whose stage has no window yet."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.bridge.desk_bridge import DeskBridge
from ui.stages.page import Page


class PlaceholderPage(Page):
    """Shows its name and nothing else."""

    def __init__(self, bridge: DeskBridge, name: str, parent: QWidget | None = None) -> None:
        super().__init__(bridge, parent)
        self._name = name
        self.body.addStretch(1)
        self.retranslate()

    def rail_text(self) -> str:
        return self._name

    def retranslate(self) -> None:
        self.title.setText(self._name)

    def refresh(self) -> None:
        pass
