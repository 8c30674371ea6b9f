"""A day with samples and recounts: sound as it happened, and forged act by act."""

from __future__ import annotations

from functools import cache
from typing import Any

from hearing_desk.journal.ballot_events import SupervisionEnded
from hearing_desk.journal.memory import MemoryJournal
from hearing_desk.model.ids import SheetNo
from hearing_desk.model.papers import PaperKind
from hearing_desk.verify.report import Status
from tests.builders import (
    BLANKS,
    GOOD,
    NOTARY,
    POLICE,
    POOR,
    TRAFFIC,
    Day,
    a_hearing,
    a_seated_hearing,
)
from tests.verify.hearings import (
    Forgery,
    added,
    changed,
    check_of,
    dropped,
    forged,
    found,
    moved,
    not_passed,
    put_on_paper,
    repeated,
    signed_by,
    verified,
)

SETTLER = "recount-U01-1-2-1"
ROUND: dict[str, Any] = {"unit": "U01", "round": 1}


def a_rechecked_day() -> Day:
    """Police: a sample that finds a wrong sheet, keyed anew; a recount before the lock, another
    after it that ends in a correction. Traffic: a sample left unfinished."""
    day = a_seated_hearing().balloted(POLICE, [GOOD, POOR, GOOD, POOR])
    day.hearing.sit_down(NOTARY)
    day.samples.draw(POLICE, "8361", 4)
    for sheet, marks in ((1, GOOD), (2, POOR), (3, GOOD), (4, POOR), (4, GOOD)):
        if (sheet, marks) != (4, POOR):
            day.samples.read(POLICE, SheetNo(sheet), marks)
    day.sample_ended(POLICE, "第 4 号票不符")
    day.reopened(POLICE, "抽样核对第 4 号票不符")
    day.corrections.set_aside(POLICE, SheetNo(4), "抽样核对不符")
    day.keyed_sheet(POLICE, 4, GOOD).closed(POLICE).tallied(POLICE)
    day.recounted(POLICE, [GOOD, GOOD, POOR, GOOD])
    day.recount_settled(POLICE, 2, GOOD).recount_settled(POLICE, 3, GOOD)
    day.tallied(POLICE).locked(POLICE)
    put_on_paper(day, PaperKind.UNIT_TALLY, POLICE)
    day.recount_asked(POLICE)
    for sheet, marks in ((1, POOR), (1, POOR), (2, GOOD), (3, GOOD), (4, GOOD)):
        if sheet in day.round(POLICE).rekeyings[-1].keyed:
            day.recounts.undo(POLICE)
        day.recounts.enter(POLICE, SheetNo(sheet), marks)
    day.recounts.compare(POLICE)
    day.recount_settled(POLICE, 1, POOR)
    day.corrected(POLICE, 1, POOR).tallied(POLICE).locked(POLICE)
    put_on_paper(day, PaperKind.UNIT_TALLY, POLICE, 2)
    put_on_paper(day, PaperKind.CORRECTION_REPORT, f"{POLICE}-V2")
    day.signed(POLICE)
    day.released(POLICE)
    day.balloted(TRAFFIC)
    day.hearing.sit_down(NOTARY)
    day.samples.draw(TRAFFIC, "2468", 2)
    day.sample_ended(TRAFFIC, "时间不够").locked(TRAFFIC)
    return day


@cache
def rechecked_day() -> MemoryJournal:
    journal = a_rechecked_day().journal
    assert isinstance(journal, MemoryJournal)
    return journal


def test_a_rechecked_day_passes_every_check() -> None:
    report = verified(rechecked_day(), rechecked_day().head.hash)
    assert not_passed(report) == {}
    assert check_of(report, "rechecks").status is Status.PASSED
    sample = found(report, "sample-told").params
    assert (sample["agreed"], sample["differing"], sample["unread"]) == (3, 1, 0)
    recount = found(report, "recount-told").params
    assert (recount["before"], recount["after"]) == ("325 / 4", "325 / 4")
    assert (recount["person"], recount["differing"], recount["settled"]) == ("钱监督", 2, 2)


def test_without_samples_and_recounts_there_is_nothing_to_check() -> None:
    report = verified(a_hearing().journal)
    assert check_of(report, "rechecks").status is Status.NOTHING


def test_a_recount_under_way_is_told() -> None:
    day = a_seated_hearing().balloted(POLICE).recount_asked(POLICE)
    report = verified(day.journal)
    assert not_passed(report) == {}
    assert found(report, "recount-told").params["after"] == "-"


def test_what_two_decided_answers_a_sample_that_differs() -> None:
    """Sheet 2 is ruled upon, sheet 1 corrected, both otherwise than the notary read them."""
    day = a_seated_hearing().balloted(POLICE, [GOOD] * 4)
    day.hearing.sit_down(NOTARY)
    day.samples.draw(POLICE, "8361", 4)
    day.samples.read(POLICE, SheetNo(2), POOR)
    day.sample_ended(POLICE, "时间不够")
    day.reopened(POLICE, "第 2 号票不符")
    day.entry.adjudicate(POLICE, SheetNo(2), GOOD, "公证员看错行", ("钱监督", "周监督"))
    day.closed(POLICE).tallied(POLICE).locked(POLICE)
    day.hearing.sit_down(NOTARY)
    day.samples.draw(POLICE, "8361", 4)
    day.samples.read(POLICE, SheetNo(1), POOR)
    day.sample_ended(POLICE, "时间不够")
    day.corrected(POLICE, 1, BLANKS).tallied(POLICE).locked(POLICE)
    assert not_passed(verified(day.journal)) == {}


def test_a_sample_may_be_ended_by_others_once_the_notary_left() -> None:
    day = a_seated_hearing().balloted(POLICE).sampled(POLICE, 2)
    day.recorded(SupervisionEnded("离场"))
    day.hearing.sit_down(next(iter(day.hearing.state.operators)))
    day.samples.close(POLICE)
    assert not_passed(verified(day.journal)) == {}


FORGERIES: tuple[tuple[str, str, Forgery], ...] = (  # each is tried in `test_findings.py`
    ("rechecks", "sample-misdrawn", changed("SampleDrawn", seed="8362")),
    ("rechecks", "sample-misdrawn", changed("SampleDrawn", seed="八三六一")),
    ("rechecks", "sample-misdrawn", changed("SampleDrawn", papers=5)),
    ("rechecks", "sample-misdrawn", changed("SampleDrawn", 2, sheets=[])),
    ("rechecks", "sample-misdrawn", changed("SampleDrawn", 2, sheets=[1, 2])),
    ("rechecks", "sample-by-other", signed_by("op-1", "SampleDrawn")),
    ("rechecks", "sample-by-other", signed_by("op-1", "SampleSheetRead")),
    ("rechecks", "sample-by-other", signed_by("op-1", "SampleClosed")),
    ("rechecks", "recheck-against-other", changed("SampleSheetRead", recorded=["2", "2"])),
    ("rechecks", "sample-result-differs", changed("SampleClosed", differing=0, agreed=4)),
    ("rechecks", "sample-result-differs", dropped("SampleSheetRead")),
    ("rechecks", "recheck-against-other", changed("SheetRecounted", counted=["2", "2"])),
    ("rechecks", "recount-differs", changed("RecountCompared", differing=1)),
    ("rechecks", "recount-differs", changed("SheetRecounted", marks=["2", "2"])),
    ("order", "order-recheck-number", changed("SampleDrawn", number=2)),
    ("order", "order-recheck-number", changed("RecountOrdered", number=2)),
    ("order", "order-recheck-open", dropped("SampleClosed")),
    ("order", "order-sample-open", repeated("SampleDrawn", 2)),
    ("order", "order-sample-not-open", dropped("SampleDrawn")),
    ("order", "order-sample-not-open", repeated("SampleClosed")),
    ("order", "order-sample-not-open", changed("SampleSheetRead", number=2)),
    ("order", "order-tally-before-close", moved("SampleDrawn", 1, before="EntryClosed")),
    ("order", "order-sample-sheet", changed("SampleSheetRead", sheet_no=7)),
    ("order", "order-sample-reread", repeated("SampleSheetRead")),
    ("order", "order-reason-missing", changed("SampleClosed", 2, remark=" ")),
    ("order", "order-recheck-open", dropped("SampleClosed", 2)),
    ("order", "order-recheck-open", changed("SampleSheetRead", marks=["1", "2"])),
    ("order", "order-recheck-open", dropped("RecountCompared")),
    ("order", "order-recheck-open", dropped("RecountSettled")),
    ("order", "order-recheck-open", changed("SheetCorrected", sheet_no=2)),
    ("order", "order-recount-open", dropped("RecountCompared", 2)),
    ("order", "order-recount-open", moved("EntryReopened", 1, before="SheetRecounted")),
    ("order", "order-recount-not-open", dropped("RecountOrdered")),
    ("order", "order-recount-not-open", repeated("RecountCompared")),
    ("order", "order-recount-not-open", changed("RecountUndone", number=3)),
    ("order", "order-recount-unfinished", dropped("SheetRecounted")),
    (
        "order",
        "order-recount-signed",
        moved("RecountOrdered", 2, before="TallyTaken", before_nth=-1),
    ),
    ("order", "order-reason-missing", changed("RecountOrdered", reason="")),
    ("order", "order-lock-before-tally", moved("RecountOrdered", 1, before="TallyTaken")),
    ("order", "order-entered-twice", repeated("SheetRecounted")),
    ("order", "order-sheet-beyond", changed("SheetRecounted", sheet_no=7)),
    ("order", "order-same-operator", signed_by("op-2", "SheetRecounted")),
    ("order", "order-undone-not-last", changed("RecountUndone", sheet_no=2)),
    ("order", "order-no-difference", repeated("RecountSettled")),
    ("order", "order-no-difference", changed("RecountSettled", number=2)),
    ("order", "order-no-difference", changed("RecountSettled", sheet_no=4)),
    ("deciders", "deciders-not-two", changed("RecountSettled", deciders=[SETTLER])),
    ("deciders", "ruling-without-reason", changed("RecountSettled", reason="")),
    ("entries", "marks-unreadable", changed("RecountSettled", marks=["1", "9"])),
    ("entries", "marks-unreadable", changed("SampleSheetRead", marks=["1"])),
    ("entries", "marks-unreadable", changed("SheetRecounted", marks=["9", "9"])),
    ("tallies", "tally-differs", changed("RecountSettled", marks=["2", "1"])),
    ("people", "cited-person-missing", changed("RecountOrdered", person="nobody")),
    ("people", "cited-person-missing", changed("RecountSettled", deciders=["nobody", SETTLER])),
    ("secrecy", "paper-tied-to-person", changed("SampleClosed", remark="代表 D0001 说的")),
    ("secrecy", "paper-tied-to-person", changed("RecountOrdered", reason="代表 D0001 说的")),
    ("secrecy", "paper-tied-to-person", changed("RecountSettled", reason="代表 D0001 说的")),
)


def test_figures_signed_or_released_over_an_open_sample_are_found() -> None:
    for kind in ("SheetSigned", "ResultReleased"):
        record = forged(
            moved("SampleDrawn", 2, before=kind),
            changed("SampleDrawn", 2, unit="U01", number=2),
            journal=rechecked_day(),
        )
        assert "order-recheck-open" in not_passed(verified(record))["order"]


def test_acts_on_what_is_not_there_are_told_by_the_order_alone() -> None:
    """A unit that was never listed, a round never issued, no scheme to count by."""
    record = forged(
        added(
            "SampleClosed",
            after="SampleDrawn",
            **{**ROUND, "unit": "U09"},
            number=1,
            agreed=0,
            differing=0,
            remark="x",
        ),
        added(
            "SampleClosed",
            after="SampleDrawn",
            **{**ROUND, "round": 9},
            number=1,
            agreed=0,
            differing=0,
            remark="x",
        ),
        journal=rechecked_day(),
    )
    assert "order-round-unknown" in not_passed(verified(record))["order"]
    bare = forged(
        changed("SchemeAdopted", text="x"),
        dropped("SampleDrawn"),
        dropped("RecountOrdered"),
        journal=rechecked_day(),
    )
    assert "order-sample-not-open" in not_passed(verified(bare))["order"]
