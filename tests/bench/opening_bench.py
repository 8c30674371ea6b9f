"""How long a large hearing takes to open, beside reading its rows and parsing their payloads."""

from __future__ import annotations

import gc
import json
import os
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from time import perf_counter
from typing import Final

from hearing_desk.desk.hearing import state_of
from hearing_desk.journal.ballot_events import BallotEntered, BallotsIssued, BallotsReturned
from hearing_desk.journal.codec import encode, kind_of
from hearing_desk.journal.events import Event
from hearing_desk.journal.hall_events import UnitsListed
from hearing_desk.journal.port import Entry
from hearing_desk.model.ballots import EntryPass, Mark
from hearing_desk.model.ids import GroupId, Round, SheetNo, UnitId
from hearing_desk.model.scheme import Affiliation, ReportMode
from hearing_desk.model.units import Unit
from hearing_desk.store.sqlite_journal import create, open_hearing
from tests.contract.acts import AT_UTC

UNITS: Final = 50
BALLOTS_PER_UNIT: Final = 2_000
KEYS: Final = "11111222233340"
ITEMS: Final = 5
RUNS: Final = 5
GOAL: Final = 3.0


def lines(folder: Path | None = None) -> Iterator[str]:
    """The report, a line at a time; measured in `folder` (None = where temporary files go)."""
    with tempfile.TemporaryDirectory(dir=folder) as place:
        path = Path(place, "large.hearing")
        _write(path)
        ours, floor = _measured(path)
    ratio = ours / floor
    verdict = "ok" if ratio <= GOAL else "MISSED"
    yield (
        f"opening {UNITS * BALLOTS_PER_UNIT:_} ballots x 2 passes x {ITEMS} items: {ours:.2f} s, "
        f"bare rows and json.loads {floor:.2f} s, {ratio:.2f}x (goal <= {GOAL}) {verdict}"
    )


def _measured(path: Path) -> tuple[float, float]:
    """Seconds of the fastest run of each, in turn so that a busy machine is busy for both."""
    runs = [(_seconds(_open, path), _seconds(_read, path)) for _ in range(RUNS)]
    return min(ours for ours, _ in runs), min(floor for _, floor in runs)


def _seconds(work: Callable[[Path], None], path: Path) -> float:
    gc.collect()  # the rubbish of the run before is not this one's
    begun = perf_counter()
    work(path)
    return perf_counter() - begun


def _open(path: Path) -> None:
    """What the desk does: lock, identity, chain, state."""
    with closing(open_hearing(path)) as journal:
        state_of(journal)


def _read(path: Path) -> None:
    """The least anybody must do: fetch every row, parse every payload."""
    with closing(sqlite3.connect(path)) as con:
        for row in con.execute("select * from journal order by seq"):
            json.loads(row[4])


def _write(path: Path) -> None:
    with closing(create(path)) as journal:
        units = tuple(_unit(number) for number in range(1, UNITS + 1))
        journal.append_all([_entry(UnitsListed(units))], journal.head)
        for unit in units:
            journal.append_all([_entry(event) for event in _balloted(unit.id)], journal.head)


def _balloted(unit: UnitId) -> Iterator[Event]:
    count, first = BALLOTS_PER_UNIT, Round(1)
    yield BallotsIssued(unit, first, count, count, 0, 0, count, count)
    yield BallotsReturned(unit, first, count, 0, 0, shuffled=True)
    for entry_pass in EntryPass:
        for sheet_no in range(1, count + 1):
            marks = tuple(Mark(KEYS[(sheet_no * item) % len(KEYS)]) for item in range(1, ITEMS + 1))
            yield BallotEntered(unit, first, entry_pass, SheetNo(sheet_no), marks)


def _entry(event: Event) -> Entry:
    return Entry(kind_of(event), AT_UTC, "op-1", encode(event))


def _unit(number: int) -> Unit:
    name = UnitId(f"U{number:02}")
    group = GroupId("all")
    return Unit(name, f"单位{number}", group, number, Affiliation.COUNTY, None, ReportMode.SPOKEN)


if __name__ == "__main__":
    print(*lines(), sep=os.linesep)
