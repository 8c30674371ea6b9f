"""The rule sheet on paper, of every plan: whole, and without what the plan has not (D0)."""

from __future__ import annotations

from dataclasses import replace

import pytest

from hearing_desk.sheet.document import Fact, Facts
from hearing_desk.sheet.document_text import as_text
from hearing_desk.sheet.facts import RuleSheetFacts
from hearing_desk.sheet.fonts import load_typefaces
from hearing_desk.sheet.pages import lay_out
from hearing_desk.sheet.paper import OPEN
from hearing_desk.sheet.rule_paper import build_rule_sheet
from hearing_desk.words.language import Language
from tests.rules.scheme_text import SCHEMES, packaged
from tests.sheet.papers import FONTS, frame, rule_paper

PLANS = sorted(path.stem for path in SCHEMES.glob("*.toml"))


def paper(plan: str, language: Language = Language.ZH):
    return rule_paper(replace(frame(language), scheme=packaged(plan)))


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("plan", PLANS)
def test_every_plan_fits_its_pages_with_fonts_for_every_character(plan, language):
    faces = load_typefaces(FONTS)
    document = paper(plan, language)
    assert faces.missing_glyphs(as_text(document)) == ()
    assert len(lay_out(document, faces)) <= 5


def test_a_day_not_fixed_yet_is_left_open_for_the_pen():
    document = build_rule_sheet(RuleSheetFacts(None, ()), frame())
    (head,) = (block for block in document.blocks if isinstance(block, Facts))
    assert head.facts[-1] == Fact("听证日期", OPEN)


@pytest.mark.parametrize("plan", PLANS)
def test_a_plan_without_a_hearing_has_neither_its_date_nor_its_ballots(plan):
    text = as_text(paper(plan))
    hearing = packaged(plan).hearing
    assert ("# 计票规则确认单" in text) is hearing
    assert ("# 评议规则确认单" in text) is not hearing
    assert ("听证日期" in text) is hearing
    assert ("本确认单须在发出第一张评议票之前由各方签字" in text) is hearing
    assert ("本确认单须在录入第一项成绩之前签字" in text) is not hearing
