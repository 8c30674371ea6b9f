"""Keying: every paper twice, blind; differences settled on the paper; doubtful ones ruled upon."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from hearing_desk.model.ballots import (
    DoubtReason,
    EntryPass,
    InvalidReason,
    Mark,
    Marks,
)
from hearing_desk.model.ids import SheetNo
from tests.builders import (
    BLANKS,
    CLERK,
    GOOD,
    POLICE,
    POOR,
    SECOND_CLERK,
    Day,
    a_seated_hearing,
    refused,
)

FIRST, SECOND = EntryPass.FIRST, EntryPass.SECOND
DECIDERS = ("钱监票", "周监票")
READ_BACK = ("ballot.verification", "read-back")
HALF: Marks = (Mark("1"), Mark("2"))


def collected(*changes: tuple[str, object], returned: int = 4) -> Day:
    day = a_seated_hearing(*changes).reported(POLICE).issued(POLICE).collected(POLICE, returned)
    for _ in range(4 - returned):
        day.ballots.minute_unreturned(POLICE, "未交")
    return day


def differing() -> Day:
    """Sheet 2 keyed good, then half: the passes differ in the second item."""
    day = collected(returned=2).keyed_once(POLICE, [GOOD, GOOD])
    key(day, SECOND, 1, GOOD, SECOND_CLERK)
    key(day, SECOND, 2, HALF, SECOND_CLERK)
    return day


def key(
    day: Day, entry_pass: EntryPass, sheet: int, marks: Sequence[str], operator: str = CLERK
) -> None:
    day.hearing.sit_down(operator)  # type: ignore[arg-type]
    day.entry.enter(POLICE, entry_pass, SheetNo(sheet), [Mark(mark) for mark in marks])


def problems(day: Day) -> list[str]:
    return [problem.code for problem in day.entry.open_problems(POLICE)]


# --- two passes ---------------------------------------------------------------------------------


def test_raw_marks_are_recorded_with_who_keyed_them() -> None:
    day = collected()
    key(day, FIRST, 1, ("1+2", "?"))
    key(day, SECOND, 1, ("+", "0"), SECOND_CLERK)
    current = day.round(POLICE)
    assert current.first == {1: ("1+2", "?")}
    assert current.second == {1: ("+", "0")}
    assert (current.first_by, current.second_by) == ({1: CLERK}, {1: SECOND_CLERK})


def test_both_passes_by_two_clerks_close_a_unit() -> None:
    day = collected().keyed(POLICE, [GOOD, POOR, BLANKS, GOOD])
    assert day.entry.open_problems(POLICE) == ()
    day.entry.close(POLICE)
    with refused(day, "entry-closed"):
        day.entry.close(POLICE)
    with refused(day, "entry-closed"):
        key(day, FIRST, 1, GOOD)


def test_the_same_clerk_does_not_key_a_paper_twice() -> None:
    day = collected().keyed_once(POLICE, [GOOD])
    with refused(day, "same-operator"):
        key(day, SECOND, 1, GOOD)
    with refused(day, "ballot-already-entered"):
        key(day, FIRST, 1, GOOD, SECOND_CLERK)


@pytest.mark.parametrize(
    ("sheet", "marks", "code"),
    [
        (5, GOOD, "sheet-number-out-of-range"),
        (0, GOOD, "sheet-number-out-of-range"),
        (1, ("1",), "marks-incomplete"),
        (1, ("1", "3"), "mark-unknown"),
        (1, ("1", "2+1"), "mark-unknown"),
    ],
)
def test_only_what_can_be_on_a_paper_is_keyed(sheet: int, marks: Sequence[str], code: str) -> None:
    with refused(day := collected(), code):
        key(day, FIRST, sheet, marks)


def test_nothing_is_keyed_before_the_papers_are_counted() -> None:
    day = a_seated_hearing().reported(POLICE).issued(POLICE)
    with refused(day, "ballots-not-collected"):
        key(day, FIRST, 1, GOOD)


def test_an_unkeyed_paper_keeps_the_unit_open() -> None:
    day = collected().keyed_once(POLICE, [GOOD, GOOD])
    key(day, SECOND, 1, GOOD, SECOND_CLERK)
    with refused(day, "entry-not-closable") as caught:
        day.entry.close(POLICE)
    told = {problem.code: problem.params["sheets"] for problem in caught.value.problems}
    assert told == {"sheets-unkeyed-first": "3-4", "sheets-unkeyed-second": "2-4"}


# --- undo ---------------------------------------------------------------------------------------


def test_the_last_keyed_paper_is_taken_back_and_keyed_again() -> None:
    day = collected().keyed_once(POLICE, [GOOD, GOOD])
    day.entry.undo(POLICE, FIRST)
    key(day, FIRST, 2, POOR)
    current = day.round(POLICE)
    assert current.first == {1: GOOD, 2: POOR}
    assert current.undone == 1
    assert [row.kind for row in day.journal.read()].count("BallotEntered") == 3


def test_there_is_nothing_to_take_back_in_a_pass_not_begun() -> None:
    with refused(day := collected().keyed_once(POLICE, [GOOD]), "nothing-to-undo"):
        day.entry.undo(POLICE, SECOND)


@pytest.mark.parametrize(
    "decide",
    [
        lambda day: day.entry.settle(POLICE, SheetNo(2), GOOD),
        lambda day: day.entry.adjudicate(POLICE, SheetNo(2), GOOD, "可辨", DECIDERS),
        lambda day: day.entry.invalidate(
            POLICE, SheetNo(2), InvalidReason.IDENTIFIED, "有签名", DECIDERS
        ),
    ],
)
def test_a_decided_paper_is_not_keyed_again(decide: Callable[[Day], object]) -> None:
    day = differing()
    decide(day)
    for entry_pass in EntryPass:
        with refused(day, "sheet-decided"):
            day.entry.undo(POLICE, entry_pass)


# --- differences --------------------------------------------------------------------------------


def test_only_differing_cells_come_back() -> None:
    day = differing()
    (difference,) = day.entry.differences(POLICE)
    assert (difference.sheet_no, difference.item, difference.index) == (2, "second", 1)
    assert (difference.first, difference.second) == ("1", "2")
    assert problems(day) == ["differences-open"]


def test_somebody_looks_which_marks_are_on_the_paper() -> None:
    day = differing()
    day.entry.settle(POLICE, SheetNo(2), HALF)
    assert day.entry.differences(POLICE) == ()
    assert day.round(POLICE).settled == {2: HALF}
    assert day.round(POLICE).first[SheetNo(2)] == GOOD
    day.closed(POLICE)


def test_settling_takes_marks_of_either_pass_only() -> None:
    day = differing()
    with refused(day, "marks-not-keyed"):
        day.entry.settle(POLICE, SheetNo(2), POOR)
    with refused(day, "marks-incomplete"):
        day.entry.settle(POLICE, SheetNo(2), GOOD[:1])
    with refused(day, "no-difference"):
        day.entry.settle(POLICE, SheetNo(1), GOOD)


def test_a_paper_keyed_once_has_no_difference_yet() -> None:
    day = collected().keyed_once(POLICE, [GOOD])
    for sheet in (1, 2):
        with refused(day, "no-difference"):
            day.entry.settle(POLICE, SheetNo(sheet), GOOD)


def test_what_is_beyond_a_later_count_is_neither_settled_nor_read_back() -> None:
    day = differing()
    day.ballots.recount(POLICE, returned=1, foreign=0, reason="两张粘连")
    with refused(day, "sheet-number-out-of-range"):
        day.entry.settle(POLICE, SheetNo(2), HALF)
    day = collected(READ_BACK, returned=2).keyed_once(POLICE, [GOOD, GOOD])
    day.ballots.recount(POLICE, returned=1, foreign=0, reason="两张粘连")
    with refused(day, "sheet-number-out-of-range"):
        day.entry.read_back(POLICE, SheetNo(2), agreed=True)


# --- reading back -------------------------------------------------------------------------------


def test_a_one_clerk_hall_reads_every_paper_back() -> None:
    day = collected(READ_BACK, returned=2).keyed_once(POLICE, [GOOD, GOOD])
    with refused(day, "second-pass-not-used"):
        key(day, SECOND, 1, GOOD, SECOND_CLERK)
    assert problems(day) == ["sheets-not-read-back"]
    for sheet in (1, 2):
        day.entry.read_back(POLICE, SheetNo(sheet), agreed=True)
    day.closed(POLICE)


def test_what_was_misheard_is_settled_with_the_marks_on_the_paper() -> None:
    day = collected(READ_BACK, returned=1).keyed_once(POLICE, [GOOD])
    day.entry.read_back(POLICE, SheetNo(1), agreed=False)
    assert problems(day) == ["sheets-not-read-back"]
    day.entry.settle(POLICE, SheetNo(1), POOR)
    day.closed(POLICE).tallied(POLICE)
    tally = day.round(POLICE).tally
    assert tally is not None
    assert tally.raw_total == 25


def test_a_paper_that_was_read_back_is_not_keyed_again() -> None:
    day = collected(READ_BACK).keyed_once(POLICE, [GOOD])
    day.entry.read_back(POLICE, SheetNo(1), agreed=True)
    with refused(day, "sheet-decided"):
        day.entry.undo(POLICE, FIRST)


def test_only_keyed_papers_are_read_back_and_only_where_the_plan_says_so() -> None:
    with refused(day := collected(READ_BACK), "sheet-not-keyed"):
        day.entry.read_back(POLICE, SheetNo(1), agreed=True)
    with refused(day := collected().keyed_once(POLICE, [GOOD]), "read-back-not-chosen"):
        day.entry.read_back(POLICE, SheetNo(1), agreed=True)


# --- doubtful and invalid papers ----------------------------------------------------------------


def test_a_doubtful_paper_waits_for_two_deciders() -> None:
    day = collected().keyed(POLICE)
    day.entry.doubt(POLICE, SheetNo(3), DoubtReason.CORRECTED)
    assert problems(day) == ["doubts-open"]
    day.entry.adjudicate(POLICE, SheetNo(3), POOR, "涂改后可辨", DECIDERS)
    ruling = day.round(POLICE).rulings[SheetNo(3)]
    assert (ruling.marks, ruling.reason) == (POOR, "涂改后可辨")
    assert [day.hearing.name(person) for person in ruling.deciders] == list(DECIDERS)
    assert day.round(POLICE).first[SheetNo(3)] == GOOD
    day.closed(POLICE)


def test_a_doubt_not_on_the_list_is_described() -> None:
    day = collected()
    with refused(day, "reason-missing"):
        day.entry.doubt(POLICE, SheetNo(1), DoubtReason.OTHER)
    day.entry.doubt(POLICE, SheetNo(1), DoubtReason.OTHER, "票面受潮")
    with refused(day, "sheet-number-out-of-range"):
        day.entry.doubt(POLICE, SheetNo(5), DoubtReason.TORN)


@pytest.mark.parametrize(
    "deciders",
    [(), ("钱监票",), ("钱监票", " "), ("钱监票", "钱监票 "), ("钱监票", "周监票", "吴监票")],
    ids=str,
)
def test_two_different_people_decide(deciders: tuple[str, ...]) -> None:
    day = collected()
    with refused(day, "deciders-two"):
        day.entry.adjudicate(POLICE, SheetNo(1), GOOD, "可辨", deciders)
    with refused(day, "deciders-two"):
        day.entry.invalidate(POLICE, SheetNo(1), InvalidReason.IDENTIFIED, "有签名", deciders)


def test_a_ruling_has_a_reason_and_whole_marks() -> None:
    day = collected()
    with refused(day, "reason-missing"):
        day.entry.adjudicate(POLICE, SheetNo(1), GOOD, "", DECIDERS)
    with refused(day, "marks-incomplete"):
        day.entry.adjudicate(POLICE, SheetNo(1), GOOD[:1], "可辨", DECIDERS)
    with refused(day, "sheet-number-out-of-range"):
        day.entry.adjudicate(POLICE, SheetNo(5), GOOD, "可辨", DECIDERS)


def test_an_invalid_paper_needs_no_keying() -> None:
    day = collected().keyed(POLICE, [GOOD, GOOD, GOOD])
    day.entry.invalidate(POLICE, SheetNo(4), InvalidReason.IDENTIFIED, "写有姓名", DECIDERS)
    day.closed(POLICE).tallied(POLICE)
    tally = day.round(POLICE).tally
    assert tally is not None
    assert (tally.ballots, tally.valid, tally.invalid) == (4, 3, 1)


def test_what_the_plan_counts_is_not_invalid() -> None:
    day = collected(("ballot.identified", "counted"))
    with refused(day, "identified-ballot-counts"):
        day.entry.invalidate(POLICE, SheetNo(1), InvalidReason.IDENTIFIED, "有签名", DECIDERS)
    with refused(day, "torn-ballot-counts"):
        day.entry.invalidate(POLICE, SheetNo(1), InvalidReason.TORN, "", DECIDERS)
    with refused(day, "sheet-number-out-of-range"):
        day.entry.invalidate(POLICE, SheetNo(9), InvalidReason.BY_RULE, "", DECIDERS)


def test_another_reason_for_invalidity_is_described() -> None:
    day = collected()
    with refused(day, "reason-missing"):
        day.entry.invalidate(POLICE, SheetNo(1), InvalidReason.OTHER, " ", DECIDERS)
    day.entry.invalidate(POLICE, SheetNo(1), InvalidReason.OTHER, "空信封", DECIDERS)
    assert day.round(POLICE).invalid[SheetNo(1)].remark == "空信封"


def test_a_later_ruling_outweighs_an_earlier_invalidity() -> None:
    day = collected().keyed(POLICE)
    day.entry.invalidate(POLICE, SheetNo(1), InvalidReason.IDENTIFIED, "似有签名", DECIDERS)
    day.entry.adjudicate(POLICE, SheetNo(1), POOR, "系印刷污点", DECIDERS)
    day.closed(POLICE).tallied(POLICE)
    tally = day.round(POLICE).tally
    assert tally is not None
    assert (tally.valid, tally.invalid, tally.raw_total) == (4, 0, 325)
