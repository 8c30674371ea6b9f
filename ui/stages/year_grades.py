"""Grades of whole units, where the plan leaves them to the organizer."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from hearing_desk.model.ids import UnitId
from ui.bridge.desk_bridge import DeskBridge
from ui.bridge.views_year_acts import grades_view, record_grade
from ui.bridge.year_file import YearFile
from ui.stages.year_panel import YearPanel, named
from ui.text.language import window_language
from ui.widgets.notice import NoticeKind
from ui.widgets.text_table import TextTable


class YearGrades(YearPanel):
    """Units are chosen, one or many; a grade is recorded for all of them in one act."""

    def __init__(self, bridge: DeskBridge, parent: QWidget | None = None) -> None:
        super().__init__(bridge, parent)
        self._units: tuple[UnitId, ...] = ()
        self.table = TextTable("yearGrades", parent=self)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._grade = QComboBox(self)
        self._grade.setObjectName("yearGrade")
        self._document = QLineEdit(self)
        self._document.setObjectName("yearGradeDocument")
        self._record = self.button("yearGradeRecord", self.on_record)
        self._import = self.button("yearImportGrades", self._on_import)
        line = QHBoxLayout()
        line.addWidget(self._grade)
        line.addWidget(self._document, 1)
        line.addWidget(self._record)
        above = QHBoxLayout()
        above.addWidget(self._import)
        above.addStretch(1)
        layout = QVBoxLayout(self)
        layout.addLayout(above)
        layout.addWidget(self.table, 1)
        layout.addLayout(line)
        self._document.returnPressed.connect(self.on_record)
        self.retranslate()

    def retranslate(self) -> None:
        self.table.setAccessibleName(self.tr("Grades of the units"))
        self._grade.setAccessibleName(self.tr("Grade"))
        hint = self.tr("Document the grades stand on: number or title")
        self._document.setPlaceholderText(hint)
        self._document.setAccessibleName(hint)
        named(
            {
                self._record: self.tr("Record for the chosen units"),
                self._import: self.tr("Import grades…"),
            }
        )

    def refresh(self) -> None:
        rows, grades = grades_view(self.bridge.desk, self.group, window_language())
        self._units = tuple(unit for unit, _, _ in rows)
        shown = [(name, grade or "—") for _, name, grade in rows]
        self.table.show_rows((self.tr("Unit"), self.tr("Grade")), shown, words=(0, 1))
        kept = self._grade.currentData()
        self._grade.clear()
        for grade, label in grades:
            self._grade.addItem(label, grade)
        self._grade.setCurrentIndex(max(0, self._grade.findData(kept)))
        for button in (self._record, self._import):
            button.setEnabled(self.may_record)

    def on_record(self) -> None:
        """Give the chosen units the grade."""
        places = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        units = [self._units[place] for place in places]
        document, grade = self._document.text().strip(), self._grade.currentData()
        if self.do(partial(record_grade, self.bridge.desk, document, units, grade)):
            text = self.tr("Grades recorded: {count}").format(count=len(units))
            self.said.emit(NoticeKind.DONE, text)

    def _on_import(self) -> None:
        self.file_wanted.emit(YearFile.GRADES, self.tr("Import grades"))
