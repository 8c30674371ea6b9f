"""The question before what cannot be undone: inside the page, the safe answer focused."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget


class Confirm(QFrame):
    """Hidden until something is asked; Escape is the safe answer.

    Signals:
        confirmed(): the act is wanted.
        dismissed(): it is not, or not yet.
    """

    confirmed = Signal()
    dismissed = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self.setProperty("kind", "warning")
        self._question = QLabel(self)
        self._question.setObjectName(f"{name}Question")
        self._question.setWordWrap(True)
        self._question.setTextFormat(Qt.TextFormat.PlainText)
        self._act = QPushButton(self)
        self._act.setObjectName(f"{name}Confirm")
        self._safe = QPushButton(self)
        self._safe.setObjectName(f"{name}Dismiss")
        for button in (self._act, self._safe):
            button.setAutoDefault(True)  # Enter presses the focused one
        layout = QHBoxLayout(self)
        layout.addWidget(self._question, 1)
        layout.addWidget(self._safe)
        layout.addWidget(self._act)
        self._act.clicked.connect(self._on_act_clicked)
        self._safe.clicked.connect(self.dismiss)
        self.hide()

    @property
    def is_open(self) -> bool:
        """Whether the question is being asked."""
        return not self.isHidden()

    def ask(self, question: str, act: str) -> None:
        """Ask; `act` is the verb and noun on the button."""
        self._question.setText(question)
        self.setAccessibleName(question)
        self._act.setText(act)
        self._safe.setText(self.tr("Not yet"))
        self.show()
        self._safe.setFocus(Qt.FocusReason.OtherFocusReason)

    def dismiss(self) -> None:
        """The safe answer."""
        if self.is_open:
            self.hide()
            self.dismissed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.dismiss()  # the question stands in the other language
        super().changeEvent(event)

    def _on_act_clicked(self) -> None:
        self.hide()
        self.confirmed.emit()
