"""The sealed pool: when, from which file, how many per sector, and its digests, large."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from ui.bridge.views_pool import SealedView
from ui.stages.pool_treatment import sectors_text
from ui.widgets.digest_panel import DigestLabel


class SealedPool(QWidget):
    """Shows a `SealedView`; `scene_asked()`: let the hall see it."""

    scene_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: SealedView | None = None
        self._words, self._sectors = QLabel(self), QLabel(self)
        self._words.setObjectName("poolSealedWords")
        self._sectors.setObjectName("poolSealedSectors")
        for label in (self._words, self._sectors):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._sha256_label, self._sm3_label = QLabel(self), QLabel(self)
        self.sha256 = DigestLabel("poolSha256", "figure", self)
        self.sm3 = DigestLabel("poolSm3", "digest", self)
        self.scene = QPushButton(self)
        self.scene.setObjectName("poolScene")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (
            self._words,
            self._sectors,
            self._sha256_label,
            self.sha256,
            self._sm3_label,
            self.sm3,
        ):
            layout.addWidget(widget)
        layout.addWidget(self.scene, 0, Qt.AlignmentFlag.AlignLeft)
        self.scene.clicked.connect(self.scene_asked)
        self.retranslate()

    def show_sealed(self, view: SealedView) -> None:
        """Show this pool."""
        self._view = view
        words = self.tr("Sealed {when}: {people} people from {file}")
        self._words.setText(
            words.format(when=view.sealed_at, people=view.people, file=view.source_name)
        )
        self._sectors.setText(sectors_text(view.sectors))
        self.sha256.show_groups(view.sha256_groups)
        self.sm3.show_groups(view.sm3_groups)

    def retranslate(self) -> None:
        """Set every text in the language of the windows."""
        self._sha256_label.setText(self.tr("SHA-256 of the roster"))
        self._sm3_label.setText(self.tr("SM3 of the roster"))
        self.scene.setText(self.tr("Show on the hall's screen"))
        self.scene.setAccessibleName(self.scene.text())
        if self._view is not None:
            self.show_sealed(self._view)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
