"""Writing a scheme: seven steps from an existing one to a file a hearing can be begun by."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QTabBar,
    QWidget,
)

from hearing_desk.errors import Refusal
from ui.bridge.desk_bridge import DeskBridge
from ui.bridge.own_schemes import SchemeFile
from ui.bridge.scheme_faults import CHECK, Fault
from ui.bridge.scheme_tables import Cell, TableView
from ui.bridge.scheme_writing import SchemeWriting
from ui.bridge.views_scheme import SchemeEditorView
from ui.stages.page import Page
from ui.text.language import window_language
from ui.text.messages import refusal_text
from ui.widgets.act_confirm import ActConfirm
from ui.widgets.ask_file import ask_file
from ui.widgets.fitting_stack import FittingStack
from ui.widgets.notice import NoticeKind
from ui.widgets.scheme_check import SchemeCheck
from ui.widgets.scheme_choice import SchemeChoice
from ui.widgets.scheme_step import SchemeStep

_GROUPS = 3
"""The step that takes a file of units."""
_UNDO, _REDO = "Ctrl+Z", "Ctrl+Shift+Z"


class SchemePage(Page):
    """Works on one draft; nothing touches the open hearing.

    Signals:
        saved(): there is one more scheme to choose, or one says something else.
    """

    needs_hearing: ClassVar[bool] = False
    saved = Signal()

    def __init__(
        self, bridge: DeskBridge, writing: SchemeWriting, parent: QWidget | None = None
    ) -> None:
        super().__init__(bridge, parent)
        self._writing = writing
        self._view: SchemeEditorView | None = None
        self._wanted: Callable[[], None] = lambda: None
        self._choosing = False
        self._from = SchemeChoice(self)
        self._another = self._button("schemeAnother", self.on_another_clicked)
        self._undo = self._button("schemeUndo", self.on_undo)
        self._redo = self._button("schemeRedo", self.on_redo)
        self._draft = self._button("schemeDraft", partial(self._save, as_draft=True))
        self._save_button = self._button("schemeSave", partial(self._save, as_draft=False))
        self._save_button.setProperty("role", "primary")
        self._lose = ActConfirm("schemeLose", self)
        self._state = QLabel(self)
        self._state.setObjectName("schemeInHand")
        self._state.setWordWrap(True)
        self._bar = QTabBar(self)
        self._bar.setObjectName("schemeSteps")
        self._bar.setExpanding(False)
        self._bar.setUsesScrollButtons(True)
        self._steps = [SchemeStep(self) for _ in range(CHECK)]
        self._check = SchemeCheck(self)
        self._units = self._button("schemeUnits", self.on_units_clicked)
        self._back = self._button("schemeBack", lambda: self._go(-1))
        self._next = self._button("schemeNext", lambda: self._go(1))
        self._stack = FittingStack(self)
        self._nothing = QWidget(self)
        self._lay_out()
        for step in self._steps:
            self._listen(step)
        self._check.sources.edited.connect(self.on_cell_edited)
        self._from.begin_asked.connect(self.on_from_begin_asked)
        self._bar.currentChanged.connect(self.on_bar_changed)
        self._check.fault_asked.connect(self.on_fault_asked)
        self._lose.confirmed.connect(self.on_lose_confirmed)
        for keys, slot in (
            (_UNDO, self.on_undo),
            (_REDO, self.on_redo),
            ("Ctrl+Y", self.on_redo),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)
        self.retranslate()

    def begin_from(self, text: str) -> None:
        """Write a new scheme that begins as this one."""
        self._begin_by(partial(self._writing.begin_from, text))

    def retranslate(self) -> None:
        self.title.setText(self.tr("Write a scheme"))
        for button, text in (
            (self._another, self.tr("Another scheme…")),
            (self._undo, self.tr("Undo")),
            (self._redo, self.tr("Redo")),
            (self._draft, self.tr("Save as a draft")),
            (self._save_button, self.tr("Save the scheme")),
            (self._units, self.tr("Units from a file…")),
            (self._back, self.tr("Back")),
            (self._next, self.tr("Next step")),
        ):
            button.setText(text)
            button.setAccessibleName(text)
        self._undo.setToolTip(_UNDO)
        self._redo.setToolTip(_REDO)

    def refresh(self) -> None:
        view = self._writing.view(window_language())
        self._view = view
        for widget in (self._bar, self._stack, self._units, self._back, self._next):
            widget.setVisible(view is not None)
        self._nothing.setVisible(view is None)
        choosing = view is None or self._choosing
        if choosing:
            self._from.show_files(self._writing.shelf.all(window_language()))
        self._from.setVisible(choosing)
        self._another.setVisible(not choosing)
        self._show_state()
        if view is not None:
            self._show_view(view)

    def on_from_begin_asked(self, file: SchemeFile) -> None:
        """Take the scheme chosen: one of the program's as a new one, one's own to go on with."""
        self._begin_by(partial(self._writing.open, file))

    def on_lose_confirmed(self) -> None:
        """Begin anew; what was not saved is gone."""
        self._wanted()

    def on_another_clicked(self) -> None:
        """Show what there is to begin with."""
        self._choosing = True
        self._refresh_or_wait()
        self._from.setFocus()

    def on_bar_changed(self, step: int) -> None:
        """Show another step."""
        pages = (*self._steps, self._check)
        self._stack.show_page(pages[step])
        self._show_step()

    def on_fault_asked(self, fault: Fault) -> None:
        """Land on what is wrong."""
        self._writing.look_at(fault)
        self.refresh()
        self._bar.setCurrentIndex(fault.step)
        page = self._check if fault.step == CHECK else self._steps[fault.step]
        page.go_to(fault.path)

    def on_cell_edited(self, cell: Cell, given: object) -> None:
        """A cell of a table was typed into, chosen or ticked."""
        self._writing.set_cell(cell, given)
        self._shown_anew()

    def on_answered(self, path: str, given: object) -> None:
        """A field or question was answered."""
        self._writing.answer(path, given)
        self._shown_anew()

    def on_add_asked(self, table: TableView, place: int) -> None:
        """One more entry, its first cell open."""
        self._writing.add(table, place)
        self._shown_anew()
        self._step.table(table.name).begin_typing(place)

    def on_remove_asked(self, table: TableView, place: int) -> None:
        """An entry less."""
        if 0 <= place < len(table.rows):
            self._writing.remove(table, place)
            self._shown_anew()

    def on_move_asked(self, table: TableView, place: int, step: int) -> None:
        """An entry earlier or later; it stays chosen."""
        self._writing.move(table, place, step)
        self._shown_anew()
        self._step.table(table.name).choose(place + step)

    def on_picked(self, name: str, row: int) -> None:
        """Another group or component: show its own entries."""
        if name in ("groups", "components"):
            self._writing.chosen[name] = row
            self._refresh_or_wait()

    def on_undo(self) -> None:
        """Take back the last edit."""
        draft = self._writing.draft
        if draft is not None and draft.may_undo:
            self._without_focus(draft.undo)

    def on_redo(self) -> None:
        """Do it again."""
        draft = self._writing.draft
        if draft is not None and draft.may_redo:
            self._without_focus(draft.redo)

    def on_units_clicked(self) -> None:
        """Ask for a file of units."""
        names = self.tr("Tables (*.xlsx *.csv *.tsv *.txt)")
        ask_file(self, self.tr("Units from a file"), names, self.on_units_chosen)

    def on_units_chosen(self, path: Path) -> None:
        """List the units of a file in place of those there are; it can be undone."""
        try:
            count = self._writing.import_units(path)
        except Refusal as refusal:
            self._refuse(refusal)
            return
        self._shown_anew()
        text = self.tr("{file}: {count} units listed in place of those before.")
        self.notice.say(NoticeKind.DONE, text.format(file=path.name, count=count))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Undo and redo belong to the scheme, not to one line of it."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undo = event.matches(QKeySequence.StandardKey.Undo)
            return undo or event.matches(QKeySequence.StandardKey.Redo)
        return super().eventFilter(watched, event)

    @property
    def _step(self) -> SchemeStep:
        return self._steps[self._bar.currentIndex()]

    def _begin_by(self, begin: Callable[[], None]) -> None:
        self._wanted = partial(self._begun, begin)
        if self._writing.unsaved:
            self._lose.ask(
                self.tr("What was written since the last saving would be lost."),
                self.tr("Begin without saving"),
            )
        else:
            self._wanted()

    def _begun(self, begin: Callable[[], None]) -> None:
        try:
            begin()
        except Refusal as refusal:
            self._refuse(refusal)
            return
        self.notice.clear()
        self._choosing = False
        self._bar.setCurrentIndex(0)
        self._refresh_or_wait()
        self._bar.setFocus(Qt.FocusReason.OtherFocusReason)  # the button pressed is hidden now

    def _save(self, *, as_draft: bool) -> None:
        try:
            path = self._writing.save(as_draft=as_draft)
        except Refusal as refusal:
            self._refuse(refusal)
            return
        self._shown_anew()
        self.saved.emit()
        if as_draft:
            text = self.tr("Kept as a draft; no hearing can be begun by it yet. {path}")
        else:
            text = self.tr("Saved. It can be chosen for a new hearing now. {path}")
        self.notice.say(NoticeKind.DONE, text.format(path=path))

    def _refuse(self, refusal: Refusal) -> None:
        self.notice.say(NoticeKind.REFUSED, refusal_text(refusal, window_language()))

    def _shown_anew(self) -> None:
        self.notice.clear()
        self.refresh()

    def _without_focus(self, change: Callable[[], None]) -> None:
        """A line that has the keyboard keeps what is typed; here it must show what was before."""
        focused = self.focusWidget()
        self._bar.setFocus()
        change()
        self._shown_anew()
        if focused is not None and focused.isVisible():
            focused.setFocus()

    def _go(self, by: int) -> None:
        self._bar.setCurrentIndex(self._bar.currentIndex() + by)
        if not (self._back.isEnabled() and self._next.isEnabled()):
            self._bar.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_view(self, view: SchemeEditorView) -> None:
        faults = [sum(fault.step == step for fault in view.faults) for step in range(CHECK + 1)]
        for step, shown in enumerate(view.steps):
            mark = f" ⚠{faults[step]}" if faults[step] else ""
            self._bar.setTabText(step, f"{step + 1} {shown.title}{mark}")
        self._show_step()

    def _show_step(self) -> None:
        """Only the step that is looked at; the others follow when they are."""
        view, place = self._view, self._bar.currentIndex()
        if view is None:
            return
        if place == CHECK:
            self._check.show_view(view)
        else:
            self._steps[place].show_step(view.steps[place])
        self._show_buttons(place)
        for line in self.findChildren(QLineEdit):
            line.removeEventFilter(self)
            line.installEventFilter(self)

    def _show_buttons(self, step: int) -> None:
        self._units.setVisible(self._view is not None and step == _GROUPS)
        self._back.setEnabled(step > 0)
        self._next.setEnabled(step < CHECK)

    def _show_state(self) -> None:
        draft = self._writing.draft
        for button, enabled in (
            (self._undo, draft is not None and draft.may_undo),
            (self._redo, draft is not None and draft.may_redo),
            (self._draft, draft is not None),
            (self._save_button, draft is not None),
        ):
            button.setEnabled(enabled)
        if self._view is None:
            text = self.tr(
                "Choose a scheme to begin with. A scheme of the program stays as it is; what you"
                " write becomes a scheme of its own."
            )
        elif self._writing.unsaved or (draft is not None and not draft.file):
            text = self.tr("{title}. Not saved yet.").format(title=self._view.title)
        else:
            text = self.tr("{title}. Saved.").format(title=self._view.title)
        self._state.setText(text)

    def _listen(self, step: SchemeStep) -> None:
        step.cell_edited.connect(self.on_cell_edited)
        step.answered.connect(self.on_answered)
        step.add_asked.connect(self.on_add_asked)
        step.remove_asked.connect(self.on_remove_asked)
        step.move_asked.connect(self.on_move_asked)
        step.picked.connect(self.on_picked)

    def _lay_out(self) -> None:
        second = QHBoxLayout()
        second.addWidget(self._state, 1)
        for button in (self._undo, self._redo, self._another):
            second.addWidget(button)
        for _ in range(CHECK + 1):
            self._bar.addTab("")
        for page in (*self._steps, self._check):
            self._stack.add(page)
        last = QHBoxLayout()
        for button in (self._back, self._next, self._units):
            last.addWidget(button)
        last.addStretch(1)
        for button in (self._draft, self._save_button):
            last.addWidget(button)
        self.body.addWidget(self._from)
        self.body.addLayout(second)
        self.body.addWidget(self._lose)
        self.body.addWidget(self._bar)
        self.body.addWidget(self._stack, 1)
        self.body.addWidget(self._nothing, 1)
        self.body.addLayout(last)

    def _button(self, name: str, clicked: Callable[[], None]) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName(name)
        button.clicked.connect(lambda _checked: clicked())
        return button
