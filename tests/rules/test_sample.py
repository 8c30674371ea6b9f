"""Sheets chosen by a number the notary names."""

from __future__ import annotations

from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearing_desk.errors import Refusal
from hearing_desk.model.ids import SheetNo, UnitId
from hearing_desk.rules.sample import sample_key, sampled, sheet_id

IDS = [sheet_id(UnitId(f"U{unit:02}"), SheetNo(no)) for unit in (1, 2) for no in range(1, 31)]


def test_a_sheet_is_called_by_unit_and_number() -> None:
    assert IDS[0] == "U01-001"
    assert sheet_id(UnitId("U05"), SheetNo(1234)) == "U05-1234"


def test_anyone_can_redo_the_choice_with_sha256_alone() -> None:
    key = sha256(b"HDRAW-SAMPLE-1|tonghe|8361").hexdigest()
    assert sample_key("tonghe", " 8361 ") == key
    tickets = {i: str(int(sha256((key + i).encode()).hexdigest(), 16)).zfill(64)[::-1] for i in IDS}
    assert sampled(key, IDS, 5) == tuple(sorted(IDS, key=lambda i: (tickets[i], i))[:5])


@given(st.permutations(IDS), st.integers(1, len(IDS)))
def test_the_order_of_the_sheets_does_not_matter_and_a_larger_sample_holds_a_smaller(
    ids: list[str], count: int
) -> None:
    key = sample_key("tonghe", "8361")
    assert sampled(key, ids, count) == sampled(key, IDS, len(IDS))[:count]


def test_another_seed_or_another_hearing_chooses_others() -> None:
    chosen = sampled(sample_key("tonghe", "8361"), IDS, 10)
    assert sampled(sample_key("tonghe", "8362"), IDS, 10) != chosen
    assert sampled(sample_key("county", "8361"), IDS, 10) != chosen


def test_no_seed_is_no_choice() -> None:
    with pytest.raises(Refusal) as refused:
        sample_key("tonghe", "  ")
    assert refused.value.code == "sample-seed-missing"


@pytest.mark.parametrize("count", [0, 61])
def test_a_sample_is_not_empty_and_not_more_than_there_is(count: int) -> None:
    with pytest.raises(Refusal) as refused:
        sampled("0" * 64, IDS, count)
    assert refused.value.code == "sample-size"
