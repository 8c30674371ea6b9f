"""kill -9 in the middle of keying, again and again, and nothing acknowledged is missing.

Catches: a "recorded" said too early, half acts, transactions left open. Blind to a missing flush:
the system still remembers what a killed process wrote, so `power_cut` is demanded beside it.
"""

from __future__ import annotations

import select
import tempfile
from dataclasses import dataclass
from pathlib import Path
from random import Random

from hearing_desk.journal.port import Head
from tests.faults.desk_process import DeskProcess, acknowledged_in, say_recorded
from tests.faults.judge import Verdict, found_in, verdict
from tests.faults.papers import at_the_desk, key_papers, papers_on_the_table
from tests.faults.variants import GOOD, open_as

ON_ONE_RECORD = 12
"""Kills after which a new record is begun."""

PATIENCE, AFTER_A_WHILE, INSTANT_S = 30, 0.6, 0.012
"""Acts waited for at most before a kill; how often not at once after the last of them, and after
how many seconds then at most."""

CAUGHT = (
    "acknowledges before the commit",
    "no transaction around an act",
    "one raw conn.execute",
    "a commit every four acts",
)
"""The planted ways of keeping the record that this suite must find."""


@dataclass(slots=True)
class Kills:
    """What came of the kills of one way of keeping the record."""

    kills: int = 0
    acknowledged: int = 0
    lost: int = 0
    bad: int = 0
    untold: int = 0

    def add(self, told: int, came_of_it: Verdict) -> None:
        """One more kill."""
        self.kills += 1
        self.acknowledged += told
        self.lost += came_of_it.lost
        self.bad += not came_of_it.good
        self.untold += came_of_it.extra


def key_until_killed(record: str, variant: str) -> None:
    """The desk: opens the record and keys paper after paper."""
    journal = open_as(variant, Path(record))
    key_papers(at_the_desk(journal), say_recorded, 10_000)
    journal.close()


def kill_loop(
    desks: DeskProcess,
    kills: int,
    variant: str = GOOD,
    *,
    until_bad: bool = False,
    seed: int = 20111223,
) -> Kills:
    """Kill a desk so many times, opening the same record again each time.

    until_bad: end with the first kill that did harm.
    """
    result, chance = Kills(), Random(seed)
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        record, before, killed_here = folder, list[Head](), ON_ONE_RECORD
        for number in range(kills):
            if killed_here == ON_ONE_RECORD:
                record, killed_here = folder / f"{number}.hearing", 0
                papers_on_the_table(record)
                before = list(found_in(record).heads)
            told = _killed(desks, record, variant, chance)
            found = found_in(record)
            came_of_it = verdict(found, [*before, *told])
            result.add(len(told), came_of_it)
            if until_bad and result.bad:
                break
            before = list(found.heads)
            killed_here = killed_here + 1 if came_of_it.good else ON_ONE_RECORD
    return result


def _killed(desks: DeskProcess, record: Path, variant: str, chance: Random) -> list[Head]:
    """Let a desk key for a while, then kill it; what it had acknowledged by then."""
    desks.begin(key_until_killed, record=str(record), variant=variant)
    patience = chance.randint(1, PATIENCE)
    told: list[list[str]] = []
    for words in desks.lines():
        told.append(words)
        if len(told) == patience:
            if chance.random() < AFTER_A_WHILE:
                select.select([], [], [], chance.random() * INSTANT_S)
            desks.kill()
    return acknowledged_in(told)
