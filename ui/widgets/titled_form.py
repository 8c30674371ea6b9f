"""A box of labelled lines and one button: what an act wants to know, and the act."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QGroupBox, QLabel, QLineEdit, QPushButton, QWidget

from ui.widgets.count_edit import CountEdit


class TitledForm(QGroupBox):
    """Its parts are named after it: box `lift`, line `liftReason`, button `liftButton`.

    Signals:
        given(): the button, or Return in the last line.
    """

    given = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self.setObjectName(f"{name}Box")
        self._form = QFormLayout(self)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._labels: dict[str, QLabel] = {}
        self._fields: dict[str, QLineEdit] = {}
        self.button = QPushButton(self)

    def add_line(self, part: str) -> QLineEdit:
        """A line of text, below what is there."""
        return self._add(part, QLineEdit(self))

    def add_count(self, part: str, *, least: int = 0) -> CountEdit:
        """A line for a whole number."""
        count = CountEdit(self, least=least)
        self._add(part, count)
        return count

    def add_widget(self, widget: QWidget) -> None:
        """Something across the whole width."""
        self._form.addRow(widget)

    def finish(self) -> None:
        """Put the button below everything."""
        self.button.setObjectName(f"{self._name}Button")
        self.button.setAutoDefault(True)
        self._form.addRow(self.button)
        self.button.clicked.connect(self.given)
        list(self._fields.values())[-1].returnPressed.connect(self.given)

    def text(self, part: str) -> str:
        """What is typed in a line, without the blanks around it."""
        return self._fields[part].text().strip()

    def clear_lines(self) -> None:
        """Nothing typed."""
        for field in self._fields.values():
            field.clear()

    def say(self, title: str, button: str, **labels: str) -> None:
        """Set its texts; labels by the names of the lines."""
        self.setTitle(title)
        self.button.setText(button)
        self.button.setAccessibleName(button)
        for part, text in labels.items():
            self._labels[part].setText(text)
            self._fields[part].setAccessibleName(text)

    def take_focus(self) -> None:
        """Go to the first line."""
        next(iter(self._fields.values())).setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self, part: str, field: QLineEdit) -> QLineEdit:
        field.setObjectName(f"{self._name}{part[0].upper()}{part[1:]}")
        label = QLabel(self)
        label.setBuddy(field)
        self._labels[part], self._fields[part] = label, field
        self._form.addRow(label, field)
        return field
