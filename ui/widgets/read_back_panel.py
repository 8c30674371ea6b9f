"""Reading back: what was keyed, large enough to be read aloud against the paper."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QVBoxLayout, QWidget

from ui.bridge.key_entry import Key, key_of
from ui.bridge.views_checking import ReadBackView
from ui.widgets.mark_pad import MarkPad
from ui.widgets.mark_strip import MarkStrip
from ui.widgets.voice import Voice


class ReadPaper(MarkStrip):
    """The keyed paper; 1 agrees, 2 does not.

    Signals:
        answered(bool): whether the paper says the same.
    """

    answered = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("readPaper")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = key_of(event)
        if key in (Key.GRADE_1, Key.GRADE_2):
            self.answered.emit(key is Key.GRADE_1)
        elif key is not None:
            QApplication.beep()
        else:
            super().keyPressEvent(event)


class ReadBackPanel(QWidget):
    """Shows a `ReadBackView`; where the paper says otherwise, takes what it says.

    Signals:
        answered(SheetNo, bool): the paper was read and agreed, or not.
        marks_found(SheetNo, Marks): what is on a paper that did not agree.
    """

    answered = Signal(object, bool)
    marks_found = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: ReadBackView | None = None
        self._voice = Voice(self)
        self._sheet = QLabel(self)
        self._sheet.setObjectName("readSheet")
        self._sheet.setProperty("role", "sheet")
        self._question = QLabel(self)
        self._question.setObjectName("readQuestion")
        self._question.setProperty("role", "question")
        self._question.setWordWrap(True)
        self._aloud = QCheckBox(self)
        self._aloud.setObjectName("readAloud")
        self.paper = ReadPaper(self)
        self.pad = MarkPad(self)
        self.pad.setObjectName("readPad")
        layout = QVBoxLayout(self)
        for widget in (self._sheet, self._question, self._aloud):
            layout.addWidget(widget)
        layout.addWidget(self.paper, 1)
        layout.addWidget(self.pad, 1)
        self.paper.answered.connect(self.on_paper_answered)
        self.pad.marks_ready.connect(self.on_pad_marks_ready)
        self._aloud.toggled.connect(self.on_aloud_toggled)
        self.retranslate()

    def show_view(self, view: ReadBackView) -> None:
        """Show the next paper."""
        before, self._view = self._view, view
        waits = view.sheet_no is not None
        self.paper.setVisible(waits and not view.wrong)
        self.pad.setVisible(waits and view.wrong)
        if before != view:
            self.paper.set_form(view.form)
            self.paper.show_marks(view.marks, None)
            self.pad.begin(view.form)
            if waits and not view.wrong:
                self._read()
        self._show_texts()

    def take_focus(self) -> None:
        """Put the hands on the answer."""
        assert self._view is not None
        pad = self.pad if self._view.wrong else self.paper
        pad.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Set every text in the language of the windows."""
        self._aloud.setText(self.tr("Let the computer read aloud"))
        self.paper.setAccessibleName(self.tr("Keyed marks to be read back"))
        self.pad.setAccessibleName(self.tr("Marks found on the paper"))
        self._show_texts()

    def on_paper_answered(self, agreed: bool) -> None:
        """The paper was looked at."""
        if self._view is not None and self._view.sheet_no is not None:
            self.answered.emit(self._view.sheet_no, agreed)

    def on_pad_marks_ready(self, marks: object) -> None:
        """What the paper says is keyed."""
        if self._view is not None and self._view.sheet_no is not None:
            self.marks_found.emit(self._view.sheet_no, marks)

    def on_aloud_toggled(self, on: bool) -> None:
        """Read the one on the screen at once."""
        if on:
            self._read()

    def showEvent(self, event: object) -> None:
        # The engine is looked for only where reading back is the scheme's way.
        self._aloud.setVisible(self._voice.available)
        super().showEvent(event)  # type: ignore[arg-type]

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _read(self) -> None:
        view = self._view
        if view is None or view.sheet_no is None or not self._aloud.isChecked():
            return
        words = [
            f"{item} {self.paper.mark_text(mark)}"
            for item, mark in zip(view.form.items, view.marks, strict=True)
        ]
        number = self.tr("No. {sheet}").format(sheet=view.sheet_no)
        self._voice.say(", ".join((number, *words)))

    def _show_texts(self) -> None:
        view = self._view
        if view is None or view.sheet_no is None:
            self._sheet.setText("")
            self._question.setText(self.tr("Every keyed sheet was read back."))
            return
        self._sheet.setText(self.tr("No. {sheet}").format(sheet=view.sheet_no))
        if view.wrong:
            self._question.setText(self.tr("Key what is on the paper."))
        else:
            text = self.tr("Does the paper say the same?   1 = yes   2 = no    ({left} to go)")
            self._question.setText(text.format(left=view.left))
