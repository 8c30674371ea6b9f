"""The record verified beside the day's work: a line a check, what was found below it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from hearing_desk.errors import Refusal
from ui.bridge.jobs import Jobs
from ui.bridge.verifying import Verification, save_findings
from ui.bridge.worker import Work
from ui.widgets.ask_file import ask_new_file
from ui.widgets.notice import NoticeKind


class VerifyPanel(QWidget):
    """Runs the work it is given and shows its lines.

    Signals:
        refused(Refusal): the record could not be read.
        said(NoticeKind, str): what came of saving the findings.
    """

    refused = Signal(object)
    said = Signal(object, str)

    def __init__(
        self, jobs: Jobs, work: Callable[[str], Work | None], parent: QWidget | None = None
    ) -> None:
        """work: makes the work of verifying the open record, given the head typed from a paper;
        `None` = nothing to verify. It may raise a Refusal.
        """
        super().__init__(parent)
        self._jobs, self._work = jobs, work
        self._head = QLineEdit(self)
        self._head.setObjectName("verifyHead")
        self._run = QPushButton(self)
        self._run.setObjectName("verifyRun")
        self._save = QPushButton(self)
        self._save.setObjectName("verifySave")
        self._save.setEnabled(False)
        self._found: Verification | None = None
        self._bar = QProgressBar(self)
        self._bar.setObjectName("verifyProgress")
        self._bar.hide()
        self._result = QLabel(self)
        self._result.setObjectName("verifyResult")
        self._result.setWordWrap(True)
        self._lines = QListWidget(self)
        self._lines.setObjectName("verifyLines")
        self._lines.setWordWrap(True)
        top = QHBoxLayout()
        top.addWidget(self._head, 1)
        top.addWidget(self._run)
        top.addWidget(self._save)
        layout = QVBoxLayout(self)
        layout.addLayout(top)
        layout.addWidget(self._bar)
        layout.addWidget(self._result)
        layout.addWidget(self._lines, 1)
        self._head.returnPressed.connect(self._on_run_clicked)
        self._run.clicked.connect(self._on_run_clicked)
        self._save.clicked.connect(self._on_save_clicked)
        self.retranslate()

    def clear(self) -> None:
        """Another record is open: what was shown is of the one before."""
        self._lines.clear()
        self._result.clear()
        self._found = None
        self._save.setEnabled(False)

    def retranslate(self) -> None:
        """Set every text in the language of the windows."""
        hint = self.tr("Journal head on a signed paper, at least 8 digits; may stay empty")
        self._head.setPlaceholderText(hint)
        self._head.setAccessibleName(hint)
        self._run.setText(self.tr("&Verify the record"))
        self._run.setAccessibleName(self.tr("Verify the record"))
        self._save.setText(self.tr("&Save the findings…"))
        self._save.setAccessibleName(self.tr("Save the findings…"))
        self._lines.setAccessibleName(self.tr("Checks"))

    def _on_run_clicked(self) -> None:
        try:
            work = self._work(self._head.text())
        except Refusal as refusal:
            self.refused.emit(refusal)
            return
        if work is None or not self._run.isEnabled():
            return
        self.clear()
        self._run.setEnabled(False)
        self._bar.show()
        self._bar.setRange(0, 0)
        job = self._jobs.run(work)
        job.progressed.connect(self._on_job_progressed)
        job.done.connect(self._on_job_done)
        job.failed.connect(self._on_job_failed)

    def _on_job_progressed(self, stage: str, done: int, steps: int) -> None:
        self._bar.setRange(0, steps)
        self._bar.setValue(done)
        self._result.setText(stage)

    def _on_job_done(self, verification: Verification) -> None:
        self._end()
        self._found = verification
        self._save.setEnabled(True)
        self._result.setText(verification.result)
        for line in verification.lines:
            self._lines.addItem(f"{line.mark} {line.number}  {line.status}  {line.name}")
            self._lines.addItems([f"　　{found}" for found in line.found])
        if self._lines.count():
            self._lines.setCurrentRow(0)

    def _on_job_failed(self, refusal: Refusal) -> None:
        self._end()
        self._result.clear()
        self.refused.emit(refusal)

    def _on_save_clicked(self) -> None:
        if self._found is not None:
            caption, texts = self.tr("Where the findings shall stand"), self.tr("Text (*.txt)")
            suggestion = Path(self.tr("findings")).with_suffix(".txt")
            ask_new_file(self, caption, texts, suggestion, partial(self._save_to, self._found))

    def _save_to(self, found: Verification, path: Path) -> None:
        try:
            save_findings(found, path)
        except OSError as error:
            text = self.tr("Nothing could be saved at {path}: {why}")
            self.said.emit(NoticeKind.REFUSED, text.format(path=path, why=error.strerror or ""))
        else:
            text = self.tr("The findings are saved: {path}")
            self.said.emit(NoticeKind.DONE, text.format(path=path))

    def _end(self) -> None:
        self._bar.hide()
        self._run.setEnabled(True)
