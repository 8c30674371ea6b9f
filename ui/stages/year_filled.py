"""A tab of the year that shows one table, and takes all of it from a file."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui.bridge.desk_bridge import DeskBridge
from ui.bridge.year_file import YearFile
from ui.stages.year_panel import YearPanel
from ui.widgets.text_table import TextTable


class YearFilled(YearPanel):
    """A table that a file replaces: the button that asks for it, a line about the table, the table.

    Each says what is in it by `retranslate` and `refresh`, and names the question for the file.
    """

    def __init__(
        self, bridge: DeskBridge, parent: QWidget | None, *, name: str, fills: YearFile
    ) -> None:
        """name: of the table; button and line are called after it.

        fills: the kind of file that replaces it.
        """
        super().__init__(bridge, parent)
        self._fills = fills
        self.take_file: QPushButton = self.button(f"{name}Import", self._on_import)
        self.told = QLabel(self)
        self.told.setObjectName(f"{name}Told")
        self.told.setWordWrap(True)
        self.table = TextTable(name, parent=self)
        above = QHBoxLayout()
        above.addWidget(self.take_file)
        above.addStretch(1)
        layout = QVBoxLayout(self)
        layout.addLayout(above)
        layout.addWidget(self.told)
        layout.addWidget(self.table, 1)
        self.retranslate()

    @property
    def question(self) -> str:
        """The caption under which the file is asked for."""
        raise NotImplementedError

    def _on_import(self) -> None:
        self.file_wanted.emit(self._fills, self.question)
