"""Setting things right: before the lock by keying anew, after it by a correction (6.9, 6.10)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from hearing_desk.desk.ballot_clerk import open_round
from hearing_desk.desk.changes import Changes, Topic
from hearing_desk.desk.consequences import Consequence, consequence_of
from hearing_desk.desk.hearing import Hearing
from hearing_desk.desk.reasons import require_document, require_reason
from hearing_desk.desk.tally_clerk import final_marks, standings_of
from hearing_desk.errors import Refusal
from hearing_desk.journal.canonical import dumps
from hearing_desk.journal.correction_events import (
    AbsenceLifted,
    EntryReopened,
    ObjectionWithdrawn,
    RecomputationOrdered,
    SheetCorrected,
    SheetSetAside,
    SheetTakenOut,
)
from hearing_desk.journal.port import PersonRow
from hearing_desk.model.ballots import Mark, Marks
from hearing_desk.model.correction import CorrectionState
from hearing_desk.model.hearing import RoundState, UnitDay
from hearing_desk.model.ids import SheetNo, UnitId
from hearing_desk.model.people import PersonId
from hearing_desk.model.scheme import Scheme
from hearing_desk.model.tally import Standing
from hearing_desk.rules.entry import require_entry_open, require_marks, require_sheet
from hearing_desk.rules.recheck import open_recount
from hearing_desk.rules.scheme import read_scheme, scheme_text_sha256


@dataclass(frozen=True, slots=True)
class Announcement:
    """What the hall must be told of a correction: a unit's place before and after.

    ranks_changed: anybody's rank in the group is another.
    """

    unit: UnitId
    version: int
    before: Standing
    after: Standing
    ranks_changed: bool


class CorrectionClerk:
    """Acts that set right what was recorded; nothing recorded is ever changed."""

    def __init__(self, hearing: Hearing) -> None:
        self._hearing = hearing

    # --- before the lock -------------------------------------------------------------------------

    def reopen(self, unit: UnitId, reason: str) -> Changes:
        """Open a closed entry again, before any lock: `EntryReopened`.

        Raises Refusal: "unit-unknown", "ballots-not-issued", "round-voided", "entry-not-closed",
        "reopen-after-lock", "recount-not-through", "reason-missing".
        """
        day, current = open_round(self._hearing, unit)
        if not current.closed:
            raise Refusal("entry-not-closed", unit=day.unit.name)
        if current.versions:
            raise Refusal("reopen-after-lock", unit=day.unit.name)
        _require_no_recount(day, current)
        require_reason(reason)
        return self._hearing.append(
            EntryReopened(unit, current.number, reason), Topic.BALLOTS, Topic.TALLY
        )

    def set_aside(self, unit: UnitId, sheet_no: SheetNo, reason: str) -> Changes:
        """Let a paper be keyed anew in both passes (6.10): `SheetSetAside`.

        Raises Refusal: "unit-unknown", "ballots-not-issued", "round-voided",
        "ballots-not-collected", "entry-closed", "sheet-number-out-of-range", "sheet-taken-out",
        "sheet-not-keyed", "sheet-decided", "reason-missing".
        """
        current = self._keying(unit)
        require_sheet(current, sheet_no)
        if sheet_no not in current.first and sheet_no not in current.second:
            raise Refusal("sheet-not-keyed", sheet_no=sheet_no)
        if sheet_no in current.rulings or sheet_no in current.invalid:
            raise Refusal("sheet-decided", sheet_no=sheet_no)
        require_reason(reason)
        return self._hearing.append(
            SheetSetAside(unit, current.number, sheet_no, reason), Topic.BALLOTS
        )

    def take_out(
        self,
        unit: UnitId,
        sheet_no: SheetNo,
        *,
        returned: int,
        reason: str,
        deciders: Sequence[str],
    ) -> Changes:
        """Take a numbered paper found foreign out of the count (B8): `SheetTakenOut`.

        returned: papers of the round without it, as counted by the two who decided: one less than
                  before, or as before where a recount had left the paper out already.
        Raises Refusal: "unit-unknown", "ballots-not-issued", "round-voided",
        "ballots-not-collected", "entry-closed", "sheet-number-out-of-range", "sheet-taken-out",
        "taken-out-miscounted", "reason-missing", "deciders-two".
        """
        current = self._keying(unit)
        require_sheet(current, sheet_no)
        before = current.returned or 0
        if returned not in (before - 1, before):
            raise Refusal("taken-out-miscounted", before=before, returned=returned)
        require_reason(reason)
        rows = _two_people(f"foreign-{unit}-{current.number}-{sheet_no}", deciders)
        foreign = current.foreign + before - returned
        return self._hearing.append(
            SheetTakenOut(unit, current.number, sheet_no, returned, foreign, reason, _ids(rows)),
            Topic.BALLOTS,
            persons=rows,
        )

    def lift_absence(self, unit: UnitId, reason: str, document: str) -> Changes:
        """Let a unit recorded absent report after all (6.4): `AbsenceLifted`.

        document: the organizer's written order.
        Raises Refusal: "unit-unknown", "unit-not-absent", "year-locked", "reason-missing",
        "document-missing".
        """
        day = self._hearing.unit(unit)
        if day.absent is None:
            raise Refusal("unit-not-absent", unit=day.unit.name)
        self._require_open_year()
        require_reason(reason)
        require_document(document)
        return self._hearing.append(
            AbsenceLifted(unit, reason, document), Topic.SPEECHES, Topic.BALLOTS, Topic.TALLY
        )

    # --- after the lock --------------------------------------------------------------------------

    def correct(
        self,
        unit: UnitId,
        sheet_no: SheetNo,
        marks: Sequence[Mark],
        *,
        reason: str,
        found: str,
        checked_by: Sequence[str],
        notary: str,
    ) -> Changes:
        """Set a paper's marks right after the lock (6.9): `SheetCorrected`.

        The figures open for the next version: they are taken, locked, printed, signed and released
        again. More papers may be corrected before that lock; they belong to the same version.
        marks: as they stand on the paper; found: how the mistake was found; checked_by: names of
        the two who looked at it; notary: who was there, "" once supervision has ended.
        Raises Refusal: "unit-unknown", "ballots-not-issued", "round-voided",
        "correction-before-lock", "recount-not-through", "year-locked",
        "sheet-number-out-of-range", "sheet-taken-out", "sheet-invalid",
        "marks-incomplete", "mark-unknown", "correction-same-marks", "reason-missing",
        "found-missing", "deciders-two", "notary-missing".
        """
        day, current = open_round(self._hearing, unit)
        before = self._require_correctable(day, current, sheet_no, tuple(marks))
        require_reason(reason)
        if not found.strip():
            raise Refusal("found-missing")
        base = f"correction-{unit}-{day.next_version}-{sheet_no}-{len(self._sheets(unit)) + 1}"
        checkers = _two_people(base, checked_by)
        if self._hearing.state.supervised and not notary.strip():
            raise Refusal("notary-missing")
        witness = (PersonRow(f"{base}-notary", notary.strip(), dumps({"role": "notary"})),) * bool(
            notary.strip()
        )
        return self._hearing.append(
            SheetCorrected(
                unit=unit,
                round=current.number,
                version=day.next_version,
                sheet_no=sheet_no,
                before=before,
                marks=tuple(marks),
                reason=reason,
                found=found,
                checked_by=_ids(checkers),
                notary=next(iter(_ids(witness)), None),
            ),
            Topic.TALLY,
            Topic.BALLOTS,
            Topic.PAPERS,
            persons=(*checkers, *witness),
        )

    def consequence(self, unit: UnitId, sheet_no: SheetNo, marks: Sequence[Mark]) -> Consequence:
        """What a correction would change, to be looked at before it is written; no act.

        Raises Refusal: as `correct`, but for its reasons and people.
        """
        day, current = open_round(self._hearing, unit)
        right = tuple(marks)
        before = self._require_correctable(day, current, sheet_no, right)
        return consequence_of(
            self._hearing.state, self._hearing.scheme, day, current, (sheet_no, before, right)
        )

    def announcement(self, unit: UnitId) -> Announcement | None:
        """What the hall must be told of the unit's last correction; `None` = nothing.

        Raises Refusal: "unit-unknown".
        """
        self._hearing.unit(unit)
        done = [c for c in self._hearing.state.corrections if c.unit == unit and c.after]
        return announcement_of(self._hearing.scheme, done[-1]) if done else None

    def order_recomputation(self, text: str, file: str, *, reason: str, document: str) -> Changes:
        """Record revised rules to count by as well, the signed result untouched (6.23).

        Writes `RecomputationOrdered`. text: of a whole scheme with the same items, grades and
        groups, for the papers were filled in by these; file: what problems name.
        Raises Refusal: "rules-not-frozen", "scheme-faulty", "recomputation-same-rules",
        "recomputation-other-ballot", "reason-missing", "document-missing".
        """
        self.revised_scheme(text, file)
        state = self._hearing.state
        require_reason(reason)
        require_document(document)
        number = len(state.recomputations) + 1
        digest = scheme_text_sha256(text)
        return self._hearing.append(
            RecomputationOrdered(number, text, digest, reason, document), Topic.PAPERS
        )

    def revised_scheme(self, text: str, file: str) -> Scheme:
        """Revised rules that the signed marks could be counted by; no act.

        Raises Refusal: "rules-not-frozen", "scheme-faulty", "recomputation-same-rules",
        "recomputation-other-ballot".
        """
        state = self._hearing.state
        if state.frozen_sha256 is None:
            raise Refusal("rules-not-frozen")
        revised, problems = read_scheme(text, file)
        if revised is None:
            raise Refusal("scheme-faulty", problems)
        if text == state.scheme_text:
            raise Refusal("recomputation-same-rules")
        if not same_ballot(revised, self._hearing.scheme):
            raise Refusal("recomputation-other-ballot")
        return revised

    # --- the notary ------------------------------------------------------------------------------

    def withdraw_objection(self, number: int, remark: str) -> Changes:
        """The notary, at the desk, withdraws an objection (6.20): `ObjectionWithdrawn`.

        number: of the entry in the incident log.
        Raises Refusal: "objection-unknown", "reason-missing".
        """
        state = self._hearing.state
        if number not in {each.number for each in state.objections}:
            raise Refusal("objection-unknown", number=number)
        require_reason(remark)
        return self._hearing.append(
            ObjectionWithdrawn(number, remark), Topic.INCIDENTS, Topic.PAPERS
        )

    def _keying(self, unit: UnitId) -> RoundState:
        day, current = open_round(self._hearing, unit)
        require_entry_open(day.unit, current)
        return current

    def _sheets(self, unit: UnitId) -> Sequence[object]:
        under_way = self._hearing.state.correction_under_way(unit)
        return () if under_way is None else under_way.sheets

    def _require_open_year(self) -> None:
        year = self._hearing.state.year
        if year.locked:
            raise Refusal("year-locked", version=year.version)

    def _require_correctable(
        self, day: UnitDay, current: RoundState, sheet_no: SheetNo, marks: Marks
    ) -> Marks:
        """Let a correction pass; gives the marks as counted so far."""
        if not current.versions:
            raise Refusal("correction-before-lock", unit=day.unit.name)
        _require_no_recount(day, current)
        self._require_open_year()
        require_sheet(current, sheet_no)
        if sheet_no in current.invalid:
            raise Refusal("sheet-invalid", sheet_no=sheet_no)
        require_marks(marks, self._hearing.scheme.ballot)
        before = final_marks(current)[sheet_no]
        if marks == before:
            raise Refusal("correction-same-marks", sheet_no=sheet_no)
        return before


def _require_no_recount(day: UnitDay, current: RoundState) -> None:
    """Nothing counted changes while a recount is being keyed against it."""
    if open_recount(current) is not None:
        raise Refusal("recount-not-through", unit=day.unit.name)


def announcement_of(scheme: Scheme, correction: CorrectionState) -> Announcement:
    """The unit's place before and after a correction that is locked again."""
    figures = correction.before, correction.after or correction.before
    before, after = (
        {standing.unit: standing for standing in standings_of(scheme, each)} for each in figures
    )
    unit = correction.unit
    changed = any(
        (after[each].rank, after[each].tied) != (before[each].rank, before[each].tied)
        for each in before.keys() & after.keys()
    )
    return Announcement(unit, correction.version, before[unit], after[unit], changed)


def same_ballot(revised: Scheme, signed: Scheme) -> bool:
    """Whether marks made on one scheme's ballots can be counted by the other's rules."""
    return all(
        [part.id for part in ours] == [part.id for part in theirs]
        for ours, theirs in (
            (revised.ballot.items, signed.ballot.items),
            (revised.ballot.grades, signed.ballot.grades),
            (revised.groups, signed.groups),
        )
    )


def _two_people(base: str, people: Sequence[str]) -> tuple[PersonRow, ...]:
    names = [name.strip() for name in people]
    if len(names) != 2 or not all(names) or names[0] == names[1]:
        raise Refusal("deciders-two")
    return tuple(
        PersonRow(f"{base}-{place}", name, dumps({"role": "decider"}))
        for place, name in enumerate(names, 1)
    )


def _ids(rows: Sequence[PersonRow]) -> tuple[PersonId, ...]:
    return tuple(PersonId(row.person) for row in rows)
