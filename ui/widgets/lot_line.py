"""The order of reporting by lot: numbers typed as they are drawn, the order read back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QPushButton, QWidget

from ui.bridge.views_units import LotReading, UnitGroup, read_lot


class LotLine(QWidget):
    """For one group at a time.

    Signals:
        lot_asked(UnitGroup, LotReading): a complete order is to be written.
    """

    lot_asked = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group: UnitGroup | None = None
        self._question = QLabel(self)
        self._question.setWordWrap(True)
        self._typed = QLineEdit(self)
        self._typed.setObjectName("lotTyped")
        self._question.setBuddy(self._typed)
        self._read = QLabel(self)
        self._read.setObjectName("lotRead")
        self._read.setWordWrap(True)
        self._read.setTextFormat(Qt.TextFormat.PlainText)
        self._write = QPushButton(self)
        self._write.setObjectName("writeLot")
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._question, 0, 0, 1, 2)
        layout.addWidget(self._typed, 1, 0)
        layout.addWidget(self._write, 1, 1)
        layout.addWidget(self._read, 2, 0, 1, 2)
        self._typed.textChanged.connect(self._on_typed_text_changed)
        self._typed.returnPressed.connect(self._on_write)
        self._write.clicked.connect(self._on_write)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language of the windows."""
        question = self.tr("Numbers of the plan in the order drawn, with spaces between:")
        self._question.setText(question)
        self._typed.setAccessibleName(question)
        self._write.setText(self.tr("Write the drawn order"))
        self._show_reading()

    def show_group(self, group: UnitGroup) -> None:
        """Take the lot of this group; what was typed for another is cleared."""
        if self._group is None or self._group.id != group.id or group.drawn:
            self._typed.clear()
        self._group = group
        self._show_reading()

    def _on_typed_text_changed(self) -> None:
        self._show_reading()

    def _on_write(self) -> None:
        reading = self._reading()
        if self._group is not None and reading is not None and reading.complete:
            self.lot_asked.emit(self._group, reading)

    def _reading(self) -> LotReading | None:
        return None if self._group is None else read_lot(self._group, self._typed.text())

    def _show_reading(self) -> None:
        reading = self._reading()
        self._write.setEnabled(reading is not None and reading.complete)
        if reading is None or not self._typed.text().strip():
            self._read.clear()
            return
        lines = [self.tr("Order: {names}").format(names=" → ".join(reading.names))]
        if reading.wrong:
            wrong = self.tr("No such number, or typed twice: {numbers}")
            lines.append(wrong.format(numbers="、".join(reading.wrong)))
        if reading.missing:
            missing = self.tr("Still to be drawn: {names}")
            lines.append(missing.format(names="、".join(reading.missing)))
        self._read.setText("\n".join(lines))
