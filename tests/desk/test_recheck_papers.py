"""The records of samples and recounts, and what other papers say of them."""

from __future__ import annotations

import pytest

from hearing_desk.desk.recheck_papers import recount_facts, recounts_of, sample_facts, samples_of
from hearing_desk.errors import InternalError
from hearing_desk.model.ids import SheetNo
from hearing_desk.model.papers import PaperKind
from hearing_desk.sheet.document_text import as_text
from hearing_desk.words.language import Language
from tests.builders import GOOD, NOTARY, POLICE, POOR, Day, a_seated_hearing, refused
from tests.desk.test_witness_papers import composed, papers

PAPERS = [GOOD, POOR, GOOD, POOR]
SAMPLE, RECOUNT = PaperKind.SAMPLE_RECORD, PaperKind.RECOUNT_RECORD


def a_counted_unit() -> Day:
    return a_seated_hearing().balloted(POLICE, PAPERS)


def text(day: Day, kind: PaperKind, subject: str = "") -> str:
    return as_text(composed(day, kind, subject))


def test_the_sample_record_tells_digits_sheets_and_result() -> None:
    day = a_counted_unit()
    with refused(day, "sample-missing"):
        composed(day, SAMPLE, "U01-S1")
    day.sampled(POLICE, 3)
    with refused(day, "sample-still-open"):
        composed(day, SAMPLE, "U01-S1")
    day.sample_ended(POLICE, "逐张看过")
    told = text(day, SAMPLE, "U01-S1")
    assert "相符 3 张，不符 0 张，未核 0 张" in told
    assert "公证员: 赵公证" in told
    assert "备注: 逐张看过" in told
    assert "HDRAW-SAMPLE-2|tonghe-test|U01|1|1|8361" in told
    assert not composed(day, SAMPLE, "U01-S1").imprint.draft


def test_a_sample_ended_early_tells_what_was_not_read() -> None:
    day = a_counted_unit()
    day.hearing.sit_down(NOTARY)
    day.samples.draw(POLICE, "8361", 2)
    day.sample_ended(POLICE, "时间不够")
    assert "相符 0 张，不符 0 张，未核 2 张" in text(day, SAMPLE, "U01-S1")


def test_the_recount_record_is_a_draft_until_every_difference_is_settled() -> None:
    day = a_counted_unit()
    with refused(day, "recount-missing"):
        composed(day, RECOUNT, "U01-R1")
    day.recount_asked(POLICE)
    with refused(day, "recount-not-compared"):
        composed(day, RECOUNT, "U01-R1")
    for sheet, marks in enumerate([GOOD, GOOD, GOOD, POOR], 1):
        day.recounts.enter(POLICE, SheetNo(sheet), marks)
    day.recounts.compare(POLICE)
    assert composed(day, RECOUNT, "U01-R1").imprint.draft
    assert "尚未对照原票" in text(day, RECOUNT, "U01-R1")
    day.recount_settled(POLICE, 2, GOOD)
    told = text(day, RECOUNT, "U01-R1")
    assert not composed(day, RECOUNT, "U01-R1").imprint.draft
    assert "总分 | 250 | 325 | 325" in told
    assert "提出人: 钱监督（监票人）" in told
    assert "原录入、复核人: 王录入、李复核" in told
    assert "重新录入人: 陈重录" in told
    assert "看票认定（认定人：钱监督、周监督）" in told


def test_after_the_lock_the_record_asks_for_a_correction_and_stays_as_it_was_printed() -> None:
    day = a_counted_unit().locked(POLICE).recounted(POLICE, [GOOD, GOOD, GOOD, POOR])
    day.recount_settled(POLICE, 2, GOOD)
    assert "须按票号更正" in text(day, RECOUNT, "U01-R1")
    papers(day).print(RECOUNT, "U01-R1")
    day.corrected(POLICE, 2, GOOD).tallied(POLICE).locked(POLICE)
    with refused(day, "paper-current"):
        papers(day).print(RECOUNT, "U01-R1")


def test_the_tally_sheet_names_the_sheets_compared_and_the_recount() -> None:
    day = a_counted_unit()
    assert "未抽样" in text(day, PaperKind.UNIT_TALLY, POLICE)
    day.sampled(POLICE, 4).sample_ended(POLICE)
    day.sampled(POLICE, 2, seed="1234").sample_ended(POLICE)
    day.recounted(POLICE, PAPERS)
    told = text(day, PaperKind.UNIT_TALLY, POLICE)
    assert "票号 001、002、003、004：4 张，相符 4 张" in told
    assert "重新计票第 1 次，不一致 0 张，见 D14-U01-R1" in told


def test_a_sheet_not_read_does_not_agree() -> None:
    day = a_counted_unit()
    day.hearing.sit_down(NOTARY)
    day.samples.draw(POLICE, "8361", 2)
    assert "未抽样" in text(day, PaperKind.UNIT_TALLY, POLICE)  # it has not ended
    day.sample_ended(POLICE, "时间不够")
    assert "2 张，相符 0 张" in text(day, PaperKind.UNIT_TALLY, POLICE)


def test_the_notary_page_tells_samples_and_recounts() -> None:
    day = a_counted_unit().recounted(POLICE, PAPERS).sampled(POLICE, 2)
    told = text(day, PaperKind.NOTARY_PAGE)
    assert "公安局第 1 次，数字 8361：抽 2 张，相符 2，不符 0，未核 0（尚未结束）" in told
    assert "公安局第 1 次，钱监督提出：不一致 0 张，已认定 0 张" in told
    day.sample_ended(POLICE)
    assert "（尚未结束）" not in text(day, PaperKind.NOTARY_PAGE)
    day.recount_asked(POLICE)
    assert "公安局第 2 次，钱监督提出：尚未完成" in text(day, PaperKind.NOTARY_PAGE)


def test_papers_counted_again_are_told_on_the_reconciliation() -> None:
    day = a_seated_hearing().reported(POLICE).issued(POLICE).collected(POLICE, 3)
    day.ballots.recount(POLICE, returned=4, foreign=0, reason="两张折叠在一起")
    told = text(day, PaperKind.RECONCILIATION, "law")
    assert "公安局 复点 1 次（两张折叠在一起）" in told


def test_what_is_not_through_has_no_record() -> None:
    day = a_counted_unit().sampled(POLICE, 1)
    scheme, name_of = day.hearing.scheme, day.hearing.name
    (drawn,) = samples_of(day.hearing.state)
    with pytest.raises(InternalError):
        sample_facts(day.hearing.state, drawn, scheme, name_of, Language.ZH)
    day.sample_ended(POLICE).recount_asked(POLICE)
    (held,) = recounts_of(day.hearing.state)
    with pytest.raises(InternalError):
        recount_facts(day.hearing.state, held, scheme, name_of, Language.ZH)
