"""One step of the scheme editor: its tables, and beside or below them its questions."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from ui.bridge.scheme_lists import Place
from ui.bridge.scheme_tables import TableView
from ui.bridge.views_scheme import StepView
from ui.widgets.entry_table import EntryTable
from ui.widgets.setting_field import SettingField

_BESIDE = 62
"""Room for tables and questions side by side, in letters of the font."""


class SchemeStep(QScrollArea):
    """Shows a `StepView`.

    Signals:
        cell_edited(Cell, object): a cell and its new value.
        answered(str, object): a field or a question and its new answer.
        add_asked(TableView, int), remove_asked(TableView, int), move_asked(TableView, int, int).
        picked(str, int): another row of a list, by the list's name.
    """

    cell_edited = Signal(object, object)
    answered = Signal(str, object)
    add_asked = Signal(object, int)
    remove_asked = Signal(object, int)
    move_asked = Signal(object, int, int)
    picked = Signal(str, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._tables: dict[str, EntryTable] = {}
        self._fields: dict[str, SettingField] = {}
        self._titles: list[QLabel] = []
        self._idle = QLabel(self)
        self._idle.setObjectName("stepIdle")
        self._idle.setWordWrap(True)
        held, left, right = QWidget(self), QWidget(self), QWidget(self)
        self._left, self._right = QVBoxLayout(left), QVBoxLayout(right)
        self._held, self._questions = held, right
        self._across = QBoxLayout(QBoxLayout.Direction.LeftToRight, held)
        self._across.addWidget(left, 3)
        self._across.addWidget(right, 2)
        for column in (self._left, self._right):
            column.setContentsMargins(0, 0, 8, 0)
            column.addStretch(1)
        self._left.insertWidget(0, self._idle)
        self.setWidget(held)
        left.hide()
        self._tables_held = left

    def sizeHint(self) -> QSize:
        """It takes what room there is; what it holds never makes the page itself scroll."""
        return self.minimumSizeHint()

    def show_step(self, view: StepView) -> None:
        """Show this step; what is there already keeps its focus."""
        self._show_tables(view)
        self._show_settings(view)
        self._idle.setText(self.tr("This plan has no hearing day, so nothing is asked here."))
        self._idle.setVisible(view.idle)
        self._tables_held.setVisible(bool(view.tables) or view.idle)
        self._questions.setVisible(bool(view.settings) and not view.idle)
        self._turn()

    def go_to(self, path: Place) -> bool:
        """Land on the field or cell at a place of the file, or as near as there is one."""
        key = ".".join(map(str, path))
        for known, field in self._fields.items():
            if key == known or key == known.partition(".")[0]:
                self.ensureWidgetVisible(field)
                field.editor.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        nearest = sorted(
            self._shown_tables(), key=lambda each: (-_depth(each.view, path), not each.has_faults)
        )
        for table in nearest:
            if table.go_to(path):
                self.ensureWidgetVisible(table.table)
                return True
        return False

    def table(self, name: str) -> EntryTable:
        """The table of that list."""
        return self._tables[name]

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._turn()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()

    def _shown_tables(self) -> Iterator[EntryTable]:
        return (table for table in self._tables.values() if not table.isHidden())

    def _turn(self) -> None:
        """Side by side where there is room for both."""
        room = self.viewport().width() // max(1, self.fontMetrics().horizontalAdvance("国"))
        direction = QBoxLayout.Direction
        beside = room >= _BESIDE
        self._across.setDirection(direction.LeftToRight if beside else direction.TopToBottom)

    def _show_tables(self, view: StepView) -> None:
        shown = {} if view.idle else {each.name: each for each in view.tables}
        for name, table_view in shown.items():
            table = self._tables.get(name) or self._made_table(name, list(shown).index(name))
            table.show_table(table_view)
            table.setVisible(bool(table_view.headings))
        for name, table in self._tables.items():
            if name not in shown:
                table.hide()

    def _made_table(self, name: str, place: int) -> EntryTable:
        table = EntryTable(name, parent=self)
        self._tables[name] = table
        self._left.insertWidget(place + 1, table)
        table.edited.connect(self.cell_edited)
        table.add_asked.connect(lambda row: self.add_asked.emit(table.view, row))
        table.remove_asked.connect(lambda row: self.remove_asked.emit(table.view, row))
        table.move_asked.connect(lambda row, by: self.move_asked.emit(table.view, row, by))
        table.picked.connect(lambda row: self.picked.emit(name, row))
        return table

    def _show_settings(self, view: StepView) -> None:
        if not self._fields:
            self._make_fields(view)
        for title, group in zip(self._titles, view.settings, strict=True):
            title.setText(group.title)
            title.setVisible(bool(group.title))
            for setting in group.settings:
                self._fields[setting.path].show_view(setting, frozen=False)

    def _make_fields(self, view: StepView) -> None:
        for group in view.settings:
            title = QLabel(self)
            title.setProperty("role", "part")
            title.setWordWrap(True)
            self._titles.append(title)
            self._right.insertWidget(self._right.count() - 1, title)
            for setting in group.settings:
                field = SettingField(setting.path, chosen=bool(setting.options), parent=self)
                field.answered.connect(self.answered)
                self._fields[setting.path] = field
                self._right.insertWidget(self._right.count() - 1, field)


def _depth(view: TableView | None, path: Place) -> int:
    """How much of a place leads to this table."""
    if view is None or path[: len(view.path)] != view.path:
        return 0
    return len(view.path)
