"""The words of every paper, in both languages, against texts that people have read.

After an intended change: `python -m tests.sheet.test_golden` writes them anew; read the difference.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from hearing_desk.sheet.document import SheetDocument
from hearing_desk.sheet.document_text import as_text
from hearing_desk.sheet.facts import Frame
from hearing_desk.words.language import Language
from tests.sheet.every_paper import EVERY_PAPER
from tests.sheet.papers import frame

GOLDEN = Path(__file__).parents[1] / "golden"
# The rule sheet's sentences have golden files of their own in tests/words.
KEPT = {name: build for name, build in EVERY_PAPER.items() if name != "d0_rule_sheet"}


def golden(name: str, language: Language) -> Path:
    return GOLDEN / f"{name}_{language.name.lower()}.txt"


def text_of(build: Callable[[Frame], SheetDocument], language: Language) -> str:
    # The digest of the scheme changes with every word of its file; the papers here do not.
    return as_text(build(frame(language, scheme_digest="ab" * 32)))


@pytest.mark.parametrize("language", Language, ids=lambda language: language.name.lower())
@pytest.mark.parametrize("name", KEPT)
def test_the_paper_says_what_was_read(name: str, language: Language) -> None:
    assert text_of(KEPT[name], language) == golden(name, language).read_text(encoding="utf-8")


if __name__ == "__main__":
    for paper, builder in KEPT.items():
        for tongue in Language:
            golden(paper, tongue).write_text(text_of(builder, tongue), encoding="utf-8")
