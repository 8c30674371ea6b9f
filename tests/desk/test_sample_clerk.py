"""The notary's sample: drawn by digits, read blind, answered before anything is signed."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from hearing_desk.desk.hearing import BEGINNER
from hearing_desk.journal.ballot_events import SupervisionEnded
from hearing_desk.journal.recheck_events import SampleClosed, SampleDrawn, SampleSheetRead
from hearing_desk.model.ballots import InvalidReason, Mark
from hearing_desk.model.hearing import Role
from hearing_desk.model.ids import Round, SheetNo
from hearing_desk.rules.sample import chosen, sample_key
from tests.builders import (
    CLERK,
    GOOD,
    NOTARY,
    POLICE,
    POOR,
    TRAFFIC,
    Day,
    a_seated_hearing,
    events,
    refused,
)

DECIDERS = ("钱监督", "周监督")


def a_counted_unit() -> Day:
    """Four papers of the police counted; the notary at the desk."""
    day = a_seated_hearing().balloted(POLICE, [GOOD, POOR, GOOD, POOR])
    day.hearing.sit_down(NOTARY)
    return day


def read(day: Day, sheet: int, marks: tuple[Mark, ...]) -> None:
    day.hearing.sit_down(NOTARY)
    day.samples.read(POLICE, SheetNo(sheet), marks)


def test_the_notary_draws_sheets_by_digits() -> None:
    day = a_counted_unit()
    day.samples.draw(POLICE, " 83 61 ", 2)
    drawn = events(day)[-1]
    key = sample_key("tonghe-test", POLICE, Round(1), 1, "8361")
    assert isinstance(drawn, SampleDrawn)
    assert drawn.sheets == chosen(key, tuple(map(SheetNo, (1, 2, 3, 4))), 2)
    assert (drawn.number, drawn.seed, drawn.papers) == (1, "8361", 4)


def test_a_sample_in_which_all_agrees_ends_and_lets_the_figures_be_locked() -> None:
    day = a_counted_unit().sampled(POLICE, 4)
    with refused(day, "rechecks-open") as caught:
        day.tally.lock(POLICE)
    assert [problem.code for problem in caught.value.problems] == ["sample-open"]
    day.hearing.sit_down(NOTARY)
    day.samples.close(POLICE)
    assert events(day)[-1] == SampleClosed(POLICE, Round(1), 1, 4, 0, "")
    sample = day.round(POLICE).samples[0]
    assert (sample.agreed, sample.differing, sample.unread) == (4, (), ())
    day.locked(POLICE)


def test_what_was_counted_is_written_beside_what_was_read() -> None:
    day = a_counted_unit()
    day.samples.draw(POLICE, "8361", 4)
    read(day, 2, GOOD)
    assert events(day)[-1] == SampleSheetRead(POLICE, Round(1), 1, SheetNo(2), GOOD, POOR)


def a_mismatch() -> Day:
    """Sheet 2 was counted as poor; on the paper stands good."""
    day = a_counted_unit()
    day.samples.draw(POLICE, "8361", 4)
    for sheet, marks in ((1, GOOD), (2, GOOD), (3, GOOD), (4, POOR)):
        read(day, sheet, marks)
    return day.sample_ended(POLICE, "第 2 号票不符")


def open_codes(day: Day) -> list[str]:
    with refused(day, "rechecks-open") as caught:
        day.tally.lock(POLICE)
    return [problem.code for problem in caught.value.problems]


def test_a_mismatch_before_the_lock_is_set_right_by_keying_anew() -> None:
    day = a_mismatch()
    assert open_codes(day) == ["sample-mismatch-open"]
    day.reopened(POLICE, "抽样核对第 2 号票不符")
    day.corrections.set_aside(POLICE, SheetNo(2), "抽样核对不符")
    day.keyed_sheet(POLICE, 2, GOOD).closed(POLICE).tallied(POLICE).locked(POLICE)


def test_a_mismatch_may_be_ruled_upon_by_two() -> None:
    day = a_mismatch()
    day.reopened(POLICE, "抽样核对第 2 号票不符")
    day.entry.adjudicate(POLICE, SheetNo(2), POOR, "公证员看错行", DECIDERS)
    day.closed(POLICE).tallied(POLICE).locked(POLICE)


def test_a_mismatch_after_the_lock_is_corrected_before_anybody_signs() -> None:
    day = a_seated_hearing().balloted(POLICE, [GOOD, POOR, GOOD, POOR]).locked(POLICE)
    day.hearing.sit_down(NOTARY)
    day.samples.draw(POLICE, "8361", 4)
    read(day, 2, GOOD)
    day.sample_ended(POLICE, "只核对了第 2 号票").printed(POLICE)
    with refused(day, "rechecks-open"):
        day.signed(POLICE)
    day.corrected(POLICE, 2, GOOD).tallied(POLICE).locked(POLICE).printed(POLICE)
    day.reported_correction(POLICE, 2).signed(POLICE)
    day.released(POLICE)


def test_a_score_is_not_released_over_a_sample_that_is_open() -> None:
    day = a_seated_hearing().balloted(POLICE).locked(POLICE).printed(POLICE).signed(POLICE)
    day.sampled(POLICE, 1)
    with refused(day, "rechecks-open"):
        day.tally.release(POLICE)
    day.sample_ended(POLICE)
    day.released(POLICE)


def test_a_sheet_that_differed_may_be_read_again_and_the_first_reading_stays() -> None:
    day = a_counted_unit()
    day.samples.draw(POLICE, "8361", 4)
    read(day, 2, GOOD)
    read(day, 2, POOR)
    sample = day.round(POLICE).samples[0]
    assert [reading.marks for reading in sample.readings[SheetNo(2)]] == [GOOD, POOR]
    assert (sample.agreed, sample.differing) == (1, ())
    with refused(day, "sample-sheet-agreed"):
        read(day, 2, POOR)


def test_a_sheet_no_longer_in_the_count_is_not_read() -> None:
    day = a_counted_unit()
    day.samples.draw(POLICE, "8361", 4)
    day.hearing.sit_down(CLERK)
    day.reopened(POLICE, "第 3 号票有签名")
    with refused(day, "entry-not-closed"):
        read(day, 3, GOOD)
    day.hearing.sit_down(CLERK)
    day.entry.invalidate(POLICE, SheetNo(3), InvalidReason.IDENTIFIED, "有签名", DECIDERS)
    day.closed(POLICE)
    with refused(day, "sheet-not-counting"):
        read(day, 3, GOOD)
    assert day.samples.proposal(POLICE).papers == 3


def test_a_second_sample_has_the_next_number_and_other_sheets_to_choose_from() -> None:
    day = a_counted_unit().sampled(POLICE, 2).sample_ended(POLICE)
    day.sampled(POLICE, 3).sample_ended(POLICE)
    assert [sample.number for sample in day.round(POLICE).samples] == [1, 2]


REFUSED: tuple[tuple[str, Callable[[Day], object]], ...] = (
    ("sample-seed-digits", lambda day: day.samples.draw(POLICE, "一二三四", 1)),
    ("sample-size", lambda day: day.samples.draw(POLICE, "8361", 5)),
    ("sample-none-open", lambda day: day.samples.read(POLICE, SheetNo(1), GOOD)),
    ("sample-none-open", lambda day: day.samples.close(POLICE)),
    ("ballots-not-issued", lambda day: day.samples.draw(TRAFFIC, "8361", 1)),
)


@pytest.mark.parametrize(("code", "act"), REFUSED)
def test_without_digits_sheets_or_a_sample_nothing_is_compared(
    code: str, act: Callable[[Day], object]
) -> None:
    day = a_counted_unit()
    with refused(day, code):
        act(day)


def test_a_sample_is_the_notarys_act() -> None:
    day = a_counted_unit()
    day.hearing.sit_down(CLERK)
    with refused(day, "role-not-allowed"):
        day.samples.draw(POLICE, "8361", 1)
    day.hearing.sit_down(NOTARY)
    day.samples.draw(POLICE, "8361", 4)
    day.hearing.sit_down(CLERK)
    with refused(day, "role-not-allowed"):
        day.samples.read(POLICE, SheetNo(1), GOOD)
    with refused(day, "role-not-allowed") as caught:
        day.samples.close(POLICE, "时间不够")
    assert caught.value.params["may"] == (Role.NOTARY,)


def test_nobody_at_the_desk_ends_no_sample() -> None:
    day = a_counted_unit().sampled(POLICE, 1)
    day.hearing.operator = BEGINNER
    with refused(day, "nobody-at-desk"):
        day.samples.close(POLICE)


def test_an_open_sample_is_ended_before_another_is_drawn() -> None:
    day = a_counted_unit().sampled(POLICE, 1)
    with refused(day, "sample-not-through"):
        day.samples.draw(POLICE, "9999", 1)


def test_only_sheets_of_the_sample_and_whole_papers_are_read() -> None:
    day = a_counted_unit()
    day.samples.draw(POLICE, "8361", 1)
    (sheet,) = day.round(POLICE).samples[0].sheets
    with refused(day, "sheet-not-in-sample"):
        read(day, 4 if sheet != 4 else 3, GOOD)
    with refused(day, "marks-incomplete"):
        read(day, sheet, GOOD[:1])


def test_sheets_are_left_unread_with_a_reason_only() -> None:
    day = a_counted_unit()
    day.samples.draw(POLICE, "8361", 3)
    with refused(day, "sample-unread"):
        day.samples.close(POLICE, " ")
    day.samples.close(POLICE, "时间不够")
    assert len(day.round(POLICE).samples[0].unread) == 3


def test_once_supervision_has_ended_anybody_ends_an_open_sample() -> None:
    day = a_counted_unit().sampled(POLICE, 1)
    day.recorded(SupervisionEnded("离场"))
    day.hearing.sit_down(CLERK)
    day.samples.close(POLICE)
    day.locked(POLICE)


def test_a_sample_waits_for_the_end_of_the_entry() -> None:
    day = a_seated_hearing().reported(POLICE).issued(POLICE).collected(POLICE).keyed(POLICE)
    day.hearing.sit_down(NOTARY)
    with refused(day, "entry-not-closed"):
        day.samples.draw(POLICE, "8361", 1)
    with refused(day, "entry-not-closed"):
        day.samples.proposal(POLICE)


def test_the_proposal_looks_at_the_units_ranked_beside() -> None:
    """Police 2 good, 2 poor; traffic one good paper more: 20 points over 4 voters."""
    day = a_seated_hearing().balloted(POLICE, [GOOD, POOR, GOOD, POOR])
    assert day.samples.proposal(POLICE).neighbour is None
    day.balloted(TRAFFIC, [GOOD, GOOD, GOOD, POOR])
    proposal = day.samples.proposal(POLICE)
    assert (proposal.neighbour, proposal.papers) == (TRAFFIC, 4)
    assert day.samples.proposal(TRAFFIC).neighbour == POLICE


def test_a_unit_nobody_voted_on_is_compared_with_nobody() -> None:
    day = a_seated_hearing(("ballot.divisor", "returned"))
    day.balloted(TRAFFIC)
    day.reported(POLICE).issued(POLICE).collected(POLICE, 0)
    for _ in range(4):
        day.ballots.minute_unreturned(POLICE, "未交回")
    day.closed(POLICE).tallied(POLICE)
    proposal = day.samples.proposal(POLICE)
    assert (proposal.papers, proposal.neighbour) == (0, None)
