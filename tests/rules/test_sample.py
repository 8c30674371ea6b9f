"""Sheets chosen by digits the notary names, and how many it takes."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from hashlib import sha256
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearing_desk.errors import Refusal
from hearing_desk.model.ballots import Invalidation, InvalidReason
from hearing_desk.model.hearing import RoundState
from hearing_desk.model.ids import Round, SheetNo, UnitId
from hearing_desk.model.scheme import AllBlankRule, OvermarkRule
from hearing_desk.rules.sample import (
    SURE,
    chance_to_find,
    chosen,
    counting_sheets,
    fewest_wrong,
    propose,
    sample_key,
    seed_digits,
    ticket_name,
)
from tests.rules.counting import COUNTY, TONGHE, a_ballot, a_tally, an_account

SHEETS = tuple(map(SheetNo, range(1, 31)))


def a_key(seed: str = "8361", hearing: str = "tonghe", unit: str = "U05", sample: int = 1) -> str:
    return sample_key(hearing, UnitId(unit), Round(1), sample, seed)


def test_anyone_can_redo_the_choice_with_sha256_alone() -> None:
    key = sha256(b"HDRAW-SAMPLE-2|tonghe|U05|1|1|8361").hexdigest()
    assert a_key() == key

    def ticket(sheet: int) -> str:
        return str(int(sha256(f"{key}{sheet:03}".encode()).hexdigest(), 16)).zfill(64)[::-1]

    assert chosen(key, SHEETS, 5) == tuple(sorted(SHEETS, key=ticket)[:5])


def test_a_sheet_is_hashed_by_three_digits_at_least() -> None:
    assert [ticket_name(SheetNo(number)) for number in (7, 1234)] == ["007", "1234"]


@given(st.permutations(SHEETS), st.integers(1, len(SHEETS)))
def test_the_order_of_the_sheets_does_not_matter_and_a_larger_sample_holds_a_smaller(
    sheets: list[SheetNo], count: int
) -> None:
    assert chosen(a_key(), sheets, count) == chosen(a_key(), SHEETS, len(SHEETS))[:count]


@pytest.mark.parametrize(
    "other",
    [a_key("8362"), a_key(hearing="county"), a_key(unit="U06"), a_key(sample=2)],
)
def test_other_digits_another_unit_or_a_further_sample_choose_others(other: str) -> None:
    assert chosen(other, SHEETS, 10) != chosen(a_key(), SHEETS, 10)


@pytest.mark.parametrize("count", [0, 31])
def test_a_sample_is_not_empty_and_not_more_than_there_is(count: int) -> None:
    with pytest.raises(Refusal) as refused:
        chosen("0" * 64, SHEETS, count)
    assert refused.value.code == "sample-size"
    assert refused.value.params == {"count": count, "sheets": 30}


def test_a_sample_may_be_one_paper_or_all_of_them() -> None:
    assert len(chosen("0" * 64, SHEETS, 1)) == 1
    assert sorted(chosen("0" * 64, SHEETS, 30)) == list(SHEETS)


@pytest.mark.parametrize(("named", "digits"), [(" 83 61 ", "8361"), ("８３６１", "8361")])
def test_digits_are_taken_as_they_are_spoken(named: str, digits: str) -> None:
    assert seed_digits(named) == digits


@pytest.mark.parametrize("named", ["", "836", "8361a", "八三六一", "①②③④⑤⑥x", "1" * 65, "٣٤٥٦"])
def test_what_is_no_row_of_digits_chooses_nothing(named: str) -> None:
    with pytest.raises(Refusal) as refused:
        seed_digits(named)
    assert refused.value.code == "sample-seed-digits"
    assert refused.value.params == {"least": 4, "most": 64}


def test_four_digits_are_enough_and_sixty_four_are_not_too_many() -> None:
    assert seed_digits("0001") == "0001"
    assert seed_digits("1" * 64) == "1" * 64


def test_papers_declared_invalid_or_taken_out_are_not_sampled() -> None:
    current = RoundState(Round(1), 5, 5, 0, 5, 5, returned=4)
    current.taken_out = {SheetNo(2): "非本场票"}
    current.invalid = {SheetNo(4): Invalidation(InvalidReason.TORN, "撕毁", ())}
    assert counting_sheets(current) == (1, 3, 5)


@pytest.mark.parametrize(("papers", "wrong", "size"), [(6, 2, 3), (7, 1, 4), (5, 5, 1)])
def test_the_chance_is_that_of_trying_every_sample(papers: int, wrong: int, size: int) -> None:
    samples = list(combinations(range(papers), size))
    holding = sum(min(sample) < wrong for sample in samples)
    assert chance_to_find(papers, wrong, size) == Fraction(holding, len(samples))


def test_no_papers_hold_no_wrong_one() -> None:
    assert chance_to_find(0, 0, 0) == 0


def pile(*groups: tuple[int, str]) -> list[tuple[object, ...]]:
    return [a_ballot(marks) for count, marks in groups for _ in range(count)]


def test_a_gap_of_two_slips_is_closed_by_two_wrong_sheets() -> None:
    """10 papers; one mark moves the raw total by 15 at most, the gap is 20."""
    papers = pile((10, "11111"))
    own = a_tally(papers)
    other = a_tally(pile((6, "11111"), (4, "11112")), unit="U02")
    assert own.score is not None
    assert other.score is not None
    assert (own.score - other.score) * 10 == 20
    assert fewest_wrong(own, other, papers, TONGHE) == 2
    assert fewest_wrong(other, own, pile((6, "11111"), (4, "11112")), TONGHE) == 4


def test_in_a_tie_one_wrong_sheet_is_enough() -> None:
    papers = pile((4, "22222"))
    assert fewest_wrong(a_tally(papers), a_tally(papers, unit="U02"), papers, TONGHE) == 1


def test_where_no_mark_can_move_that_way_nothing_changes_the_place() -> None:
    best = pile((4, "11111"))
    own, other = a_tally(best), a_tally(pile((3, "11111"), (1, "44444")), unit="U02")
    assert fewest_wrong(own, other, best, TONGHE) is None  # 75 points, 15 a sheet at most
    worst = pile((4, "44444"))
    assert fewest_wrong(a_tally(worst), a_tally(best, unit="U02"), worst, TONGHE) is None


def test_without_a_score_there_is_no_distance() -> None:
    papers = pile((2, "11111"))
    nobody = a_tally([], account=an_account(0), unit="U02")
    assert fewest_wrong(a_tally(papers), nobody, papers, TONGHE) is None
    assert fewest_wrong(nobody, a_tally(papers), papers, TONGHE) is None


def test_papers_and_marks_that_do_not_count_move_nothing() -> None:
    void = replace(TONGHE, overmark=OvermarkRule.BALLOT_INVALID, all_blank=AllBlankRule.ABSTENTION)
    papers = pile((1, "11111"), (1, "1111+"), (1, "00000"))
    own, other = a_tally(papers, void), a_tally(pile((3, "11114")), void, unit="U02")
    assert own.score is not None
    assert other.score is not None
    gone = [paper for paper in papers if paper != a_ballot("11111")]
    assert fewest_wrong(own, other, gone, void) is None
    excluded = replace(TONGHE, overmark=OvermarkRule.ITEM_EXCLUDED)
    unclear = pile((2, "+++++"))
    own = a_tally(unclear, excluded)
    assert fewest_wrong(own, a_tally(unclear, excluded, unit="U02"), unclear, excluded) is None


def test_the_proposal_finds_one_of_the_fewest_wrong_sheets_surely() -> None:
    papers = pile((40, "11111"), (10, "22222"))
    own = a_tally(papers)
    near = a_tally(pile((30, "11111"), (20, "22222")), unit="U02")
    far = a_tally(pile((50, "44444")), unit="U03")
    proposal = propose(own, papers, [far, near], TONGHE)
    assert (proposal.papers, proposal.neighbour) == (50, UnitId("U02"))
    assert proposal.looked_for == 17  # 250 points at 15 a sheet
    assert chance_to_find(50, 17, proposal.size) >= SURE
    assert chance_to_find(50, 17, proposal.size - 1) < SURE


def test_where_one_wrong_sheet_decides_nearly_all_are_proposed() -> None:
    papers = pile((50, "11111"))
    tied = a_tally(papers, unit="U02")
    assert propose(a_tally(papers), papers, [tied], TONGHE).size == 48
    assert propose(a_tally(papers[:4]), papers[:4], [tied], TONGHE).size == 4


def test_with_nobody_to_compare_two_in_a_hundred_are_looked_for() -> None:
    papers = pile((200, "11111"))
    proposal = propose(a_tally(papers), papers, [], TONGHE)
    assert (proposal.looked_for, proposal.neighbour) == (4, None)
    assert chance_to_find(200, 4, proposal.size) >= SURE


def test_at_least_one_in_twenty_is_proposed_however_far_the_others_are() -> None:
    papers = pile((1000, "1"))
    far = a_tally(pile((1000, "2")), COUNTY, unit="U02")
    proposal = propose(a_tally(papers, COUNTY), papers, [far], COUNTY)
    assert (proposal.looked_for, proposal.size) == (1000, 50)


def test_of_no_papers_none_are_proposed() -> None:
    proposal = propose(a_tally([], account=an_account(0)), [], [], TONGHE)
    assert (proposal.papers, proposal.looked_for, proposal.size) == (0, 0, 0)
