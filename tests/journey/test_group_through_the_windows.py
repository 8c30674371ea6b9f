"""A whole group's hearing in the real windows, by keys alone; the core must say the same of it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from hearing_desk.model.attendance import DAY, AttendanceStatus
from hearing_desk.model.ids import GroupId
from hearing_desk.model.papers import PaperKind
from tests.fakes import FakeClock
from tests.journey.group_hearing import GROUP, UNIT_NAMES, CoreDay, unit_at
from tests.journey.hall import Hall
from tests.journey.keyboard import Keyboard
from ui.app import DeskWindows

SEATS = 30


@pytest.mark.timeout(600)
@pytest.mark.qt_log_ignore("does not support")  # the offscreen platform, of popups
def test_a_group_of_eleven_units_is_heard_by_keys_alone(
    qtbot: QtBot, windows: DeskWindows, clock: FakeClock, tmp_path: Path
) -> None:
    hall = Hall(Keyboard(qtbot, windows), windows, clock, seats=SEATS)
    hall.begins(tmp_path)
    hall.settles_the_rules()
    hall.seals_the_pool(tmp_path)
    hall.draws()
    late = hall.signs_in()
    hall.balloting(late)
    hall.announces()
    hall.saves_the_summary(tmp_path / "summary.pdf")
    assert hall.refusals == []

    core = CoreDay(SEATS).play()
    group = GroupId(GROUP)
    assert hall.panel == core.panel
    seated = hall.desk.hearing.state.sessions[DAY].attendees
    assert {p: a.status for p, a in seated.items()} == {
        p: a.status for p, a in core.hearing.state.sessions[DAY].attendees.items()
    }
    assert seated[late].status is AttendanceStatus.LATE
    for place in range(len(UNIT_NAMES)):
        # every sheet of both passes, who keyed it, what was settled and ruled, and the tally
        assert replace(hall.round(place), locked_version=None, versions={}) == core.round(
            unit_at(place)
        )
    assert hall.desk.tally.standings(group) == core.tally.standings(group)
    assert all(day.released_version for day in hall.desk.hearing.state.units.values())
    summary = hall.desk.papers.latest(PaperKind.GROUP_SUMMARY, group)
    assert summary is not None
    stored = hall.desk.hearing.journal.file(summary.pdf_sha256)
    assert stored is not None
    assert (tmp_path / "summary.pdf").read_bytes() == stored.content
