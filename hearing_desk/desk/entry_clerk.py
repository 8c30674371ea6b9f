"""Keying: every paper twice, blind; differences settled on the paper; doubtful ones ruled upon."""

from __future__ import annotations

from collections.abc import Sequence

from hearing_desk.desk.ballot_clerk import open_round
from hearing_desk.desk.changes import Changes, Topic
from hearing_desk.desk.hearing import Hearing
from hearing_desk.desk.reasons import require_reason
from hearing_desk.errors import Problem, Refusal
from hearing_desk.journal.ballot_events import (
    BallotAdjudicated,
    BallotDoubted,
    BallotEntered,
    BallotInvalidated,
    BallotReadBack,
    DifferenceSettled,
    EntryClosed,
    EntryUndone,
)
from hearing_desk.journal.canonical import dumps
from hearing_desk.journal.port import PersonRow
from hearing_desk.model.ballots import (
    Difference,
    DoubtReason,
    EntryPass,
    InvalidReason,
    Mark,
)
from hearing_desk.model.hearing import RoundState
from hearing_desk.model.ids import SheetNo, UnitId
from hearing_desk.model.people import PersonId
from hearing_desk.model.scheme import Verification
from hearing_desk.rules.ballots import closing_problems, differences
from hearing_desk.rules.entry import (
    Entry,
    require_enterable,
    require_entry_open,
    require_invalidable,
    require_marks,
    require_sheet,
)


class EntryClerk:
    """Acts on keyed ballots."""

    def __init__(self, hearing: Hearing) -> None:
        self._hearing = hearing

    def enter(
        self, unit: UnitId, entry_pass: EntryPass, sheet_no: SheetNo, marks: Sequence[Mark]
    ) -> Changes:
        """Record one pass over one paper: `BallotEntered`.

        Raises Refusal: "unit-unknown", "ballots-not-issued", "round-voided", and as
        `rules.entry.require_enterable`.
        """
        day, current = open_round(self._hearing, unit)
        entry = Entry(entry_pass, sheet_no, tuple(marks), self._hearing.operator)
        require_enterable(day.unit, current, entry, self._hearing.scheme.ballot)
        return self._hearing.append(
            BallotEntered(unit, current.number, entry_pass, sheet_no, entry.marks), Topic.BALLOTS
        )

    def undo(self, unit: UnitId, entry_pass: EntryPass) -> Changes:
        """Take back the last paper keyed in a pass: `EntryUndone`.

        Not once it was read back, settled or ruled upon: that stood on what was keyed.
        Raises Refusal: as `enter`, "nothing-to-undo", "sheet-decided".
        """
        current = self._keying(unit)
        keyed = current.entries(entry_pass)
        if not keyed:
            raise Refusal("nothing-to-undo")
        last = next(reversed(keyed))
        read_back = current.read_back if entry_pass is EntryPass.FIRST else {}
        decided = (read_back, current.settled, current.rulings, current.invalid)
        if any(last in sheets for sheets in decided):
            raise Refusal("sheet-decided", sheet_no=last)
        return self._hearing.append(
            EntryUndone(unit, current.number, entry_pass, last), Topic.BALLOTS
        )

    def read_back(self, unit: UnitId, sheet_no: SheetNo, *, agreed: bool) -> Changes:
        """Record that a keyed paper was read back (design 2.11): `BallotReadBack`.

        Raises Refusal: as `enter`, "read-back-not-chosen", "sheet-not-keyed".
        """
        current = self._keying(unit)
        if self._hearing.scheme.ballot.verification is not Verification.READ_BACK:
            raise Refusal("read-back-not-chosen")
        require_sheet(current, sheet_no)
        if sheet_no not in current.first:
            raise Refusal("sheet-not-keyed", sheet_no=sheet_no)
        return self._hearing.append(
            BallotReadBack(unit, current.number, sheet_no, agreed), Topic.BALLOTS
        )

    def differences(self, unit: UnitId) -> tuple[Difference, ...]:
        """Cells in which the passes differ, nobody having settled or ruled on them yet."""
        _, current = open_round(self._hearing, unit)
        return differences(
            [item.id for item in self._hearing.scheme.ballot.items],
            current.first,
            current.second,
            decided={*current.settled, *current.rulings, *current.invalid},
        )

    def settle(self, unit: UnitId, sheet_no: SheetNo, marks: Sequence[Mark]) -> Changes:
        """Say which marks are on the paper where the passes differ: `DifferenceSettled`.

        Where a paper was read back and did not agree, any marks may be found on it.
        Raises Refusal: as `enter`, "no-difference", "marks-not-keyed".
        """
        current = self._keying(unit)
        # A later count may have found fewer papers than were keyed.
        require_sheet(current, sheet_no)
        require_marks(tuple(marks), self._hearing.scheme.ballot)
        first, second = current.first.get(sheet_no), current.second.get(sheet_no)
        if current.read_back.get(sheet_no) is not False:
            if first is None or second is None or first == second:
                raise Refusal("no-difference", sheet_no=sheet_no)
            if any(mark not in keyed for mark, *keyed in zip(marks, first, second, strict=True)):
                raise Refusal("marks-not-keyed", sheet_no=sheet_no)
        return self._hearing.append(
            DifferenceSettled(unit, current.number, sheet_no, tuple(marks)), Topic.BALLOTS
        )

    def doubt(
        self, unit: UnitId, sheet_no: SheetNo, reason: DoubtReason, remark: str = ""
    ) -> Changes:
        """Put a paper aside for two deciders (6.11): `BallotDoubted`.

        Raises Refusal: as `enter`, "reason-missing" (for a reason not on the list).
        """
        current = self._keying(unit)
        require_sheet(current, sheet_no)
        if reason is DoubtReason.OTHER:
            require_reason(remark)
        return self._hearing.append(
            BallotDoubted(unit, current.number, sheet_no, reason, remark), Topic.BALLOTS
        )

    def adjudicate(
        self,
        unit: UnitId,
        sheet_no: SheetNo,
        marks: Sequence[Mark],
        reason: str,
        deciders: Sequence[str],
    ) -> Changes:
        """Rule on a paper's marks: `BallotAdjudicated`; what was keyed stays.

        deciders: names of the two who decided (B4, 6.17).
        Raises Refusal: as `enter`, "reason-missing", "deciders-two".
        """
        current = self._keying(unit)
        require_sheet(current, sheet_no)
        require_marks(tuple(marks), self._hearing.scheme.ballot)
        require_reason(reason)
        rows = _decider_rows(unit, current, sheet_no, deciders)
        return self._hearing.append(
            BallotAdjudicated(unit, current.number, sheet_no, tuple(marks), reason, _ids(rows)),
            Topic.BALLOTS,
            persons=rows,
        )

    def invalidate(
        self,
        unit: UnitId,
        sheet_no: SheetNo,
        reason: InvalidReason,
        remark: str,
        deciders: Sequence[str],
    ) -> Changes:
        """Declare a paper invalid (B5, B9): `BallotInvalidated`.

        Raises Refusal: as `enter`, "identified-ballot-counts", "torn-ballot-counts",
        "reason-missing" (for a reason not on the list), "deciders-two".
        """
        current = self._keying(unit)
        require_sheet(current, sheet_no)
        require_invalidable(reason, self._hearing.scheme.ballot)
        if reason is InvalidReason.OTHER:
            require_reason(remark)
        rows = _decider_rows(unit, current, sheet_no, deciders)
        return self._hearing.append(
            BallotInvalidated(unit, current.number, sheet_no, reason, remark, _ids(rows)),
            Topic.BALLOTS,
            persons=rows,
        )

    def open_problems(self, unit: UnitId) -> tuple[Problem, ...]:
        """Everything that still keeps the entry of a unit from being closed."""
        _, current = open_round(self._hearing, unit)
        return closing_problems(current, self._hearing.scheme.ballot.verification)

    def close(self, unit: UnitId) -> Changes:
        """End the entry of a unit: `EntryClosed`.

        Raises Refusal: as `enter`, "entry-not-closable" with every problem.
        """
        current = self._keying(unit)
        if problems := self.open_problems(unit):
            name = self._hearing.unit(unit).unit.name
            raise Refusal("entry-not-closable", problems, unit=name)
        return self._hearing.append(EntryClosed(unit, current.number), Topic.BALLOTS)

    def _keying(self, unit: UnitId) -> RoundState:
        day, current = open_round(self._hearing, unit)
        require_entry_open(day.unit, current)
        return current


def _decider_rows(
    unit: UnitId, current: RoundState, sheet_no: SheetNo, deciders: Sequence[str]
) -> tuple[PersonRow, ...]:
    names = [name.strip() for name in deciders]
    if len(names) != 2 or not all(names) or names[0] == names[1]:
        raise Refusal("deciders-two")
    return tuple(
        PersonRow(
            f"decider-{unit}-{current.number}-{sheet_no}-{place}",
            name,
            dumps({"role": "decider"}),
        )
        for place, name in enumerate(names, 1)
    )


def _ids(rows: Sequence[PersonRow]) -> tuple[PersonId, ...]:
    return tuple(PersonId(row.person) for row in rows)
