"""What may be keyed: which sheet, in which pass, by whom, with which marks."""

from __future__ import annotations

from dataclasses import dataclass

from hearing_desk.errors import Refusal
from hearing_desk.model.ballots import EntryPass, InvalidReason, Marks
from hearing_desk.model.hearing import RoundState
from hearing_desk.model.ids import SheetNo
from hearing_desk.model.scheme import (
    BallotRules,
    IdentifiedBallotRule,
    TornBallotRule,
    Verification,
)
from hearing_desk.model.units import Unit
from hearing_desk.rules.interpret import parse_mark


@dataclass(frozen=True, slots=True)
class Entry:
    """A paper as it is about to be keyed; `operator` as the journal names its actor."""

    entry_pass: EntryPass
    sheet_no: SheetNo
    marks: Marks
    operator: str


def require_enterable(unit: Unit, current: RoundState, entry: Entry, rules: BallotRules) -> None:
    """Let an entry pass, or refuse it.

    Raises Refusal: "ballots-not-collected", "entry-closed", "second-pass-not-used",
    "sheet-number-out-of-range", "sheet-taken-out", "ballot-already-entered", "marks-incomplete",
    "mark-unknown", "same-operator".
    """
    require_entry_open(unit, current)
    if entry.entry_pass is EntryPass.SECOND and rules.verification is Verification.READ_BACK:
        raise Refusal("second-pass-not-used")
    require_sheet(current, entry.sheet_no)
    if entry.sheet_no in current.entries(entry.entry_pass):
        raise Refusal("ballot-already-entered", sheet_no=entry.sheet_no)
    require_marks(entry.marks, rules)
    other = EntryPass.FIRST if entry.entry_pass is EntryPass.SECOND else EntryPass.SECOND
    if current.operators(other).get(entry.sheet_no) == entry.operator:
        raise Refusal("same-operator", sheet_no=entry.sheet_no)


def require_entry_open(unit: Unit, current: RoundState) -> None:
    """The papers are collected and their entry is not closed.

    Raises Refusal: "ballots-not-collected", "entry-closed".
    """
    if current.returned is None:
        raise Refusal("ballots-not-collected", unit=unit.name)
    if current.closed:
        raise Refusal("entry-closed", unit=unit.name)


def require_sheet(current: RoundState, sheet_no: SheetNo) -> None:
    """The sheet number is one of those written on the returned papers that still count.

    Raises Refusal: "sheet-number-out-of-range", "sheet-taken-out".
    """
    if not 1 <= sheet_no <= current.last_sheet:
        raise Refusal("sheet-number-out-of-range", sheet_no=sheet_no, returned=current.last_sheet)
    if sheet_no in current.taken_out:
        raise Refusal("sheet-taken-out", sheet_no=sheet_no, reason=current.taken_out[sheet_no])


def require_marks(marks: Marks, rules: BallotRules) -> None:
    """One canonical mark per item; a blank is a mark, nothing keyed is not (design 2.8).

    Raises Refusal: "marks-incomplete", "mark-unknown".
    """
    if len(marks) != len(rules.items):
        raise Refusal("marks-incomplete", marks=len(marks), items=len(rules.items))
    for mark in marks:
        if parse_mark(mark, len(rules.grades)) != mark:
            raise Refusal("mark-unknown", mark=mark)


def require_invalidable(reason: InvalidReason, rules: BallotRules) -> None:
    """The scheme lets a paper be invalid for this reason (B5, B7).

    Raises Refusal: "identified-ballot-counts", "torn-ballot-counts".
    """
    if reason is InvalidReason.IDENTIFIED and rules.identified is IdentifiedBallotRule.COUNTED:
        raise Refusal("identified-ballot-counts")
    if reason is InvalidReason.TORN and rules.torn is TornBallotRule.LEGIBLE_ITEMS:
        raise Refusal("torn-ballot-counts")
