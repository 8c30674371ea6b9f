"""A hall with a speech clock: a hearing in memory behind a bridge, and time that stands still."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from hearing_desk.desk.changes import Changes
from hearing_desk.desk.desk import Desk
from hearing_desk.journal.memory import MemoryJournal
from hearing_desk.model.ids import UnitId
from hearing_desk.rules.units import planned_units
from tests.builders import CLERK, POLICE, Day, a_hearing, a_new_day
from tests.rules.scheme_text import SCHEMES
from tests.ui.hearings import open_bridge
from ui.bridge.speech_ticker import SpeechTicker


class LastingJournal(MemoryJournal):
    """May be closed and opened again, as a file may."""

    def close(self) -> None:
        """Nothing ends."""


class SpeechHall:
    """Bridge and ticker over a hearing whose rules are frozen; the ticker looks when told to."""

    def __init__(self, day: Day | None = None) -> None:
        """day: the small hearing of `tests.builders` when not given."""
        self.day = a_hearing(journal=LastingJournal()) if day is None else day
        self.bridge = open_bridge(self.day, CLERK)
        self.ticker = SpeechTicker(self.bridge)
        self.bridge.opened.emit()

    @property
    def desk(self) -> Desk:
        return self.bridge.desk

    def passes(self, ms: int) -> None:
        """Let time pass, and the ticker look."""
        self.day.clock.pass_time(ms)
        self.ticker.tick()

    def restarted(self, away_ms: int) -> None:
        """The same record opened by another run of the program."""
        self.bridge.close()
        self.day.clock.at = self.day.clock.restarted(away_ms).at
        assert self.bridge.open(Path("hearing.db"))
        self.desk.hearing.sit_down(CLERK)

    def does(self, act: Callable[[], Changes]) -> None:
        """An act that must not be refused."""
        assert self.bridge.do(act)

    def calls(self, unit: UnitId = POLICE) -> None:
        """The unit's head is called."""
        self.does(partial(self.desk.speeches.call, unit, "钱局长", "局长", is_head=True))

    def starts(self, unit: UnitId = POLICE) -> None:
        """The unit's head is called, and the host gives the word."""
        self.calls(unit)
        self.does(partial(self.desk.speeches.start, unit))

    def pauses(self, unit: UnitId = POLICE) -> None:
        self.does(partial(self.desk.speeches.pause, unit, "话筒故障"))

    def resumes(self, unit: UnitId = POLICE) -> None:
        self.does(partial(self.desk.speeches.resume, unit))

    def stops(self, unit: UnitId = POLICE) -> None:
        self.does(partial(self.desk.speeches.stop, unit))

    def undoes(self, unit: UnitId = POLICE) -> None:
        self.does(partial(self.desk.speeches.undo, unit, "误按"))


def tonghe() -> Day:
    """A hearing under the house's own scheme, with all its units."""
    day = a_new_day().opened()
    day.rules.adopt((SCHEMES / "tonghe-2011.toml").read_text(encoding="utf-8"), "通河.toml")
    day.rules.list_units(planned_units(day.hearing.scheme))
    return day.frozen()
