"""The papers of a unit in the hall: issued, exchanged, collected, counted again, minuted."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QGroupBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui.bridge.views_ballots import PapersView
from ui.widgets.count_edit import CountEdit
from ui.widgets.surplus_guide import SurplusGuide


class PapersPanel(QWidget):
    """Shows a `PapersView`; each box asks for one act and is there only while it makes sense.

    Signals:
        issue_asked(int, int): papers printed, stand-ins.
        exchange_asked(): one spoiled paper for a new one.
        collect_asked(int, int, bool): returned, foreign, shuffled and numbered.
        recount_asked(int, int, str): returned, foreign, reason.
        void_asked(str), minute_asked(str): reason, remark.
    """

    issue_asked = Signal(int, int)
    exchange_asked = Signal()
    collect_asked = Signal(int, int, bool)
    recount_asked = Signal(int, int, str)
    void_asked = Signal(str)
    minute_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: PapersView | None = None
        self._facts = QLabel(self)
        self._facts.setObjectName("papersFacts")
        self._facts.setWordWrap(True)
        self._labels: dict[str, QLabel] = {}
        layout = QVBoxLayout(self)
        layout.addWidget(self._facts)
        self.surplus = SurplusGuide(self)
        layout.addWidget(self.surplus)
        self._build_issue()
        self._build_collect()
        self._build_minute()
        self._build_recount()
        self._build_void()
        for box in (self._issue, self._collect, self._minute, self._recount, self._void):
            layout.addWidget(box)
        layout.addStretch(1)
        self.retranslate()

    def show_view(self, view: PapersView) -> None:
        """Show the papers; what is being typed for the same round stays."""
        before, self._view = self._view, view
        for box, may in (
            (self._issue, view.may_issue),
            (self._collect, view.may_collect),
            (self._minute, view.may_minute),
            (self._recount, view.may_recount),
            (self._void, view.may_void),
        ):
            box.setVisible(may)
        self.surplus.show_view(view)
        self._exchange.setVisible(view.may_exchange)
        self._labels["standIns"].setVisible(view.stand_ins > 0)
        self._stand_ins.setVisible(view.stand_ins > 0)
        if before is None or _facts(before) != _facts(view):
            self._printed.set_value(view.printed or view.issued)
            self._returned.set_value(view.issued if view.returned is None else view.returned)
            self._again.set_value(view.returned or 0)
            self._foreign.set_value(view.foreign)
            self._again_foreign.set_value(view.foreign)
            self._shuffled.setChecked(False)
            for line in (self._remark, self._reason, self._void_reason):
                line.clear()
        self._show_texts(view)

    def take_focus(self) -> None:
        """Go to the first thing to be typed."""
        for box, field in (
            (self._issue, self._printed),
            (self._collect, self._returned),
            (self._minute, self._remark),
            (self._recount, self._again),
        ):
            if box.isVisibleTo(self):
                field.setFocus(Qt.FocusReason.OtherFocusReason)
                field.selectAll()
                return

    def retranslate(self) -> None:
        """Set every text in the language of the windows."""
        texts = {
            "printed": self.tr("Papers printed"),
            "standIns": self.tr("Alternates judging this unit"),
            "returned": self.tr("Ballots out of the box"),
            "foreign": self.tr("Foreign papers (other stamp or colour)"),
            "remark": self.tr("What became of one missing ballot"),
            "again": self.tr("Ballots counted again"),
            "againForeign": self.tr("Foreign papers counted again"),
            "reason": self.tr("Why it was counted again, and by whom"),
            "voidReason": self.tr("Why the round is void"),
        }
        for name, text in texts.items():
            self._labels[name].setText(text)
        for box, text in (
            (self._issue, self.tr("Issue the ballots")),
            (self._collect, self.tr("Collect the ballots")),
            (self._minute, self.tr("Minute a missing ballot")),
            (self._recount, self.tr("Count again")),
            (self._void, self.tr("Declare the round void")),
        ):
            box.setTitle(text)
        self._shuffled.setText(self.tr("The papers were shuffled and then numbered from 1"))
        for button, text in (
            (self._issue_button, self.tr("Issue ballots")),
            (self._exchange, self.tr("Exchange a spoiled paper")),
            (self._collect_button, self.tr("Collect ballots")),
            (self._minute_button, self.tr("Minute it")),
            (self._recount_button, self.tr("Write the recount")),
            (self._void_button, self.tr("Declare void")),
        ):
            button.setText(text)
        if self._view is not None:
            self._show_texts(self._view)

    def on_issue_clicked(self) -> None:
        """Hand out."""
        self.issue_asked.emit(self._printed.value, self._stand_ins.value)

    def on_collect_clicked(self) -> None:
        """Count the box; the shuffling is asked every time."""
        self.collect_asked.emit(
            self._returned.value, self._foreign.value, self._shuffled.isChecked()
        )

    def on_recount_clicked(self) -> None:
        """Two others counted."""
        self.recount_asked.emit(self._again.value, self._again_foreign.value, self._reason.text())

    def on_minute_clicked(self) -> None:
        """One missing ballot."""
        self.minute_asked.emit(self._remark.text())

    def on_void_clicked(self) -> None:
        """The round is void."""
        self.void_asked.emit(self._void_reason.text())

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _show_texts(self, view: PapersView) -> None:
        if view.absent:
            self._facts.setText(self.tr("The unit is absent; there is nothing to ballot."))
            return
        if view.may_issue:
            text = self.tr(
                "Round {round}: {present} present, {recused} recused, {issued} ballots to issue"
            )
        else:
            text = self.tr(
                "Round {round}: {present} present, {recused} recused, {issued} ballots issued"
            )
        lines = [
            text.format(
                round=view.round, present=view.present, recused=view.recused, issued=view.issued
            )
        ]
        if not view.may_issue:
            text = self.tr("{printed} printed, {exchanged} exchanged")
            lines.append(text.format(printed=view.printed, exchanged=view.exchanged))
        if view.returned is not None:
            text = self.tr(
                "{returned} returned, {foreign} foreign, {unused} unused, {unreturned} not "
                "returned ({minuted} minuted)"
            )
            lines.append(
                text.format(
                    returned=view.returned,
                    foreign=view.foreign,
                    unused="–" if view.unused is None else view.unused,
                    unreturned=view.unreturned,
                    minuted=len(view.minuted),
                )
            )
        if view.voided is not None:
            lines.append(self.tr("The round before is void: {reason}").format(reason=view.voided))
        if len(view.group_units) > 1:
            text = self.tr(
                "Booklets: the {count} units of the group are handed out and collected together, "
                "and every unit is keyed by the same sheet numbers."
            )
            lines.append(text.format(count=len(view.group_units)))
        self._facts.setText("\n".join(lines))

    def _build_issue(self) -> None:
        self._issue, form = self._box("issueBox")
        self._printed = self._count(form, "printed")
        self._stand_ins = self._count(form, "standIns")
        self._issue_button = self._button(form, "issueButton")
        self._issue_button.clicked.connect(self.on_issue_clicked)
        self._printed.returnPressed.connect(self.on_issue_clicked)

    def _build_collect(self) -> None:
        self._collect, form = self._box("collectBox")
        self._returned = self._count(form, "returned")
        self._foreign = self._count(form, "foreign")
        self._shuffled = QCheckBox(self._collect)
        self._shuffled.setObjectName("shuffled")
        form.addRow(self._shuffled)
        self._collect_button = self._button(form, "collectButton")
        self._exchange = self._button(form, "exchangeButton")
        self._exchange.setProperty("role", "")
        self._collect_button.clicked.connect(self.on_collect_clicked)
        self._exchange.clicked.connect(self.exchange_asked)

    def _build_recount(self) -> None:
        self._recount, form = self._box("recountBox")
        self._again = self._count(form, "again")
        self._again_foreign = self._count(form, "againForeign")
        self._reason = self._line(form, "reason")
        self._recount_button = self._button(form, "recountButton")
        self._recount_button.setProperty("role", "")
        self._recount_button.clicked.connect(self.on_recount_clicked)
        self._reason.returnPressed.connect(self.on_recount_clicked)

    def _build_minute(self) -> None:
        self._minute, form = self._box("minuteBox")
        self._remark = self._line(form, "remark")
        self._minute_button = self._button(form, "minuteButton")
        self._minute_button.clicked.connect(self.on_minute_clicked)
        self._remark.returnPressed.connect(self.on_minute_clicked)

    def _build_void(self) -> None:
        self._void, form = self._box("voidBox")
        self._void_reason = self._line(form, "voidReason")
        self._void_button = self._button(form, "voidButton")
        self._void_button.setProperty("role", "")
        self._void_button.clicked.connect(self.on_void_clicked)

    def _box(self, name: str) -> tuple[QGroupBox, QFormLayout]:
        box = QGroupBox(self)
        box.setObjectName(name)
        form = QFormLayout(box)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        return box, form

    def _count(self, form: QFormLayout, name: str) -> CountEdit:
        count = CountEdit(form.parentWidget())
        count.setObjectName(name)
        self._named_row(form, name, count)
        return count

    def _line(self, form: QFormLayout, name: str) -> QLineEdit:
        line = QLineEdit(form.parentWidget())
        line.setObjectName(name)
        self._named_row(form, name, line)
        return line

    def _named_row(self, form: QFormLayout, name: str, field: QWidget) -> None:
        label = QLabel(form.parentWidget())
        label.setBuddy(field)
        self._labels[name] = label
        form.addRow(label, field)

    def _button(self, form: QFormLayout, name: str) -> QPushButton:
        button = QPushButton(form.parentWidget())
        button.setObjectName(name)
        button.setAutoDefault(True)
        button.setProperty("role", "primary")
        form.addRow(button)
        return button


def _facts(view: PapersView) -> tuple[object, ...]:
    """What typed numbers stand on; where it changes they are suggested anew."""
    return view.unit, view.round, view.issued, view.returned, view.may_issue, len(view.minuted)
