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
    QListWidget,
    QPushButton,
    QScrollArea,
    QSplitter,
    QTabBar,
    QWidget,
)

from hearing_desk.errors import Refusal
from ui.bridge.changes import Changes, Topic
from ui.bridge.desk_bridge import DeskBridge
from ui.bridge.files import content_of
from ui.bridge.views_units import (
    LotReading,
    ReceivedUnits,
    UnitFields,
    UnitGroup,
    UnitsView,
    add_unit,
    change_unit,
    list_planned,
    move_unit,
    received_units,
    remove_unit,
    units_view,
)
from ui.stages.page import Page
from ui.text.language import window_language
from ui.text.messages import refusal_text
from ui.widgets.act_confirm import ActConfirm
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
        self._received: ReceivedUnits | None = None
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
        self._problems = QListWidget(self)
        self._problems.setObjectName("unitProblems")
        self._problems.setWordWrap(True)
        self._problems.hide()
        self._question = ActConfirm("units", self)
        self._import = self._button("importUnits")
        self._planned = self._button("planUnits")
        self._lay_out()
        self._connect()
        self.retranslate()

    def rail_text(self) -> str:
        return self.tr("Units")

    def retranslate(self) -> None:
        self.title.setText(self.tr("Units"))
        self._form.retranslate()
        self._lot.retranslate()
        self._groups.setAccessibleName(self.tr("Groups"))
        self._problems.setAccessibleName(self.tr("Problems of the file"))
        for button, text in (
            (self._import, self.tr("Import a list of units")),
            (self._planned, self.tr("Take the units of the scheme")),
        ):
            button.setText(text)
            button.setAccessibleName(text)

    def refresh(self) -> None:
        view = units_view(self.bridge.desk, window_language())
        self._view = view
        for widget in (self._groups, self._table, self._beside, self._import, self._planned):
            widget.setVisible(view is not None and (widget in self._always or not view.frozen))
        self._state.setText(self._state_text(view))
        if view is None:
            self._lot.hide()
            return
        if view.frozen:
            self._drop_received()
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
        self._drop_received()
        try:
            read = received_units(self.bridge.desk, content_of(path), path.name, window_language())
        except Refusal as refusal:
            self.notice.say(NoticeKind.REFUSED, refusal_text(refusal, window_language()))
            return
        self._problems.clear()
        self._problems.addItems(read.problems)
        self._problems.setVisible(bool(read.problems))
        sizes = "、".join(f"{label} {size}" for label, size in read.sizes)
        if read.faulty:
            text = self.tr("{file}: problems: {count}. Correct the file and import it again.")
            count = len(read.problems)
            self.notice.say(NoticeKind.REFUSED, text.format(file=read.file, count=count))
            return
        self._received = read
        self.notice.clear()
        question = self.tr("{file}: {count} units ({sizes}). They replace the present list.")
        self._question.ask(
            question.format(file=read.file, count=len(read.units), sizes=sizes),
            self.tr("Adopt this list"),
        )

    def on_question_confirmed(self) -> None:
        """Put the list received in force."""
        received = self._received
        self._drop_received()
        if received is not None:
            self._do(partial(self.bridge.desk.rules.list_units, received.units), "")

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

    def _drop_received(self) -> None:
        self._received = None
        self._problems.hide()
        self._question.hide()

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
        self._lot.setVisible(view.by_lot and not view.frozen and group.speaks)
        self._lot.show_group(group)

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
        self._always = (self._groups, self._table)
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
        self.body.addWidget(columns, 2)
        self.body.addWidget(self._lot)
        self.body.addWidget(self._problems, 1)
        self.body.addWidget(self._question)
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
        self._question.confirmed.connect(self.on_question_confirmed)
        self._question.dismissed.connect(self._drop_received)
        self.bridge.opened.connect(self._drop_received)

    def _button(self, name: str) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName(name)
        return button
