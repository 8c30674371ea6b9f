"""Who will not be drawn, and why; further people are barred here before the commitment."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from hearing_desk.model.draw import PoolRecusal
from hearing_desk.model.people import PersonId
from ui.bridge.draw_planning import RecusalLine
from ui.bridge.people_index import PeopleIndex
from ui.text.columns import reason_word


class RecusalPanel(QWidget):
    """Shows the recusals of a plan; `edited()`: somebody was barred or let in again here."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._people: tuple[tuple[str, str], ...] = ()
        self._index = PeopleIndex(())
        self._typed: list[PoolRecusal] = []
        self._shown: tuple[RecusalLine, ...] = ()
        self._heading = QLabel(self)
        self._heading.setObjectName("recusalHeading")
        self._list = QListWidget(self)
        self._list.setObjectName("recusals")
        self._list.setWordWrap(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._list.setMinimumHeight(self._list.fontMetrics().height() * 4)
        self._remove = QPushButton(self)
        self._remove.setObjectName("recusalRemove")
        self.person = QLineEdit(self)
        self.person.setObjectName("recusalPerson")
        self.reason = QLineEdit(self)
        self.reason.setObjectName("recusalReason")
        self._found = QLabel(self)
        self._found.setObjectName("recusalFound")
        self._add = QPushButton(self)
        self._add.setObjectName("recusalAdd")
        self._lay_out()
        self.person.textChanged.connect(self._show_found)
        self.reason.returnPressed.connect(self._on_add)
        self._add.clicked.connect(self._on_add)
        self._remove.clicked.connect(self._on_remove)
        self.retranslate()

    @property
    def typed(self) -> tuple[PoolRecusal, ...]:
        """Those barred here."""
        return tuple(self._typed)

    def set_people(self, people: Sequence[tuple[str, str]]) -> None:
        """Whom to find: (id, name); nobody is barred here any more."""
        self._people = tuple(people)
        self._index = PeopleIndex(self._people)
        self._typed.clear()

    def take(self, typed: Sequence[PoolRecusal]) -> None:
        """Bar these, typed before the program ended, and nobody else."""
        self._typed = list(typed)

    def show_recusals(self, recusals: Sequence[RecusalLine]) -> None:
        """Show everybody who will not be drawn."""
        self._shown = tuple(recusals)
        words = self.tr("Will not be drawn: {count}")
        self._heading.setText(words.format(count=len(self._shown)))
        self._list.clear()
        for line in self._shown:
            self._list.addItem(
                f"{line.person} {line.name}　{line.sector}　{reason_word(line.reason)}"
            )
        self._list.setVisible(bool(self._shown))
        self._remove.setVisible(any(line.typed for line in self._shown))

    def retranslate(self) -> None:
        """Set every text in the language of the windows."""
        self.person.setPlaceholderText(self.tr("Name, id or pinyin initials"))
        self.person.setAccessibleName(self.tr("Person not to be drawn"))
        self.reason.setPlaceholderText(self.tr("Reason, one word"))
        self.reason.setAccessibleName(self.tr("Reason of the recusal, one word"))
        self._list.setAccessibleName(self.tr("People who will not be drawn"))
        for button, text in (
            (self._add, self.tr("Bar from the draw")),
            (self._remove, self.tr("Let the chosen one in again")),
        ):
            button.setText(text)
            button.setAccessibleName(text)
        self.show_recusals(self._shown)
        self._show_found()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.person, 2)
        row.addWidget(self.reason, 2)
        row.addWidget(self._add)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._heading)
        layout.addWidget(self._list, 1)
        layout.addWidget(self._remove, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addLayout(row)
        layout.addWidget(self._found)

    def _matching(self) -> tuple[int, ...]:
        return self._index.matching(self.person.text()) if self.person.text().strip() else ()

    def _show_found(self) -> None:
        found = self._matching()
        if not self.person.text().strip():
            self._found.setText("")
        elif len(found) == 1:
            person, name = self._people[found[0]]
            self._found.setText(f"→ {name}（{person}）")
        else:
            words = self.tr("{count} people match; go on typing until it is one")
            self._found.setText(words.format(count=len(found)))

    def _on_add(self) -> None:
        found, reason = self._matching(), self.reason.text().strip()
        if len(found) != 1 or not reason:
            (self.reason if len(found) == 1 else self.person).setFocus()
            return
        person = self._people[found[0]][0]
        self._typed = [each for each in self._typed if each.person != person]
        self._typed.append(PoolRecusal(PersonId(person), reason))
        self.person.clear()
        self.reason.clear()
        self.person.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edited.emit()

    def _on_remove(self) -> None:
        place = self._list.currentRow()
        if 0 <= place < len(self._shown) and self._shown[place].typed:
            person = self._shown[place].person
            self._typed = [each for each in self._typed if each.person != person]
            self.edited.emit()
