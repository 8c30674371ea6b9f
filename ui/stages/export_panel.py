"""What leaves the record as files: tables, all stored papers in one PDF, the evidence bundle."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QGridLayout,
    QGroupBox,
    QLabel,
    QListWidget,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from hearing_desk.errors import Refusal
from hearing_desk.model.ids import GroupId
from ui.bridge.bundling import bundle_name, bundle_work
from ui.bridge.desk_bridge import DeskBridge
from ui.bridge.exporting import combined_work, export_folder, export_work, groups_of
from ui.bridge.jobs import Jobs
from ui.bridge.worker import Work
from ui.text.language import window_language
from ui.widgets.ask_file import ask_folder, ask_new_file
from ui.widgets.bundle_box import BundleBox
from ui.widgets.choice_box import ChoiceBox


class ExportPanel(QWidget):
    """Three boxes, a bar and words while the work is done, and what was written.

    Signals:
        refused(Refusal): nothing was written.
    """

    refused = Signal(object)

    def __init__(self, bridge: DeskBridge, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._jobs = bridge, jobs
        self._tables, self._papers = QGroupBox(self), QGroupBox(self)
        self._tables_told, self._papers_told = QLabel(self), QLabel(self)
        self._export = QPushButton(self)
        self._export.setObjectName("exportTables")
        self._groups = ChoiceBox("exportGroup", self)
        self._public = QCheckBox(self)
        self._public.setObjectName("exportPublic")
        self._combine = QPushButton(self)
        self._combine.setObjectName("exportCombined")
        self._bundle = BundleBox(self)
        self._stage = QLabel(self)
        self._stage.setObjectName("exportStage")
        self._stage.setProperty("role", "muted")
        self._stage.hide()
        self._bar = QProgressBar(self)
        self._bar.setObjectName("exportProgress")
        self._bar.hide()
        self._written = QListWidget(self)
        self._written.setObjectName("exportWritten")
        self._written.setWordWrap(True)
        self._lay_out()
        self._export.clicked.connect(self.on_export_clicked)
        self._combine.clicked.connect(self.on_combine_clicked)
        self._bundle.wanted.connect(self.on_bundle_wanted)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language of the windows."""
        self._tables.setTitle(self.tr("Tables"))
        self._tables_told.setText(
            self.tr(
                "Released figures as CSV, XLSX and JSON, and in the common data formats. Single "
                "ballots go into the folder sealed, which belongs into the notary's envelope."
            )
        )
        self._export.setText(self.tr("&Export the tables…"))
        self._papers.setTitle(self.tr("All papers in one file"))
        self._papers_told.setText(
            self.tr(
                "The stored papers in order, with bookmarks and a list of their digests; void "
                "versions are stamped."
            )
        )
        self._groups.setAccessibleName(self.tr("Papers of"))
        self._groups.setItemText(0, self.tr("The whole day"))
        self._public.setText(self.tr("Without papers that show single ballots"))
        self._combine.setText(self.tr("&Bind the papers…"))
        self._bundle.retranslate()
        self._written.setAccessibleName(self.tr("What was written"))

    def refresh(self) -> None:
        """Offer the groups of the scheme in force."""
        chinese = window_language().value.startswith("zh")
        chosen = self._groups.currentData()
        self._groups.clear()
        self._groups.addItem(self.tr("The whole day"), None)
        for group, label in groups_of(self._bridge.desk):
            self._groups.addItem(label.zh if chinese else label.en, group)
        self._groups.setCurrentIndex(max(0, self._groups.findData(chosen)))

    def clear(self) -> None:
        """Another record is open: what was written is of the one before."""
        self._written.clear()

    def on_export_clicked(self) -> None:
        """Ask for the folder in which the new one shall stand."""
        ask_folder(self, self.tr("Where to put the folder of tables"), self.export_below)

    def export_below(self, parent: Path) -> None:
        """Write the tables into a folder of their own below this one."""
        record = self._bridge.path
        if record is not None:
            folder = export_folder(self._bridge.desk, record, parent)
            self._run(export_work(record, folder, window_language()))

    def on_combine_clicked(self) -> None:
        """Ask for the file."""
        record = self._bridge.path
        if record is not None:
            group = self._groups.currentData()
            name = record.stem if group is None else f"{record.stem}-{group}"
            ask_new_file(
                self,
                self.tr("Where to put all papers"),
                self.tr("PDF (*.pdf)"),
                record.with_name(f"{name}.pdf"),
                self.combine_into,
            )

    def combine_into(self, target: Path) -> None:
        """Bind the papers chosen into this file."""
        record, group = self._bridge.path, self._groups.currentData()
        if record is not None:
            work = combined_work(
                record,
                target,
                None if group is None else GroupId(group),
                self._bridge.desk.papers.fonts,
                window_language(),
                public=self._public.isChecked(),
            )
            self._run(work)

    def on_bundle_wanted(self, public: bool) -> None:
        """Ask for the file; one that is there already is refused by the work, never replaced."""
        record = self._bridge.path
        if record is not None:
            dialog = ask_new_file(
                self,
                self.tr("Where to put the evidence bundle"),
                self.tr("Evidence bundle (*.zip)"),
                bundle_name(self._bridge.desk, record, window_language(), public=public),
                partial(self.bundle_into, public=public),
            )
            dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)

    def bundle_into(self, target: Path, *, public: bool) -> None:
        """Verify the record and write its bundle into this file."""
        record = self._bridge.path
        if record is not None:
            self._run(bundle_work(record, target, window_language(), public=public))

    def _run(self, work: Work) -> None:
        self.clear()
        self._working(True)
        job = self._jobs.run(work)
        job.progressed.connect(self._on_job_progressed)
        job.done.connect(self._on_job_done)
        job.failed.connect(self._on_job_failed)

    def _working(self, working: bool) -> None:
        self._bar.setRange(0, 0)
        self._bar.setVisible(working)
        self._stage.setVisible(working)
        self._stage.clear()
        for button in (self._export, self._combine, *self._bundle.buttons):
            button.setEnabled(not working)

    def _on_job_progressed(self, stage: str, done: int, steps: int) -> None:
        self._stage.setText(stage)
        self._bar.setRange(0, steps)
        self._bar.setValue(done)

    def _on_job_done(self, written: tuple[str, ...]) -> None:
        self._working(False)
        self._written.addItems(written)
        self._written.setCurrentRow(0)

    def _on_job_failed(self, refusal: Refusal) -> None:
        self._working(False)
        self.refused.emit(refusal)

    def _lay_out(self) -> None:
        self._groups.addItem("", None)
        for told in (self._tables_told, self._papers_told):
            told.setWordWrap(True)
        tables, papers = QVBoxLayout(self._tables), QVBoxLayout(self._papers)
        tables.addWidget(self._tables_told)
        tables.addStretch(1)
        tables.addWidget(self._export)
        papers.addWidget(self._papers_told)
        for chosen in (self._groups, self._public, self._combine):
            papers.addWidget(chosen)
        layout = QGridLayout(self)
        layout.addWidget(self._tables, 0, 0)
        layout.addWidget(self._papers, 0, 1)
        for row, part in enumerate((self._bundle, self._stage, self._bar, self._written), 1):
            layout.addWidget(part, row, 0, 1, 2)
        layout.setRowStretch(4, 1)
