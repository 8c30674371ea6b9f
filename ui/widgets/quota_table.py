"""The quota table: a line per sector and per further value, every cell typed, nothing judged."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QPushButton, QWidget

from ui.bridge.draw_planning import QuotaEntry
from ui.text.columns import column_word

_CELLS = ("least", "most", "share", "alternates")


@dataclass(frozen=True, slots=True)
class _Line:
    """The widgets of one line; `fixed`: a sector of the pool, which must have a quota."""

    attribute: str
    value: str
    label: QLabel
    eligible: QLabel
    cells: Mapping[str, QLineEdit]
    remove: QPushButton | None

    @property
    def entry(self) -> QuotaEntry:
        typed = {cell: edit.text().strip() for cell, edit in self.cells.items()}
        return QuotaEntry(self.attribute, self.value, **typed)

    @property
    def widgets(self) -> tuple[QWidget, ...]:
        buttons = () if self.remove is None else (self.remove,)
        return (self.label, self.eligible, *self.cells.values(), *buttons)


class QuotaTable(QWidget):
    """Lines of typed quotas; `edited()`: a key changed one of them."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("quotaTable")
        self._lines: list[_Line] = []
        self._before: QWidget | None = None
        self._headings = [QLabel(self) for _ in range(6)]
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(0, 3)
        for column, heading in enumerate(self._headings):
            heading.setWordWrap(True)
            self._grid.addWidget(heading, 0, column)
            if column >= 2:
                self._grid.setColumnStretch(column, 1)
        self.retranslate()

    @property
    def entries(self) -> tuple[QuotaEntry, ...]:
        """What is typed now."""
        return tuple(line.entry for line in self._lines)

    def follow(self, before: QWidget) -> None:
        """Let Tab come to the first cell from this control, whenever the cells are made."""
        self._before = before

    def retranslate(self) -> None:
        """Set every text in the language of the windows."""
        texts = (
            self.tr("Sector or value"),
            self.tr("Eligible"),
            self.tr("Seats (at least)"),
            self.tr("At most"),
            self.tr("Share %"),
            self.tr("Alternates"),
        )
        for heading, text in zip(self._headings, texts, strict=True):
            heading.setText(text)
        for line in self._lines:
            self._name(line)

    def show_entries(self, entries: Sequence[QuotaEntry]) -> None:
        """Show these lines in place of what was there."""
        for line in self._lines:
            self._drop(line)
        self._lines.clear()
        for entry in entries:
            self._add(entry)
        self._place()
        self.edited.emit()

    def add_entry(self, entry: QuotaEntry) -> None:
        """One more line, its first cell focused; a line that is there is only focused."""
        known = [(line.attribute, line.value) for line in self._lines]
        if (entry.attribute, entry.value) not in known:
            self._add(entry)
            self._place()
            self.edited.emit()
            known.append((entry.attribute, entry.value))
        line = self._lines[known.index((entry.attribute, entry.value))]
        line.cells["least"].setFocus(Qt.FocusReason.OtherFocusReason)

    def show_eligible(self, eligible: Mapping[tuple[str, str], int]) -> None:
        """How many people may be drawn, per line."""
        for line in self._lines:
            count = eligible.get((line.attribute, line.value))
            line.eligible.setText("" if count is None else str(count))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _add(self, entry: QuotaEntry) -> None:
        place = len(self._lines) + 1
        cells = {}
        for cell in _CELLS:
            if entry.attribute != "sector" and cell in ("share", "alternates"):
                continue  # only sectors have these
            edit = QLineEdit(getattr(entry, cell), self)
            edit.setObjectName(f"quota_{place}_{cell}")
            edit.setMinimumWidth(edit.fontMetrics().horizontalAdvance("00000") + 20)
            edit.textEdited.connect(self.edited)
            cells[cell] = edit
        remove = None
        if entry.attribute != "sector":
            remove = QPushButton("×", self)
            remove.setObjectName(f"quota_{place}_remove")
        line = _Line(entry.attribute, entry.value, QLabel(self), QLabel(self), cells, remove)
        line.label.setWordWrap(True)
        if remove is not None:
            remove.clicked.connect(lambda: self._on_remove_clicked(line))
        self._name(line)
        self._lines.append(line)

    def _name(self, line: _Line) -> None:
        column = column_word(line.attribute)
        shown = line.value if line.attribute == "sector" else f"{column}：{line.value}"
        line.label.setText(shown)
        for place, cell in enumerate(_CELLS):
            if cell in line.cells:
                line.cells[cell].setAccessibleName(f"{shown} {self._headings[place + 2].text()}")
        if line.remove is not None:
            line.remove.setAccessibleName(self.tr("Remove the line {line}").format(line=shown))

    def _place(self) -> None:
        for row, line in enumerate(self._lines, 1):
            self._grid.addWidget(line.label, row, 0)
            self._grid.addWidget(line.eligible, row, 1)
            for column, cell in enumerate(_CELLS, 2):
                if cell in line.cells:
                    self._grid.addWidget(line.cells[cell], row, column)
            if line.remove is not None:
                self._grid.addWidget(line.remove, row, 4)
            for widget in line.widgets:
                widget.show()  # only what is shown takes the keyboard
        self._order_keys()

    def _order_keys(self) -> None:
        before = self._before
        for line in self._lines:
            for widget in line.widgets[2:]:  # all but its two labels
                if before is not None:
                    QWidget.setTabOrder(before, widget)
                before = widget

    def _on_remove_clicked(self, line: _Line) -> None:
        self._drop(line)
        self._lines.remove(line)
        self.edited.emit()

    def _drop(self, line: _Line) -> None:
        for widget in line.widgets:
            self._grid.removeWidget(widget)
            widget.hide()
            widget.setObjectName("")  # it lives on for a moment; the name is another's now
            widget.deleteLater()
