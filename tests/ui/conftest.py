"""What holds for every test of the windows, and the whole desk over temporary records."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QLocale, QSettings, QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.fakes import CHEAP, PINS, FakeChance, FakeClock
from ui.app import DeskWindows, compose
from ui.bridge.sound import Sounds
from ui.outside import this_machine
from ui.settings import Settings


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """Nothing chosen yet."""
    return Settings(QSettings(str(tmp_path / "desk.ini"), QSettings.Format.IniFormat))


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def windows(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, settings: Settings, clock: FakeClock
) -> Iterator[DeskWindows]:
    """The desk as just started, in Chinese; time stands still and nobody is online."""
    outside = replace(
        this_machine(),
        clock=clock,
        own_schemes=tmp_path / "schemes",
        rehearsals=tmp_path / "rehearsals",
        online=lambda: False,
        sounds=Sounds(module="NoAudio"),
        chance=FakeChance(*PINS.values(), "715938"),
        pin_cost=CHEAP,
        checks_opened=False,
        program="",  # whoever began the builders' records: none is written down
    )
    desk = compose(qapp, settings, outside)
    desk.show()
    qtbot.waitExposed(desk.window)
    yield desk
    desk.close()
    for window in (desk.window, desk.audience.window):
        shiboken6.delete(window)  # at once: the next test would style it again, and again
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
    QLocale.setDefault(QLocale.system())
    qapp.setStyleSheet("")
