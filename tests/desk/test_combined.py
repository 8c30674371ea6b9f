"""The combined file: stored bytes in order, bookmarked, void versions stamped, digests listed."""

from __future__ import annotations

from io import BytesIO

import pytest
from pypdf import PdfReader

from hearing_desk.desk.combined import PaperBinder
from hearing_desk.desk.desk import Desk
from hearing_desk.desk.hearing import Hearing
from hearing_desk.errors import InternalError, Refusal
from hearing_desk.model.ids import GroupId
from hearing_desk.model.papers import LooseKind, PaperKind
from hearing_desk.sheet.contents_paper import build_contents
from tests.builders import CLERK, POLICE, Day, a_hearing, a_seated_hearing
from tests.journey.test_correction_through_the_core import corrected, day, desk
from tests.sheet.archival import faults_of
from tests.sheet.papers import FONTS, frame
from tests.sheet.reading import page_texts, squeezed
from tests.verify.hearings import chained, entries_of

__all__ = ["day", "desk"]


def bound(desk: Desk, group: str | None = None, *, public: bool = False) -> bytes:
    binder = PaperBinder(desk.hearing, FONTS)
    return binder.combined(None if group is None else GroupId(group), public=public).content


def bookmarks(content: bytes) -> list[tuple[str, str, int]]:
    """(section, title, page from 1) of every bookmark below another."""
    pdf = PdfReader(BytesIO(content))
    found, section = [], ""
    for item in pdf.outline:
        if isinstance(item, list):
            for each in item:
                page = pdf.get_destination_page_number(each)
                assert page is not None
                found.append((section, str(each.title), page + 1))
        else:
            section = str(item.title)
    return found


def test_papers_stand_in_order_with_bookmarks_by_document_and_unit(desk: Desk) -> None:
    content = bound(corrected(desk))
    assert [(section.split()[0], title) for section, title, _ in bookmarks(content)] == [
        ("D8", "公安局 第 1 版　作废"),
        ("D8", "公安局 第 2 版"),
        ("D8", "交通局 第 1 版"),
        ("D9", "公安局 第 1 版　作废"),
        ("D9", "公安局 第 2 版"),
        ("D9", "交通局 第 1 版"),
        ("D10", "执法监督组 第 1 版　作废"),
        ("D10", "执法监督组 第 2 版"),
        ("D12", "公安局 第 1 版"),
    ]
    assert faults_of(content) == []


def test_void_versions_and_no_others_are_stamped(desk: Desk) -> None:
    content = bound(corrected(desk))
    pages = page_texts(content)
    for _, title, page in bookmarks(content):
        assert ("作废（由第2版替代）" in pages[page - 1]) is ("作废" in title)


def test_pages_are_those_stored_and_the_contents_list_their_digests(desk: Desk) -> None:
    corrected(desk)
    content = bound(desk)
    pages = page_texts(content)
    own = PdfReader(BytesIO(content)).pages
    papers = PaperBinder(desk.hearing, FONTS)._chosen(None, public=False)
    for paper, (_, _, page) in zip(papers, bookmarks(content), strict=True):
        assert paper.pdf_sha256 in pages[0]
        stored = desk.hearing.journal.file(paper.pdf_sha256)
        assert stored is not None
        first = PdfReader(BytesIO(stored.content)).pages[0].get_contents()
        held = own[page - 1].get_contents()
        assert first is not None
        assert held is not None
        assert first.get_data().strip() in held.get_data()


def test_the_same_record_gives_the_same_file(day: Day, desk: Desk) -> None:
    corrected(desk)
    first = bound(desk)
    day.clock.pass_time(60_000)
    assert bound(desk) == first


def test_a_public_one_leaves_out_what_shows_single_ballots(desk: Desk) -> None:
    corrected(desk)
    made = PaperBinder(desk.hearing, FONTS).combined(public=True)
    kinds = {section.split()[0] for section, _, _ in bookmarks(made.content)}
    assert kinds == {"D8", "D10"}
    assert not made.sealed
    assert PaperBinder(desk.hearing, FONTS).combined().sealed


def test_a_public_one_leaves_out_the_tally_sheet_of_a_unit_judged_by_few() -> None:
    day = a_seated_hearing(("release", {"min_published": 5})).balloted(POLICE).locked(POLICE)
    desk = Desk(day.journal, day.clock, FONTS)
    desk.hearing.sit_down(CLERK)
    desk.papers.print(PaperKind.RULE_SHEET)
    desk.papers.print(PaperKind.UNIT_TALLY, POLICE)
    kinds = [
        {section.split()[0] for section, _, _ in bookmarks(bound(desk, public=only))}
        for only in (True, False)
    ]
    assert kinds == [{"D0"}, {"D0", "D8"}]


def test_the_whole_day_stands_before_its_groups_and_a_group_alone(desk: Desk) -> None:
    for kind, subject in (
        (PaperKind.BALLOT, "law-specimen"),
        (PaperKind.DRAW_CERTIFICATE, desk.hearing.state.draws[0].draw),
        (PaperKind.RULE_SHEET, ""),
        (PaperKind.BALLOT, "law"),
        (PaperKind.BALLOT, "grassroots"),
    ):
        desk.papers.print(kind, subject)
    whole, law = bookmarks(bound(desk)), bookmarks(bound(desk, "law"))
    assert len(whole) == len(desk.hearing.state.papers)
    assert [page for _, _, page in whole] == sorted(page for _, _, page in whole)
    assert whole[0][:2] == ("D0 计票规则确认单", "第 1 版")
    assert whole[1][1] == f"{desk.hearing.state.draws[0].draw} 第 1 版"
    assert [title for _, title, _ in law[:2]] == ["执法监督组 第 1 版", "执法监督组 样票 第 1 版"]
    assert len(law) == len(whole) - 3
    assert "执法监督组的存档文件" in page_texts(bound(desk, "law"))[0]


def test_a_paper_whose_bytes_were_blanked_is_listed_without_a_page(day: Day, desk: Desk) -> None:
    corrected(desk)
    whole = bookmarks(bound(desk))
    copy = chained(entries_of(day.journal), day.journal)
    del copy._files[desk.hearing.state.papers[0].pdf_sha256]
    content = PaperBinder(Hearing(copy, day.clock), FONTS).combined().content
    assert len(bookmarks(content)) == len(whole) - 1
    assert squeezed("原件已按要求清除") in page_texts(content)[0]


def test_contents_of_more_than_a_page_reckon_with_their_own_length(desk: Desk) -> None:
    for _ in range(24):
        desk.papers.print(PaperKind.MANUAL_TALLY_FORM, "law")
    content = bound(desk)
    pages = page_texts(content)
    first = bookmarks(content)[0][2]
    assert first == 3
    assert "单位计票汇总表" in pages[first - 1]
    assert all("文件合订目录" in page or "LIST" in page for page in pages[: first - 1])


def test_nothing_printed_or_another_group_is_refused() -> None:
    day = a_hearing()
    desk = Desk(day.journal, day.clock, FONTS)
    with pytest.raises(Refusal, match="combined-nothing"):
        bound(desk)
    with pytest.raises(Refusal, match="group-unknown"):
        bound(desk, "nobody")


def test_the_contents_cannot_become_a_paper_of_the_record(desk: Desk) -> None:
    loose = build_contents((), "", frame())
    assert loose.kind is LooseKind.CONTENTS
    with pytest.raises(InternalError):
        desk.papers.store(loose, "", b"")
    assert desk.papers.latest(PaperKind.UNIT_TALLY, POLICE) is not None
