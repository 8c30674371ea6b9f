"""A paper on the screen as it will print; pages turn by keys."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QEvent, QPointF, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget


class PaperPreview(QWidget):
    """Shows a PDF from bytes; Ctrl+Page Up and Ctrl+Page Down turn its pages."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buffer: QBuffer | None = None
        self._document = QPdfDocument(self)
        self._view = QPdfView(self)
        self._view.setObjectName("paperView")
        self._view.setPageMode(QPdfView.PageMode.SinglePage)
        self._view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self._view.setDocument(self._document)
        self._where = QLabel(self)
        self._where.setObjectName("paperWhere")
        self._back = QPushButton(self)
        self._back.setObjectName("paperBack")
        self._on = QPushButton(self)
        self._on.setObjectName("paperOn")
        self._fit = QPushButton(self)
        self._fit.setObjectName("paperFit")
        self._fit.setCheckable(True)
        self._lay_out()
        self._back.clicked.connect(lambda: self.turn(-1))
        self._on.clicked.connect(lambda: self.turn(1))
        self._fit.toggled.connect(self._on_fit_toggled)
        for keys, step in (("Ctrl+PgUp", -1), ("Ctrl+PgDown", 1)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(lambda step=step: self.turn(step))
        self._view.pageNavigator().currentPageChanged.connect(self._tell_where)
        self.retranslate()

    @property
    def page_count(self) -> int:
        """Pages of the paper shown; 0 = none is."""
        return self._document.pageCount()

    @property
    def page(self) -> int:
        """The page shown, from 1."""
        return self._view.pageNavigator().currentPage() + 1

    def show_pdf(self, content: bytes, name: str) -> None:
        """Show a paper from its first page."""
        self.clear()
        self._buffer = QBuffer(self)
        self._buffer.setData(QByteArray(content))
        self._buffer.open(QBuffer.OpenModeFlag.ReadOnly)
        self._document.load(self._buffer)
        self._view.setAccessibleName(name)
        self._tell_where()

    def clear(self) -> None:
        """Show nothing."""
        self._document.close()
        if self._buffer is not None:
            self._buffer.deleteLater()
            self._buffer = None
        self._tell_where()

    def turn(self, pages: int) -> None:
        """Turn so many pages on, or back; stays at the ends."""
        page = self.page - 1 + pages
        if 0 <= page < self.page_count:
            self._view.pageNavigator().jump(page, QPointF(), 0)

    def retranslate(self) -> None:
        """Set every text in the language of the windows."""
        for button, text, name in (
            (self._back, "◀", self.tr("Previous page")),
            (self._on, "▶", self.tr("Next page")),
            (self._fit, self.tr("Whole page"), self.tr("Whole page")),
        ):
            button.setText(text)
            button.setAccessibleName(name)
        self._back.setToolTip(f"{self.tr('Previous page')} (Ctrl+PgUp)")
        self._on.setToolTip(f"{self.tr('Next page')} (Ctrl+PgDn)")
        self._tell_where()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.addWidget(self._back)
        bar.addWidget(self._where)
        bar.addWidget(self._on)
        bar.addStretch(1)
        bar.addWidget(self._fit)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(bar)
        layout.addWidget(self._view, 1)
        self._where.setAlignment(Qt.AlignmentFlag.AlignCenter)

    def _tell_where(self) -> None:
        count = self.page_count
        text = (
            self.tr("Page {page} of {count}").format(page=self.page, count=count) if count else ""
        )
        self._where.setText(text)
        self._back.setEnabled(count > 0 and self.page > 1)
        self._on.setEnabled(count > 0 and self.page < count)

    def _on_fit_toggled(self, whole: bool) -> None:
        mode = QPdfView.ZoomMode.FitInView if whole else QPdfView.ZoomMode.FitToWidth
        self._view.setZoomMode(mode)
