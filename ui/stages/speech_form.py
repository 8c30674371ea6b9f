"""What can be written down about a unit before its clock runs: speaker, paper, absence."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from hearing_desk.model.ids import UnitId
from ui.bridge.views_speeches import ReportState, SpeechLine
from ui.stages.speech_list import state_text


class SpeechForm(QGroupBox):
    """Collects; the page acts.

    Signals:
        called(UnitId, str, str, bool): speaker's name, post, and whether the head speaks.
        written(UnitId): the written report is here.
        absent(UnitId, str): the unit did not appear, and why.
    """

    called = Signal(object, str, str, bool)
    written = Signal(object)
    absent = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._unit: UnitId | None = None
        self._name = QLabel(self)
        self._name.setObjectName("formUnit")
        self._name.setWordWrap(True)
        self._speaker_label, self._speaker = QLabel(self), QLineEdit(self)
        self._speaker.setObjectName("speakerName")
        self._post_label, self._post = QLabel(self), QLineEdit(self)
        self._post.setObjectName("speakerPost")
        self._head = QCheckBox(self)
        self._head.setObjectName("speakerIsHead")
        self._call = QPushButton(self)
        self._call.setObjectName("callUnit")
        self._call.setProperty("role", "primary")
        self._written = QPushButton(self)
        self._written.setObjectName("writtenReceived")
        self._reason_label, self._reason = QLabel(self), QLineEdit(self)
        self._reason.setObjectName("absentReason")
        self._absent = QPushButton(self)
        self._absent.setObjectName("unitAbsent")
        self._lay_out()
        self._speaker.returnPressed.connect(self.on_call_clicked)
        self._post.returnPressed.connect(self.on_call_clicked)
        self._call.clicked.connect(self.on_call_clicked)
        self._written.clicked.connect(self.on_written_clicked)
        self._reason.returnPressed.connect(self.on_absent_clicked)
        self._absent.clicked.connect(self.on_absent_clicked)
        self.retranslate()
        self.show_line(None)

    def show_line(self, line: SpeechLine | None) -> None:
        """Show a unit; what was typed for another is gone, what was typed for this one stays."""
        unit = None if line is None else line.unit
        if unit != self._unit:
            self._speaker.setText("" if line is None else line.speaker)
            self._post.setText("" if line is None else line.post)
            self._head.setChecked(line is None or line.is_head)
            self._reason.clear()
        self._unit = unit
        self._name.setText("" if line is None else _headline(line))
        state = None if line is None else line.state
        callable_now = state in (ReportState.WAITING, ReportState.CALLED)
        for widget in (self._speaker, self._post, self._head, self._call):
            widget.setEnabled(callable_now)
        for widget in (self._written, self._reason, self._absent):
            widget.setEnabled(state is not None and state.open)

    def focus_speaker(self) -> None:
        """Put the cursor where the next name is typed."""
        self._speaker.setFocus(Qt.FocusReason.OtherFocusReason)

    def on_call_clicked(self) -> None:
        """Ask to call the unit."""
        if self._unit is not None:
            speaker, post = self._speaker.text().strip(), self._post.text().strip()
            self.called.emit(self._unit, speaker, post, self._head.isChecked())

    def on_written_clicked(self) -> None:
        """Say that the paper is here."""
        if self._unit is not None:
            self.written.emit(self._unit)

    def on_absent_clicked(self) -> None:
        """Say that the unit did not appear."""
        if self._unit is not None:
            self.absent.emit(self._unit, self._reason.text().strip())

    def retranslate(self) -> None:
        """Set every text in the language of the windows."""
        self.setTitle(self.tr("The chosen unit"))
        for label, field, text in (
            (self._speaker_label, self._speaker, self.tr("Speaker's name")),
            (self._post_label, self._post, self.tr("Post")),
            (self._reason_label, self._reason, self.tr("Reason of absence")),
        ):
            label.setText(text)
            field.setAccessibleName(text)
        self._head.setText(self.tr("The head of the unit speaks in person"))
        self._call.setText(self.tr("Call to report"))
        self._written.setText(self.tr("Written report received"))
        self._absent.setText(self.tr("Unit is absent"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        speaker = QFormLayout()
        speaker.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        speaker.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        speaker.addRow(self._speaker_label, self._speaker)
        speaker.addRow(self._post_label, self._post)
        called = QHBoxLayout()
        called.addWidget(self._call)
        called.addWidget(self._written)
        reason = QFormLayout()
        reason.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        reason.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        reason.addRow(self._reason_label, self._reason)
        layout = QVBoxLayout(self)
        layout.addWidget(self._name)
        layout.addLayout(speaker)
        layout.addWidget(self._head)
        layout.addLayout(called)
        layout.addLayout(reason)
        layout.addWidget(self._absent)


def _headline(line: SpeechLine) -> str:
    """The unit, where its report stands, and why it is absent."""
    return " · ".join(filter(None, (line.name, state_text(line), line.reason)))
