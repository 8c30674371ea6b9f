"""Whether quotas can be met, decided in several ways that must agree; and why they cannot."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Mapping
from types import SimpleNamespace

import highspy
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearing_desk.errors import InternalError, Refusal
from hearing_desk.model.draw import Quota
from hearing_desk.rules.circulation import has_circulation
from hearing_desk.rules.conflict import (
    blocking_quotas,
    irreducible_conflict,
    shortfalls,
    smallest_conflict,
)
from hearing_desk.rules.feasibility import Demand, completable, type_reader
from hearing_desk.rules.integer_program import has_integer_point
from tests.rules.pools import person

NOBODY: Mapping[tuple[str, ...], int] = {}


def by_hand(demand: Demand, seated: Mapping[tuple[str, ...], int]) -> bool:
    """Every composition tried, type by type."""
    compositions = [Counter[tuple[str, ...]]()]
    for person_type, count in demand.eligible.items():
        compositions = [
            composition + Counter({person_type: number})
            for composition in compositions
            for number in range(seated.get(person_type, 0), count + 1)
        ]
    return any(
        composition.total() == demand.seats
        and all(
            quota.minimum
            <= sum(
                number
                for values, number in composition.items()
                if values[demand.attributes.index(quota.attribute)] == quota.value
            )
            <= quota.maximum
            for quota in demand.quotas
        )
        for composition in compositions
    )


@st.composite
def demands(draw: st.DrawFn, most_attributes: int) -> tuple[Demand, Mapping[tuple[str, ...], int]]:
    """Small pools with quotas on up to so many attributes of two or three values."""
    attributes = ("sector", "gender", "district")[: draw(st.integers(0, most_attributes))]
    values = ("甲", "乙", "丙")[: draw(st.integers(2, 3))]
    types = draw(
        st.lists(st.tuples(*[st.sampled_from(values)] * len(attributes)), max_size=4, unique=True)
    )
    eligible = {person_type: draw(st.integers(1, 3)) for person_type in types}
    seated = {person_type: draw(st.integers(0, count)) for person_type, count in eligible.items()}
    bounds = st.tuples(st.integers(0, 4), st.integers(0, 4)).map(sorted)
    wanted = [
        Quota(attribute, value, *draw(bounds | st.integers(0, 3).map(lambda n: (n, n))))
        for attribute in attributes
        for value in draw(st.lists(st.sampled_from(values), min_size=1, unique=True))
    ]
    seats = draw(st.integers(0, 6))
    return Demand(seats, tuple(wanted), attributes, eligible), seated


@given(demands(most_attributes=2))
def test_the_answer_is_the_one_found_by_trying_everything(
    case: tuple[Demand, Mapping[tuple[str, ...], int]],
) -> None:
    demand, seated = case
    assert completable(demand, seated) == by_hand(demand, seated)


@given(demands(most_attributes=3))
def test_the_integer_program_gives_the_same_answer(
    case: tuple[Demand, Mapping[tuple[str, ...], int]],
) -> None:
    demand, seated = case
    third = Quota("third", "x", 0, 9)  # a third attribute that asks for nothing
    wider = Demand(
        demand.seats,
        (*demand.quotas, third, Quota("fourth", "x", 0, 9), Quota("fifth", "x", 0, 9)),
        (*demand.attributes, "third", "fourth", "fifth"),
        {(*values, "x", "x", "x"): count for values, count in demand.eligible.items()},
    )
    with_extra = {(*values, "x", "x", "x"): count for values, count in seated.items()}
    assert completable(wider, with_extra) == by_hand(demand, seated)


@given(demands(most_attributes=2))
def test_reasons_are_given_exactly_when_there_is_no_panel(
    case: tuple[Demand, Mapping[tuple[str, ...], int]],
) -> None:
    demand, seated = case
    assert bool(shortfalls(demand, seated)) != by_hand(demand, seated)


def gendered(seats: Mapping[str, int], women: tuple[int, int], **pool: tuple[int, int]) -> Demand:
    eligible = {
        (sector, gender): count
        for sector, counts in pool.items()
        for gender, count in zip("女男", counts, strict=True)
        if count
    }
    wanted = [Quota("sector", sector, number, number) for sector, number in seats.items()]
    return Demand(
        sum(seats.values()),
        (*wanted, Quota("gender", "女", *women)),
        ("sector", "gender"),
        eligible,
    )


def test_women_can_be_added_up_on_paper() -> None:
    # 企业 can seat 0 to 2 women, 群众 2 to 3: together 2 to 5.
    pool = {"企业": (2, 9), "群众": (3, 1)}
    seats = {"企业": 3, "群众": 3}
    assert completable(gendered(seats, (2, 2), **pool), NOBODY)
    assert completable(gendered(seats, (5, 6), **pool), NOBODY)
    assert not completable(gendered(seats, (6, 6), **pool), NOBODY)
    assert not completable(gendered(seats, (0, 1), **pool), NOBODY)


@pytest.mark.parametrize(
    ("men", "possible"), [((1, 4), True), ((0, 0), False), ((5, 6), False), ((4, 6), True)]
)
def test_bounds_on_men_bind_the_women(men: tuple[int, int], possible: bool) -> None:
    # Of six seats 2 to 5 can be women, so 1 to 4 men.
    demand = gendered({"企业": 3, "群众": 3}, (0, 6), 企业=(2, 9), 群众=(3, 1))
    wanted = (*demand.quotas, Quota("gender", "男", *men))
    assert completable(Demand(6, wanted, demand.attributes, demand.eligible), NOBODY) == possible


def test_a_sector_of_women_only_needs_no_second_gender() -> None:
    demand = gendered({"企业": 2}, (2, 2), 企业=(3, 0))
    assert completable(demand, NOBODY)
    assert not completable(demand, {("企业", "女"): 3})


def test_sectors_that_do_not_add_up_to_the_seats_are_impossible() -> None:
    demand = gendered({"企业": 2}, (0, 2), 企业=(3, 3))
    assert not completable(Demand(3, demand.quotas, demand.attributes, demand.eligible), NOBODY)


@pytest.mark.parametrize(
    ("edges", "possible"),
    [
        ([("a", "b", 1, 2), ("b", "a", 2, 3)], True),
        ([("a", "b", 0, 1), ("b", "a", 2, 3)], False),
        ([("a", "b", 3, 2), ("b", "a", 0, 9)], False),
        # a takes x first and must give it back, because b can go nowhere else.
        ([("s", "a", 1, 1), ("s", "b", 1, 1), ("a", "x", 0, 1), ("a", "y", 0, 1),
          ("b", "x", 0, 1), ("x", "t", 0, 1), ("y", "t", 0, 1), ("t", "s", 2, 2)], True),
    ],
)  # fmt: skip
def test_circulations(edges: list[tuple[str, str, int, int]], possible: bool) -> None:
    assert has_circulation(edges) == possible


def test_a_type_is_what_the_quotas_see() -> None:
    delegate = person(1, "企业", "女", further=(("党派", "九三"),))
    assert type_reader(())(delegate) == ()
    assert type_reader(("sector",))(delegate) == ("企业",)
    assert type_reader(("gender",))(delegate) == ("女",)
    assert type_reader(("sector", "gender"))(delegate) == ("企业", "女")
    assert type_reader(("sector", "党派"))(delegate) == ("企业", "九三")


def test_three_attributes_without_highs_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "highspy", None)
    with pytest.raises(Refusal, match="highs-missing"):
        has_integer_point([(0, 1)], [])


def test_an_undecided_solver_is_never_a_no(monkeypatch: pytest.MonkeyPatch) -> None:
    limit = highspy.HighsModelStatus.kTimeLimit
    monkeypatch.setattr(highspy.Highs, "getModelStatus", lambda _: limit)
    with pytest.raises(Refusal) as refused:
        has_integer_point([(0, 1)], [])
    assert refused.value.code == "highs-undecided"
    assert "ime limit" in str(refused.value.params["status"])


def test_a_yes_that_whole_numbers_do_not_bear_out_is_a_bug(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    wrong = SimpleNamespace(col_value=[0.4])
    monkeypatch.setattr(highspy.Highs, "getSolution", lambda _: wrong)
    with pytest.raises(InternalError):
        has_integer_point([(1, 1)], [])


def test_a_sector_that_is_short_is_named_with_its_numbers() -> None:
    demand = gendered({"企业": 3, "群众": 1}, (0, 4), 企业=(1, 0), 群众=(5, 0))
    (problem,) = shortfalls(demand, NOBODY)
    assert (problem.code, problem.column, problem.value) == ("quota-shortage", "sector", "企业")
    assert problem.params == {"wanted": 3, "available": 1, "missing": 2}


def test_a_pool_smaller_than_the_panel_says_so() -> None:
    (problem,) = shortfalls(gendered({"企业": 3}, (0, 3), 企业=(1, 1)), NOBODY)
    assert problem.code == "pool-too-small"
    assert problem.params == {"seats": 3, "available": 2, "missing": 1}


def test_seats_that_do_not_add_up_show_their_sum() -> None:
    """A real notice announced 18 seats and listed 16."""
    wanted = (Quota("sector", "企业", 10, 10), Quota("sector", "群众", 6, 6))
    pool = {("企业",): 50, ("群众",): 50}
    (below,) = shortfalls(Demand(18, wanted, ("sector",), pool), NOBODY)
    (above,) = shortfalls(Demand(15, wanted, ("sector",), pool), NOBODY)
    assert (below.code, below.params) == ("quota-sum-below-seats", {"sum": 16, "seats": 18})
    assert (above.code, above.params) == ("quota-sum-above-seats", {"sum": 16, "seats": 15})


def test_a_joint_impossibility_names_a_smallest_set_and_how_far_it_reaches() -> None:
    # 企业 has men only, so with 群众 at three no six women can be found.
    demand = gendered({"企业": 3, "群众": 3}, (6, 6), 企业=(0, 9), 群众=(9, 9))
    conflict, reach = shortfalls(demand, NOBODY)
    assert conflict.code == "quota-conflict"
    assert conflict.params == {"quotas": "群众 3, 女 6"}
    assert (reach.code, reach.value) == ("quota-minimum-unreachable", "女")
    assert reach.params == {"wanted": 6, "reachable": 3, "missing": 3}


def test_ranges_in_a_conflict_are_written_as_ranges() -> None:
    demand = gendered({"企业": 3, "群众": 3}, (5, 6), 企业=(0, 9), 群众=(9, 9))
    conflict, _ = shortfalls(demand, NOBODY)
    assert conflict.params == {"quotas": "群众 3, 女 5\u20136"}


def at_least(**minimums: int) -> tuple[Quota, ...]:
    return tuple(Quota("sector", sector, least, 9) for sector, least in minimums.items())


def test_the_smallest_conflict_is_found_though_leaving_out_in_order_ends_at_a_larger_one() -> None:
    wanted = at_least(甲=5, 乙=5, 丙=4, 丁=4, 戊=4)
    demand = Demand(9, wanted, ("sector",), {(sector,): 9 for sector in "甲乙丙丁戊"})
    assert irreducible_conflict(demand, NOBODY) == wanted[2:]
    assert smallest_conflict(demand, NOBODY) == wanted[:2]


def test_where_too_many_sets_would_be_tried_the_larger_one_is_named() -> None:
    fillers = tuple(Quota("sector", f"{number:03d}", 0, 9) for number in range(100))
    wanted = (*at_least(甲=5, 乙=5, 丙=4, 丁=4, 戊=4), *fillers)
    demand = Demand(9, wanted, ("sector",), {(sector,): 9 for sector in "甲乙丙丁戊"})
    assert smallest_conflict(demand, NOBODY) == wanted[2:5]


def test_a_person_is_blocked_by_the_quotas_that_are_full() -> None:
    demand = gendered({"企业": 1, "群众": 1}, (1, 2), 企业=(2, 2), 群众=(2, 2))
    seated = {("企业", "男"): 1}
    assert blocking_quotas(demand, seated, ("企业", "女")) == (Quota("sector", "企业", 1, 1),)
    assert blocking_quotas(demand, seated, ("群众", "男")) == (Quota("gender", "女", 1, 2),)


def test_seated_people_beyond_a_maximum_are_named() -> None:
    demand = gendered({"企业": 1, "群众": 2}, (0, 3), 企业=(2, 2), 群众=(2, 2))
    problems = shortfalls(demand, {("企业", "男"): 2})
    assert [(p.code, p.value, p.params) for p in problems] == [
        ("quota-exceeded", "企业", {"maximum": 1, "seated": 2})
    ]
