"""The sentences and names of counting, in both languages."""

from __future__ import annotations

import ast
import string
from pathlib import Path

import hearing_desk.rules as rules_room
from hearing_desk.model.rounds import UnitState
from hearing_desk.words.count_words import (
    MESSAGES,
    UNIT_STATES,
)
from hearing_desk.words.language import Words

FILES = ("attendance", "ballots", "entry", "entry_warnings", "speech")
WORDED_BY_THE_DESK = {"ballots-not-collected", "entry-closed", "sheet-taken-out"}


def codes_raised(name: str) -> set[str]:
    """The literal first argument of every Refusal and Problem in a file of the rules."""
    source = Path(rules_room.__path__[0], f"{name}.py").read_text(encoding="utf-8")
    return {
        str(call.args[0].value)
        for call in ast.walk(ast.parse(source))
        if isinstance(call, ast.Call)
        and isinstance(call.func, ast.Name)
        and call.func.id in ("Refusal", "Problem")
        and isinstance(call.args[0], ast.Constant)
    }


def placeholders(text: str) -> set[str]:
    return {field for _, field, _, _ in string.Formatter().parse(text) if field}


def test_every_code_of_the_counting_rules_has_a_sentence() -> None:
    raised = set().union(*map(codes_raised, FILES))
    assert raised - WORDED_BY_THE_DESK == MESSAGES.keys()


def test_both_languages_say_the_same_values() -> None:
    for words in MESSAGES.values():
        assert placeholders(words.zh) == placeholders(words.en)


def test_every_stage_has_a_name() -> None:
    assert set(UNIT_STATES) == set(UnitState)
    assert all(isinstance(words, Words) for words in UNIT_STATES.values())
