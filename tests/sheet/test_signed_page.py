"""Nobody signs under nothing: the signature block never stands alone on a page."""

from __future__ import annotations

from dataclasses import replace

import pytest

from hearing_desk.sheet.document import Block, Column, Heading, Paragraph, SignatureBlock, Table
from hearing_desk.sheet.document_text import as_text
from hearing_desk.sheet.pdf import render
from tests.sheet.papers import FONTS, frame, panel_list, unit_tally
from tests.sheet.reading import page_texts

SIGNED = SignatureBlock(("计票人", "复核人"), "日期", "印章处")


def last_page(*blocks: Block) -> tuple[int, str]:
    """How many pages there are, and what the last of them says."""
    document = replace(panel_list(frame()), blocks=(*blocks, SIGNED))
    texts = page_texts(render(document, FONTS))
    return len(texts), texts[-1]


def table(count: int, *notes: str) -> Table:
    rows = tuple((f"单位{number}",) for number in range(1, count + 1))
    return Table((Column("单位", 1),), rows, notes=notes)


@pytest.mark.parametrize("count", range(22, 34, 2))
def test_the_last_row_goes_with_the_signatures(count: int) -> None:
    _, text = last_page(table(count))
    assert f"单位{count}" in text
    assert "印章处" in text


@pytest.mark.parametrize("count", range(22, 34, 3))
def test_the_last_note_goes_with_the_signatures(count: int) -> None:
    assert "以上共计" in last_page(table(count, "以上共计。"))[1]


@pytest.mark.parametrize("count", range(38, 51, 4))
def test_the_last_line_goes_with_the_signatures(count: int) -> None:
    pages, text = last_page(*(Paragraph(f"第{number}段") for number in range(1, count + 1)))
    assert f"第{count}段" in text
    assert pages == 2


@pytest.mark.parametrize("count", [33, 34])
def test_smaller_type_saves_a_page_for_a_line_and_the_signatures(count: int) -> None:
    assert last_page(*(Paragraph(f"第{number}段") for number in range(1, count + 1)))[0] == 1


def test_what_a_heading_and_a_line_introduce_stands_under_them() -> None:
    above = [Paragraph(f"第{number}段") for number in range(1, 40)]
    document = replace(
        panel_list(frame()),
        blocks=(*above, Heading("存储介质"), Paragraph("填入下表。"), table(9), SIGNED),
    )
    texts = page_texts(render(document, FONTS))
    assert "存储介质" in texts[-1]
    assert "单位1" in texts[-1]


def test_signatures_alone_make_a_page() -> None:
    assert last_page()[0] == 1


def test_a_paper_without_a_notary_to_be_expected_carries_no_stamp() -> None:
    document = unit_tally(frame(supervised=None))
    assert "公证监督" not in as_text(document)
    (text,) = page_texts(render(document, FONTS))
    assert "公证监督" not in text
