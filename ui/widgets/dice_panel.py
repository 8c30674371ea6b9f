"""Digits rolled in the room, typed by several witnesses in turn; nothing about the outcome."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRegularExpression, Qt, Signal
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from hearing_desk.model.draw import Die

_FACES = {Die.D10: "[0-9]", Die.D6: "[1-6]"}


class DicePanel(QWidget):
    """Collects throws.

    Signals:
        digits_changed(str, int, str): digits so far, digits wanted, who is rolling.
        complete(): the last digit is there.
    """

    digits_changed = Signal(str, int, str)
    complete = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._die, self._wanted = Die.D10, 20
        self._throws: list[tuple[str, str]] = []
        self.unchecked = False
        """Digits of an earlier run of the program that nobody has looked through yet."""
        self._large = QLabel(self)
        self._large.setObjectName("diceLarge")
        self._large.setProperty("role", "figure")
        self._large.setWordWrap(True)
        self._large.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._count = QLabel(self)
        self._count.setObjectName("diceCount")
        self.name, self.digits = QLineEdit(self), QLineEdit(self)
        self.name.setObjectName("diceName")
        self.digits.setObjectName("diceDigits")
        self.add = QPushButton(self)
        self.add.setObjectName("diceAdd")
        self.back = QPushButton(self)
        self.back.setObjectName("diceBack")
        self._restored, self.checked = QLabel(self), QPushButton(self)
        self._restored.setObjectName("diceRestored")
        self._restored.setProperty("role", "warning")
        self._restored.setWordWrap(True)
        self.checked.setObjectName("diceChecked")
        self._list = QListWidget(self)
        self._list.setObjectName("diceThrows")
        self._list.setMinimumHeight(self._list.fontMetrics().height() * 3)
        self._lay_out()
        self.name.returnPressed.connect(self._on_name_returned)
        self.name.textChanged.connect(self._show)
        self.digits.textChanged.connect(self._show)
        self.digits.returnPressed.connect(self._on_add)
        self.add.clicked.connect(self._on_add)
        self.back.clicked.connect(self._on_back)
        self.checked.clicked.connect(self._on_checked)
        self.retranslate()

    @property
    def throws(self) -> tuple[tuple[str, str], ...]:
        """Who rolled which digits, in order."""
        return tuple(self._throws)

    @property
    def is_complete(self) -> bool:
        """Whether all digits are taken down."""
        return sum(len(digits) for _, digits in self._throws) == self._wanted

    @property
    def begun(self) -> bool:
        """Whether a digit is there: from the first throw on the dice are finished."""
        return bool(self._throws or self.digits.text())

    def begin(self, die: Die, wanted: int) -> None:
        """Wait for so many digits of that die, none typed yet."""
        self._die, self._wanted = die, wanted
        self.unchecked = False
        self._throws.clear()
        self.name.clear()
        self.digits.clear()
        self._limit()
        self._show()

    def restore(self, throws: Sequence[tuple[str, str]], name: str, digits: str) -> None:
        """Show what was typed before the program ended; nothing goes on until it is checked.

        What these dice cannot have shown is left out.
        """
        typed = "".join(rolled for _, rolled in throws) + digits
        if len(typed) > self._wanted or not re.fullmatch(f"{_FACES[self._die]}*", typed):
            return
        self._throws = list(throws)
        self.unchecked = bool(typed)
        self._limit()
        self.name.setText(name)
        self.digits.setText(digits)
        self._show()

    def retranslate(self) -> None:
        """Set every text in the language of the windows."""
        self.name.setPlaceholderText(self.tr("Who rolls: name"))
        self.name.setAccessibleName(self.name.placeholderText())
        self.digits.setPlaceholderText(self.tr("Digits in the order they fell"))
        self.digits.setAccessibleName(self.digits.placeholderText())
        self._restored.setText(
            self.tr(
                "Typed last time, not submitted. Check every digit against the notary's record."
            )
        )
        self.checked.setText(self.tr("The digits are right"))
        self.checked.setAccessibleName(self.checked.text())
        self._list.setAccessibleName(self.tr("Throws so far"))
        self.back.setText(self.tr("Take the last line back"))
        self.back.setAccessibleName(self.back.text())
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.name, 2)
        row.addWidget(self.digits, 3)
        row.addWidget(self.add)
        row.addWidget(self.back)
        layout = QVBoxLayout(self)
        layout.addWidget(self._large)
        layout.addWidget(self._count, 0, Qt.AlignmentFlag.AlignCenter)
        restored = QHBoxLayout()
        restored.addWidget(self._restored, 1)
        restored.addWidget(self.checked)
        layout.addLayout(restored)
        layout.addLayout(row)
        layout.addWidget(self._list, 1)
        layout.addStretch(0)  # where there is no list yet

    def _show(self) -> None:
        digits = "".join(rolled for _, rolled in self._throws) + self.digits.text()
        rest = "·" * (self._wanted - len(digits))
        self._large.setText(in_fives(digits + rest))
        self._large.setAccessibleName(in_fives(digits))
        words = self.tr("{count} of {wanted} digits")
        self._count.setText(words.format(count=len(digits), wanted=self._wanted))
        self._list.clear()
        for name, rolled in self._throws:
            self._list.addItem(f"{name}　{in_fives(rolled)}")
        self._list.setVisible(bool(self._throws))
        self.back.setEnabled(bool(self._throws))
        for widget in (self._restored, self.checked):
            widget.setVisible(self.unchecked)
        self.add.setEnabled(not self.unchecked)
        done = self.is_complete
        for edit in (self.name, self.digits):
            edit.setEnabled(not done)
        words = self.tr("Record and draw…") if done else self.tr("Take these digits down")
        self.add.setText(words)
        self.add.setAccessibleName(words)
        name = self.name.text().strip() or (self._throws[-1][0] if done else "")
        self.digits_changed.emit(digits, self._wanted, name)

    def _limit(self) -> None:
        left = self._wanted - sum(len(digits) for _, digits in self._throws)
        pattern = QRegularExpression(f"{_FACES[self._die]}{{0,{left}}}")
        self.digits.setValidator(QRegularExpressionValidator(pattern, self.digits))

    def _on_name_returned(self) -> None:
        if self.name.text().strip():
            self.digits.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_checked(self) -> None:
        self.unchecked = False
        self._show()
        first = self.add if self.is_complete else self.digits if self.name.text() else self.name
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_add(self) -> None:
        if self.unchecked:
            self.checked.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if self.is_complete:
            self.complete.emit()
            return
        name, digits = self.name.text().strip(), self.digits.text()
        if not name or not re.fullmatch(f"{_FACES[self._die]}+", digits):
            (self.digits if name else self.name).setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.digits.clear()  # before the throw counts, or it would be shown twice
        self._throws.append((name, digits))
        self._limit()
        self.name.clear()
        self._show()
        if self.name.isEnabled():
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.complete.emit()

    def _on_back(self) -> None:
        name, digits = self._throws.pop()
        self.unchecked = self.unchecked and bool(self._throws)
        self._limit()
        self._show()
        self.name.setText(name)
        self.digits.setText(digits)
        self.digits.setFocus(Qt.FocusReason.OtherFocusReason)


def in_fives(digits: str) -> str:
    """Digits as they are read aloud and printed: in groups of five."""
    return " ".join(digits[start : start + 5] for start in range(0, len(digits), 5))
