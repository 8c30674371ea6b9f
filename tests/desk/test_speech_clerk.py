"""Speeches: a unit is called, its clock runs and stops, its written report is handed in."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from hearing_desk.model.ids import UnitId
from hearing_desk.model.speech import SpeechActKind, SpeechPhase
from tests.builders import (
    POLICE,
    SQUAD,
    TRAFFIC,
    Day,
    a_hearing,
    a_new_day,
    a_scheme,
    a_seated_hearing,
    refused,
)
from tests.fakes import MINUTE_MS, SECOND_MS


def called(day: Day | None = None, unit: UnitId = POLICE) -> Day:
    day = a_hearing() if day is None else day
    day.speeches.call(unit, "钱局长", "局长", is_head=True)
    return day


def speaking(ms: int = 0) -> Day:
    day = called()
    day.speeches.start(POLICE)
    day.clock.pass_time(ms)
    return day


def kinds(day: Day, unit: UnitId = POLICE) -> list[SpeechActKind]:
    return [act.kind for act in day.hearing.unit(unit).speech.acts]


def test_a_called_units_speaker_is_named_in_the_person_table() -> None:
    day = called()
    speech = day.hearing.unit(POLICE).speech
    assert speech.called == day.clock.now()
    assert speech.speaker is not None
    assert (speech.speaker.post, speech.speaker.is_head) == ("局长", True)
    assert day.hearing.name(speech.speaker.person) == "钱局长"
    assert all("钱局长" not in row.payload for row in day.journal.read())


def test_another_speaker_may_come_before_the_clock_starts() -> None:
    day = called()
    day.speeches.call(POLICE, "吴副局长", "副局长", is_head=False)
    speaker = day.hearing.unit(POLICE).speech.speaker
    assert speaker is not None
    assert (day.hearing.name(speaker.person), speaker.is_head) == ("吴副局长", False)
    day.speeches.start(POLICE)
    with refused(day, "speech-already-started"):
        called(day)


def test_a_unit_is_called_under_frozen_rules_by_a_speaker_with_a_name() -> None:
    day = a_new_day().opened().ruled(a_scheme())
    with refused(day, "rules-not-frozen"):
        called(day)
    day.frozen()
    with refused(day, "unit-unknown"):
        called(day, UnitId("U99"))
    with refused(day, "name-missing"):
        day.speeches.call(POLICE, " ", "局长", is_head=True)


def test_a_plan_may_want_the_head_to_speak() -> None:
    day = a_hearing(("speech.speaker", "refuse"))
    with refused(day, "speaker-not-head"):
        day.speeches.call(POLICE, "吴副局长", "副局长", is_head=False)
    day.speeches.call(POLICE, "钱局长", "局长", is_head=True)


def test_a_unit_that_reports_in_writing_has_no_clock() -> None:
    day = a_hearing()
    with refused(day, "unit-reports-written"):
        called(day, SQUAD)
    day.speeches.written_report(SQUAD)
    assert day.hearing.unit(SQUAD).speech.written
    with refused(day, "report-already-given"):
        day.speeches.written_report(SQUAD)


def test_a_written_report_may_be_handed_in_instead_of_a_speech() -> None:
    day = called()
    day.speeches.written_report(POLICE)
    with refused(day, "unit-reports-written"):
        day.speeches.start(POLICE)
    with refused(day := speaking(), "report-already-given"):
        day.speeches.written_report(POLICE)


def test_an_uncalled_unit_has_no_clock() -> None:
    day = a_hearing()
    for act in (
        lambda: day.speeches.start(POLICE),
        lambda: day.speeches.pause(POLICE, "停电"),
        lambda: day.speeches.resume(POLICE),
        lambda: day.speeches.stop(POLICE),
    ):
        with refused(day, "unit-not-called"):
            act()


def test_the_clock_shows_what_is_left() -> None:
    day = speaking(4 * MINUTE_MS)
    read = day.speeches.reading(POLICE)
    assert (read.phase, read.remaining_ms) == (SpeechPhase.WARNING, MINUTE_MS)
    day.clock.pass_time(90 * SECOND_MS)
    day.speeches.stop(POLICE)
    day.clock.pass_time(10 * MINUTE_MS)
    read = day.speeches.reading(POLICE)
    assert (read.phase, read.overrun_ms) == (SpeechPhase.STOPPED, 30 * SECOND_MS)
    assert day.speeches.reading(TRAFFIC).phase is SpeechPhase.READY


def test_a_pause_has_a_reason_and_does_not_count() -> None:
    day = speaking(MINUTE_MS)
    with refused(day, "reason-missing"):
        day.speeches.pause(POLICE, "")
    day.speeches.pause(POLICE, "话筒故障")
    day.clock.pass_time(3 * MINUTE_MS)
    with refused(day, "speech-already-paused"):
        day.speeches.pause(POLICE, "话筒故障")
    day.speeches.resume(POLICE)
    day.clock.pass_time(MINUTE_MS)
    with refused(day, "speech-not-paused"):
        day.speeches.resume(POLICE)
    assert day.speeches.reading(POLICE).remaining_ms == 3 * MINUTE_MS
    assert day.hearing.unit(POLICE).speech.acts[1].reason == "话筒故障"


@pytest.mark.parametrize(
    ("act", "code"),
    [
        (lambda day: day.speeches.pause(POLICE, "停电"), "speech-not-started"),
        (lambda day: day.speeches.stop(POLICE), "speech-not-started"),
        (lambda day: day.speeches.undo(POLICE, "误按"), "speech-nothing-to-undo"),
    ],
)
def test_a_clock_that_has_not_started_cannot_be_stopped(
    act: Callable[[Day], object], code: str
) -> None:
    with refused(day := called(), code):
        act(day)


def test_one_clock_runs_at_a_time() -> None:
    day = called(speaking(), TRAFFIC)
    with refused(day, "other-unit-speaking"):
        day.speeches.start(TRAFFIC)
    day.speeches.stop(POLICE)
    day.speeches.start(TRAFFIC)
    with refused(day, "speech-already-stopped"):
        day.speeches.stop(POLICE)


def test_a_wrong_start_is_taken_back_and_stays_in_the_record() -> None:
    day = speaking(2 * SECOND_MS)
    with refused(day, "reason-missing"):
        day.speeches.undo(POLICE, " ")
    day.speeches.undo(POLICE, "主持人尚未宣布开始")
    assert kinds(day) == []
    assert day.hearing.unit(POLICE).speech.undone == ["主持人尚未宣布开始"]
    assert day.speeches.reading(POLICE).phase is SpeechPhase.READY
    assert [row.kind for row in day.journal.read()][-2:] == ["SpeechStarted", "SpeechUndone"]
    day.speeches.start(POLICE)


def test_a_wrong_stop_is_taken_back_as_if_never_pressed() -> None:
    day = speaking(MINUTE_MS)
    day.speeches.stop(POLICE)
    day.clock.pass_time(5 * SECOND_MS)
    day.speeches.undo(POLICE, "误按")
    read = day.speeches.reading(POLICE)
    assert (read.phase, read.used_ms) == (SpeechPhase.SPEAKING, MINUTE_MS + 5 * SECOND_MS)


def test_a_pause_is_resumed_not_taken_back() -> None:
    day = speaking()
    day.speeches.pause(POLICE, "停电")
    with refused(day, "speech-nothing-to-undo"):
        day.speeches.undo(POLICE, "误按")


def test_a_stop_is_not_taken_back_while_another_unit_speaks() -> None:
    day = a_hearing().reported(POLICE)
    called(day, TRAFFIC).speeches.start(TRAFFIC)
    with refused(day, "other-unit-speaking"):
        day.speeches.undo(POLICE, "误按")


def test_a_stop_is_not_taken_back_once_ballots_are_out() -> None:
    day = a_seated_hearing().reported(POLICE).issued(POLICE)
    with refused(day, "ballots-issued"):
        day.speeches.undo(POLICE, "误按")


def test_after_a_restart_the_same_time_remains_marked_as_recovered() -> None:
    before = speaking(2 * MINUTE_MS)
    remaining_ms = before.speeches.reading(POLICE).remaining_ms
    day = before.again(away_ms=20 * SECOND_MS)
    read = day.speeches.reading(POLICE)
    assert read.remaining_ms == remaining_ms - 20 * SECOND_MS
    assert read.recovered
    day.speeches.confirm_recovered(POLICE)
    assert day.hearing.unit(POLICE).speech.recovered_in is not None
    day.clock.pass_time(10 * SECOND_MS)
    day.speeches.stop(POLICE)
    assert day.speeches.reading(POLICE).used_ms == 150 * SECOND_MS


def test_a_restart_during_a_pause_loses_nothing() -> None:
    before = speaking(2 * MINUTE_MS)
    before.speeches.pause(POLICE, "停电")
    read = before.again(away_ms=20 * MINUTE_MS).speeches.reading(POLICE)
    assert (read.remaining_ms, read.recovered) == (3 * MINUTE_MS, False)


def test_a_clock_that_was_not_interrupted_needs_no_confirmation() -> None:
    with refused(day := speaking(MINUTE_MS), "clock-not-recovered"):
        day.speeches.confirm_recovered(POLICE)
    with refused(day, "unit-unknown"):
        day.speeches.confirm_recovered(UnitId("U99"))


def test_a_recovered_clock_is_confirmed_once_after_every_restart() -> None:
    day = speaking(MINUTE_MS).again(away_ms=5 * SECOND_MS)
    day.speeches.confirm_recovered(POLICE)
    with refused(day, "clock-confirmed"):
        day.speeches.confirm_recovered(POLICE)
    day.speeches.pause(POLICE, "停电")
    day.speeches.resume(POLICE)
    with refused(day, "clock-confirmed"):
        day.speeches.confirm_recovered(POLICE)
    day = day.again(away_ms=5 * SECOND_MS)
    day.speeches.confirm_recovered(POLICE)
    with refused(day, "clock-confirmed"):
        day.speeches.confirm_recovered(POLICE)
    day.speeches.stop(POLICE)
    day = day.again(away_ms=5 * SECOND_MS)
    with refused(day, "clock-confirmed"):
        day.speeches.confirm_recovered(POLICE)


def test_an_absent_unit_neither_speaks_nor_writes() -> None:
    day = called()
    with refused(day, "reason-missing"):
        day.speeches.unit_absent(POLICE, "")
    day.speeches.unit_absent(POLICE, "未到场")
    assert day.hearing.unit(POLICE).absent == "未到场"
    for act in (
        lambda: day.speeches.start(POLICE),
        lambda: day.speeches.written_report(POLICE),
        lambda: day.speeches.unit_absent(POLICE, "未到场"),
        lambda: called(day),
    ):
        with refused(day, "unit-absent"):
            act()


def test_a_unit_that_has_reported_was_not_absent() -> None:
    for day, unit in (
        (speaking(), POLICE),
        (a_hearing().reported(SQUAD), SQUAD),
    ):
        with refused(day, "report-already-given"):
            day.speeches.unit_absent(unit, "未到场")
