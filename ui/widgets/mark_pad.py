"""A paper that takes keys: the strip of marks with the clerk's hands on it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QApplication, QWidget

from ui.bridge.key_entry import KeyEntry
from ui.bridge.paper_form import PaperForm
from ui.widgets.mark_strip import MarkStrip


class MarkPad(MarkStrip):
    """Takes keys while it has the focus.

    Signals:
        marks_ready(Marks): the last mark of a paper was keyed.
        paper_begun(): the first key of a paper.
        undo_asked(), aside_asked(): their keys.
        key_refused(): a key that is no mark here; it was heard and is seen in the strip.
    """

    marks_ready = Signal(object)
    paper_begun = Signal()
    undo_asked = Signal()
    aside_asked = Signal()
    key_refused = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # An input method would swallow digits to compose with them.
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self._entry = KeyEntry(self)
        self._entry.changed.connect(self.on_entry_changed)
        self._entry.refused.connect(self.on_entry_refused)
        self._entry.ready.connect(self.marks_ready)
        self._entry.undo_asked.connect(self.undo_asked)
        self._entry.aside_asked.connect(self.aside_asked)

    @property
    def complete(self) -> bool:
        """Whether a finished paper is on the screen."""
        return self._entry.buffer.complete

    @property
    def under_way(self) -> bool:
        """Whether a paper is half keyed."""
        return self._entry.buffer.under_way

    def begin(self, form: PaperForm) -> None:
        """Take an empty paper."""
        self.set_form(form)
        self._entry.begin(len(form.items), len(form.grades))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.isEnabled() and self._form.items and self._entry.take(event):
            event.accept()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        role = QPalette.ColorRole.WindowText
        width = 3 if self.hasFocus() else 1
        painter.setPen(QPen(self.palette().color(role), width))
        inset = width // 2
        painter.drawRect(self.rect().adjusted(inset, inset, -1 - inset, -1 - inset))

    def on_entry_changed(self, buffer: object) -> None:
        """Show the marks; a finished paper awaits no key."""
        paper = self._entry.buffer
        self.show_marks(paper.marks, None if paper.complete else paper.cell)
        self.setAccessibleDescription(" ".join(map(self.mark_text, paper.marks)))
        if len(paper.marks) == 1:
            self.paper_begun.emit()
        if paper.complete:
            self.repaint()  # the mark is seen before the disk is waited for; "written" only after

    def on_entry_refused(self) -> None:
        """A refused key is heard and seen."""
        QApplication.beep()
        paper = self._entry.buffer
        self.show_marks(paper.marks, None if paper.complete else paper.cell, refused=True)
        self.key_refused.emit()
