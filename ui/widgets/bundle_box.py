"""The two evidence bundles: the full one for the notary's envelope, the public one."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGroupBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget


class BundleBox(QGroupBox):
    """What a bundle is, and a button for each.

    buttons: both.

    Signals:
        wanted(bool): a bundle is to be made; True = the public one.
    """

    wanted = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._told = QLabel(self)
        self._told.setWordWrap(True)
        self._full, self._public = self._button("bundleFull"), self._button("bundlePublic")
        self.buttons = (self._full, self._public)
        row = QHBoxLayout()
        layout = QVBoxLayout(self)
        layout.addWidget(self._told)
        layout.addLayout(row)
        for button, public in ((self._full, False), (self._public, True)):
            row.addWidget(button, 1)
            button.clicked.connect(partial(self._on_clicked, public))

    def retranslate(self) -> None:
        """Set every text in the language of the windows."""
        self.setTitle(self.tr("Evidence bundle"))
        self._told.setText(
            self.tr(
                "One ZIP with the journal, the papers and a verifier that needs nothing but "
                "Python: anybody can check the hearing with it. The record is verified first. The "
                "full bundle holds every single ballot and belongs into the notary's envelope; "
                "the public one leaves them out."
            )
        )
        for button, text in (
            (self._full, self.tr("&Full bundle, to be sealed…")),
            (self._public, self.tr("Pub&lic bundle…")),
        ):
            button.setText(text)
            button.setAccessibleName(text.replace("&", "").replace("…", ""))

    def _on_clicked(self, public: bool, _checked: bool = False) -> None:
        self.wanted.emit(public)

    def _button(self, name: str) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName(name)
        button.setAutoDefault(True)
        return button
