"""The rules page, by keys: choose, see the example follow, adopt, freeze, print."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QTabWidget,
    QTextBrowser,
)
from pytestqt.qtbot import QtBot

from hearing_desk.model.papers import PaperKind
from hearing_desk.model.scheme import AllBlankRule, DivisorRule
from hearing_desk.rules.scheme import read_scheme
from tests.builders import Day, a_hearing, a_new_day, a_scheme
from tests.rules.scheme_text import SCHEMES
from tests.ui.hearings import open_bridge
from ui.bridge.desk_bridge import DeskBridge
from ui.stages.rules_page import RulesPage

Show = Callable[[Day], "Window"]


class Window:
    """The page as a person meets it: things found by name, keys pressed on them."""

    def __init__(self, qtbot: QtBot, bridge: DeskBridge) -> None:
        self.bridge = bridge
        self.refusals: list[str] = []
        bridge.refused.connect(lambda refusal: self.refusals.append(refusal.code))
        self.page = RulesPage(bridge)
        self._bot = qtbot
        qtbot.addWidget(self.page)
        with qtbot.waitExposed(self.page):
            self.page.show()

    def find(self, kind: type[Any], name: str) -> Any:
        found = self.page.findChild(kind, name)
        assert found is not None
        return found

    def press(self, name: str) -> None:
        button = self.find(QPushButton, name)
        assert button.isVisible()
        assert button.isEnabled()
        button.setFocus()
        self._bot.keyClick(button, Qt.Key.Key_Space)

    def choose_next(self, path: str, times: int = 1) -> None:
        box = self.find(QComboBox, f"setting_{path}")
        for _ in range(times):
            self._bot.keyClick(box, Qt.Key.Key_Down)

    def type_in(self, path: str, text: str) -> None:
        line = self.find(QLineEdit, f"setting_{path}")
        line.setFocus()
        line.selectAll()
        self._bot.keyClick(line, Qt.Key.Key_Delete)
        if text.isascii():
            self._bot.keyClicks(line, text)
        else:  # as an input method gives it
            typed = QInputMethodEvent()
            typed.setCommitString(text)
            QApplication.sendEvent(line, typed)

    def said(self, name: str) -> str:
        label = self.find(QLabel, name)
        return str(label.text()) if label.isVisible() else ""

    @property
    def sheet(self) -> str:
        return str(self.find(QTextBrowser, "ruleSheet").toPlainText())


@pytest.fixture
def show(qtbot: QtBot) -> Show:
    return lambda day: Window(qtbot, open_bridge(day))


def test_a_chosen_alternative_moves_the_example_and_writes_nothing(show: Show) -> None:
    window = show(a_new_day().opened().ruled(a_scheme()))
    head = window.bridge.desk.hearing.head
    before = window.sheet
    assert "score 62.50" in before
    window.choose_next("ballot.all_blank")
    assert "an abstention" in window.sheet
    assert window.sheet != before
    assert "1 (marked ●)" in window.said("rulesState")
    assert window.said("question_ballot.all_blank").startswith("● B2")
    assert window.bridge.desk.hearing.head == head


def test_adopted_changes_are_the_scheme_in_force(show: Show) -> None:
    window = show(a_new_day().opened().ruled(a_scheme()))
    window.choose_next("ballot.all_blank")
    window.type_in("speech.limit_seconds", "240")
    window.press("adoptRules")
    scheme = window.bridge.desk.hearing.scheme
    assert scheme.ballot.all_blank is AllBlankRule.ABSTENTION
    assert scheme.speech.limit_ms == 240_000
    assert "not frozen yet" in window.said("rulesState")
    assert not window.find(QPushButton, "adoptRules").isEnabled()
    assert window.page.notice.text == "The changed rules are in force."


def test_comments_of_the_scheme_survive_and_a_changed_rule_cites_the_organizer(show: Show) -> None:
    text = (SCHEMES / "tonghe-2011.toml").read_text(encoding="utf-8")
    window = show(a_new_day().opened().ruled(text))
    window.choose_next("ballot.divisor", times=2)
    window.press("adoptRules")
    scheme = window.bridge.desk.hearing.scheme
    assert scheme.ballot.divisor is DivisorRule.RETURNED
    assert "# C1, T20; the 8 in 代表8人数 is a page number (X1)" in scheme.text
    source = {each.setting: each.text.zh for each in scheme.sources}["ballot.divisor"]
    assert source.startswith("由组织方选定，原依据：方案五")


def test_a_change_taken_back_is_no_change(show: Show) -> None:
    window = show(a_new_day().opened().ruled(a_scheme()))
    window.choose_next("ballot.all_blank")
    window._bot.keyClick(window.find(QComboBox, "setting_ballot.all_blank"), Qt.Key.Key_Up)
    window.type_in("speech.limit_seconds", "３００")
    assert "not frozen yet" in window.said("rulesState")


def test_a_problem_stands_beside_its_setting_and_keeps_the_scheme_out(show: Show) -> None:
    window = show(a_new_day().opened().ruled(a_scheme()))
    window.type_in("panel.quorum", "0.5")
    assert "40%" in window.said("problems_panel.quorum")
    assert "E8" in window.sheet
    head = window.bridge.desk.hearing.head
    window.press("adoptRules")
    assert window.bridge.desk.hearing.head == head
    assert window.page.notice.text == "Correct the settings marked first."
    assert window.page.focusWidget().objectName() == "setting_panel.quorum"
    window.type_in("panel.quorum", "")
    assert window.said("problems_panel.quorum") == ""
    window.press("adoptRules")
    assert window.bridge.desk.hearing.scheme.panel.quorum is None


def test_discarded_changes_leave_the_scheme_as_it_was(show: Show) -> None:
    window = show(a_new_day().opened().ruled(a_scheme()))
    window.type_in("speech.limit_seconds", "7")
    window.press("discardChanges")
    assert window.find(QLineEdit, "setting_speech.limit_seconds").text() == "300"
    assert window.said("problems_speech.warning_seconds") == ""


def test_freezing_asks_first_with_the_safe_answer_focused(show: Show, qtbot: QtBot) -> None:
    window = show(a_new_day().opened().ruled(a_scheme()).with_pins())
    window.press("freezeRules")
    assert "can never be changed" in window.said("freezeQuestion")
    safe = window.find(QPushButton, "freezeDismiss")
    assert window.page.focusWidget() is safe
    qtbot.keyClick(safe, Qt.Key.Key_Escape)
    assert window.bridge.desk.hearing.state.frozen_sha256 is None
    window.press("freezeRules")
    window.press("freezeConfirm")
    frozen = window.bridge.desk.hearing.state.frozen_sha256
    assert frozen is not None
    assert frozen[:4] in window.said("rulesState")
    assert not window.find(QComboBox, "setting_ballot.divisor").isVisible()
    assert window.said("answer_ballot.divisor").startswith("the delegates present")
    assert not window.find(QPushButton, "adoptRules").isVisible()


def test_changes_that_wait_must_be_adopted_before_freezing(show: Show) -> None:
    window = show(a_new_day().opened().ruled(a_scheme()))
    window.choose_next("ballot.all_blank")
    assert not window.find(QPushButton, "freezeRules").isEnabled()


def test_rules_without_units_are_not_frozen(show: Show) -> None:
    day = a_new_day().opened()
    day.rules.adopt(a_scheme(), "试.toml")
    window = show(day)
    window.press("freezeRules")
    window.press("freezeConfirm")
    assert window.refusals == ["units-missing"]


def test_the_rule_sheet_is_previewed_and_once_frozen_printed(qtbot: QtBot, show: Show) -> None:
    window = show(a_new_day().opened().ruled(a_scheme()).with_pins())
    window.press("previewRules")
    assert window.find(QTabWidget, "rulesTabs").currentIndex() == 1
    qtbot.waitUntil(lambda: window.page.papers.preview.page_count > 0)
    window.press("freezeRules")
    window.press("freezeConfirm")
    window.press("printRules")
    qtbot.waitUntil(lambda: window.bridge.desk.papers.latest(PaperKind.RULE_SHEET) is not None)
    paper = window.bridge.desk.papers.latest(PaperKind.RULE_SHEET)
    window.press("printRules")  # the stored one again, not a second version
    assert window.bridge.desk.papers.latest(PaperKind.RULE_SHEET) == paper
    assert [each.stored for each in window.page.papers.papers] == [True]


def test_another_hearing_does_not_inherit_what_was_chosen(show: Show) -> None:
    window = show(a_new_day().opened().ruled(a_scheme()))
    window.choose_next("ballot.all_blank")
    assert window.bridge.path is not None
    window.bridge.open(window.bridge.path)
    assert "not frozen yet" in window.said("rulesState")


def test_a_hearing_without_a_scheme_says_so(show: Show) -> None:
    window = show(a_new_day().opened())
    assert "no scheme yet" in window.said("rulesState")
    assert not window.find(QPushButton, "freezeRules").isVisible()


def test_the_frozen_page_is_read_only(show: Show) -> None:
    window = show(a_hearing())
    for kind in (QComboBox, QLineEdit):
        assert not any(editor.isVisible() for editor in window.page.findChildren(kind))
    scheme, problems = read_scheme(window.bridge.desk.hearing.state.scheme_text, "")
    assert scheme is not None
    assert problems == ()
