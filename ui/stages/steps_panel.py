"""What is still to do about a correction (6.9): a line and an act for every step."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from ui.bridge.views_correction import CorrectionView, Step, StepLine, StepState
from ui.models.rows_model import RowsModel
from ui.widgets.fitted_table import FittedTable


class StepsPanel(QWidget):
    """Shows a `CorrectionView`; Enter on a step, or the button, asks for it.

    Signals:
        asked(Step): take this step.
        papers_wanted(Step): show the papers of this step.
    """

    asked = Signal(object)
    papers_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: CorrectionView | None = None
        self._told = self._text("stepsTold", "part")
        self._model: RowsModel[StepLine] = RowsModel((self._mark, self._what), self)
        self.table = FittedTable("stepsTable", most_rows=12, parent=self)
        self.table.setModel(self._model)
        self._read = self._text("stepsRead", "")
        self._act = QPushButton(self)
        self._act.setObjectName("stepsAct")
        self._act.setAutoDefault(True)
        self._act.setProperty("role", "primary")
        self._after = self._text("stepsAfter", "muted")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self._told, self.table, self._act, self._read, self._after):
            layout.addWidget(widget)
        layout.addStretch(1)
        self.table.selectionModel().currentRowChanged.connect(self._on_row_changed)
        self.table.activated.connect(lambda _: self.on_act_asked())
        self._act.clicked.connect(self.on_act_asked)
        self.retranslate()

    @property
    def chosen(self) -> StepLine | None:
        """The step under the cursor."""
        row = self.table.currentIndex().row()
        return self._model.rows[row] if 0 <= row < len(self._model.rows) else None

    def show_view(self, view: CorrectionView | None) -> None:
        """Show the steps; the first that can be taken now is chosen."""
        self._view = view
        for widget in (self.table, self._act, self._read, self._after):
            widget.setVisible(view is not None)
        self.table.selectionModel().blockSignals(True)
        self._model.set_rows(() if view is None else view.steps)
        self.table.selectionModel().blockSignals(False)
        self._show_texts()
        if view is not None:
            due = [n for n, line in enumerate(view.steps) if line.state is StepState.DUE]
            self.table.selectRow(due[0] if due else len(view.steps) - 1)

    def take_focus(self) -> None:
        """Put the keyboard on the step to take."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def on_act_asked(self) -> None:
        """Take the chosen step, once it can be."""
        line = self.chosen
        if line is not None and line.state is StepState.DUE:
            self.asked.emit(line.step)

    def retranslate(self) -> None:
        """Set every text in the language of the windows."""
        self.table.setAccessibleName(self.tr("Steps of the correction"))
        self._model.set_headings((self.tr("State"), self.tr("Step")))
        self._after.setText(
            self.tr(
                "On paper besides: seal the envelope anew and sign across the flap; if the "
                "notary's statement was read already, inform the notary office in writing; a "
                "written report to the leading group after the meeting."
            )
        )
        self._show_texts()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _show_texts(self) -> None:
        view = self._view
        if view is None:
            self._told.setText(self.tr("Nothing of this unit was corrected after the lock."))
            return
        told = self.tr("Correction {subject}: {name}, sheet {sheets}")
        self._told.setText(
            told.format(subject=view.subject, name=view.name, sheets=", ".join(view.sheets))
        )
        read = self.tr("To be read out: {text}").format(text=view.to_read)
        self._read.setText(read if view.to_read else "")
        self.table.fit()
        self._show_act()

    def _on_row_changed(self) -> None:
        self._show_act()
        if self.chosen is not None:
            self.papers_wanted.emit(self.chosen.step)

    def _show_act(self) -> None:
        line = self.chosen
        due = line is not None and line.state is StepState.DUE
        self._act.setEnabled(due)
        self._act.setText("" if line is None else self._verb(line.step))
        self._act.setVisible(
            self._view is not None and line is not None and line.step is not Step.CORRECTED
        )

    def _mark(self, line: StepLine) -> str:
        """A sign and a word: colour alone says nothing."""
        return {
            StepState.DONE: self.tr("✓ done"),
            StepState.DUE: self.tr("▶ to do"),
            StepState.WAITING: self.tr("… later"),
        }[line.state]

    def _what(self, line: StepLine) -> str:
        return {
            Step.CORRECTED: self.tr("The marks are set right, reason and witnesses recorded"),
            Step.COUNTED: self.tr("Counted again"),
            Step.LOCKED: self.tr("Locked as the new version"),
            Step.REPORT: self.tr("Correction report D12 printed"),
            Step.SHEETS: self.tr("Tally sheet D8 and ballot list D9 of the new version printed"),
            Step.VOID_COPIES: self.tr("The old papers copied with 作废 across them"),
            Step.SUMMARY: self.tr("Group summary D10 printed anew"),
            Step.SIGNED: self.tr("Signed anew by all who sign the sheet"),
            Step.RELEASED: self.tr("Released to the hall"),
            Step.ANNOUNCED: self.tr("Read out in the hall, and recorded"),
        }[line.step]

    def _verb(self, step: Step) -> str:
        return {
            Step.CORRECTED: "",
            Step.COUNTED: self.tr("Count again"),
            Step.LOCKED: self.tr("Lock the new version…"),
            Step.REPORT: self.tr("Print the correction report"),
            Step.SHEETS: self.tr("Print the new sheets"),
            Step.VOID_COPIES: self.tr("Copy the old papers as void"),
            Step.SUMMARY: self.tr("Print the new summary"),
            Step.SIGNED: self.tr("Record the signatures…"),
            Step.RELEASED: self.tr("Release the score"),
            Step.ANNOUNCED: self.tr("Show it to the hall and record it…"),
        }[step]

    def _text(self, name: str, role: str) -> QLabel:
        label = QLabel(self)
        label.setObjectName(name)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        if role:
            label.setProperty("role", role)
        return label
