"""The speech record (D6): every unit of a group with its times, pauses and overrun."""

from __future__ import annotations

from hearing_desk.desk.speech_papers import speech_record_facts
from hearing_desk.model.ids import GroupId
from hearing_desk.sheet.facts import PauseLine, SpeechRecordFacts
from hearing_desk.words.language import Language
from tests.builders import POLICE, SQUAD, TRAFFIC, Day, a_hearing
from tests.fakes import MINUTE_MS, SECOND_MS


def record(day: Day, group: str = "law", language: Language = Language.ZH) -> SpeechRecordFacts:
    hearing = day.hearing
    return speech_record_facts(
        hearing.state,
        hearing.scheme,
        hearing.scheme.group(GroupId(group)),
        hearing.name,
        language,
    )


def test_a_speech_that_ran_over_shows_its_overrun() -> None:
    day = a_hearing()
    day.speeches.call(POLICE, "吴副局长", "副局长", is_head=False)
    day.clock.pass_time(MINUTE_MS)
    day.speeches.start(POLICE)
    day.clock.pass_time(5 * MINUTE_MS + 7 * SECOND_MS)
    day.speeches.stop(POLICE)
    line = record(day).lines[0]
    assert (line.order, line.unit, line.speaker, line.post) == (1, "公安局", "吴副局长", "副局长")
    assert line.is_head is False
    assert (line.started_at, line.warned_at, line.ended_at) == ("09:01:00", "09:05:00", "09:06:07")
    assert (line.used_ms, line.overrun_ms) == (307 * SECOND_MS, 7 * SECOND_MS)
    assert (line.pauses, line.written, line.absent, line.recovered) == ((), False, False, False)


def test_a_unit_not_yet_called_is_an_open_line() -> None:
    line = record(a_hearing()).lines[1]
    assert line.unit == "交通局"
    assert (line.speaker, line.post, line.is_head, line.started_at) == (None, None, None, None)
    assert (line.warned_at, line.ended_at, line.used_ms, line.overrun_ms) == (None, None, None, 0)


def test_pauses_stand_in_the_record_with_their_reasons() -> None:
    day = a_hearing()
    day.speeches.call(POLICE, "钱局长", "局长", is_head=True)
    day.speeches.start(POLICE)
    day.clock.pass_time(MINUTE_MS)
    day.speeches.pause(POLICE, "话筒故障")
    paused = PauseLine("09:01:00", None, "话筒故障")
    assert record(day).lines[0].pauses == (paused,)
    day.clock.pass_time(30 * SECOND_MS)
    day.speeches.resume(POLICE)
    resumed = PauseLine("09:01:00", "09:01:30", "话筒故障")
    assert record(day).lines[0].pauses == (resumed,)
    day.speeches.pause(POLICE, "警报")
    day.speeches.stop(POLICE)
    assert record(day).lines[0].pauses == (resumed, PauseLine("09:01:30", None, "警报"))


def test_a_restart_shows_in_the_record() -> None:
    day = a_hearing()
    day.speeches.call(POLICE, "钱局长", "局长", is_head=True)
    day.speeches.start(POLICE)
    day = day.again(MINUTE_MS)
    day.speeches.stop(POLICE)
    assert record(day).lines[0].recovered
    day.speeches.confirm_recovered(POLICE)
    assert record(day).lines[0].recovered


def test_written_reports_and_absences_have_no_times() -> None:
    day = a_hearing().reported(SQUAD)
    day.speeches.unit_absent(TRAFFIC, "未到场")
    assert record(day, "grassroots").lines[0].written
    assert record(day).lines[1].absent
    assert record(day).lines[1].used_ms is None


def test_the_record_names_group_and_limits_in_the_language_of_the_paper() -> None:
    labels = {"zh": "执法监督组", "en": "Law enforcement"}
    day = a_hearing(("groups.0.label", labels))
    facts = record(day)
    assert (facts.group, facts.limit_ms, facts.warning_ms) == ("执法监督组", 300_000, 60_000)
    assert record(day, language=Language.EN).group == "Law enforcement"
