"""The entry screen: sheet number very big, the paper, what was written last, how fast it goes."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from hearing_desk.model.ballots import EntryPass, Marks
from hearing_desk.model.ids import SheetNo
from ui.bridge.entry_pace import Pace
from ui.bridge.key_entry import Key, key_of
from ui.bridge.views_ballots import EntryStop, EntryView
from ui.widgets.mark_pad import MarkPad


class EntryPanel(QWidget):
    """Shows an `EntryView` and takes the marks.

    Signals:
        marks_ready(Marks): the paper of `sheet_no` is keyed.
        undo_asked(): take back the paper written last.
        aside_asked(SheetNo): put the paper on the screen before two deciders.
        operator_chosen(PersonId): somebody else sits down to key.
        next_asked(): the sheets are keyed; on to what is next.
    """

    marks_ready = Signal(object)
    undo_asked = Signal()
    aside_asked = Signal(object)
    operator_chosen = Signal(object)
    next_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: EntryView | None = None
        self._pace = Pace()
        self._shown_sheet: SheetNo | None = None
        self._written: tuple[SheetNo, Marks] | None = None
        self._pass = self._label("entryPass")
        self._sheet = self._label("entrySheet", role="sheet")
        self._count = self._label("entryCount")
        self._speed = self._label("entrySpeed", role="muted")
        self._last = self._label("entryLast")
        self._stop = self._label("entryStop")
        self._keys = self._label("entryKeys", role="muted")
        self.pad = MarkPad(self)
        self.pad.setObjectName("entryPad")
        self._buttons: list[QPushButton] = []
        self._choices = QHBoxLayout()
        self._choices.addStretch(1)
        self._lay_out()
        self.pad.marks_ready.connect(self.marks_ready)
        self.pad.undo_asked.connect(self.undo_asked)
        self.pad.aside_asked.connect(self.on_pad_aside_asked)
        self.pad.paper_begun.connect(self.on_pad_paper_begun)
        self.pad.key_refused.connect(self.on_pad_key_refused)
        self.retranslate()

    @property
    def sheet_no(self) -> SheetNo | None:
        """The sheet the next marks are for."""
        return None if self._view is None else self._view.sheet_no

    @property
    def entry_pass(self) -> EntryPass:
        """The pass that is keyed."""
        return EntryPass.FIRST if self._view is None else self._view.entry_pass

    @property
    def recounts(self) -> bool:
        """A recount is keyed, not a pass."""
        return self._view is not None and self._view.recount is not None

    @property
    def undo_pass(self) -> EntryPass:
        """The pass whose last sheet may be taken back."""
        return EntryPass.FIRST if self._view is None else self._view.undo_pass

    def retranslate(self) -> None:
        """Set every text in the language of the windows."""
        self.pad.setAccessibleName(self.tr("Marks of the ballot"))
        self._show_keys()
        if self._view is not None:
            self._show_texts(self._view)

    def show_view(self, view: EntryView) -> None:
        """Show where the pass is; a half-keyed paper of the same sheet stays as it is."""
        before, self._view = self._view, view
        anew = before is None or _sitting(before) != _sitting(view)
        if anew:
            self._pace.begin()
            self._written = view.last if view.stop is None else None
        if anew or (before is not None and before.sheet_no != view.sheet_no):
            self.pad.begin(view.form)
            self._shown_sheet = view.sheet_no
        self._show_texts(view)
        self._show_stop(view)

    def show_written(self, view: EntryView, now_ms: int) -> None:
        """The paper on the screen is written: it stays until the next key, the next one waits."""
        self._pace.note(now_ms)
        if self._view is not None and self._view.sheet_no is not None:
            self._shown_sheet = self._view.sheet_no
            self._written = (self._view.sheet_no, self.pad.marks)
        before, self._view = self._view, view
        if before is None or view.stop is not before.stop:
            self._show_stop(view)
        self._show_texts(view)

    def clear_paper(self) -> None:
        """Nothing was written: the same sheet from its first item."""
        assert self._view is not None
        self.pad.begin(self._view.form)
        self._shown_sheet = self._view.sheet_no
        self._show_texts(self._view)

    def take_focus(self) -> None:
        """Put the clerk's hands on the paper, or on who may key it."""
        if self.pad.isEnabled():
            self.pad.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._buttons:
            self._buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def on_pad_paper_begun(self) -> None:
        """The first key of the next paper: its number takes the place of the written one's."""
        if self._view is not None and self._shown_sheet != self._view.sheet_no:
            self._shown_sheet = self._view.sheet_no
            self._show_sheet(self._view)

    def on_pad_aside_asked(self) -> None:
        """The sheet on the screen is meant, the written one while it still stands there."""
        if self._shown_sheet is not None and not self.recounts:
            self.aside_asked.emit(self._shown_sheet)

    def on_pad_key_refused(self) -> None:
        """Say it beside the number too, where no cell is waiting."""
        if self.pad.complete:
            self._last.setText(self.tr("This key is not a mark here"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.pad.isEnabled() and key_of(event) is Key.UNDO:
            self.undo_asked.emit()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _label(self, name: str, role: str = "") -> QLabel:
        label = QLabel(self)
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        if role:
            label.setProperty("role", role)
        return label

    def _lay_out(self) -> None:
        for label in (self._keys, self._stop, self._last, self._pass, self._count, self._speed):
            label.setWordWrap(True)
        top = QHBoxLayout()
        top.addWidget(self._sheet)
        facts = QVBoxLayout()
        for label in (self._pass, self._count, self._speed):
            label.setAlignment(Qt.AlignmentFlag.AlignRight)
            facts.addWidget(label)
        top.addLayout(facts, 1)
        layout = QVBoxLayout(self)
        layout.addLayout(top)
        layout.addWidget(self._stop)
        layout.addLayout(self._choices)
        layout.addWidget(self.pad, 1)
        layout.addWidget(self._last)
        layout.addWidget(self._keys)
        layout.addStretch(0)

    def _show_keys(self) -> None:
        if self.recounts:  # a recount puts nothing aside: what is on the paper is keyed
            text = self.tr("Backspace: one item back    /  take back the last sheet")
        else:
            text = self.tr(
                "Backspace: one item back    /  take back the last sheet    *  put aside"
            )
        self._keys.setText(text)

    def _show_texts(self, view: EntryView) -> None:
        first = view.entry_pass is EntryPass.FIRST
        name = self.tr("First entry") if first else self.tr("Second entry, blind")
        if view.recount is not None:
            name = self.tr("Recount {number}, blind").format(number=view.recount)
        self._pass.setText(f"{name} · {view.operator}")
        self._show_keys()
        left = view.of - view.keyed
        self._count.setText(
            self.tr("{keyed} of {of} keyed, {left} to go").format(
                keyed=view.keyed, of=view.of, left=left
            )
        )
        self._speed.setText(self._speed_text(left))
        self._show_sheet(view)

    def _show_sheet(self, view: EntryView) -> None:
        shown = self._shown_sheet
        self._sheet.setText("" if shown is None else self.tr("No. {sheet}").format(sheet=shown))
        if self._written is None:
            self._last.setText("")
            return
        sheet, marks = self._written
        words = "　".join(f"{mark} {self.pad.mark_text(mark)}" for mark in marks)
        if shown == sheet and self.pad.complete:
            text = self.tr("No. {sheet} is written; next: no. {next}")
            if view.stop is not None:
                text = self.tr("No. {sheet} is written, the last of this entry.")
            self._last.setText("✓ " + text.format(sheet=sheet, next=view.sheet_no))
        else:
            text = self.tr("Written last, no. {sheet}: {marks}")
            self._last.setText(text.format(sheet=sheet, marks=words))

    def _speed_text(self, left: int) -> str:
        per_minute = self._pace.per_minute()
        if per_minute is None:
            return ""
        minutes = -(-left // per_minute)
        text = self.tr("{speed} sheets a minute, about {minutes} min to go")
        return text.format(speed=per_minute, minutes=minutes)

    def _show_stop(self, view: EntryView) -> None:
        texts = {
            EntryStop.NOT_COLLECTED: self.tr(
                "Nothing to key yet: issue and collect the ballots first."
            ),
            EntryStop.CLOSED: self.tr("The entry of this unit has ended."),
            EntryStop.KEYED: self.tr("Every sheet is keyed."),
            EntryStop.SAME_OPERATOR: self.tr(
                "{operator} keyed these sheets the first time. Somebody else must key them now: "
                "who sits down?"
            ).format(operator=view.operator),
        }
        self._stop.setText(texts[view.stop] if view.stop is not None else "")
        self._stop.setVisible(view.stop is not None)
        self.pad.setEnabled(view.stop is None)
        for widget in (self.pad, self._sheet, self._last, self._keys):
            # What was written last stays readable when the pass ends with it.
            widget.setVisible(view.stop is None or self.pad.complete)
        self._offer_choices(view)

    def _offer_choices(self, view: EntryView) -> None:
        """A button for what may follow: who sits down, or on to the next work."""
        for button in self._buttons:
            self._choices.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = []
        if view.stop is EntryStop.KEYED:
            go_on = self._choice(self.tr("Go on (F2)"), "entryGoOn")
            go_on.setProperty("role", "primary")
            go_on.clicked.connect(self.next_asked)
        if view.stop is EntryStop.SAME_OPERATOR:
            for operator in view.others:
                button = self._choice(operator.name, f"operator_{operator.person}")
                button.setAccessibleName(self.tr("{name} sits down").format(name=operator.name))
                button.setProperty("person", operator.person)
                button.clicked.connect(self.on_operator_clicked)

    def _choice(self, text: str, name: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setAutoDefault(True)
        self._choices.insertWidget(len(self._buttons), button)
        button.show()  # at once, so that it can take the focus
        self._buttons.append(button)
        return button

    def on_operator_clicked(self) -> None:
        """Somebody else sits down."""
        button = self.sender()
        assert button is not None
        self.operator_chosen.emit(button.property("person"))


def _sitting(view: EntryView) -> tuple[object, ...]:
    """What stays the same while one clerk keys one pass of one unit."""
    return view.unit, view.entry_pass, view.recount, view.form, view.operator
