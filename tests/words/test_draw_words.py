"""The draw's sentences: the same facts in both languages, and a name for every value."""

from __future__ import annotations

import string

import pytest

from hearing_desk.model.draw import WalkOutcome
from hearing_desk.model.people import CONTACT_COLUMNS, CORE_COLUMNS
from hearing_desk.words.draw_labels import COLUMNS, OUTCOMES
from hearing_desk.words.draw_words import MESSAGES


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


@pytest.mark.parametrize("code", MESSAGES)
def test_both_languages_tell_the_same_facts(code: str) -> None:
    assert placeholders(MESSAGES[code].zh) == placeholders(MESSAGES[code].en)


def test_every_outcome_of_the_walk_has_a_name() -> None:
    assert set(OUTCOMES) == set(WalkOutcome)


def test_every_column_has_a_name() -> None:
    assert tuple(COLUMNS) == (*CORE_COLUMNS, *CONTACT_COLUMNS)
