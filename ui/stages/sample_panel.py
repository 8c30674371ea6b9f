"""The notary's sample: digits choose the sheets, each is read off the paper before the record."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from hearing_desk.model.ballots import Marks
from hearing_desk.model.ids import SheetNo
from ui.bridge.key_entry import Key, key_of
from ui.bridge.views_sample import RunningSample, SampleLine, SampleView
from ui.stages.sample_table import SampleTable
from ui.widgets.mark_pad import MarkPad

MOST_SHEETS = 9999


class SamplePanel(QWidget):
    """Shows a `SampleView`; the page acts.

    A sheet is keyed blind. Where it differs both are shown: key 1 leaves it so, key 2 reads it
    again as recorded, for the notary may have misread.

    Signals:
        unit_chosen(UnitId): another unit.
        notary_chosen(PersonId): the notary sits down.
        drawn(str, int): the digits named and how many sheets.
        read(SheetNo, Marks): what stands on a paper.
        ended(str): the sample is to end, with a remark.
    """

    unit_chosen = Signal(object)
    notary_chosen = Signal(object)
    drawn = Signal(str, int)
    read = Signal(object, object)
    ended = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: SampleView | None = None
        self._asked: SheetNo | None = None
        self._about = self._label("sampleAbout")
        self._units = QComboBox(self)
        self._units.setObjectName("sampleUnit")
        self._notary = self._button("sampleNotary")
        self._proposal = self._label("sampleProposal")
        self._seed = QLineEdit(self)
        self._seed.setObjectName("sampleSeed")
        self._count = QSpinBox(self)
        self._count.setObjectName("sampleCount")
        self._count.setRange(1, MOST_SHEETS)
        self._draw = self._button("sampleDraw")
        self._key = self._label("sampleKey")
        self._sheet = self._label("sampleSheet", role="sheet")
        self._question = self._label("sampleQuestion", role="question")
        self.pad = MarkPad(self)
        self.pad.setObjectName("samplePad")
        self.table = SampleTable(self)
        self._remark = QLineEdit(self)
        self._remark.setObjectName("sampleRemark")
        self._end = self._button("sampleEnd")
        self._lay_out()
        self._connect()
        self.retranslate()

    def show_view(self, view: SampleView | None) -> None:
        """Show the sample; a half-keyed sheet stays as it is."""
        before, self._view = self._view, view
        if view is None or view.unit is None:
            self._asked = None
        if before is None or view is None or before.unit != view.unit:
            self._asked = None
        if view is not None and (before is None or before.size != view.size or self._anew(before)):
            self._count.setValue(max(1, view.size))
        self._show_units()
        self._show_texts()
        if view is not None and not self.pad.under_way:
            self.pad.begin(view.form)

    def take_focus(self) -> None:
        """Put the hands on what is next: the digits, a sheet, the answer, the end."""
        sample = self._running()
        if self._notary.isVisibleTo(self):
            self._notary.setFocus()
        elif sample is None:
            self._seed.setFocus()
        elif self._asked is not None:
            self._question.setFocus()
        elif sample.next_line is not None:
            self.pad.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._end.setFocus()

    def sheet_read(self, sheet_no: SheetNo) -> None:
        """A reading is written: where it differs from the record, ask which the paper says."""
        sample = self._running()
        if sample is not None and self._view is not None:
            self._asked = None if sample.line(sheet_no).agrees else sheet_no
            self.pad.begin(self._view.form)
            self._show_texts()
            self.take_focus()

    def clear_typed(self) -> None:
        """Forget digits and remark: they are in the record."""
        self._seed.clear()
        self._remark.clear()

    def retranslate(self) -> None:
        """Set every text in the language of the windows."""
        self._about.setText(
            self.tr(
                "The notary names digits that nobody could foresee. The sheets follow from them. "
                "Read each paper and key its marks; only then is the record shown."
            )
        )
        self._units.setAccessibleName(self.tr("Unit whose papers are compared"))
        for line, text in (
            (self._seed, self.tr("Digits the notary names")),
            (self._remark, self.tr("The notary's remark; why sheets were not read")),
        ):
            line.setPlaceholderText(text)
            line.setAccessibleName(text)
        self._count.setAccessibleName(self.tr("How many sheets"))
        self._count.setSuffix(self.tr(" sheets"))
        self.pad.setAccessibleName(self.tr("Marks on the paper"))
        for button, text in (
            (self._draw, self.tr("&Draw the sheets")),
            (self._end, self.tr("&End the sample")),
        ):
            button.setText(text)
            button.setAccessibleName(text.replace("&", ""))
        self.table.retranslate()
        self._show_texts()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = key_of(event)
        if self._asked is None or key not in (Key.GRADE_1, Key.GRADE_2):
            super().keyPressEvent(event)
            return
        sheet, self._asked = self._asked, None
        sample = self._running()
        if key is Key.GRADE_2 and sample is not None:
            self.read.emit(sheet, sample.line(sheet).counted)
        else:
            self._show_texts()
            self.take_focus()

    # --- inside -----------------------------------------------------------------------------------

    def _running(self) -> RunningSample | None:
        sample = None if self._view is None else self._view.sample
        return sample if sample is not None and sample.open else None

    def _anew(self, before: SampleView) -> bool:
        """Whether another unit is shown."""
        return self._view is not None and before.unit != self._view.unit

    def _show_units(self) -> None:
        view = self._view
        self._units.blockSignals(True)
        self._units.clear()
        for each in () if view is None else view.units:
            text = self.tr("{unit} (sample under way)") if each.open else "{unit}"
            self._units.addItem(text.format(unit=each.name), each.unit)
        if view is not None:
            self._units.setCurrentIndex(self._units.findData(view.unit))
        self._units.blockSignals(False)

    def _show_texts(self) -> None:
        view, sample = self._view, self._running()
        there = view is not None and view.unit is not None
        notaries = () if view is None or not there else view.notaries
        self._units.setVisible(there)
        self._notary.setVisible(bool(notaries))
        if notaries:
            name = notaries[0].name
            self._notary.setText(self.tr("{name} sits down").format(name=name))
            self._notary.setAccessibleName(self._notary.text())
        self._proposal.setText("" if view is None else "\n".join(view.proposal))
        self._proposal.setVisible(there and sample is None)
        seated = view is not None and view.seated
        for widget in (self._seed, self._count, self._draw):
            widget.setVisible(there and sample is None)
            widget.setEnabled(seated)
        self._show_sample()

    def _show_sample(self) -> None:
        view, sample = self._view, self._running()
        shown = None if view is None else view.sample
        line = None if sample is None else sample.next_line
        self.table.show_sample(shown, () if view is None else view.form.grades)
        self.table.setVisible(shown is not None)
        self._key.setVisible(shown is not None)
        if shown is not None:
            text = self.tr("Sample {number}, digits {seed}. Key of the tickets: {key}")
            key = " ".join(shown.key_groups)
            self._key.setText(text.format(number=shown.number, seed=shown.seed, key=key))
        asks = sample is not None and self._asked is not None
        self.pad.setVisible(line is not None and not asks)
        self._sheet.setText(self._sheet_text(line))
        self._sheet.setVisible(sample is not None and (asks or line is not None))
        self._question.setText(self._question_text(sample, line))
        self._question.setVisible(shown is not None)
        for widget in (self._remark, self._end):
            widget.setVisible(sample is not None)

    def _sheet_text(self, line: SampleLine | None) -> str:
        number = self._asked if self._asked is not None else None if line is None else line.sheet_no
        return "" if number is None else self.tr("No. {sheet}").format(sheet=number)

    def _question_text(self, sample: RunningSample | None, line: SampleLine | None) -> str:
        if sample is None:
            return self.tr("The sample has ended; its record is among the papers of the results.")
        if self._asked is not None:
            text = self.tr(
                "It differs: read {read}, on record {counted}. Look at the paper together.   "
                "1 = as read, the record is wrong   2 = as recorded, it was misread"
            )
            asked = sample.line(self._asked)
            read, counted = (" ".join(each or ()) for each in (asked.read, asked.counted))
            return text.format(read=read, counted=counted)
        if line is None:
            return self._result_text(sample)
        if line.ruled:
            return self.tr("Two ruled upon this paper: key what they wrote on its back.")
        return self.tr("Key what stands on the paper; the record is shown afterwards.")

    def _result_text(self, sample: RunningSample) -> str:
        differing = [str(line.sheet_no) for line in sample.lines if line.agrees is False]
        if not differing:
            return "✓ " + self.tr("All sheets agree with the record. End the sample.")
        text = self.tr(
            "Sheets {sheets} differ. End the sample; then set them right under Corrections: key "
            "them anew before the lock, correct them after it."
        )
        return "✗ " + text.format(sheets=", ".join(differing))

    def _on_pad_marks_ready(self, marks: Marks) -> None:
        sample = self._running()
        line = None if sample is None else sample.next_line
        if line is not None:
            self.read.emit(line.sheet_no, marks)

    def _on_notary_clicked(self) -> None:
        if self._view is not None and self._view.notaries:
            self.notary_chosen.emit(self._view.notaries[0].person)

    def _on_draw_clicked(self) -> None:
        self.drawn.emit(self._seed.text(), self._count.value())

    def _lay_out(self) -> None:
        self._question.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        top, draw, end = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        top.addWidget(self._units, 1)
        top.addWidget(self._notary)
        for widget, stretch in ((self._seed, 1), (self._count, 0), (self._draw, 0)):
            draw.addWidget(widget, stretch)
        end.addWidget(self._remark, 1)
        end.addWidget(self._end)
        layout = QVBoxLayout(self)
        layout.addWidget(self._about)
        layout.addLayout(top)
        layout.addWidget(self._proposal)
        layout.addLayout(draw)
        layout.addWidget(self._key)
        layout.addWidget(self._sheet)
        layout.addWidget(self._question)
        layout.addWidget(self.pad, 3)
        layout.addWidget(self.table, 2)
        layout.addLayout(end)
        layout.addStretch(0)

    def _connect(self) -> None:
        self._units.activated.connect(lambda _: self.unit_chosen.emit(self._units.currentData()))
        self._notary.clicked.connect(self._on_notary_clicked)
        self._seed.returnPressed.connect(self._on_draw_clicked)
        self._draw.clicked.connect(self._on_draw_clicked)
        self.pad.marks_ready.connect(self._on_pad_marks_ready)
        self._remark.returnPressed.connect(lambda: self.ended.emit(self._remark.text()))
        self._end.clicked.connect(lambda: self.ended.emit(self._remark.text()))

    def _label(self, name: str, role: str = "muted") -> QLabel:
        label = QLabel(self)
        label.setObjectName(name)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty("role", role)
        return label

    def _button(self, name: str) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName(name)
        button.setAutoDefault(True)
        return button
