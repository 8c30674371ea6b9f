"""Above every page: the record fails verification, and can only be looked at."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QWidget

from hearing_desk.errors import Refusal
from ui.text.language import window_language
from ui.widgets.ask_line import AskLine


class RecordBanner(QFrame):
    """Hidden while all is well.

    Signals:
        checks_asked(): show the list of checks.
        go_on_asked(str): take acts all the same; why.
    """

    checks_asked = Signal()
    go_on_asked = Signal(str)

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
        self._go_on = QPushButton(self)
        self._go_on.setObjectName("recordGoOn")
        self._go_on.setAutoDefault(True)
        self._reason = AskLine("recordReason", self)
        layout = QGridLayout(self)
        layout.addWidget(self._text, 0, 0)
        layout.addWidget(self._checks, 0, 1)
        layout.addWidget(self._go_on, 0, 2)
        layout.addWidget(self._reason, 1, 0, 1, 3)
        layout.setColumnStretch(0, 1)
        self._checks.clicked.connect(self.checks_asked)
        self._go_on.clicked.connect(self._on_go_on)
        self._reason.answered.connect(lambda reason, _: self.go_on_asked.emit(reason))
        self.hide()

    @property
    def text(self) -> str:
        """What is said; empty while hidden."""
        return "" if self.isHidden() else self._text.text()

    def show_record(self, unsound: Refusal | None, acts: int) -> None:
        """Say why the record may only be looked at, or nothing; acts: how many of it are shown."""
        self._unsound, self._acts = unsound, acts
        self._reason.hide()
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language of the windows."""
        self._checks.setText(self.tr("Show the checks"))
        self._checks.setAccessibleName(self._checks.text())
        self._go_on.setText(self.tr("Record on all the same…"))
        self._go_on.setAccessibleName(self._go_on.text())
        self._go_on.setVisible(self._may_go_on())
        text = self._told()
        self._text.setText(text)
        self.setAccessibleName(text)
        self.setVisible(bool(text))

    def _may_go_on(self) -> bool:
        """A broken chain takes no more acts; a check may be wrong while a hall waits."""
        return self._unsound is not None and self._unsound.code == "record-fails-checks"

    def _on_go_on(self) -> None:
        self._reason.ask(
            self.tr("Why does the day go on? The reason is recorded with the failing checks."),
            self.tr("Record on"),
        )

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _told(self) -> str:
        if self._unsound is None:
            return ""
        from ui.text.messages import refusal_text  # noqa: PLC0415 - the first window needs none

        whole = self.tr(
            "✗ READ ONLY: this record fails verification. {why}\nThe order of its acts is whole; "
            "nothing can be recorded, papers and findings can be saved."
        )
        broken = self.tr(
            "✗ READ ONLY: this record fails verification. {why}\nActs 1 to {acts} are sound "
            "and shown; nothing can be recorded, papers and findings can be saved."
        )
        why = refusal_text(self._unsound, window_language())
        return (whole if self._may_go_on() else broken).format(why=why, acts=self._acts)
