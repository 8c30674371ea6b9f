"""A wrong rule found during the day (6.23): the marks counted by revised rules as well."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from hearing_desk.errors import Refusal
from ui.bridge.desk_bridge import DeskBridge
from ui.bridge.views_recomputation import (
    RevisedLine,
    RevisedView,
    first_recomputed,
    revised_view,
)
from ui.models.rows_model import RowsModel
from ui.text.language import window_language
from ui.widgets.ask_file import ask_file
from ui.widgets.fitted_table import FittedTable
from ui.widgets.titled_form import TitledForm

MOST_REVISIONS = 12
"""Sentences that differ, shown here; the paper has all of them."""


class RevisedPanel(QWidget):
    """Reads a scheme file, shows what it would yield, and has it recorded and printed apart.

    Signals:
        ordered(PaperKind, str): it is recorded; its first paper.
        refused(Refusal): the file cannot be counted by.
    """

    ordered = Signal(object, str)
    refused = Signal(object)

    def __init__(self, bridge: DeskBridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._view: RevisedView | None = None
        self._told = QLabel(self)
        self._told.setObjectName("revisedTold")
        self._told.setWordWrap(True)
        self._choose = QPushButton(self)
        self._choose.setObjectName("revisedChoose")
        self._choose.setAutoDefault(True)
        self._revisions = QLabel(self)
        self._revisions.setObjectName("revisedRevisions")
        self._revisions.setWordWrap(True)
        self._model: RowsModel[RevisedLine] = RowsModel(
            (
                lambda line: line.unit,
                lambda line: f"{line.signed_score} · {line.signed_rank}",
                lambda line: f"{line.revised_score} · {line.revised_rank}",
                lambda line: self.tr("differs") if line.differs else self.tr("the same"),
            ),
            self,
        )
        self._table = FittedTable("revisedTable", most_rows=20, parent=self)
        self._table.setModel(self._model)
        self._form = TitledForm("revised", self)
        self._form.add_line("reason")
        self._form.add_line("document")
        self._form.finish()
        layout = QVBoxLayout(self)
        for widget in (self._told, self._choose, self._revisions, self._table, self._form):
            layout.addWidget(widget)
        layout.addStretch(1)
        self._choose.clicked.connect(self.on_choose_clicked)
        self._form.given.connect(self.on_form_given)
        self.retranslate()
        self.show_view(None)

    def show_view(self, view: RevisedView | None) -> None:
        """Show what a file would yield; `None` = none is chosen."""
        self._view = view
        for widget in (self._revisions, self._table, self._form):
            widget.setVisible(view is not None)
        if view is None:
            return
        self._model.set_rows(view.lines)
        self._table.fit()
        texts = [self.tr("{file}: what differs from the rules signed").format(file=view.file)]
        for signed, revised in view.revisions[:MOST_REVISIONS]:
            texts.append(f"− {signed}" if signed else f"+ {revised}")
        if not view.revisions:
            texts.append(self.tr("The sentences of the rule sheet are the same."))
        self._revisions.setText("\n".join(texts))

    def take_file(self, path: Path) -> None:
        """Read a scheme file and show what it would yield; nothing is written."""
        try:
            self.show_view(revised_view(self._bridge.desk, path, window_language()))
        except Refusal as refusal:
            self.show_view(None)
            self.refused.emit(refusal)
        else:
            self._form.take_focus()

    def on_choose_clicked(self) -> None:
        """Ask for the revised scheme."""
        ask_file(self, self.tr("The revised scheme"), self.tr("Schemes (*.toml)"), self.take_file)

    def on_form_given(self) -> None:
        """Record the order; the signed result stays as it is."""
        view, desk = self._view, self._bridge.desk
        if view is None:
            return
        order = partial(
            desk.corrections.order_recomputation,
            view.text,
            view.file,
            reason=self._form.text("reason"),
            document=self._form.text("document"),
        )
        if self._bridge.do(order):
            self.show_view(None)
            self._form.clear_lines()
            self.ordered.emit(*first_recomputed(desk))

    def retranslate(self) -> None:
        """Set every text in the language of the windows."""
        self._told.setText(
            self.tr(
                "Rules are not changed after the first ballot: the hearing ends under the rules "
                "that were signed. The organizer may have the same marks counted by revised rules "
                "as well, on a paper of its own (D10A) that says so and decides nothing."
            )
        )
        self._choose.setText(self.tr("Choose the revised scheme…"))
        self._table.setAccessibleName(self.tr("Units as signed and by the revised rules"))
        self._model.set_headings(
            (
                self.tr("Unit"),
                self.tr("As signed: score · rank"),
                self.tr("Revised: score · rank"),
                self.tr("Compared"),
            )
        )
        self._form.say(
            self.tr("Ordered by the organizer"),
            self.tr("Record the order"),
            reason=self.tr("Which rule was wrong"),
            document=self.tr("The organizer's written order"),
        )
        self.show_view(self._view)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
