"""How often each grade was chosen, item by item (S6)."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from hearing_desk.model.ballots import Mark
from hearing_desk.model.ids import Round, UnitId
from hearing_desk.model.scheme import BallotRules
from hearing_desk.model.tally import BallotAccount, ItemCounts, UnitTally
from hearing_desk.rules.rates import grade_rates, most_marked
from hearing_desk.rules.tabulate import tabulate
from tests.rules.scheme_text import accepted, packaged

STREET = packaged("street-office").ballot


def counts(rules: BallotRules, *papers: str) -> tuple[ItemCounts, ...]:
    number = len(papers)
    hall = BallotAccount(
        present=number,
        recused=0,
        session_present=number,
        issued=number,
        exchanged=0,
        returned=number,
    )
    ballots = [tuple(map(Mark, paper)) for paper in papers]
    return tabulate(rules, UnitId("U01"), Round(1), hall, ballots).items


def test_rates_of_an_item_leave_out_what_is_no_mark_of_a_grade():
    items = counts(STREET, "11111", "12341", "12011", "+4?20", "01111")
    assert grade_rates(items[:1], STREET) == (1, 0, 0, 0)
    assert grade_rates(items[1:2], STREET) == (Fraction(2, 5), Fraction(2, 5), 0, Fraction(1, 5))
    assert grade_rates(items[2:3], STREET) == (Fraction(2, 3), 0, Fraction(1, 3), 0)


def test_rates_of_all_items_pool_their_marks():
    items = counts(STREET, "11111", "44440")
    assert grade_rates(items, STREET) == (Fraction(5, 9), 0, 0, Fraction(4, 9))


def test_without_a_mark_there_is_no_rate():
    assert grade_rates(counts(STREET, "00000"), STREET) is None


def test_a_grade_that_does_not_count_has_no_rate():
    rules = accepted(
        ("ballot.combination", "pooled-mean"),
        ("ballot.maximum_total", 50),
        ("ballot.divisor", "marks"),
        ("ballot.grades.1.counted", False),
    ).ballot
    assert grade_rates(counts(rules, "12", "11"), rules) == (1,)
    assert grade_rates(counts(rules, "22"), rules) is None


@given(st.lists(st.text("012340+?", min_size=5, max_size=5), max_size=8))
def test_rates_add_up_to_one(papers):
    rates = grade_rates(counts(STREET, *papers), STREET)
    assert rates is None or sum(rates) == 1


# --------------------------------------------------------------------- most marks of a grade

OFFICES = packaged("daqing-2011-offices")
(LAST,) = OFFICES.ranks.grade_lists


def office(name: str, *papers: str) -> UnitTally:
    hall = BallotAccount(
        present=9, recused=0, session_present=9, issued=9, exchanged=0, returned=len(papers)
    )
    ballots = [(Mark(paper),) for paper in papers]
    return tabulate(OFFICES.ballot, UnitId(name), Round(1), hall, ballots)


def test_the_last_office_is_the_one_most_often_called_last():
    offices = [office("a", *"1102"), office("b", *"2220"), office("c", *"0000")]
    assert most_marked(offices, LAST) == ("b",)
    assert most_marked(offices, replace(LAST, count=3)) == ("b", "a")


def test_ties_for_the_last_office_are_all_named():
    offices = [office("a", *"22"), office("b", *"20"), office("c", *"22")]
    assert most_marked(offices, LAST) == ("a", "c")
    assert most_marked(offices, replace(LAST, count=2)) == ("a", "c")


def test_where_nobody_is_called_last_nobody_is_named():
    assert most_marked([office("a", *"110"), office("b", *"00")], LAST) == ()
