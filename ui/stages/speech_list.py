"""The units in reporting order, each with where its report stands."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QEvent, QItemSelection, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from hearing_desk.model.ids import UnitId
from ui.bridge.views_speeches import ReportState, SpeechLine
from ui.models.rows_model import RowsModel

_STATES: Mapping[ReportState, object] = {
    ReportState.WAITING: QT_TRANSLATE_NOOP("SpeechList", "Not called yet"),
    ReportState.CALLED: QT_TRANSLATE_NOOP("SpeechList", "Called"),
    ReportState.SPEAKING: QT_TRANSLATE_NOOP("SpeechList", "Reporting"),
    ReportState.PAUSED: QT_TRANSLATE_NOOP("SpeechList", "Paused"),
    ReportState.SPOKEN: QT_TRANSLATE_NOOP("SpeechList", "Reported"),
    ReportState.WRITTEN_AWAITED: QT_TRANSLATE_NOOP("SpeechList", "Written report awaited"),
    ReportState.WRITTEN_RECEIVED: QT_TRANSLATE_NOOP("SpeechList", "Written report received"),
    ReportState.ABSENT: QT_TRANSLATE_NOOP("SpeechList", "Absent"),
}

_Row = SpeechLine | str
"""A unit, or the heading of a group."""

_UNIT = 1
"""The column that takes the width the others leave."""

_LEAST_NAME = 7
"""Width of a unit's name in heights of its text, at least."""


class SpeechList(QTableView):
    """Shows `SpeechLine`s and keeps the chosen unit chosen when they are shown anew.

    Signals:
        chosen(SpeechLine): a unit was selected.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("speechList")
        columns = (_place, _name, _state, _speaker, _time)
        self._rows: RowsModel[_Row] = RowsModel(columns, self)
        self.setModel(self._rows)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setAlternatingRowColors(True)
        self.setTabKeyNavigation(False)
        self.setWordWrap(True)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        heading = self.horizontalHeader()
        heading.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        heading.setSectionResizeMode(_UNIT, QHeaderView.ResizeMode.Interactive)
        heading.setHighlightSections(False)
        self.selectionModel().selectionChanged.connect(self.on_selection_changed)
        self.retranslate()

    @property
    def line(self) -> SpeechLine | None:
        """The chosen unit; `None` = none."""
        rows = self.selectionModel().selectedRows()
        chosen = self._rows.rows[rows[0].row()] if rows else None
        return chosen if isinstance(chosen, SpeechLine) else None

    def show_lines(self, lines: tuple[SpeechLine, ...]) -> None:
        """Show these; the chosen unit stays chosen, else the first open one is."""
        before = self.line
        self._show_rows(lines)
        known = {line.unit for line in lines}
        open_ones = [line.unit for line in lines if line.state.open]
        if before is not None and before.unit in known:
            self.choose(before.unit)
        elif lines:
            self.choose(open_ones[0] if open_ones else lines[0].unit)

    def choose(self, unit: UnitId) -> None:
        """Select a unit and bring it into sight."""
        for row, line in enumerate(self._rows.rows):
            if isinstance(line, SpeechLine) and line.unit == unit:
                self.selectRow(row)
                self.scrollTo(self._rows.index(row, 0))

    def on_selection_changed(self, selected: QItemSelection, _left: QItemSelection) -> None:
        """Tell which unit is chosen now."""
        if self.line is not None:
            self.chosen.emit(self.line)

    def retranslate(self) -> None:
        """Set every text in the language of the windows."""
        self.setAccessibleName(self.tr("Units in reporting order"))
        self._rows.set_headings(
            (
                self.tr("No."),
                self.tr("Unit"),
                self.tr("Report"),
                self.tr("Speaker"),
                self.tr("Time used"),
            )
        )

    def _show_rows(self, lines: tuple[SpeechLine, ...]) -> None:
        """A heading across all columns before the first unit of each group."""
        rows: list[_Row] = []
        for line in lines:
            if line.place == 1:
                rows.append(line.group)
            rows.append(line)
        self.clearSpans()
        self._rows.set_rows(rows)
        for row, shown in enumerate(rows):
            if isinstance(shown, str):
                self.setSpan(row, 0, 1, self._rows.columnCount())
        self._fit_unit()

    def _fit_unit(self) -> None:
        """Give names what the other columns leave, and never so little that they stand upright."""
        heading = self.horizontalHeader()
        others = sum(heading.sectionSize(c) for c in range(heading.count()) if c != _UNIT)
        least = _LEAST_NAME * self.fontMetrics().height()
        heading.resizeSection(_UNIT, max(self.viewport().width() - others, least))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_unit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


def state_text(line: SpeechLine) -> str:
    """Where a report stands, in words."""
    return QCoreApplication.translate("SpeechList", str(_STATES[line.state]))


def _place(row: _Row) -> str:
    """The heading of a group stands in the first column and spans the others."""
    return row if isinstance(row, str) else str(row.place)


def _name(row: _Row) -> str:
    return "" if isinstance(row, str) else row.name


def _state(row: _Row) -> str:
    return "" if isinstance(row, str) else state_text(row)


def _speaker(row: _Row) -> str:
    if isinstance(row, str):
        return ""
    if row.is_head:
        return row.speaker
    flag = QCoreApplication.translate("SpeechList", "not the head")
    return f"{row.speaker}（{flag}）"


def _time(row: _Row) -> str:
    """Time used, and how much of it was too much; empty until the report has ended."""
    if isinstance(row, str) or row.used_s is None or row.state is not ReportState.SPOKEN:
        return ""
    over = f" (+{row.over_s} s)" if row.over_s else ""
    return f"{row.used_s // 60}:{row.used_s % 60:02}{over}"
