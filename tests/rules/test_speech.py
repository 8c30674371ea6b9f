"""The clock of a spoken report."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearing_desk.errors import Refusal
from hearing_desk.model.scheme import ReportOrder, SpeakerRule, SpeechRules
from hearing_desk.model.speech import Instant, Reading, SpeechAct, SpeechActKind, SpeechPhase
from hearing_desk.rules.speech import (
    DueInstants,
    carried_over,
    due_instants,
    reached_at_utc_ms,
    reading,
    require_act,
    require_undoable,
)

FIVE_MINUTES = SpeechRules(300_000, 60_000, 10_000, ReportOrder.PLAN, SpeakerRule.FLAG)
START, PAUSE = SpeechActKind.START, SpeechActKind.PAUSE
RESUME, STOP = SpeechActKind.RESUME, SpeechActKind.STOP
WALL_MS = 1_000_000


def at(mono_ms: int, origin: str = "first run", utc_ms: int | None = None) -> Instant:
    return Instant(mono_ms, WALL_MS + mono_ms if utc_ms is None else utc_ms, origin)


def acts(*steps: tuple[SpeechActKind, int]) -> tuple[SpeechAct, ...]:
    return tuple(SpeechAct(kind, at(mono_ms)) for kind, mono_ms in steps)


@pytest.mark.parametrize(
    ("remaining_ms", "phase", "overrun_ms"),
    [
        (300_000, SpeechPhase.SPEAKING, 0),
        (60_001, SpeechPhase.SPEAKING, 0),
        (60_000, SpeechPhase.WARNING, 0),
        (10_001, SpeechPhase.WARNING, 0),
        (10_000, SpeechPhase.LAST_SECONDS, 0),
        (1, SpeechPhase.LAST_SECONDS, 0),
        (0, SpeechPhase.OVER, 0),
        (-1, SpeechPhase.OVER, 1),
        (-61_000, SpeechPhase.OVER, 61_000),
    ],
)
def test_the_phase_changes_at_exactly_these_moments(
    remaining_ms: int, phase: SpeechPhase, overrun_ms: int
) -> None:
    used_ms = 300_000 - remaining_ms
    found = reading(FIVE_MINUTES, acts((START, 5_000)), at(5_000 + used_ms))
    assert found == Reading(phase, used_ms, remaining_ms, overrun_ms, recovered=False)


def test_a_clock_not_started_shows_the_whole_time() -> None:
    found = reading(FIVE_MINUTES, (), at(7_000))
    assert found == Reading(SpeechPhase.READY, 0, 300_000, 0, recovered=False)


def test_a_pause_across_the_warning_does_not_count() -> None:
    before = acts((START, 0), (PAUSE, 239_999))
    held = reading(FIVE_MINUTES, before, at(400_000))
    assert (held.phase, held.remaining_ms) == (SpeechPhase.PAUSED, 60_001)
    after = before + acts((RESUME, 400_000))
    assert reading(FIVE_MINUTES, after, at(400_000)).phase is SpeechPhase.SPEAKING
    assert reading(FIVE_MINUTES, after, at(400_001)).phase is SpeechPhase.WARNING


def test_a_stopped_clock_keeps_its_overrun() -> None:
    stopped = acts((START, 0), (STOP, 312_000))
    found = reading(FIVE_MINUTES, stopped, at(900_000))
    assert found == Reading(SpeechPhase.STOPPED, 312_000, -12_000, 12_000, recovered=False)
    paused = acts((START, 0), (PAUSE, 1_000), (STOP, 9_000))
    assert reading(FIVE_MINUTES, paused, at(9_000)).used_ms == 1_000


def test_a_restart_in_mid_speech_is_bridged_by_wall_time_and_flagged() -> None:
    now = at(50, "second run", WALL_MS + 20_000)
    found = reading(FIVE_MINUTES, acts((START, 0)), now)
    assert found == Reading(SpeechPhase.SPEAKING, 20_000, 280_000, 0, recovered=True)


def test_a_restart_during_a_pause_needs_no_bridge() -> None:
    went_on = (*acts((START, 0), (PAUSE, 20_000)), SpeechAct(RESUME, at(7, "second run")))
    found = reading(FIVE_MINUTES, went_on, at(1_007, "second run"))
    assert (found.used_ms, found.recovered) == (21_000, False)


def test_a_recovered_stretch_stays_flagged_after_the_stop() -> None:
    stop = SpeechAct(STOP, at(0, "second run", WALL_MS + 30_000))
    found = reading(FIVE_MINUTES, (*acts((START, 0)), stop), at(5, "third run"))
    assert (found.used_ms, found.recovered) == (30_000, True)


def test_a_wall_clock_set_back_counts_as_no_time() -> None:
    now = at(0, "second run", WALL_MS - 3_600_000)
    found = reading(FIVE_MINUTES, acts((START, 0)), now)
    assert (found.used_ms, found.recovered) == (0, True)


def test_when_the_limits_fall_on_a_running_clock() -> None:
    running = acts((START, 0), (PAUSE, 100_000), (RESUME, 150_000))
    assert due_instants(FIVE_MINUTES, running, at(160_000)) == DueInstants(
        290_000, 340_000, 350_000
    )
    assert due_instants(FIVE_MINUTES, running[:2], at(160_000)) is None


def test_when_the_warning_was_given_by_the_wall_clock() -> None:
    spoken = acts((START, 0), (PAUSE, 100_000), (RESUME, 150_000), (STOP, 300_000))
    assert reached_at_utc_ms(FIVE_MINUTES, spoken, 60_000) == WALL_MS + 290_000
    assert reached_at_utc_ms(FIVE_MINUTES, spoken, 0) is None
    assert reached_at_utc_ms(FIVE_MINUTES, (), 60_000) is None
    assert reached_at_utc_ms(FIVE_MINUTES, acts((START, 0)), 60_000) is None


READY = ()
RUNNING = acts((START, 0))
PAUSED = acts((START, 0), (PAUSE, 1))
STOPPED = acts((START, 0), (STOP, 1))
ALLOWED = [(READY, START), (RUNNING, PAUSE), (RUNNING, STOP), (PAUSED, RESUME), (PAUSED, STOP)]
REFUSED = [
    (READY, PAUSE, "speech-not-started"),
    (READY, RESUME, "speech-not-started"),
    (READY, STOP, "speech-not-started"),
    (RUNNING, START, "speech-already-started"),
    (RUNNING, RESUME, "speech-not-paused"),
    (PAUSED, START, "speech-already-started"),
    (PAUSED, PAUSE, "speech-already-paused"),
    (STOPPED, START, "speech-already-stopped"),
    (STOPPED, PAUSE, "speech-already-stopped"),
    (STOPPED, RESUME, "speech-already-stopped"),
    (STOPPED, STOP, "speech-already-stopped"),
]


@pytest.mark.parametrize(("before", "kind"), ALLOWED)
def test_an_act_that_is_allowed(before: tuple[SpeechAct, ...], kind: SpeechActKind) -> None:
    require_act(before, kind)


@pytest.mark.parametrize(("before", "kind", "code"), REFUSED)
def test_an_act_that_is_refused(
    before: tuple[SpeechAct, ...], kind: SpeechActKind, code: str
) -> None:
    with pytest.raises(Refusal) as refused:
        require_act(before, kind)
    assert refused.value.code == code


def test_only_a_start_or_stop_that_was_the_last_act_can_be_undone() -> None:
    assert require_undoable(RUNNING) is START
    assert require_undoable(STOPPED) is STOP
    for before in (READY, PAUSED, acts((START, 0), (PAUSE, 1), (RESUME, 2))):
        with pytest.raises(Refusal, match="speech-nothing-to-undo"):
            require_undoable(before)


def test_the_runs_that_took_over_a_running_clock_are_named_in_order() -> None:
    started, paused = SpeechAct(START, at(0)), SpeechAct(PAUSE, at(0, "second run"))
    resumed, stopped = SpeechAct(RESUME, at(9, "third run")), SpeechAct(STOP, at(0, "fourth run"))
    assert carried_over((), at(0)) == ()
    assert carried_over((started,), at(9)) == ()
    assert carried_over((started,), at(0, "second run")) == ("second run",)
    assert carried_over((started, paused), at(0, "third run")) == ("second run",)
    both = (started, paused, resumed, stopped)
    assert carried_over(both, at(0, "fifth run")) == ("second run", "fourth run")


@given(st.lists(st.integers(0, 100_000), min_size=1, max_size=8), st.integers(0, 100_000))
def test_time_is_spoken_or_paused_never_both(lengths: list[int], since_last: int) -> None:
    kinds = [START, *[PAUSE, RESUME] * len(lengths)][: len(lengths)]
    moments = [sum(lengths[: place + 1]) for place in range(len(lengths))]
    steps = acts(*zip(kinds, moments, strict=True))
    now = at(moments[-1] + since_last)
    spoken = [*lengths[1:], since_last][::2]
    found = reading(FIVE_MINUTES, steps, now)
    assert found.used_ms == sum(spoken)
    assert found.used_ms + found.remaining_ms == 300_000
