"""Before the first die: quotas, recusals, id and dice, checked at every key; then committed to."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from hearing_desk.errors import Problem
from hearing_desk.model.attendance import SessionId
from hearing_desk.model.draw import Die, DrawRules
from hearing_desk.words.draw_labels import DICE
from ui.bridge.draw_planning import DrawDraft, DrawPlanning, PlanView, QuotaEntry
from ui.bridge.views_draw import DrawView
from ui.stages.recusal_panel import RecusalPanel
from ui.text.columns import column_word
from ui.text.language import window_language
from ui.widgets.ask_file import ask_file
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.problem_list import ProblemList
from ui.widgets.quota_table import QuotaTable

TYPING_PAUSE_MS = 120
"""A pool of 10 000 takes about as long to plan; nobody waits for a key."""

_LEAST_DIGITS = {Die.D10: "20", Die.D6: "26"}


class DrawPrepare(QWidget):
    """Collects a `DrawDraft` and shows its `PlanView`.

    Signals:
        commit_asked(DrawRules, str): the rules, and the reason of a repeated draw.
        file_chosen(Path): a quota file to read.
        typed(): something was changed by hand.
    """

    commit_asked = Signal(object, str)
    file_chosen = Signal(Path)
    typed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._planning: DrawPlanning | None = None
        self._view: DrawView | None = None
        self._plan: PlanView | None = None
        self._file_problems: tuple[Problem, ...] = ()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(TYPING_PAUSE_MS)
        self._timer.timeout.connect(self.on_typed)
        self._create()
        self._lay_out()
        self._connect()
        self.retranslate()

    @property
    def draft(self) -> DrawDraft:
        """What is typed now."""
        return DrawDraft(
            draw_id=self.draw_id.text().strip(),
            die=Die(self.die.currentData()),
            digit_count=self.digits.text(),
            seats=self.seats.text(),
            entries=self.quotas.entries,
            recusals=self.recusals.typed,
            to_sector=self.to_sector.currentData() if self.to_sector.isEnabled() else None,
        )

    def begin(self, view: DrawView, planning: DrawPlanning) -> bool:
        """Start a draft for this session and pool; False: what was typed for the same stays."""
        known, self._view, self._planning = self._view, view, planning
        if known is not None and known.run == view.run:
            self.look()
            return False
        self._file_problems = ()
        self.draw_id.setText(view.draw_id)
        self.seats.setText(view.seats)
        self.reason.clear()
        for widget in (self._reason_label, self.reason):
            widget.setVisible(view.repeated)
        self._show_choices(view, planning)
        if known is None or known.pool_sha256 != view.pool_sha256:
            self.recusals.set_people([(p.id, p.name) for p in planning.roster.people])
            self.quotas.show_entries(planning.first_entries())
        self.look()  # a repeated draw starts from the quotas of the one before
        return True

    def restore(self, draft: DrawDraft, reason: str) -> None:
        """Show what was typed before the program ended."""
        for edit, text in (
            (self.draw_id, draft.draw_id),
            (self.digits, draft.digit_count),
            (self.seats, draft.seats),
            (self.reason, reason),
        ):
            edit.setText(text)
        for combo, chosen in ((self.die, draft.die.value), (self.to_sector, draft.to_sector)):
            combo.setCurrentIndex(max(0, combo.findData(chosen)))
        self.recusals.take(draft.recusals)
        self.quotas.show_entries(draft.entries)
        self.look()

    def take_entries(self, entries: tuple[QuotaEntry, ...], problems: tuple[Problem, ...]) -> None:
        """Fill the table from a file that was read."""
        self._file_problems = problems
        self.quotas.show_entries(entries)
        self._file_problems = problems
        self.on_typed()

    def look(self) -> None:
        """Plan and check what is typed."""
        self._timer.stop()
        if self._planning is None or self._view is None:
            return
        plan = self._plan = self._planning.plan(SessionId(self._view.session), self.draft)
        problems = (*self._file_problems, *plan.problems)
        self.quotas.show_eligible(plan.eligible)
        self.recusals.show_recusals(plan.recusals)
        self.problems.show_problems(problems)
        self.problems.setVisible(bool(problems))
        self.verdict.setText(self._verdict(plan))
        self.verdict.setProperty("role", "" if plan.rules is not None else "error")
        self.verdict.style().unpolish(self.verdict)
        self.verdict.style().polish(self.verdict)
        self.commit.setEnabled(self.rules is not None)

    @property
    def rules(self) -> DrawRules | None:
        """What would be committed to; `None` while something stops it."""
        if self._plan is None or self._file_problems:
            return None
        return self._plan.rules

    def retranslate(self) -> None:
        """Set every text in the language of the windows."""
        for label, text, widget in (
            (self._id_label, self.tr("Draw number"), self.draw_id),
            (self._seats_label, self.tr("Seats on the panel"), self.seats),
            (self._die_label, self.tr("Dice"), self.die),
            (self._digits_label, self.tr("Digits"), self.digits),
            (self._to_label, self.tr("Missing seats go to"), self.to_sector),
            (self._reason_label, self.tr("Reason for drawing again"), self.reason),
        ):
            label.setText(text)
            widget.setAccessibleName(text)
        for button, text in (
            (self.file_button, self.tr("Import quotas…")),
            (self.add_button, self.tr("Add a line")),
            (self.commit, self.tr("Commit before the dice…")),
        ):
            button.setText(text)
            button.setAccessibleName(text)
        self.attribute.setAccessibleName(self.tr("Column"))
        self.value.setAccessibleName(self.tr("Value"))
        self.problems.setAccessibleName(self.tr("What stands against the draw"))
        for place in range(self.die.count()):
            self.die.setItemText(place, DICE[Die(self.die.itemData(place))].to(window_language()))
        if self._plan is not None:
            self.look()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def on_edited(self) -> None:
        self._file_problems = ()
        self._timer.start()

    def on_typed(self) -> None:
        self.look()
        self.typed.emit()

    def on_die_activated(self) -> None:
        self.digits.setText(_LEAST_DIGITS[Die(self.die.currentData())])
        self.on_typed()

    def on_attribute_changed(self) -> None:
        self.value.clear()
        if self._planning is not None and self.attribute.currentData():
            self.value.addItems(list(self._planning.values(self.attribute.currentData())))

    def on_add_clicked(self) -> None:
        if self.attribute.currentData() and self.value.currentText():
            attribute = str(self.attribute.currentData())
            self.quotas.add_entry(QuotaEntry(attribute, self.value.currentText()))

    def on_file_clicked(self) -> None:
        names = self.tr("Quotas (*.csv *.txt *.tsv *.xlsx);;All files (*)")
        ask_file(self, self.file_button.text(), names, self.file_chosen.emit)

    def on_commit_clicked(self) -> None:
        self.look()
        if self.rules is not None:
            self.commit_asked.emit(self.rules, self.reason.text().strip())

    def _show_choices(self, view: DrawView, planning: DrawPlanning) -> None:
        self.to_sector.clear()
        for sector in planning.values("sector"):
            self.to_sector.addItem(sector, sector)
        for widget in (self._to_label, self.to_sector):
            widget.setVisible(view.names_sector)
        self.to_sector.setEnabled(view.names_sector)
        self.attribute.clear()
        for attribute in planning.attributes:
            self.attribute.addItem(column_word(attribute), attribute)
        if self.attribute.count() > 1:
            self.attribute.setCurrentIndex(1)
        self.on_attribute_changed()

    def _verdict(self, plan: PlanView) -> str:
        lines = []
        if self.rules is None:
            lines.append(self.tr("Not possible yet; see below."))
        else:
            words = self.tr("Possible: a panel of {seats}.")
            lines.append(words.format(seats=plan.panel_seats))
        if plan.seats:
            parts = [_seats_text(*seats) for seats in plan.seats]
            lines.append("　".join(parts))
        for short in plan.settled:
            words = self.tr("{sector} wants {wanted}, only {available} may be drawn.")
            lines.append(
                words.format(sector=short.sector, wanted=short.wanted, available=short.available)
            )
        for sector, count in plan.received:
            words = self.tr("{sector} takes over {count} seats by the rules.")
            lines.append(words.format(sector=sector, count=count))
        return "\n".join(lines)

    def _create(self) -> None:
        """In the order in which Tab visits them."""
        self.quotas = QuotaTable(self)
        self.file_button = _button("quotaImport", self)
        self.attribute = ChoiceBox("quotaAttribute", self)
        self.value = ChoiceBox("quotaValue", self)
        self.add_button = _button("quotaAdd", self)
        self.problems = ProblemList("drawProblems", self)
        self.verdict = QLabel(self)
        self.verdict.setObjectName("drawVerdict")
        self.verdict.setWordWrap(True)
        self.seats, self.draw_id = _edit("drawSeats", self), _edit("drawId", self)
        self.die, self.digits = ChoiceBox("drawDie", self), _edit("drawDigits", self)
        self.digits.setText(_LEAST_DIGITS[Die.D10])
        self.to_sector, self.reason = ChoiceBox("drawToSector", self), _edit("drawReason", self)
        for die in Die:
            self.die.addItem("", die.value)
        self.commit = _button("drawCommit", self)
        self.commit.setProperty("role", "primary")
        self.recusals = RecusalPanel(self)
        self._id_label, self._seats_label, self._die_label = QLabel(), QLabel(), QLabel()
        self._digits_label, self._to_label, self._reason_label = QLabel(), QLabel(), QLabel()

    def _lay_out(self) -> None:
        add = QHBoxLayout()
        add.addWidget(self.file_button)
        add.addStretch(1)
        add.addWidget(self.attribute)
        add.addWidget(self.value)
        add.addWidget(self.add_button)
        left = QVBoxLayout()
        left.addWidget(self.quotas)
        left.addLayout(add)
        left.addWidget(self.verdict)
        left.addWidget(self.problems, 1)
        left.addStretch(0)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(self._seats_label, self.seats)
        form.addRow(self._id_label, self.draw_id)
        form.addRow(self._die_label, self.die)
        form.addRow(self._digits_label, self.digits)
        form.addRow(self._to_label, self.to_sector)
        form.addRow(self._reason_label, self.reason)
        right = QVBoxLayout()
        right.addLayout(form)
        right.addWidget(self.commit)  # above the fold, whatever the length of the lists
        right.addWidget(self.recusals, 1)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.addLayout(left, 3)
        across.addLayout(right, 2)

    def _connect(self) -> None:
        self.quotas.edited.connect(self.on_edited)
        self.recusals.edited.connect(self.on_typed)
        for edit in (self.draw_id, self.seats, self.digits):
            edit.textEdited.connect(self.on_edited)
        self.die.activated.connect(self.on_die_activated)
        self.to_sector.activated.connect(self.on_typed)
        self.reason.textEdited.connect(self.typed)
        self.attribute.activated.connect(self.on_attribute_changed)
        self.add_button.clicked.connect(self.on_add_clicked)
        self.file_button.clicked.connect(self.on_file_clicked)
        self.commit.clicked.connect(self.on_commit_clicked)


def _seats_text(sector: str, least: int, most: int, alternates: int) -> str:
    seats = str(least) if least == most else f"{least}–{most}"
    return f"{sector}\u00a0{seats}+{alternates}"


def _edit(name: str, parent: QWidget) -> QLineEdit:
    edit = QLineEdit(parent)
    edit.setObjectName(name)
    return edit


def _button(name: str, parent: QWidget) -> QPushButton:
    button = QPushButton(parent)
    button.setObjectName(name)
    return button
