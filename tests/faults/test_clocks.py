"""Clocks that jump and machines that sleep: a running speech does not notice, a restart is flagged.

Catches a speech timed by the wall. Blind to a monotonic clock that counts on in sleep, as that of
Windows does: then the speech clock counts the sleep, and no two clocks part.
`tests/ui/test_clock_watch.py` holds that a parting is written down and asked about.
"""

from __future__ import annotations

import pytest

from hearing_desk.journal.chain import verify_chain
from hearing_desk.model.speech import Instant
from hearing_desk.verify.record import record_of
from hearing_desk.verify.report import Status
from hearing_desk.verify.verification import run
from tests.builders import CLERK, POLICE, Day, a_hearing
from tests.fakes import MINUTE_MS, SECOND_MS, FakeClock

HOUR_MS = 60 * MINUTE_MS
JUMPS = (-24 * HOUR_MS, -HOUR_MS, -SECOND_MS, SECOND_MS, HOUR_MS, 24 * HOUR_MS)


class WallClock(FakeClock):
    """Planted: takes the wall's time for the monotonic one."""

    def now(self) -> Instant:
        return Instant(self.at.utc_ms, self.at.utc_ms, self.at.origin)


def speaking(clock: FakeClock) -> Day:
    """The head of POLICE has spoken for a minute."""
    day = a_hearing()
    day.clock = clock
    day.hearing.clock = clock
    day.speeches.call(POLICE, "钱局长", "局长", is_head=True)
    day.speeches.start(POLICE)
    clock.pass_time(MINUTE_MS)
    return day


def error_ms(clock: FakeClock, jump_ms: int) -> int:
    """By how much a speech is timed wrongly when the wall clock is set in its middle."""
    day = speaking(clock)
    at = clock.at
    clock.at = Instant(at.mono_ms, at.utc_ms + jump_ms, at.origin)
    clock.pass_time(MINUTE_MS)
    day.speeches.stop(POLICE)
    assert verify_chain(day.journal.read()) is None
    [speeches] = [check for check in run(record_of(day.journal)).checks if check.name == "speeches"]
    assert speeches.status is Status.PASSED or isinstance(clock, WallClock)
    return abs(day.speeches.reading(POLICE).used_ms - 2 * MINUTE_MS)


@pytest.mark.parametrize("jump_ms", JUMPS)
def test_a_clock_set_in_the_middle_of_a_speech_changes_nothing(jump_ms: int) -> None:
    assert error_ms(FakeClock(), jump_ms) == 0


@pytest.mark.parametrize("jump_ms", JUMPS)
def test_a_speech_timed_by_the_wall_is_found(jump_ms: int) -> None:
    assert error_ms(WallClock(), jump_ms) > 100


@pytest.mark.parametrize("away_ms", JUMPS)
def test_across_a_restart_the_wall_is_all_there_is_and_the_clerk_confirms(away_ms: int) -> None:
    day = speaking(FakeClock())
    day = day.again(away_ms)
    day.hearing.sit_down(CLERK)
    found = day.speeches.reading(POLICE)
    assert found.recovered
    assert found.used_ms == max(0, MINUTE_MS + away_ms), "a clock set back counts as no time"
    day.speeches.confirm_recovered(POLICE)
    assert verify_chain(day.journal.read()) is None


def test_the_order_of_acts_is_that_of_the_journal_whatever_the_wall_says() -> None:
    day = speaking(FakeClock())
    at = day.clock.at
    day.clock.at = Instant(at.mono_ms, at.utc_ms - HOUR_MS, at.origin)
    day.speeches.stop(POLICE)
    *_, before, last = day.journal.read()
    assert (before.kind, last.kind) == ("SpeechStarted", "SpeechStopped")
    assert last.at_utc < before.at_utc
    assert verify_chain(day.journal.read()) is None
