"""How late the hall sees the warning and the end, while ballots are keyed and PDFs are rendered.

Real ticker, real clock, a record on disk; the audience window is offscreen and 1920 x 1080.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from functools import partial
from itertools import cycle
from pathlib import Path
from statistics import median
from time import perf_counter

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from hearing_desk.cli.system_clock import SystemClock
from hearing_desk.desk.desk import Desk
from hearing_desk.model.ballots import EntryPass
from hearing_desk.model.ids import SheetNo, UnitId
from hearing_desk.model.speech import SpeechPhase
from hearing_desk.rules.speech import due_instants
from hearing_desk.store.sqlite_journal import SqliteJournal, create
from tests.bench.sheet_bench import unit_sheets
from tests.builders import CLERK, GOOD, Day, a_scheme
from tests.fakes import FakeClock
from tests.sheet.papers import FONTS
from ui.audience.director import AudienceDirector
from ui.audience.scenes import SpeechScene
from ui.audience.window import AudienceWindow
from ui.bridge.desk_bridge import DeskBridge
from ui.bridge.jobs import Jobs
from ui.bridge.paper_work import setting
from ui.bridge.sound import Sounds
from ui.bridge.speech_ticker import SpeechTicker
from ui.stages.speeches_page import SpeechesPage
from ui.theme import install_font, load_tokens

GOAL_MS = 50
SPEECHES = 6
LIMIT_S, WARNING_S = 3, 2
WARNING_AT_MS = (LIMIT_S - WARNING_S) * 1000
KEY_EVERY_MS = 120
"""Between two finished ballots: far faster than hands."""

FLOOR = "bare timer and window"

FLOOR_AHEAD_MS = 275
"""So long before the instants, and between two ticks, that neither holds the other up."""

FIRST_SPEAKER = 1
"""The first unit's ballots are keyed while the others speak."""


class WatchedWindow(AudienceWindow):
    """Remembers when each phase was first painted, in ms of the monotonic clock."""

    def __init__(self, clock: SystemClock) -> None:
        super().__init__(load_tokens(dark=True))
        self._clock = clock
        self.painted: dict[tuple[str, SpeechPhase], int] = {}

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if isinstance(self.scene, SpeechScene):
            seen = (self.scene.unit, self.scene.phase)
            self.painted.setdefault(seen, self._clock.now().mono_ms)


class Shelf:
    """The one record of this measurement."""

    def __init__(self, journal: SqliteJournal) -> None:
        self._journal = journal

    def open(self, path: Path) -> SqliteJournal:
        return self._journal

    def create(self, path: Path) -> SqliteJournal:
        return self._journal

    def discard(self, path: Path) -> None:
        """Nothing to remove."""


def lines(folder: Path | None = None) -> Iterator[str]:
    """One line each for warning and end, over a few short speeches."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    install_font()
    with tempfile.TemporaryDirectory(dir=folder) as place:
        late, load = _measured(Path(place))
    yield f"{SPEECHES} speeches, {load.keyed} ballots keyed and {load.sheets} sheets set meanwhile"
    for name, values in late.items():
        if name == FLOOR:
            yield f"  {name}: median {median(values):.0f} ms, worst {max(values)} ms late"
            continue
        verdict = "ok" if max(values) <= GOAL_MS else "MISSED"
        figures = f"median {median(values):.0f} ms, worst {max(values)} ms late"
        yield f"  {name:8} {figures} (goal <= {GOAL_MS} ms) {verdict}"
    yield f"  longest act, mostly the disk's: {load.longest_act_ms} ms"


def _measured(folder: Path) -> tuple[dict[str, list[int]], _Load]:
    bridge, units = _a_hall(create(folder / "bench.hearing"))
    clock = SystemClock()
    bridge.desk.hearing.clock = clock
    window = WatchedWindow(clock)
    ticker = SpeechTicker(bridge)
    page = SpeechesPage(bridge, ticker, Sounds(module="NoAudioHere"))
    director = AudienceDirector(window, page)
    page.scene_offered.connect(director.show_scene)
    window.resize(1920, 1080)
    window.show()
    bridge.opened.emit()
    load = _Load(bridge, units[0])
    floor = Floor(clock)
    late: dict[str, list[int]] = {"warning": [], "end": [], FLOOR: floor.late}
    for unit in units[FIRST_SPEAKER:]:
        floor.aim()
        due_warning, due_end = _speak(bridge, unit)
        name = bridge.desk.hearing.unit(unit).unit.name
        late["warning"].append(window.painted[name, SpeechPhase.WARNING] - due_warning)
        late["end"].append(window.painted[name, SpeechPhase.OVER] - due_end)
    load.end()
    floor.close()
    window.close()
    bridge.close()
    return late, load


def _a_hall(journal: SqliteJournal) -> tuple[DeskBridge, tuple[UnitId, ...]]:
    """A hall whose first unit's papers lie on the table, and whose others will speak."""
    names = [f"第 {number} 参评单位" for number in range(SPEECHES + FIRST_SPEAKER)]
    speech = {
        "limit_seconds": LIMIT_S,
        "warning_seconds": WARNING_S,
        "last_seconds": 1,
        "order": "plan",
        "speaker": "flag",
    }
    text = a_scheme(
        ("groups", [{"id": "law", "label": "执法监督组", "units": names}]), ("speech", speech)
    )
    day = Day(journal, FakeClock()).opened().ruled(text).frozen().sealed().drawn().signed_in()
    units = tuple(day.hearing.state.units)
    day.reported(units[0]).issued(units[0]).collected(units[0])
    bridge = DeskBridge(lambda: Shelf(journal), partial(Desk, clock=SystemClock(), fonts=FONTS))
    assert bridge.open(Path("bench.hearing"))
    bridge.desk.hearing.sit_down(CLERK)
    return bridge, units


def _speak(bridge: DeskBridge, unit: UnitId) -> tuple[int, int]:
    """One report to its end; gives the instants of warning and end."""
    speeches = bridge.desk.speeches
    bridge.do(partial(speeches.call, unit, "钱局长", "局长", is_head=True))
    bridge.do(partial(speeches.start, unit))
    hearing = bridge.desk.hearing
    acts = hearing.unit(unit).speech.acts
    due = due_instants(hearing.scheme.speech, acts, hearing.clock.now())
    assert due is not None
    _run_for((LIMIT_S * 1000) + 300)
    bridge.do(partial(speeches.stop, unit))
    return due.warning_at_mono_ms, due.end_at_mono_ms


class BareWindow(QWidget):
    """As large as the hall's, fills itself and writes one word: what any window here costs."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.black)
        font = painter.font()
        font.setPixelSize(self.height() // 3)
        painter.setFont(font)
        painter.setPen(Qt.GlobalColor.white)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, "1:00")
        painter.end()


class Floor:
    """A precise timer and a bare window in the same loop, shortly before the warning and the end.

    What they owe, the machine owes.
    """

    def __init__(self, clock: SystemClock) -> None:
        self._clock = clock
        self._window = BareWindow()
        self._window.resize(1920, 1080)
        self._window.show()
        self._timers: list[QTimer] = []
        self.late: list[int] = []

    def aim(self) -> None:
        """A report has just begun."""
        self._timers.clear()
        for instant_ms in (WARNING_AT_MS, LIMIT_S * 1000):
            wait_ms = instant_ms - FLOOR_AHEAD_MS
            timer = QTimer()
            timer.setTimerType(Qt.TimerType.PreciseTimer)
            timer.setSingleShot(True)
            timer.timeout.connect(partial(self._look, self._clock.now().mono_ms + wait_ms))
            timer.start(wait_ms)
            self._timers.append(timer)

    def _look(self, due_mono_ms: int) -> None:
        self._window.repaint()
        self.late.append(self._clock.now().mono_ms - due_mono_ms)

    def close(self) -> None:
        self._window.close()


def _run_for(ms: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()


class _Load:
    """A clerk who keys without a rest, and a printer that is never done."""

    def __init__(self, bridge: DeskBridge, unit: UnitId) -> None:
        self._bridge, self._unit = bridge, unit
        # the same paper keyed and taken back in turn, two acts on disk each
        self._steps = cycle(((SheetNo(1), True), (SheetNo(1), False)))
        self._jobs = Jobs()
        self._papers = cycle(tuple(unit_sheets()))
        self._ended = False
        self.keyed = self.sheets = self.longest_act_ms = 0
        self._keys = QTimer()
        self._keys.setInterval(KEY_EVERY_MS)
        self._keys.timeout.connect(self._key)
        self._keys.start()
        self._print()

    def end(self) -> None:
        self._ended = True
        self._keys.stop()
        self._jobs.wait()

    def _key(self) -> None:
        """Key a sheet, or take it back."""
        entry = self._bridge.desk.entry
        number, keying = next(self._steps)
        if keying:
            act = partial(entry.enter, self._unit, EntryPass.FIRST, number, GOOD)
        else:
            act = partial(entry.undo, self._unit, EntryPass.FIRST)
        begun = perf_counter()
        self.keyed += self._bridge.do(act) and keying
        self.longest_act_ms = max(self.longest_act_ms, round((perf_counter() - begun) * 1000))

    def _print(self) -> None:
        if not self._ended:
            self._jobs.run(setting(next(self._papers), FONTS)).done.connect(self._printed)

    def _printed(self, content: object) -> None:
        self.sheets += bool(content)
        self._print()


if __name__ == "__main__":
    print(*lines(), sep=os.linesep)
