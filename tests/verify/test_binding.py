"""A day on which paper was held against data in every way: sound as it happened, and forged."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from hearing_desk.desk.binding_clerk import Shown
from hearing_desk.errors import Severity
from hearing_desk.journal.memory import MemoryJournal
from hearing_desk.journal.port import StoredFile
from hearing_desk.model.binding import PhotographOf
from hearing_desk.model.ids import Round
from hearing_desk.model.papers import PaperKind
from hearing_desk.verify.report import Status
from tests.bindings import code_on, image, on_paper, typed_from
from tests.builders import CLERK, GOOD, POLICE, POOR, SQUAD, TRAFFIC, Day, a_seated_hearing
from tests.verify.hearings import (
    Forgery,
    chained,
    changed,
    check_of,
    dropped,
    entries_of,
    forged,
    found,
    moved,
    not_passed,
    verified,
)

ENVELOPE = Shown(PhotographOf.ENVELOPE, unit=POLICE, round=Round(1), envelope=1, seal="0042")


def a_bound_day() -> Day:
    """Police: typed back twice, returned before, during and after a correction. Fifteen images."""
    day = a_seated_hearing()
    for unit in (POLICE, TRAFFIC):
        day.balloted(unit, [GOOD] * 4).locked(unit)
    day.speeches.unit_absent(SQUAD, "未到")
    first = on_paper(day, PaperKind.UNIT_TALLY, POLICE)
    listed = on_paper(day, PaperKind.BALLOT_LIST, POLICE)
    reconciled = on_paper(day, PaperKind.RECONCILIATION, "law")
    summary = on_paper(day, PaperKind.GROUP_SUMMARY, "law")
    typed_from(day, first)
    typed_from(day, first, of=listed)
    day.hearing.sit_down(CLERK)
    day.signed(POLICE)
    code = code_on(day, first)
    day.binding.take_back(image("一版.jpg", code))
    day.binding.take_back(image("汇总表.jpg", code_on(day, summary)))
    day.corrected(POLICE, 1, POOR)
    day.binding.take_back(image("一版再拍.jpg", code))
    day.binding.take_back(image("明细表.jpg", code_on(day, listed)))
    day.binding.take_back(image("汇总表再拍.jpg", code_on(day, summary)))
    day.tallied(POLICE).locked(POLICE)
    second = on_paper(day, PaperKind.UNIT_TALLY, POLICE, 2)
    on_paper(day, PaperKind.CORRECTION_REPORT, f"{POLICE}-V2")
    day.signed(POLICE)
    day.binding.take_back(image("一版三拍.jpg", code))
    day.binding.take_back(image("明细表再拍.jpg", code_on(day, listed)))
    day.binding.take_back(image("二版.jpg", code_on(day, second)))
    day.binding.take_back(image("草稿.jpg", replace(code, record_sha256="ab" * 32)))
    day.binding.take_back(image("重写.jpg", replace(code, head="ab" * 32)))
    day.binding.take_back(image("别场.jpg", replace(code, hearing="OTHER")))
    day.binding.take_back(image("模糊.jpg"))
    day.binding.take_back(image("核对表.jpg", code_on(day, reconciled)))
    day.binding.photograph(ENVELOPE, image("袋.jpg"))
    paper = Shown(PhotographOf.PAPER, pdf_sha256=second.pdf_sha256)
    day.binding.photograph(paper, image("签字.jpg"))
    day.binding.photograph(Shown(PhotographOf.BOX, what="票箱", seal="7"), image("箱.jpg"))
    return day


@cache
def bound_day() -> MemoryJournal:
    """The record of that day."""
    journal = a_bound_day().journal
    assert isinstance(journal, MemoryJournal)
    return journal


def test_a_bound_day_passes_every_check() -> None:
    report = verified(bound_day())
    assert not_passed(report) == {}
    check = check_of(report, "binding")
    assert check.status is Status.PASSED
    assert {each.severity for each in check.findings} == {Severity.WARNING}
    told = [each.code for each in check.findings]
    assert told.count("type-back-mismatch-told") == 1
    verdicts = [each.params.get("verdict") for each in check.findings]
    assert verdicts.count("superseded") == 5
    assert verdicts.count("not-held") == 2


def test_without_paper_there_is_nothing_to_hold_against_data() -> None:
    report = verified(a_seated_hearing().journal)
    assert check_of(report, "binding").status is Status.NOTHING


FORGERIES: list[tuple[str, str, Forgery]] = [  # each is tried in `test_findings.py`
    ("binding", "type-back-of-nothing", changed("TypeBackChecked", pdf_sha256="0" * 64)),
    ("binding", "type-back-of-nothing", changed("TypeBackChecked", version=2)),
    ("binding", "type-back-of-nothing", moved("TypeBackChecked", 1, before="PaperPrinted")),
    ("binding", "type-back-forged", changed("TypeBackChecked", 2, matched=True)),
    ("binding", "type-back-forged", changed("TypeBackChecked", matched=False)),
    ("binding", "type-back-forged", changed("TypeBackChecked", typed=["0000", "0000"])),
    ("binding", "type-back-places", changed("TypeBackChecked", hidden=[])),
    ("binding", "type-back-places", changed("TypeBackChecked", hidden=[3])),
    ("binding", "type-back-places", changed("TypeBackChecked", hidden=[4, 3])),
    ("binding", "type-back-places", changed("TypeBackChecked", hidden=[3, 17])),
    ("binding", "type-back-places", changed("TypeBackChecked", hidden=[3, 4, 5])),
    (
        "binding",
        "return-verdict-forged",
        changed("SignedPaperReturned", 3, verdict="current", replaced_by=None),
    ),
    ("binding", "return-verdict-forged", changed("SignedPaperReturned", 3, replaced_by=3)),
    ("binding", "return-verdict-forged", changed("SignedPaperReturned", verdict="unreadable")),
    ("binding", "return-verdict-forged", changed("SignedPaperReturned", pdf_sha256="0" * 64)),
    ("binding", "return-verdict-forged", changed("SignedPaperReturned", printed_after=None)),
    ("binding", "return-verdict-forged", changed("SignedPaperReturned", printed_after=9999)),
    ("binding", "return-verdict-forged", changed("SignedPaperReturned", hearing="")),
    ("binding", "return-verdict-forged", changed("SignedPaperReturned", hearing="OTHER")),
    ("binding", "return-verdict-forged", changed("SignedPaperReturned", -5, verdict="current")),
    (
        "binding",
        "return-verdict-forged",
        moved("SignedPaperReturned", 8, before="SheetCorrected"),
    ),
    ("binding", "photograph-of-nothing", changed("CustodyPhotographed", envelope=2)),
    ("binding", "photograph-of-nothing", changed("CustodyPhotographed", envelope=None)),
    ("binding", "photograph-of-nothing", changed("CustodyPhotographed", round=2)),
    ("binding", "photograph-of-nothing", changed("CustodyPhotographed", unit="U03")),
    ("binding", "photograph-of-nothing", changed("CustodyPhotographed", unit="U09")),
    ("binding", "photograph-of-nothing", changed("CustodyPhotographed", pdf_sha256="0" * 64)),
    ("binding", "photograph-of-nothing", changed("CustodyPhotographed", 2, pdf_sha256="0" * 64)),
    ("binding", "photograph-of-nothing", changed("CustodyPhotographed", 3, unit="U01")),
    (
        "binding",
        "photograph-of-nothing",
        moved("CustodyPhotographed", 1, before="BallotsReturned"),
    ),
    ("files", "file-not-cited", dropped("CustodyPhotographed")),
    ("files", "file-not-cited", dropped("SignedPaperReturned")),
    ("files", "stored-file-missing", changed("SignedPaperReturned", file_sha256="0" * 64)),
    ("files", "stored-file-missing", changed("CustodyPhotographed", file_sha256="0" * 64)),
]
"""The check that must find it, the code it must find it by, and what the forger did."""


def returned_as_stored() -> MemoryJournal:
    """The stored PDF put in the place of the image of the signed sheet."""
    journal = bound_day()
    pdf = next(entry for entry in journal.files() if entry.media_type == "application/pdf")
    return forged(changed("SignedPaperReturned", file_sha256=pdf.sha256), journal=journal)


def with_altered_image() -> MemoryJournal:
    """A photograph in the record retouched, under its old digest."""
    journal = chained(entries_of(bound_day()), bound_day())
    photo = next(entry for entry in journal.files() if entry.name == "袋.jpg")
    journal._files[photo.sha256] = StoredFile(
        photo.sha256, photo.name, photo.media_type, b"\xff\xd8\xffretouched"
    )
    return journal


def test_the_stored_file_is_no_signed_sheet() -> None:
    assert found(verified(returned_as_stored()), "return-of-stored-file")


def test_a_retouched_photograph_is_found() -> None:
    assert "files" in not_passed(verified(with_altered_image()))
