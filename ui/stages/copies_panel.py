"""The start page's third tab: where copies go, how often, and how it stands with them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ui.bridge.copier import Copier, CopyView
from ui.bridge.copying import GoodCopy
from ui.bridge.desk_bridge import DeskBridge
from ui.settings import MOST_EVERY
from ui.text.copy_words import copy_word, dress_copy
from ui.text.digests import in_fours
from ui.text.language import window_language
from ui.text.messages import refusal_text
from ui.widgets.ask_file import ask_folder, ask_new_file
from ui.widgets.notice import NoticeKind


class CopiesPanel(QWidget):
    """Chooses the place and shows the last good copy.

    Signals:
        said(NoticeKind, str): something came of what a person asked for here.
        refused(Refusal): it was refused.
    """

    said = Signal(object, str)
    refused = Signal(object)

    def __init__(self, bridge: DeskBridge, copier: Copier, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._copier = bridge, copier
        self._state = QLabel(self)
        self._state.setObjectName("copyState")
        self._why = QLabel(self)
        self._why.setObjectName("copyWhy")
        self._place = QLabel(self)
        self._place.setObjectName("copyPlace")
        self._last = QLabel(self)
        self._last.setObjectName("copyLast")
        self._labels = [QLabel(self) for _ in range(4)]
        self._choose = self._button("copyChoose", self._on_choose_clicked)
        self._now = self._button("copyNow", copier.copy_now)
        self._file = self._button("startCopy", self._on_file_clicked)
        self._every = QSpinBox(self)
        self._every.setObjectName("copyEvery")
        self._every.setRange(1, MOST_EVERY)
        self._every.setValue(copier.every)
        self._lay_out()
        self._every.valueChanged.connect(copier.set_every)
        copier.shown.connect(self.show_view)
        copier.copied.connect(self._on_copied)
        copier.refused.connect(self.refused)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language of the windows."""
        names = (
            self.tr("State"),
            self.tr("Place"),
            self.tr("Ballots between two copies at most"),
            self.tr("Last good copy"),
        )
        for label, name in zip(self._labels, names, strict=True):
            label.setText(name)
        for button, text in (
            (self._choose, self.tr("Choose the folder for copies…")),
            (self._now, self.tr("Copy now")),
            (self._file, self.tr("Copy to a file of your own…")),
        ):
            button.setText(text)
            button.setAccessibleName(text)
        self._every.setAccessibleName(names[2])
        self.show_view(self._copier.view)

    def show_view(self, view: CopyView) -> None:
        """Show how it stands."""
        self._state.setText(copy_word(view))
        dress_copy(self._state, view)
        why = view.refusal
        self._why.setText("" if why is None else refusal_text(why, window_language()))
        self._why.setVisible(why is not None)
        self._place.setText(self._place_text(view))
        self._last.setText(self._last_text(view))
        open_now = self._bridge.has_hearing
        self._now.setEnabled(open_now and view.place is not None)
        self._file.setEnabled(open_now)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _place_text(self, view: CopyView) -> str:
        if view.place is None:
            return self.tr(
                "Not chosen. Choose a folder on a stick or another disk: a copy is then made by "
                "itself at every stage of the day and every few ballots."
            )
        if self._copier.on_other_disk:
            return str(view.place)
        return self.tr(
            "{place}\n▲ This folder is on the disk of the record. If the disk fails both are "
            "lost; choose a stick or another disk."
        ).format(place=view.place)

    def _last_text(self, view: CopyView) -> str:
        if view.last is None:
            return self.tr("none")
        return self.tr("{at}, {acts} acts, {behind} written since\n{path}\nSHA-256 {sha}").format(
            at=view.at,
            acts=view.last.acts,
            behind=view.behind,
            path=view.last.path,
            sha=in_fours(view.last.sha256),
        )

    def _lay_out(self) -> None:
        form = QFormLayout()
        for label, shown in zip(
            self._labels, (self._state, self._place, self._every, self._last), strict=True
        ):
            form.addRow(label, shown)
        form.insertRow(1, "", self._why)
        for text in (self._why, self._place, self._last):
            text.setWordWrap(True)
        self._why.setProperty("role", "error")
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        fixed = QSizePolicy.Policy.Fixed
        for short in (self._state, self._every):
            short.setSizePolicy(fixed, fixed)
        buttons = QHBoxLayout()
        for button in (self._choose, self._now):
            buttons.addWidget(button)
        buttons.addStretch(1)
        own = QHBoxLayout()
        own.addWidget(self._file)
        own.addStretch(1)
        layout = QVBoxLayout(self)
        layout.addLayout(buttons)
        layout.addLayout(own)
        layout.addSpacing(12)
        layout.addLayout(form)
        layout.addStretch(1)

    def _button(self, name: str, clicked: object) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName(name)
        button.clicked.connect(clicked)
        return button

    def _on_choose_clicked(self) -> None:
        ask_folder(self, self.tr("Where copies shall go"), self._on_chosen)

    def _on_chosen(self, folder: Path) -> None:
        self._copier.choose(folder)

    def _on_file_clicked(self) -> None:
        record = self._bridge.path
        if record is not None:
            caption = self.tr("Where the copy shall stand")
            suggestion = record.with_stem(f"{record.stem}-copy")
            hearings = self.tr("Hearings (*.hearing)")
            ask_new_file(self, caption, hearings, suggestion, self._copier.copy_to)

    def _on_copied(self, made: GoodCopy) -> None:
        text = self.tr("The copy is whole: {acts} acts, {path}\nSHA-256 {digest}")
        told = text.format(acts=made.acts, path=made.path, digest=made.sha256)
        self.said.emit(NoticeKind.DONE, told)
