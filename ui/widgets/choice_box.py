"""A box of choices."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QWidget


class ChoiceBox(QComboBox):
    """As wide as its widest choice, whenever the choices change.

    Qt measures them once, when the box is first shown: in one language, with the people and groups
    of that moment.
    """

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
