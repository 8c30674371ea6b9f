"""Doubtful papers: put aside with a reason, ruled upon or declared invalid by two deciders."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QGroupBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from hearing_desk.model.ballots import DoubtReason
from hearing_desk.model.ids import SheetNo
from ui.bridge.views_checking import DoubtsView
from ui.text.ballot_labels import doubt_word, invalid_word
from ui.widgets.count_edit import CountEdit
from ui.widgets.mark_pad import MarkPad


class DoubtPanel(QWidget):
    """Shows a `DoubtsView`.

    Signals:
        aside_asked(SheetNo, DoubtReason, str): put a sheet before the deciders; with a remark.
        ruling_asked(SheetNo, Marks, str, tuple[str, str]): final marks, reason, deciders.
        invalid_asked(SheetNo, InvalidReason, str, tuple[str, str]): reason, remark, deciders.
    """

    aside_asked = Signal(object, object, str)
    ruling_asked = Signal(object, object, str, object)
    invalid_asked = Signal(object, object, str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: DoubtsView | None = None
        self._facts = QLabel(self)
        self._facts.setObjectName("doubtFacts")
        self._facts.setWordWrap(True)
        self.queue = QListWidget(self)
        self.queue.setObjectName("doubtQueue")
        self._labels: dict[str, QLabel] = {}
        self._build_aside()
        self._build_decide()
        layout = QVBoxLayout(self)
        layout.addWidget(self._aside)
        layout.addWidget(self._facts)
        layout.addWidget(self.queue)
        layout.addWidget(self._decide)
        layout.addStretch(1)
        self.queue.currentRowChanged.connect(self.on_queue_row_changed)
        self.retranslate()

    def show_view(self, view: DoubtsView) -> None:
        """Show the queue; what is being typed for the same queue stays."""
        before, self._view = self._view, view
        if before == view:
            return
        self._aside.setVisible(view.open)
        self._decide.setVisible(view.open)
        self._show_texts()
        self._pad.begin(view.form)
        self._ruling.clear()
        if view.queue:
            self.queue.setCurrentRow(0)

    def put_aside(self, sheet_no: SheetNo) -> None:
        """Begin putting a sheet aside: its reason is next."""
        self._sheet.set_value(sheet_no)
        self._remark.clear()
        self._reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def rule_on(self, sheet_no: SheetNo) -> None:
        """Begin deciding upon a sheet: its marks are next."""
        self._ruled_sheet.set_value(sheet_no)
        self._pad.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_focus(self) -> None:
        """Go to the first paper to decide upon, else to putting one aside."""
        if self._view is not None and self._view.queue:
            self.rule_on(self._view.queue[max(0, self.queue.currentRow())].sheet_no)
        else:
            self._sheet.setFocus(Qt.FocusReason.OtherFocusReason)
            self._sheet.selectAll()

    def retranslate(self) -> None:
        """Set every text in the language of the windows."""
        texts = {
            "doubtSheet": self.tr("Sheet no."),
            "doubtReason": self.tr("Why it is doubtful"),
            "doubtRemark": self.tr("Remark"),
            "ruledSheet": self.tr("Sheet decided upon"),
            "ruling": self.tr("Reason of the decision"),
            "decider1": self.tr("First decider"),
            "decider2": self.tr("Second decider"),
            "invalidReason": self.tr("Or invalid, because"),
        }
        for name, text in texts.items():
            self._labels[name].setText(text)
        self._aside.setTitle(self.tr("Put a paper aside"))
        self._decide.setTitle(self.tr("Decision of two"))
        self._aside_button.setText(self.tr("Put aside"))
        self._rule_button.setText(self.tr("These marks count"))
        self._invalid_button.setText(self.tr("Declare invalid"))
        self._pad.setAccessibleName(self.tr("Marks that count"))
        self.queue.setAccessibleName(self.tr("Papers that wait for two deciders"))
        self._fill(self._reason, [(each, doubt_word(each)) for each in DoubtReason])
        self._fill_invalid()
        self._show_texts()

    def on_queue_row_changed(self, place: int) -> None:
        """The deciders look at this one."""
        if self._view is not None and 0 <= place < len(self._view.queue):
            self._ruled_sheet.set_value(self._view.queue[place].sheet_no)

    def on_aside_clicked(self) -> None:
        """Aside with it."""
        reason = self._reason.currentData()
        self.aside_asked.emit(SheetNo(self._sheet.value), reason, self._remark.text())

    def on_rule_clicked(self) -> None:
        """These marks count; whether they are enough is for the desk to say."""
        sheet = SheetNo(self._ruled_sheet.value)
        self.ruling_asked.emit(sheet, self._pad.marks, self._ruling.text(), self._deciders())

    def on_invalid_clicked(self) -> None:
        """The paper is invalid."""
        sheet, reason = SheetNo(self._ruled_sheet.value), self._invalid.currentData()
        self.invalid_asked.emit(sheet, reason, self._ruling.text(), self._deciders())

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _deciders(self) -> tuple[str, str]:
        return self._decider1.text(), self._decider2.text()

    def _show_texts(self) -> None:
        view = self._view
        if view is None:
            return
        parts = [
            self.tr("{waiting} waiting, {ruled} decided").format(
                waiting=len(view.queue), ruled=view.ruled
            )
        ]
        for reason, count in view.invalid:
            text = self.tr("{count} invalid: {reason}")
            parts.append(text.format(count=count, reason=invalid_word(reason)))
        self._facts.setText("　".join(parts))
        place = self.queue.currentRow()
        self.queue.clear()
        for doubt in view.queue:
            text = self.tr("No. {sheet}: {reason}")
            word = doubt_word(doubt.reason)
            self.queue.addItem(text.format(sheet=doubt.sheet_no, reason=word))
        self.queue.setVisible(bool(view.queue))
        self.queue.setMaximumHeight(self.queue.sizeHintForRow(0) * min(4, len(view.queue)) + 8)
        self.queue.setCurrentRow(min(max(0, place), len(view.queue) - 1))
        self._fill_invalid()

    def _fill_invalid(self) -> None:
        """Only the reasons the scheme knows."""
        reasons = self._view.reasons if self._view is not None else ()
        self._fill(self._invalid, [(each, invalid_word(each)) for each in reasons])

    def _fill(self, box: QComboBox, members: Sequence[tuple[object, str]]) -> None:
        """The members in words, the one that was chosen still chosen."""
        chosen = box.currentIndex()
        box.clear()
        for member, word in members:
            box.addItem(word, member)
        box.setCurrentIndex(min(max(0, chosen), len(members) - 1))

    def _build_aside(self) -> None:
        self._aside = QGroupBox(self)
        self._aside.setObjectName("asideBox")
        form = QFormLayout(self._aside)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._sheet = CountEdit(self._aside, least=1)
        self._reason = QComboBox(self._aside)
        self._remark = QLineEdit(self._aside)
        self._row(form, "doubtSheet", self._sheet)
        self._row(form, "doubtReason", self._reason)
        self._row(form, "doubtRemark", self._remark)
        self._aside_button = self._button(form, "asideButton")
        self._aside_button.clicked.connect(self.on_aside_clicked)
        self._remark.returnPressed.connect(self.on_aside_clicked)

    def _build_decide(self) -> None:
        self._decide = QGroupBox(self)
        self._decide.setObjectName("decideBox")
        form = QFormLayout(self._decide)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._ruled_sheet = CountEdit(self._decide, least=1)
        self._pad = MarkPad(self._decide)
        self._pad.setObjectName("ruledPad")
        self._ruling = QLineEdit(self._decide)
        self._decider1, self._decider2 = QLineEdit(self._decide), QLineEdit(self._decide)
        self._invalid = QComboBox(self._decide)
        self._row(form, "ruledSheet", self._ruled_sheet)
        form.addRow(self._pad)
        self._row(form, "ruling", self._ruling)
        self._row(form, "decider1", self._decider1)
        self._row(form, "decider2", self._decider2)
        self._rule_button = self._button(form, "ruleButton")
        self._row(form, "invalidReason", self._invalid)
        self._invalid_button = self._button(form, "invalidButton")
        self._rule_button.clicked.connect(self.on_rule_clicked)
        self._invalid_button.clicked.connect(self.on_invalid_clicked)

    def _row(self, form: QFormLayout, name: str, field: QWidget) -> None:
        field.setObjectName(name)
        label = QLabel(form.parentWidget())
        label.setBuddy(field)
        self._labels[name] = label
        form.addRow(label, field)

    def _button(self, form: QFormLayout, name: str) -> QPushButton:
        button = QPushButton(form.parentWidget())
        button.setObjectName(name)
        button.setAutoDefault(True)
        form.addRow(button)
        return button
