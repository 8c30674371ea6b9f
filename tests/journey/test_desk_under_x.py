"""The program on a real screen: two clerks key a unit's papers on the number pad."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from hearing_desk.desk.hearing import state_of
from hearing_desk.journal.ballot_events import BallotEntered, TallyTaken
from hearing_desk.journal.chain import verify_chain
from hearing_desk.journal.events import Event
from hearing_desk.model.ballots import EntryPass, Mark, Marks
from hearing_desk.store.sqlite_journal import create, open_hearing
from tests.builders import CLERK, POLICE, SECOND_CLERK, a_hearing, a_seated_hearing
from tests.journey.xdotool_desk import HEIGHT, WIDTH, running_desk

PAPERS = ("12", "21", "10", "11")
KEYED: list[Marks] = [tuple(map(Mark, paper)) for paper in PAPERS]


def a_collected_record(path: Path) -> None:
    """A hearing on disk up to the papers of one unit on the table, the clerk at the desk."""
    with closing(create(path)) as journal:
        day = a_hearing(journal=journal).sealed().drawn().signed_in()
        day.reported(POLICE).issued(POLICE).collected(POLICE)


@pytest.mark.xvfb
def test_two_clerks_key_a_unit_on_the_number_pad(tmp_path: Path) -> None:
    record = tmp_path / "hearing.hearing"
    a_collected_record(record)
    with running_desk(record, tmp_path) as desk:
        desk.keys("ctrl+7", "Return")
        desk.pad("".join(PAPERS))
        desk.wait_for(keyed(EntryPass.FIRST), "the first pass")
        first = desk.screenshot(tmp_path / "first_pass.png")
        desk.pad(">")  # the second clerk sits down
        desk.pad("".join(PAPERS))
        desk.wait_for(keyed(EntryPass.SECOND), "the second pass")
        desk.screenshot(tmp_path / "second_pass.png")
        desk.keys("Return", "Return", "shift+Tab", "space")  # go on, end the entry, yes
        desk.wait_for(lambda acts: isinstance(acts[-1], TallyTaken), "the tally")
        desk.screenshot(tmp_path / "counted.png")
    assert (first.width(), first.height()) == (WIDTH, HEIGHT)
    assert len({first.pixel(x, y) for x in range(0, WIDTH, 7) for y in range(0, HEIGHT, 7)}) > 20

    with closing(open_hearing(record, read_only=True)) as journal:
        assert verify_chain(journal.read()) is None
        state = state_of(journal)
    current = state.units[POLICE].current
    assert current is not None
    assert list(current.first.values()) == list(current.second.values()) == KEYED
    assert set(current.first_by.values()) == {CLERK}
    assert set(current.second_by.values()) == {SECOND_CLERK}
    core = a_seated_hearing().balloted(POLICE, KEYED)
    assert current.closed
    assert current.tally == core.round(POLICE).tally


def keyed(entry_pass: EntryPass) -> Callable[[list[Event]], bool]:
    """Whether every paper was entered in this pass."""
    return lambda acts: (
        sum(isinstance(act, BallotEntered) and act.entry_pass is entry_pass for act in acts)
        == len(PAPERS)
    )
