"""What may be keyed."""

from __future__ import annotations

from dataclasses import replace

import pytest

from hearing_desk.errors import Refusal
from hearing_desk.model.ballots import EntryPass, InvalidReason
from hearing_desk.model.hearing import RoundState
from hearing_desk.model.ids import GroupId, Round, SheetNo, UnitId
from hearing_desk.model.scheme import (
    Affiliation,
    BallotRules,
    IdentifiedBallotRule,
    ReportMode,
    TornBallotRule,
    Verification,
)
from hearing_desk.model.units import Unit
from hearing_desk.rules.entry import Entry, require_enterable, require_invalidable
from tests.rules.counting import TONGHE, a_ballot

FIRST, SECOND = EntryPass.FIRST, EntryPass.SECOND
POLICE = Unit(
    UnitId("U01"), "公安局", GroupId("law"), 1, Affiliation.COUNTY, None, ReportMode.SPOKEN
)
GOOD = a_ballot("11111")


def a_round(returned: int | None = 3) -> RoundState:
    return RoundState(Round(1), 60, 3, 0, 3, 3, returned=returned)


def refusal_of(current: RoundState, entry: Entry, rules: BallotRules = TONGHE) -> str | None:
    try:
        require_enterable(POLICE, current, entry, rules)
    except Refusal as refused:
        return refused.code
    return None


def an_entry(sheet_no: int = 1, operator: str = "clerk", entry_pass: EntryPass = FIRST) -> Entry:
    return Entry(entry_pass, SheetNo(sheet_no), GOOD, operator)


def test_a_returned_sheet_can_be_keyed_once_in_each_pass() -> None:
    current = a_round()
    assert refusal_of(current, an_entry()) is None
    current.first[SheetNo(1)], current.first_by[SheetNo(1)] = GOOD, "clerk"
    assert refusal_of(current, an_entry()) == "ballot-already-entered"
    assert refusal_of(current, an_entry(operator="verifier", entry_pass=SECOND)) is None


def test_the_second_pass_is_for_somebody_else() -> None:
    current = a_round()
    current.first_by[SheetNo(1)] = "clerk"
    current.second_by[SheetNo(2)] = "verifier"
    assert refusal_of(current, an_entry(entry_pass=SECOND)) == "same-operator"
    assert refusal_of(current, an_entry(2, "verifier")) == "same-operator"
    assert refusal_of(current, an_entry(2, "clerk")) is None


@pytest.mark.parametrize("sheet_no", [0, -1, 4])
def test_a_sheet_number_is_one_of_those_written_on_the_papers(sheet_no: int) -> None:
    assert refusal_of(a_round(), an_entry(sheet_no)) == "sheet-number-out-of-range"
    assert refusal_of(a_round(), an_entry(3)) is None


@pytest.mark.parametrize(
    ("marks", "code"),
    [
        (("1", "2", "3", "4"), "marks-incomplete"),
        (("1", "2", "3", "4", "0", "0"), "marks-incomplete"),
        ((), "marks-incomplete"),
        (("1", "2", "3", "4", ""), "mark-unknown"),
        (("1", "2", "3", "4", "5"), "mark-unknown"),
        (("1", "2", "3", "4", "2+1"), "mark-unknown"),
        (("1", "2", "?", "+", "1+2"), None),
    ],
)
def test_one_mark_per_item(marks: tuple[str, ...], code: str | None) -> None:
    entry = replace(an_entry(), marks=a_ballot(*marks) if marks else ())
    assert refusal_of(a_round(), entry) == code


def test_keying_begins_with_the_collection_and_ends_with_the_closing() -> None:
    assert refusal_of(a_round(None), an_entry()) == "ballots-not-collected"
    closed = a_round()
    closed.closed = True
    assert refusal_of(closed, an_entry()) == "entry-closed"


def test_a_hall_that_reads_back_has_no_second_pass() -> None:
    rules = replace(TONGHE, verification=Verification.READ_BACK)
    second = an_entry(operator="verifier", entry_pass=SECOND)
    assert refusal_of(a_round(), second, rules) == "second-pass-not-used"
    assert refusal_of(a_round(), an_entry(), rules) is None


def test_a_paper_is_invalid_only_for_reasons_the_scheme_knows() -> None:
    identified_counts = replace(TONGHE, identified=IdentifiedBallotRule.COUNTED)
    torn_is_invalid = replace(TONGHE, torn=TornBallotRule.INVALID)
    require_invalidable(InvalidReason.IDENTIFIED, TONGHE)
    require_invalidable(InvalidReason.TORN, torn_is_invalid)
    require_invalidable(InvalidReason.OTHER, TONGHE)
    with pytest.raises(Refusal, match="identified-ballot-counts"):
        require_invalidable(InvalidReason.IDENTIFIED, identified_counts)
    with pytest.raises(Refusal, match="torn-ballot-counts"):
        require_invalidable(InvalidReason.TORN, TONGHE)
