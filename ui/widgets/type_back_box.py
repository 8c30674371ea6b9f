"""Two hidden groups of a digest, typed from the paper in hand."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QGroupBox, QLabel, QLineEdit, QPushButton, QWidget

ACROSS = 4
"""Groups to a line: as narrow as one of three boxes side by side."""
LONGEST = 8
"""Characters that fit a field: four, and blanks somebody may type between them."""


class TypeBackBox(QGroupBox):
    """Shows the groups of a digest; the hidden ones are fields at their places.

    Signals:
        wanted(): hide two groups of the paper chosen.
        typed(list): what was typed for the hidden groups, in order.
    """

    wanted = Signal()
    typed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("typeBackBox")
        self._about = QLabel(self)
        self._about.setObjectName("typeBackAbout")
        self._about.setWordWrap(True)
        self._about.setProperty("role", "muted")
        self._grid = QGridLayout()
        for column in range(ACROSS):
            self._grid.setColumnStretch(column, 1)
        self._fields: list[QLineEdit] = []
        self._shown: list[QWidget] = []
        self._field_name = "{place}"
        self._ask, self._check, self._seat = "", "", ""
        self.button = QPushButton(self)
        self.button.setObjectName("typeBackButton")
        self.button.setAutoDefault(True)
        layout = QGridLayout(self)
        layout.addWidget(self._about, 0, 0)
        layout.addLayout(self._grid, 1, 0)
        layout.setRowStretch(2, 1)
        layout.addWidget(self.button, 3, 0)
        self.button.clicked.connect(self.on_button_clicked)

    def say(self, title: str, about: str, ask: str, check: str, field: str) -> None:
        """Set its texts; ask and check: the button before and after; field: with {place}."""
        self.setTitle(title)
        self._about.setText(about)
        self._ask, self._check, self._field_name = ask, check, field
        for line in self._fields:
            self._name(line)
        self._name_button()

    def show_seat(self, text: str) -> None:
        """Say on the button who sits down first; "" = whoever types sits there."""
        self._seat = text
        self._name_button()

    def show_groups(self, groups: Sequence[str | None]) -> None:
        """Show a digest, `None` where a group is hidden; nothing at all for no groups."""
        for widget in self._shown:
            self._grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._shown, self._fields = [], []
        for place, group in enumerate(groups):
            widget = self._field(place + 1) if group is None else self._group(group)
            self._shown.append(widget)
            self._grid.addWidget(widget, place // ACROSS, place % ACROSS)
            widget.show()
        self._about.setVisible(not groups)
        self._name_button()
        if self._fields:
            self._fields[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def on_button_clicked(self) -> None:
        """Ask for a digest, or have what was typed compared."""
        if self._fields:
            self.typed.emit([line.text() for line in self._fields])
        else:
            self.wanted.emit()

    def _group(self, group: str) -> QLabel:
        label = QLabel(group, self)
        label.setProperty("role", "digest")
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        return label

    def _field(self, place: int) -> QLineEdit:
        line = QLineEdit(self)
        line.setObjectName(f"typeBack{len(self._fields) + 1}")
        line.setMaxLength(LONGEST)
        line.setProperty("place", place)
        line.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._name(line)
        self._fields.append(line)
        line.returnPressed.connect(self._on_return)
        return line

    def _on_return(self) -> None:
        """To the next empty field; in the last one the check."""
        empty = [line for line in self._fields if not line.text().strip()]
        if empty:
            empty[0].setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.on_button_clicked()

    def _name(self, line: QLineEdit) -> None:
        text = self._field_name.format(place=line.property("place"))
        line.setAccessibleName(text)
        line.setPlaceholderText("????")
        line.setToolTip(text)

    def _name_button(self) -> None:
        text = self._check if self._fields else self._seat or self._ask
        self.button.setText(text)
        self.button.setAccessibleName(text.replace("&", ""))
