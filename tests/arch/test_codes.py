"""Every code that is raised is worded in both languages, and nothing else is."""

from __future__ import annotations

from collections import Counter
from string import Formatter

import pytest

from hearing_desk.words.language import Words
from hearing_desk.words.messages import MESSAGES
from tests.arch.codes import PRINTER_PARAMS, RaisedCode, literals, raised_codes

RAISED = raised_codes()

PLACE_OF_A_FINDING = frozenset({"seq", "unit", "round"})
"""What a check of `verify` adds to its findings on the way out: the act and the round."""


def placeholders(text: str) -> frozenset[str]:
    return frozenset(name for _, name, _, _ in Formatter().parse(text) if name is not None)


def test_every_code_raised_is_worded() -> None:
    assert sorted({each.code for each in RAISED} - MESSAGES.keys()) == []


def test_every_code_worded_is_raised_somewhere() -> None:
    assert sorted(MESSAGES.keys() - literals()) == []


@pytest.mark.parametrize("code", sorted(MESSAGES))
def test_both_languages_say_the_same_values(code: str) -> None:
    words: Words = MESSAGES[code]
    assert placeholders(words.zh) == placeholders(words.en)
    assert words.zh.strip()
    assert words.en.strip()


@pytest.mark.parametrize("raised", RAISED, ids=lambda raised: f"{raised.place} {raised.code}")
def test_a_sentence_gets_every_value_it_names(raised: RaisedCode) -> None:
    if raised.params is None or raised.code not in MESSAGES:
        return
    given = raised.params | PRINTER_PARAMS
    if raised.place.startswith("hearing_desk/verify/"):
        given |= PLACE_OF_A_FINDING
    assert placeholders(MESSAGES[raised.code].zh) <= given


@pytest.mark.parametrize("code", sorted({each.code for each in RAISED}))
def test_a_code_is_kebab_case(code: str) -> None:
    assert code == code.lower()
    assert all(part.isalnum() for part in code.split("-"))


def test_most_call_sites_can_be_checked() -> None:
    readable = Counter(each.params is not None for each in RAISED)
    assert readable[True] > 3 * readable[False]
