"""A window's bridge over hearings in memory."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from hearing_desk.desk.desk import Desk
from hearing_desk.desk.hearing import BEGINNER
from hearing_desk.model.people import PersonId
from hearing_desk.sheet.fonts import FontFiles
from tests.builders import CLERK, Day
from ui.bridge.desk_bridge import DeskBridge
from ui.bridge.records import ClosableJournal
from ui.bridge.second_key import SecondKey
from ui.resources import resource

FONTS = FontFiles(
    sans=resource("fonts", "NotoSansSC-Regular.ttf"),
    serif=resource("fonts", "NotoSerifSC-Regular.ttf"),
)


class InMemory:
    """The `Records` port over one hearing that is there already."""

    def __init__(self, day: Day) -> None:
        self._day = day

    def open(self, path: Path) -> ClosableJournal:
        return self._day.journal

    def view(self, path: Path) -> ClosableJournal:
        raise NotImplementedError

    def create(self, path: Path) -> ClosableJournal:
        raise NotImplementedError

    def discard(self, path: Path) -> None:
        raise NotImplementedError


def bridge_over(day: Day) -> DeskBridge:
    """A bridge to the record of that day, not opened yet."""
    return DeskBridge(partial(InMemory, day), partial(Desk, clock=day.clock, fonts=FONTS))


def open_bridge(day: Day, operator: PersonId | None = None) -> DeskBridge:
    """The same with the hearing open, whoever sat there last at the desk when nobody is told.

    Whoever has the second key agrees to everything.
    """
    bridge = bridge_over(day)
    key = SecondKey(bridge, bridge)
    key.wanted.connect(lambda view: key.agree(view.people[0].person))
    assert bridge.open(Path("hearing.db"))
    last = CLERK if day.hearing.operator == BEGINNER else day.hearing.operator
    hearing = bridge.desk.hearing
    (hearing.seat if hearing.state.roles.pins else hearing.sit_down)(operator or last)
    return bridge
