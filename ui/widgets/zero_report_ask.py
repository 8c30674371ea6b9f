"""Asked once, before the first ballot of the day: the zero report (D5) has no second chance."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget


class ZeroReportAsk(QFrame):
    """Hidden until `ask`; Escape leaves it, and nothing is issued.

    Signals:
        print_asked(): the zero report first.
        without_asked(): the ballots at once, without it.
    """

    print_asked = Signal()
    without_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self.setProperty("kind", "warning")
        self._question = QLabel(self)
        self._question.setObjectName("zeroQuestion")
        self._question.setWordWrap(True)
        self._print = QPushButton(self)
        self._print.setObjectName("zeroPrint")
        self._without = QPushButton(self)
        self._without.setObjectName("zeroWithout")
        layout = QHBoxLayout(self)
        layout.addWidget(self._question, 1)
        for button, asked in (
            (self._print, self.print_asked),
            (self._without, self.without_asked),
        ):
            button.setAutoDefault(True)
            layout.addWidget(button)
            button.clicked.connect(self.hide)
            button.clicked.connect(asked)
        self.retranslate()
        self.hide()

    def ask(self) -> None:
        """Ask; the report is offered first."""
        self.show()
        self._print.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Set every text in the language of the windows."""
        question = self.tr(
            "The zero report (D5) is not printed. Once the first ballot is issued it can no longer "
            "say that every counter stands at zero."
        )
        self._question.setText(question)
        self.setAccessibleName(question)
        self._print.setText(self.tr("Print the zero report first"))
        self._without.setText(self.tr("Issue without it"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
