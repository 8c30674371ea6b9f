"""Units: groups, order of reporting, a list received, changes before the rules are frozen."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSplitter,
    QTabBar,
    QWidget,
)

from hearing_desk.errors import Refusal
from hearing_desk.model.units import Unit
from ui.bridge.changes import Changes, Topic
from ui.bridge.desk_bridge import DeskBridge
from ui.bridge.files import content_of
from ui.bridge.views_units import (
    LotReading,
    UnitFields,
    UnitGroup,
    UnitsView,
    add_unit,
    change_unit,
    list_planned,
    move_unit,
    remove_unit,
    units_view,
)
from ui.stages.page import Page
from ui.stages.units_received import UnitsReceived
from ui.text.language import window_language
from ui.text.messages import refusal_text
from ui.widgets.ask_file import ask_file
from ui.widgets.lot_line import LotLine
from ui.widgets.notice import NoticeKind
from ui.widgets.unit_form import UnitForm
from ui.widgets.unit_table import UnitTable


class UnitsPage(Page):
    """One group at a time in a table; the unit chosen beside it. Every change is a new list."""

    topics: ClassVar[frozenset[Topic]] = frozenset({Topic.RULES, Topic.UNITS})

    def __init__(self, bridge: DeskBridge, parent: QWidget | None = None) -> None:
        super().__init__(bridge, parent)
        self._view: UnitsView | None = None
        self._wanted_name = ""
        self._state = QLabel(self)
        self._state.setObjectName("unitsState")
        self._state.setWordWrap(True)
        self._groups = QTabBar(self)
        self._groups.setObjectName("unitGroups")
        self._groups.setExpanding(False)
        self._table = UnitTable(self)
        self._form = UnitForm(self)
        self._beside = QScrollArea(self)
        self._lot = LotLine(self)
        self._received = UnitsReceived(bridge, self)
        self._import = self._button("importUnits")
        self._planned = self._button("planUnits")
        self._lay_out()
        self._connect()
        self.retranslate()

    def retranslate(self) -> None:
        self.title.setText(self.tr("Units"))
        self._form.retranslate()
        self._lot.retranslate()
        self._groups.setAccessibleName(self.tr("Groups"))
        for button, text in (
            (self._import, self.tr("Import a list of units")),
            (self._planned, self.tr("Take the units of the scheme")),
        ):
            button.setText(text)
            button.setAccessibleName(text)

    def refresh(self) -> None:
        view = units_view(self.bridge.desk, window_language())
        self._view = view
        if view is not None and view.frozen:
            self._received.put_away()
        self._show_parts()
        self._state.setText(self._state_text(view))
        if view is None:
            self._lot.hide()
            return
        self._show_tabs(view)
        self._form.show_choices(view)
        self._show_group()

    def on_groups_current_changed(self) -> None:
        """Another group is looked at."""
        self._show_group()

    def on_table_chosen(self) -> None:
        """Another unit is chosen."""
        group, row = self._group(), self._table.row
        if group is not None:
            self._form.show_unit(None if row is None else row.fields, group)

    def on_form_add_asked(self, fields: UnitFields) -> None:
        """List one more unit."""
        self._do(partial(add_unit, self.bridge.desk, fields), fields.name)

    def on_form_change_asked(self, fields: UnitFields) -> None:
        """List the unit chosen with other fields."""
        row = self._table.row
        if row is not None:
            self._do(partial(change_unit, self.bridge.desk, row.id, fields), fields.name)

    def on_form_move_asked(self, step: int) -> None:
        """List the unit chosen earlier or later."""
        row, group = self._table.row, self._group()
        if row is not None and group is not None and 1 <= row.place + step <= len(group.rows):
            self._do(partial(move_unit, self.bridge.desk, row.id, step), row.fields.name)

    def on_form_remove_asked(self) -> None:
        """List all others."""
        row = self._table.row
        if row is not None:
            self._do(partial(remove_unit, self.bridge.desk, row.id), "")

    def on_lot_asked(self, group: UnitGroup, reading: LotReading) -> None:
        """Write the drawn order of the group."""
        act = partial(self.bridge.desk.rules.reorder, group.id, reading.order)
        if self.bridge.do(act, initiator=self):
            self.notice.say(NoticeKind.DONE, self.tr("The drawn order is written."))

    def on_import_clicked(self) -> None:
        """Ask for a file."""
        name_filter = self.tr("Tables (*.csv *.tsv *.txt *.xlsx)")
        ask_file(self, self.tr("Import a list of units"), name_filter, self.take_file)

    def take_file(self, path: Path) -> None:
        """Read a list; it is shown with its problems before it is adopted."""
        try:
            content = content_of(path)
        except Refusal as refusal:
            self.on_received_refused(refusal)
            return
        self.notice.clear()
        self._received.receive(content, path.name)
        self._show_parts()
        received = self._received.received
        if received is not None and received.faulty:
            text = self.tr("{file}: problems: {count}. Correct the file and import it again.")
            count = len(received.problems)
            self.notice.say(NoticeKind.REFUSED, text.format(file=received.how.file, count=count))

    def on_received_refused(self, refusal: Refusal) -> None:
        """The file cannot be read."""
        self.notice.say(NoticeKind.REFUSED, refusal_text(refusal, window_language()))

    def on_received_adopt_asked(self, units: tuple[Unit, ...]) -> None:
        """Put the list received in force."""
        self._do(partial(self.bridge.desk.rules.list_units, units), "")

    def on_planned_clicked(self) -> None:
        """Back to the units the scheme lists."""
        self._do(partial(list_planned, self.bridge.desk), "")

    def _do(self, act: Callable[[], Changes], name: str) -> None:
        view = self._view
        drawn = view is not None and any(group.drawn for group in view.groups)
        before, self._wanted_name = self._wanted_name, name.strip()
        if not self.bridge.do(act, initiator=self):
            self._wanted_name = before
        elif drawn:
            text = self.tr("The list has changed; the drawn order must be entered again.")
            self.notice.say(NoticeKind.WARNING, text)

    def _show_parts(self) -> None:
        """The list, or the file received in its place; a frozen list alone."""
        view, reading = self._view, self._received.received is not None
        for widget in (self._groups, self._table, self._beside, self._import, self._planned):
            always = widget in (self._groups, self._table)
            there = view is not None and (always or not view.frozen)
            widget.setVisible(there and (not reading or widget is self._import))
        self._columns.setVisible(not reading)
        if view is not None:
            self._show_lot(view)

    def _group(self) -> UnitGroup | None:
        place = self._groups.currentIndex()
        return None if self._view is None or place < 0 else self._view.groups[place]

    def _show_tabs(self, view: UnitsView) -> None:
        self._groups.blockSignals(True)
        while self._groups.count() > len(view.groups):
            self._groups.removeTab(self._groups.count() - 1)
        while self._groups.count() < len(view.groups):
            self._groups.addTab("")
        for place, group in enumerate(view.groups):
            self._groups.setTabText(place, f"{group.label} {len(group.rows)}")
            if any(row.fields.name == self._wanted_name for row in group.rows):
                self._groups.setCurrentIndex(place)
        self._groups.blockSignals(False)

    def _show_group(self) -> None:
        view, group = self._view, self._group()
        if view is None or group is None:
            return
        row = self._table.row
        wanted = self._wanted_name or ("" if row is None else row.fields.name)
        self._wanted_name = ""
        self._table.show_group(group, by_lot=view.by_lot, wanted=wanted)
        self.on_table_chosen()
        self._lot.show_group(group)
        self._show_lot(view)

    def _show_lot(self, view: UnitsView) -> None:
        group, reading = self._group(), self._received.received is not None
        may = view.by_lot and not view.frozen and group is not None and group.speaks
        self._lot.setVisible(may and not reading)

    def _state_text(self, view: UnitsView | None) -> str:
        if view is None:
            return self.tr("This hearing has no scheme yet. Choose one when beginning it.")
        text = self.tr("Groups: {groups}; units: {units}. Order of reporting: {order}.").format(
            groups=len(view.groups),
            units=sum(len(group.rows) for group in view.groups),
            order=view.order,
        )
        waiting = [group.label for group in view.groups if group.speaks and not group.drawn]
        if view.by_lot and waiting:
            text += self.tr(" Lot not entered yet: {groups}.").format(groups="、".join(waiting))
        if view.frozen:
            text += self.tr(" Frozen; nothing here can change.")
        return text

    def _lay_out(self) -> None:
        self._beside.setWidget(self._form)
        self._beside.setWidgetResizable(True)
        columns = QSplitter(Qt.Orientation.Horizontal, self)
        columns.addWidget(self._table)
        columns.addWidget(self._beside)
        columns.setChildrenCollapsible(False)
        columns.setStretchFactor(0, 2)
        columns.setStretchFactor(1, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self._import)
        buttons.addWidget(self._planned)
        buttons.addStretch(1)
        for widget in (self._state, self._groups):
            self.body.addWidget(widget)
        self._columns = columns
        self.body.addWidget(columns, 2)
        self.body.addWidget(self._received, 2)
        self.body.addWidget(self._lot)
        self.body.addLayout(buttons)

    def _connect(self) -> None:
        self._groups.currentChanged.connect(self.on_groups_current_changed)
        self._table.chosen.connect(self.on_table_chosen)
        self._table.move_asked.connect(self.on_form_move_asked)
        self._table.activated.connect(self._form.focus_name)
        self._form.add_asked.connect(self.on_form_add_asked)
        self._form.change_asked.connect(self.on_form_change_asked)
        self._form.move_asked.connect(self.on_form_move_asked)
        self._form.remove_asked.connect(self.on_form_remove_asked)
        self._lot.lot_asked.connect(self.on_lot_asked)
        self._import.clicked.connect(self.on_import_clicked)
        self._planned.clicked.connect(self.on_planned_clicked)
        self._received.adopt_asked.connect(self.on_received_adopt_asked)
        self._received.refused.connect(self.on_received_refused)
        self._received.left.connect(self._show_parts)
        self.bridge.opened.connect(self._received.put_away)

    def _button(self, name: str) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName(name)
        return button
