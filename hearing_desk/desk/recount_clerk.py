"""The full recount (6.18): asked for, all papers keyed by somebody else, compared, settled."""

from __future__ import annotations

from collections.abc import Sequence

from hearing_desk.desk.ballot_clerk import open_round
from hearing_desk.desk.changes import Changes, Topic
from hearing_desk.desk.hearing import Hearing
from hearing_desk.desk.reasons import require_reason
from hearing_desk.desk.tally_clerk import final_marks, standings_of
from hearing_desk.errors import Refusal
from hearing_desk.journal.canonical import dumps
from hearing_desk.journal.port import PersonRow
from hearing_desk.journal.recheck_events import (
    RecountCompared,
    RecountOrdered,
    RecountSettled,
    RecountUndone,
    SheetRecounted,
)
from hearing_desk.model.ballots import Difference, Mark
from hearing_desk.model.hearing import RoundState
from hearing_desk.model.ids import GroupId, SheetNo, UnitId
from hearing_desk.model.people import PersonId
from hearing_desk.model.recheck import RecountAsker, RecountState
from hearing_desk.rules.award import award_seats
from hearing_desk.rules.ballots import differences, sheet_ranges
from hearing_desk.rules.entry import require_marks, require_sheet
from hearing_desk.rules.recheck import open_recount, unsettled
from hearing_desk.rules.recount import CloseCall, close_calls
from hearing_desk.rules.sample import counting_sheets
from hearing_desk.rules.tabulate import tabulate


class RecountClerk:
    """Acts on recounts; what was keyed before stays, and both counts are kept."""

    def __init__(self, hearing: Hearing) -> None:
        self._hearing = hearing

    def order(self, unit: UnitId, asked_by: RecountAsker, name: str, reason: str) -> Changes:
        """Record who asks for a recount, and why: `RecountOrdered`.

        Raises Refusal: "unit-unknown", "ballots-not-issued", "round-voided", "entry-not-closed",
        "tally-missing", "recount-after-signing", "recount-not-through", "name-missing",
        "reason-missing".
        """
        day, current = open_round(self._hearing, unit)
        if not current.closed:
            raise Refusal("entry-not-closed", unit=day.unit.name)
        if current.tally is None:
            raise Refusal("tally-missing", unit=day.unit.name)
        if current.locked_version in day.signed:
            raise Refusal("recount-after-signing", unit=day.unit.name)
        if open_recount(current) is not None or unsettled(current):
            raise Refusal("recount-not-through", unit=day.unit.name)
        if not name.strip():
            raise Refusal("name-missing")
        require_reason(reason)
        number = day.rekeyings_ordered + 1
        row = PersonRow(f"recount-{unit}-{number}", name.strip(), dumps({"role": asked_by.value}))
        return self._hearing.append(
            RecountOrdered(unit, current.number, number, asked_by, PersonId(row.person), reason),
            Topic.BALLOTS,
            Topic.TALLY,
            persons=(row,),
        )

    def to_key(self, unit: UnitId) -> tuple[SheetNo, ...]:
        """The papers the recount still waits for, in order; none when no recount is open."""
        _, current = open_round(self._hearing, unit)
        recount = open_recount(current)
        if recount is None:
            return ()
        return tuple(s for s in counting_sheets(current) if s not in recount.keyed)

    def enter(self, unit: UnitId, sheet_no: SheetNo, marks: Sequence[Mark]) -> Changes:
        """Key a paper once more, blind: `SheetRecounted`.

        Raises Refusal: as `_running`, "sheet-number-out-of-range", "sheet-taken-out",
        "sheet-invalid", "ballot-already-entered", "marks-incomplete", "mark-unknown",
        "recount-same-operator".
        """
        current, recount = self._running(unit)
        require_sheet(current, sheet_no)
        if sheet_no in current.invalid:
            raise Refusal("sheet-invalid", sheet_no=sheet_no)
        if sheet_no in recount.keyed:
            raise Refusal("ballot-already-entered", sheet_no=sheet_no)
        require_marks(tuple(marks), self._hearing.scheme.ballot)
        if self._hearing.operator in keyed_before(current):
            raise Refusal("recount-same-operator")
        counted = final_marks(current)[sheet_no]
        return self._hearing.append(
            SheetRecounted(unit, current.number, recount.number, sheet_no, tuple(marks), counted),
            Topic.BALLOTS,
        )

    def undo(self, unit: UnitId) -> Changes:
        """Take back the paper keyed last: `RecountUndone`.

        Raises Refusal: as `_running`, "nothing-to-undo".
        """
        current, recount = self._running(unit)
        if not recount.keyed:
            raise Refusal("nothing-to-undo")
        last = next(reversed(recount.keyed))
        return self._hearing.append(
            RecountUndone(unit, current.number, recount.number, last), Topic.BALLOTS
        )

    def compare(self, unit: UnitId) -> Changes:
        """Put both counts beside each other, once every paper is keyed: `RecountCompared`.

        Raises Refusal: as `_running`, "recount-unfinished".
        """
        current, recount = self._running(unit)
        if waiting := self.to_key(unit):
            sheets = sheet_ranges(waiting)
            raise Refusal("recount-unfinished", count=len(waiting), sheets=sheets)
        before = current.tally
        assert before is not None  # ordered on counted figures, which stand until it is compared
        after = tabulate(
            self._hearing.scheme.ballot,
            unit,
            current.number,
            current.account,
            recount.keyed.values(),
            invalid=len(current.invalid),
        )
        return self._hearing.append(
            RecountCompared(
                unit, current.number, recount.number, before, after, len(recount.differing)
            ),
            Topic.BALLOTS,
            Topic.TALLY,
            Topic.PAPERS,
        )

    def differences(self, unit: UnitId) -> tuple[Difference, ...]:
        """Cells in which the compared recount differs from the count, nobody having looked yet.

        `first` is what was counted, `second` what was recounted.
        """
        _, current = open_round(self._hearing, unit)
        waiting = unsettled(current)
        if not waiting:
            return ()
        recount = current.rekeyings[-1]
        items = [item.id for item in self._hearing.scheme.ballot.items]
        return tuple(
            each
            for each in differences(items, recount.counted, recount.keyed)
            if each.sheet_no in waiting
        )

    def settle(
        self,
        unit: UnitId,
        sheet_no: SheetNo,
        marks: Sequence[Mark],
        reason: str,
        deciders: Sequence[str],
    ) -> Changes:
        """Say what two found on a paper on which recount and count differ: `RecountSettled`.

        Before any lock the marks count at once and the unit is counted again; after one a paper
        that was counted wrongly must be corrected (6.9).
        Raises Refusal: "unit-unknown", "ballots-not-issued", "round-voided",
        "recount-no-difference", "marks-incomplete", "mark-unknown", "reason-missing",
        "deciders-two".
        """
        _, current = open_round(self._hearing, unit)
        if sheet_no not in unsettled(current):
            raise Refusal("recount-no-difference", sheet_no=sheet_no)
        require_marks(tuple(marks), self._hearing.scheme.ballot)
        require_reason(reason)
        number = current.rekeyings[-1].number
        names = [name.strip() for name in deciders]
        if len(names) != 2 or not all(names) or names[0] == names[1]:
            raise Refusal("deciders-two")
        rows = tuple(
            PersonRow(
                f"recount-{unit}-{number}-{sheet_no}-{place}", name, dumps({"role": "decider"})
            )
            for place, name in enumerate(names, 1)
        )
        return self._hearing.append(
            RecountSettled(
                unit,
                current.number,
                number,
                sheet_no,
                tuple(marks),
                reason,
                tuple(PersonId(row.person) for row in rows),
            ),
            Topic.BALLOTS,
            Topic.TALLY,
            Topic.PAPERS,
            persons=rows,
        )

    def close_calls(self, group: GroupId) -> tuple[CloseCall, ...]:
        """Where a recount suggests itself, once every unit of the group is counted (6.18)."""
        state, scheme = self._hearing.state, self._hearing.scheme
        days = [day for day in state.group_units(group) if day.absent is None]
        figures = state.group_figures(group)
        if not figures.tallies or len(figures.tallies) < len(days):
            return ()
        sizes = {each.id: len(state.group_units(each.id)) for each in scheme.groups}
        return close_calls(
            standings_of(scheme, figures),
            {tally.unit: tally.divisor for tally in figures.tallies},
            award_seats(sizes, scheme.award)[group],
            scheme.ballot,
        )

    def _running(self, unit: UnitId) -> tuple[RoundState, RecountState]:
        """The round in force and its open recount.

        Raises Refusal: "unit-unknown", "ballots-not-issued", "round-voided", "recount-none-open".
        """
        day, current = open_round(self._hearing, unit)
        recount = open_recount(current)
        if recount is None:
            raise Refusal("recount-none-open", unit=day.unit.name)
        return current, recount


def keyed_before(current: RoundState) -> frozenset[str]:
    """Everybody who keyed papers of the round in either pass."""
    return frozenset((*current.first_by.values(), *current.second_by.values()))
