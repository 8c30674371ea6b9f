"""Figures of the year: what is missing, scores from files and hearings, scores typed by hand."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from hearing_desk.errors import Problem
from ui.bridge.desk_bridge import DeskBridge
from ui.bridge.views_year import figures_view, record_typed
from ui.bridge.year_file import YearFile
from ui.models.figures_model import TYPED, FiguresModel
from ui.stages.year_panel import YearPanel, named
from ui.stages.year_venues import YearVenues
from ui.text.language import window_language
from ui.text.messages import problem_text
from ui.widgets.figures_table import FiguresTable
from ui.widgets.notice import NoticeKind


class YearFigures(YearPanel):
    """Units down, components across; a typed sheet is one act on one document."""

    def __init__(self, bridge: DeskBridge, parent: QWidget | None = None) -> None:
        super().__init__(bridge, parent)
        self._model = FiguresModel(self)
        self.table = FiguresTable("yearFigures", self)
        self.table.setModel(self._model)
        self._missing = QLabel(self)
        self._missing.setObjectName("yearMissing")
        self._missing.setWordWrap(True)
        self._about = QLabel(self)
        self._about.setObjectName("yearAbout")
        self._about.setProperty("role", "muted")
        self._about.setWordWrap(True)
        self._sheet = QFrame(self)
        self._sheet.setObjectName("yearTypedSheet")
        self._typed = QLabel(self)
        self._typed.setObjectName("yearTyped")
        self._typed.setWordWrap(True)
        self._document = QLineEdit(self)
        self._document.setObjectName("yearTypedDocument")
        self._record = self.button("yearTypedRecord", self.on_record)
        self._forget = self.button("yearTypedForget", self._model.forget_typed)
        self._import = self.button("yearImportScores", self._on_import)
        self._own = self.button("yearOwnScores", self.on_own)
        self._files = self.button("yearHearingFiles", self._on_files)
        self._heard = QComboBox(self)
        self._heard.setObjectName("yearHeard")
        self.venues = YearVenues(bridge, self)
        self._lay_out()
        self._connect()
        self.retranslate()

    def retranslate(self) -> None:
        self.table.setAccessibleName(self.tr("Scores of the units by component"))
        self._document.setPlaceholderText(self.tr("Document they stand on: number or title"))
        self._document.setAccessibleName(self.tr("Document the typed scores stand on"))
        self._heard.setAccessibleName(self.tr("Component that hearings give"))
        named(
            {
                self._record: self.tr("Record the typed scores"),
                self._forget: self.tr("Take them away"),
                self._import: self.tr("Import scores…"),
                self._own: self.tr("Take this hearing's scores"),
                self._files: self.tr("Take scores of hearing files…"),
            }
        )
        self.venues.retranslate()
        self._show_typed()

    def refresh(self) -> None:
        view = figures_view(self.bridge.desk, self.group, window_language())
        here = self.table.currentIndex()
        self._model.show_view(view, may_type=self.may_record)
        if here.row() < self._model.rowCount() and here.column() < self._model.columnCount():
            self.table.setCurrentIndex(self._model.index(max(0, here.row()), max(0, here.column())))
        chosen = self._heard.currentData()
        self._heard.clear()
        for component, label in view.heard:
            self._heard.addItem(label, component)
        self._heard.setCurrentIndex(max(0, self._heard.findData(chosen)))
        self._heard.setVisible(len(view.heard) > 1)
        self._own.setVisible(bool(view.heard) and view.own)
        self._files.setVisible(bool(view.heard))
        for button in (self._import, self._own, self._files):
            button.setEnabled(self.may_record)
        if view.missing:
            text = self.tr("Scores still missing in this group: {count}, marked where they stand.")
            self._missing.setText(text.format(count=view.missing))
        else:
            self._missing.setText(self.tr("No score is missing in this group."))
        self._show_about()
        self._show_typed()

    def forget(self) -> None:
        """Another record is open: what was typed, or is being verified, is of the one before."""
        self._model.forget_typed()
        self._document.clear()
        self.venues.leave()

    # --- acts -------------------------------------------------------------------------------------

    def on_record(self) -> None:
        """Record the typed sheet."""
        typed = self._model.typed
        document = self._document.text().strip()
        if self.do(partial(record_typed, self.bridge.desk, document, typed)):
            self._model.forget_typed()
            self._document.clear()
            text = self.tr("Scores recorded: {count}").format(count=len(typed))
            self.said.emit(NoticeKind.DONE, text)
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def on_own(self) -> None:
        """Take what this hearing counted."""
        component = self._heard.currentData()
        if component is not None and self.do(
            partial(self.bridge.desk.year.record_own_hearing, component)
        ):
            self.said.emit(NoticeKind.DONE, self.tr("The scores of this hearing are taken"))

    # --- inside -----------------------------------------------------------------------------------

    def _on_import(self) -> None:
        self.file_wanted.emit(YearFile.SCORES, self.tr("Import scores"))

    def _on_files(self) -> None:
        component = self._heard.currentData()
        if component is not None:
            self.venues.ask(component, self._heard.currentText())

    def _on_refused(self, problem: Problem) -> None:
        self.said.emit(NoticeKind.REFUSED, problem_text(problem, window_language()))

    def _show_about(self) -> None:
        column = self.table.currentIndex().column()
        columns = self._model.view.columns
        self._about.setText(columns[column].about if 0 <= column < len(columns) else "")

    def _show_typed(self) -> None:
        count = len(self._model.typed)
        self._sheet.setVisible(bool(count))
        text = self.tr("Typed and not recorded yet, marked {mark}: {count}")
        self._typed.setText(text.format(mark=TYPED, count=count))

    def _connect(self) -> None:
        self._model.typed_changed.connect(self._show_typed)
        self._model.refused.connect(self._on_refused)
        self.table.selectionModel().currentChanged.connect(lambda *_: self._show_about())
        self._document.returnPressed.connect(self.on_record)
        self.venues.said.connect(self.said)

    def _lay_out(self) -> None:
        sheet = QGridLayout(self._sheet)
        sheet.setContentsMargins(0, 0, 0, 0)
        sheet.addWidget(self._typed, 0, 0, 1, 3)
        sheet.addWidget(self._document, 1, 0)
        sheet.addWidget(self._record, 1, 1)
        sheet.addWidget(self._forget, 1, 2)
        sheet.setColumnStretch(0, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self._import)
        buttons.addWidget(self._heard)
        buttons.addWidget(self._own)
        buttons.addWidget(self._files)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.addLayout(buttons)
        layout.addWidget(self.venues)
        layout.addWidget(self._missing)
        layout.addWidget(self.table, 1)
        layout.addWidget(self._about)
        layout.addWidget(self._sheet)
