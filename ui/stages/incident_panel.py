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

from hearing_desk.model.hearing import OBJECTION
from hearing_desk.words.acts_told import category_word
from ui.bridge.incident_acts import KINDS
from ui.bridge.views_notary import IncidentLine
from ui.text.language import window_language
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
        withdrawal_given(int, str): the notary withdraws the objection of that number, and says so.
        supervision_end_given(str): the notary refused or left, and why.
    """

    given = Signal(str, str)
    withdrawal_given = Signal(int, str)
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
        self._lines: tuple[IncidentLine, ...] = ()
        self._withdraw = QPushButton(self)
        self._withdraw.setObjectName("objectionWithdraw")
        self._withdraw_ask = AskLine("withdrawAsk", self)
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
        layout.addWidget(self._withdraw_ask)
        layout.addWidget(self._log, 1)
        layout.addWidget(self._withdraw)
        self._write.clicked.connect(self._on_given)
        self._text.given.connect(self._on_given)
        self._end.clicked.connect(self._on_end_clicked)
        self._ask.answered.connect(lambda text, _: self.supervision_end_given.emit(text))
        self._log.currentRowChanged.connect(self._show_withdraw)
        self._withdraw.clicked.connect(self._on_withdraw_clicked)
        self._withdraw_ask.answered.connect(
            lambda text, number: self.withdrawal_given.emit(number, text)
        )
        self.retranslate()

    def show_log(self, lines: Sequence[IncidentLine], ended: str | None) -> None:
        """Show the entries; `ended` = why the supervision ended."""
        self._lines = tuple(lines)
        self._log.clear()
        for line in lines:
            told = f"{line.number}  {line.at}  {self._kind_of(line)}\n{line.text}"
            if line.withdrawn:
                told += "\n" + self.tr("Withdrawn by the notary: {remark}").format(
                    remark=line.withdrawn
                )
            self._log.addItem(QListWidgetItem(told))
        standing = [place for place, line in enumerate(lines) if line.standing]
        self._log.setCurrentRow(standing[0] if standing else -1)
        self._show_withdraw()
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
        for kind in sorted(KINDS, key=lambda kind: kind != OBJECTION):  # this page is the notary's
            self._category.addItem(category_word(kind, window_language()), kind)
        self._category.setCurrentIndex(chosen)
        self._category.setAccessibleName(self.tr("Kind of entry"))
        self._text.setPlaceholderText(self.tr("Word for word; Ctrl+Enter writes it down"))
        self._text.setAccessibleName(self.tr("What was said or happened, word for word"))
        self._text.setMaximumHeight(self.fontMetrics().lineSpacing() * (LINES + 1))
        self._write.setText(self.tr("&Write it down"))
        self._write.setAccessibleName(self.tr("Write it down"))
        self._end.setText(self.tr("&End of supervision…"))
        self._end.setAccessibleName(self.tr("End of supervision"))
        self._withdraw.setText(self.tr("With&draw the objection…"))
        self._withdraw.setAccessibleName(self.tr("Withdraw the objection"))
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

    def _kind_of(self, line: IncidentLine) -> str:
        standing = self.tr("{kind}, stands").format(kind=line.category)
        return standing if line.standing else line.category

    def _chosen(self) -> IncidentLine | None:
        row = self._log.currentRow()
        return self._lines[row] if 0 <= row < len(self._lines) else None

    def _show_withdraw(self) -> None:
        chosen = self._chosen()
        self._withdraw.setEnabled(chosen is not None and chosen.standing)

    def _on_withdraw_clicked(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            question = self.tr(
                "Objection no. {number} is withdrawn: what does the notary say? Only a notary at "
                "the desk (F4) may withdraw it."
            )
            self._withdraw_ask.ask(
                question.format(number=chosen.number),
                self.tr("Withdraw the objection"),
                choices=((self.tr("No. {number}").format(number=chosen.number), chosen.number),),
                choice_name=self.tr("Objection"),
            )
