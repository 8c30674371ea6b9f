"""The windows' own font, as a program that has just started has it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import tests

ROOT = Path(tests.__file__).resolve().parent.parent

FIRST_DESK = """
import sys
from PySide6.QtCore import QSettings
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QApplication, QLabel
from ui.app import compose
from ui.outside import this_machine
from ui.settings import Settings
app = QApplication([])
settings = Settings(QSettings(sys.argv[1], QSettings.Format.IniFormat))
desk = compose(app, settings, this_machine())
desk.show()
print(QFontInfo(desk.window.findChild(QLabel, "pageTitle").font()).family())
"""


def test_the_first_windows_of_a_program_are_set_in_our_font(tmp_path: Path) -> None:
    ran = subprocess.run(
        [sys.executable, "-c", FIRST_DESK, str(tmp_path / "taste.ini")],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert ran.stdout.strip() == "Noto Sans SC"
