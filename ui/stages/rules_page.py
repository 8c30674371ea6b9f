"""Rules: every setting with its alternatives, a worked example that follows, adopt, freeze, D0."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QTabWidget,
    QWidget,
)

from hearing_desk.model.papers import PaperKind
from hearing_desk.words.rule_sheet import Section
from ui.bridge.changes import Topic
from ui.bridge.desk_bridge import DeskBridge
from ui.bridge.paper_setting import PaperSetting
from ui.bridge.printing import PaperFile, stored_paper
from ui.bridge.views_rules import Answers, RulesView, faults, rules_view, with_answer
from ui.stages.page import Page
from ui.stages.paper_panel import PaperPanel
from ui.text.language import window_language
from ui.widgets.act_confirm import ActConfirm
from ui.widgets.notice import NoticeKind
from ui.widgets.rule_sheet_view import RuleSheetView
from ui.widgets.setting_list import SettingList

_RULE_SHEET = ((PaperKind.RULE_SHEET, ""),)


class RulesPage(Page):
    """The scheme in force and what would change; nothing is written until it is adopted.

    Signals:
        scheme_wanted(str): a new scheme shall be written that begins as this text.
    """

    scheme_wanted = Signal(str)
    topics: ClassVar[frozenset[Topic]] = frozenset({Topic.RULES, Topic.UNITS, Topic.PAPERS})

    def __init__(self, bridge: DeskBridge, parent: QWidget | None = None) -> None:
        super().__init__(bridge, parent)
        self._answers: Answers = {}
        self._view: RulesView | None = None
        self._state = self._label("rulesState")
        self._general = self._label("rulesProblems", role="error")
        self._settings = SettingList(self)
        self._sheet = RuleSheetView(self)
        self.papers = PaperPanel(self, may_leave=False)
        self._setting = PaperSetting(bridge, self)
        self._right = QTabWidget(self)
        self._right.setObjectName("rulesTabs")
        self._freeze_question = ActConfirm("freeze", self)
        self._adopt = self._button("adoptRules", primary=True)
        self._discard = self._button("discardChanges")
        self._preview = self._button("previewRules")
        self._print = self._button("printRules")
        self._write = self._button("writeScheme")
        self._freeze = self._button("freezeRules")
        self._lay_out()
        self._settings.answered.connect(self.on_settings_answered)
        self._adopt.clicked.connect(self.on_adopt_clicked)
        self._discard.clicked.connect(self.on_discard_clicked)
        self._preview.clicked.connect(self.on_preview_clicked)
        self._print.clicked.connect(self.on_print_clicked)
        self._write.clicked.connect(self.on_write_clicked)
        self._freeze.clicked.connect(self.on_freeze_clicked)
        self._setting.in_hand.connect(self.papers.show_papers)
        self._setting.stored.connect(self.on_setting_stored)
        self._setting.refused.connect(bridge.refused)
        self.papers.store_asked.connect(partial(self._setting.store, _RULE_SHEET))
        self.papers.done.connect(self.on_papers_done)
        self.papers.failed.connect(self.on_papers_failed)
        self._freeze_question.confirmed.connect(self.on_freeze_confirmed)
        self._freeze_question.dismissed.connect(self._freeze.setFocus)
        bridge.opened.connect(self.on_bridge_opened)
        self.retranslate()

    def add_pins(self, build: Callable[..., QWidget]) -> None:
        """A tab for the PINs; `build` is given the `parent`."""
        self._pins = build(parent=self._right)
        self._right.addTab(self._pins, self.tr("PINs"))

    def show_pins(self) -> None:
        """Bring the PINs to the front, the keys on what issues the next."""
        self._right.setCurrentWidget(self._pins)
        self._pins.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        self.title.setText(self.tr("Rules"))
        for button, text in (
            (self._adopt, self.tr("Adopt the changes")),
            (self._discard, self.tr("Discard the changes")),
            (self._preview, self.tr("Preview rule sheet D0")),
            (self._print, self.tr("Print rule sheet D0")),
            (self._write, self.tr("As a new scheme…")),
            (self._freeze, self.tr("Freeze the rules")),
        ):
            button.setText(text)
            button.setAccessibleName(text)
        self._settings.setAccessibleName(self.tr("Settings"))
        self._sheet.setAccessibleName(self.tr("Worked example and rules in words"))
        self._right.setTabText(0, self.tr("Worked example and rules in words"))
        self._right.setTabText(1, self.tr("As it prints"))
        if self._right.count() > 2:
            self._right.setTabText(2, self.tr("PINs"))

    def refresh(self) -> None:
        view = rules_view(self.bridge.desk, self._answers, window_language())
        self._view = view
        for widget in (self._settings, self._right, self._preview, self._write):
            widget.setEnabled(view is not None)
        if view is None:
            self._show_nothing()
            return
        frozen = bool(view.frozen)
        self._settings.show_groups(view.groups, frozen=frozen)
        self._general.setText("\n".join(view.problems))
        self._general.setVisible(bool(view.problems))
        self._show_sheet(view)
        self._state.setText(self._state_text(view))
        self._adopt.setVisible(not frozen)
        self._discard.setVisible(not frozen)
        self._freeze.setVisible(not frozen)
        self._print.setVisible(frozen)
        self._adopt.setEnabled(view.changes > 0)
        self._discard.setEnabled(view.changes > 0)
        self._freeze.setEnabled(view.changes == 0)

    def on_bridge_opened(self) -> None:
        """Another hearing: what was chosen for the one before does not stand."""
        self._answers = {}
        self.papers.show_papers(())
        self._right.setCurrentIndex(0)
        self._freeze_question.dismiss()
        self._refresh_or_wait()

    def on_settings_answered(self, path: str, value: object) -> None:
        """A setting is answered otherwise; the example follows, nothing is written."""
        assert isinstance(value, str | int | bool)
        self._answers = with_answer(self.bridge.desk, self._answers, path, value)
        self._freeze_question.dismiss()
        self.notice.clear()
        self.refresh()

    def on_adopt_clicked(self) -> None:
        """Put the changed scheme in force, or lead to what is wrong with it."""
        view = self._view
        if view is None:
            return
        if view.faulty:
            self.notice.say(NoticeKind.REFUSED, self.tr("Correct the settings marked first."))
            self._settings.go_to_first_problem(view.groups)
            return
        act = partial(self.bridge.desk.rules.adopt, view.text, view.file)
        answers, self._answers = self._answers, {}
        if self.bridge.do(act, initiator=self):
            self.notice.say(NoticeKind.DONE, self.tr("The changed rules are in force."))
        else:
            self._answers = answers

    def on_discard_clicked(self) -> None:
        """Back to the scheme in force."""
        self._answers = {}
        self.notice.clear()
        self._settings.setFocus()
        self.refresh()

    def on_write_clicked(self) -> None:
        """Write a scheme of one's own that begins as these rules; this hearing keeps its own."""
        if self._view is not None:
            self.scheme_wanted.emit(self._view.text)

    def on_freeze_clicked(self) -> None:
        """Ask before what cannot be undone."""
        self._freeze_question.ask(
            self.tr(
                "Once frozen, the rules and the list of units can never be changed in this "
                "hearing. Their digest is written down and printed on every tally sheet. "
                "Freeze them when organizer and notary have signed the rule sheet."
            ),
            self.tr("Freeze the rules"),
        )

    def on_freeze_confirmed(self) -> None:
        """Fix rules and units for good."""
        if self.bridge.do(self.bridge.desk.rules.freeze, initiator=self):
            self._print.setFocus()

    def on_preview_clicked(self) -> None:
        """Show D0 as it would print, by the scheme in force."""
        self._setting.look(_RULE_SHEET)
        self._right.setCurrentIndex(1)

    def on_print_clicked(self) -> None:
        """Set D0 once and keep it; from then on the stored bytes are printed."""
        paper = stored_paper(self.bridge.desk, PaperKind.RULE_SHEET)
        if paper is None:
            self._setting.store(_RULE_SHEET)
        else:
            self._show_stored((paper,))

    def on_setting_stored(self, stored: bool) -> None:
        """What was to be printed is in hand."""
        if stored:
            self._show_stored(self.papers.papers)
        self.papers.go_on(stored)

    def on_papers_done(self, text: str) -> None:
        self.notice.say(NoticeKind.DONE, text)

    def on_papers_failed(self, text: str) -> None:
        self.notice.say(NoticeKind.REFUSED, text)

    def _show_stored(self, papers: tuple[PaperFile, ...]) -> None:
        self.papers.show_papers(papers)
        self._right.setCurrentIndex(1)
        self.papers.take_focus()

    def _show_nothing(self) -> None:
        self._state.setText(
            self.tr("This hearing has no scheme yet. Choose one when beginning it.")
        )
        self._general.hide()
        for button in (self._adopt, self._discard, self._freeze, self._print):
            button.hide()

    def _show_sheet(self, view: RulesView) -> None:
        """The example first and its score first of all; it follows every answer."""
        if view.faulty:
            self._sheet.show_sections((Section(self.tr("To be corrected"), faults(view)),))
            return
        *sections, example = view.sheet
        *steps, score = example.lines
        place = self._sheet.verticalScrollBar().value()
        self._sheet.show_sections((Section(example.title, (score, *steps)), *sections))
        self._sheet.verticalScrollBar().setValue(place)

    def _state_text(self, view: RulesView) -> str:
        if view.frozen:
            digest = " ".join(view.frozen[at : at + 4] for at in range(0, 32, 4))
            frozen = self.tr("{title}. Frozen; nothing here can change. Digest {digest} …")
            return frozen.format(title=view.title, digest=digest)
        if not view.changes:
            return self.tr("{title}. In force, not frozen yet.").format(title=view.title)
        pending = self.tr("{title}. Settings changed, not adopted yet: {count} (marked ●).")
        return pending.format(title=view.title, count=view.changes)

    def _lay_out(self) -> None:
        self._right.addTab(self._sheet, "")
        self._right.addTab(self.papers, "")
        columns = QSplitter(Qt.Orientation.Horizontal, self)
        columns.addWidget(self._settings)
        columns.addWidget(self._right)
        columns.setChildrenCollapsible(False)
        columns.setStretchFactor(0, 1)
        columns.setStretchFactor(1, 1)
        columns.setSizes([600, 560])
        buttons = QHBoxLayout()
        for button in (self._adopt, self._discard, self._preview, self._print, self._write):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self._freeze)
        self.body.addWidget(self._state)
        self.body.addWidget(self._general)
        self.body.addWidget(columns, 1)
        self.body.addWidget(self._freeze_question)
        self.body.addLayout(buttons)

    def _button(self, name: str, *, primary: bool = False) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName(name)
        button.setProperty("role", "primary" if primary else "")
        return button

    def _label(self, name: str, role: str = "") -> QLabel:
        label = QLabel(self)
        label.setObjectName(name)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty("role", role)
        return label
