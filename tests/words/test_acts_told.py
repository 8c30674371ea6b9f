"""Every act has a sentence of its own in both languages."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given

from hearing_desk.journal.ballot_events import IncidentRecorded, PaperPrinted, TieSettled
from hearing_desk.journal.codec import EVENT_TYPES, kind_of
from hearing_desk.journal.events import Event
from hearing_desk.journal.hall_events import (
    DelegateReplaced,
    DelegateSignedIn,
    RulesFrozen,
    SignInClosed,
)
from hearing_desk.journal.year_events import (
    AwardDecided,
    DeductionsRecorded,
    ScoresRecorded,
    VenuesRecorded,
    YearLocked,
)
from hearing_desk.model.attendance import DAY, SessionId
from hearing_desk.model.ids import GroupId, UnitId
from hearing_desk.model.papers import PaperKind
from hearing_desk.model.people import PersonId
from hearing_desk.model.year import Origin
from hearing_desk.words.act_words import ACTS, LABELS
from hearing_desk.words.acts_told import Names, act_sentence
from hearing_desk.words.language import Language
from tests.builders import POLICE, Day, a_seated_hearing, events
from tests.journal.any_event import any_event
from tests.journal.year_acts import FILE, LAW, a_deduction, a_venue, year_acts

NAMES = Names(
    person=lambda person: f"name of {person}",
    unit=lambda unit: f"unit {unit}",
    group=lambda group: f"group {group}",
)


def a_day() -> Day:
    """A day with acts of most stages."""
    day = a_seated_hearing().balloted(POLICE).locked(POLICE).printed(POLICE).signed(POLICE)
    day.released(POLICE)
    return day


def test_every_event_has_exactly_one_sentence() -> None:
    assert set(ACTS) == {event_type.__name__ for event_type in EVENT_TYPES}


@pytest.mark.parametrize("language", Language)
def test_no_two_kinds_of_act_read_alike(language: Language) -> None:
    assert len({words.to(language) for words in ACTS.values()}) == len(ACTS)


@given(any_event())
def test_any_event_can_be_told(event: Event) -> None:
    for language in Language:
        assert act_sentence(event, NAMES, language)


@pytest.mark.parametrize("kind", PaperKind)
def test_every_paper_is_told_by_its_name(kind: PaperKind) -> None:
    printed = PaperPrinted(kind, "N-1", 1, "", "ab" * 32, "cd" * 32)
    assert "N-1" in act_sentence(printed, NAMES, Language.ZH)


def test_a_day_is_told_by_names() -> None:
    told = {kind_of(event): act_sentence(event, NAMES, Language.EN) for event in events(a_day())}
    assert told["SpeechStarted"] == "The clock of unit U01 was started"
    assert told["BallotEntered"] == "Sheet 4 of unit U01 was keyed, second pass: 1 1"
    assert told["TallyTaken"].endswith("4 valid, divisor 4")  # no score before the lock
    assert "name of signer-U01-1-3" in told["SheetSigned"]
    assert "4 delegates, 4 alternates" in told["DrawHeld"]


def test_a_session_is_the_whole_day_or_a_group() -> None:
    for session, name in ((DAY, "全天"), (SessionId("law"), "group law")):
        closed = SignInClosed(session, 4, quorum_met=True)
        assert f"（{name}）" in act_sentence(closed, NAMES, Language.ZH)


def test_a_seat_nobody_was_left_for_is_told_so() -> None:
    gone = DelegateReplaced("A", DAY, PersonId("D1"), "因病", None, ())
    assert act_sentence(gone, NAMES, Language.ZH).endswith("递补：无")


def test_a_tie_is_told_with_its_units_best_first_and_their_scores() -> None:
    lot = TieSettled(GroupId("law"), (UnitId("U02"), UnitId("U01")), ())
    assert "unit U02, unit U01; scores of the second vote: none" in act_sentence(
        lot, NAMES, Language.EN
    )
    vote = TieSettled(
        GroupId("law"), (UnitId("U02"), UnitId("U01")), (Fraction(181, 2), Fraction(90))
    )
    assert "181/2、90" in act_sentence(vote, NAMES, Language.ZH)


def test_digests_are_told_in_groups_of_four() -> None:
    frozen = act_sentence(RulesFrozen("0123456789abcdef" * 4), NAMES, Language.EN)
    assert frozen.endswith(" ".join(["0123 4567 89ab cdef"] * 4))


def test_entries_of_the_incident_log_say_of_what_kind_they_are() -> None:
    sample = IncidentRecorded(3, "sample", "全部相符")
    assert act_sentence(sample, NAMES, Language.ZH) == "现场情况第 3 号（抽样核对）：全部相符"
    other = IncidentRecorded(4, "lights", "停电")
    assert "(lights)" in act_sentence(other, NAMES, Language.EN)


def test_latecomers_are_told_from_those_in_time() -> None:
    sentences = [
        act_sentence(DelegateSignedIn(DAY, PersonId("D1"), late), NAMES, Language.EN)
        for late in (True, False)
    ]
    assert sentences == [
        "name of D1 signed in (late)",
        "name of D1 signed in (in time)",
    ]


# --- the year ---------------------------------------------------------------------------------


def test_the_acts_on_a_year_say_where_their_figures_come_from() -> None:
    from_file, typed, *_ = (act_sentence(event, NAMES, Language.ZH) for event in year_acts())
    assert from_file == "登记各项得分 2 个（得分.csv，依据：纠风办〔2012〕3号）"
    assert typed == "登记各项得分 2 个（手工录入，依据：督查通报第 4 期）"
    bare = act_sentence(ScoresRecorded(Origin("a.csv", "0" * 64, ""), ()), NAMES, Language.EN)
    assert bare.endswith("(a.csv)")


def test_every_deduction_is_told_with_its_unit_and_points() -> None:
    taken = DeductionsRecorded(FILE, (a_deduction(1, 5), a_deduction(2, 10)))
    told = act_sentence(taken, NAMES, Language.ZH)
    assert "第 1 号“unit U01”5 分（投诉属实）、第 2 号“unit U01”10 分" in told


def test_the_venues_of_a_component_are_told_by_title() -> None:
    venues = VenuesRecorded("hearing", (a_venue("一", 80), a_venue("二", 90)))
    assert act_sentence(venues, NAMES, Language.ZH) == "“hearing”采用 “一会场”、“二会场” 的评议结果"


def test_an_award_and_a_lock_are_told() -> None:
    decided = AwardDecided(LAW, (POLICE,), "纪要 5")
    assert "group law" in act_sentence(decided, NAMES, Language.EN)
    assert "unit U01 were named by 纪要 5" in act_sentence(decided, NAMES, Language.EN)
    assert act_sentence(YearLocked(1, ()), NAMES, Language.EN).endswith("version 1, none units")


def test_every_paper_has_a_name() -> None:
    assert set(PaperKind) <= LABELS.keys()
