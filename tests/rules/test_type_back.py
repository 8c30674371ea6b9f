"""The groups of a digest that are hidden, and what is typed for them."""

from __future__ import annotations

from hashlib import sha256

import pytest

from hearing_desk.errors import Refusal
from hearing_desk.rules.type_back import (
    PLACES,
    groups_at,
    groups_of,
    hidden_places,
    typed_groups,
)

DIGEST = sha256(b"D8").hexdigest()


def test_every_pair_of_places_comes_out_of_chance_as_often() -> None:
    assert len(PLACES) == 120
    assert {hidden_places(chance) for chance in range(240)} == set(PLACES)
    assert all(1 <= first < second <= 16 for first, second in PLACES)


def test_a_digest_has_sixteen_groups_of_four() -> None:
    groups = groups_of(DIGEST)
    assert len(groups) == 16
    assert "".join(groups) == DIGEST
    assert groups_at(DIGEST, (1, 16)) == (DIGEST[:4], DIGEST[-4:])


@pytest.mark.parametrize("typed", ["0a1f", " 0A1F ", "0 a 1 f", "０ａ１ｆ", "oA1F", "0alf", "0aIf"])
def test_what_is_typed_is_read_as_the_paper_has_it(typed: str) -> None:
    assert typed_groups([typed]) == ("0a1f",)


@pytest.mark.parametrize("typed", ["", "0a1", "0a1f2", "0a1g", "零a1f", "0a-f"])
def test_what_can_be_no_group_is_a_slip_and_no_mismatch(typed: str) -> None:
    with pytest.raises(Refusal) as refused:
        typed_groups(["ffff", f" {typed} "])
    assert refused.value.code == "type-back-malformed"
    assert refused.value.params == {"typed": typed}
