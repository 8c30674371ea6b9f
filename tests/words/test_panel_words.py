"""Short sectors and repeat service are told in both languages."""

from __future__ import annotations

import re
from pathlib import Path

from hearing_desk.words.panel_words import MESSAGES

RULES = Path(__file__).parents[2] / "hearing_desk" / "rules"


def test_every_problem_has_a_sentence_and_every_sentence_a_problem():
    files = ("short_sector.py", "repeat_service.py")
    sources = "".join((RULES / name).read_text(encoding="utf-8") for name in files)
    assert set(re.findall(r'Problem\(\s*"([a-z-]+)"', sources)) == set(MESSAGES)


def test_messages_have_the_same_placeholders_in_both_languages():
    for code, words in MESSAGES.items():
        assert set(re.findall(r"{\w+}", words.zh)) == set(re.findall(r"{\w+}", words.en)), code
