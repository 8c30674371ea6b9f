"""Groups of twenty units with long names, halls of 150: no row, no signature block is split."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest

from hearing_desk.sheet.document import SheetDocument, SignatureBlock
from hearing_desk.sheet.facts import (
    GroupSummaryFacts,
    PanelLine,
    PanelListFacts,
    ReconciliationFacts,
    SummaryLine,
)
from hearing_desk.sheet.panel_paper import build_panel_list
from hearing_desk.sheet.pdf import render
from hearing_desk.sheet.reconciliation_paper import build_reconciliation
from hearing_desk.sheet.summary_paper import build_group_summary
from hearing_desk.words.language import Language
from tests.sheet.papers import (
    FONTS,
    LONG_UNIT,
    RARE,
    frame,
    panel_facts,
    reconciliation_facts,
)
from tests.sheet.reading import page_texts, squeezed

NAMES = tuple(f"{LONG_UNIT}第{number}分局{RARE}" for number in range(1, 21))


@pytest.fixture(params=Language, ids=lambda language: language.name.lower())
def language(request: pytest.FixtureRequest) -> Language:
    return request.param


def pages_of(document: SheetDocument) -> list[str]:
    """Signed on one page, all of its boxes."""
    pages = page_texts(render(document, FONTS))
    (block,) = (each for each in document.blocks if isinstance(each, SignatureBlock))
    labels = [squeezed(label) for label in block.labels]
    signed = [page for page in pages if all(page.count(label) for label in labels)]
    assert signed
    assert squeezed(block.date) in signed[-1]
    return pages


def test_a_summary_of_twenty_units_with_ties_splits_no_row(language: Language) -> None:
    lines = tuple(
        SummaryLine(
            rank=max(1, number // 2 * 2),
            tied=True,
            unit=name,
            ballots=150,
            invalid=0,
            divisor=150,
            raw_total=Fraction(13_000 - number // 2),
            shown="86.67",
            sheet_version=f"TH2011-D8-{number:02} V12",
            flagged=False,
        )
        for number, name in enumerate(NAMES, 1)
    )
    facts = GroupSummaryFacts("执法监督组", lines, ())
    pages = pages_of(build_group_summary(facts, frame(language)))
    for number, name in enumerate(NAMES, 1):
        (page,) = (page for page in pages if squeezed(name) in page)
        assert squeezed(f"TH2011-D8-{number:02} V12") in page


def test_a_reconciliation_of_forty_rounds_splits_no_row(language: Language) -> None:
    plain, missing, *_ = reconciliation_facts().lines
    rounds = (plain, replace(missing, round_number=2))
    lines = tuple(replace(line, unit=name) for name in NAMES for line in rounds)
    facts = ReconciliationFacts("执法监督组", lines)
    pages = pages_of(build_reconciliation(facts, frame(language)))
    for name in NAMES:
        assert sum(page.count(squeezed(name)) for page in pages) >= 2


def test_a_panel_of_150_splits_no_line(language: Language) -> None:
    line = panel_facts().lines[0]
    people = tuple(
        replace(line, seat=number, name=f"欧阳{RARE}{number}") for number in range(1, 151)
    )
    assert isinstance(people[0], PanelLine)
    facts = PanelListFacts("全天", people, 150, 150, 0, 0, "08:20")
    pages = pages_of(build_panel_list(facts, frame(language)))
    for person in people:
        assert sum(squeezed(person.name) in page for page in pages) >= 1
