"""Ranks within a group."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearing_desk.model.ids import UnitId
from hearing_desk.model.scheme import BallotRules, RankOn, RankRules, TieRule
from hearing_desk.model.tally import Standing, TieSettlement, UnitTally
from hearing_desk.rules.rank import rank_group, ties_to_settle
from tests.rules.counting import (
    RANKS,
    STREET,
    TONGHE,
    WITHOUT_DONT_KNOW,
    a_ballot,
    a_tally,
    an_account,
)


def scored(unit: str, score: Fraction | str | None) -> UnitTally:
    """A tally of which only the score matters."""
    value = None if score is None else Fraction(score)
    return replace(a_tally([a_ballot("22222")], unit=unit), score=value)


def ranked(tallies: list[UnitTally], ranks: RankRules = RANKS) -> list[tuple[str, int | None]]:
    return [(line.unit, line.rank) for line in rank_group(tallies, TONGHE, ranks)]


EXAMPLE_4 = [scored(*pair) for pair in zip("ABCD", ("90.2", "91", "92.4", "91"), strict=True)]


def by_lot(units: str) -> TieSettlement:
    """The lot put these units in this order."""
    return TieSettlement(tuple(map(UnitId, units)))


def by_vote(**scores: int) -> TieSettlement:
    """A second vote gave these units these scores."""
    best_first = sorted(scores, key=scores.__getitem__, reverse=True)
    held = tuple(Fraction(scores[unit]) for unit in best_first)
    return TieSettlement(tuple(map(UnitId, best_first)), held)


def test_worked_example_4() -> None:
    standings = rank_group(EXAMPLE_4, TONGHE, RANKS)
    assert [line.shown for line in standings] == ["92.40", "91.00", "91.00", "90.20"]
    assert [line.rank for line in standings] == [1, 2, 2, 4]
    assert [line.tied for line in standings] == [False, True, True, False]
    assert [line.unit for line in standings] == ["C", "B", "D", "A"]


def test_dense_ranks_leave_no_gap() -> None:
    dense = replace(RANKS, ties=TieRule.DENSE)
    assert ranked(EXAMPLE_4, dense) == [("C", 1), ("B", 2), ("D", 2), ("A", 3)]


def test_different_divisors_compare_as_exact_fractions() -> None:
    wide = a_tally([a_ballot("11111")] * 29, unit="A", account=an_account(30, returned=29))
    narrow = a_tally([a_ballot("11111")] * 28, unit="B", account=an_account(29, returned=28))
    assert ranked([narrow, wide]) == [("A", 1), ("B", 2)]
    same = a_tally([a_ballot("11111")] * 58, unit="C", account=an_account(60, returned=58))
    assert ranked([wide, same]) == [("A", 1), ("C", 1)]


def test_displayed_values_may_decide_if_the_scheme_says_so() -> None:
    close = [scored("A", "90.001"), scored("B", "90.004")]
    assert ranked(close) == [("B", 1), ("A", 2)]
    assert ranked(close, replace(RANKS, rank_on=RankOn.DISPLAYED)) == [("A", 1), ("B", 1)]
    assert [line.shown for line in rank_group(close, TONGHE, RANKS)] == ["90.004", "90.001"]


def test_a_tie_may_be_broken_by_best_grades_then_worst_then_item_order() -> None:
    by_grades = replace(RANKS, ties=TieRule.MOST_BEST_GRADES)
    even = a_tally([a_ballot("22222")], unit="even")
    more_best = a_tally([a_ballot("13222")], unit="more-best")
    two_best = a_tally([a_ballot("11332")], unit="two-best")
    with_worst = a_tally([a_ballot("11242")], unit="with-worst")
    first_item = a_tally([a_ballot("12223")], unit="first-item")
    second_item = a_tally([a_ballot("21223")], unit="second-item")
    tied = [even, second_item, more_best, with_worst, first_item, two_best]
    assert {tally.score for tally in tied} == {Fraction(75)}
    assert ranked(tied, by_grades) == [
        ("two-best", 1),
        ("with-worst", 2),
        ("more-best", 3),
        ("first-item", 3),
        ("second-item", 5),
        ("even", 6),
    ]


def test_a_lot_breaks_a_tie_only_when_all_its_units_are_in_it() -> None:
    lot = replace(RANKS, ties=TieRule.LOT)
    tied = [scored("A", "90"), scored("B", "90"), scored("C", "80"), scored("D", "80")]
    standings = rank_group(tied, TONGHE, lot, settled=[by_lot("BA"), by_lot("C")])
    assert [(line.unit, line.rank) for line in standings] == [
        ("B", 1),
        ("A", 2),
        ("C", 3),
        ("D", 3),
    ]
    assert [line.tied for line in standings] == [False, False, True, True]


def test_a_second_vote_breaks_a_tie_only_when_it_was_held_on_all_its_units() -> None:
    by_revote = replace(RANKS, ties=TieRule.REVOTE)
    tied = [scored("A", "90"), scored("B", "90"), scored("C", "80"), scored("D", "80")]
    assert ranked(tied, by_revote) == [("A", 1), ("B", 1), ("C", 3), ("D", 3)]
    held = [by_vote(A=70, B=85), by_vote(C=99)]
    standings = rank_group(tied, TONGHE, by_revote, settled=held)
    assert [(line.unit, line.rank, line.tied) for line in standings] == [
        ("B", 1, False),
        ("A", 2, False),
        ("C", 3, True),
        ("D", 3, True),
    ]


def test_units_equal_in_the_second_vote_too_still_share_their_rank() -> None:
    by_revote = replace(RANKS, ties=TieRule.REVOTE)
    tied = [scored(unit, "90") for unit in "ABC"]
    second = by_vote(A=80, B=85, C=80)
    standings = rank_group(tied, TONGHE, by_revote, settled=[second])
    assert [(line.unit, line.rank) for line in standings] == [("B", 1), ("A", 2), ("C", 2)]
    assert ties_to_settle(standings, by_revote) == (("A", "C"),)
    # a third vote tells only those two apart, however many points they get in it
    standings = rank_group(tied, TONGHE, by_revote, settled=[second, by_vote(A=90, C=95)])
    assert [(line.unit, line.rank) for line in standings] == [("B", 1), ("C", 2), ("A", 3)]
    assert ties_to_settle(standings, by_revote) == ()


@pytest.mark.parametrize("rule", [TieRule.SHARED, TieRule.DENSE])
def test_where_ranks_are_shared_no_lot_breaks_a_tie(rule: TieRule) -> None:
    shared = replace(RANKS, ties=rule)
    standings = rank_group(
        [scored("A", "90"), scored("B", "90")], TONGHE, shared, settled=[by_lot("BA")]
    )
    assert [line.rank for line in standings] == [1, 1]


@pytest.mark.parametrize("rule", TieRule)
def test_ties_wait_only_where_the_scheme_wants_them_settled(rule: TieRule) -> None:
    ranks = replace(RANKS, ties=rule)
    tied = [scored(unit, score) for unit, score in zip("ABCDE", "99877", strict=True)]
    waiting = ties_to_settle(rank_group(tied, TONGHE, ranks), ranks)
    assert waiting == ((("A", "B"), ("D", "E")) if rule in (TieRule.LOT, TieRule.REVOTE) else ())


def test_the_worst_grade_is_the_worst_that_counts() -> None:
    by_grades = replace(RANKS, ties=TieRule.MOST_BEST_GRADES)
    with_worst = a_tally([a_ballot("13000")], WITHOUT_DONT_KNOW, unit="with-worst")
    without = a_tally([a_ballot("12344")], WITHOUT_DONT_KNOW, unit="without")
    tied = [replace(with_worst, score=Fraction(75)), replace(without, score=Fraction(75))]

    def order(ballot: BallotRules) -> list[UnitId]:
        return [line.unit for line in rank_group(tied, ballot, by_grades)]

    assert order(STREET) == ["with-worst", "without"]
    assert [line.rank for line in rank_group(tied, WITHOUT_DONT_KNOW, by_grades)] == [1, 1]


def test_units_without_a_score_and_absent_units_follow_without_a_rank() -> None:
    standings = rank_group(
        [scored("A", None), scored("B", "80")], TONGHE, RANKS, absent=[UnitId("C")]
    )
    assert standings[1:] == (
        Standing(UnitId("A"), None, False, None, "", None),
        Standing(UnitId("C"), None, False, None, "", None),
    )
    assert standings[0].margin is None


def test_an_empty_group_has_no_standings() -> None:
    assert rank_group([], TONGHE, RANKS) == ()


def test_the_margin_is_to_the_next_line_and_zero_within_a_tie() -> None:
    tallies = [
        a_tally([a_ballot("11111")], unit="A"),
        a_tally([a_ballot("11112")], unit="B"),
        a_tally([a_ballot("11121")], unit="C"),
        a_tally([a_ballot("11133")], unit="D"),
    ]
    ranked = rank_group(tallies, TONGHE, RANKS)
    assert [line.margin for line in ranked] == [2, 0, 4, None]
    without = rank_group(tallies, TONGHE, RANKS, margins=False)
    assert without == tuple(replace(line, margin=None) for line in ranked)


@given(st.lists(st.integers(0, 5), max_size=8), st.sampled_from([TieRule.SHARED, TieRule.DENSE]))
def test_a_rank_counts_those_ahead(scores: list[int], rule: TieRule) -> None:
    tallies = [scored(str(index), str(score)) for index, score in enumerate(scores)]
    standings = rank_group(tallies, TONGHE, replace(RANKS, ties=rule))
    for line in standings:
        ahead = [score for score in scores if score > scores[int(line.unit)]]
        assert line.rank == 1 + len(set(ahead) if rule is TieRule.DENSE else ahead)
        assert line.tied == (scores.count(scores[int(line.unit)]) > 1)


@pytest.mark.parametrize("rule", TieRule)
def test_every_unit_stands_once_under_every_tie_rule(rule: TieRule) -> None:
    standings = rank_group(EXAMPLE_4, TONGHE, replace(RANKS, ties=rule))
    assert sorted(line.unit for line in standings) == ["A", "B", "C", "D"]
