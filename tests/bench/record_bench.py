"""Act latency: `SqliteJournal.append` beside a bare insert of the same row, commit for commit."""

from __future__ import annotations

import os
import sqlite3
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter
from typing import Final

from hearing_desk.journal.port import JournalRow
from hearing_desk.store.database import WRITING
from hearing_desk.store.schema import TABLES
from hearing_desk.store.sqlite_journal import SqliteJournal, create
from tests.contract.acts import ballot

ACTS: Final = 1500
WARMING: Final = 50
GOAL: Final = 1.3


def lines(folder: Path | None = None) -> Iterator[str]:
    """The report, a line at a time; measured in `folder` (None = where temporary files go)."""
    with tempfile.TemporaryDirectory(dir=folder) as place:
        ours, bare = _measured(Path(place))
    ratio = median(ours) / median(bare)
    yield f"act latency, {ACTS} ballots, one flushed transaction each, interleaved"
    yield f"  append       {_figures(ours)}"
    yield f"  bare insert  {_figures(bare)}"
    yield f"  median ratio {ratio:.2f} (goal <= {GOAL}) {'ok' if ratio <= GOAL else 'MISSED'}"


def _measured(folder: Path) -> tuple[Sequence[float], Sequence[float]]:
    """Seconds per act, ours and bare, in turn so that a busy disk is busy for both."""
    ours, bare = [], []
    with closing(create(folder / "ours.hearing")) as journal, closing(_bare(folder)) as con:
        for number in range(WARMING + ACTS):
            row, seconds = _append(journal, number)
            ours.append(seconds)
            bare.append(_insert(con, row))
    return ours[WARMING:], bare[WARMING:]


def _append(journal: SqliteJournal, number: int) -> tuple[JournalRow, float]:
    entry = ballot(number)
    start = perf_counter()
    row = journal.append(entry, journal.head)
    return row, perf_counter() - start


def _insert(con: sqlite3.Connection, row: JournalRow) -> float:
    start = perf_counter()
    con.execute("begin immediate")
    con.execute("insert into journal values (?, ?, ?, ?, ?, ?, ?)", row)
    con.execute("commit")
    return perf_counter() - start


def _bare(folder: Path) -> sqlite3.Connection:
    con = sqlite3.connect(folder / "bare.db", isolation_level=None)
    for name, value in WRITING:
        con.execute(f"pragma {name} = {value}").fetchall()
    con.execute(TABLES[0])
    return con


def _figures(seconds: Sequence[float]) -> str:
    p99_ms = quantiles(seconds, n=100)[98] * 1000
    return f"median {median(seconds) * 1000:.3f} ms   p99 {p99_ms:.3f} ms"


if __name__ == "__main__":
    print(*lines(), sep=os.linesep)
