"""Stand-ins for what the desk needs from outside."""

from __future__ import annotations

from hearing_desk.model.speech import Instant

SECOND_MS = 1000
MINUTE_MS = 60 * SECOND_MS
NINE_O_CLOCK_UTC_MS = 1_324_602_000_000
"""2011-12-23 01:00 UTC, nine in the morning at Tonghe."""


class FakeClock:
    """Both clocks, standing still until somebody moves them."""

    def __init__(self, origin: str = "run-1", utc_ms: int = NINE_O_CLOCK_UTC_MS) -> None:
        self.at = Instant(0, utc_ms, origin)

    def now(self) -> Instant:
        return self.at

    def pass_time(self, ms: int) -> None:
        """Let both clocks go on by so much."""
        self.at = Instant(self.at.mono_ms + ms, self.at.utc_ms + ms, self.at.origin)

    def restarted(self, away_ms: int) -> FakeClock:
        """The clock of the next run of the program, so much later by the wall."""
        return FakeClock(self.at.origin + "+1", self.at.utc_ms + away_ms)
