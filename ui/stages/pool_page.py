"""The pool: a roster is received, looked through, treated in the open, and sealed."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from hearing_desk.errors import Refusal
from ui.audience.scenes import PoolScene
from ui.bridge.changes import Topic
from ui.bridge.desk_bridge import DeskBridge
from ui.bridge.files import content_of
from ui.bridge.jobs import Jobs
from ui.bridge.roster_job import ReceivedRoster, Removal, Treatment, roster_reading, seal_received
from ui.bridge.views_pool import SealedView, received_view, sealed_view
from ui.stages.page import Page
from ui.stages.pool_treatment import PoolTreatment
from ui.stages.sealed_pool import SealedPool
from ui.widgets.act_confirm import ActConfirm
from ui.widgets.ask_file import ask_file
from ui.widgets.notice import NoticeKind
from ui.widgets.people_table import PeopleTable


class PoolPage(Page):
    """Receives a roster and seals the pool; the sealed pool's digest stands at the top."""

    topics: ClassVar[frozenset[Topic]] = frozenset({Topic.POOL, Topic.DRAW})
    of_hearing_day: ClassVar[bool] = True

    def __init__(
        self, bridge: DeskBridge, jobs: Jobs | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(bridge, parent)
        self._jobs = jobs if jobs is not None else Jobs(self)
        self._received: ReceivedRoster | None = None
        self._sealed: SealedView | None = None
        self._create()
        self._lay_out()
        self._connect()
        bridge.opened.connect(self.on_discard_clicked)
        self.retranslate()

    def retranslate(self) -> None:
        self.title.setText(self.tr("Pool of delegates"))
        for button, text in (
            (self.import_button, self.tr("Import a roster…")),
            (self.discard_button, self.tr("Put this roster away")),
            (self.remove_button, self.tr("Remove this row")),
            (self.restore_button, self.tr("Take the last removal back")),
            (self.seal_button, self.tr("Seal the pool")),
        ):
            button.setText(text)
            button.setAccessibleName(text)
        self.reason.setPlaceholderText(self.tr("Reason for removing the row"))
        self.reason.setAccessibleName(self.reason.placeholderText())
        self._show()

    def refresh(self) -> None:
        """Show the sealed pool, and the roster being treated."""
        self._sealed = sealed_view(self.bridge.desk)
        self._show()

    def receive(self, path: Path) -> None:
        """Read a roster file as a job."""
        try:
            content = content_of(path)
        except Refusal as refusal:
            self.bridge.refused.emit(refusal)
            return
        self._read(content, path.name, Treatment())

    def on_import_clicked(self) -> None:
        names = self.tr("Rosters (*.csv *.txt *.tsv *.xlsx);;All files (*)")
        ask_file(self, self.import_button.text(), names, self.receive)

    def on_roster_read(self, received: ReceivedRoster) -> None:
        self.import_button.setEnabled(True)
        self._received = received
        self.notice.clear()
        self._show()
        self.people.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def on_roster_failed(self, refusal: Refusal) -> None:
        self.import_button.setEnabled(True)
        self.bridge.refused.emit(refusal)

    def on_discard_clicked(self) -> None:
        self._received = None
        self._show()

    def on_remove_clicked(self) -> None:
        line, reason = self.people.selected, self.reason.text().strip()
        if self._received is None or line is None or line.row_number is None:
            self.notice.say(NoticeKind.WARNING, self.tr("Choose the row to remove first."))
            return
        if not reason:
            self.notice.say(NoticeKind.WARNING, self.tr("Write the reason for the removal first."))
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        removal = Removal(line.row_number, line.id, line.name, reason)
        treatment = self._received.treatment
        self.reason.clear()
        self._treat(replace(treatment, removals=(*treatment.removals, removal)))

    def on_restore_clicked(self) -> None:
        if self._received is not None:
            treatment = self._received.treatment
            self._treat(replace(treatment, removals=treatment.removals[:-1]))

    def on_encoding_answered(self, encoding: str) -> None:
        self._treat(replace(self._treatment, encoding=encoding))

    def on_sheet_answered(self, sheet: str) -> None:
        self._treat(replace(self._treatment, sheet=sheet))

    def on_numbering_asked(self) -> None:
        self._treat(replace(self._treatment, numbered=True))

    def on_dots_asked(self) -> None:
        self._treat(replace(self._treatment, dotted=True))

    def on_seal_clicked(self) -> None:
        if self._received is None:
            return
        people = len(self._received.draft.people)
        question = self.tr(
            "Seal the pool with {people} people? Nothing in it can be changed after the draw has "
            "begun."
        )
        self.confirm.ask(question.format(people=people), self.tr("Seal the pool"))

    def on_confirm_confirmed(self) -> None:
        received = self._received
        if received is None:
            return
        self._received = None
        if self.bridge.do(partial(seal_received, self.bridge.desk, received), initiator=self):
            self.notice.say(NoticeKind.DONE, self.tr("The pool is sealed."))
            self.on_scene_clicked()
        else:
            self._received = received
            self._show()

    def on_confirm_dismissed(self) -> None:
        self.seal_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def on_scene_clicked(self) -> None:
        if self._sealed is not None:
            title = self.tr("Pool of delegates: {people} people").format(people=self._sealed.people)
            scene = PoolScene(title, self._sealed.sectors, self._sealed.sha256_groups)
            self.scene_offered.emit(scene)

    @property
    def _treatment(self) -> Treatment:
        return Treatment() if self._received is None else self._received.treatment

    def _treat(self, treatment: Treatment) -> None:
        if self._received is not None:
            self._read(self._received.content, self._received.name, treatment)

    def _read(self, content: bytes, name: str, treatment: Treatment) -> None:
        self.confirm.dismiss()
        self.import_button.setEnabled(False)
        self.notice.say(NoticeKind.DONE, self.tr("Reading {file} …").format(file=name))
        job = self._jobs.run(roster_reading(content, name, treatment))
        job.done.connect(self.on_roster_read)
        job.failed.connect(self.on_roster_failed)

    def _show(self) -> None:
        sealed, received = self._sealed, self._received
        self.sealed_box.setVisible(sealed is not None and received is None)
        self.treatment.setVisible(received is not None)
        self._seal_row.setVisible(received is not None)
        self.discard_button.setVisible(received is not None)
        self.import_button.setVisible(sealed is None or not sealed.final)
        self._splitter.setVisible(sealed is not None or received is not None)
        self._hint.setVisible(sealed is None and received is None)
        self._hint.setText(
            self.tr(
                "No pool yet. Import the roster of delegates: CSV (UTF-8 or GB18030) or XLSX with "
                "the columns id, name, sector, and where there are any gender, employer, district."
            )
        )
        if received is not None:
            self._show_received(received)
        elif sealed is not None:
            self.sealed_box.show_sealed(sealed)
            self.people.show_lines(sealed.lines)

    def _show_received(self, received: ReceivedRoster) -> None:
        view = received_view(received)
        self.people.show_lines(view.lines)
        self.treatment.show_view(view, received.treatment)
        removals = received.treatment.removals
        self.restore_button.setVisible(bool(removals))
        self._removed.setVisible(bool(removals))
        self._removed.setText("\n".join(map(self._removal_text, removals)))
        self.seal_button.setEnabled(view.may_seal)

    def _removal_text(self, removal: Removal) -> str:
        words = self.tr("Removed: row {row} {name} ({id}), because: {reason}")
        return words.format(
            row=removal.row_number, name=removal.name, id=removal.person, reason=removal.reason
        )

    def _create(self) -> None:
        self.import_button = _button("poolImport", self)
        self.discard_button = _button("poolDiscard", self)
        self.remove_button = _button("poolRemove", self)
        self.restore_button = _button("poolRestore", self)
        self.seal_button = _button("poolSeal", self)
        self.seal_button.setProperty("role", "primary")
        self.reason = QLineEdit(self)
        self.reason.setObjectName("poolReason")
        self.people = PeopleTable("pool", self)
        self.treatment = PoolTreatment(self)
        self.confirm = ActConfirm("poolSeal", self)
        self.sealed_box = SealedPool(self)
        self._hint, self._removed = _label("poolHint", self), _label("poolRemoved", self)

    def _lay_out(self) -> None:
        self._splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self._splitter.addWidget(self.people)
        self._splitter.addWidget(self.treatment)
        self._splitter.setSizes([650, 450])
        self._splitter.setChildrenCollapsible(False)
        self._seal_row = QWidget(self)
        row = QHBoxLayout(self._seal_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.reason, 1)
        row.addWidget(self.remove_button)
        row.addWidget(self.restore_button)
        row.addWidget(self.seal_button)
        top = QHBoxLayout()
        top.addWidget(self.import_button)
        top.addWidget(self.discard_button)
        top.addStretch(1)
        inside = QWidget(self)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._hint)
        column.addWidget(self.sealed_box)
        column.addWidget(self._splitter, 1)
        column.addWidget(self._removed)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        self.body.addLayout(top)
        self.body.addWidget(scroll, 1)
        self.body.addWidget(self.confirm)
        self.body.addWidget(self._seal_row)

    def _connect(self) -> None:
        self.import_button.clicked.connect(self.on_import_clicked)
        self.discard_button.clicked.connect(self.on_discard_clicked)
        self.sealed_box.scene_asked.connect(self.on_scene_clicked)
        self.remove_button.clicked.connect(self.on_remove_clicked)
        self.reason.returnPressed.connect(self.on_remove_clicked)
        self.restore_button.clicked.connect(self.on_restore_clicked)
        self.seal_button.clicked.connect(self.on_seal_clicked)
        self.confirm.confirmed.connect(self.on_confirm_confirmed)
        self.confirm.dismissed.connect(self.on_confirm_dismissed)
        self.treatment.row_asked.connect(self.people.go_to_row)
        self.treatment.encoding_answered.connect(self.on_encoding_answered)
        self.treatment.sheet_answered.connect(self.on_sheet_answered)
        self.treatment.numbering_asked.connect(self.on_numbering_asked)
        self.treatment.dots_asked.connect(self.on_dots_asked)


def _button(name: str, parent: QWidget) -> QPushButton:
    button = QPushButton(parent)
    button.setObjectName(name)
    return button


def _label(name: str, parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setObjectName(name)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
