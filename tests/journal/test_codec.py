"""Every act comes back from its journal line as it went in; a line nobody made is refused."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearing_desk.errors import InternalError, Refusal
from hearing_desk.journal.ballot_events import BallotEntered, EntryClosed, SheetSigned
from hearing_desk.journal.canonical import dumps, is_canonical_object
from hearing_desk.journal.codec import EVENT_TYPES, decode, decode_exactly, encode, kind_of
from hearing_desk.journal.events import Event
from hearing_desk.journal.hall_events import DelegateReplaced, DrawHeld
from hearing_desk.model.attendance import DAY
from hearing_desk.model.ballots import EntryPass, Mark
from hearing_desk.model.hearing import DrawMethod
from hearing_desk.model.ids import Round, SheetNo, UnitId
from hearing_desk.model.people import PersonId
from tests.journal.any_event import any_event, any_record

KEYED = BallotEntered(
    UnitId("U01"), Round(1), EntryPass.SECOND, SheetNo(12), (Mark("1"), Mark("0"), Mark("1+2"))
)


def read_back(event: Event) -> Event:
    return decode(kind_of(event), json.loads(encode(event)))


@given(event=any_event())
def test_an_act_comes_back_as_it_was_written(event: Event) -> None:
    assert read_back(event) == event
    assert is_canonical_object(encode(event))


@pytest.mark.parametrize("event_type", EVENT_TYPES, ids=lambda event_type: event_type.__name__)
def test_every_type_of_act_comes_back(event_type: type[Event]) -> None:
    @given(event=any_record(event_type))
    def comes_back(event: Event) -> None:
        back = read_back(event)
        assert back == event
        assert type(back) is event_type

    comes_back()


def test_a_keyed_ballot_is_written_in_plain_words() -> None:
    assert encode(KEYED) == (
        '{"entry_pass":"second","marks":["1","0","1+2"],"round":1,"sheet_no":12,"unit":"U01"}'
    )
    assert kind_of(KEYED) == "BallotEntered"


def test_pairs_within_lists_come_back_as_pairs() -> None:
    held = DrawHeld(
        draw="2011-A",
        number=1,
        session=DAY,
        method=DrawMethod.BALLS,
        device="摇号机",
        witnesses=(PersonId("witness-1-1"),),
        panel=(PersonId("D0001"),),
        alternates=(("企业", (PersonId("D0002"), PersonId("D0003"))), ("居民", ())),
    )
    signed = SheetSigned(UnitId("U01"), 1, (("clerk", PersonId("signer-1")),))
    assert read_back(held) == held
    assert read_back(signed) == signed


def test_a_seat_left_empty_comes_back_empty() -> None:
    left_empty = DelegateReplaced("2011-A", DAY, PersonId("D0001"), "病假", None, ())
    assert read_back(left_empty) == left_empty


def refused_as(code: str, kind: str, payload: dict[str, Any]) -> None:
    with pytest.raises(Refusal) as caught:
        decode(kind, payload)
    assert caught.value.code == code
    assert caught.value.params["kind"] == kind


def test_an_act_of_a_later_program_is_refused() -> None:
    refused_as("event-unknown", "BallotFolded", {})


@pytest.mark.parametrize(
    "damage",
    [
        {"entry_pass": "third"},
        {"entry_pass": ["first"]},
        {"marks": None},
        {"further": 1},
    ],
    ids=str,
)
def test_a_ballot_line_of_another_shape_is_refused(damage: dict[str, Any]) -> None:
    refused_as("event-malformed", "BallotEntered", {**json.loads(encode(KEYED)), **damage})


def test_a_ballot_line_without_its_marks_is_refused() -> None:
    payload = json.loads(encode(KEYED))
    del payload["marks"]
    refused_as("event-malformed", "BallotEntered", payload)


@pytest.mark.parametrize("total", ["1/0", "a", ""])
def test_a_total_that_is_no_fraction_is_refused(total: str) -> None:
    account = {
        "present": 1, "recused": 0, "session_present": 1, "issued": 1,
        "exchanged": 0, "returned": 1, "unused": None, "foreign": 0,
    }  # fmt: skip
    figures = {
        "unit": "U01", "round": 1, "account": account, "ballots": 1, "valid": 1, "invalid": 0,
        "abstentions": 0, "all_blank": 0, "items": [], "raw_total": total, "divisor": 1,
        "score": None, "unreturned_cost": "0", "imputed_points": "0",
    }  # fmt: skip
    payload: dict[str, Any] = {"unit": "U01", "round": 1, "figures": figures}
    refused_as("event-malformed", "TallyTaken", payload)


def test_a_pair_with_three_parts_is_refused() -> None:
    signed = {"unit": "U01", "version": 1, "signers": [["clerk", "p", "q"]]}
    refused_as("event-malformed", "SheetSigned", signed)


@pytest.mark.parametrize("event_type", EVENT_TYPES, ids=lambda event_type: event_type.__name__)
def test_what_is_spelt_exactly_is_read_exactly(event_type: type[Event]) -> None:
    @given(event=any_record(event_type))
    def is_read(event: Event) -> None:
        payload = encode(event)
        back = decode_exactly(kind_of(event), payload)
        assert back == event
        assert dumps(json.loads(payload)) == payload

    is_read()


_MARKS = st.lists(st.text("0123456789+?", min_size=1, max_size=3), max_size=4)


@given(
    marks=_MARKS,
    number=st.integers(-1, 10**10),
    sheet_no=st.integers(-1, 10**10),
    entry_pass=st.sampled_from(EntryPass),
    unit=st.text(max_size=3),
)
def test_a_keyed_ballot_is_read_at_a_glance_as_at_length(
    marks: list[str], number: int, sheet_no: int, entry_pass: EntryPass, unit: str
) -> None:
    keyed = BallotEntered(
        UnitId(unit), Round(number), entry_pass, SheetNo(sheet_no), tuple(map(Mark, marks))
    )
    payload = encode(keyed)
    assert payload == dumps(json.loads(payload))
    assert decode_exactly("BallotEntered", payload) == keyed == read_back(keyed)


@pytest.mark.parametrize(
    "spelling",
    [
        " " + encode(KEYED),
        encode(KEYED) + "\n",
        encode(KEYED) + "{}",
        encode(KEYED).replace(":1,", ":01,"),
        encode(KEYED).replace(":1,", ":1.0,"),
        encode(KEYED).replace(":1,", ":true,"),
        encode(KEYED).replace(":1,", ": 1,"),
        encode(KEYED).replace(":12", ":１２"),
        encode(KEYED).replace(":12", ':"12"'),
        encode(KEYED).replace('"marks":["1","0","1+2"]', '"marks":"101"'),
        encode(KEYED).replace('"0"', '"\\u0030"'),
        encode(KEYED).replace('"0"', "0"),
        encode(KEYED).replace('["1"', '["1",'),
        encode(KEYED).replace("U01", "U\\/01"),
        encode(KEYED).replace("U01", "U\t01"),
        encode(KEYED).replace('"U01"', "null"),
        encode(KEYED).replace('"unit"', '"unit":"U02","unit"'),
        '{"marks":["1"],"entry_pass":"first","round":1,"sheet_no":1,"unit":"U01"}',
        "[]",
        "7",
        "{",
        "",
        "[" * 100_000,
        b"{}",
        None,
    ],
    ids=lambda spelling: re.sub(r"\W+", "-", str(spelling), flags=re.ASCII)[:60] or "nothing",
)
def test_any_other_spelling_is_no_act(spelling: Any) -> None:
    assert spelling != encode(KEYED)
    with pytest.raises(Refusal) as caught:
        decode_exactly("BallotEntered", spelling)
    assert caught.value.code == "event-malformed"


def test_an_act_of_a_later_program_is_not_read_exactly_either() -> None:
    with pytest.raises(Refusal) as caught:
        decode_exactly("BallotFolded", "{}")
    assert caught.value.code == "event-unknown"


@pytest.mark.parametrize(
    "value",
    [replace(KEYED, sheet_no=1.5), replace(KEYED, unit=None), replace(KEYED, entry_pass="first")],
    ids=str,
)
def test_an_act_of_another_shape_is_never_written(value: Event) -> None:
    with pytest.raises(InternalError):
        encode(value)


def test_a_pair_with_three_parts_is_never_written() -> None:
    signers: Any = (("clerk", "p", "q"),)
    with pytest.raises(InternalError):
        encode(SheetSigned(UnitId("U01"), 1, signers))


def test_a_line_that_is_no_act_says_of_which_kind_and_why() -> None:
    with pytest.raises(Refusal) as caught:
        decode("BallotFolded", {})
    assert caught.value.params == {"kind": "BallotFolded"}
    with pytest.raises(Refusal) as caught:
        decode("EntryClosed", {"unit": "U01", "round": 1, "further": 1})
    assert caught.value.params["kind"] == "EntryClosed"
    assert "further" in str(caught.value.params["detail"])
    with pytest.raises(Refusal) as caught:
        decode_exactly("EntryClosed", encode(EntryClosed(UnitId("U01"), Round(1))) + " ")
    assert caught.value.params == {"kind": "EntryClosed", "detail": ""}
    with pytest.raises(Refusal) as caught:
        decode_exactly("EntryClosed", json.dumps({"unit": 7, "round": 1}))
    assert caught.value.params["kind"] == "EntryClosed"
    assert "EntryClosed" in str(caught.value.params["detail"])


def test_an_act_that_cannot_be_written_is_named() -> None:
    wrong: Any = EntryClosed(UnitId("U01"), "1")  # type: ignore[arg-type]
    with pytest.raises(InternalError, match="EntryClosed"):
        encode(wrong)
