"""The composition root: everything is built here, in the order in which it comes to life."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from hearing_desk.desk.desk import Desk
from hearing_desk.sheet.fonts import FontFiles
from ui.bridge.desk_bridge import DeskBridge
from ui.bridge.speech_ticker import SpeechTicker
from ui.bridge.sqlite_records import SqliteRecords
from ui.bridge.system_clock import SystemClock
from ui.main_window import MainWindow, Stage
from ui.resources import resource
from ui.settings import Settings
from ui.stages.placeholder_page import PlaceholderPage
from ui.theme import apply_theme, install_fonts


def main(arguments: Sequence[str]) -> int:
    """Open the window, with a hearing when one is named; the exit status."""
    app = QApplication([sys.argv[0], *arguments])
    app.setApplicationName("Hearing Desk")
    settings = Settings(QSettings("Hearing Desk", "Hearing Desk"))
    family = install_fonts()
    apply_theme(app, family, dark=settings.dark, text_scale=settings.text_scale)
    fonts = FontFiles(
        sans=resource("fonts", "NotoSansSC-Regular.ttf"),
        serif=resource("fonts", "NotoSerifSC-Regular.ttf"),
    )
    clock = SystemClock()
    bridge = DeskBridge(SqliteRecords(), partial(Desk, clock=clock, fonts=fonts))
    ticker = SpeechTicker(bridge)
    names = ("rules", "units", "pool", "draw", "sign_in", "speeches", "ballots", "results", "notary", "journal")
    stages = [
        Stage(name, f"Ctrl+{place % 10}", PlaceholderPage(bridge, name))
        for place, name in enumerate(names, 1)
    ]
    window = MainWindow(stages, settings)
    ticker.shown.connect(window.strip.show_view)
    bridge.refused.connect(window.on_bridge_refused)
    bridge.changed.connect(window.on_bridge_changed)
    if arguments:
        bridge.open(Path(arguments[0]))
    window.show()
    return app.exec()
