"""Objections and incidents, verbatim; and the end of the notary's supervision."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui.bridge.views_notary import INCIDENT, OBJECTION, IncidentLine
from ui.widgets.ask_line import AskLine

LINES = 4
"""Lines of text in sight while writing."""


class _Verbatim(QPlainTextEdit):
    """Tab leaves it; Ctrl+Return gives what is written.

    Signals:
        given(): Ctrl+Return.
    """

    given = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.given.emit()
        else:
            super().keyPressEvent(event)


class IncidentPanel(QWidget):
    """Shows the log, newest first, and takes a new entry.

    Signals:
        given(str, str): category and text, as written.
        supervision_end_given(str): the notary refused or left, and why.
    """

    given = Signal(str, str)
    supervision_end_given = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._category = QComboBox(self)
        self._category.setObjectName("incidentCategory")
        self._text = _Verbatim(self)
        self._text.setObjectName("incidentText")
        self._text.setTabChangesFocus(True)
        self._write = QPushButton(self)
        self._write.setObjectName("incidentWrite")
        self._log = QListWidget(self)
        self._log.setObjectName("incidentLog")
        self._log.setWordWrap(True)
        self._ended = QLabel(self)
        self._ended.setObjectName("supervisionEnded")
        self._ended.setWordWrap(True)
        self._ended.setProperty("role", "warning")
        self._end = QPushButton(self)
        self._end.setObjectName("supervisionEnd")
        self._ask = AskLine("supervisionAsk", self)
        top = QGridLayout()
        top.addWidget(self._category, 0, 0)
        top.addWidget(self._write, 0, 1)
        top.addWidget(self._end, 0, 2)
        top.setColumnStretch(0, 1)
        layout = QVBoxLayout(self)
        layout.addLayout(top)
        layout.addWidget(self._text)
        layout.addWidget(self._ask)
        layout.addWidget(self._ended)
        layout.addWidget(self._log, 1)
        self._write.clicked.connect(self._on_given)
        self._text.given.connect(self._on_given)
        self._end.clicked.connect(self._on_end_clicked)
        self._ask.answered.connect(lambda text, _: self.supervision_end_given.emit(text))
        self.retranslate()

    def show_log(self, lines: Sequence[IncidentLine], ended: str | None) -> None:
        """Show the entries; `ended` = why the supervision ended."""
        self._log.clear()
        for line in lines:
            item = QListWidgetItem(f"{line.number}  {line.at}  {line.category}\n{line.text}")
            self._log.addItem(item)
        told = self.tr("Supervision ended: {reason}").format(reason=ended or "")
        self._ended.setText(told)
        self._ended.setVisible(ended is not None)
        self._end.setEnabled(ended is None)

    def clear_text(self) -> None:
        """The entry was written; the line is free for the next."""
        self._text.clear()

    def retranslate(self) -> None:
        """Set every text in the language of the windows."""
        chosen = max(0, self._category.currentIndex())
        self._category.clear()
        self._category.addItem(self.tr("Objection"), OBJECTION)
        self._category.addItem(self.tr("Incident"), INCIDENT)
        self._category.setCurrentIndex(chosen)
        self._category.setAccessibleName(self.tr("Kind of entry"))
        self._text.setPlaceholderText(self.tr("Word for word; Ctrl+Enter writes it down"))
        self._text.setAccessibleName(self.tr("What was said or happened, word for word"))
        self._text.setMaximumHeight(self.fontMetrics().lineSpacing() * (LINES + 1))
        self._write.setText(self.tr("&Write it down"))
        self._write.setAccessibleName(self.tr("Write it down"))
        self._end.setText(self.tr("&End of supervision…"))
        self._end.setAccessibleName(self.tr("End of supervision"))
        self._log.setAccessibleName(self.tr("Objections and incidents, newest first"))

    def _on_given(self) -> None:
        text = self._text.toPlainText().strip()
        if text:
            self.given.emit(self._category.currentData(), text)

    def _on_end_clicked(self) -> None:
        self._ask.ask(
            self.tr(
                "Why did the notary refuse or leave? From now on every paper says that it is not "
                "supervised; this cannot be taken back."
            ),
            self.tr("End the supervision"),
        )
