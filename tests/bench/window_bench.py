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
GOAL_PAUSE_MS = 100

WATCH = """
import sys
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QMainWindow
class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() is QEvent.Type.Paint:
            print("shown", flush=True)
            watched.removeEventFilter(self)
        return False
watch = Watch()
"""
"""Says when a widget is painted for the first time."""

BARE = f"""
{WATCH}
app = QApplication(sys.argv)
app.setStyle("Fusion")
window = QMainWindow()
window.resize(1366, 768)
window.installEventFilter(watch)
window.show()
app.exec()
"""

START_PAGE = f"""
{WATCH}
import ui.opening
class Watched(QApplication):
    def exec(self):
        [button] = [each for each in self.allWidgets() if each.objectName() == "startOpen"]
        button.installEventFilter(watch)
        return super().exec()
ui.opening.QApplication = Watched
ui.opening.main([])
"""
"""The program as it is started; what is waited for is the button a day begins with."""

COMMAND = START_PAGE.replace(
    "ui.opening.main([])", "from hearing_desk.cli.main import main; main([])"
)
"""The same by way of `hearing-desk`."""

COMPLETED = """
import time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
import ui.opening
class Watched(QApplication):
    def exec(self):
        from ui.completion import Completion
        self.last, self.worst = time.perf_counter(), 0.0
        timer = QTimer(self, interval=1)
        timer.timeout.connect(self.beat)
        timer.start()
        self.findChild(Completion).done.connect(self.tell)
        return super().exec()
    def beat(self):
        now = time.perf_counter()
        self.worst, self.last = max(self.worst, now - self.last), now
    def tell(self):
        self.beat()
        print(round(self.worst * 1000), flush=True)
ui.opening.QApplication = Watched
ui.opening.main([])
"""
"""Tells, once every page is there, the longest time for which the window heard nobody, in ms."""

WHOLE_DAY = """
import sys
from pathlib import Path
from PySide6.QtTest import QTest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from ui.app import compose
from ui.outside import this_machine
from ui.front import STAGES
from ui.settings import Settings
app = QApplication(sys.argv[:1])
app.setStyle("Fusion")
desk = compose(app, Settings(QSettings("Hearing Desk", "Hearing Desk")), this_machine())
desk.bridge.open(Path(sys.argv[1]))
desk.show()
seen = 0
for stage in STAGES:
    desk.window.go_to(stage.name)
    QTest.qWait(300)
    page = desk.window.current
    seen += page.objectName() == f"page_{stage.name}" and page.isVisible()
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
    scripts = (BARE, START_PAGE, COMMAND, COMPLETED)
    runs = [[_told(script, place) for script in scripts] for _ in range(RUNS)]
    fastest = (min(seconds for _, seconds in run) for run in zip(*runs, strict=True))
    bare, start, command, completed = fastest
    pause_ms = min(int(told) for *_, (told, _) in runs)
    verdict = "ok" if start / bare <= GOAL else "MISSED"
    yield (
        f"desk with its start page shown: {start:.2f} s, bare PySide6 window {bare:.2f} s, "
        f"{start / bare:.2f}x (goal <= {GOAL:g}x) {verdict}"
    )
    yield f"  by way of the command line: {command:.2f} s, {command / bare:.2f}x"
    verdict = "ok" if pause_ms <= GOAL_PAUSE_MS else "MISSED"
    yield (
        f"  every page built behind it: {completed:.2f} s, "
        f"longest pause {pause_ms} ms (goal <= {GOAL_PAUSE_MS}) {verdict}"
    )


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


def _told(script: str, place: Path) -> tuple[str, float]:
    """The first line the program says, and the seconds from its start until then."""
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
    if not told:
        raise SystemExit("no window was shown")
    return told, seconds


def _environment(place: Path) -> dict[str, str]:
    """Nothing of what this person has chosen before."""
    taste = {"XDG_CONFIG_HOME": str(place), "XDG_DATA_HOME": str(place)}
    return {"QT_QPA_PLATFORM": "offscreen", **os.environ, **taste}


if __name__ == "__main__":
    print(*lines(), sep=os.linesep)
