"""The first window stands without the core, and the whole desk is there before a hearing is."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication, QTabWidget, QTextBrowser
from pytestqt.qtbot import QtBot

import tests
from tests.fakes import FakeClock
from tests.ui.test_main_window import begun
from ui.bridge.sound import Sounds
from ui.completion import Completion
from ui.front import STAGES, Front, open_front
from ui.outside import this_machine
from ui.settings import Settings

ROOT = Path(tests.__file__).resolve().parent.parent

FIRST_WINDOW = """
import sys
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QPushButton
from ui import front
from ui.settings import Settings
app = QApplication([])
settings = Settings(QSettings(sys.argv[1], QSettings.Format.IniFormat))
shown = front.open_front(app, settings, lambda: 1 / 0)
shown.window.show()
assert shown.window.findChild(QPushButton, "startOpen").isVisible()
heavy = ("hearing_desk.desk.desk", "hearing_desk.model", "hearing_desk.journal", "ui.app",
    "reportlab", "openpyxl", "pypinyin", "sqlite_utils", "PySide6.QtMultimedia", "PySide6.QtPdf")
print(*(name for name in sys.modules if name.startswith(heavy)))
"""


@pytest.fixture
def front(qapp: QApplication, qtbot: QtBot, tmp_path: Path, settings: Settings) -> Iterator[Front]:
    """The program as just started; nothing is completed yet."""
    outside = replace(
        this_machine(),
        clock=FakeClock(),
        rehearsals=tmp_path,
        online=lambda: False,
        sounds=Sounds(module="NoAudio"),
        program="",
    )
    front = open_front(qapp, settings, lambda: outside)
    front.window.show()
    qtbot.waitExposed(front.window)
    yield front
    front.window.close()
    shiboken6.delete(front.window)
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
    QLocale.setDefault(QLocale.system())
    qapp.setStyleSheet("")


def places(front: Front) -> int:
    """How many pages the window has by now."""
    pages = (f"page_{stage.name}" for stage in STAGES)
    return sum(front.window.findChild(object, page) is not None for page in pages)


def test_the_first_window_loads_nothing_that_only_a_hearing_needs(tmp_path: Path) -> None:
    ran = subprocess.run(
        [sys.executable, "-c", FIRST_WINDOW, str(tmp_path / "taste.ini")],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert ran.stdout.strip() == ""


def test_the_desk_is_completed_while_nobody_waits(qtbot: QtBot, front: Front) -> None:
    completion = Completion(front)
    assert places(front) == 1
    with qtbot.waitSignal(completion.done):
        completion.begin()
    assert places(front) == len(STAGES)
    tabs = front.window.findChild(QTabWidget, "startTabs")
    assert tabs is not None
    tabs.setCurrentIndex(1)
    rules = front.window.findChild(QTextBrowser, "startRules")
    assert rules is not None
    assert rules.isVisible()
    assert front.window.current is front.start


def test_a_hearing_opened_at_once_finds_every_page(
    qtbot: QtBot, front: Front, tmp_path: Path
) -> None:
    completion = Completion(front)
    assert front.bridge.create(tmp_path / "通河.hearing", begun)
    assert places(front) == len(STAGES)
    assert front.window.current.objectName() == "page_rules"
    with qtbot.waitSignal(completion.done):
        completion.begin()
    assert places(front) == len(STAGES)


def test_a_file_that_cannot_be_opened_at_once_is_refused_in_words(
    front: Front, tmp_path: Path
) -> None:
    Completion(front, front.window)
    assert not front.bridge.open(tmp_path / "别的.hearing")
    assert front.window.current is front.start
    assert front.start.notice.text != ""


def test_a_window_closed_at_once_is_not_completed(qtbot: QtBot, front: Front) -> None:
    completion = Completion(front)
    completion.begin()
    front.window.close()
    with qtbot.assertNotEmitted(completion.done, wait=100):
        pass
    assert places(front) == 1
