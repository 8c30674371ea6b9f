"""A line that asks who somebody is, and for the PIN where there is one, without an echo."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)
from shiboken6 import isValid

from ui.widgets.choice_box import ChoiceBox


class PinLine(QFrame):
    """Hidden until `ask`; Return gives person and PIN, Escape leaves it.

    What is typed is never shown, nor how much of it, and is forgotten once given.

    Signals:
        answered(str, str): the person chosen and the PIN typed, "" where none was asked for.
        left(): nobody was given.
    """

    answered = Signal(str, str)
    left = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """name: begins the object names of its parts."""
        super().__init__(parent)
        self.setObjectName("notice")
        self.setProperty("kind", "warning")
        self._came_from: QWidget | None = None
        self._question = QLabel(self)
        self._question.setObjectName(f"{name}Question")
        self._question.setWordWrap(True)
        self._question.setTextFormat(Qt.TextFormat.PlainText)
        self._person = ChoiceBox(f"{name}Person", self)
        self._pin = QLineEdit(self)
        self._pin.setObjectName(f"{name}Pin")
        self._pin.setEchoMode(QLineEdit.EchoMode.NoEcho)
        self._pin.setMaxLength(32)
        self._act = QPushButton(self)
        self._act.setObjectName(f"{name}Act")
        self._leave = QPushButton(self)
        self._leave.setObjectName(f"{name}Leave")
        layout = QGridLayout(self)
        layout.addWidget(self._question, 0, 0, 1, 4)
        layout.addWidget(self._person, 1, 0)
        layout.addWidget(self._pin, 1, 1)
        layout.addWidget(self._act, 1, 2)
        layout.addWidget(self._leave, 1, 3)
        layout.setColumnStretch(1, 1)
        self._pin.returnPressed.connect(self._on_given)
        self._act.clicked.connect(self._on_given)
        self._leave.clicked.connect(self.leave)
        self.hide()

    def ask(
        self, question: str, act: str, people: Sequence[tuple[str, str]], *, with_pin: bool
    ) -> None:
        """Ask; `act` is the verb on the button.

        people: (name and role, id) to choose from, one at least.
        """
        self._question.setText(question)
        self._act.setText(act)
        self._leave.setText(self.tr("Not now"))
        self._person.setAccessibleName(self.tr("Who"))
        self._pin.setAccessibleName(self.tr("PIN"))
        self._pin.setPlaceholderText(self.tr("PIN (what is typed is not shown)"))
        self._person.clear()
        for text, person in people:
            self._person.addItem(text, person)
        self._pin.setVisible(with_pin)
        self._pin.clear()
        self.set_waiting(waiting=False)
        if self.isHidden():
            self._came_from = self.window().focusWidget()
        self.show()
        first: QWidget = self._leave  # without a PIN the safe answer
        if with_pin:
            first = self._pin if len(people) == 1 else self._person
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def choose(self, person: str) -> None:
        """Put this person first; the PIN is what is left to give."""
        self._person.setCurrentIndex(max(0, self._person.findData(person)))
        if self._pin.isVisibleTo(self):
            self._pin.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_waiting(self, *, waiting: bool) -> None:
        """Grey everything while a PIN is looked at."""
        for part in (self._person, self._pin, self._act):
            part.setEnabled(not waiting)

    def say(self, text: str) -> None:
        """Say why it was not enough, and ask again."""
        self._question.setText(text)
        self.set_waiting(waiting=False)
        self._pin.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Give nobody."""
        if not self.isHidden():
            self._pin.clear()
            self.hide()
            self.left.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        """The keyboard goes back to where it was."""
        super().hideEvent(event)
        came_from, self._came_from = self._came_from, None
        if came_from is not None and isValid(came_from) and came_from.isVisible():
            came_from.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_given()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.leave()  # the question stands in the other language
        super().changeEvent(event)

    def _on_given(self) -> None:
        pin = self._pin.text()
        if self._pin.isVisibleTo(self) and not pin:
            self._pin.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._pin.clear()
        self.set_waiting(waiting=self._pin.isVisibleTo(self))
        self.answered.emit(self._person.currentData(), pin)
