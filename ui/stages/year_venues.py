"""Finished hearing files: verified one after the other, told by name, taken in one act."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from hearing_desk.errors import Refusal
from ui.bridge.desk_bridge import DeskBridge
from ui.bridge.jobs import Job
from ui.bridge.venue_files import VenueFile, take_venues, venue_reading
from ui.text.language import window_language
from ui.text.messages import refusal_text
from ui.widgets.ask_file import ask_files
from ui.widgets.notice import NoticeKind


class YearVenues(QFrame):
    """Hidden until files are chosen; nothing is taken before it is asked for.

    Signals:
        said(NoticeKind, str): to be said on the page.
    """

    said = Signal(object, str)

    def __init__(self, bridge: DeskBridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._component = ""
        self._files: tuple[VenueFile, ...] = ()
        self._job: Job | None = None
        self.setObjectName("notice")
        self._heading = QLabel(self)
        self._heading.setObjectName("venuesHeading")
        self._heading.setWordWrap(True)
        self._bar = QProgressBar(self)
        self._bar.setObjectName("venuesProgress")
        self._list = QListWidget(self)
        self._list.setObjectName("venuesFiles")
        self._list.setWordWrap(True)
        self._take = QPushButton(self)
        self._take.setObjectName("venuesTake")
        self._leave = QPushButton(self)
        self._leave.setObjectName("venuesLeave")
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._leave)
        buttons.addWidget(self._take)
        layout = QVBoxLayout(self)
        layout.addWidget(self._heading)
        layout.addWidget(self._bar)
        layout.addWidget(self._list)
        layout.addLayout(buttons)
        self._take.clicked.connect(self.on_take_clicked)
        self._leave.clicked.connect(self.leave)
        self.hide()

    def ask(self, component: str, label: str) -> None:
        """Ask for the files of a component."""
        self._component = component
        self._label = label
        ask_files(
            self,
            self.tr("Hearing files for {component}").format(component=label),
            self.tr("Hearings (*.hearing)"),
            self.verify,
        )

    def verify(self, paths: Sequence[Path]) -> None:
        """Let the worker verify and read these."""
        self._drop_job()
        self._files = ()
        self._list.clear()
        self._list.hide()
        self._take.hide()
        self._bar.setRange(0, len(paths))
        self._bar.setValue(0)
        self._bar.show()
        self._heading.setText(self.tr("The files are being verified; everything else goes on."))
        self.show()
        work = venue_reading(self._bridge.desk, paths, window_language())
        self._job = self._bridge.jobs.run(work)
        self._job.progressed.connect(self._on_progressed)
        self._job.done.connect(self._on_done)
        self._job.failed.connect(self._on_failed)

    def leave(self) -> None:
        """Take nothing."""
        self._drop_job()
        self._files = ()
        self.hide()

    def on_take_clicked(self) -> None:
        """Take the scores of all that passed, in one act."""
        act = partial(take_venues, self._bridge.desk, self._component, self._files)
        count = sum(each.venue is not None for each in self._files)
        if self._bridge.do(act, initiator=self):
            self.leave()
            text = self.tr("Scores of hearings taken: {count}").format(count=count)
            self.said.emit(NoticeKind.DONE, text)

    def retranslate(self) -> None:
        """Set every text in the language of the windows."""
        self._list.setAccessibleName(self.tr("Hearing files and what was found"))
        self._leave.setText(self.tr("Take none"))
        self._leave.setAccessibleName(self._leave.text())
        self._show_files()

    def _on_progressed(self, file: str, done: int, steps: int) -> None:
        self._bar.setRange(0, steps)
        self._bar.setValue(done)
        text = self.tr("Being verified: {file}")
        self._heading.setText(text.format(file=file))

    def _on_done(self, files: tuple[VenueFile, ...]) -> None:
        self._job, self._files = None, files
        self._bar.hide()
        self._show_files()
        first = self._take if self._take.isEnabled() else self._leave
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_failed(self, refusal: Refusal) -> None:
        self._job = None
        self.leave()
        self.said.emit(NoticeKind.REFUSED, refusal_text(refusal, window_language()))

    def _show_files(self) -> None:
        self._list.clear()
        for each in self._files:
            mark = "✗" if each.venue is None else "✓"
            self._list.addItem(f"{mark} {each.file}　{each.told}")
        sound = sum(each.venue is not None for each in self._files)
        bad = len(self._files) - sound
        self._list.setVisible(bool(self._files))
        self._list.setMinimumHeight(self.fontMetrics().height() * min(8, 2 + 2 * len(self._files)))
        self._take.setVisible(bool(self._files))
        self._take.setEnabled(bool(sound))
        self._take.setText(self.tr("Take the scores of {count} hearings").format(count=sound))
        self._take.setAccessibleName(self._take.text())
        text = self.tr("Verified: {sound} may be taken, {bad} may not.")
        if self._files:
            self._heading.setText(text.format(sound=sound, bad=bad))

    def _drop_job(self) -> None:
        if self._job is not None:
            self._job.disconnect(self)
            self._job = None
