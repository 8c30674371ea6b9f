"""The journal as a public bundle tells it: acts on ballots withheld, in runs too long to guess.

The hash of one withheld row would betray its ballot: whoever knows the row before tries every
time and every combination of marks until the hash comes out. No row within a run shows its hash.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from hearing_desk.journal.canonical import dumps
from hearing_desk.journal.chain import journal_line
from hearing_desk.journal.port import JournalRow

SINGLE_BALLOT: Final = frozenset(
    (
        "BallotEntered",
        "EntryUndone",
        "BallotReadBack",
        "DifferenceSettled",
        "BallotDoubted",
        "BallotAdjudicated",
        "BallotInvalidated",
        "SheetSetAside",
        "SheetTakenOut",
        "SheetCorrected",
        "SampleSheetRead",
        "SheetRecounted",
        "RecountUndone",
        "RecountSettled",
    )
)
"""Kinds of acts on one paper."""

LEAST_IN_RUN: Final = 16
"""Acts on ballots a run holds at least: ten bits of time in each are past guessing together."""

Run = tuple[int, int]
"""First and last number of the acts between which no hash is shown."""


def runs_of(rows: Sequence[JournalRow]) -> tuple[Run, ...]:
    """The runs to withhold, in order; a short one is joined to the neighbour nearer to it.

    Acts of other kinds between the two are then told without their hashes. A record with fewer acts
    on ballots than `LEAST_IN_RUN` has one run.
    """
    ballots = [row.seq for row in rows if row.kind in SINGLE_BALLOT]
    runs: list[list[int]] = []
    for seq in ballots:
        if runs and seq == runs[-1][-1] + 1:
            runs[-1].append(seq)
        else:
            runs.append([seq])
    place = 0
    while place < len(runs):
        if len(runs) == 1 or len(runs[place]) >= LEAST_IN_RUN:
            place += 1
            continue
        place = _joined(runs, place)
    return tuple((run[0], run[-1]) for run in runs)


def _joined(runs: list[list[int]], place: int) -> int:
    """Join a run to the nearer neighbour, the earlier where both are as near; where it is now."""
    before = runs[place][0] - runs[place - 1][-1] if place else None
    after = runs[place + 1][0] - runs[place][-1] if place + 1 < len(runs) else None
    if after is None or (before is not None and before <= after):
        place -= 1
    runs[place] += runs.pop(place + 1)
    return place


def within(runs: Sequence[Run], seq: int) -> bool:
    """Whether an act lies inside a run."""
    return any(first <= seq <= last for first, last in runs)


def public_lines(rows: Sequence[JournalRow]) -> Iterator[str]:
    """A line an act: whole outside the runs, without hashes inside, only its number if withheld."""
    hidden = {seq for first, last in runs_of(rows) for seq in range(first, last + 1)}
    for row in rows:
        if row.kind in SINGLE_BALLOT:
            yield dumps({"seq": row.seq, "withheld": True})
        elif row.seq in hidden:
            yield _told(row)
        else:
            yield journal_line(row)


def _told(row: JournalRow) -> str:
    """The act without its hashes; the payload is canonical already."""
    before = dumps({"actor": row.actor, "at_utc": row.at_utc, "kind": row.kind})
    return f'{before[:-1]},"payload":{row.payload},"seq":{row.seq}}}'
