"""The host's script in the window: it follows the record, is edited, kept, printed and saved."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QTabWidget,
)
from pytestqt.qtbot import QtBot

from tests.builders import GOOD, POLICE, TRAFFIC, Day, a_seated_hearing
from tests.ui.hands import Hands
from tests.ui.hearings import open_bridge
from ui.settings import Settings
from ui.stages.host_panel import HostPanel
from ui.stages.results_page import ResultsPage

SLOW = 60_000
"""Time for a process to start on a busy machine."""


@pytest.fixture
def day() -> Day:
    day = a_seated_hearing().balloted(POLICE, [GOOD] * 4).balloted(TRAFFIC, [GOOD] * 4)
    return day.locked(POLICE).printed(POLICE).signed(POLICE)


@pytest.fixture
def own(tmp_path: Path) -> Settings:
    return Settings(QSettings(str(tmp_path / "own.ini"), QSettings.Format.IniFormat))


@pytest.fixture
def hands(qtbot: QtBot, day: Day, own: Settings) -> Hands:
    return at_the_script(qtbot, day, own)


def at_the_script(qtbot: QtBot, day: Day, settings: Settings) -> Hands:
    bridge = open_bridge(day)
    hands = Hands(qtbot, bridge, ResultsPage(bridge, settings))
    hands.find(QTabWidget, "resultsTabs").setCurrentIndex(2)
    return hands


def text(hands: Hands) -> str:
    return hands.find(QPlainTextEdit, "hostText").toPlainText()


def told(hands: Hands) -> str:
    return hands.find(QLabel, "hostTold").text()


def release(hands: Hands) -> None:
    hands.bridge.do(partial(hands.bridge.desk.tally.release, POLICE))


def test_a_text_nobody_touched_follows_the_record(hands: Hands) -> None:
    assert "公安局: the score is not released yet." in text(hands)
    release(hands)
    assert "公安局: 4 ballots issued, 4 returned" in text(hands)
    assert "follows it" in told(hands)


def test_what_is_typed_stays_and_is_told_when_the_record_went_on(
    qtbot: QtBot, hands: Hands, day: Day, own: Settings
) -> None:
    editor = hands.find(QPlainTextEdit, "hostText")
    hands.qtbot.keyClicks(editor, "Silence please. ")
    assert text(hands).startswith("Silence please. ")
    assert told(hands) == "Edited by hand, and kept."
    release(hands)
    assert text(hands).startswith("Silence please. ")
    assert "record went on" in told(hands)
    again = at_the_script(qtbot, day, own)
    assert text(again).startswith("Silence please. ")
    again.press("hostAnew")
    assert "4 ballots issued" in text(again)
    assert "follows it" in told(again)


def test_a_preview_is_marked_and_can_neither_be_typed_into_nor_leave(hands: Hands) -> None:
    before = text(hands)
    hands.qtbot.keyClick(hands.find(QCheckBox, "hostPreview"), Qt.Key.Key_Space)
    assert text(hands).startswith("[PREVIEW")
    assert "Not to be read aloud" in told(hands)
    assert hands.find(QPlainTextEdit, "hostText").isReadOnly()
    for name in ("hostPaper", "hostSave"):
        assert not hands.find(QPushButton, name).isEnabled()
    hands.qtbot.keyClick(hands.find(QCheckBox, "hostPreview"), Qt.Key.Key_Space)
    assert text(hands) == before


def test_the_text_becomes_a_paper_to_be_printed(hands: Hands) -> None:
    panel = hands.page.findChild(HostPanel)
    assert panel is not None
    hands.press("hostPaper")
    hands.qtbot.waitUntil(panel.panel.isVisible, timeout=SLOW)
    (paper,) = panel.panel.papers
    assert paper.content.startswith(b"%PDF-1.7")
    assert hands.find(QPushButton, "hostPrint").isEnabled()
    hands.press("hostLeave")
    assert not panel.panel.isVisible()


def test_the_text_is_saved_as_text(hands: Hands, tmp_path: Path) -> None:
    hands.press("hostSave")
    dialog = hands.page.findChild(QFileDialog, "askFile")
    assert dialog is not None
    dialog.fileSelected.emit(str(tmp_path / "host.txt"))
    dialog.close()
    saved = (tmp_path / "host.txt").read_bytes().decode("utf-8-sig")
    assert saved.replace("\r\n", "\n") == text(hands)
    assert "host.txt" in hands.page.notice.text
    panel = hands.page.findChild(HostPanel)
    assert panel is not None
    panel.save_to(tmp_path / "missing" / "host.txt")
    assert "Nothing could be saved" in hands.page.notice.text
