"""A line that asks for a reason while everything else goes on."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget


class ReasonLine(QFrame):
    """Hidden until `ask`; Return gives what is typed, Escape leaves it.

    Signals:
        given(str): the reason, never empty.
        left(): nothing was given.
    """

    given = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reasonLine")
        self._question = QLabel(self)
        self._question.setObjectName("reasonQuestion")
        self._typed = QLineEdit(self)
        self._typed.setObjectName("reasonTyped")
        self._write = QPushButton(self)
        self._write.setObjectName("reasonWrite")
        self._leave = QPushButton(self)
        self._leave.setObjectName("reasonLeave")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 4, 12, 4)
        layout.addWidget(self._question)
        layout.addWidget(self._typed, 1)
        layout.addWidget(self._write)
        layout.addWidget(self._leave)
        self._typed.returnPressed.connect(self._on_written)
        self._write.clicked.connect(self._on_written)
        self._leave.clicked.connect(self._on_left)
        self._retranslate()
        self.hide()

    def ask(self, question: str, suggestion: str = "") -> None:
        """Ask; the suggestion is selected, so that typing replaces it."""
        self._question.setText(question)
        self._typed.setAccessibleName(question)
        self._typed.setText(suggestion)
        self._typed.selectAll()
        self.show()
        self._typed.setFocus(Qt.FocusReason.OtherFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._on_left()
        else:
            super().keyPressEvent(event)

    def _retranslate(self) -> None:
        for button, text in (
            (self._write, self.tr("Write the reason")),
            (self._leave, self.tr("Leave it")),
        ):
            button.setText(text)
            button.setAccessibleName(text)

    def _on_written(self) -> None:
        reason = self._typed.text().strip()
        if reason:
            self.hide()
            self.given.emit(reason)

    def _on_left(self) -> None:
        self.hide()
        self.left.emit()
