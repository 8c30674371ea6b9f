"""Stand-ins for what the desk needs from outside."""

from __future__ import annotations

from hearing_desk.desk.pin_keeping import NewPin, ScryptCost, new_pin
from hearing_desk.model.people import PersonId
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


CHEAP = ScryptCost(n=2)

PINS = dict(
    zip(
        map(PersonId, ("org-1", "op-1", "op-2", "notary-1")),
        ("840362", "593028", "407195", "269507"),
        strict=True,
    )
)
"""The PINs of the builders' people."""


class FakeChance:
    """Gives these PINs, one after the other, and a salt that counts."""

    def __init__(self, *pins: str) -> None:
        self._pins, self._salts = iter(pins), 0

    def pin(self) -> str:
        return next(self._pins)

    def salt(self) -> bytes:
        self._salts += 1
        return bytes([self._salts]) * 16


def a_pin(pin: str) -> NewPin:
    """That PIN, kept at a cost for tests."""
    return new_pin(FakeChance(pin), CHEAP)
