"""Every page to be signed bears its digest, the head and a code that is read from a coarse scan."""

from __future__ import annotations

import pytest

from hearing_desk.intake.photograph import read_photograph
from hearing_desk.model.papers import PaperKind
from hearing_desk.rules.paper_code import read_code
from hearing_desk.rules.type_back import groups_of
from hearing_desk.sheet.furniture import code_content
from hearing_desk.sheet.pdf import render
from hearing_desk.words.language import Language
from tests.images import jpeg, page_of
from tests.sheet.every_paper import EVERY_PAPER
from tests.sheet.papers import FONTS, frame
from tests.sheet.reading import page_texts

SIGNED = {name: make for name, make in EVERY_PAPER.items() if not name.startswith("d4_")}
"""Ballots (D4) are not signed, and a code on one would tell it from others."""


def test_ballots_alone_are_no_signed_papers() -> None:
    kinds = {make(frame()).kind for name, make in EVERY_PAPER.items() if name not in SIGNED}
    assert kinds == {PaperKind.BALLOT}
    assert {make(frame()).kind for make in SIGNED.values()} >= set(PaperKind) - {
        PaperKind.BALLOT,
        PaperKind.RECOUNT_RECORD,
    }


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("name", SIGNED)
def test_every_page_says_which_paper_it_is(name: str, language: Language) -> None:
    document = SIGNED[name](frame(language))
    pdf = render(document, FONTS)
    head = document.imprint.journal_head
    expected = read_code(code_content(document))
    assert expected is not None
    for number, text in enumerate(page_texts(pdf)):
        plain = "".join(text.split())
        assert "".join(groups_of(document.data_digest)) in plain
        assert head in plain
        scan = read_photograph("scan.jpg", jpeg(page_of(pdf, 150, number)))
        assert scan.codes == (expected,)
