"""The start page's second tab: the rules in words, and what is said before a hearing begins."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QStandardPaths
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.bridge.desk_bridge import DeskBridge
from ui.bridge.views_start import NewHearing, begin, scheme_view
from ui.text.language import window_language
from ui.widgets.ask_file import ask_new_file
from ui.widgets.new_hearing_form import NewHearingForm
from ui.widgets.rule_sheet_view import RuleSheetView


class BeginningPanel(QWidget):
    """Shows the schemes there are and begins a hearing with the chosen one."""

    def __init__(
        self, bridge: DeskBridge, schemes: Sequence[Path], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._files, self._chosen = tuple(schemes), 0
        self._form = NewHearingForm(self)
        self._rules = RuleSheetView(self)
        self._rules.setObjectName("startRules")
        across = QHBoxLayout(self)
        across.addWidget(self._form, 1)
        across.addSpacing(16)
        across.addWidget(self._rules, 1)
        self._form.scheme_chosen.connect(self.on_form_scheme_chosen)
        self._form.begin_asked.connect(self.on_form_begin_asked)
        self.retranslate()

    def retranslate(self) -> None:
        """Show the schemes in the language of the windows."""
        self._form.retranslate()
        self._rules.setAccessibleName(self.tr("Rules in words"))
        views = [scheme_view(path, window_language()) for path in self._files]
        self._form.show_schemes(tuple(view.title for view in views), self._chosen)
        self._form.show_scheme(views[self._chosen])
        self._rules.show_sections(views[self._chosen].rules)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def on_form_scheme_chosen(self, place: int) -> None:
        """Show another scheme."""
        self._chosen = place
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

    def _begin(self, wanted: NewHearing, path: Path) -> None:
        self._bridge.create(path, partial(begin, wanted=wanted))


def _file_name(title: str) -> str:
    """A title without what file systems refuse."""
    return "".join(char for char in title if char not in '\\/:*?"<>|“”')
