"""How long until a window is there, beside a bare window of Qt; how much memory a whole day takes.

Every run is a program of its own, as a person starts it: the interpreter and its imports count.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from time import perf_counter

from click.testing import CliRunner

from hearing_desk.cli.main import main

ROOT = Path(__file__).resolve().parent.parent.parent
RUNS = 5
GOAL = 2.0
GOAL_MIB = 400
SHOWN = "shown"

WATCH = """
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication
class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() is QEvent.Type.Paint and watched.isWidgetType() and watched.isWindow():
            print("shown", flush=True)
            watched.window().removeEventFilter(self)
            QApplication.instance().removeEventFilter(self)
        return False
"""
"""Says when the first window of the program is painted, then looks no more."""

BARE = f"""
import sys
from PySide6.QtWidgets import QApplication, QMainWindow
{WATCH}
app = QApplication(sys.argv)
app.setStyle("Fusion")
watch = Watch()
app.installEventFilter(watch)
window = QMainWindow()
window.resize(1366, 768)
window.show()
app.exec()
"""

FIRST_WINDOW = f"""
import PySide6.QtWidgets as widgets
import ui.opening
{WATCH}
class Watched(widgets.QApplication):
    def __init__(self, arguments):
        super().__init__(arguments)
        self.watch = Watch()
        self.installEventFilter(self.watch)
ui.opening.QApplication = Watched
ui.opening.main([])
"""

DESK = """
from ui.main_window import MainWindow
import ui.opening
class Shown:
    told = False
def painted(self, event):
    if not Shown.told:
        print("shown", flush=True)
        Shown.told = True
MainWindow.paintEvent = painted
ui.opening.main([])
"""

WHOLE_DAY = """
import sys
from pathlib import Path
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from ui.app import open_desk
app = QApplication(sys.argv[:1])
app.setStyle("Fusion")
desk = open_desk(app, sys.argv[1:])
seen = 0
for stage in desk.stages:
    desk.window.go_to(stage.name)
    QTest.qWait(300)
    seen += desk.window.current is stage.page and stage.page.isVisible()
units = len(desk.bridge.desk.hearing.state.units)
held = Path("/proc/self/status").read_text().split("VmHWM:")[1].split()[0]
print(seen, units, held)
"""
"""Opens a record and looks at every page; tells how many, how many units, and the most KiB held.

From Linux' own count: `ru_maxrss` begins with what the program held that started this one.
"""


def lines(folder: Path | None = None) -> Iterator[str]:
    """The report, a line at a time; measured in `folder` (None = where temporary files go)."""
    with tempfile.TemporaryDirectory(dir=folder) as place:
        yield from _shown(Path(place))
        yield _day(Path(place))


def _shown(place: Path) -> Iterator[str]:
    """In turn, so that a busy machine is busy for all; the fastest run of each counts."""
    scripts = (BARE, FIRST_WINDOW, DESK)
    runs = [[_seconds(script, place) for script in scripts] for _ in range(RUNS)]
    bare, first, desk = map(min, zip(*runs, strict=True))
    verdict = "ok" if first / bare <= GOAL else "MISSED"
    yield (
        f"first window shown: {first:.2f} s, bare PySide6 window {bare:.2f} s, {first / bare:.2f}x "
        f"(goal <= {GOAL:g}x) {verdict}"
    )
    yield f"  the desk that takes its place, every page built: {desk:.2f} s, {desk / bare:.2f}x"


def _day(place: Path) -> str:
    """The peak is told, which is never less than what is resident at any one time."""
    played = CliRunner().invoke(main, ["rehearse", "--out", str(place / "day")])
    if played.exit_code != 0:
        raise SystemExit(played.output)
    record = place / "day" / "rehearsal.hearing"
    told = subprocess.run(
        [sys.executable, "-c", WHOLE_DAY, str(record)],
        cwd=ROOT,
        env=_environment(place),
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    pages, units, kib = map(int, told.split())
    mib = kib / 1024
    verdict = "ok" if mib <= GOAL_MIB else "MISSED"
    return (
        f"memory of a Tonghe day ({units} units), all {pages} pages seen: "
        f"{mib:.0f} MiB at most (goal <= {GOAL_MIB}) {verdict}"
    )


def _seconds(script: str, place: Path) -> float:
    """From the start of the program until its window is painted."""
    begun = perf_counter()
    with subprocess.Popen(
        [sys.executable, "-c", script],
        cwd=ROOT,
        env=_environment(place),
        stdout=subprocess.PIPE,
        text=True,
    ) as program:
        assert program.stdout is not None
        told = program.stdout.readline().strip()
        seconds = perf_counter() - begun
        program.kill()
    if told != SHOWN:
        raise SystemExit(f"no window was shown: {told!r}")
    return seconds


def _environment(place: Path) -> dict[str, str]:
    """Nothing of what this person has chosen before."""
    taste = {"XDG_CONFIG_HOME": str(place), "XDG_DATA_HOME": str(place)}
    return {"QT_QPA_PLATFORM": "offscreen", **os.environ, **taste}


if __name__ == "__main__":
    print(*lines(), sep=os.linesep)
