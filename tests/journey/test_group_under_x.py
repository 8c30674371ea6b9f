"""A whole group is heard and counted in the program itself, on a real screen, by xdotool's keys."""

from __future__ import annotations

import shutil
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from hearing_desk.journal.chain import verify_chain
from hearing_desk.model.ids import GroupId
from hearing_desk.model.people import PersonId
from hearing_desk.store.sqlite_journal import create, open_hearing
from tests.builders import Day
from tests.fakes import FakeClock
from tests.journey.group_hearing import ASCII, GROUP, UNIT_NAMES, CoreDay, unit_at
from tests.journey.hall import Hall
from tests.journey.transcript import Stretch, TakenDown
from tests.journey.xdotool_desk import HEIGHT, WIDTH, XDesk, running_desk
from ui.app import DeskWindows

SEATS = 30


def a_seated_record(path: Path) -> PersonId:
    """A hearing on disk up to the end of the sign-in; who is late."""
    with closing(create(path)) as journal:
        return CoreDay(SEATS, journal).seat()


def keys_of_the_day(
    qtbot: QtBot, windows: DeskWindows, clock: FakeClock, late: PersonId
) -> list[Stretch]:
    """What is to be typed, from typing it once into windows without a screen."""
    keys = TakenDown(qtbot, windows)
    hall = Hall(keys, windows, clock, seats=SEATS, words=ASCII)
    hall.balloting(late)
    hall.announces()
    keys.look_up()
    assert hall.refusals == []
    return keys.stretches


def typed_again(desk: XDesk, stretches: list[Stretch]) -> None:
    """Type it all, every stretch once the one before has done its work."""
    for number, stretch in enumerate(stretches):
        desk.keys(*stretch.keys)
        what = f"stretch {number}, {' '.join(stretch.keys)}"
        desk.wait_for(stretch.acts, stretch.windows, what)


def kinds_of_acts(record: Path) -> list[str]:
    """What was done in a record, in order."""
    with closing(open_hearing(record, read_only=True)) as journal:
        return [row.kind for row in journal.read()]


def shows_something(screen: QImage) -> bool:
    """Whether a picture has the size of the screen and more than a few colours."""
    colours = {screen.pixel(x, y) for x in range(0, WIDTH, 7) for y in range(0, HEIGHT, 7)}
    return (screen.width(), screen.height()) == (WIDTH, HEIGHT) and len(colours) > 20


@pytest.mark.xvfb
@pytest.mark.timeout(600)
@pytest.mark.qt_log_ignore("does not support")  # the offscreen platform, of popups
def test_a_group_of_eleven_units_is_heard_on_a_real_screen(
    qtbot: QtBot, windows: DeskWindows, clock: FakeClock, tmp_path: Path
) -> None:
    unseen, record = tmp_path / "unseen.hearing", tmp_path / "social.hearing"
    late = a_seated_record(unseen)
    shutil.copyfile(unseen, record)
    windows.bridge.open(unseen)
    stretches = keys_of_the_day(qtbot, windows, clock, late)
    with running_desk(record, tmp_path) as desk:
        try:
            typed_again(desk, stretches)
        finally:
            screen = desk.screenshot(tmp_path / "end.png")

    assert shows_something(screen)
    assert kinds_of_acts(record) == kinds_of_acts(unseen)
    core = CoreDay(SEATS, words=ASCII).play()
    with closing(open_hearing(record, read_only=True)) as journal:
        assert verify_chain(journal.read()) is None
        played = Day(journal, FakeClock())
        for place in range(len(UNIT_NAMES)):
            # every sheet of both passes, who keyed it, what was settled and ruled, and the tally
            unit = unit_at(place)
            assert replace(played.round(unit), locked_version=None, versions={}) == core.round(unit)
        assert played.tally.standings(GroupId(GROUP)) == core.tally.standings(GroupId(GROUP))
        assert all(day.released_version for day in played.hearing.state.units.values())
