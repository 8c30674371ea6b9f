"""What the papers that witness the day must carry."""

from __future__ import annotations

import pytest

from hearing_desk.sheet.document import Facts, SheetDocument, SignatureBlock, Table
from hearing_desk.sheet.document_text import as_text
from hearing_desk.sheet.pdf import render
from hearing_desk.words.language import Language
from tests.sheet.papers import FONTS, LONG_UNIT, frame
from tests.sheet.reading import page_texts, squeezed
from tests.sheet.witness_papers import (
    SEALED,
    handover,
    handover_without_images,
    incident_log,
    incident_log_empty,
    labels,
    manual_form,
    notary_page,
    notary_page_ended,
    notification,
    zero_report,
    zero_report_without_pool,
)


def tables(document: SheetDocument) -> list[Table]:
    return [block for block in document.blocks if isinstance(block, Table)]


def signed_by(document: SheetDocument) -> tuple[str, ...]:
    return next(block for block in document.blocks if isinstance(block, SignatureBlock)).labels


def values(document: SheetDocument, label: str) -> list[str]:
    facts = [fact for block in document.blocks if isinstance(block, Facts) for fact in block.facts]
    return [fact.value for fact in facts if fact.label == label]


def test_the_answer_of_whoever_declined_is_printed_and_the_others_are_open() -> None:
    (table,) = tables(notification(frame()))
    assert table.rows[3][3:] == ("2011-06-17 09:10", " ", "不能参加：出差", " ")
    assert {row[3:] for row in table.rows if row[1] != "陈䶮"} == {(" ",) * 4}


@pytest.mark.parametrize("language", Language)
def test_a_zero_report_is_one_page_of_zeros_signed_by_the_notaries(language: Language) -> None:
    document = zero_report(frame(language))
    (table,) = tables(document)
    assert table.total is not None
    assert table.total[1:] == ("53", *["0"] * 6)
    assert len(page_texts(render(document, FONTS))) == 1
    assert len(signed_by(document)) == 7


def test_without_a_pool_no_roster_is_named_on_the_zero_report() -> None:
    assert "封存名册" in as_text(zero_report(frame()))
    assert "封存名册" not in as_text(zero_report_without_pool(frame()))


def test_the_notary_page_has_objections_verbatim_a_seal_list_and_two_lines_to_sign() -> None:
    document = notary_page(frame())
    steps, objections, seals, statement = tables(document)
    assert objections.rows[1][3].endswith("公证员无异议。")
    assert [row[0] for row in seals.rows] == ["1", "1", "2", "1", " ", " ", " "]
    assert [row[2] for row in seals.rows[:4]] == [" ", " ", "1: 封0042", " "]
    assert statement.row_mm == 110
    assert signed_by(document) == ("公证员", "公证员")
    assert all(row[2] == " " for row in steps.rows)
    assert "专业鉴定" in as_text(document)


def test_a_notary_who_left_is_told_on_page_and_log() -> None:
    for document in (notary_page_ended(frame()), incident_log(frame())):
        assert "公证监督" in as_text(document)
        assert "对名册提出异议后离场" in as_text(document)


def test_a_log_without_entries_says_so() -> None:
    (table,) = tables(incident_log_empty(frame()))
    assert table.rows == (("无",) * 5,)


def test_every_envelope_has_a_label_of_its_own() -> None:
    document = labels(frame())
    assert values(document, "封袋") == [
        "第 1 袋，共 1 袋",
        "第 1 袋，共 1 袋",
        "第 1 袋，共 2 袋",
        "第 2 袋，共 2 袋",
        "第 1 袋，共 1 袋",
    ]
    assert values(document, "封条号") == [" ", " ", "封0042", " ", " "]
    assert values(document, "票号") == [
        "001 至 051",
        "001 至 050",
        "001 至 100",
        "101 至 150",
        "无",
    ]
    assert values(document, "评议票张数")[2:4] == ["100（壹佰）", "50（伍拾）"]
    assert values(document, "轮次")[0] == "第 1 轮（作废）"
    texts = page_texts(render(document, FONTS))
    assert len(texts) == 5
    assert all("骑缝签字" in text and "公证员" in text for text in texts)


def test_the_hand_over_list_counts_papers_and_envelopes() -> None:
    document = handover(frame())
    papers, envelopes, images, media = tables(document)
    assert papers.total is not None
    assert papers.total[1] == "53（伍拾叁）"
    assert papers.rows[0][3] == "01cd 01cd 01cd 01cd"
    assert envelopes.total == ("合计", "", "251", "5", "", "")
    assert sum(each.sheets for each in SEALED) == 251
    assert len(media.rows) == 4
    assert [row[2] for row in envelopes.rows] == ["51", "50", "150", "0"]
    assert [row[4] for row in envelopes.rows] == [" ", " ", "1: 封0042", " "]
    assert images.rows[4] == ("#6002", "签字的文件 D11 V1", " ", "05cd 05cd 05cd 05cd")
    assert len(tables(handover_without_images(frame()))) == 3
    assert signed_by(document)[:2] == ("移交人", "接收人")


def test_every_unit_has_a_form_with_a_field_for_every_item_and_grade() -> None:
    document = manual_form(frame())
    for table in tables(document):
        assert [column.heading for column in table.columns][1:5] == ["好", "较好", "一般", "差"]
        assert len(table.rows) == 5
    texts = page_texts(render(document, FONTS))
    assert len(texts) == 2
    assert squeezed(LONG_UNIT) in texts[1]
