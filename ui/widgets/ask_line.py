"""A line that asks for a text, and perhaps for a choice, while everything else goes on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)

from ui.widgets.choice_box import ChoiceBox


class AskLine(QFrame):
    """Hidden until `ask`; Return gives what is typed, Escape leaves it.

    Signals:
        answered(str, object): the text, never empty, and what was chosen; `None` = no choices.
        left(): nothing was given.
    """

    answered = Signal(str, object)
    left = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """name: begins the object names of its parts."""
        super().__init__(parent)
        self.setObjectName("notice")
        self.setProperty("kind", "warning")
        self._question = QLabel(self)
        self._question.setObjectName(f"{name}Question")
        self._question.setWordWrap(True)
        self._question.setTextFormat(Qt.TextFormat.PlainText)
        self._choice = ChoiceBox(f"{name}Choice", self)
        self._typed = QLineEdit(self)
        self._typed.setObjectName(f"{name}Typed")
        self._act = QPushButton(self)
        self._act.setObjectName(f"{name}Act")
        self._leave = QPushButton(self)
        self._leave.setObjectName(f"{name}Leave")
        layout = QGridLayout(self)
        layout.addWidget(self._question, 0, 0, 1, 4)
        layout.addWidget(self._choice, 1, 0)
        layout.addWidget(self._typed, 1, 1)
        layout.addWidget(self._act, 1, 2)
        layout.addWidget(self._leave, 1, 3)
        layout.setColumnStretch(1, 1)
        self._typed.returnPressed.connect(self._on_given)
        self._act.clicked.connect(self._on_given)
        self._leave.clicked.connect(self.leave)
        self.hide()

    def ask(
        self,
        question: str,
        act: str,
        *,
        choices: Sequence[tuple[str, object]] = (),
        choice_name: str = "",
        suggestion: str = "",
        take_keys: bool = True,
    ) -> None:
        """Ask; `act` is the verb and noun on the button, the suggestion is overwritten by typing.

        choices: (text, what it stands for); choice_name: what is chosen, for a screen reader.
        take_keys: False for a question nobody called for: the next key may be a mark.
        """
        self._question.setText(question)
        self._typed.setAccessibleName(question)
        self._act.setText(act)
        self._leave.setText(self.tr("Not now"))
        self._choice.clear()
        for text, value in choices:
            self._choice.addItem(text, value)
        self._choice.setAccessibleName(choice_name)
        self._choice.setVisible(bool(choices))
        self._typed.setText(suggestion)
        self._typed.selectAll()
        self.show()
        first = self._choice if choices else self._typed
        if take_keys:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Give nothing."""
        if not self.isHidden():
            self.hide()
            self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.leave()  # the question stands in the other language
        super().changeEvent(event)

    def _on_given(self) -> None:
        text = self._typed.text().strip()
        if text:
            chosen = self._choice.currentData() if self._choice.count() else None
            self.hide()
            self.answered.emit(text, chosen)
