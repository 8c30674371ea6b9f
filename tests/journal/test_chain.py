"""The chain: what a hash is taken of, and that no change stays unseen."""

from __future__ import annotations

import json
from hashlib import sha256

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from hearing_desk.errors import Refusal
from hearing_desk.journal.canonical import dumps
from hearing_desk.journal.chain import (
    GENESIS,
    ChainBreak,
    ChainFault,
    journal_line,
    row_hash,
    sealed,
    verify_chain,
)
from hearing_desk.journal.port import Entry, Head, JournalRow
from tests.contract.acts import AT_UTC, act, ballot

ROWS = sealed(
    [act("HearingOpened", title="评议会"), ballot(1), ballot(2, "1"), act("EntryClosed")],
    GENESIS,
    GENESIS,
)
text = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
objects = st.dictionaries(
    text, st.recursive(st.none() | st.booleans() | st.integers() | text, st.lists, max_leaves=5)
)


def canonical(value: object) -> str:
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


@given(text, text, objects)
def test_the_hash_is_sha256_over_the_whole_row_as_canonical_json(
    kind: str, actor: str, payload: dict[str, object]
) -> None:
    (row,) = sealed(
        [Entry(kind, AT_UTC, actor, dumps(payload))], Head(7, "a" * 64), Head(7, "a" * 64)
    )
    whole = {
        "actor": actor,
        "at_utc": AT_UTC,
        "kind": kind,
        "payload": payload,
        "prev_hash": "a" * 64,
        "seq": 8,
    }
    assert row.hash == row_hash(row) == sha256(canonical(whole).encode()).hexdigest()
    assert journal_line(row) == canonical(whole | {"hash": row.hash})


def test_a_known_hash() -> None:
    """Taken with the command sha256sum; if it changes, every record ever made breaks."""
    assert ROWS[0].hash == "050ee561a4fd5e621627a68ac2a9d7f6fe18f6ab252bd40bba861322dd158e3d"


def test_acts_on_another_head_are_not_sealed() -> None:
    with pytest.raises(Refusal, match="journal-moved-on"):
        sealed([ballot(1)], Head(2, "b" * 64), Head(2, "c" * 64))


@pytest.mark.parametrize("payloads", [True, False])
def test_an_unbroken_chain(payloads: bool) -> None:
    assert verify_chain(ROWS, payloads=payloads) is None
    assert verify_chain((), payloads=payloads) is None


def test_a_missing_row_is_named() -> None:
    assert verify_chain(ROWS[:1] + ROWS[2:]) == ChainBreak(2, ChainFault.SEQ, "2", "3")


def test_a_missing_first_row_is_named() -> None:
    assert verify_chain(ROWS[1:]) == ChainBreak(1, ChainFault.SEQ, "1", "2")


def test_rows_swapped_are_named() -> None:
    swapped = (ROWS[0], ROWS[2], ROWS[1], ROWS[3])
    assert verify_chain(swapped) == ChainBreak(2, ChainFault.SEQ, "2", "3")


def test_a_row_of_another_journal_is_named() -> None:
    other = sealed([ballot(1), ballot(2)], GENESIS, GENESIS)
    assert verify_chain((ROWS[0], other[1])) == ChainBreak(
        2, ChainFault.PREV_HASH, ROWS[0].hash, other[0].hash
    )


def test_a_changed_mark_is_named() -> None:
    changed = ROWS[2]._replace(payload=ROWS[2].payload.replace('"1"', '"4"'))
    broken = verify_chain((*ROWS[:2], changed, ROWS[3]))
    assert broken == ChainBreak(3, ChainFault.HASH, row_hash(changed), ROWS[2].hash)


def test_a_change_hashed_anew_breaks_the_next_row() -> None:
    changed = ROWS[2]._replace(payload=ROWS[2].payload.replace('"1"', '"4"'))
    changed = changed._replace(hash=row_hash(changed))
    broken = verify_chain((*ROWS[:2], changed, ROWS[3]))
    assert broken == ChainBreak(4, ChainFault.PREV_HASH, changed.hash, ROWS[2].hash)


def test_a_payload_spelt_otherwise_is_named_though_its_hash_is_right() -> None:
    respelt = ROWS[3]._replace(payload="{ }")
    respelt = respelt._replace(hash=row_hash(respelt))
    assert verify_chain((*ROWS[:3], respelt)) == ChainBreak(4, ChainFault.PAYLOAD, "", "{ }")
    assert verify_chain((*ROWS[:3], respelt), payloads=False) is None
    assert verify_chain((*ROWS[:3], respelt), canonical={row.payload for row in ROWS}) is not None


def test_a_lone_surrogate_in_a_forged_row_breaks_the_chain_and_not_the_program() -> None:
    forged = ROWS[0]._replace(actor="\ud800")
    assert verify_chain((forged,)) == ChainBreak(1, ChainFault.HASH, "", forged.hash)


@given(st.data())
def test_corrupting_any_byte_is_found(data: st.DataObject) -> None:
    """Every byte of every field of every row."""
    number = data.draw(st.integers(0, len(ROWS) - 1))
    column = data.draw(st.sampled_from(JournalRow._fields[1:]))
    sound = str(getattr(ROWS[number], column)).encode()
    place = data.draw(st.integers(0, len(sound) - 1))
    flipped = sound[place] ^ data.draw(st.integers(1, 255))
    try:
        corrupt = (sound[:place] + bytes([flipped]) + sound[place + 1 :]).decode()
    except UnicodeDecodeError:
        assume(False)
    rows = list(ROWS)
    rows[number] = JournalRow(**{**rows[number]._asdict(), column: corrupt})
    assert verify_chain(rows, payloads=False) is not None


def test_rows_cut_off_at_the_end_are_found_by_the_head_only() -> None:
    assert verify_chain(ROWS[:3]) is None
    assert ROWS[2].hash != ROWS[3].hash
