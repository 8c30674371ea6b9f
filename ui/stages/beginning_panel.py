"""The start page's second tab: the rules in words, and what is said before a hearing begins."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QStandardPaths, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.bridge.desk_bridge import DeskBridge
from ui.bridge.own_schemes import OwnSchemes
from ui.bridge.views_start import NewHearing, begin, scheme_view
from ui.text.language import window_language
from ui.widgets.ask_file import ask_new_file
from ui.widgets.new_hearing_form import NewHearingForm
from ui.widgets.rule_sheet_view import RuleSheetView


class BeginningPanel(QWidget):
    """Shows the schemes there are and begins a hearing with the chosen one.

    Signals:
        scheme_wanted(): a scheme shall be written.
    """

    scheme_wanted = Signal()

    def __init__(
        self, bridge: DeskBridge, shelf: OwnSchemes, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._bridge, self._shelf = bridge, shelf
        self._files = shelf.usable()
        self._chosen = self._files[0]
        self._form = NewHearingForm(self)
        self._rules = RuleSheetView(self)
        self._rules.setObjectName("startRules")
        across = QHBoxLayout(self)
        across.addWidget(self._form, 1)
        across.addSpacing(16)
        across.addWidget(self._rules, 1)
        self._form.scheme_chosen.connect(self.on_form_scheme_chosen)
        self._form.begin_asked.connect(self.on_form_begin_asked)
        self._form.scheme_wanted.connect(self.scheme_wanted)
        self.retranslate()

    def retranslate(self) -> None:
        """Show the schemes in the language of the windows."""
        self._form.retranslate()
        self._rules.setAccessibleName(self.tr("Rules in words"))
        self._show_schemes()

    def showEvent(self, event: QShowEvent) -> None:
        if self._files != self._shelf.usable():  # one was written meanwhile
            self._show_schemes()
        super().showEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def on_form_scheme_chosen(self, place: int) -> None:
        """Show another scheme."""
        self._chosen = self._files[place]
        view = scheme_view(self._files[place], window_language())
        self._form.show_scheme(view)
        self._rules.show_sections(view.rules)

    def on_form_begin_asked(self, wanted: NewHearing) -> None:
        """Ask where the record shall stand, then begin it."""
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        folder = Path(QStandardPaths.writableLocation(documents))
        suggestion = folder / f"{_file_name(wanted.title)}.hearing"
        caption = self.tr("Where the record of the hearing shall stand")
        hearings = self.tr("Hearings (*.hearing)")
        ask_new_file(self, caption, hearings, suggestion, partial(self._begin, wanted))

    def _show_schemes(self) -> None:
        self._files = files = self._shelf.usable()
        chosen = files.index(self._chosen) if self._chosen in files else 0
        views = [scheme_view(path, window_language()) for path in files]
        self._form.show_schemes(tuple(view.title for view in views), chosen)
        self._form.show_scheme(views[chosen])
        self._rules.show_sections(views[chosen].rules)

    def _begin(self, wanted: NewHearing, path: Path) -> None:
        self._bridge.create(path, partial(begin, wanted=wanted))


def _file_name(title: str) -> str:
    """A title without what file systems refuse."""
    return "".join(char for char in title if char not in '\\/:*?"<>|“”')
