"""The units of one group in plan order, one of them chosen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from ui.bridge.views_units import UnitGroup, UnitRow
from ui.models.rows_model import RowsModel

_SPEAKS_COLUMN = 1
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class UnitTable(QTableView):
    """Shows a `UnitGroup`.

    Signals:
        chosen(): another unit, or none, is chosen.
        move_asked(int): Ctrl+Up gives -1, Ctrl+Down +1.
    """

    chosen = Signal()
    move_asked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("unitTable")
        self._rows: RowsModel[UnitRow] = RowsModel(
            (
                lambda row: str(row.place),
                lambda row: str(row.speaks or "—"),
                lambda row: row.fields.name,
                lambda row: row.affiliation,
                lambda row: row.fields.parent,
                lambda row: row.report,
                lambda row: row.parent_of,
            ),
            self,
        )
        self.setModel(self._rows)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAlternatingRowColors(True)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().setStretchLastSection(True)
        self.selectionModel().currentRowChanged.connect(self._on_current_row_changed)
        self.retranslate()

    @property
    def row(self) -> UnitRow | None:
        """The unit chosen."""
        place = self.currentIndex().row()
        return self._rows.rows[place] if 0 <= place < len(self._rows.rows) else None

    def show_group(self, group: UnitGroup, *, by_lot: bool, wanted: str) -> None:
        """Show a group and choose the unit of the name wanted, if it is among them."""
        self._rows.set_rows(group.rows)
        self.setColumnHidden(_SPEAKS_COLUMN, not by_lot)
        names = [row.fields.name for row in group.rows]
        if wanted in names:
            self.selectRow(names.index(wanted))

    def retranslate(self) -> None:
        """Set every text in the language of the windows."""
        self.setAccessibleName(self.tr("Units of the group"))
        self._rows.set_headings(
            (
                self.tr("No."),
                self.tr("Reports as"),
                self.tr("Unit"),
                self.tr("Affiliation"),
                self.tr("Parent authority"),
                self.tr("Report mode"),
                self.tr("Parent of"),
            )
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is not None and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.move_asked.emit(step)
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _on_current_row_changed(self, current: QModelIndex) -> None:
        self.selectRow(current.row())  # the focus alone would move it without showing it
        self.chosen.emit()
