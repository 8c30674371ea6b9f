"""A day on which much is set right: sound as it happened, and forged act by act."""

from __future__ import annotations

import json
from dataclasses import replace
from functools import cache
from typing import Any

from hearing_desk.journal.ballot_events import IncidentRecorded
from hearing_desk.journal.canonical import dumps
from hearing_desk.journal.correction_events import PaperReprinted
from hearing_desk.journal.memory import MemoryJournal
from hearing_desk.journal.port import Entry
from hearing_desk.model.hearing import OBJECTION
from hearing_desk.model.ids import SheetNo
from hearing_desk.model.papers import PaperKind
from hearing_desk.verify.report import Status
from tests.builders import (
    GOOD,
    NOTARY,
    ORGANIZER,
    POLICE,
    POOR,
    SQUAD,
    TRAFFIC,
    Day,
    a_scheme,
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
    place_of,
    put_on_paper,
    repeated,
    signed_by,
    verified,
)

DECIDERS = ("钱监督", "周监督")
TWO = ["correction-U01-2-3-1-1", "correction-U01-2-3-1-2"]
FIX: dict[str, Any] = {
    "unit": "U01",
    "round": 1,
    "version": 3,
    "sheet_no": 1,
    "before": ["1", "1"],
    "marks": ["2", "2"],
    "reason": "看错行",
    "found": "抽样",
    "checked_by": TWO,
    "notary": None,
}


def a_corrected_day() -> Day:
    """Police: reopened, keyed anew, locked, corrected twice. Traffic: a foreign paper. Squad: late.

    The sheet of the police is locked, signed and released in two versions.
    """
    day = a_seated_hearing()
    day.speeches.unit_absent(SQUAD, "无人到场")
    day.balloted(POLICE, [GOOD, GOOD, POOR, GOOD])
    day.reopened(POLICE, "第 2 号票存疑")
    day.corrections.set_aside(POLICE, SheetNo(2), "两遍都看错")
    day.keyed_sheet(POLICE, 2, POOR).closed(POLICE).tallied(POLICE).locked(POLICE)
    put_on_paper(day, PaperKind.UNIT_TALLY, POLICE)
    day.signed(POLICE)
    day.released(POLICE)
    day.reported(TRAFFIC).issued(TRAFFIC).collected(TRAFFIC, 5).keyed(TRAFFIC)
    day.corrections.take_out(
        TRAFFIC, SheetNo(2), returned=4, reason="没有加盖印章", deciders=DECIDERS
    )
    day.closed(TRAFFIC).tallied(TRAFFIC).locked(TRAFFIC)
    day.corrected(POLICE, 3, GOOD).corrected(POLICE, 2, GOOD)
    day.tallied(POLICE).locked(POLICE)
    put_on_paper(day, PaperKind.UNIT_TALLY, POLICE, 2)
    put_on_paper(day, PaperKind.CORRECTION_REPORT, f"{POLICE}-V2")
    day.signed(POLICE)
    day.released(POLICE)
    beside_the_papers(day)
    return day


def beside_the_papers(day: Day) -> None:
    """An absence lifted, a paper printed again, rules revised, an objection withdrawn."""
    day.hearing.sit_down(ORGANIZER)
    day.corrections.lift_absence(SQUAD, "迟到半日", "纪要 6")
    first = next(p for p in day.hearing.state.papers if p.kind is PaperKind.UNIT_TALLY)
    reprint = PaperReprinted(
        first.kind, first.number, first.version, first.subject, first.pdf_sha256, void=True
    )
    day.recorded(reprint)
    revised = a_scheme(("ballot.divisor", "returned"))
    day.corrections.order_recomputation(revised, "修订.toml", reason="除数有误", document="纪要 7")
    day.recorded(IncidentRecorded(1, OBJECTION, "签到表涂改"))
    day.hearing.sit_down(NOTARY)
    day.corrections.withdraw_objection(1, "已核对原件")


@cache
def corrected_day() -> MemoryJournal:
    """The record of that day."""
    journal = a_corrected_day().journal
    assert isinstance(journal, MemoryJournal)
    return journal


def test_a_corrected_day_passes_every_check() -> None:
    report = verified(corrected_day(), corrected_day().head.hash)
    assert not_passed(report) == {}
    assert check_of(report, "corrections").status is Status.PASSED
    told = found(report, "correction-told").params
    assert (told["version"], told["before"], told["after"]) == (2, "125/2", "100")
    assert told["sheets"] == "3: 2 2 -> 1 1, 2: 2 2 -> 1 1"


def test_a_correction_not_locked_again_is_told() -> None:
    day = a_seated_hearing().balloted(POLICE).locked(POLICE).corrected(POLICE, 1, POOR)
    report = verified(day.journal)
    assert not_passed(report) == {}
    assert found(report, "correction-open").params["sheets"] == "1: 1 1 -> 2 2"


def test_the_figures_follow_from_the_corrected_marks() -> None:
    """A forger who locks the old figures again, or corrects to other marks, is found."""
    other = forged(changed("SheetCorrected", marks=["1", "2"]), journal=corrected_day())
    assert "tally-differs" in not_passed(verified(other))["tallies"]
    assert found(verified(other), "tally-differs").params["unit"] == "公安局"


FORGERIES: tuple[tuple[str, str, Forgery], ...] = (  # each is tried in `test_findings.py`
    ("order", "order-reopened-unclosed", repeated("EntryReopened")),
    ("order", "order-reason-missing", changed("EntryReopened", reason=" ")),
    (
        "order",
        "order-after-lock",
        added("EntryReopened", after="TallyLocked", unit="U01", round=1, reason="x"),
    ),
    (
        "order",
        "order-after-lock",
        added("EntryReopened", after="SheetCorrected", unit="U01", round=1, reason="x"),
    ),
    ("order", "order-not-keyed", repeated("SheetSetAside")),
    ("order", "order-reason-missing", changed("SheetSetAside", reason="")),
    ("order", "order-entered-twice", dropped("SheetSetAside")),
    ("order", "order-sheet-beyond", changed("SheetSetAside", sheet_no=9)),
    (
        "order",
        "order-undone-decided",
        added(
            "BallotInvalidated",
            after="EntryReopened",
            unit="U01",
            round=1,
            sheet_no=2,
            invalid="torn",
            remark="",
            deciders=TWO,
        ),
    ),
    ("order", "order-sheet-taken-out", repeated("SheetTakenOut")),
    ("order", "order-taken-out-account", changed("SheetTakenOut", returned=3)),
    ("order", "order-taken-out-account", changed("SheetTakenOut", foreign=0)),
    ("order", "order-reason-missing", changed("SheetTakenOut", reason="")),
    ("deciders", "deciders-not-two", changed("SheetTakenOut", deciders=["foreign-U02-1-2-1"])),
    ("entries", "entry-first-missing", changed("SheetTakenOut", returned=5, foreign=0)),
    ("order", "order-corrected-before-lock", moved("SheetCorrected", 1, before="TallyLocked")),
    ("order", "order-lock-version", changed("SheetCorrected", version=3)),
    ("order", "order-lock-version", changed("TallyLocked", -1, version=3)),
    ("tallies", "tally-differs", dropped("SheetCorrected", 2)),
    ("order", "order-sheet-beyond", changed("SheetCorrected", sheet_no=7)),
    ("order", "order-corrected-from-other", changed("SheetCorrected", before=["1", "2"])),
    ("order", "order-corrected-to-same", changed("SheetCorrected", marks=["2", "2"])),
    ("order", "order-corrected-from-other", repeated("SheetCorrected")),
    ("entries", "marks-unreadable", changed("SheetCorrected", marks=["1", "9"])),
    ("deciders", "deciders-not-two", changed("SheetCorrected", checked_by=TWO[:1])),
    ("deciders", "ruling-without-reason", changed("SheetCorrected", reason="")),
    ("corrections", "correction-without-notary", changed("SheetCorrected", notary=None)),
    ("corrections", "correction-without-finding", changed("SheetCorrected", found="")),
    ("corrections", "correction-signed-unreported", dropped("PaperPrinted", 3)),
    ("corrections", "objection-withdrawn-by-other", signed_by("op-1", "ObjectionWithdrawn")),
    ("people", "cited-person-missing", changed("SheetCorrected", notary="nobody")),
    ("secrecy", "paper-tied-to-person", changed("SheetCorrected", found="代表 D0001 说的")),
    ("secrecy", "paper-tied-to-person", changed("SheetSetAside", reason="代表 D0001")),
    ("order", "order-paper-version", changed("PaperPrinted", 2, version=3)),
    ("order", "order-paper-version", changed("PaperPrinted", 1, subject="U09")),
    ("order", "order-signed-before-lock", changed("SheetSigned", -1, version=1)),
    ("order", "order-released-before-lock", changed("ResultReleased", -1, version=1)),
    ("order", "order-unit-not-absent", repeated("AbsenceLifted")),
    ("order", "order-unit-not-absent", changed("AbsenceLifted", unit="U09")),
    ("order", "order-without-order", changed("AbsenceLifted", document="")),
    ("order", "order-reprint-unknown", changed("PaperReprinted", pdf_sha256="0" * 64)),
    ("order", "order-reprint-unknown", changed("PaperReprinted", version=2)),
    ("order", "order-recomputation-number", repeated("RecomputationOrdered")),
    ("order", "order-recomputation-ballot", changed("RecomputationOrdered", text="x")),
    ("order", "order-without-order", changed("RecomputationOrdered", reason="")),
    ("order", "order-rules-not-frozen", moved("RecomputationOrdered", 1, before="RulesFrozen")),
    ("rules", "scheme-digest-differs", changed("RecomputationOrdered", sha256="0" * 64)),
    ("order", "order-objection-unknown", changed("ObjectionWithdrawn", number=2)),
    ("order", "order-objection-unknown", repeated("ObjectionWithdrawn")),
    ("order", "order-without-order", changed("ObjectionWithdrawn", remark=" ")),
)


def test_an_invalid_paper_is_not_corrected() -> None:
    day = a_seated_hearing().reported(POLICE).issued(POLICE).collected(POLICE).keyed(POLICE)
    paper: dict[str, Any] = {"unit": "U01", "round": 1, "sheet_no": 1, "invalid": "torn"}
    day.closed(POLICE).tallied(POLICE).locked(POLICE)
    record = forged(
        added(
            "BallotInvalidated",
            after="BallotEntered",
            **paper,
            remark="",
            deciders=TWO,
        ),
        added("SheetCorrected", after="TallyLocked", **{**FIX, "version": 2}),
        journal=day.journal,
    )
    assert "order-corrected-invalid" in not_passed(verified(record))["order"]


def test_nothing_is_corrected_while_the_year_is_locked() -> None:
    report = verified(forged(added("SheetCorrected", after="YearLocked", **FIX)))
    assert "correction-in-locked-year" in not_passed(report)["corrections"]
    absent: dict[str, Any] = {"unit": "U03", "reason": "x", "document": "y"}
    report = verified(forged(added("AbsenceLifted", after="YearLocked", **absent)))
    assert "order-year-locked" in not_passed(report)["order"]


def test_a_correction_after_the_notary_left_needs_no_notary() -> None:
    day = a_seated_hearing().balloted(POLICE).locked(POLICE)
    record = forged(
        added("SupervisionEnded", after="TallyLocked", reason="离场"),
        added("SheetCorrected", after="SupervisionEnded", **{**FIX, "version": 2}),
        journal=day.journal,
    )
    assert check_of(verified(record), "corrections").status is Status.PASSED


def test_a_year_that_took_the_figures_before_their_correction_is_found() -> None:
    def late(entries: list[Entry]) -> None:
        """The police corrected and locked again between the year's count and its lock."""
        place = place_of(entries, "YearLocked")
        taken = entries[place_of(entries, "TallyTaken", 1)]
        payload = json.loads(taken.payload)
        payload["figures"] |= {"raw_total": "0", "score": "0"}
        locked = entries[place_of(entries, "TallyLocked", 1)]
        again = {**json.loads(locked.payload), "version": 2}
        entries[place:place] = [
            replace(taken, kind="SheetCorrected", payload=dumps({**FIX, "version": 2})),
            replace(taken, payload=dumps(payload)),
            replace(locked, payload=dumps(again)),
        ]

    report = verified(forged(late))
    assert "year-own-count-differs" in not_passed(report)["years"]
