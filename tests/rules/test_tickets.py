"""Seed and tickets, with Rivest's package as the referee."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from consistent_sampler import sampler
from consistent_sampler.consistent_sampler import first_fraction
from hypothesis import given
from hypothesis import strategies as st

from hearing_desk.errors import Refusal
from hearing_desk.model.draw import Die
from hearing_desk.model.people import PersonId
from hearing_desk.rules.seed import check_digits, rehearsal_seed_string, seed_string, ticket_key
from hearing_desk.rules.tickets import ranked, ticket_digits, ticket_hex

C = "ab" * 32
ids_of_a_pool = st.lists(
    st.from_regex(r"[A-Z0-9][A-Z0-9-]{0,31}", fullmatch=True).map(PersonId), unique=True
)


def test_the_published_number_of_the_package() -> None:
    """`consistent_sampler.first_fraction`, docstring."""
    key = ticket_key("01382438112797316654")
    digits = "26299714122838008416507544297546663599715395525154425586041245287750224561854"
    assert ticket_digits(key, PersonId("AB-130")) == digits


def test_a_person_can_be_checked_by_hexadecimal() -> None:
    key = ticket_key("seed")
    number = int(ticket_hex(key, PersonId("D0001")), 16)
    assert ticket_digits(key, PersonId("D0001")) == str(number)[::-1]


@given(ids_of_a_pool, st.text(alphabet="0123456789", min_size=20, max_size=20))
def test_the_order_is_that_of_the_referee(ids: Sequence[PersonId], digits: str) -> None:
    seed = seed_string(C, digits)
    order, leading = ranked(ticket_key(seed), ids)
    assert [ids[index] for index in order] == list(sampler(ids, seed=seed, output="id"))
    assert leading == [first_fraction(ids[index], seed).removeprefix("0.")[:18] for index in order]


@given(ids_of_a_pool, st.integers(1, 3))
def test_equal_first_digits_are_decided_by_the_whole_ticket(
    ids: Sequence[PersonId], count: int
) -> None:
    key = ticket_key(C)
    order, leading = ranked(key, ids, count)
    assert order == ranked(key, ids)[0]
    assert leading == [ticket_digits(key, ids[index])[:count] for index in order]


def test_the_seed_strings_of_a_draw_and_a_rehearsal_differ() -> None:
    assert seed_string(C, "0123") == f"HDRAW-1|{C}|0123"
    assert rehearsal_seed_string(C, "0f" * 32) == f"HDRAW-1-REHEARSAL|{C}|{'0f' * 32}"


@pytest.mark.parametrize("chance", ["", "0f" * 31, "0F" * 32, "0f" * 32 + "\n"])
def test_a_rehearsal_wants_64_hexadecimal_digits(chance: str) -> None:
    with pytest.raises(Refusal, match="rehearsal-seed-shape"):
        rehearsal_seed_string(C, chance)


def test_leading_zeros_count_as_digits() -> None:
    assert check_digits("0" * 20, Die.D10, 20) == ()
    assert check_digits("1" * 26, Die.D6, 26) == ()


def test_a_digit_too_many_is_refused() -> None:
    assert [problem.code for problem in check_digits("0" * 21, Die.D10, 20)] == ["seed-digit-count"]


def test_everything_wrong_with_the_digits_is_told_at_once() -> None:
    problems = check_digits("0123 5６", Die.D6, 26)
    assert [problem.code for problem in problems] == [
        "seed-digit-count",
        "seed-digit-not-on-die",
        "seed-digit-not-on-die",
        "seed-digit-not-on-die",
    ]
    assert [p.params.get("position") for p in problems] == [None, 1, 5, 7]
