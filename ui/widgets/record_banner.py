"""Above every page: the record fails verification, and can only be looked at."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from hearing_desk.errors import Refusal
from ui.text.language import window_language


class RecordBanner(QFrame):
    """Hidden while all is well.

    Signals:
        checks_asked(): show the list of checks.
    """

    checks_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self.setProperty("kind", "refused")
        self._unsound: Refusal | None = None
        self._acts = 0
        self._text = QLabel(self)
        self._text.setObjectName("recordBanner")
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._checks = QPushButton(self)
        self._checks.setObjectName("recordChecks")
        self._checks.setAutoDefault(True)
        layout = QHBoxLayout(self)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._checks)
        self._checks.clicked.connect(self.checks_asked)
        self.hide()

    @property
    def text(self) -> str:
        """What is said; empty while hidden."""
        return "" if self.isHidden() else self._text.text()

    def show_record(self, unsound: Refusal | None, acts: int) -> None:
        """Say why the record may only be looked at, or nothing; acts: how many of it are shown."""
        self._unsound, self._acts = unsound, acts
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language of the windows."""
        self._checks.setText(self.tr("Show the checks"))
        self._checks.setAccessibleName(self._checks.text())
        text = self._told()
        self._text.setText(text)
        self.setAccessibleName(text)
        self.setVisible(bool(text))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _told(self) -> str:
        if self._unsound is None:
            return ""
        from ui.text.messages import refusal_text  # noqa: PLC0415 - the first window needs none

        text = self.tr(
            "✗ READ ONLY: this record fails verification. {why}\nActs 1 to {acts} are sound "
            "and shown; nothing can be recorded, papers and findings can be saved."
        )
        why = refusal_text(self._unsound, window_language())
        return text.format(why=why, acts=self._acts)
