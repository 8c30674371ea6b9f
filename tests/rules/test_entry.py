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
from hearing_desk.rules.entry import (
    Entry,
    require_enterable,
    require_entry_open,
    require_invalidable,
    require_marks,
    require_sheet,
)
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


def told(current: RoundState, entry: Entry, rules: BallotRules = TONGHE) -> dict[str, object]:
    """The parameters of the refusal."""
    with pytest.raises(Refusal) as refused:
        require_enterable(POLICE, current, entry, rules)
    return dict(refused.value.params)


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


def test_a_refused_entry_says_which_sheet_and_which_marks() -> None:
    current = a_round()
    assert told(current, an_entry(4)) == {"sheet_no": 4, "returned": 3}
    assert told(a_round(None), an_entry()) == {"unit": "公安局"}
    assert told(replace(a_round(), closed=True), an_entry()) == {"unit": "公安局"}
    current.first[SheetNo(2)], current.first_by[SheetNo(2)] = GOOD, "clerk"
    assert told(current, an_entry(2)) == {"sheet_no": 2}
    assert told(current, an_entry(2, entry_pass=SECOND)) == {"sheet_no": 2}
    short = replace(an_entry(), marks=GOOD[:4])
    assert told(current, short) == {"marks": 4, "items": 5}
    strange = replace(an_entry(), marks=a_ballot("11151"))
    assert told(current, strange) == {"mark": "5"}


def test_a_paper_found_foreign_keeps_its_number_and_is_not_keyed() -> None:
    current = replace(a_round(2), taken_out={SheetNo(2): "非本场票"})
    assert told(current, an_entry(2)) == {"sheet_no": 2, "reason": "非本场票"}
    assert refusal_of(current, an_entry(2)) == "sheet-taken-out"
    assert refusal_of(current, an_entry(3)) is None
    assert told(current, an_entry(4)) == {"sheet_no": 4, "returned": 3}


def test_the_parts_of_an_entry_are_asked_about_one_by_one() -> None:
    require_entry_open(POLICE, a_round(0))
    require_sheet(a_round(), SheetNo(1))
    require_sheet(a_round(), SheetNo(3))
    require_marks(GOOD, TONGHE)


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
