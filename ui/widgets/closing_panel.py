"""The end of a unit's entry: every open problem at once, what is odd, what missing ballots cost."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QGroupBox, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ui.bridge.views_checking import ClosingView
from ui.widgets.act_confirm import ActConfirm


class ClosingPanel(QWidget):
    """Shows a `ClosingView`.

    Signals:
        close_asked(): the entry is to end; asked twice, for it cannot be opened again.
        reason_given(str): why odd papers stand as they are.
    """

    close_asked = Signal()
    reason_given = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: ClosingView | None = None
        self._facts = self._label("closingFacts")
        self._problems = self._label("closingProblems")
        self._cost = self._label("closingCost")
        self._cost.setProperty("role", "question")
        self._odd = QGroupBox(self)
        self._odd.setObjectName("oddBox")
        self._warnings = self._label("closingWarnings")
        self._reason = QLineEdit(self._odd)
        self._reason.setObjectName("oddReason")
        self._write = QPushButton(self._odd)
        self._write.setObjectName("oddButton")
        self._close = QPushButton(self)
        self._close.setObjectName("closeButton")
        self._close.setProperty("role", "primary")
        self._confirm = ActConfirm("close", self)
        for button in (self._write, self._close):
            button.setAutoDefault(True)
        odd = QVBoxLayout(self._odd)
        for part in (self._warnings, self._reason, self._write):
            odd.addWidget(part)
        layout = QVBoxLayout(self)
        for widget in (
            self._facts,
            self._problems,
            self._cost,
            self._close,
            self._confirm,
            self._odd,
        ):
            layout.addWidget(widget)
        layout.addStretch(1)
        self._write.clicked.connect(self.on_write_clicked)
        self._reason.returnPressed.connect(self.on_write_clicked)
        self._close.clicked.connect(self.on_close_clicked)
        self._confirm.confirmed.connect(self.close_asked)
        self._confirm.dismissed.connect(self.take_focus)
        self.retranslate()

    def show_view(self, view: ClosingView) -> None:
        """Show what stands in the way."""
        before, self._view = self._view, view
        if before is not None and before.unit != view.unit:
            self._reason.clear()
        if before != view:
            self._confirm.hide()
        self._close.setEnabled(view.may_close)
        self._close.setVisible(not view.closed)
        self._odd.setVisible(bool(view.warnings))
        self._show_texts(view)

    def take_focus(self) -> None:
        """Go to the button, where there is nothing left to do."""
        if self._close.isEnabled() and self._close.isVisibleTo(self):
            self._close.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Set every text in the language of the windows."""
        self._close.setText(self.tr("End the entry…"))
        self._odd.setTitle(self.tr("Odd papers; they keep nothing open"))
        self._reason.setPlaceholderText(self.tr("Why they stand as they are"))
        self._reason.setAccessibleName(self.tr("Why they stand as they are"))
        self._write.setText(self.tr("Write into the record"))
        if self._view is not None:
            self._show_texts(self._view)

    def on_write_clicked(self) -> None:
        """A reason, where one was typed."""
        if self._reason.text().strip():
            self.reason_given.emit(self._reason.text().strip())
            self._reason.clear()

    def on_close_clicked(self) -> None:
        """Ask once more: nothing can be keyed afterwards."""
        if self._view is None:
            return
        question = self.tr("End the entry of {unit}? Nothing can be keyed or changed afterwards.")
        act = self.tr("End the entry of {unit}").format(unit=self._view.unit_name)
        self._confirm.ask(question.format(unit=self._view.unit_name), act)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _label(self, name: str) -> QLabel:
        label = QLabel(self)
        label.setObjectName(name)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        return label

    def _show_texts(self, view: ClosingView) -> None:
        text = self.tr("{unit}: {counted} sheets keyed, {invalid} invalid")
        self._facts.setText(
            text.format(unit=view.unit_name, counted=view.counted, invalid=view.invalid)
        )
        if view.closed:
            self._problems.setText(self.tr("The entry has ended and the unit is counted."))
        elif view.problems:
            self._problems.setText("\n".join(f"✗ {line}" for line in view.problems))
        elif view.may_close:
            self._problems.setText("✓ " + self.tr("Nothing is open; the entry can end."))
        else:
            self._problems.setText(self.tr("The ballots have not been collected."))
        self._cost.setText(view.cost)
        self._cost.setVisible(bool(view.cost))
        self._warnings.setText("\n".join(f"⚠ {line}" for line in view.warnings))
