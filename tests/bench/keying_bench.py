"""How long a key press takes to be seen: 100 000 ballots on file, the clock running.

The whole desk offscreen over a record on disk; beside it, a bare widget that paints a letter.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from time import perf_counter_ns

from PySide6.QtCore import QEvent, QEventLoop, QObject, QSettings, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from hearing_desk.desk.desk import Desk
from hearing_desk.journal.ballot_events import BallotsIssued, BallotsReturned
from hearing_desk.journal.frozen_rules import rules_sha256
from hearing_desk.journal.hall_events import RulesFrozen, UnitsListed
from hearing_desk.model.ids import Round, SheetNo, UnitId
from hearing_desk.store.sqlite_journal import create
from tests.bench.opening_bench import BALLOTS_PER_UNIT, ITEMS, UNITS, _balloted, _entry, _unit
from tests.builders import CLERK, Day
from tests.fakes import FakeClock
from tests.rules.scheme_text import changed, file_text
from ui.app import DeskWindows, compose
from ui.outside import this_machine
from ui.settings import Settings
from ui.stages.ballots_page import BallotsPage

GOAL_MS = 16
SHEETS = 400
KEYS = "12340"
KEYED, SPEAKING = UnitId(f"U{UNITS + 1:02}"), UnitId(f"U{UNITS + 2:02}")


class Seen(QObject):
    """Notes when the watched widget was painted first since it was told to look."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__(watched)
        self._loop = QEventLoop(self)
        self._at_ns: int | None = None
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            watched.event(event)
            self._at_ns = self._at_ns or perf_counter_ns()
            QTimer.singleShot(0, self._loop.quit)
            return True
        return False

    def look(self) -> None:
        """From here on."""
        self._at_ns = None

    def painted_ns(self) -> int:
        """When it was painted; waits until then."""
        while self._at_ns is None:
            self._loop.exec()
        return self._at_ns


class Bare(QWidget):
    """The least that shows a key."""

    def __init__(self) -> None:
        super().__init__()
        self._text = ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._text = event.text()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._text)


def lines(folder: Path | None = None) -> Iterator[str]:
    """The report, a line at a time; measured in `folder` (None = where temporary files go)."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    with tempfile.TemporaryDirectory(dir=folder) as place:
        path = Path(place, "large.hearing")
        _write(path)
        marks, written = _keyed(app, path)
    floor = _bare()
    yield f"keying {SHEETS} sheets with {UNITS * BALLOTS_PER_UNIT:_} ballots on file, clock running"
    verdict = "ok" if _p99(marks) <= GOAL_MS else "MISSED"
    yield f"  press to painted cell    {_figures(marks)} (goal p99 <= {GOAL_MS} ms) {verdict}"
    yield f"  press to painted, bare   {_figures(floor)}"
    yield f"  last press to on disk    {_figures(written)}"


def _keyed(app: QApplication, path: Path) -> tuple[list[float], list[float]]:
    """Milliseconds from press to painted cell, and to the sheet written, by its last key."""
    settings = Settings(QSettings(str(path.with_suffix(".ini")), QSettings.Format.IniFormat))
    outside = replace(this_machine(), rehearsals=path.parent, online=lambda: False)
    desk = compose(app, settings, outside)
    assert desk.bridge.open(path)
    desk.bridge.desk.hearing.sit_down(CLERK)
    speeches = desk.bridge.desk.speeches
    desk.bridge.do(lambda: speeches.call(SPEAKING, "钱局长", "局长", is_head=True))
    desk.bridge.do(lambda: speeches.start(SPEAKING))
    page = _shown(desk)
    pad = page.work.entry.pad
    seen = Seen(pad)
    marks: list[float] = []
    written: list[float] = []
    for sheet in range(SHEETS):
        for place in range(ITEMS):
            painted, free = _press(pad, KEYS[(sheet + place) % len(KEYS)], seen)
            marks.append(painted)
            if place == ITEMS - 1:
                written.append(free)
    current = desk.bridge.desk.hearing.unit(KEYED).current
    assert current is not None
    assert list(current.first) == [SheetNo(sheet) for sheet in range(1, SHEETS + 1)]
    desk.window.close()
    return marks, written


def _shown(desk: DeskWindows) -> BallotsPage:
    desk.window.resize(1366, 768)
    desk.show()
    desk.window.go_to("ballots")
    page = desk.window.current
    assert isinstance(page, BallotsPage)
    QTest.qWait(200)
    page.board.choose(KEYED)
    page.go_on()
    QTest.qWait(200)
    return page


def _press(widget: QWidget, key: str, seen: Seen) -> tuple[float, float]:
    """Milliseconds until painted, and until the next key could be taken."""
    seen.look()
    begun = perf_counter_ns()
    QTest.keyClicks(widget, key)
    free = perf_counter_ns()
    painted = seen.painted_ns()
    QTest.qWait(1)  # whatever the key left to do is not the next key's
    return (painted - begun) / 1e6, (max(free, painted) - begun) / 1e6


def _bare() -> list[float]:
    bare = Bare()
    bare.resize(1200, 400)
    bare.show()
    QTest.qWait(100)
    seen = Seen(bare)
    took = [_press(bare, KEYS[press % len(KEYS)], seen)[0] for press in range(SHEETS)]
    bare.close()
    return took


def _write(path: Path) -> None:
    """A hearing of one large group: 50 units balloted, one to be keyed, one to speak."""
    items = [{"id": f"i{n}", "label": f"第 {n} 项"} for n in range(1, ITEMS + 1)]
    grades = [
        {"id": f"g{n}", "label": label, "points": points}
        for n, (label, points) in enumerate((("好", 20), ("较好", 17), ("一般", 14), ("差", 0)), 1)
    ]
    text = file_text(
        changed(
            ("ballot.items", items), ("ballot.grades", grades), ("ballot.blank_grade", "g3"),
            ("speech.order", "plan"), ("speech.speaker", "flag"),
        )
    )  # fmt: skip
    with closing(create(path)) as journal:
        day = Day(journal, FakeClock()).opened()
        day.rules.adopt(text, "试.toml")
        units = tuple(_unit(number) for number in range(1, UNITS + 3))
        journal.append_all([_entry(UnitsListed(units))], journal.head)
        for unit in units[:UNITS]:
            journal.append_all([_entry(event) for event in _balloted(unit.id)], journal.head)
        count, first = BALLOTS_PER_UNIT, Round(1)
        papers = (
            BallotsIssued(KEYED, first, count, count, 0, 0, count, count),
            BallotsReturned(KEYED, first, count, 0, 0, shuffled=True),
        )
        journal.append_all([_entry(event) for event in papers], journal.head)
        desk = Desk(journal, FakeClock(), this_machine().fonts)
        desk.hearing.sit_down(CLERK)
        desk.hearing.append(RulesFrozen(rules_sha256(desk.hearing.state)))


def _share(values: list[float], percent: int) -> float:
    return sorted(values)[min(len(values) - 1, len(values) * percent // 100)]


def _figures(values: list[float]) -> str:
    return f"p50 {_share(values, 50):.2f} ms, p99 {_p99(values):.2f} ms, worst {max(values):.2f} ms"


def _p99(values: list[float]) -> float:
    return _share(values, 99)


if __name__ == "__main__":
    print(*lines(), sep=os.linesep)
