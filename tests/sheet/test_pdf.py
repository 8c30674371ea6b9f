"""The papers as PDF: every word on them, every font in them, the same bytes for the same record."""

from __future__ import annotations

import re
import zlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from pypdf.generic import DictionaryObject

from hearing_desk.errors import Refusal
from hearing_desk.sheet.document import BallotPage, Paragraph, SheetDocument
from hearing_desk.sheet.facts import Frame
from hearing_desk.sheet.fonts import Face, FontFiles, load_typefaces
from hearing_desk.sheet.furniture import FOOT, code_content, foot_digests, foot_lines
from hearing_desk.sheet.marks import MM
from hearing_desk.sheet.pdf import render
from hearing_desk.sheet.qr import qr_runs
from hearing_desk.sheet.tally_paper import build_unit_tally
from hearing_desk.words import sheet_words
from hearing_desk.words.language import Language
from tests.sheet.every_paper import EVERY_PAPER
from tests.sheet.papers import (
    FONTS,
    LONG_UNIT,
    PAPERS,
    RARE,
    ballots,
    booklet,
    frame,
    group_summary,
    specimen,
    unit_tally,
    unit_tally_facts,
)
from tests.sheet.reading import page_texts, reader, said, squeezed, words_of

Build = Callable[[Frame], SheetDocument]
HOSTILE = (
    "<img src='some/local/file.png'/>",
    "<img src='http://192.0.2.1/x.png'/>",
    "<a href='javascript:alert(1)'>点我</a>",
    "Kim <b>bold",
    "<font size='200'>大</font>",
    "&lt;局&gt; & 公司",
    "(括号) \\ 反斜杠 %PDF-1.4 endstream",
    "{unit} {0} %s",
)


@pytest.fixture(params=Language, ids=lambda language: language.name.lower())
def language(request: pytest.FixtureRequest) -> Language:
    return request.param


@pytest.mark.parametrize("build", EVERY_PAPER.values(), ids=EVERY_PAPER.keys())
def test_every_word_of_the_record_stands_on_the_paper_in_order(
    build: Build, language: Language
) -> None:
    document = build(frame(language))
    if isinstance(document.blocks[0], BallotPage):
        return
    last_of_the_foot = squeezed(foot_lines(document)[-1])
    bodies = [page.partition(last_of_the_foot)[2] for page in page_texts(render(document, FONTS))]
    paper, position = "".join(bodies), 0
    for text in said(document):
        found = paper.find(text, position)
        assert found >= 0, text
        position = found + len(text)


@pytest.mark.parametrize("build", [ballots, specimen, booklet])
def test_every_word_of_a_ballot_stands_on_it_and_nothing_else(
    build: Build, language: Language
) -> None:
    document = build(frame(language))
    for text, page in zip(page_texts(render(document, FONTS)), document.blocks, strict=True):
        assert isinstance(page, BallotPage)
        for face in page.faces:
            for word in words_of(face):
                assert squeezed(word) in text
        written = sum(len(squeezed(word)) for face in page.faces for word in words_of(face))
        assert written == len(text)


@pytest.mark.parametrize("build", EVERY_PAPER.values(), ids=EVERY_PAPER.keys())
def test_every_font_is_embedded_and_none_is_a_base_14_font(build: Build) -> None:
    pdf = reader(render(build(frame()), FONTS))
    for page in pdf.pages:
        for font in page["/Resources"]["/Font"].values():
            assert font["/BaseFont"].endswith(("NotoSansSC-Regular", "NotoSerifSC-Regular"))
            descendant: DictionaryObject = font["/DescendantFonts"][0].get_object()
            assert descendant["/FontDescriptor"]["/FontFile2"].get_object().get_data()


def test_the_same_record_gives_the_same_bytes() -> None:
    assert render(unit_tally(frame()), FONTS) == render(unit_tally(frame()), FONTS)


def test_a_changed_word_gives_other_bytes_and_another_digest() -> None:
    first, second = unit_tally(frame()), replace(unit_tally(frame()), title="单位计票总表")
    assert first.data_digest != second.data_digest
    assert first.canonical_bytes() != second.canonical_bytes()
    assert render(first, FONTS) != render(second, FONTS)


def test_a_reprint_at_another_time_says_the_same() -> None:
    first = unit_tally(frame())
    second = unit_tally(frame(printed_at="2012-01-05 09:00:00 +08:00", journal_head="99" * 32))
    assert first.data_digest == second.data_digest
    assert first.canonical_bytes() != second.canonical_bytes()


def test_title_language_and_program_are_in_the_file(language: Language) -> None:
    pdf = reader(render(unit_tally(frame(language)), FONTS))
    assert pdf.metadata is not None
    assert "TH2011-D8-04" in str(pdf.metadata.title)
    assert pdf.metadata.author == "Hearing Desk 0.1.0"
    assert pdf.root_object["/Lang"] == language.value


def test_every_page_says_which_of_how_many_it_is() -> None:
    pages = page_texts(render(PAPERS["d1_draw_certificate"](frame()), FONTS))
    assert len(pages) > 3
    for number, text in enumerate(pages, start=1):
        assert f"第{number}页共{len(pages)}页" in text


def test_every_page_names_document_version_predecessor_and_digests() -> None:
    document = PAPERS["d1_draw_certificate"](frame(version=2, replaces="V1"))
    for text in page_texts(render(document, FONTS)):
        assert "文件编号TH2011-D8-04版本第2版替代V1" in text
        assert document.data_digest in text
        assert document.imprint.journal_head in text
        assert document.imprint.scheme_digest in text
        assert "公证监督" in text


def test_a_draft_a_rehearsal_and_missing_supervision_mark_every_page() -> None:
    at = frame(draft=True, rehearsal=True, supervised=False)
    for name in ("d1_draw_certificate", "d4_ballots", "d8_unit_tally"):
        pages = page_texts(render(PAPERS[name](at), FONTS))
        for text in pages:
            assert "DRAFT草稿" in text
            assert text.count("演练REHEARSAL") == 2
            assert "未经公证监督" in text or name == "d4_ballots"
    in_force = "".join(page_texts(render(unit_tally(frame()), FONTS)))
    assert "DRAFT" not in in_force
    assert "REHEARSAL" not in in_force


def test_the_foot_holds_values_however_long() -> None:
    long_number = "通听评〔2011〕" + "D8-" * 40
    document = unit_tally(frame(number=long_number, event_title=LONG_UNIT * 3))
    text = page_texts(render(document, FONTS))[0]
    assert long_number in text
    assert squeezed(LONG_UNIT * 3) in text


def test_rare_characters_of_every_plane_can_be_read_back() -> None:
    assert RARE in "".join(page_texts(render(group_summary(frame()), FONTS)))


@pytest.mark.parametrize("name", HOSTILE)
def test_a_name_is_printed_as_it_stands_whatever_it_looks_like(name: str) -> None:
    content = render(build_unit_tally(unit_tally_facts(unit=name), frame()), FONTS)
    assert squeezed(name) in page_texts(content)[0]
    for secret in (b"/URI", b"/JS", b"/Launch", b"/Subtype /Image", b"/GoToR", b"/EmbeddedFile"):
        assert secret not in content


def test_no_path_of_this_machine_is_in_the_file() -> None:
    content = render(specimen(frame()), FONTS)
    streams = re.findall(rb"stream\r?\n(.*?)endstream", content, re.S)
    plain = content + b"".join(_inflated(stream) for stream in streams)
    assert str(Path(__file__).parents[2]).encode() not in plain
    assert b"NotoSansSC-Regular.ttf" not in plain


def _inflated(stream: bytes) -> bytes:
    try:
        return zlib.decompress(stream)
    except zlib.error:
        return stream


def test_a_character_without_a_glyph_is_refused_by_name() -> None:
    document = replace(unit_tally(frame()), title="单位\u0e01计票\U0001f600")
    with pytest.raises(Refusal) as refusal:
        render(document, FONTS)
    assert refusal.value.code == "paper-glyph-missing"
    assert refusal.value.params == {"characters": "\u0e01 \U0001f600"}
    assert "\u0e01" in sheet_words.MESSAGES["paper-glyph-missing"].filled(
        Language.ZH, **refusal.value.params
    )


def test_missing_glyphs_are_told_once_in_text_order() -> None:
    faces = load_typefaces(FONTS)
    assert faces.missing_glyphs("县\u0e02局\u0e01\u0e02\n" + RARE) == ("\u0e02", "\u0e01")
    assert faces.missing_glyphs("县局\n" + RARE) == ()
    assert faces.missing_glyphs("县\n局") == ()


@pytest.mark.parametrize("content", [None, b"not a font"])
def test_an_unreadable_font_is_refused(tmp_path: Path, content: bytes | None) -> None:
    broken = tmp_path / "broken.ttf"
    if content is not None:
        broken.write_bytes(content)
    with pytest.raises(Refusal) as refusal:
        render(unit_tally(frame()), FontFiles(broken, FONTS.serif))
    assert refusal.value.code == "font-unreadable"
    assert refusal.value.params == {"file": "broken.ttf"}


@pytest.mark.parametrize("name", ["d8_unit_tally", "d8_unit_tally_of_nothing"])
def test_a_unit_tally_sheet_is_one_page(name: str, language: Language) -> None:
    assert len(page_texts(render(PAPERS[name](frame(language)), FONTS))) == 1


def test_a_paper_that_cannot_be_one_page_keeps_its_type_size() -> None:
    document = unit_tally(frame())
    long = replace(document, blocks=(*document.blocks, *(Paragraph("备注" * 200),) * 9))
    free = replace(long, single_page=False)
    assert page_texts(render(long, FONTS))[1:] == page_texts(render(free, FONTS))[1:]


def test_the_code_says_what_the_foot_says() -> None:
    document = unit_tally(frame())
    assert code_content(document) == "/".join(
        (
            "HD",
            "H-20110618-7F3A",
            "D8",
            "TH2011-D8-04",
            "1",
            document.data_digest.upper(),
            document.imprint.journal_head.upper(),
        )
    )


def test_foot_and_code_say_after_how_many_acts_the_head_stands() -> None:
    outside, document = unit_tally(frame()), unit_tally(frame(journal_acts=1234))
    assert code_content(document) == f"{code_content(outside)}/1234"
    assert outside.data_digest == document.data_digest
    for text in page_texts(render(document, FONTS)):
        assert "链首第1234条记录后" in text


def test_the_longest_line_before_a_digest_leaves_it_room(language: Language) -> None:
    faces = load_typefaces(FONTS)
    for label, _ in foot_digests(unit_tally(frame(language, journal_acts=200_000))):
        assert faces.width(label, FOOT.face, FOOT.size) < 29 * MM


def test_the_code_has_its_three_finders_and_not_a_fourth() -> None:
    side, runs = qr_runs(code_content(unit_tally(frame())))
    dark = {(run.row, run.column + step) for run in runs for step in range(run.length)}
    corners = [(0, 0), (0, side - 7), (side - 7, 0), (side - 7, side - 7)]
    rings = [
        all((y + edge, x + step) in dark for step in range(7) for edge in (0, 6))
        for y, x in corners
    ]
    assert rings == [True, True, True, False]


def test_quotation_marks_stand_close_to_english_words() -> None:
    faces = load_typefaces(FONTS)
    quoted, plain = "the “total” of · votes", "the total of votes"
    for face in Face:
        wide = faces.width(quoted, face, 10) - faces.width(plain, face, 10)
        close = faces.among_letters
        assert close.width(quoted, face, 10) - close.width(plain, face, 10) < wide - 10
        runs = list(close.runs(quoted, face, 10))
        assert "".join(run for _, run in runs) == quoted
        (opening,) = (at for at, run in runs if run == "“")
        assert opening < close.width("the ", face, 10)
        (after,) = (at for at, run in runs if run.startswith("total"))
        assert after == pytest.approx(close.width("the “", face, 10))
    assert list(faces.runs(quoted, Face.SERIF, 10)) == [(0, quoted)]
