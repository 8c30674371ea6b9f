"""A full recount: asked for, keyed by a third person, compared, settled on paper (6.18)."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

import pytest

from hearing_desk.journal.joint_acts import sheet_subject
from hearing_desk.journal.recheck_events import RecountCompared, RecountOrdered, RecountSettled
from hearing_desk.model.ballots import InvalidReason
from hearing_desk.model.ids import SheetNo
from hearing_desk.model.people import PersonId
from hearing_desk.model.recheck import RecountAsker
from hearing_desk.model.roles import JointAct
from hearing_desk.rules.recount import ClosePlace
from tests.builders import (
    BLANKS,
    CLERK,
    GOOD,
    POLICE,
    POOR,
    RECOUNTER,
    SECOND_CLERK,
    SQUAD,
    TRAFFIC,
    Day,
    a_seated_hearing,
    events,
    refused,
)
from tests.verify.hearings import LAW

PAPERS = [GOOD, POOR, GOOD, POOR]
DECIDERS = ("钱监督", "周监督")


def a_counted_unit() -> Day:
    return a_seated_hearing().balloted(POLICE, PAPERS)


def open_codes(day: Day) -> list[str]:
    with refused(day, "rechecks-open") as caught:
        day.tally.lock(POLICE)
    return [problem.code for problem in caught.value.problems]


def test_who_asked_and_why_is_in_the_record() -> None:
    day = a_counted_unit()
    day.recounts.order(POLICE, RecountAsker.ORGANIZER, " 孙组织 ", "与交通局相差一处")
    asked = events(day)[-1]
    assert isinstance(asked, RecountOrdered)
    assert (asked.number, asked.asked_by) == (1, RecountAsker.ORGANIZER)
    assert day.hearing.name(asked.person) == "孙组织"
    assert day.recounts.to_key(POLICE) == (1, 2, 3, 4)
    assert open_codes(day) == ["recount-open"]


def test_a_recount_that_agrees_leaves_the_count_as_it_is() -> None:
    day = a_counted_unit().recounted(POLICE, PAPERS)
    compared = events(day)[-1]
    assert isinstance(compared, RecountCompared)
    assert compared.before == compared.after == day.round(POLICE).tally
    assert compared.differing == 0
    assert day.recounts.differences(POLICE) == ()
    day.locked(POLICE)


def test_both_counts_are_kept_where_they_differ() -> None:
    day = a_counted_unit().recounted(POLICE, [GOOD, GOOD, GOOD, BLANKS])
    held = day.round(POLICE).rekeyings[0]
    assert held.before is not None
    assert held.after is not None
    assert (held.before.raw_total, held.after.raw_total) == (Fraction(250), Fraction(325))
    assert held.differing == (2, 4)
    cells = day.recounts.differences(POLICE)
    assert [(cell.sheet_no, cell.first, cell.second) for cell in cells] == [
        (2, "2", "1"),
        (2, "2", "1"),
        (4, "2", "0"),
        (4, "2", "0"),
    ]
    assert open_codes(day) == ["recount-unsettled"]


def test_before_any_lock_what_two_found_counts_at_once() -> None:
    day = a_counted_unit().recounted(POLICE, [GOOD, GOOD, GOOD, BLANKS])
    day.recount_settled(POLICE, 2, GOOD)
    assert day.round(POLICE).tally is None
    day.recount_settled(POLICE, 4, POOR)
    settled = events(day)[-1]
    assert isinstance(settled, RecountSettled)
    assert [day.hearing.name(person) for person in settled.deciders] == list(DECIDERS)
    assert day.round(POLICE).rulings.keys() == {2}  # sheet 4 was counted rightly
    day.tallied(POLICE)
    tally = day.round(POLICE).tally
    assert tally is not None
    assert tally.raw_total == 325
    day.locked(POLICE)


def test_where_the_count_was_right_nothing_is_counted_again() -> None:
    day = a_counted_unit().recounted(POLICE, [GOOD, GOOD, GOOD, POOR])
    day.recount_settled(POLICE, 2, POOR)
    assert day.round(POLICE).tally is not None
    day.locked(POLICE)


def test_after_the_lock_a_wrong_count_is_corrected_before_anybody_signs() -> None:
    day = a_counted_unit().locked(POLICE).printed(POLICE)
    day.recounted(POLICE, [GOOD, GOOD, GOOD, POOR])
    day.recount_settled(POLICE, 2, GOOD)
    assert day.round(POLICE).locked_version == 1
    with refused(day, "rechecks-open") as caught:
        day.signed(POLICE)
    assert [problem.code for problem in caught.value.problems] == ["recount-correction-due"]
    day.corrected(POLICE, 2, GOOD).tallied(POLICE).locked(POLICE).printed(POLICE)
    day.reported_correction(POLICE, 2).signed(POLICE)


def test_a_second_recount_of_the_unit_is_numbered_on() -> None:
    day = a_counted_unit().recounted(POLICE, PAPERS).recounted(POLICE, PAPERS)
    assert [held.number for held in day.round(POLICE).rekeyings] == [1, 2]


def test_the_paper_keyed_last_can_be_taken_back() -> None:
    day = a_counted_unit().recount_asked(POLICE)
    with refused(day, "nothing-to-undo"):
        day.recounts.undo(POLICE)
    day.recounts.enter(POLICE, SheetNo(1), POOR)
    day.recounts.undo(POLICE)
    held = day.round(POLICE).rekeyings[0]
    assert (held.keyed, held.undone) == ({}, 1)


def test_invalid_papers_are_not_keyed_again_and_stay_invalid() -> None:
    day = a_seated_hearing().reported(POLICE).issued(POLICE).collected(POLICE).keyed(POLICE)
    day.entry.invalidate(POLICE, SheetNo(3), InvalidReason.IDENTIFIED, "有签名", DECIDERS)
    day.closed(POLICE).tallied(POLICE).recount_asked(POLICE)
    assert day.recounts.to_key(POLICE) == (1, 2, 4)
    with refused(day, "sheet-invalid"):
        day.recounts.enter(POLICE, SheetNo(3), GOOD)
    for sheet in (1, 2, 4):
        day.recounts.enter(POLICE, SheetNo(sheet), GOOD)
    day.recounts.compare(POLICE)
    held = day.round(POLICE).rekeyings[0]
    assert held.after == held.before == day.round(POLICE).tally


@pytest.mark.parametrize("operator", [CLERK, SECOND_CLERK])
def test_nobody_who_keyed_the_papers_keys_the_recount(operator: PersonId) -> None:
    day = a_counted_unit().recount_asked(POLICE)
    day.hearing.sit_down(operator)
    with refused(day, "recount-same-operator"):
        day.recounts.enter(POLICE, SheetNo(1), GOOD)


def test_nothing_counted_changes_while_a_recount_is_keyed() -> None:
    day = a_counted_unit().recount_asked(POLICE)
    day.hearing.sit_down(CLERK)
    with refused(day, "recount-not-through"):
        day.corrections.reopen(POLICE, "存疑")
    locked = a_counted_unit().locked(POLICE).recount_asked(POLICE)
    locked.hearing.sit_down(CLERK)
    locked.agreed(JointAct.CORRECTION, sheet_subject(POLICE, SheetNo(1)))
    with refused(locked, "recount-not-through"):
        locked.corrected(POLICE, 1, POOR)


REFUSED: tuple[tuple[str, Callable[[Day], object]], ...] = (
    ("recount-none-open", lambda day: day.recounts.enter(POLICE, SheetNo(1), GOOD)),
    ("recount-none-open", lambda day: day.recounts.compare(POLICE)),
    ("recount-none-open", lambda day: day.recounts.undo(POLICE)),
    (
        "recount-no-difference",
        lambda day: day.recounts.settle(POLICE, SheetNo(1), GOOD, "看票", DECIDERS),
    ),
    ("name-missing", lambda day: day.recounts.order(POLICE, RecountAsker.NOTARY, " ", "x")),
    ("reason-missing", lambda day: day.recounts.order(POLICE, RecountAsker.NOTARY, "赵", "")),
    ("ballots-not-issued", lambda day: day.recounts.order(TRAFFIC, RecountAsker.NOTARY, "a", "x")),
)


@pytest.mark.parametrize(("code", "act"), REFUSED)
def test_without_a_recount_or_a_reason_nothing_is_recounted(
    code: str, act: Callable[[Day], object]
) -> None:
    day = a_counted_unit()
    with refused(day, code):
        act(day)


def test_a_recount_is_of_counted_figures_not_signed_yet() -> None:
    day = a_seated_hearing().reported(POLICE).issued(POLICE).collected(POLICE).keyed(POLICE)
    with refused(day, "entry-not-closed"):
        day.recount_asked(POLICE)
    day.closed(POLICE)
    with refused(day, "tally-missing"):
        day.recount_asked(POLICE)
    day.tallied(POLICE).locked(POLICE).printed(POLICE).signed(POLICE)
    with refused(day, "recount-after-signing"):
        day.recount_asked(POLICE)


def test_a_recount_is_finished_before_the_next_is_asked_for() -> None:
    day = a_counted_unit().recount_asked(POLICE)
    with refused(day, "recount-not-through"):
        day.recounts.order(POLICE, RecountAsker.NOTARY, "赵公证", "再来")
    with refused(day, "recount-unfinished"):
        day.recounts.compare(POLICE)
    for sheet in (1, 2, 3, 4):
        day.recounts.enter(POLICE, SheetNo(sheet), GOOD)
    with refused(day, "ballot-already-entered"):
        day.recounts.enter(POLICE, SheetNo(1), GOOD)
    with refused(day, "sheet-number-out-of-range"):
        day.recounts.enter(POLICE, SheetNo(5), GOOD)
    day.recounts.compare(POLICE)
    assert day.recounts.to_key(POLICE) == ()
    with refused(day, "recount-not-through"):
        day.recounts.order(POLICE, RecountAsker.NOTARY, "赵公证", "再来")


def test_two_settle_with_a_reason_and_whole_marks() -> None:
    day = a_counted_unit().recounted(POLICE, [POOR, POOR, GOOD, POOR])
    settle, sheet = day.recounts.settle, SheetNo(1)
    with refused(day, "deciders-two"):
        settle(POLICE, sheet, GOOD, "看票", ("钱监督", "钱监督"))
    with refused(day, "deciders-two"):
        settle(POLICE, sheet, GOOD, "看票", ("钱监督", " "))
    with refused(day, "reason-missing"):
        settle(POLICE, sheet, GOOD, " ", DECIDERS)
    with refused(day, "marks-incomplete"):
        settle(POLICE, sheet, GOOD[:1], "看票", DECIDERS)
    settle(POLICE, sheet, GOOD, "看票", DECIDERS)
    with refused(day, "recount-no-difference"):
        settle(POLICE, sheet, GOOD, "看票", DECIDERS)


def test_a_third_operator_keys_it() -> None:
    day = a_counted_unit().recounted(POLICE, PAPERS)
    assert set(day.round(POLICE).rekeyings[0].keyed_by.values()) == {RECOUNTER}


def test_a_recount_suggests_itself_once_the_group_is_counted() -> None:
    """Four voters: a step of 25 points moves a score by 6.25."""
    day = a_seated_hearing().balloted(POLICE, [GOOD] * 4)
    assert day.recounts.close_calls(LAW) == ()
    day.balloted(TRAFFIC, [GOOD, GOOD, GOOD, POOR])
    assert day.recounts.close_calls(LAW) == ()
    tied = a_seated_hearing().balloted(POLICE).balloted(TRAFFIC)
    calls = tied.recounts.close_calls(LAW)
    assert {call.place for call in calls} >= {ClosePlace.FIRST, ClosePlace.LAST}
    assert {(call.upper, call.lower) for call in calls} == {(POLICE, TRAFFIC)}


def test_a_group_of_absent_units_suggests_nothing() -> None:
    day = a_seated_hearing()
    day.speeches.unit_absent(SQUAD, "未到")
    assert day.recounts.close_calls(day.hearing.unit(SQUAD).unit.group) == ()
