"""Above every page of a new official hearing: PINs are still to be issued."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from ui.text.labels import role_word

if TYPE_CHECKING:  # the first window opens without the core
    from ui.bridge.key_holders import KeyHolder


class PinsDue(QFrame):
    """Hidden once everybody has one; nobody can put it away before.

    Signals:
        pins_asked(): show where they are issued.
    """

    pins_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self.setProperty("kind", "warning")
        self._missing: tuple[KeyHolder, ...] = ()
        self._text = QLabel(self)
        self._text.setObjectName("pinsDue")
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._issue = QPushButton(self)
        self._issue.setObjectName("pinsDueIssue")
        self._issue.setAutoDefault(True)
        layout = QHBoxLayout(self)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._issue)
        self._issue.clicked.connect(self.pins_asked)
        self.hide()

    @property
    def text(self) -> str:
        """What is said; empty while hidden."""
        return "" if self.isHidden() else self._text.text()

    def show_missing(self, people: Sequence[KeyHolder]) -> None:
        """Name who has no PIN yet; nobody = hide."""
        if tuple(people) != self._missing:
            self._missing = tuple(people)
            self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language of the windows."""
        self._issue.setText(self.tr("To the PINs"))
        self._issue.setAccessibleName(self._issue.text())
        named = "、".join(f"{role_word(each.role)} · {each.name}" for each in self._missing)
        text = self.tr(
            "▲ No PIN yet: {people}. In an official hearing the organizer issues one to everybody "
            "before the rules are frozen."
        ).format(people=named)
        self._text.setText(text)
        self.setAccessibleName(text)
        self.setVisible(bool(self._missing))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
