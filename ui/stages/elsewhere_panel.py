"""A draw made elsewhere: balls that name persons, or the notary office's own software."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from hearing_desk.errors import Problem, errors_among
from hearing_desk.model.hearing import DrawMethod
from hearing_desk.model.people import PersonId
from ui.bridge.draw_drafts import ElsewhereDraft
from ui.bridge.views_pool import PersonLine
from ui.widgets.ask_file import ask_file
from ui.widgets.people_table import PeopleTable
from ui.widgets.problem_list import ProblemList

_BETWEEN_NAMES = re.compile("[、，,;；]+")


class ElsewherePanel(QWidget):
    """Collects device, witnesses, panel and alternates.

    Signals:
        edited(): the panel or the alternates changed; give the problems anew.
        typed(): something was changed by hand.
        file_chosen(Path): a result file to read.
        record_asked(): everything is there.
    """

    edited = Signal()
    typed = Signal()
    file_chosen = Signal(Path)
    record_asked = Signal()

    def __init__(self, method: DrawMethod, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.method = method
        self._name = "balls" if method is DrawMethod.BALLS else "software"
        self._seats = 0
        self._people: dict[str, PersonLine] = {}
        self._panel: list[PersonId] = []
        self._alternates: list[PersonId] = []
        self._file_problems: tuple[Problem, ...] = ()
        self._create()
        self._lay_out()
        self.edited.connect(self.typed)
        self.device.textEdited.connect(self.typed)
        self.witness_names.textEdited.connect(self.typed)
        self.people.chosen.connect(self.on_person_chosen)
        self.alternate.clicked.connect(self.on_alternate_clicked)
        self.back.clicked.connect(self.on_back_clicked)
        self.file_button.clicked.connect(self.on_file_clicked)
        self.record.clicked.connect(self.record_asked)
        self.retranslate()

    @property
    def panel(self) -> tuple[PersonId, ...]:
        """In seat order."""
        return tuple(self._panel)

    @property
    def alternates(self) -> tuple[PersonId, ...]:
        """In the order in which they are called."""
        return tuple(self._alternates)

    @property
    def draft(self) -> ElsewhereDraft:
        """What is typed now."""
        return ElsewhereDraft(
            self.device.text(), self.witness_names.text(), self.panel, self.alternates
        )

    def restore(self, draft: ElsewhereDraft) -> None:
        """Show what was typed before the program ended."""
        self.device.setText(draft.device)
        self.witness_names.setText(draft.witnesses)
        self.take(draft.panel, draft.alternates, ())

    @property
    def witnesses(self) -> tuple[str, ...]:
        """Names as typed, parted by a comma."""
        names = _BETWEEN_NAMES.split(self.witness_names.text())
        return tuple(name.strip() for name in names if name.strip())

    def begin(self, people: Sequence[PersonLine], seats: int) -> None:
        """Wait for so many members out of these people; nobody is named yet."""
        self._people = {line.id: line for line in people}
        self._seats = seats
        self.people.show_lines(people)
        self.take((), (), ())

    def take(
        self,
        panel: Sequence[PersonId],
        alternates: Sequence[PersonId],
        problems: tuple[Problem, ...],
    ) -> None:
        """Show this result, as read from a file."""
        self._panel, self._alternates = list(panel), list(alternates)
        self._file_problems = problems
        self._show()

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """What keeps the result from being taken over."""
        found = (*self._file_problems, *problems)
        begun = bool(self._panel or self._alternates)
        self.problems.setVisible(begun and bool(found))
        self.problems.show_problems(found)
        self.record.setEnabled(begun and not errors_among(found))

    def retranslate(self) -> None:
        """Set every text in the language of the windows."""
        device = {
            DrawMethod.BALLS: self.tr("Balls and how they are numbered"),
            DrawMethod.NOTARY_SOFTWARE: self.tr("Software, version and computer"),
        }
        self._device_label.setText(device[self.method])
        self.device.setAccessibleName(device[self.method])
        self._witness_label.setText(self.tr("Witnesses (parted by a comma)"))
        self.witness_names.setAccessibleName(self._witness_label.text())
        self._list.setAccessibleName(self.tr("Drawn so far"))
        for button, text in (
            (self.alternate, self.tr("Chosen one is an alternate")),
            (self.back, self.tr("Take the last one back")),
            (self.file_button, self.tr("Import the result…")),
            (self.record, self.tr("Record this draw…")),
        ):
            button.setText(text)
            button.setAccessibleName(text)
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def on_person_chosen(self, line: PersonLine) -> None:
        """Enter on a person: the next seat, and an alternate once the seats are full."""
        person = PersonId(line.id)
        if person in self._panel or person in self._alternates:
            return
        (self._panel if len(self._panel) < self._seats else self._alternates).append(person)
        self.people.search.clear()
        self.people.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show()

    def on_alternate_clicked(self) -> None:
        line = self.people.selected
        if line is not None and line.id not in (*self._panel, *self._alternates):
            self._alternates.append(PersonId(line.id))
            self._show()

    def on_back_clicked(self) -> None:
        if self._panel or self._alternates:
            (self._alternates or self._panel).pop()
            self._show()

    def on_file_clicked(self) -> None:
        names = self.tr("Results (*.csv *.txt *.tsv *.xlsx);;All files (*)")
        ask_file(self, self.file_button.text(), names, self.file_chosen.emit)

    def named(self, person: PersonId) -> str:
        """A person as the list shows them."""
        known = self._people.get(person)
        return person if known is None else f"{known.name}（{person}）　{known.sector}"

    def _show(self) -> None:
        self._list.clear()
        for seat, person in enumerate(self._panel, 1):
            self._list.addItem(f"{seat}　{self.named(person)}")
        waiting = self.tr("alternate {place}")
        for place, person in enumerate(self._alternates, 1):
            self._list.addItem(f"{waiting.format(place=place)}　{self.named(person)}")
        self._list.scrollToBottom()
        words = self.tr("{count} of {seats} seats, {waiting} alternates")
        self._count.setText(
            words.format(count=len(self._panel), seats=self._seats, waiting=len(self._alternates))
        )
        self.edited.emit()

    def _create(self) -> None:
        name = self._name
        self.device, self.witness_names = QLineEdit(self), QLineEdit(self)
        self.device.setObjectName(f"{name}Device")
        self.witness_names.setObjectName(f"{name}Witnesses")
        self.people = PeopleTable(name, self)
        self._list = QListWidget(self)
        self._list.setObjectName(f"{name}Drawn")
        self._list.setMinimumHeight(self._list.fontMetrics().height() * 6)
        self.problems = ProblemList(f"{name}Problems", self)
        self._count = QLabel(self)
        self._device_label, self._witness_label = QLabel(self), QLabel(self)
        buttons: Mapping[str, str] = {
            "alternate": "Alternate",
            "back": "Back",
            "file_button": "Import",
            "record": "Record",
        }
        for attribute, ending in buttons.items():
            button = QPushButton(self)
            button.setObjectName(f"{name}{ending}")
            setattr(self, attribute, button)
        self.record.setProperty("role", "primary")

    alternate: QPushButton
    back: QPushButton
    file_button: QPushButton
    record: QPushButton

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(self._device_label, self.device)
        form.addRow(self._witness_label, self.witness_names)
        left = QVBoxLayout()
        left.addWidget(self.people, 1)
        left.addWidget(self.alternate, 0, Qt.AlignmentFlag.AlignLeft)
        right = QVBoxLayout()
        right.addWidget(self._count)
        right.addWidget(self._list, 1)
        right.addWidget(self.problems, 1)
        under = QHBoxLayout()
        under.addWidget(self.back)
        under.addWidget(self.file_button)
        under.addStretch(1)
        under.addWidget(self.record)
        right.addLayout(under)
        across = QHBoxLayout()
        across.addLayout(left, 1)
        across.addLayout(right, 1)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addLayout(across, 1)
