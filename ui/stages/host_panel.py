"""The host's script: written from the record, edited by hand, printed or saved."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from hearing_desk.errors import Refusal
from ui.bridge.desk_bridge import DeskBridge
from ui.bridge.host_text import kept, save_text, script_paper, taken_up, written
from ui.bridge.printing import PaperFile
from ui.settings import Settings
from ui.stages.paper_panel import PaperPanel
from ui.text.language import window_language
from ui.widgets.ask_file import ask_new_file


class HostPanel(QWidget):
    """An editor over the text; what is typed is kept as a draft of its hearing.

    A text nobody touched follows the record; one that was edited stays, and it is said when the
    record went on. A preview, with scores not released, is neither kept nor printed nor saved.

    Signals:
        done(str), failed(str): what became of the text. refused(Refusal): it cannot be set.
    """

    done = Signal(str)
    failed = Signal(str)
    refused = Signal(object)

    def __init__(
        self, bridge: DeskBridge, settings: Settings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._bridge, self._settings = bridge, settings
        self._base = ""
        self._text = QPlainTextEdit(self)
        self._text.setObjectName("hostText")
        self._text.setTabChangesFocus(True)
        self._preview = QCheckBox(self)
        self._preview.setObjectName("hostPreview")
        self._told = QLabel(self)
        self._told.setObjectName("hostTold")
        self._told.setWordWrap(True)
        self._anew, self._paper, self._save = (QPushButton(self) for _ in range(3))
        for button, name in (
            (self._anew, "hostAnew"),
            (self._paper, "hostPaper"),
            (self._save, "hostSave"),
        ):
            button.setObjectName(name)
        self.panel = PaperPanel(self, name="host")
        self.panel.hide()
        self._lay_out()
        self._connect()
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language of the windows."""
        self._text.setAccessibleName(self.tr("The host's script"))
        self._preview.setText(self.tr("Preview with scores not released"))
        self._anew.setText(self.tr("&Write it anew from the record"))
        self._paper.setText(self.tr("Set as pap&er"))
        self._save.setText(self.tr("Save as &text…"))
        self.panel.retranslate()

    def refresh(self) -> None:
        """Follow the record with a text nobody touched; say so where somebody did."""
        if self._preview.isChecked():
            self._show(written(self._bridge.desk, window_language(), preview=True))
            self._told.setText(self.tr("Not to be read aloud: it holds scores not released."))
            return
        base = written(self._bridge.desk, window_language())
        draft = self._settings.draft_of(self._draft_name)
        text, current = taken_up(draft, base) if draft else (base, True)
        self._base = base
        if self._text.toPlainText() != text:
            self._show(text)
        self._tell(edited=bool(draft), current=current)

    def on_anew_clicked(self) -> None:
        """Let the draft go; undo brings the text back until then typed."""
        self._settings.keep_draft(self._draft_name, "")
        self._preview.setChecked(False)
        self.refresh()

    def on_paper_clicked(self) -> None:
        """Set the text as a paper, to be looked at, printed or saved as PDF."""
        job = self._bridge.jobs.run(script_paper(self._bridge.desk, self._text.toPlainText()))
        job.done.connect(self._on_set)
        job.failed.connect(self._on_job_failed)

    def on_save_clicked(self) -> None:
        """Ask for the file."""
        record = self._bridge.path
        if record is not None:
            ask_new_file(
                self,
                self.tr("Where to save the text"),
                self.tr("Text (*.txt)"),
                record.with_name(f"{record.stem}-host.txt"),
                self.save_to,
            )

    def save_to(self, path: Path) -> None:
        """Write the text into this file."""
        try:
            save_text(path, self._text.toPlainText())
        except OSError as error:
            told = self.tr("Nothing could be saved at {path}: {why}")
            self.failed.emit(told.format(path=path, why=error.strerror or ""))
            return
        self.done.emit(self.tr("The text is saved: {path}").format(path=path))

    @property
    def _draft_name(self) -> str:
        return f"host/{self._bridge.desk.hearing.state.hearing}"

    def _show(self, text: str) -> None:
        """Put the text there as one step that can be undone."""
        self._text.blockSignals(True)
        cursor = QTextCursor(self._text.document())
        cursor.select(QTextCursor.SelectionType.Document)
        bar = self._text.verticalScrollBar()
        place = bar.value()
        cursor.insertText(text)
        self._text.moveCursor(QTextCursor.MoveOperation.Start)
        bar.setValue(place)
        self._text.blockSignals(False)

    def _tell(self, *, edited: bool, current: bool) -> None:
        if not edited:
            told = self.tr("Written from the record; it follows it until somebody types.")
        elif current:
            told = self.tr("Edited by hand, and kept.")
        else:
            told = self.tr(
                "Edited by hand, and the record went on since: look at the figures, or write it "
                "anew."
            )
        self._told.setText(told)

    def _on_typed(self) -> None:
        if not self._preview.isChecked():
            text = self._text.toPlainText()
            edited = text != self._base
            self._settings.keep_draft(self._draft_name, kept(text, self._base) if edited else "")
            self._tell(edited=edited, current=True)

    def _on_preview_toggled(self, preview: bool) -> None:
        self._text.setReadOnly(preview)
        for button in (self._paper, self._save):
            button.setEnabled(not preview)
        self.panel.hide()
        self.refresh()

    def _on_set(self, content: bytes) -> None:
        self.panel.show_papers((PaperFile("HOST.pdf", content),))
        self.panel.show()
        self.panel.take_focus()

    def _on_job_failed(self, refusal: Refusal) -> None:
        self.refused.emit(refusal)

    def _on_panel_left(self) -> None:
        self.panel.hide()
        self._text.setFocus()

    def _connect(self) -> None:
        self._text.textChanged.connect(self._on_typed)
        self._preview.toggled.connect(self._on_preview_toggled)
        self._anew.clicked.connect(self.on_anew_clicked)
        self._paper.clicked.connect(self.on_paper_clicked)
        self._save.clicked.connect(self.on_save_clicked)
        self.panel.left.connect(self._on_panel_left)
        self.panel.done.connect(self.done)
        self.panel.failed.connect(self.failed)

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        for each in (self._anew, self._paper, self._save):
            bar.addWidget(each)
        bar.addStretch(1)
        layout = QVBoxLayout(self)
        layout.addLayout(bar)
        layout.addWidget(self._preview)
        layout.addWidget(self._told)
        layout.addWidget(self._text, 1)
        layout.addWidget(self.panel, 1)
