"""What the copies have to do with the day: its clock, its time, its acts."""

from __future__ import annotations

from typing import Final

from hearing_desk.desk.desk import Desk
from hearing_desk.desk.times import at_utc_text, local_minute
from ui.bridge.copying import GoodCopy

ROOM_MS: Final = 15_000
"""A copy takes a second or two; begun so long before a signal of the clock, it is over by then."""


def room_beside_clock(signal_in_ms: int | None) -> bool:
    """Whether a copy begun now is over when the clock signals; `None` = it will not signal."""
    return signal_in_ms is None or signal_in_ms > ROOM_MS


def time_of_day(desk: Desk, utc_ms: int) -> str:
    """A moment at the place of the hearing, as `09:02`."""
    return local_minute(at_utc_text(utc_ms), desk.hearing.state.utc_offset_minutes)


def still_of(desk: Desk, copy: GoodCopy | None) -> GoodCopy | None:
    """The copy, if this record goes on from where it ends; `None` = it does not."""
    if copy is None:
        return None
    row = next(iter(desk.hearing.journal.read(copy.acts - 1)), None)
    return copy if row is not None and (row.seq, row.hash) == (copy.acts, copy.head) else None
