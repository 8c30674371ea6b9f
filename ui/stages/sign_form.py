"""A name for every signature line of a printed sheet."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui.bridge.views_results import SignatureLine
from ui.text.language import window_language

_ACROSS = 2


class SignForm(QFrame):
    """Hidden until `ask`; Escape leaves it.

    Signals:
        given(tuple): (signatory id, name) of every line.
    """

    given = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self.setProperty("kind", "warning")
        self._lines: tuple[SignatureLine, ...] = ()
        self._names: list[QLineEdit] = []
        self._question = QLabel(self)
        self._question.setObjectName("signQuestion")
        self._question.setWordWrap(True)
        self._act = QPushButton(self)
        self._act.setObjectName("signAct")
        self._leave = QPushButton(self)
        self._leave.setObjectName("signLeave")
        self._fields = QWidget(self)
        self._layout = layout = QVBoxLayout(self)
        layout.addWidget(self._question)
        layout.addWidget(self._fields)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._leave)
        buttons.addWidget(self._act)
        layout.addLayout(buttons)
        self._act.clicked.connect(self._on_act_clicked)
        self._leave.clicked.connect(self.leave)
        self.hide()

    def ask(self, question: str, lines: Sequence[SignatureLine]) -> None:
        """Ask for the names as they stand on the paper; those of the last sheet are offered."""
        self._lines = tuple(lines)
        self._question.setText(question)
        self._act.setText(self.tr("Record the signatures"))
        self._leave.setText(self.tr("Not now"))
        self._build_fields()
        self.show()
        if self._names:
            self._names[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Record nothing."""
        if not self.isHidden():
            self.hide()
            self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.leave()  # the question stands in the other language
        super().changeEvent(event)

    def _build_fields(self) -> None:
        chinese = window_language().value.startswith("zh")
        old, self._fields = self._fields, QWidget(self)
        self._layout.replaceWidget(old, self._fields)
        old.deleteLater()
        grid = QGridLayout(self._fields)
        grid.setContentsMargins(0, 0, 0, 0)
        self._names = []
        for place, line in enumerate(self._lines):
            row, column = divmod(place, _ACROSS)
            text = line.label.zh if chinese else line.label.en
            label = QLabel(text, self._fields)
            name = QLineEdit(line.suggested, self._fields)
            name.setObjectName(f"sign{place}")
            name.setAccessibleName(text)
            name.returnPressed.connect(self._on_returned)
            label.setBuddy(name)
            grid.addWidget(label, row, 2 * column)
            grid.addWidget(name, row, 2 * column + 1)
            grid.setColumnStretch(2 * column + 1, 1)
            self._names.append(name)
        before: QWidget = self._fields
        for after in (*self._names, self._leave, self._act):
            if before is not self._fields:
                QWidget.setTabOrder(before, after)
            before = after

    def _on_returned(self) -> None:
        """Return goes to the next empty line, and acts once every line has a name."""
        empty = next((name for name in self._names if not name.text().strip()), None)
        if empty is None:
            self._act.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            empty.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_act_clicked(self) -> None:
        names = [name.text().strip() for name in self._names]
        signers = tuple(
            (line.signatory, name) for line, name in zip(self._lines, names, strict=True)
        )
        self.given.emit(signers)
