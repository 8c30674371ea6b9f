"""What the correction papers leave to the reader: nothing; ranks that stay, rules that agree."""

from __future__ import annotations

from dataclasses import replace

import pytest

from hearing_desk.sheet.correction_paper import build_correction_report
from hearing_desk.sheet.document_text import as_text
from hearing_desk.sheet.facts import Place, RecomputationFacts, UnitEffect
from hearing_desk.sheet.recomputation_paper import build_recomputation
from tests.sheet.correction_papers import correction_facts
from tests.sheet.papers import frame

FIRST, SECOND = Place(1, False, "92.40"), Place(2, False, "81.00")


@pytest.mark.parametrize(
    ("own", "other", "told"),
    [
        ((FIRST, FIRST), (SECOND, SECOND), "本组各单位名次不变。"),
        ((FIRST, FIRST), (SECOND, Place(3, False, "80.00")), "该单位名次不变，本组其他单位"),
        ((FIRST, SECOND), (SECOND, FIRST), "该单位名次由“1”更正为“2”"),
    ],
)
def test_what_is_read_out_follows_from_the_ranks(
    own: tuple[Place, Place], other: tuple[Place, Place], told: str
) -> None:
    units = (
        UnitEffect("卫生局", *own, corrected=True),
        UnitEffect("公安局", *other, corrected=False),
    )
    facts = correction_facts(units=units, ties_dropped=False)
    text = as_text(build_correction_report(facts, frame()))
    assert told in text
    assert "一并失效" not in text


def test_revised_rules_with_the_same_sentences_say_so() -> None:
    facts = RecomputationFacts("执法监督组", 1, "纪要", "原因", "今日", "3d" * 32, (), ())
    text = as_text(build_recomputation(facts, frame()))
    assert "规则确认单的文字相同" in text


def test_a_report_on_an_unsigned_sheet_says_nobody_signed() -> None:
    text = as_text(build_correction_report(replace(correction_facts(), signed_by=()), frame()))
    assert "原文件签字人: 无" in text
