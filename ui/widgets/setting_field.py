"""One question of the rules and its answer: chosen from a list or typed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QLabel,
    QLineEdit,
    QListView,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui.bridge.views_rules import SettingView

_ARROW_PX = 48
"""Room for the arrow and the frame of a closed list."""


class _Choices(QComboBox):
    """A list that the wheel scrolls past: turning the page must not change a rule."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        opened = QListView(self)
        opened.setWordWrap(True)
        opened.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setView(opened)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class SettingField(QFrame):
    """Shows a `SettingView`; named by its path: `setting_ballot.blank` and so on.

    Signals:
        answered(str, object): path and the value chosen or the text typed.
    """

    answered = Signal(str, object)

    def __init__(self, path: str, *, chosen: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.path = path
        self._view: SettingView | None = None
        self._question = self._label("question")
        self._choices = _Choices(self) if chosen else None
        self._typed = None if chosen else QLineEdit(self)
        self._answer = self._label("answer")
        self._source = self._label("source", role="muted")
        self._problems = self._label("problems", role="error")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 2, 12, 8)
        layout.setSpacing(2)
        layout.addWidget(self._question)
        layout.addWidget(self.editor)
        for label in (self._answer, self._source, self._problems):
            layout.addWidget(label)
        self.editor.setObjectName(f"setting_{path}")
        self._question.setBuddy(self.editor)
        if self._choices is not None:
            self._choices.activated.connect(self._on_choices_activated)
        if self._typed is not None:
            self._typed.textEdited.connect(self._on_typed_text_edited)

    @property
    def editor(self) -> QWidget:
        """What takes the focus."""
        editor = self._choices or self._typed
        assert editor is not None
        return editor

    def show_view(self, view: SettingView, *, frozen: bool) -> None:
        """Show question and answer; frozen leaves only words."""
        self._view = view
        mark = "● " if view.changed else ""
        self._question.setText(f"{mark}{view.letter} {view.question}".replace("  ", " ").strip())
        self.editor.setAccessibleName(self._question.text())
        self.editor.setAccessibleDescription(" ".join(view.problems))
        self.editor.setVisible(not frozen)
        self._show_answer(view)
        for label, lines in ((self._source, (view.source,)), (self._problems, view.problems)):
            label.setText("\n".join(lines))
            label.setVisible(any(lines))
        self._show_whole_answer()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.FontChange:
            self._show_whole_answer()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_whole_answer()

    def _show_answer(self, view: SettingView) -> None:
        if self._choices is not None:
            with QSignalBlocker(self._choices):
                labels = [option.label for option in view.options]
                if labels != [self._choices.itemText(n) for n in range(self._choices.count())]:
                    self._choices.clear()
                    self._choices.addItems(labels)
                self._choices.setCurrentIndex(view.chosen)
        if self._typed is not None and self.window().focusWidget() is not self._typed:
            self._typed.setText(view.typed)

    def _show_whole_answer(self) -> None:
        """The answer in full below the list where the list is too narrow or not shown."""
        if self._view is None:
            return
        answer = self._view.answer or "—"
        room = self._choices.width() - _ARROW_PX if self._choices is not None else self.width()
        cut = self.fontMetrics().horizontalAdvance(answer) > room
        frozen = self.editor.isHidden()
        self._answer.setText(answer)
        self._answer.setVisible(frozen or (self._choices is not None and cut))

    def _label(self, name: str, role: str = "") -> QLabel:
        label = QLabel(self)
        label.setObjectName(f"{name}_{self.path}")
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty("role", role)
        return label

    def _on_choices_activated(self, place: int) -> None:
        if self._view is not None:
            self.answered.emit(self.path, self._view.options[place].value)

    def _on_typed_text_edited(self, text: str) -> None:
        self.answered.emit(self.path, text)
