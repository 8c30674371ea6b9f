"""What a scheme may begin with: those of the program, one's own, drafts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QWidget

from ui.bridge.own_schemes import Origin, SchemeFile


class SchemeChoice(QWidget):
    """Shows `SchemeFile`s.

    Signals:
        begin_asked(SchemeFile): begin with this one.
    """

    begin_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._files: tuple[SchemeFile, ...] = ()
        self._label = QLabel(self)
        self._box = QComboBox(self)
        self._box.setObjectName("schemeFrom")
        self._box.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._box.setMinimumContentsLength(10)
        self._begin = QPushButton(self)
        self._begin.setObjectName("schemeBegin")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._label)
        layout.addWidget(self._box, 1)
        layout.addWidget(self._begin)
        self.setFocusProxy(self._box)
        self._box.currentIndexChanged.connect(self._name_begin)
        self._begin.clicked.connect(self._on_begin_clicked)
        self.retranslate()

    def show_files(self, files: Sequence[SchemeFile]) -> None:
        """Show these; the one chosen stays chosen."""
        chosen = self._files[self._box.currentIndex()].path if self._files else None
        self._files = tuple(files)
        with QSignalBlocker(self._box):
            self._box.clear()
            self._box.addItems([self._told(file) for file in files])
            paths = [file.path for file in files]
            self._box.setCurrentIndex(paths.index(chosen) if chosen in paths else 0)
        self._name_begin()

    def retranslate(self) -> None:
        """Set every text in the language of the windows."""
        self._label.setText(self.tr("Begin with"))
        self._box.setAccessibleName(self.tr("Begin with"))
        self._name_begin()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _told(self, file: SchemeFile) -> str:
        if file.origin is Origin.HOUSE:
            return file.title
        own = file.origin is Origin.OWN
        told = self.tr("{title} (own: {id})") if own else self.tr("{title} (draft: {id})")
        return told.format(title=file.title, id=file.path.stem)

    def _name_begin(self) -> None:
        place = self._box.currentIndex()
        ours = not 0 <= place < len(self._files) or self._files[place].origin is Origin.HOUSE
        text = self.tr("New scheme from it") if ours else self.tr("Go on with it")
        self._begin.setText(text)
        self._begin.setAccessibleName(text)

    def _on_begin_clicked(self) -> None:
        if self._files:
            self.begin_asked.emit(self._files[self._box.currentIndex()])
