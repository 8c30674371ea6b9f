"""The fields of one unit and what may be done with them."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui.bridge.views_units import UnitFields, UnitGroup, UnitsView


class UnitForm(QWidget):
    """Shows the unit chosen; the buttons only ask.

    Signals:
        add_asked(UnitFields), change_asked(UnitFields): as typed.
        move_asked(int): -1 earlier, +1 later. remove_asked().
    """

    add_asked = Signal(object)
    change_asked = Signal(object)
    move_asked = Signal(int)
    remove_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = QLineEdit(self)
        self._name.setObjectName("unitName")
        self._group = self._choice("unitGroup")
        self._affiliation = self._choice("unitAffiliation")
        self._parent = self._choice("unitParent")
        self._parent.setEditable(True)
        self._parent.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._report = self._choice("unitReport")
        self._labels = [QLabel(self) for _ in range(5)]
        self._change = self._button("changeUnit")
        self._add = self._button("addUnit")
        self._earlier = self._button("moveEarlier")
        self._later = self._button("moveLater")
        self._remove = self._button("removeUnit")
        self._lay_out()
        self._name.returnPressed.connect(self._on_name_return_pressed)
        self._change.clicked.connect(lambda: self.change_asked.emit(self._fields()))
        self._add.clicked.connect(lambda: self.add_asked.emit(self._fields()))
        self._earlier.clicked.connect(lambda: self.move_asked.emit(-1))
        self._later.clicked.connect(lambda: self.move_asked.emit(1))
        self._remove.clicked.connect(self.remove_asked)
        self._chosen = False
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language of the windows."""
        texts = (
            self.tr("Unit"),
            self.tr("Group"),
            self.tr("Affiliation"),
            self.tr("Parent authority"),
            self.tr("Report mode"),
        )
        editors = (self._name, self._group, self._affiliation, self._parent, self._report)
        for label, text, editor in zip(self._labels, texts, editors, strict=True):
            label.setText(text)
            editor.setAccessibleName(text)
        for button, text in (
            (self._change, self.tr("Change this unit")),
            (self._add, self.tr("Add as a new unit")),
            (self._earlier, self.tr("Move up")),
            (self._later, self.tr("Move down")),
            (self._remove, self.tr("Remove this unit")),
        ):
            button.setText(text)
            button.setAccessibleName(text)

    def show_choices(self, view: UnitsView) -> None:
        """Fill the lists."""
        names = [row.fields.name for group in view.groups for row in group.rows]
        for box, pairs in (
            (self._group, [(group.label, group.id) for group in view.groups]),
            (self._affiliation, [(word, each) for each, word in view.affiliations]),
            (self._parent, [("", ""), *((name, name) for name in names)]),
            (self._report, [(word, each) for each, word in view.reports]),
        ):
            with QSignalBlocker(box):
                box.clear()
                for text, value in pairs:
                    box.addItem(text, value)

    def show_unit(self, fields: UnitFields | None, group: UnitGroup) -> None:
        """Show a unit, or the empty fields of a new one in the group."""
        self._chosen = fields is not None
        for button in (self._change, self._earlier, self._later, self._remove):
            button.setEnabled(self._chosen)
        self._name.setText("" if fields is None else fields.name)
        self._group.setCurrentIndex(self._group.findData(group.id))
        report = group.report if fields is None else fields.report
        self._report.setCurrentIndex(self._report.findData(report))
        if fields is None:
            self._affiliation.setCurrentIndex(self._affiliation.count() - 1)  # not stated
            self._parent.setCurrentText("")
        else:
            self._affiliation.setCurrentIndex(self._affiliation.findData(fields.affiliation))
            self._parent.setCurrentText(fields.parent)

    def focus_name(self) -> None:
        """Begin at the name."""
        self._name.setFocus()
        self._name.selectAll()

    def _fields(self) -> UnitFields:
        return UnitFields(
            self._name.text(),
            self._group.currentData(),
            self._affiliation.currentData(),
            self._parent.currentText(),
            self._report.currentData(),
        )

    def _on_name_return_pressed(self) -> None:
        asked = self.change_asked if self._chosen else self.add_asked
        asked.emit(self._fields())

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        editors = (self._name, self._group, self._affiliation, self._parent, self._report)
        for label, editor in zip(self._labels, editors, strict=True):
            label.setBuddy(editor)
            form.addRow(label, editor)
        buttons = QGridLayout()
        buttons.addWidget(self._change, 0, 0)
        buttons.addWidget(self._add, 0, 1)
        buttons.addWidget(self._earlier, 1, 0)
        buttons.addWidget(self._later, 1, 1)
        buttons.addWidget(self._remove, 2, 0)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addLayout(buttons)
        column.addStretch(1)

    def _choice(self, name: str) -> QComboBox:
        box = QComboBox(self)
        box.setObjectName(name)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(6)
        return box

    def _button(self, name: str) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName(name)
        return button
