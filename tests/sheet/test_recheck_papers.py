"""What the records of samples and recounts leave to the reader: nothing."""

from __future__ import annotations

from dataclasses import replace

import pytest

from hearing_desk.sheet.document_text import as_text
from hearing_desk.sheet.facts import KeyingFacts, SampleCheck
from hearing_desk.sheet.recount_paper import build_recount_record
from hearing_desk.sheet.sample_paper import build_sample_record
from hearing_desk.sheet.tally_paper import build_unit_tally
from tests.sheet.papers import frame, tally, unit_tally_facts
from tests.sheet.recheck_papers import recount_facts, sample_facts


def recounted(**changed: object) -> str:
    return as_text(build_recount_record(recount_facts(**changed), frame()))


def test_both_totals_and_the_papers_stand_side_by_side() -> None:
    text = recounted()
    before, after, settled = recount_facts().before, recount_facts().after, recount_facts().settled
    assert before.raw_total != after.raw_total == settled.raw_total
    assert f"{before.raw_total} | {after.raw_total} | {settled.raw_total}" in text


def test_a_count_found_wrong_before_the_lock_is_counted_again() -> None:
    assert "总分由 810 改为 805，重新出具单位计票汇总表" in recounted()


def test_a_count_found_wrong_after_the_lock_must_be_corrected() -> None:
    assert "须按票号更正，出具更正报告" in recounted(correction_due=True)


def test_where_the_papers_bear_the_count_out_it_stands() -> None:
    wrong, right = recount_facts().sheets
    assert "原计入的标记无误" in recounted(sheets=(right,), settled=tally())
    assert "逐票一致" in recounted(sheets=())
    assert "尚未全部对照原票" in recounted(sheets=(replace(wrong, found=None), right))
    assert "尚未对照原票" in recounted(sheets=(replace(wrong, found=None), right))


def test_a_unit_nobody_voted_on_has_no_score_to_show() -> None:
    nobody = replace(tally(), score=None, divisor=0)
    text = recounted(sheets=(), before=nobody, after=nobody, settled=nobody)
    assert "得分 | 无 | 无 | 无" in text


def test_every_sheet_is_told_with_ticket_marks_and_verdict() -> None:
    text = as_text(build_sample_record(sample_facts(), frame()))
    for told in ("| 相符", "| 再读相符", "| 【不符】", "| 未核"):
        assert told in text
    assert "相符 3 张，不符 1 张，未核 1 张" in text
    assert f"K = {sample_facts().key}" in text
    assert "HDRAW-SAMPLE-2|H-20110618-7F3A|U04|1|1|20110618" in text


def test_a_sample_in_which_all_agrees_asks_for_nothing() -> None:
    agreeing = tuple(sheet for sheet in sample_facts().sheets if sheet.agrees)
    assert "重新打开录入" not in as_text(
        build_sample_record(sample_facts(sheets=agreeing), frame())
    )


@pytest.mark.parametrize(
    ("sheets", "told"),
    [
        ((3, 17), "票号 003、017：2 张，相符 1 张"),
        (tuple(range(1, 14)), "票号 1-13：13 张，相符 1 张"),
    ],
)
def test_the_tally_sheet_names_few_sheets_and_many_as_ranges(
    sheets: tuple[int, ...], told: str
) -> None:
    keying: KeyingFacts = replace(unit_tally_facts().keying, sample=SampleCheck(sheets, 1))
    assert told in as_text(build_unit_tally(unit_tally_facts(keying=keying), frame()))
