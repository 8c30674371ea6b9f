"""The draw that stands: reveal, panel, alternates, certificate, check, replacement, voiding."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from hearing_desk.model.hearing import DrawMethod
from hearing_desk.model.people import PersonId
from ui.bridge.views_draw import CheckLine, Compared, MemberLine, ResultView
from ui.models.rows_model import RowsModel
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.dice_panel import in_fives
from ui.widgets.rows_table import RowsTable


class DrawResultPanel(QWidget):
    """Shows a `ResultView`, as far as it has been revealed.

    Signals:
        next_asked(): reveal the next sector. all_asked(): reveal the rest at once.
        certificate_asked(), check_asked(): make D1; draw again and compare.
        replace_asked(MemberLine, str): the member gives the seat up, for this reason.
        void_asked(str, str): set the draw aside: reason, and the notary who consents.
    """

    next_asked = Signal()
    all_asked = Signal()
    certificate_asked = Signal()
    check_asked = Signal()
    replace_asked = Signal(object, str)
    void_asked = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: ResultView | None = None
        self._revealed = 0
        self._create()
        self._lay_out()
        self._connect()
        self.retranslate()

    @property
    def selected(self) -> MemberLine | None:
        """The member under the cursor."""
        place = self.panel.currentIndex().row()
        return self._panel.rows[place] if 0 <= place < len(self._panel.rows) else None

    def show_result(
        self, view: ResultView, revealed: int, notaries: Sequence[tuple[PersonId, str]]
    ) -> None:
        """Show the sectors revealed so far; `revealed` counts them."""
        if self._view is None or self._view.draw != view.draw:
            self.check_words.hide()
        self._view, self._revealed = view, revealed
        known = self.notary.currentData()
        self.notary.clear()
        for operator, name in notaries:
            self.notary.addItem(name, operator)
        self.notary.setCurrentIndex(max(0, self.notary.findData(known)))
        self._show()

    def show_check(self, lines: Sequence[CheckLine]) -> None:
        """Say of every comparison whether both sides are equal."""
        names = {
            Compared.ROSTER: self.tr("Digest of the sealed roster"),
            Compared.RULES: self.tr("Commitment C"),
            Compared.PANEL: self.tr("Panel drawn again from the dice"),
            Compared.ALTERNATES: self.tr("Alternates drawn again from the dice"),
            Compared.QUOTAS: self.tr("Panel against roster and quotas"),
        }
        equal, unequal = self.tr("equal"), self.tr("NOT EQUAL")
        told = [f"{names[line.what]}：{equal if line.equal else unequal}" for line in lines]
        self.check_words.setText("　".join(told))
        sound = all(line.equal for line in lines)
        self.check_words.setProperty("role", "" if sound else "error")
        self.check_words.style().unpolish(self.check_words)
        self.check_words.style().polish(self.check_words)
        self.check_words.show()

    def retranslate(self) -> None:
        """Set every text in the language of the windows."""
        for button, text in (
            (self.next, self.tr("Next sector")),
            (self.all, self.tr("Show all")),
            (self.check, self.tr("Draw again and compare")),
            (self.replace, self.tr("Replace this member…")),
            (self.void, self.tr("Set this draw aside…")),
        ):
            button.setText(text)
            button.setAccessibleName(text)
        for edit, text in (
            (self.replace_reason, self.tr("Why the chosen member gives the seat up")),
            (self.void_reason, self.tr("Why the draw is set aside")),
        ):
            edit.setPlaceholderText(text)
            edit.setAccessibleName(text)
        self.notary.setAccessibleName(self.tr("Notary who consents"))
        self._notary_label.setText(self.tr("With the consent of"))
        self.panel.setAccessibleName(self.tr("Panel"))
        self.alternates.setAccessibleName(self.tr("Alternates"))
        member = (self.tr("Id"), self.tr("Name"), self.tr("Sector"), self.tr("Employer"))
        self._panel.set_headings((self.tr("Seat"), *member))
        self._waiting.set_headings((self.tr("Call"), *member))
        self._panel_label.setText(self.tr("Panel"))
        self._waiting_label.setText(self.tr("Alternates, in the order of call"))
        self.check_words.hide()
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _show(self) -> None:
        view = self._view
        if view is None:
            return
        steps = view.steps[: self._revealed]
        sectors = {step.sector for step in steps}
        whole = self._revealed >= len(view.steps)
        self._panel.set_rows([line for line in view.panel if line.sector in sectors])
        self._waiting.set_rows([line for line in view.alternates if line.sector in sectors])
        for table in (self.panel, self.alternates):
            table.resizeColumnsToContents()
        for button in (self.next, self.all):
            button.setVisible(not whole)
        for widget in self._after:
            widget.setVisible(whole)
        self.replaced.setVisible(whole and bool(view.replaced))
        self.replaced.setText("\n".join(self._replaced_texts(view)))
        words = self.tr("Revealed: {done} of {all} sectors; {left} names still in the pool")
        left = steps[-1].left if steps else view.steps[0].left + _size(view)
        self.progress.setText(words.format(done=len(steps), all=len(view.steps), left=left))
        self.how.setText(self._how(view))
        made = view.certificate is not None
        self.certificate.setText(
            self.tr("See and print the certificate D1")
            if made
            else self.tr("Make the certificate D1")
        )
        self.certificate.setAccessibleName(self.certificate.text())
        self.stored.setText(self._stored(view))
        self.stored.setVisible(whole and made)

    def _how(self, view: ResultView) -> str:
        if view.method is DrawMethod.BUILT_IN:
            rolled = "　".join(f"{in_fives(digits)}（{name}）" for digits, name in view.rolls)
            return self.tr("Draw {draw}, by dice: {rolled}\nK {key}").format(
                draw=view.draw, rolled=rolled, key=view.key
            )
        words = (
            self.tr("Draw {draw}, by balls: {device}; witnesses: {names}")
            if view.method is DrawMethod.BALLS
            else self.tr("Draw {draw}, by the notary office: {device}; witnesses: {names}")
        )
        return words.format(draw=view.draw, device=view.device, names="、".join(view.witnesses))

    def _stored(self, view: ResultView) -> str:
        if view.certificate is None:
            return ""
        number, version, digest = view.certificate
        words = self.tr("{number} V{version} is stored, digest {digest}…")
        return words.format(number=number, version=version, digest=digest[:8])

    def _replaced_texts(self, view: ResultView) -> list[str]:
        words = self.tr("{left} gave the seat up ({reason}); {came} has it now.")
        alone = self.tr("{left} gave the seat up ({reason}); it stays empty.")
        return [
            (words if line.came else alone).format(
                left=line.left, reason=line.reason, came=line.came
            )
            for line in view.replaced
        ]

    def _create(self) -> None:
        columns = (
            lambda line: str(line.place),
            lambda line: line.id,
            lambda line: line.name,
            lambda line: line.sector,
            lambda line: line.employer,
        )
        self._panel: RowsModel[MemberLine] = RowsModel(columns, self)
        self._waiting: RowsModel[MemberLine] = RowsModel(columns, self)
        self.panel = RowsTable("panelTable", least_rows=8, parent=self)
        self.panel.setModel(self._panel)
        self.alternates = RowsTable("alternatesTable", least_rows=8, parent=self)
        self.alternates.setModel(self._waiting)
        self.next, self.all = _button("revealNext", self), _button("revealAll", self)
        self.next.setProperty("role", "primary")
        self.certificate = _button("drawCertificate", self)
        self.check, self.replace = _button("drawCheck", self), _button("memberReplace", self)
        self.void = _button("drawVoid", self)
        self.replace_reason, self.void_reason = QLineEdit(self), QLineEdit(self)
        self.replace_reason.setObjectName("memberReason")
        self.void_reason.setObjectName("voidReason")
        self.notary = ChoiceBox("voidNotary", self)
        self.how, self.progress = _label("drawHow", self), _label("revealProgress", self)
        self.stored, self.check_words = _label("drawStored", self), _label("drawChecked", self)
        self.replaced = _label("drawReplaced", self)
        self._panel_label, self._waiting_label = QLabel(self), QLabel(self)
        self._notary_label = QLabel(self)

    def _lay_out(self) -> None:
        reveal = QHBoxLayout()
        reveal.addWidget(self.progress, 1)
        reveal.addWidget(self.next)
        reveal.addWidget(self.all)
        reveal.addWidget(self.certificate)
        reveal.addWidget(self.check)
        tables = QGridLayout()
        tables.addWidget(self._panel_label, 0, 0)
        tables.addWidget(self._waiting_label, 0, 1)
        tables.addWidget(self.panel, 1, 0)
        tables.addWidget(self.alternates, 1, 1)
        tables.setColumnStretch(0, 3)
        tables.setColumnStretch(1, 2)
        tables.setRowStretch(1, 1)
        seat, void = QHBoxLayout(), QHBoxLayout()
        seat.addWidget(self.replace_reason, 1)
        seat.addWidget(self.replace)
        void.addWidget(self.void_reason, 1)
        void.addWidget(self._notary_label)
        void.addWidget(self.notary)
        void.addWidget(self.void)
        self._after: tuple[QWidget, ...] = (
            self.certificate,
            self.check,
            self.replace_reason,
            self.replace,
            self.void_reason,
            self._notary_label,
            self.notary,
            self.void,
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.how)
        layout.addLayout(reveal)
        layout.addWidget(self.stored)
        layout.addWidget(self.check_words)
        layout.addLayout(tables, 1)
        layout.addWidget(self.replaced)
        layout.addLayout(seat)
        layout.addLayout(void)

    def _connect(self) -> None:
        self.next.clicked.connect(self.next_asked)
        self.all.clicked.connect(self.all_asked)
        self.certificate.clicked.connect(self.certificate_asked)
        self.check.clicked.connect(self.check_asked)
        self.replace.clicked.connect(self._on_replace)
        self.replace_reason.returnPressed.connect(self._on_replace)
        self.void.clicked.connect(self._on_void)

    def _on_replace(self) -> None:
        self.replace_asked.emit(self.selected, self.replace_reason.text().strip())

    def _on_void(self) -> None:
        self.void_asked.emit(self.void_reason.text().strip(), self.notary.currentData() or "")


def _size(view: ResultView) -> int:
    first = view.steps[0]
    return len(first.seated) + len(first.alternates)


def _button(name: str, parent: QWidget) -> QPushButton:
    button = QPushButton(parent)
    button.setObjectName(name)
    return button


def _label(name: str, parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setObjectName(name)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
