"""After an interruption: what is in, the last sheet large, to be compared with the paper."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from ui.bridge.desk_bridge import DeskBridge
from ui.bridge.views_reopened import LastSheet, reopened_view
from ui.stages.page import Page
from ui.text.language import window_language
from ui.widgets.mark_strip import MarkStrip


class ReopenedPage(Page):
    """Shown once, when a record was opened that had not been closed in order.

    Signals:
        agreed(): the last sheet, if any, is as on the paper; go on.
        differs(): it is not; go to the ballots.
    """

    agreed = Signal()
    differs = Signal()

    def __init__(self, bridge: DeskBridge, parent: QWidget | None = None) -> None:
        super().__init__(bridge, parent)
        self._crashed = True
        self._found = QLabel(self)
        self._found.setObjectName("reopenedFound")
        self._count = QLabel(self)
        self._count.setObjectName("reopenedCount")
        self._sheet = QLabel(self)
        self._sheet.setObjectName("reopenedSheet")
        self._marks = MarkStrip(self)
        self._marks.setObjectName("reopenedMarks")
        self._question = QLabel(self)
        self._question.setObjectName("reopenedQuestion")
        self._agree = QPushButton(self)
        self._agree.setObjectName("reopenedAgree")
        self._agree.setProperty("role", "primary")
        self._differ = QPushButton(self)
        self._differ.setObjectName("reopenedDiffer")
        for button in (self._agree, self._differ):
            button.setAutoDefault(True)
        self._lay_out()
        self._agree.clicked.connect(self.agreed)
        self._differ.clicked.connect(self.differs)
        self.first = self._agree
        self.retranslate()

    def retranslate(self) -> None:
        self.title.setText(self.tr("Opened again after an interruption"))
        self._differ.setText(self.tr("It differs: to the ballots"))
        self._differ.setAccessibleName(self._differ.text())

    def begin(self, *, crashed: bool) -> None:
        """Show what is in; crashed: in an earlier run, not by a fault in this one."""
        self._crashed = crashed
        self._refresh_or_wait()

    def refresh(self) -> None:
        view = reopened_view(self.bridge.desk, window_language(), crashed=self._crashed)
        self._found.setText(view.acts)
        self._count.setText("\n".join(view.papers))
        self._question.setText(view.last)
        for part in (self._count, self._sheet, self._marks, self._differ):
            part.setVisible(view.sheet is not None)
        if view.sheet is None:
            self._agree.setText(self.tr("Go on"))
        else:
            self._show_sheet(view.sheet)
            self._agree.setText(self.tr("It is the same: go on"))
        self._agree.setAccessibleName(self._agree.text())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._agree.setFocus()

    def _show_sheet(self, sheet: LastSheet) -> None:
        self._sheet.setText(self.tr("The last one: no. {sheet}").format(sheet=sheet.sheet_no))
        self._marks.set_form(sheet.form)
        self._marks.show_marks(sheet.marks, None)
        words = ", ".join(map(self._marks.mark_text, sheet.marks))
        self._marks.setAccessibleName(words)

    def _lay_out(self) -> None:
        for label, role in ((self._count, "count"), (self._sheet, "sheet")):
            label.setProperty("role", role)
        for label in (self._found, self._count, self._sheet, self._question):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        buttons = QHBoxLayout()
        buttons.addWidget(self._agree)
        buttons.addWidget(self._differ)
        buttons.addStretch(1)
        for part in (self._found, self._count, self._sheet):
            self.body.addWidget(part)
        self.body.addWidget(self._marks, 1)
        self.body.addWidget(self._question)
        self.body.addLayout(buttons)
        self.body.addStretch(1)
