"""A tie across the award line: the units, the seats left, and the organizer's written decision."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)

from ui.bridge.views_year_result import Pending

ACROSS = 3
"""Units beside each other."""


class YearAward(QFrame):
    """Hidden while nothing is pending.

    Signals:
        decided(tuple[UnitId, ...], str): these have the award, by this document; perhaps none.
    """

    decided = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pending: Pending | None = None
        self._boxes: list[QCheckBox] = []
        self._told = QLabel(self)
        self._told.setObjectName("yearPending")
        self._told.setProperty("role", "warning")
        self._told.setWordWrap(True)
        self._units = QWidget(self)
        self._choice = QGridLayout(self._units)
        self._choice.setContentsMargins(0, 0, 0, 0)
        self._document = QLineEdit(self)
        self._document.setObjectName("yearAwardDocument")
        self._act = QPushButton(self)
        self._act.setObjectName("yearAwardDecide")
        layout = QGridLayout(self)
        layout.addWidget(self._told, 0, 0, 1, 2)
        layout.addWidget(self._units, 1, 0, 1, 2)
        layout.addWidget(self._document, 2, 0)
        layout.addWidget(self._act, 2, 1)
        layout.setColumnStretch(0, 1)
        self._document.returnPressed.connect(self._on_act)
        self._act.clicked.connect(self._on_act)
        self.hide()

    def show_pending(self, pending: Pending | None) -> None:
        """Show what waits for a decision; what is chosen stays while the same units wait."""
        if pending != self._pending:
            self._pending = pending
            for box in self._boxes:
                box.deleteLater()
            self._boxes = []
            for place, (_, name) in enumerate(() if pending is None else pending.units):
                box = QCheckBox(name, self._units)
                box.setObjectName(f"yearAward{place}")
                self._choice.addWidget(box, *divmod(place, ACROSS))
                self._boxes.append(box)
        self.setVisible(pending is not None)
        self._tell()

    def retranslate(self) -> None:
        """Set every text in the language of the windows."""
        hint = self.tr("Document of the decision: number or title")
        self._document.setPlaceholderText(hint)
        self._document.setAccessibleName(hint)
        self._act.setText(self.tr("Record the decision"))
        self._act.setAccessibleName(self._act.text())
        self._tell()

    def _tell(self) -> None:
        if self._pending is not None:
            text = self.tr(
                "Tied across the award line and pending; seats left: {seats}. The organizer "
                "decides in writing which of them are within:"
            )
            self._told.setText(text.format(seats=self._pending.seats))

    def _on_act(self) -> None:
        if self._pending is not None:
            chosen = zip(self._pending.units, self._boxes, strict=True)
            units = tuple(unit for (unit, _), box in chosen if box.isChecked())
            self.decided.emit(units, self._document.text().strip())
