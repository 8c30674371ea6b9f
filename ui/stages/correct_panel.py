"""After the lock (6.9): the sheet as recorded, the right marks, what they would change, the act."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from hearing_desk.model.ballots import Marks
from hearing_desk.model.ids import SheetNo, UnitId
from ui.bridge.paper_form import PaperForm
from ui.bridge.views_corrected_sheet import ItemLine, SheetView
from ui.bridge.views_correction import ConsequenceView, FigureLine
from ui.models.rows_model import RowsModel
from ui.widgets.count_edit import CountEdit
from ui.widgets.fitted_table import FittedTable
from ui.widgets.mark_pad import MarkPad
from ui.widgets.titled_form import TitledForm


@dataclass(frozen=True, slots=True)
class CorrectionTyped:
    """What was typed of a correction."""

    sheet_no: SheetNo
    marks: Marks
    reason: str
    found: str
    checked_by: tuple[str, str]
    notary: str


class CorrectPanel(QWidget):
    """Sheet number, marks by the number pad, then who, how and why.

    Signals:
        sheet_wanted(SheetNo): show this sheet as it is recorded.
        marks_given(SheetNo, Marks): the last mark was keyed; show what they would change.
        given(CorrectionTyped): write the correction.
    """

    sheet_wanted = Signal(object)
    marks_given = Signal(object, object)
    given = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._unit: UnitId | None = None
        self._sheet: SheetView | None = None
        self._notaries: tuple[str, ...] = ()
        self._preface = self._text("correctPreface")
        self._sheet_label = QLabel(self)
        self._number = CountEdit(self, least=1)
        self._number.setObjectName("correctSheet")
        self._look = QPushButton(self)
        self._look.setObjectName("correctLook")
        self._recorded: RowsModel[ItemLine] = RowsModel(
            (
                lambda line: line.item,
                lambda line: line.first,
                lambda line: line.second,
                lambda line: line.counted,
            ),
            self,
        )
        self._table = FittedTable("correctRecorded", most_rows=12, parent=self)
        self._remarks = self._text("correctRemarks", role="muted")
        self._pad_label = self._text("correctPadLabel", role="part")
        self.pad = MarkPad(self)
        self.pad.setObjectName("correctPad")
        self._changes: RowsModel[FigureLine] = RowsModel(
            (
                lambda line: line.what,
                lambda line: line.before,
                lambda line: line.after,
                lambda line: self.tr("changes") if line.changed else self.tr("stays"),
            ),
            self,
        )
        self._changes_label = self._text("correctChangesTold", role="part")
        self._changed = FittedTable("correctChanges", most_rows=12, parent=self)
        self._form = TitledForm("correct", self)
        for part in ("found", "reason", "first", "second"):
            self._form.add_line(part)
        self._notary = self._form.add_line("notary")
        self._form.finish()
        self._lay_out()
        self._connect()
        self.retranslate()

    def show_unit(self, unit: UnitId, form: PaperForm, notaries: tuple[str, ...]) -> None:
        """Begin with a unit; what is typed about the same one stays."""
        if self._unit != unit:
            self._unit, self._notaries = unit, notaries
            self._number.set_value(1)
            self.begin(form)
        elif self.pad.marks == ():
            self.pad.begin(form)

    def begin(self, form: PaperForm) -> None:
        """An empty form: nothing looked up, nothing keyed."""
        self._sheet = None
        self.pad.begin(form)
        self._form.clear_lines()
        self._notary.setText("".join(self._notaries[:1]))
        self._show_sheet()
        self.show_consequence(None)

    def show_sheet(self, sheet: SheetView) -> None:
        """The sheet as it is recorded; the pad waits for what stands on the paper."""
        self._sheet = sheet
        self._show_sheet()
        self.show_consequence(None)
        self.pad.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def changes(self) -> QWidget:
        """Where it says what the marks would change."""
        return self._changed

    def show_consequence(self, view: ConsequenceView | None) -> None:
        """What the marks would change; `None` = nothing keyed yet."""
        for widget in (self._changes_label, self._changed, self._form):
            widget.setVisible(view is not None)
        if view is None:
            return
        self._changes.set_rows((*view.figures, *(line for line in view.ranks if line.changed)))
        told = [self.tr("What it would change. Nothing is written yet.")]
        if not view.ranks_changed:
            told.append(self.tr("All scores and ranks of the group stay."))
        else:
            told.append(self.tr("Units that are not listed stay as they are."))
        if view.ties_dropped:
            told.append(self.tr("Lots and second votes of the group fall away."))
        self._changes_label.setText(" ".join(told))
        self._changed.fit()

    def take_focus(self) -> None:
        """Go to the sheet number."""
        self._number.setFocus(Qt.FocusReason.OtherFocusReason)
        self._number.selectAll()

    def retranslate(self) -> None:
        """Set every text in the language of the windows."""
        self._preface.setText(
            self.tr(
                "Signed or locked: stop the projection, open the sealed envelope before notary and "
                "supervisors, and find the sheet by its number."
            )
        )
        self._sheet_label.setText(self.tr("Number on the sheet"))
        self._number.setAccessibleName(self.tr("Number on the sheet"))
        self._look.setText(self.tr("Show as recorded"))
        self._table.setAccessibleName(self.tr("The sheet as recorded"))
        self._recorded.set_headings(
            (self.tr("Item"), self.tr("First entry"), self.tr("Second entry"), self.tr("Counted"))
        )
        self._pad_label.setText(self.tr("Key what stands on the paper:"))
        self.pad.setAccessibleName(self.tr("Marks on the paper"))
        self._changed.setAccessibleName(self.tr("What it would change"))
        self._changes.set_headings(
            (self.tr("Figure"), self.tr("Before"), self.tr("After"), self.tr("Effect"))
        )
        self._form.say(
            self.tr("Who looked at the paper, and why"),
            self.tr("Write the correction…"),
            found=self.tr("How it was found"),
            reason=self.tr("Why it was recorded wrongly"),
            first=self.tr("First who looked at the paper"),
            second=self.tr("Second who looked at the paper"),
            notary=self.tr("Notary who was there"),
        )
        self._show_sheet()

    def on_look_asked(self) -> None:
        """Look the sheet up."""
        self.sheet_wanted.emit(SheetNo(self._number.value))

    def on_pad_marks_ready(self, marks: Marks) -> None:
        """The last mark: what would it change?"""
        if self._sheet is not None:
            self.marks_given.emit(self._sheet.sheet_no, marks)

    def on_form_given(self) -> None:
        """Ask for the act."""
        if self._sheet is not None:
            typed = self._form
            self.given.emit(
                CorrectionTyped(
                    self._sheet.sheet_no,
                    self.pad.marks,
                    typed.text("reason"),
                    typed.text("found"),
                    (typed.text("first"), typed.text("second")),
                    typed.text("notary"),
                )
            )

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _show_sheet(self) -> None:
        sheet = self._sheet
        for widget in (self._table, self._remarks, self._pad_label, self.pad):
            widget.setVisible(sheet is not None)
        if sheet is None:
            return
        self._recorded.set_rows(sheet.lines)
        self._table.fit()
        told = [self.tr("No. {sheet}").format(sheet=f"{sheet.sheet_no:03}"), *sheet.remarks]
        if sheet.keyed_by:
            told.append(self.tr("keyed by {names}").format(names="、".join(sheet.keyed_by)))
        self._remarks.setText("　".join(told))

    def _text(self, name: str, role: str = "") -> QLabel:
        label = QLabel(self)
        label.setObjectName(name)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        if role:
            label.setProperty("role", role)
        return label

    def _lay_out(self) -> None:
        self._table.setModel(self._recorded)
        self._changed.setModel(self._changes)
        self._sheet_label.setBuddy(self._number)
        line = QHBoxLayout()
        for part in (self._sheet_label, self._number, self._look):
            line.addWidget(part)
        line.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._preface)
        layout.addLayout(line)
        for widget in (
            self._table,
            self._remarks,
            self._pad_label,
            self.pad,
            self._changes_label,
            self._changed,
            self._form,
        ):
            layout.addWidget(widget)
        layout.addStretch(1)

    def _connect(self) -> None:
        self._look.clicked.connect(self.on_look_asked)
        self._number.returnPressed.connect(self.on_look_asked)
        self.pad.marks_ready.connect(self.on_pad_marks_ready)
        self.pad.paper_begun.connect(self.on_pad_paper_begun)
        self._form.given.connect(self.on_form_given)

    def on_pad_paper_begun(self) -> None:
        """Other marks: what was shown no longer follows from them."""
        if not self.pad.complete:
            self.show_consequence(None)
