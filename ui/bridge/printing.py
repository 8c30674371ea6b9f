"""Stored papers to the printer or to a file: always the bytes that are in the record."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QObject, QRectF, QSize, QTimer, Signal
from PySide6.QtGui import QImage, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from hearing_desk.desk.desk import Desk
from hearing_desk.disk import put_file, put_together
from hearing_desk.model.papers import PaperKind, StoredPaper
from hearing_desk.sheet.document import SheetDocument

DOTS_PER_INCH = 300
"""What a page is set to at most: a whole A4 page at a printer's 1200 would fill half a gigabyte."""

POINTS_PER_INCH = 72


@dataclass(frozen=True, slots=True)
class PaperFile:
    """A paper as bytes; `name` without folders.

    content: empty = listed, not set yet.
    stored: in the record, not a preview. draft: its figures can still change.
    """

    name: str
    content: bytes
    stored: bool = True
    draft: bool = False


def stored_paper(desk: Desk, kind: PaperKind, subject: str = "") -> PaperFile | None:
    """The newest stored version; `None` = never printed, or its bytes were blanked."""
    latest = desk.papers.latest(kind, subject)
    return None if latest is None else paper_file(desk, latest)


def paper_file(desk: Desk, paper: StoredPaper) -> PaperFile | None:
    """The bytes of a paper in the record; `None` = they were blanked."""
    stored = desk.hearing.journal.file(paper.pdf_sha256)
    return None if stored is None else PaperFile(stored.name, stored.content)


def current_paper(desk: Desk, document: SheetDocument, subject: str) -> PaperFile | None:
    """The stored paper while it says what the document says; `None` = to be printed, or anew."""
    latest = desk.papers.latest(document.evidence, subject)
    if latest is None or document.imprint.draft:
        return None
    replaces = f"V{latest.version - 1}" if latest.version > 1 else None
    as_printed = replace(document.imprint, version=latest.version, replaces=replaces)
    if replace(document, imprint=as_printed).data_digest != latest.record_sha256:
        return None
    return paper_file(desk, latest)


def save_papers(papers: Sequence[PaperFile], target: Path) -> tuple[Path, ...]:
    """Write one paper to the path, or several into it as a folder, all or none. Raises OSError."""
    if len(papers) == 1 and not target.is_dir():
        put_file(target, papers[0].content)
        return (target,)
    files = {target / paper.name: paper.content for paper in papers}
    put_together(files)
    return tuple(files)


class OpenPdf(QObject):
    """A PDF from bytes, kept open as long as this lives."""

    def __init__(self, content: bytes, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._buffer = QBuffer(self)
        self._buffer.setData(QByteArray(content))
        self._buffer.open(QBuffer.OpenModeFlag.ReadOnly)
        self.document = QPdfDocument(self)
        self.document.load(self._buffer)

    def page_image(self, page: int, dots_per_inch: int = DOTS_PER_INCH) -> QImage:
        """A page as it will be on paper, white where nothing is."""
        size = self.document.pagePointSize(page) * dots_per_inch / POINTS_PER_INCH
        drawn = self.document.render(page, QSize(round(size.width()), round(size.height())))
        sheet = QImage(drawn.size(), QImage.Format.Format_RGB32)
        sheet.fill(0xFFFFFFFF)
        with QPainter(sheet) as painter:
            painter.drawImage(0, 0, drawn)
        return sheet


class PaperPrinter(QObject):
    """Prints papers, a page each time the window is idle, so that the clock goes on beside it.

    Signals:
        progressed(int, int): pages sent, pages in all.
        finished(int): all pages were handed to the printer.
        failed(): the printer did not take them.
    """

    progressed = Signal(int, int)
    finished = Signal(int)
    failed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._on_timer_timeout)
        self._pages: list[tuple[OpenPdf, int]] = []
        self._opened: list[OpenPdf] = []
        self._sent = 0
        self._printer: QPrinter | None = None
        self._painter: QPainter | None = None

    @property
    def busy(self) -> bool:
        """Whether pages still wait."""
        return self._printer is not None

    def begin(self, papers: Sequence[PaperFile], printer: QPrinter) -> None:
        """Print every page of the papers; copies are the printer's, or made here."""
        if self.busy:
            return
        # Without its margins the driver would scale the page, and boxes would not line up.
        printer.setFullPage(True)
        printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        copies = 1 if printer.supportsMultipleCopies() else printer.copyCount()
        self._opened = [OpenPdf(paper.content, self) for paper in papers]
        self._pages = [
            (pdf, page)
            for pdf in self._opened
            for _ in range(copies)
            for page in range(pdf.document.pageCount())
        ]
        self._sent, self._printer, self._painter = 0, printer, QPainter()
        if not self._pages or not self._painter.begin(printer):
            self._end()
            self.failed.emit()
            return
        self._timer.start()

    def _on_timer_timeout(self) -> None:
        assert self._printer is not None
        assert self._painter is not None
        pdf, page = self._pages[self._sent]
        if self._sent and not self._printer.newPage():
            self._end()
            self.failed.emit()
            return
        whole = self._printer.paperRect(QPrinter.Unit.DevicePixel)
        dots = min(DOTS_PER_INCH, self._printer.resolution())
        self._painter.drawImage(
            QRectF(0, 0, whole.width(), whole.height()), pdf.page_image(page, dots)
        )
        self._sent += 1
        self.progressed.emit(self._sent, len(self._pages))
        if self._sent == len(self._pages):
            self._end()
            self.finished.emit(self._sent)

    def _end(self) -> None:
        self._timer.stop()
        if self._painter is not None and self._painter.isActive():
            self._painter.end()
        for pdf in self._opened:
            pdf.deleteLater()
        self._printer = self._painter = None
        self._opened, self._pages = [], []


def print_dialog(parent: QWidget, copies: int) -> tuple[QPrintDialog, QPrinter]:
    """The system's print dialog, not shown yet; it leaves every other window in use."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setCopyCount(copies)
    dialog = QPrintDialog(printer, parent)
    dialog.setObjectName("printDialog")
    dialog.setModal(False)
    return dialog, printer
