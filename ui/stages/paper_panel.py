"""Papers in hand: looked at, printed in so many copies, saved as the bytes that are stored."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ui.bridge.originals import proposed_originals
from ui.bridge.printing import PaperFile, PaperPrinter, print_dialog, save_papers
from ui.widgets.paper_preview import PaperPreview

MOST_COPIES = 999


class PaperPanel(QWidget):
    """Shows papers one at a time; prints and saves all of them together.

    What leaves the room is in the record: a preview is stored first, a draft is only looked at.
    `name` begins the names of its controls: a page may have more than one panel.

    Signals:
        store_asked(): the previews shown are to leave the room; whoever listens stores them, shows
            what was stored and calls `go_on`.
        done(str): told when papers were sent or saved.
        failed(str): why they were not.
        left(): the papers are put away.
    """

    store_asked = Signal()
    done = Signal(str)
    failed = Signal(str)
    left = Signal()

    def __init__(
        self, parent: QWidget | None = None, *, may_leave: bool = True, name: str = "paper"
    ) -> None:
        super().__init__(parent)
        self._papers: tuple[PaperFile, ...] = ()
        self._way: Callable[[], None] | None = None
        self._printing = PaperPrinter(self)
        self._chosen = QComboBox(self)
        self._chosen.setObjectName(f"{name}Chosen")
        self._copies_label = QLabel(self)
        self._copies = QSpinBox(self)
        self._copies.setObjectName(f"{name}Copies")
        self._copies.setRange(1, MOST_COPIES)
        self._proposed = 1
        self._copies_label.setBuddy(self._copies)
        self._print = QPushButton(self)
        self._print.setObjectName(f"{name}Print")
        self._save = QPushButton(self)
        self._save.setObjectName(f"{name}Save")
        self._leave = QPushButton(self)
        self._leave.setObjectName(f"{name}Leave")
        self._leave.setVisible(may_leave)
        self.preview = PaperPreview(self)
        self._lay_out()
        self._chosen.currentIndexChanged.connect(self._on_chosen_changed)
        self._print.clicked.connect(self.on_print_clicked)
        self._save.clicked.connect(self.on_save_clicked)
        self._leave.clicked.connect(self.left)
        self._printing.finished.connect(self._on_printing_finished)
        self._printing.failed.connect(self._on_printing_failed)
        self.retranslate()
        self.show_papers(())

    @property
    def papers(self) -> tuple[PaperFile, ...]:
        """The papers in hand."""
        return self._papers

    @property
    def leaving(self) -> bool:
        """Whether the papers in hand wait to be stored, and then to leave."""
        return self._way is not None

    def show_papers(self, papers: Sequence[PaperFile]) -> None:
        """Take these papers, the first on top."""
        kept = self._chosen.currentText()
        self._papers = tuple(papers)
        names = [paper.name for paper in self._papers]
        self._chosen.blockSignals(True)
        self._chosen.clear()
        self._chosen.addItems(names)
        self._chosen.setCurrentIndex(names.index(kept) if kept in names else 0)
        self._chosen.blockSignals(False)
        self._chosen.setVisible(len(names) > 1)
        if names:
            self._propose(proposed_originals(names))
        may_go = bool(self._papers) and not any(paper.draft for paper in self._papers)
        for each in (self._print, self._save, self._copies):
            each.setEnabled(may_go)
        self._on_chosen_changed()

    def _propose(self, copies: int) -> None:
        """What somebody typed stays until another number is proposed."""
        if copies != self._proposed:
            self._proposed = copies
            self._copies.setValue(copies)

    def take_focus(self) -> None:
        """Put the keyboard on the first thing to do."""
        first = self._print if self._print.isEnabled() else self._leave
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def print_on(self, printer: QPrinter) -> None:
        """Send all papers to this printer."""
        self._printing.begin(self._papers, printer)

    def save_to(self, target: str) -> None:
        """Write all papers to this file or folder."""
        self._write(self._papers, target)

    def on_print_clicked(self) -> None:
        """Let the system ask for the printer, beside everything else."""
        self._leave_by(self._ask_for_printer)

    def on_save_clicked(self) -> None:
        """Ask where to, beside everything else."""
        self._leave_by(self._ask_for_place)

    def go_on(self, stored: bool) -> None:
        """The papers that were to leave are in hand as stored, or could not be stored."""
        way, self._way = self._way, None
        if stored and way is not None:
            way()

    def retranslate(self) -> None:
        """Set every text in the language of the windows."""
        self._chosen.setAccessibleName(self.tr("Paper shown"))
        self._copies_label.setText(self.tr("Copies"))
        self._copies.setAccessibleName(self.tr("Copies"))
        for button, text in (
            (self._print, self.tr("Print…")),
            (self._save, self.tr("Save as PDF…")),
            (self._leave, self.tr("Put away")),
        ):
            button.setText(text)
            button.setAccessibleName(text)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _leave_by(self, way: Callable[[], None]) -> None:
        if not all(paper.stored for paper in self._papers):
            self._way = way
            self.store_asked.emit()
        elif self._papers:
            way()

    def _ask_for_printer(self) -> None:
        dialog, printer = print_dialog(self, self._copies.value())
        dialog.accepted.connect(partial(self._printing.begin, self._papers, printer))
        dialog.finished.connect(dialog.deleteLater)
        dialog.show()

    def _ask_for_place(self) -> None:
        dialog = QFileDialog(self)
        dialog.setObjectName("saveDialog")
        if len(self._papers) == 1:
            dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            dialog.setNameFilter("PDF (*.pdf)")
            dialog.setDefaultSuffix("pdf")
            dialog.selectFile(self._papers[0].name)
        else:
            dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(partial(self._write, self._papers))
        dialog.finished.connect(dialog.deleteLater)
        dialog.setModal(False)
        dialog.show()

    def _write(self, papers: tuple[PaperFile, ...], target: str) -> None:
        try:
            paths = save_papers(papers, Path(target))
        except OSError as error:
            self.failed.emit(
                self.tr("Nothing could be saved at {path}: {why}").format(
                    path=target, why=error.strerror or ""
                )
            )
            return
        self.done.emit(self.tr("{count} PDF saved: {path}").format(count=len(paths), path=target))

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.addWidget(self._copies_label)
        bar.addWidget(self._copies)
        bar.addWidget(self._print)
        bar.addWidget(self._save)
        bar.addStretch(1)
        bar.addWidget(self._leave)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._chosen)
        layout.addLayout(bar)
        layout.addWidget(self.preview, 1)

    def _on_chosen_changed(self) -> None:
        place = self._chosen.currentIndex()
        if 0 <= place < len(self._papers) and self._papers[place].content:
            paper = self._papers[place]
            self.preview.show_pdf(paper.content, paper.name)
        else:
            self.preview.clear()

    def _on_printing_finished(self, pages: int) -> None:
        self.done.emit(self.tr("{pages} pages were sent to the printer").format(pages=pages))

    def _on_printing_failed(self) -> None:
        self.failed.emit(self.tr("The printer did not take the papers"))
