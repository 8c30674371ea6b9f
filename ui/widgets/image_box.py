"""A box that takes in an image: chosen in a dialog, or dropped on it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QGroupBox, QLabel, QPushButton, QVBoxLayout, QWidget

from ui.widgets.ask_file import ask_file

IMAGES = "*.jpg *.jpeg *.png *.tif *.tiff *.pdf"


class ImageBox(QGroupBox):
    """A few words, whatever is put into `inside`, and a button; its parts are named after it.

    Signals:
        chosen(Path): an image file, to be read.
    """

    chosen = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"{name}Box")
        self.setAcceptDrops(True)
        self._about = QLabel(self)
        self._about.setObjectName(f"{name}About")
        self._about.setWordWrap(True)
        self._about.setProperty("role", "muted")
        self.inside = QVBoxLayout()
        self.button = QPushButton(self)
        self.button.setObjectName(f"{name}Button")
        self.button.setAutoDefault(True)
        self._filter = IMAGES
        layout = QVBoxLayout(self)
        layout.addWidget(self._about)
        layout.addLayout(self.inside)
        layout.addStretch(1)
        layout.addWidget(self.button)
        self.button.clicked.connect(self.on_button_clicked)

    def say(self, title: str, about: str, button: str, images: str) -> None:
        """Set its texts; images: what the dialog calls the files it shows."""
        self.setTitle(title)
        self._about.setText(about)
        self.button.setText(button)
        self.button.setAccessibleName(button.replace("&", ""))
        self._filter = f"{images} ({IMAGES})"

    def on_button_clicked(self) -> None:
        """Ask for the file."""
        ask_file(self, self.title(), self._filter, self.chosen.emit)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.button.isEnabled() and _file_of(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = _file_of(event)
        if self.button.isEnabled() and path is not None:
            event.acceptProposedAction()
            self.chosen.emit(path)


def _file_of(event: QDropEvent) -> Path | None:
    """The one local file that is dragged; `None` = something else."""
    urls = event.mimeData().urls()
    if len(urls) != 1 or not urls[0].isLocalFile():
        return None
    return Path(urls[0].toLocalFile())
