"""Some sheets at random: the marks on the screen beside the paper in the notary's hand."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ui.bridge.views_notary import Sample, SampleSheet
from ui.models.rows_model import RowsModel
from ui.widgets.ask_line import AskLine

MOST_SHEETS = 999


class SamplePanel(QWidget):
    """Asks for a number and how many, shows the sheets, takes yes or no for each.

    Signals:
        wanted(str, int): the number named and how many sheets.
        compared(Sample, dict): every sheet was looked at; id of a sheet and what is different.
    """

    wanted = Signal(str, int)
    compared = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sample: Sample | None = None
        self._found: dict[str, str | None] = {}
        self._about = self._label("sampleAbout")
        self._seed = QLineEdit(self)
        self._seed.setObjectName("sampleSeed")
        self._count = QSpinBox(self)
        self._count.setObjectName("sampleCount")
        self._count.setRange(1, MOST_SHEETS)
        self._count.setValue(5)
        self._choose = self._button("sampleChoose")
        self._key = self._label("sampleKey")
        self._model: RowsModel[SampleSheet] = RowsModel((), self)
        self.table = QTableView(self)
        self.table.setObjectName("sampleTable")
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self._ask = AskLine("sampleAsk", self)
        self._agree = self._button("sampleAgree")
        self._differ = self._button("sampleDiffer")
        self._record = self._button("sampleRecord")
        self._lay_out()
        self._seed.returnPressed.connect(self._on_choose)
        self._choose.clicked.connect(self._on_choose)
        self._agree.clicked.connect(self._on_agree)
        self._differ.clicked.connect(self._on_differ)
        self._record.clicked.connect(self._on_record)
        self._ask.answered.connect(lambda text, _: self._note(text))
        self.retranslate()
        self.show_sample(None)

    def show_sample(self, sample: Sample | None) -> None:
        """Show the sheets chosen, none of them compared yet."""
        self._sample = sample
        self._found = {}
        self._ask.leave()
        self._about.setVisible(sample is None)
        items = () if sample is None else sample.items
        old = self._model
        self._model = RowsModel(
            (
                lambda sheet: sheet.id,
                lambda sheet: sheet.unit,
                lambda sheet: str(sheet.sheet_no),
                *(lambda sheet, place=place: sheet.marks[place] for place in range(len(items))),
                self._remark,
            ),
            self,
        )
        self._model.set_headings(self._headings(items))
        self._model.set_rows(() if sample is None else sample.sheets)
        self.table.setModel(self._model)
        old.deleteLater()
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(True)
        if sample is None:
            self._key.setText("")
        else:
            key = self.tr("Key of the tickets: {key}").format(key=" ".join(sample.key_groups))
            self._key.setText(key)
            self.table.selectRow(0)
            self._agree.setFocus()
        self._enable()

    def retranslate(self) -> None:
        """Set every text in the language of the windows."""
        self._about.setText(
            self.tr(
                "The notary names a number that nobody could foresee. The sheets follow from it; "
                "compare each with the paper. What is found goes into the incident log."
            )
        )
        self._seed.setPlaceholderText(self.tr("Number the notary names"))
        self._seed.setAccessibleName(self.tr("Number the notary names"))
        self._count.setAccessibleName(self.tr("How many sheets"))
        self._count.setSuffix(self.tr(" sheets"))
        for button, text in (
            (self._choose, self.tr("&Choose sheets")),
            (self._agree, self.tr("&Agrees with the paper")),
            (self._differ, self.tr("&Differs…")),
            (self._record, self.tr("&Record the comparison")),
        ):
            button.setText(text)
            button.setAccessibleName(text.replace("&", ""))
        self.table.setAccessibleName(self.tr("Sheets to compare"))

    def _headings(self, items: tuple[str, ...]) -> tuple[str, ...]:
        sheet = (self.tr("Sheet id"), self.tr("Unit"), self.tr("Sheet no."))
        return (*sheet, *items, self.tr("Comparison"))

    def _remark(self, sheet: SampleSheet) -> str:
        found = self._found.get(sheet.id, "")
        if sheet.id not in self._found:
            return sheet.remark
        told = self.tr("✓ agrees") if found is None else f"✗ {found}"
        return f"{sheet.remark}  {told}".strip()

    def _on_choose(self) -> None:
        self.wanted.emit(self._seed.text(), self._count.value())

    def _on_agree(self) -> None:
        self._note(None)

    def _on_differ(self) -> None:
        sheet = self._chosen()
        if sheet is not None:
            question = self.tr("What stands on the paper of sheet {sheet}?").format(sheet=sheet.id)
            self._ask.ask(question, self.tr("Note the difference"))

    def _note(self, difference: str | None) -> None:
        """Note what was found on the chosen sheet and go to the next not looked at."""
        sheet = self._chosen()
        if sheet is None or self._sample is None:
            return
        self._found[sheet.id] = difference
        self._model.set_rows(self._sample.sheets)
        waiting = [p for p, s in enumerate(self._sample.sheets) if s.id not in self._found]
        self.table.selectRow(waiting[0] if waiting else self._sample.sheets.index(sheet))
        self._enable()
        (self._agree if waiting else self._record).setFocus()

    def _on_record(self) -> None:
        if self._sample is not None:
            differing = {sheet: text for sheet, text in self._found.items() if text is not None}
            self.compared.emit(self._sample, differing)

    def _chosen(self) -> SampleSheet | None:
        row = self.table.currentIndex().row()
        return self._model.rows[row] if 0 <= row < len(self._model.rows) else None

    def _enable(self) -> None:
        has = self._sample is not None
        self._agree.setEnabled(has)
        self._differ.setEnabled(has)
        done = self._sample is not None and len(self._found) == len(self._sample.sheets)
        self._record.setEnabled(done)

    def _lay_out(self) -> None:
        asked = QGridLayout()
        asked.addWidget(self._seed, 0, 0)
        asked.addWidget(self._count, 0, 1)
        asked.addWidget(self._choose, 0, 2)
        asked.setColumnStretch(0, 1)
        found = QHBoxLayout()
        found.addWidget(self._agree)
        found.addWidget(self._differ)
        found.addStretch(1)
        found.addWidget(self._record)
        layout = QVBoxLayout(self)
        layout.addWidget(self._about)
        layout.addLayout(asked)
        layout.addWidget(self._key)
        layout.addWidget(self.table, 1)
        layout.addWidget(self._ask)
        layout.addLayout(found)

    def _label(self, name: str) -> QLabel:
        label = QLabel(self)
        label.setObjectName(name)
        label.setWordWrap(True)
        label.setProperty("role", "muted")
        return label

    def _button(self, name: str) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName(name)
        return button
