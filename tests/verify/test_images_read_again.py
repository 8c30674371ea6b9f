"""Images of returned sheets read once more: what they say is what was told of them."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial

import pytest

from hearing_desk.desk.desk import Desk
from hearing_desk.errors import Problem, Refusal, Severity
from hearing_desk.intake.photograph import ReadPhotograph, codes_again, read_photograph
from hearing_desk.journal.binding_events import SignedPaperReturned
from hearing_desk.journal.memory import MemoryJournal
from hearing_desk.journal.port import Journal, StoredFile
from hearing_desk.model.binding import PaperCode, ReturnVerdict
from hearing_desk.model.papers import PaperKind
from hearing_desk.verify.record import Act, record_of
from hearing_desk.verify.report import Status, VerificationReport
from hearing_desk.verify.verification import run
from tests.bindings import code_on, image, on_paper
from tests.builders import GOOD, NOTARY, POLICE, Day, a_seated_hearing
from tests.images import jpeg, on_a_table, page_of
from tests.sheet.papers import FONTS
from tests.verify.hearings import Forgery, changed, check_of, forged, not_passed

Reading = dict[str, tuple[PaperCode, ...]]


class Images:
    """The images handed in on a day, and what a reader finds in them later."""

    def __init__(self, day: Day) -> None:
        self.day, self.read = day, Reading()

    def take_back(self, photo: ReadPhotograph) -> None:
        self.day.binding.take_back(photo)
        self.read[photo.name] = photo.codes

    def again(self, name: str, content: bytes) -> tuple[PaperCode, ...]:
        if name not in self.read:
            raise Refusal("photograph-damaged", name=name)
        return self.read[name]


def returned(images: Images) -> Iterator[Act[SignedPaperReturned]]:
    return record_of(images.day.journal).of(SignedPaperReturned)


@pytest.fixture
def images() -> Images:
    """The police's sheet is returned in every way in which a sheet may be."""
    day = a_seated_hearing().balloted(POLICE, [GOOD] * 4).locked(POLICE)
    paper = on_paper(day, PaperKind.UNIT_TALLY, POLICE)
    code = code_on(day, paper)
    images = Images(day)
    images.take_back(image("现行.jpg", code))
    images.take_back(image("不知第几项.jpg", replace(code, acts=0)))
    images.take_back(image("重写.jpg", replace(code, head="ab" * 32)))
    images.take_back(image("草稿.jpg", replace(code, record_sha256="ab" * 32)))
    images.take_back(image("别场.jpg", replace(code, hearing="OTHER")))
    images.take_back(image("模糊.jpg"))
    return images


def checked(images: Images, journal: Journal | None = None) -> VerificationReport:
    record = record_of(images.day.journal if journal is None else journal)
    return run(record, read_codes=images.again)


def again(report: VerificationReport) -> list[Problem]:
    """What reading the images once more found."""
    codes = {"return-read-otherwise", "return-not-an-image", "return-legible-now-told"}
    found = check_of(report, "binding").findings
    return [each for each in found if each.code in codes | {"image-reader-missing"}]


def test_images_that_say_what_was_told_pass(images: Images) -> None:
    verdicts = [each.verdict for each in images.day.hearing.state.binding.returns]
    assert set(verdicts) == set(ReturnVerdict) - {ReturnVerdict.SUPERSEDED}
    report = checked(images)
    assert not_passed(report) == {}
    assert again(report) == []


def test_without_a_reader_nothing_is_read_and_nothing_is_said(images: Images) -> None:
    images.read.clear()
    assert again(run(record_of(images.day.journal))) == []


@pytest.mark.parametrize(
    "change",
    [
        lambda code: (replace(code, number="D8-U02"),),
        lambda code: (replace(code, version=2),),
        lambda code: (replace(code, record_sha256="cd" * 32),),
        lambda code: (replace(code, hearing="OTHER"),),
        lambda code: (replace(code, head="cd" * 32),),
        lambda code: (replace(code, acts=code.acts + 1),),
        lambda _: (),
    ],
)
def test_an_image_that_says_something_else_fails(
    images: Images, change: Callable[[PaperCode], tuple[PaperCode, ...]]
) -> None:
    (code,) = images.read["现行.jpg"]
    images.read["现行.jpg"] = change(code)
    report = checked(images)
    assert set(not_passed(report)) == {"binding"}
    (found,) = again(report)
    assert (found.code, found.params["name"]) == ("return-read-otherwise", "现行.jpg")


FORGED: list[Forgery] = [
    changed("SignedPaperReturned", 5, hearing="ELSEWHERE"),
    changed("SignedPaperReturned", 4, record_sha256="cd" * 32),
    changed("SignedPaperReturned", 3, printed_after=None, number="D8-U09", pdf_sha256=""),
]
"""Told otherwise, so that the verdict still fits what is told."""


@pytest.mark.parametrize("forgery", FORGED)
def test_a_return_told_otherwise_is_found_by_its_image(images: Images, forgery: Forgery) -> None:
    report = checked(images, forged(forgery, journal=images.day.journal))
    assert [each.code for each in again(report)] == ["return-read-otherwise"]
    assert "binding" in not_passed(report)


def test_a_sheet_legible_by_now_is_told_and_fails_nothing(images: Images) -> None:
    images.read["模糊.jpg"] = images.read["现行.jpg"]
    report = checked(images)
    assert not_passed(report) == {}
    assert [(each.code, each.severity) for each in again(report)] == [
        ("return-legible-now-told", Severity.WARNING)
    ]


def test_what_is_no_image_fails(images: Images) -> None:
    del images.read["现行.jpg"]
    report = checked(images)
    (amiss,) = again(report)
    assert amiss.code == "return-not-an-image"
    (seq,) = (act.seq for act in returned(images) if act.event.file_name == "现行.jpg")
    assert amiss.params == {"seq": seq, "name": "现行.jpg"}
    assert check_of(report, "binding").status is Status.FAILED


def test_where_no_library_reads_codes_this_is_told_once(
    images: Images, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delitem(sys.modules, "hearing_desk.intake.page_images", raising=False)
    monkeypatch.setitem(sys.modules, "zxingcpp", None)
    report = run(record_of(images.day.journal), read_codes=codes_again)
    assert not_passed(report) == {}
    assert [each.code for each in again(report)] == ["image-reader-missing"]


def test_an_image_that_is_gone_is_for_the_check_of_files(images: Images) -> None:
    journal = images.day.journal
    assert isinstance(journal, MemoryJournal)
    gone = next(entry for entry in journal.files() if entry.name == "现行.jpg")
    del images.read["现行.jpg"]
    record = record_of(journal)
    kept: Callable[[str], StoredFile | None] = partial(_without, gone.sha256, record.file)
    report = run(replace(record, file=kept), read_codes=images.again)
    assert again(report) == []


def _without(gone: str, file: Callable[[str], StoredFile | None], sha256: str) -> StoredFile | None:
    return None if sha256 == gone else file(sha256)


def test_a_real_photograph_is_read_again() -> None:
    """Printed, photographed on a table, taken in, verified; then told to have been unreadable."""
    day = a_seated_hearing().balloted(POLICE, [GOOD] * 4).locked(POLICE)
    desk = Desk(day.journal, day.clock, FONTS)
    desk.hearing.sit_down(NOTARY)
    desk.papers.print(PaperKind.UNIT_TALLY, POLICE)
    stored = day.journal.file(desk.hearing.state.papers[0].pdf_sha256)
    assert stored is not None
    photo = jpeg(on_a_table(page_of(stored.content, 300)))
    desk.binding.take_back(read_photograph("签字件.jpg", photo))
    report = run(record_of(day.journal), read_codes=codes_again)
    assert not_passed(report) == {}
    assert again(report) == []
    told = changed("SignedPaperReturned", version=2, verdict="not-held", pdf_sha256="")
    other = run(record_of(forged(told, journal=day.journal)), read_codes=codes_again)
    assert [each.code for each in again(other)] == ["return-read-otherwise"]
    (found,) = again(other)
    assert found.params["read"] == "TONGHE-TEST D8-U01 V1"
