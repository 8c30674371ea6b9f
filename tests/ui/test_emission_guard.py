"""A day of signals does not end the interpreter."""

from __future__ import annotations

import subprocess
import sys

EMITTING = """
from PySide6.QtCore import QObject, Signal
from ui.emission_guard import guard_emissions

class Source(QObject):
    told = Signal(object)

guard_emissions()
source = Source()
for number in range(100_000):
    source.told.emit(number)
print("alive")
"""


def test_a_day_of_signals_is_survived() -> None:
    done = subprocess.run(
        [sys.executable, "-c", EMITTING], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout.strip()) == (0, "alive")
