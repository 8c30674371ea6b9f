"""Sectors with too few eligible people, under each rule of E3."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearing_desk.errors import Problem
from hearing_desk.model.draw import Quota
from hearing_desk.model.scheme import ShortSectorRule
from hearing_desk.rules.short_sector import ShortSector, settle_short_sectors


def sectors(**seats: int) -> tuple[Quota, ...]:
    return tuple(Quota("sector", sector, count, count) for sector, count in seats.items())


WOMEN = Quota("gender", "女", 3, 6)
TEN = (*sectors(企业=4, 居民=3, 代表=3), WOMEN)
SHORT = {"企业": 2, "居民": 9, "代表": 6}
"""Two enterprise people missing; six residents and three deputies to spare."""


def as_numbers(quotas: tuple[Quota, ...]) -> Mapping[str, int]:
    assert quotas[-1] == WOMEN
    assert all(quota.minimum == quota.maximum for quota in quotas[:-1])
    return {quota.value: quota.minimum for quota in quotas[:-1]}


@pytest.mark.parametrize("rule", ShortSectorRule)
def test_without_a_short_sector_nothing_changes(rule: ShortSectorRule) -> None:
    enough = {"企业": 4, "居民": 3, "代表": 3}
    settled = settle_short_sectors(TEN, 10, enough, rule)
    assert (settled.quotas, settled.seats) == (TEN, 10)
    assert (settled.short, settled.received, settled.problems) == ((), (), ())


def test_the_default_changes_nothing_and_names_the_sector() -> None:
    settled = settle_short_sectors(TEN, 10, SHORT, ShortSectorRule.STOP)
    assert (settled.quotas, settled.seats) == (TEN, 10)
    assert settled.short == (ShortSector("企业", 4, 2),)
    assert settled.short[0].missing == 2


def test_the_panel_may_be_made_smaller() -> None:
    settled = settle_short_sectors(TEN, 10, SHORT, ShortSectorRule.REDUCE_PANEL)
    assert as_numbers(settled.quotas) == {"企业": 2, "居民": 3, "代表": 3}
    assert settled.seats == 8
    assert settled.received == ()


def test_the_seats_may_go_to_a_named_sector() -> None:
    settled = settle_short_sectors(TEN, 10, SHORT, ShortSectorRule.TRANSFER_NAMED, "代表")
    assert as_numbers(settled.quotas) == {"企业": 2, "居民": 3, "代表": 5}
    assert (settled.seats, settled.received, settled.problems) == (10, (("代表", 2),), ())
    all_that_are_left = SHORT | {"代表": 5}
    last = settle_short_sectors(TEN, 10, all_that_are_left, ShortSectorRule.TRANSFER_NAMED, "代表")
    assert last.problems == ()


@pytest.mark.parametrize(
    ("to_sector", "problem"),
    [
        (None, Problem("transfer-sector-missing", params={"missing": 2})),
        ("学生", Problem("transfer-sector-unknown", value="学生")),
        ("女", Problem("transfer-sector-unknown", value="女")),
        ("居民", Problem("transfer-sector-short", value="居民",
                       params={"missing": 2, "spare": 1})),
        ("企业", Problem("transfer-sector-short", value="企业",
                       params={"missing": 2, "spare": 0})),
    ],
)  # fmt: skip
def test_a_sector_that_cannot_take_the_seats_is_a_problem(
    to_sector: str | None, problem: Problem
) -> None:
    eligible = SHORT | {"居民": 4}
    settled = settle_short_sectors(TEN, 10, eligible, ShortSectorRule.TRANSFER_NAMED, to_sector)
    assert settled.problems == (problem,)
    assert (settled.short, settled.received) == ((ShortSector("企业", 4, 2),), ())
    assert (settled.quotas, settled.seats) == (TEN, 10)


def test_seats_may_go_one_by_one_to_the_sector_with_most_people_to_spare() -> None:
    eligible = {"居民": 5, "代表": 5}  # nobody at all of the enterprises
    settled = settle_short_sectors(TEN, 10, eligible, ShortSectorRule.TRANSFER_AUTO)
    assert as_numbers(settled.quotas) == {"企业": 0, "居民": 5, "代表": 5}
    uneven = settle_short_sectors(TEN, 10, SHORT, ShortSectorRule.TRANSFER_AUTO)
    assert uneven.received == (("居民", 2),)
    equal = settle_short_sectors(TEN, 10, SHORT | {"代表": 9}, ShortSectorRule.TRANSFER_AUTO)
    assert equal.received == (("居民", 1), ("代表", 1))


def test_seats_nobody_can_take_are_a_problem() -> None:
    eligible = {"企业": 1, "居民": 3, "代表": 4}
    settled = settle_short_sectors(TEN, 10, eligible, ShortSectorRule.TRANSFER_AUTO)
    assert settled.problems == (Problem("transfer-nobody-left", params={"missing": 2}),)
    assert (settled.quotas, settled.seats) == (TEN, 10)


def test_a_range_from_equal_remainders_keeps_its_width() -> None:
    quotas = (*sectors(企业=4), Quota("sector", "居民", 7, 8), Quota("sector", "代表", 12, 13))
    eligible = {"企业": 3, "居民": 20, "代表": 20}
    settled = settle_short_sectors(quotas, 24, eligible, ShortSectorRule.TRANSFER_AUTO)
    assert settled.quotas[1] == Quota("sector", "居民", 8, 9)
    cut = settle_short_sectors(quotas, 24, {"企业": 4, "居民": 5}, ShortSectorRule.REDUCE_PANEL)
    assert cut.quotas[1:] == (Quota("sector", "居民", 5, 5), Quota("sector", "代表", 0, 0))
    assert cut.seats == 24 - 2 - 12


NUMBERS = st.lists(st.tuples(st.integers(0, 6), st.integers(0, 12)), min_size=1, max_size=5)


@given(NUMBERS, st.sampled_from(ShortSectorRule))
def test_what_is_settled_can_be_filled_and_no_seat_is_lost_unsaid(
    numbers: list[tuple[int, int]], rule: ShortSectorRule
) -> None:
    quotas = sectors(**{f"s{place}": wanted for place, (wanted, _) in enumerate(numbers)})
    eligible = {f"s{place}": people for place, (_, people) in enumerate(numbers)}
    seats = sum(quota.minimum for quota in quotas)
    settled = settle_short_sectors(quotas, seats, eligible, rule, "s0")
    if rule is ShortSectorRule.STOP or settled.problems:
        assert (settled.quotas, settled.seats) == (quotas, seats)
        return
    assert all(quota.minimum <= eligible[quota.value] for quota in settled.quotas)
    assert sum(quota.minimum for quota in settled.quotas) == settled.seats
    missing = sum(sector.missing for sector in settled.short)
    assert seats - settled.seats + sum(count for _, count in settled.received) == missing
