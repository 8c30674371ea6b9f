"""Forgeries at the edge of what is allowed: one step further is found, one step less is not."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from hearing_desk.journal.canonical import dumps
from hearing_desk.journal.port import Entry, Journal
from tests.verify.hearings import Forgery, added, changed, dropped, place_of, signed_by, whole_day
from tests.verify.test_binding import bound_day
from tests.verify.test_corrections import corrected_day
from tests.verify.test_order import LOT, settled
from tests.verify.test_rechecks import rechecked_day
from tests.verify.test_roles import day_by_pins
from tests.verify.test_year import answer, deduction, last_year, scores, within

At = tuple[Callable[[], Journal], str, Forgery]
"""Which day, which check, and what was done to it."""


def all_of(*forgeries: Forgery) -> Forgery:
    def forgery(entries: list[Entry]) -> None:
        for each in forgeries:
            each(entries)

    return forgery


def every(kind: str, **fields: Any) -> Forgery:
    """Values of all acts of a kind replaced."""

    def forgery(entries: list[Entry]) -> None:
        for place, entry in enumerate(entries):
            if entry.kind == kind:
                payload = {**json.loads(entry.payload), **fields}
                entries[place] = replace(entry, payload=dumps(payload))

    return forgery


def alone(deduction: Forgery) -> Forgery:
    """A deduction without the award that follows from it."""
    return all_of(deduction, dropped("AwardDecided"))


def envelope(returned: int, number: int) -> Forgery:
    """So many papers came back, and this envelope of them was photographed."""
    return all_of(
        changed("BallotsReturned", returned=returned),
        changed("CustodyPhotographed", envelope=number),
    )


def seen_at(by_ms: int) -> Forgery:
    """The clock stopped so long after the act before it, by the same clock."""

    def forgery(entries: list[Entry]) -> None:
        before = json.loads(entries[place_of(entries, "SpeechPaused")].payload)["at"]
        at = {**before, "mono_ms": before["mono_ms"] + by_ms}
        changed("SpeechResumed", at=at)(entries)

    return forgery


def slipped_in(kind: str, after: str, **fields: Any) -> Forgery:
    return added(kind, after=after, **fields)


WITHIN: Mapping[str, At] = {
    "a clock that stood still": (whole_day, "speeches", seen_at(0)),
    "papers and no pool": (whole_day, "secrecy", dropped("PoolSealed")),
    "a score of 0": (whole_day, "order", scores(score="0")),
    "a full score": (whole_day, "order", scores(score="100")),
    "a fixed deduction of its points": (
        whole_day, "order", alone(deduction(kind="ordinary", points="5", reason=""))
    ),
    "the least open deduction": (whole_day, "order", alone(deduction(points="1/1000"))),
    "a deduction of no kind, with a reason": (whole_day, "order", alone(deduction(kind=""))),
    "answers of nobody": (whole_day, "order", answer(counts=[0, 0])),
    "answers of all respondents by all channels": (
        whole_day, "order", answer(respondents="", channel="")
    ),
    "first of last year": (whole_day, "order", last_year(rank=1)),
    "not ranked last year": (whole_day, "order", last_year(rank=None)),
    "typed figures with a document": (
        whole_day,
        "order",
        within("ScoresRecorded", "origin", {"name": "", "sha256": "", "document": "通报"}),
    ),
    "figures of a file without a document": (
        whole_day, "order", within("ScoresRecorded", "origin.document", "")
    ),
    "an award of fewer than are left": (whole_day, "order", changed("AwardDecided", units=[])),
    "as many papers printed as issued": (
        whole_day, "attendance", changed("BallotsIssued", 2, printed=4)
    ),
    "the hundredth paper in the first envelope": (bound_day, "binding", envelope(100, 1)),
    "the hundred and first in the second": (bound_day, "binding", envelope(101, 2)),
    "an envelope of no papers": (bound_day, "binding", envelope(0, 1)),
    "a paper printed at the very act before": (
        bound_day, "binding", changed("SignedPaperReturned", printed_after=1)
    ),
    "a hearing named in small letters": (
        bound_day, "binding", changed("SignedPaperReturned", hearing="Tonghe-Test")
    ),
    "a correction said to be of an older notary": (
        corrected_day, "corrections", changed("SheetCorrected", notary="op-1")
    ),
    "a sample with a remark of one word": (
        rechecked_day, "order", changed("SampleClosed", 2, remark="x")
    ),
    "fourteen wrong PINs": (
        day_by_pins,
        "order",
        all_of(dropped("PinReset"), *[slipped_in("PinRefused", "PinRefused", person="op-1")] * 13),
    ),
}  # fmt: skip
"""Nothing is amiss by the check named."""

BEYOND: tuple[tuple[Callable[[], Journal], str, str, Forgery], ...] = (
    (whole_day, "speeches", "clock-backwards", seen_at(-1)),
    (whole_day, "order", "order-year-score-beyond", scores(score="100001/1000")),
    (whole_day, "order", "order-year-deduction-points", deduction(points="-1/1000")),
    (whole_day, "order", "order-year-deduction-points", deduction(kind="ordinary", points="4")),
    (whole_day, "order", "order-year-deduction-number", deduction(number=3)),
    (whole_day, "order", "order-year-answers", answer(counts=[0, 0, 0])),
    (whole_day, "order", "order-year-last-year", last_year(rank=-1)),
    (whole_day, "order", "order-year-nothing", changed("AnswersRecorded", lines=[])),
    (whole_day, "order", "order-year-nothing", changed("LastYearRecorded", lines=[])),
    (whole_day, "order", "order-draw-not-in-force", changed("DelegateReplaced", session="law")),
    (whole_day, "order", "order-draw-other", changed("DrawHeld", session="law")),
    (
        whole_day,
        "order",
        "order-draw-not-in-force",
        slipped_in("DrawVoided", "DrawHeld", draw="2011-X", reason="x", consent="notary-1"),
    ),
    (
        whole_day,
        "order",
        "order-void-consent",
        slipped_in("DrawVoided", "DrawHeld", draw="2011-B", reason="x", consent="nobody"),
    ),
    (
        whole_day,
        "order",
        "order-entry-closed",
        slipped_in(
            "ReturnsRecounted",
            "EntryClosed",
            unit="U03",
            round=1,
            returned=4,
            foreign=0,
            reason="x",
        ),
    ),
    (whole_day, "order", "order-sheet-beyond", changed("BallotEntered", sheet_no=4)),
    (whole_day, "order", "order-sheet-beyond", changed("BallotEntered", sheet_no=0)),
    (whole_day, "order", "order-round-unknown", changed("EntryClosed", round=2)),
    (whole_day, "order", "order-incident-number",
     slipped_in("IncidentRecorded", "ResultReleased", number=0, category="x", text="x")),
    (whole_day, "order", "order-tie-rule", settled(**LOT)),
    (whole_day, "attendance", "voters-differ", changed("BallotsIssued", 2, recused=1)),
    (whole_day, "attendance", "stand-ins-too-many", changed("BallotsIssued", 2, stand_ins=-1)),
    (whole_day, "attendance", "issued-over-printed", changed("BallotsIssued", 2, printed=3)),
    (whole_day, "attendance", "sign-in-differs", changed("SignInClosed", session="law")),
    (whole_day, "entries", "entry-doubt-open", every("BallotDoubted", sheet_no=2)),
    (whole_day, "entries", "marks-unreadable", every("BallotEntered", marks=["1", "1", "1"])),
    (whole_day, "deciders", "deciders-not-two", every("BallotInvalidated", deciders=[])),
    (
        whole_day,
        "deciders",
        "deciders-not-two",
        every("BallotAdjudicated", deciders=["decider-U01-1-1-1", "decider-U01-1-1-2", "op-1"]),
    ),
    (whole_day, "reconciliation", "papers-do-not-add-up", changed("BallotsReturned", returned=2)),
    (whole_day, "venues", "venue-score-differs",
     within("VenuesRecorded", "venues.1.counts.0.raw_total", "341", -1)),
    (whole_day, "venues", "venue-head-differs",
     within("VenuesRecorded", "venues.1.head", "C" * 64, -1)),
    (bound_day, "binding", "photograph-of-nothing", envelope(100, 2)),
    (bound_day, "binding", "photograph-of-nothing", envelope(101, 3)),
    (bound_day, "binding", "photograph-of-nothing", envelope(101, 0)),
    (bound_day, "binding", "return-verdict-forged",
     changed("SignedPaperReturned", printed_after=0)),
    (bound_day, "binding", "type-back-places", changed("TypeBackChecked", hidden=[0, 3])),
    (corrected_day, "order", "order-lock-version", changed("TallyLocked", -1, version=1)),
    (corrected_day, "order", "order-taken-out-account", changed("SheetTakenOut", returned=5)),
    (corrected_day, "order", "order-sheet-beyond", changed("SheetCorrected", sheet_no=5)),
    (corrected_day, "order", "order-sheet-beyond", changed("SheetCorrected", sheet_no=0)),
    (corrected_day, "order", "order-recomputation-number",
     changed("RecomputationOrdered", number=2)),
    (corrected_day, "order", "order-without-order", changed("AbsenceLifted", reason=" ")),
    (corrected_day, "order", "order-without-order", changed("RecomputationOrdered", document="")),
    (corrected_day, "order", "order-reprint-unknown", changed("PaperReprinted", subject="U02")),
    (corrected_day, "order", "order-reprint-unknown", within("PaperReprinted", "kind", "D9")),
    (corrected_day, "corrections", "objection-withdrawn-by-other",
     signed_by("org-1", "ObjectionWithdrawn")),
    (rechecked_day, "order", "order-recheck-number", changed("SampleDrawn", 2, number=2)),
    (rechecked_day, "order", "order-recheck-number", changed("RecountOrdered", 2, number=3)),
    (rechecked_day, "order", "order-same-operator", signed_by("op-1", "SheetRecounted")),
    (rechecked_day, "rechecks", "sample-result-differs", changed("SampleClosed", agreed=2)),
    (rechecked_day, "rechecks", "sample-misdrawn", changed("SampleDrawn", seed="836")),
    (rechecked_day, "rechecks", "sample-misdrawn", changed("SampleDrawn", number=2)),
    (day_by_pins, "order", "order-pin-none", changed("OperatorSeated", person="org-9")),
    (day_by_pins, "order", "order-consent-none", changed("ConsentWithdrawn", subject="U02")),
)  # fmt: skip
"""What must be found: the day, the check, the code, and what was done."""
