"""The units of a group in rank order, and the acts on the chosen one."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QGridLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from hearing_desk.words.count_words import UNIT_STATES
from ui.bridge.views_results import ResultLine, ResultsView
from ui.models.rows_model import RowsModel
from ui.text.language import window_language

LEAST_ROWS = 4
"""Rows of the table that stay in sight however large the text is."""

_ACTS = ("Count", "Lock", "Print", "Sign", "Release")


class ResultsList(QWidget):
    """Shows the group and asks; the page acts.

    Signals:
        chosen_changed(): another unit is chosen.
        act_asked(str): `Count`, `Lock`, `Print`, `Sign` or `Release` of the chosen unit.
        release_all_asked(), show_asked(): about the whole group.
    """

    chosen_changed = Signal()
    act_asked = Signal(str)
    release_all_asked = Signal()
    show_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model: RowsModel[ResultLine] = RowsModel(
            (self._rank, lambda line: line.name, lambda line: line.score or "—", self._state),
            self,
        )
        self.table = QTableView(self)
        self.table.setObjectName("resultsTable")
        self.table.setModel(self._model)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setTabKeyNavigation(False)
        self.table.setAlternatingRowColors(True)
        self.table.verticalHeader().hide()
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self._about = QLabel(self)
        self._about.setObjectName("resultsAbout")
        self._about.setWordWrap(True)
        self._acts = {name: self._button(f"results{name}") for name in _ACTS}
        self._all = self._button("resultsReleaseAll")
        self._show = self._button("resultsShow")
        self._lay_out()
        self._keep_rows_visible()
        self.table.selectionModel().currentRowChanged.connect(self.chosen_changed)
        for name, button in self._acts.items():
            button.clicked.connect(lambda _=False, name=name: self.act_asked.emit(name))
        self._all.clicked.connect(self.release_all_asked)
        self._show.clicked.connect(self.show_asked)
        self.retranslate()

    @property
    def chosen(self) -> ResultLine | None:
        """The unit acts are about; `None` = none is."""
        row = self.table.currentIndex().row()
        return self._model.rows[row] if 0 <= row < len(self._model.rows) else None

    def show_view(self, view: ResultsView) -> None:
        """Show the group; the chosen unit stays chosen wherever it stands now."""
        kept = self.chosen
        self.table.selectionModel().blockSignals(True)
        self._model.set_rows(view.lines)
        self.table.selectionModel().blockSignals(False)
        units = [line.unit for line in view.lines]
        if units:
            here = kept is not None and kept.unit in units
            self.table.selectRow(units.index(kept.unit) if here and kept else 0)
        self._all.setEnabled(len(view.to_release) > 0)
        self._show.setEnabled(view.released > 0)
        self.show_chosen()

    def show_chosen(self) -> None:
        """Offer what may become of the chosen unit, its next act first."""
        line = self.chosen
        may = {
            "Count": line is not None and line.may_count,
            "Lock": line is not None and line.may_lock,
            "Print": line is not None and line.locked and not line.printed,
            "Sign": line is not None and line.may_sign,
            "Release": line is not None and line.may_release,
        }
        for name, button in self._acts.items():
            button.setEnabled(may[name])
        self._about.setText("" if line is None else self._words_about(line))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
            self._keep_rows_visible()
        super().changeEvent(event)

    def _keep_rows_visible(self) -> None:
        self.table.setMinimumHeight(self.fontMetrics().lineSpacing() * 2 * LEAST_ROWS)

    def retranslate(self) -> None:
        """Set every text in the language of the windows."""
        self.table.setAccessibleName(self.tr("Units by rank"))
        self._model.set_headings(
            (self.tr("Rank"), self.tr("Unit"), self.tr("Score"), self.tr("Stage"))
        )
        for button, text in (
            (self._acts["Count"], self.tr("&Count")),
            (self._acts["Lock"], self.tr("&Lock…")),
            (self._acts["Print"], self.tr("&Print sheets")),
            (self._acts["Sign"], self.tr("&Sign…")),
            (self._acts["Release"], self.tr("&Release")),
            (self._all, self.tr("Release &all that are due…")),
            (self._show, self.tr("Show on the hall's screen (&H)")),
        ):
            button.setText(text)
            button.setAccessibleName(text.replace("&", ""))
        self.show_chosen()

    def _words_about(self, line: ResultLine) -> str:
        texts = [line.name]
        if line.absent is not None:
            texts.append(
                self.tr("Absent, outside the ranking: {reason}").format(reason=line.absent)
            )
        elif not line.counted:
            texts.append(self.tr("Not counted yet"))
        elif line.below and line.margin == 0:
            texts.append(self.tr("Shares its rank with {below}").format(below=line.below))
        elif line.below and line.margin == 1:
            texts.append(
                self.tr("1 mark changed by one step would swap it with {below}").format(
                    below=line.below
                )
            )
        elif line.below and line.margin is not None:
            texts.append(
                self.tr("{count} one-step changes of marks would swap it with {below}").format(
                    count=line.margin, below=line.below
                )
            )
        if line.signers:
            names = ("、" if window_language().value.startswith("zh") else ", ").join(line.signers)
            texts.append(self.tr("Signed by {names}").format(names=names))
        return "\n".join(texts)

    def _rank(self, line: ResultLine) -> str:
        tied = self.tr(" tied") if line.tied else ""
        return f"{line.rank}{tied}" if line.rank else "—"

    def _state(self, line: ResultLine) -> str:
        return UNIT_STATES[line.state].to(window_language())

    def _lay_out(self) -> None:
        acts = QGridLayout()
        for place, name in enumerate(_ACTS):
            acts.addWidget(self._acts[name], *divmod(place, 3))
        acts.addWidget(self._all, 2, 0, 1, 3)
        acts.addWidget(self._show, 3, 0, 1, 3)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.table, 1)
        layout.addWidget(self._about)
        layout.addLayout(acts)

    def _button(self, name: str) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName(name)
        return button
