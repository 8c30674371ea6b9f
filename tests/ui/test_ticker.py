"""The ticker: what the clock shows, and what it says once."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import pytest
from pytestqt.qtbot import QtBot

from hearing_desk.desk.changes import Changes
from hearing_desk.model.ids import UnitId
from hearing_desk.model.speech import SpeechPhase
from tests.builders import POLICE, TRAFFIC, a_seated_hearing
from tests.fakes import MINUTE_MS, SECOND_MS
from tests.ui.speech_hall import SpeechHall
from ui.bridge import speech_ticker
from ui.bridge.speech_ticker import TICK_MS, SpeechView

LIMIT_MS = 5 * MINUTE_MS


@pytest.fixture
def hall(qtbot: QtBot) -> Iterator[SpeechHall]:
    hall = SpeechHall()
    yield hall
    hall.bridge.close()


@pytest.fixture
def entered(hall: SpeechHall) -> list[SpeechPhase]:
    phases: list[SpeechPhase] = []
    hall.ticker.phase_entered.connect(phases.append)
    return phases


def on_stage(hall: SpeechHall) -> UnitId | None:
    return None if hall.ticker.view is None else hall.ticker.view.unit


def test_nobody_is_on_stage_before_a_unit_is_called(hall: SpeechHall) -> None:
    assert hall.ticker.view is None


def test_a_called_units_shadow_clock_counts_up_while_nobody_starts_it(hall: SpeechHall) -> None:
    hall.calls()
    hall.passes(42 * SECOND_MS)
    view = hall.ticker.view
    assert view is not None
    assert (view.unit_name, view.speaker, view.post) == ("公安局", "钱局长", "局长")
    assert (view.phase, view.shown_s, view.waiting_s) == (SpeechPhase.READY, 300, 42)


@pytest.mark.parametrize(
    ("passed_ms", "shown_s", "over_s"),
    [
        (0, 300, 0),
        (1, 300, 0),
        (1_000, 299, 0),
        (299_999, 1, 0),
        (300_000, 0, 0),
        (307_999, 0, 7),
    ],
)
def test_the_second_shown_is_rounded_up_and_never_below_zero(
    hall: SpeechHall, passed_ms: int, shown_s: int, over_s: int
) -> None:
    hall.starts()
    hall.passes(passed_ms)
    view = hall.ticker.view
    assert view is not None
    assert (view.shown_s, view.overrun_s) == (shown_s, over_s)


def test_each_phase_is_entered_once(hall: SpeechHall, entered: list[SpeechPhase]) -> None:
    hall.starts()
    for _ in range(400):
        hall.passes(SECOND_MS)
    assert entered == [
        SpeechPhase.SPEAKING,
        SpeechPhase.WARNING,
        SpeechPhase.LAST_SECONDS,
        SpeechPhase.OVER,
    ]


def test_a_pause_within_the_warning_does_not_warn_twice(
    hall: SpeechHall, entered: list[SpeechPhase]
) -> None:
    hall.starts()
    hall.passes(LIMIT_MS - 30 * SECOND_MS)
    hall.pauses()
    hall.passes(MINUTE_MS)
    hall.resumes()
    hall.passes(SECOND_MS)
    assert entered == [SpeechPhase.SPEAKING, SpeechPhase.WARNING]


def test_a_stop_taken_back_after_the_time_was_up_still_gives_the_end(
    hall: SpeechHall, entered: list[SpeechPhase]
) -> None:
    hall.starts()
    hall.passes(LIMIT_MS - 5 * SECOND_MS)
    hall.stops()
    hall.passes(10 * SECOND_MS)
    hall.undoes()
    assert entered[-1] is SpeechPhase.OVER


def test_a_start_taken_back_may_warn_again(hall: SpeechHall, entered: list[SpeechPhase]) -> None:
    hall.starts()
    hall.undoes()
    hall.does(partial(hall.desk.speeches.start, POLICE))
    assert entered == [SpeechPhase.SPEAKING, SpeechPhase.SPEAKING]


def test_a_reopened_record_does_not_give_old_signals(
    hall: SpeechHall, entered: list[SpeechPhase]
) -> None:
    hall.starts()
    hall.passes(LIMIT_MS + SECOND_MS)
    entered.clear()
    hall.restarted(away_ms=20 * SECOND_MS)
    hall.passes(SECOND_MS)
    assert entered == []
    assert hall.ticker.view is not None
    assert hall.ticker.view.recovered


def test_the_shown_second_is_told_once_a_second(hall: SpeechHall) -> None:
    told: list[SpeechView | None] = []
    hall.starts()
    hall.ticker.shown.connect(told.append)
    for _ in range(SECOND_MS // TICK_MS * 3):
        hall.passes(TICK_MS)
    assert len(told) == 3


def test_a_stopped_unit_stays_in_sight_until_another_is_called(hall: SpeechHall) -> None:
    hall.starts()
    hall.stops()
    assert on_stage(hall) == POLICE
    hall.passes(SECOND_MS)
    hall.calls(TRAFFIC)
    assert on_stage(hall) == TRAFFIC


def test_a_stopped_unit_leaves_when_its_ballots_are_issued(qtbot: QtBot) -> None:
    hall = SpeechHall(a_seated_hearing())
    hall.starts()
    hall.stops()
    present, recused = hall.desk.ballots.voters(POLICE)
    issued = present - recused
    hall.does(partial(hall.desk.ballots.issue, POLICE, printed=issued, issued=issued))
    assert hall.ticker.view is None
    hall.bridge.close()


def test_a_running_clock_keeps_the_stage_when_the_next_unit_is_called(hall: SpeechHall) -> None:
    hall.starts()
    hall.passes(SECOND_MS)
    hall.calls(TRAFFIC)
    assert on_stage(hall) == POLICE


def test_a_called_unit_that_is_absent_leaves_the_stage(hall: SpeechHall) -> None:
    hall.calls()
    hall.does(partial(hall.desk.speeches.unit_absent, POLICE, "未到会"))
    assert hall.ticker.view is None


def test_the_next_instant_is_aimed_at_between_two_ticks(hall: SpeechHall) -> None:
    hall.starts()
    hall.passes(LIMIT_MS - MINUTE_MS - 100)
    assert not hall.ticker.aimed
    hall.passes(70)
    assert hall.ticker.aimed


@pytest.mark.parametrize("ahead_ms", [1, 60])
def test_an_act_lets_an_instant_go_first_that_is_all_but_here(
    hall: SpeechHall, monkeypatch: pytest.MonkeyPatch, ahead_ms: int
) -> None:
    clock, told = hall.day.clock, list[str]()
    monkeypatch.setattr(speech_ticker, "sleep", lambda s: clock.pass_time(round(s * 1000)))
    hall.starts()
    hall.passes(LIMIT_MS - MINUTE_MS - ahead_ms)
    hall.ticker.phase_entered.connect(lambda phase: told.append(phase.name))

    def act() -> Changes:
        told.append("act")
        return frozenset()

    assert hall.bridge.do(act)
    assert told == ["WARNING", "act"]


@pytest.mark.parametrize(("ahead_ms", "at_once"), [(61, False), (60, True)])
def test_no_act_waits_for_an_instant_that_is_far_and_no_key_of_the_clock_for_any(
    hall: SpeechHall, monkeypatch: pytest.MonkeyPatch, ahead_ms: int, at_once: bool
) -> None:
    monkeypatch.setattr(speech_ticker, "sleep", lambda s: pytest.fail(f"waited {s} s"))
    hall.starts()
    hall.passes(LIMIT_MS - MINUTE_MS - ahead_ms)
    assert hall.bridge.do(frozenset, at_once=at_once)


def test_a_sleep_of_the_machine_is_told_while_somebody_speaks(hall: SpeechHall) -> None:
    jumped: list[int] = []
    hall.ticker.jumped.connect(jumped.append)
    slept = hall.day.clock.restarted(away_ms=90 * SECOND_MS).at.utc_ms
    hall.day.clock.at = type(hall.day.clock.at)(
        hall.day.clock.at.mono_ms, slept, hall.day.clock.at.origin
    )
    hall.ticker.tick()
    assert jumped == []
    hall.starts()
    hall.day.clock.at = type(hall.day.clock.at)(
        hall.day.clock.at.mono_ms, slept + 30 * SECOND_MS, hall.day.clock.at.origin
    )
    hall.ticker.tick()
    assert jumped == [30]


def test_a_closed_record_shows_nobody(hall: SpeechHall) -> None:
    hall.starts()
    told: list[SpeechView | None] = []
    hall.ticker.shown.connect(told.append)
    hall.bridge.close()
    assert told == [None]
    assert hall.ticker.view is None
    hall.ticker.tick()
    assert hall.ticker.view is None
