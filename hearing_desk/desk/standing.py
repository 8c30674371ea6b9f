"""What is in the record: told when it is opened after a crash, or anew after a fault of the disk.

The last paper may have been recorded without anybody having seen it said so; a clerk who does not
know keys it twice, or not at all.
"""

from __future__ import annotations

import json
from collections.abc import Iterator

from hearing_desk.desk.hearing import Hearing
from hearing_desk.journal.ballot_events import BallotEntered, EntryUndone
from hearing_desk.journal.codec import decode
from hearing_desk.journal.port import JournalRow
from hearing_desk.model.ballots import EntryPass
from hearing_desk.model.hearing import UnitDay
from hearing_desk.model.standing import LastPaper, PapersIn, Standing

_KEYING = frozenset({BallotEntered.__name__, EntryUndone.__name__})
_CHUNK = 256


def standing(hearing: Hearing) -> Standing:
    """Where the record of an open hearing stands."""
    units = hearing.state.units.values()
    return Standing(
        hearing.head.seq,
        tuple(line for day in units for line in _papers_in(day)),
        _last_paper(hearing),
    )


def _papers_in(day: UnitDay) -> Iterator[PapersIn]:
    current = day.current
    if current is None or current.returned is None or current.closed or current.voided is not None:
        return
    for entry_pass in EntryPass:
        keyed = len(current.entries(entry_pass))
        if keyed or entry_pass is EntryPass.FIRST:
            yield PapersIn(day.unit.name, entry_pass, keyed, len(current.sheets))


def _last_paper(hearing: Hearing) -> LastPaper | None:
    """The paper that stands last in the pass in which somebody keyed last."""
    row = _last_keying(hearing)
    if row is None:
        return None
    act = decode(row.kind, json.loads(row.payload))
    assert isinstance(act, BallotEntered | EntryUndone)
    day = hearing.state.units[act.unit]
    keyed = day.rounds[act.round - 1].entries(act.entry_pass)
    if not keyed:
        return None
    sheet_no = next(reversed(keyed))
    return LastPaper(day.unit.name, act.entry_pass, sheet_no, keyed[sheet_no])


def _last_keying(hearing: Hearing) -> JournalRow | None:
    """Looked for from the end: the record of a long day is not read through for it."""
    until = hearing.head.seq
    while until > 0:
        after = max(0, until - _CHUNK)
        rows = [row for row in hearing.journal.read(after) if row.seq <= until]
        for row in reversed(rows):
            if row.kind in _KEYING:
                return row
        until = after
    return None
