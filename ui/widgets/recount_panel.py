"""The full recount of a unit (6.18): asked for, and what differs settled on the paper by two."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QComboBox, QLabel, QListWidget, QVBoxLayout, QWidget

from hearing_desk.model.recheck import RecountAsker
from ui.bridge.views_recount import RecountView
from ui.widgets.mark_pad import MarkPad
from ui.widgets.titled_form import TitledForm


class RecountPanel(QWidget):
    """Shows a `RecountView`.

    Signals:
        asked(RecountAsker, str, str, str): who asks, by name, why, and who is to key, "" = open.
        settled(SheetNo, Marks, str, tuple[str, str]): marks on the paper, reason, deciders.
    """

    asked = Signal(object, str, str, str)
    settled = Signal(object, object, str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: RecountView | None = None
        self._advice = self._label("recountAdvice", "question")
        self._facts = self._label("recountFacts", "")
        self._ask = TitledForm("recountAsk", self)
        self._asker = QComboBox(self._ask)
        self._asker.setObjectName("recountAsker")
        self._ask.add_widget(self._asker)
        for part in ("name", "reason", "keyer"):
            self._ask.add_line(part)
        self._ask.finish()
        self.queue = QListWidget(self)
        self.queue.setObjectName("recountQueue")
        self._settle = TitledForm("recountSettle", self)
        self.pad = MarkPad(self._settle)
        self.pad.setObjectName("recountPad")
        self._settle.add_widget(self.pad)
        for part in ("reason", "decider1", "decider2"):
            self._settle.add_line(part)
        self._settle.finish()
        layout = QVBoxLayout(self)
        for widget in (self._advice, self._facts, self._ask, self.queue, self._settle):
            layout.addWidget(widget)
        layout.addStretch(1)
        self._ask.given.connect(self.on_ask_given)
        self._settle.given.connect(self.on_settle_given)
        self.queue.currentRowChanged.connect(self.on_queue_row_changed)
        self.retranslate()

    @property
    def view(self) -> RecountView | None:
        """What is shown."""
        return self._view

    def show_view(self, view: RecountView) -> None:
        """Show where the recount is; what is typed for the same paper stays."""
        before, self._view = self._view, view
        if before == view:
            return
        if before is None or before.unit != view.unit:
            self._ask.clear_lines()
            self._settle.clear_lines()
        self._show_texts()
        self.pad.begin(view.form)
        if view.waiting:
            self.queue.setCurrentRow(0)

    def take_focus(self) -> None:
        """Go to the paper to settle, else to the question who asks."""
        if self._settle.isVisibleTo(self):
            self.pad.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._ask.isVisibleTo(self):
            self._asker.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear_typed(self) -> None:
        """A recount was asked for: it is in the record."""
        self._ask.clear_lines()

    def retranslate(self) -> None:
        """Set every text in the language of the windows."""
        kept = self._asker.currentIndex()
        self._asker.clear()
        for asker, text in (
            (RecountAsker.SUPERVISOR, self.tr("A supervisor asks for it")),
            (RecountAsker.NOTARY, self.tr("The notary asks for it")),
            (RecountAsker.ORGANIZER, self.tr("The organizer asks for it")),
        ):
            self._asker.addItem(text, asker)
        self._asker.setCurrentIndex(max(0, kept))
        self._asker.setAccessibleName(self.tr("Who asks for the recount"))
        self._ask.say(
            self.tr("Ask for a recount of all papers"),
            self.tr("Begin the recount"),
            name=self.tr("Name of who asks"),
            reason=self.tr("Reason"),
            keyer=self.tr("Who keys it, nobody who keyed before"),
        )
        self._settle.say(
            self.tr("What stands on the paper, by two"),
            self.tr("These marks are on the paper"),
            reason=self.tr("What was seen"),
            decider1=self.tr("First decider"),
            decider2=self.tr("Second decider"),
        )
        self.pad.setAccessibleName(self.tr("Marks on the paper"))
        self.queue.setAccessibleName(self.tr("Papers that differ"))
        self._show_texts()

    def on_ask_given(self) -> None:
        """Somebody entitled wants it."""
        name, reason, keyer = (self._ask.text(part) for part in ("name", "reason", "keyer"))
        self.asked.emit(self._asker.currentData(), name, reason, keyer)

    def on_settle_given(self) -> None:
        """Two looked at the paper; whether it is enough is for the desk to say."""
        place, view = self.queue.currentRow(), self._view
        if view is not None and 0 <= place < len(view.waiting):
            deciders = self._settle.text("decider1"), self._settle.text("decider2")
            reason = self._settle.text("reason")
            sheet = view.waiting[place].sheet_no
            self.settled.emit(sheet, self.pad.marks, reason, deciders)

    def on_queue_row_changed(self, _: int) -> None:
        """Another paper is looked at."""
        if self._view is not None:
            self.pad.begin(self._view.form)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _show_texts(self) -> None:
        view = self._view
        if view is None:
            return
        self._advice.setText("\n".join(view.advice))
        self._advice.setVisible(bool(view.advice))
        facts = view.facts or (self.tr("No recount was asked for."),)
        if view.keying:
            facts = (*facts, self.tr("Key the papers under Keying (F2)."))
        self._facts.setText("\n".join(facts))
        self._ask.setVisible(view.may_ask)
        place = self.queue.currentRow()
        self.queue.clear()
        for paper in view.waiting:
            text = self.tr("No. {sheet}: counted {counted}, recounted {recounted}")
            counted, recounted = " ".join(paper.counted), " ".join(paper.recounted)
            self.queue.addItem(
                text.format(sheet=paper.sheet_no, counted=counted, recounted=recounted)
            )
        self.queue.setCurrentRow(min(max(0, place), len(view.waiting) - 1))
        self.queue.setMaximumHeight(self.queue.sizeHintForRow(0) * min(5, len(view.waiting)) + 8)
        for widget in (self.queue, self._settle):
            widget.setVisible(bool(view.waiting))

    def _label(self, name: str, role: str) -> QLabel:
        label = QLabel(self)
        label.setObjectName(name)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        if role:
            label.setProperty("role", role)
        return label
