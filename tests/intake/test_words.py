"""Every code intake can raise has its sentence, and no sentence is without a code."""

from __future__ import annotations

import re
from pathlib import Path
from string import Formatter

import pytest

import hearing_desk.intake as room
from hearing_desk.words import (
    binding_words,
    bundle_words,
    intake_words,
    verify_binding_words,
    year_intake_words,
)

OF_A_BUNDLE = (
    "bundle-unreadable",
    "bundle-public",
    "bundle-file-missing",
    "bundle-file-altered",
    "bundle-file-unlisted",
    "bundle-head-differs",
)
"""What reading a bundle can raise; the other sentences on bundles are of the command."""

OF_AN_IMAGE = (
    "photograph-empty",
    "photograph-too-large",
    "photograph-type",
    "photograph-too-many-pixels",
    "photograph-too-many-pages",
    "photograph-damaged",
    "image-reader-missing",
)
"""What reading an image can raise; the other sentences on images are of the desk."""

SENTENCES = {**binding_words.MESSAGES, **verify_binding_words.MESSAGES}
MESSAGES = {
    **intake_words.MESSAGES,
    **year_intake_words.MESSAGES,
    **{code: bundle_words.MESSAGES[code] for code in OF_A_BUNDLE},
    **{code: SENTENCES[code] for code in OF_AN_IMAGE},
}

OF_A_JOURNAL = {"journal-stopped"}
"""A bundle is a journal that takes no act; the sentence is among those of records."""

CODE = re.compile(r"(?:Problem|Refusal)\(\s*\"([a-z0-9-]+)\"")


def raised_codes() -> set[str]:
    """The codes written in the room's sources."""
    folder = Path(next(iter(room.__path__)))
    texts = (path.read_text(encoding="utf-8") for path in folder.glob("*.py"))
    return {code for text in texts for code in CODE.findall(text)}


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


def test_codes_and_sentences_are_the_same_set() -> None:
    assert raised_codes() == set(MESSAGES) | OF_A_JOURNAL


@pytest.mark.parametrize("code", MESSAGES)
def test_both_languages_say_the_same_things(code: str) -> None:
    words = MESSAGES[code]
    assert placeholders(words.zh) == placeholders(words.en)
    assert re.search("[\u4e00-\u9fff]", words.zh)
    assert not re.search("[\u4e00-\u9fff]", words.en)
