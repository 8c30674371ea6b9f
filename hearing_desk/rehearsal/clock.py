"""The clock of a rehearsal: time passes when the day's script says so."""

from __future__ import annotations

from hearing_desk.model.speech import Instant


class RehearsalClock:
    """Both clocks, set by hand; every reading is one millisecond after the last."""

    def __init__(self, start_utc_ms: int) -> None:
        self._start_utc_ms = start_utc_ms
        self._mono_ms = 0

    def now(self) -> Instant:
        """This moment."""
        self._mono_ms += 1
        return Instant(self._mono_ms, self._start_utc_ms + self._mono_ms, "rehearsal")

    def pass_ms(self, milliseconds: int) -> None:
        """Let time pass."""
        self._mono_ms += milliseconds
