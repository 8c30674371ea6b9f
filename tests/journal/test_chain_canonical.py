"""Canonical JSON: one spelling, whole numbers only."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearing_desk.errors import InternalError
from hearing_desk.journal.canonical import dumps, is_canonical_object

text = st.text(st.characters(exclude_categories=["Cs"]))
values = st.recursive(
    st.none() | st.booleans() | st.integers() | text,
    lambda inner: st.lists(inner) | st.dictionaries(text, inner),
    max_leaves=10,
)


def test_keys_sorted_nothing_escaped_no_spaces() -> None:
    assert dumps({"b": [1, True, None], "a": '评"议\n'}) == '{"a":"评\\"议\\n","b":[1,true,null]}'


@given(st.dictionaries(text, values))
def test_what_is_spelt_here_is_canonical_and_reads_back(value: dict[str, object]) -> None:
    assert is_canonical_object(dumps(value))
    assert json.loads(dumps(value)) == value


@pytest.mark.parametrize(
    ("inexact", "named"),
    [
        (0.5, "float.* 0.5"),
        ({"score": 92.4}, "float.* 92.4"),
        (["1", [0.0]], "float.* 0.0"),
        (({"a": 1.0},), "float.* 1.0"),
        (float("nan"), "float.* nan"),
        ({1: "a"}, "key.* 1"),
        ({"a": [{(): 1}]}, r"key.* \(\)"),
    ],
)
def test_floats_and_keys_that_are_not_text_are_a_bug(inexact: object, named: str) -> None:
    with pytest.raises(InternalError, match=named):
        dumps(inexact)


@pytest.mark.parametrize(
    "respelt",
    [
        '{"b":1,"a":2}',
        '{"a":1,"a":2}',
        '{"a": 1}',
        '{"a":1} ',
        '{"a":1.0}',
        '{"a":1e3}',
        '{"a":NaN}',
        '{"a":-0}',
        '{"a":"\\u8bc4"}',
        '{"a":"\\/"}',
        '{"a":"\ud800"}',
        '{"a":"\\ud800"}',
        '{"a":' + "9" * 5000 + "}",
        '{"a":' + "[" * 100_000 + "]" * 100_000 + "}",
        '["a"]',
        '"a"',
        "1",
        "",
        "{",
    ],
)
def test_any_other_spelling_is_not_canonical(respelt: str) -> None:
    assert not is_canonical_object(respelt)
