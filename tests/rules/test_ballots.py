"""Two passes compared, settled, and what keeps a unit open."""

from __future__ import annotations

import pytest

from hearing_desk.model.ballots import (
    Difference,
    DoubtReason,
    Invalidation,
    InvalidReason,
    Mark,
    Marks,
    Ruling,
)
from hearing_desk.model.hearing import RoundState, UnitDay
from hearing_desk.model.ids import GroupId, ItemId, Round, SheetNo, UnitId
from hearing_desk.model.rounds import UnitState
from hearing_desk.model.scheme import Affiliation, ReportMode, Verification
from hearing_desk.model.speech import Instant, SpeechAct, SpeechActKind
from hearing_desk.model.units import Unit
from hearing_desk.rules.ballots import (
    closing_problems,
    differences,
    settled_marks,
    sheet_ranges,
    unit_state,
)
from tests.rules.counting import a_ballot

ITEMS = tuple(ItemId(f"i{place}") for place in range(1, 6))
GOOD, MIXED, SLIP = a_ballot("11111"), a_ballot("12340"), a_ballot("12430")
SECOND_PASS, READ_BACK = Verification.SECOND_PASS, Verification.READ_BACK
RULING = Ruling(a_ballot("11114"), "按意图", ())
INVALID = Invalidation(InvalidReason.IDENTIFIED, "有签名", ())


def sheets(*marks: Marks | None) -> dict[SheetNo, Marks]:
    """Marks of sheets 1, 2, ...; `None` = not keyed."""
    return {SheetNo(number): keyed for number, keyed in enumerate(marks, 1) if keyed is not None}


def test_only_the_cells_that_differ_come_back() -> None:
    found = differences(ITEMS, sheets(GOOD, MIXED, GOOD), sheets(GOOD, SLIP, None))
    assert found == (
        Difference(SheetNo(2), ItemId("i3"), 2, Mark("3"), Mark("4")),
        Difference(SheetNo(2), ItemId("i4"), 3, Mark("4"), Mark("3")),
    )
    assert differences(ITEMS, sheets(MIXED), sheets(SLIP), decided=[SheetNo(1)]) == ()


def test_a_paper_is_settled_by_agreement_a_look_or_a_ruling() -> None:
    found = settled_marks(
        sheets(GOOD, MIXED, MIXED, GOOD, GOOD),
        sheets(GOOD, SLIP, SLIP, None, MIXED),
        settled={SheetNo(2): SLIP, SheetNo(3): SLIP},
        rulings={SheetNo(3): RULING},
    )
    assert found == sheets(GOOD, SLIP, RULING.marks)


def test_a_paper_read_back_and_agreed_is_settled_unless_it_was_keyed_again() -> None:
    found = settled_marks(
        sheets(GOOD, GOOD, GOOD),
        sheets(None, None, MIXED),
        {},
        {},
        read_back={SheetNo(1): True, SheetNo(2): False, SheetNo(3): True, SheetNo(4): True},
    )
    assert found == sheets(GOOD)


def a_round(returned: int | None = 2, issued: int = 2) -> RoundState:
    return RoundState(Round(1), 60, issued, 0, issued, issued, returned=returned)


def a_finished_round() -> RoundState:
    current = a_round()
    current.first, current.second = sheets(GOOD, MIXED), sheets(GOOD, MIXED)
    return current


def codes(current: RoundState, verification: Verification = SECOND_PASS) -> list[str]:
    return [problem.code for problem in closing_problems(current, verification)]


def test_a_finished_round_can_be_closed() -> None:
    assert codes(a_finished_round()) == []


def test_everything_that_keeps_a_round_open_is_said_at_once() -> None:
    current = a_round(returned=6, issued=7)
    current.first = sheets(MIXED, None, GOOD, None, None, None, GOOD)
    current.second = sheets(SLIP, None, None, GOOD)
    current.doubts = {SheetNo(3): DoubtReason.OVERMARKED}
    found = {problem.code: problem.params for problem in closing_problems(current, SECOND_PASS)}
    assert found == {
        "sheets-unkeyed-first": {"count": 4, "sheets": "2, 4-6"},
        "sheets-unkeyed-second": {"count": 4, "sheets": "2-3, 5-6"},
        "differences-open": {"count": 1, "sheets": "1"},
        "doubts-open": {"count": 1, "sheets": "3"},
        "sheets-beyond-returned": {"count": 1, "sheets": "7", "returned": 6},
        "unreturned-not-minuted": {"unreturned": 1, "minuted": 0},
    }


def test_a_surplus_keeps_a_round_open() -> None:
    current = a_finished_round()
    current.issued = 1
    (problem,) = closing_problems(current, SECOND_PASS)
    assert problem.code == "returned-over-issued"
    assert problem.params == {"returned": 2, "issued": 1}


def test_each_missing_ballot_is_minuted() -> None:
    current = a_finished_round()
    current.issued = 3
    assert codes(current) == ["unreturned-not-minuted"]
    current.minuted = ["第 3 张未交回"]
    assert codes(current) == []


def test_invalid_and_ruled_papers_need_no_keying() -> None:
    current = a_round()
    current.invalid = {SheetNo(1): INVALID}
    current.rulings = {SheetNo(2): RULING}
    current.doubts = {SheetNo(1): DoubtReason.WRITING, SheetNo(2): DoubtReason.TORN}
    assert codes(current) == []


@pytest.mark.parametrize("decided", ["settled", "rulings", "invalid"])
def test_a_difference_is_closed_by_any_decision(decided: str) -> None:
    current = a_finished_round()
    current.second = sheets(GOOD, SLIP)
    assert codes(current) == ["differences-open"]
    decision = {"settled": SLIP, "rulings": RULING, "invalid": INVALID}[decided]
    getattr(current, decided)[SheetNo(2)] = decision
    assert codes(current) == []


def test_reading_back_takes_the_place_of_the_second_entry() -> None:
    current = a_round()
    current.first = sheets(GOOD, MIXED)
    current.read_back = {SheetNo(1): True, SheetNo(2): False}
    assert codes(current, READ_BACK) == ["sheets-not-read-back"]
    current.settled = sheets(None, SLIP)
    assert codes(current, READ_BACK) == []


@pytest.mark.parametrize(
    ("numbers", "text"),
    [((), ""), ((3,), "3"), ((1, 2), "1-2"), ((1, 3, 4, 5, 9), "1, 3-5, 9")],
)
def test_runs_of_sheet_numbers_are_joined(numbers: tuple[int, ...], text: str) -> None:
    assert sheet_ranges(map(SheetNo, numbers)) == text


def a_day(current: RoundState | None = None, *acts: SpeechActKind) -> UnitDay:
    unit = Unit(
        UnitId("U01"), "公安局", GroupId("law"), 1, Affiliation.COUNTY, None, ReportMode.SPOKEN
    )
    day = UnitDay(unit, rounds=[] if current is None else [current])
    day.speech.acts = [SpeechAct(kind, Instant(0, 0, "run")) for kind in acts]
    return day


def state(day: UnitDay, verification: Verification = SECOND_PASS) -> UnitState:
    return unit_state(day, verification)


def test_before_the_ballots_come_back() -> None:
    start, stop = SpeechActKind.START, SpeechActKind.STOP
    assert state(a_day()) is UnitState.WAITING
    assert state(a_day(None, start)) is UnitState.SPEAKING
    assert state(a_day(None, start, SpeechActKind.PAUSE)) is UnitState.SPEAKING
    assert state(a_day(None, start, stop)) is UnitState.WAITING
    assert state(a_day(a_round(None), start, stop)) is UnitState.VOTING
    assert state(a_day(a_round(), start, stop)) is UnitState.COLLECTED
    absent = a_day()
    absent.absent = "未到会"
    assert state(absent) is UnitState.ABSENT


def test_a_voided_round_waits_for_the_next() -> None:
    current = a_round(3)
    current.voided = "收回多于发出"
    day = a_day(current)
    assert state(day) is UnitState.VOIDED
    day.rounds.append(a_round(None))
    assert state(day) is UnitState.VOTING


def test_through_the_entry() -> None:
    current = a_round()
    day = a_day(current)
    current.first = sheets(GOOD)
    assert state(day) is UnitState.FIRST_PASS
    current.first = sheets(GOOD, MIXED)
    assert state(day) is UnitState.SECOND_PASS
    assert state(day, READ_BACK) is UnitState.SECOND_PASS
    current.second = sheets(GOOD, SLIP)
    current.doubts = {SheetNo(1): DoubtReason.CORRECTED}
    assert state(day) is UnitState.DIFFERENCES
    current.settled = sheets(None, MIXED)
    assert state(day) is UnitState.DOUBTFUL
    current.rulings = {SheetNo(1): RULING}
    assert state(day) is UnitState.READY_TO_CLOSE


def test_from_the_closing_to_the_release() -> None:
    current = a_finished_round()
    day = a_day(current)
    current.closed = True
    assert state(day) is UnitState.CLOSED
    current.locked_version = 2
    assert state(day) is UnitState.LOCKED
    day.signed[1], day.released_version = (), 1
    assert state(day) is UnitState.LOCKED
    day.signed[2] = ()
    assert state(day) is UnitState.SIGNED
    day.released_version = 2
    assert state(day) is UnitState.RELEASED
