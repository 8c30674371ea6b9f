"""Before the lock (6.10, 6.4): an entry opened again, a sheet keyed anew, taken out; an absence."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from hearing_desk.model.ids import SheetNo
from ui.bridge.views_corrected_sheet import AnewView
from ui.widgets.titled_form import TitledForm


class AnewPanel(QWidget):
    """Shows an `AnewView`; each box asks for one act and is there only while it makes sense.

    Signals:
        reopen_asked(str): open the entry again, for this reason.
        aside_asked(SheetNo, str): key this sheet anew, for this reason.
        out_asked(SheetNo, int, str, tuple[str, str]): a foreign sheet: number, papers left without
            it, reason, the two who decided.
    """

    reopen_asked = Signal(str)
    aside_asked = Signal(object, str)
    out_asked = Signal(object, int, str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: AnewView | None = None
        self._told = QLabel(self)
        self._told.setObjectName("anewTold")
        self._told.setWordWrap(True)
        self._reopen = TitledForm("reopen", self)
        self._reopen.add_line("reason")
        self._reopen.finish()
        self._aside = TitledForm("setAside", self)
        self._aside_sheet = self._aside.add_count("sheet", least=1)
        self._aside.add_line("reason")
        self._aside.finish()
        self._out = TitledForm("takeOut", self)
        self._out_sheet = self._out.add_count("sheet", least=1)
        self._out_left = self._out.add_count("left")
        for part in ("reason", "first", "second"):
            self._out.add_line(part)
        self._out.finish()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._told)
        for box in (self._reopen, self._aside, self._out):
            layout.addWidget(box)
        layout.addStretch(1)
        self._reopen.given.connect(lambda: self.reopen_asked.emit(self._reopen.text("reason")))
        self._aside.given.connect(self.on_aside_given)
        self._out.given.connect(self.on_out_given)
        self.retranslate()

    def show_view(self, view: AnewView) -> None:
        """Show the unit; what is being typed about it stays until an act was written."""
        before, self._view = self._view, view
        self._reopen.setVisible(view.closed)
        self._aside.setVisible(view.collected and not view.closed)
        self._out.setVisible(view.collected and not view.closed)
        if before != view:
            for box in (self._reopen, self._aside, self._out):
                box.clear_lines()
            self._out_left.set_value(max(0, view.returned - 1))
        self._show_texts()

    def take_focus(self) -> None:
        """Go to the first thing to be typed."""
        for box in (self._reopen, self._aside):
            if box.isVisibleTo(self):
                box.take_focus()
                return

    def retranslate(self) -> None:
        """Set every text in the language of the windows."""
        self._reopen.say(
            self.tr("Open the entry again"),
            self.tr("Open again"),
            reason=self.tr("Why the entry is opened again"),
        )
        self._aside.say(
            self.tr("Key a sheet anew"),
            self.tr("Set aside to be keyed anew"),
            sheet=self.tr("Sheet no."),
            reason=self.tr("What was wrong with the keying"),
        )
        self._out.say(
            self.tr("Take out a foreign paper"),
            self.tr("Take out"),
            sheet=self.tr("Sheet no. "),
            left=self.tr("Papers left without it, counted"),
            reason=self.tr("Why it is foreign (stamp, colour)"),
            first=self.tr("First who decided"),
            second=self.tr("Second who decided"),
        )
        self._show_texts()

    def on_aside_given(self) -> None:
        """Key it anew."""
        self.aside_asked.emit(SheetNo(self._aside_sheet.value), self._aside.text("reason"))

    def on_out_given(self) -> None:
        """Out with it."""
        self.out_asked.emit(
            SheetNo(self._out_sheet.value),
            self._out_left.value,
            self._out.text("reason"),
            (self._out.text("first"), self._out.text("second")),
        )

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _show_texts(self) -> None:
        view = self._view
        if view is None:
            return
        if not view.collected:
            self._told.setText(self.tr("The ballots are still out; nothing is keyed yet."))
            return
        told = self.tr(
            "Not locked yet: nothing signed needs a correction. Sheets 1 to {last}, {returned} of "
            "them count."
        )
        if view.closed:
            told += "\n" + self.tr("The entry has ended; open it again first.")
        else:
            told += "\n" + self.tr(
                "A sheet set aside is keyed anew by both on the Ballots page (Ctrl+7); what was "
                "keyed before stays in the journal."
            )
        texts = [told.format(last=view.last_sheet, returned=view.returned)]
        for sheets, words in (
            (view.set_aside, self.tr("Keyed anew so far: {sheets}")),
            (view.taken_out, self.tr("Taken out as foreign: {sheets}")),
        ):
            if sheets:
                texts.append(words.format(sheets=", ".join(f"{sheet:03}" for sheet in sheets)))
        self._told.setText("\n".join(texts))


class LiftPanel(TitledForm):
    """A unit recorded absent reports after all (6.4).

    Signals:
        lift_asked(str, str): reason, and the organizer's written order.
    """

    lift_asked = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("lift", parent)
        self.add_line("reason")
        self.add_line("document")
        self.finish()
        self.given.connect(lambda: self.lift_asked.emit(self.text("reason"), self.text("document")))
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language of the windows."""
        self.say(
            self.tr("The unit is recorded absent"),
            self.tr("Lift the absence"),
            reason=self.tr("Why it may report after all"),
            document=self.tr("The organizer's written order"),
        )

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
