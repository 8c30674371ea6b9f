"""What is told of a proven copy of the record, and when one may be made."""

from __future__ import annotations

from hearing_desk.desk.desk import Desk
from hearing_desk.desk.times import at_utc_text, local_minute
from hearing_desk.model.speech import SpeechPhase
from ui.bridge.speech_ticker import unit_on_stage

_AT_REST = frozenset({SpeechPhase.READY, SpeechPhase.PAUSED, SpeechPhase.STOPPED})


def clock_runs(desk: Desk) -> bool:
    """Whether somebody speaks: a copy of a long day takes a second, and the clock comes first."""
    unit = unit_on_stage(desk)
    return unit is not None and desk.speeches.reading(unit).phase not in _AT_REST


def time_of_day(desk: Desk) -> str:
    """Now, at the place of the hearing, as `09:02`."""
    hearing = desk.hearing
    now = at_utc_text(hearing.clock.now().utc_ms)
    return local_minute(now, hearing.state.utc_offset_minutes)
