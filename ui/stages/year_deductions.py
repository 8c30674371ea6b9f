"""Deductions of a group and units that failed outright, each by what it stands on."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from hearing_desk.model.ids import UnitId
from ui.bridge.changes import Changes
from ui.bridge.desk_bridge import DeskBridge
from ui.bridge.views_year_acts import (
    DeductionsView,
    TypedDeduction,
    deduct,
    deductions_view,
)
from ui.bridge.year_file import YearFile
from ui.stages.year_panel import YearPanel, named
from ui.text.language import window_language
from ui.widgets.ask_line import AskLine
from ui.widgets.notice import NoticeKind
from ui.widgets.text_table import TextTable

_WORDS = (1, 2, 3, 7, 8, 9)


class YearDeductions(YearPanel):
    """What was taken off, and a form for one more; a deduction is withdrawn, never removed."""

    def __init__(self, bridge: DeskBridge, parent: QWidget | None = None) -> None:
        super().__init__(bridge, parent)
        self._view: DeductionsView | None = None
        self.table = TextTable("yearDeductions", parent=self)
        self._failed = QLabel(self)
        self._failed.setObjectName("yearFailed")
        self._failed.setWordWrap(True)
        self._unit, self._kind = QComboBox(self), QComboBox(self)
        self._unit.setObjectName("deductionUnit")
        self._kind.setObjectName("deductionKind")
        self._points, self._case = QLineEdit(self), QLineEdit(self)
        self._reason, self._document = QLineEdit(self), QLineEdit(self)
        for line, name in (
            (self._points, "deductionPoints"),
            (self._case, "deductionCase"),
            (self._reason, "deductionReason"),
            (self._document, "deductionDocument"),
        ):
            line.setObjectName(name)
        self._labels = [QLabel(self) for _ in range(6)]
        self._deduct = self.button("deductionRecord", self.on_deduct)
        self._fail = self.button("unitFail", self.on_fail)
        self._lift = self.button("unitLift", self.on_lift)
        self._withdraw = self.button("deductionWithdraw", self._on_withdraw)
        self._import = self.button("yearImportDeductions", self._on_import)
        self._why = AskLine("deductionWhy", self)
        self._lay_out()
        self._kind.currentIndexChanged.connect(lambda _: self._show_worth())
        self._unit.currentIndexChanged.connect(lambda _: self._show_acts())
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._show_acts())
        self._why.answered.connect(lambda reason, _: self._withdraw_for(reason))
        self._why.left.connect(lambda: self.table.setFocus(Qt.FocusReason.OtherFocusReason))
        self.retranslate()

    def retranslate(self) -> None:
        self.table.setAccessibleName(self.tr("Deductions"))
        fields = (self._unit, self._kind, self._points, self._case, self._reason, self._document)
        texts = (
            self.tr("Unit"),
            self.tr("Kind"),
            self.tr("Points"),
            self.tr("Case"),
            self.tr("Reason"),
            self.tr("Document"),
        )
        for label, field, text in zip(self._labels, fields, texts, strict=True):
            label.setText(text)
            field.setAccessibleName(text)
        self._case.setPlaceholderText(self.tr("Number of the case; the same is not counted twice"))
        self._document.setPlaceholderText(self.tr("Number or title"))
        named(
            {
                self._deduct: self.tr("Record the deduction"),
                self._fail: self.tr("List the unit as failed"),
                self._lift: self.tr("Take it off the failed"),
                self._withdraw: self.tr("Withdraw the chosen deduction…"),
                self._import: self.tr("Import deductions…"),
            }
        )
        self._show_worth()

    def refresh(self) -> None:
        self._view = view = deductions_view(self.bridge.desk, self.group, window_language())
        headings = (
            self.tr("No."),
            self.tr("Unit"),
            self.tr("Kind"),
            self.tr("Taken off"),
            self.tr("Points"),
            self.tr("Counted"),
            self.tr("Case"),
            self.tr("Reason"),
            self.tr("Document"),
            self.tr("State"),
        )
        self.table.show_rows(headings, [row.cells for row in view.rows], words=_WORDS)
        self._fill(self._unit, view.units)
        self._fill(self._kind, [(kind, name) for kind, name, _ in view.kinds])
        failed = "；".join(f"{name}（{reason}，{doc}）" for _, name, reason, doc in view.failed)
        text = self.tr("Failed outright: {units}").format(units=failed)
        self._failed.setText(text if failed else self.tr("No unit of this group failed."))
        self._show_worth()
        self._show_acts()

    # --- acts -------------------------------------------------------------------------------------

    def on_deduct(self) -> None:
        """Take points off the unit chosen in the form."""
        if self._unit.currentData() is None or self._kind.currentData() is None:
            return
        typed = TypedDeduction(
            unit=self._unit.currentData(),
            kind=self._kind.currentData(),
            points=self._points.text().strip(),
            case=self._case.text().strip(),
            reason=self._reason.text().strip(),
            document=self._document.text().strip(),
        )
        if self.do(partial(deduct, self.bridge.desk, typed)):
            self._clear()
            self.said.emit(NoticeKind.DONE, self.tr("The deduction is in the record"))

    def on_fail(self) -> None:
        """List the unit of the form as failed."""
        self._judge(self.bridge.desk.year.fail)

    def on_lift(self) -> None:
        """Take the unit of the form off the failed ones."""
        self._judge(self.bridge.desk.year.lift_failure)

    def _judge(self, act: Callable[[UnitId, str, str], Changes]) -> None:
        unit, name = self._unit.currentData(), self._unit.currentText()
        reason, document = self._reason.text().strip(), self._document.text().strip()
        if unit is not None and self.do(partial(act, unit, reason, document)):
            self._clear()
            self.said.emit(NoticeKind.DONE, self.tr("{unit}: recorded").format(unit=name))

    def _on_withdraw(self) -> None:
        row = self.table.row
        if self._view is not None and row >= 0:
            question = self.tr("Why is deduction {number} withdrawn?")
            number = self._view.rows[row].number
            self._why.ask(question.format(number=number), self.tr("Withdraw the deduction"))

    def _withdraw_for(self, reason: str) -> None:
        row = self.table.row
        if self._view is not None and row >= 0:
            number = self._view.rows[row].number
            self.do(partial(self.bridge.desk.year.withdraw_deduction, number, reason))
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_import(self) -> None:
        self.file_wanted.emit(YearFile.DEDUCTIONS, self.tr("Import deductions"))

    # --- inside -----------------------------------------------------------------------------------

    def _clear(self) -> None:
        for line in (self._points, self._case, self._reason, self._document):
            line.clear()

    def _show_worth(self) -> None:
        """What the chosen kind is worth; it is not to be typed where the plan fixes it."""
        worth = {kind: points for kind, _, points in self._view.kinds} if self._view else {}
        points = worth.get(self._kind.currentData(), "")
        self._points.setPlaceholderText(points or self.tr("decided case by case"))
        self._points.setEnabled(not points)
        if points:
            self._points.clear()

    def _show_acts(self) -> None:
        view, row = self._view, self.table.row
        if view is None:
            return
        failed = {unit for unit, *_ in view.failed}
        unit, may = self._unit.currentData(), self.may_record
        self._deduct.setEnabled(may and bool(view.kinds))
        self._fail.setEnabled(may and unit is not None and unit not in failed)
        self._lift.setEnabled(may and unit in failed)
        chosen = view.rows[row] if 0 <= row < len(view.rows) else None
        self._withdraw.setEnabled(may and chosen is not None and chosen.may_withdraw)
        self._import.setEnabled(may)
        of_kinds: tuple[QWidget, ...] = (
            *(self._kind, self._points, self._case, self._deduct, self._import),
            *self._labels[1:4],
        )
        for widget in of_kinds:
            widget.setVisible(bool(view.kinds))

    def _fill(self, box: QComboBox, entries: Iterable[tuple[str, str]]) -> None:
        kept = box.currentData()
        box.blockSignals(True)
        box.clear()
        for value, text in entries:
            box.addItem(text, value)
        box.setCurrentIndex(max(0, box.findData(kept)))
        box.blockSignals(False)

    def _lay_out(self) -> None:
        form = QGridLayout()
        fields = (self._unit, self._kind, self._points, self._case, self._reason, self._document)
        for place, (label, field) in enumerate(zip(self._labels, fields, strict=True)):
            row, column = divmod(place, 2)
            form.addWidget(label, row, 2 * column)
            form.addWidget(field, row, 2 * column + 1)
            label.setBuddy(field)
        form.setColumnStretch(1, 1)
        form.setColumnStretch(3, 1)
        acts = QHBoxLayout()
        for button in (self._deduct, self._fail, self._lift):
            acts.addWidget(button)
        acts.addStretch(1)
        above = QHBoxLayout()
        above.addWidget(self._import)
        above.addWidget(self._withdraw)
        above.addStretch(1)
        layout = QVBoxLayout(self)
        layout.addLayout(above)
        layout.addWidget(self._why)
        layout.addWidget(self.table, 1)
        layout.addWidget(self._failed)
        layout.addLayout(form)
        layout.addLayout(acts)
