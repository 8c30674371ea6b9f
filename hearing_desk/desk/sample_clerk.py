"""The notary's sample: drawn by digits, read off the paper blind, closed with its result."""

from __future__ import annotations

from collections.abc import Sequence

from hearing_desk.desk.ballot_clerk import open_round
from hearing_desk.desk.changes import Changes, Topic
from hearing_desk.desk.hearing import Hearing
from hearing_desk.desk.tally_clerk import count, final_marks, standings
from hearing_desk.errors import Refusal
from hearing_desk.journal.recheck_events import SampleClosed, SampleDrawn, SampleSheetRead
from hearing_desk.model.ballots import Mark
from hearing_desk.model.hearing import Role, RoundState, UnitDay
from hearing_desk.model.ids import SheetNo, UnitId
from hearing_desk.model.recheck import SampleState
from hearing_desk.model.tally import UnitTally
from hearing_desk.rules.entry import require_marks
from hearing_desk.rules.recheck import open_sample
from hearing_desk.rules.sample import (
    SampleProposal,
    chosen,
    counting_sheets,
    propose,
    sample_key,
    seed_digits,
)


class SampleClerk:
    """Acts on samples; all of them are the notary's."""

    def __init__(self, hearing: Hearing) -> None:
        self._hearing = hearing

    def proposal(self, unit: UnitId) -> SampleProposal:
        """How many sheets of a unit to compare, from its distance to the units ranked next to it.

        Raises Refusal: "unit-unknown", "ballots-not-issued", "round-voided", "entry-not-closed".
        """
        day, current = self._closed(unit)
        marks = final_marks(current)
        papers = [marks[sheet] for sheet in counting_sheets(current)]
        rules = self._hearing.scheme.ballot
        own = count(self._hearing.scheme, unit, current)
        return propose(own, papers, self._neighbours(day), rules)

    def draw(self, unit: UnitId, seed: str, size: int) -> Changes:
        """Choose sheets by the digits the notary named: `SampleDrawn`.

        Raises Refusal: as `proposal`, "sample-not-through", "sample-seed-digits", "sample-size".
        """
        day, current = self._closed(unit)
        running = open_sample(current)
        if running is not None:
            raise Refusal("sample-not-through", number=running.number)
        digits, number = seed_digits(seed), day.samples_drawn + 1
        key = sample_key(self._hearing.state.hearing, unit, current.number, number, digits)
        sheets = chosen(key, counting_sheets(current), size)
        proposed = self.proposal(unit)
        return self._hearing.append(
            SampleDrawn(
                unit=unit,
                round=current.number,
                number=number,
                seed=digits,
                papers=proposed.papers,
                looked_for=proposed.looked_for,
                proposed=proposed.size,
                sheets=sheets,
            ),
            Topic.BALLOTS,
            Topic.TALLY,
        )

    def read(self, unit: UnitId, sheet_no: SheetNo, marks: Sequence[Mark]) -> Changes:
        """Record what stands on a sampled paper, keyed before the record was shown.

        Writes `SampleSheetRead`. A paper that differed may be read once more: the reading that
        differed stays in the record, the latest one holds.
        Raises Refusal: as `proposal`, "sample-none-open", "sheet-not-in-sample",
        "sheet-not-counting", "sample-sheet-agreed", "marks-incomplete", "mark-unknown".
        """
        _, current = self._closed(unit)
        sample = self._running(current)
        if sheet_no not in sample.sheets:
            raise Refusal("sheet-not-in-sample", sheet_no=sheet_no)
        if sheet_no not in counting_sheets(current):
            raise Refusal("sheet-not-counting", sheet_no=sheet_no)
        if sheet_no in sample.readings and sample.latest(sheet_no).agrees:
            raise Refusal("sample-sheet-agreed", sheet_no=sheet_no)
        require_marks(tuple(marks), self._hearing.scheme.ballot)
        recorded = final_marks(current)[sheet_no]
        return self._hearing.append(
            SampleSheetRead(unit, current.number, sample.number, sheet_no, tuple(marks), recorded),
            Topic.BALLOTS,
            Topic.TALLY,
        )

    def close(self, unit: UnitId, remark: str = "") -> Changes:
        """End the sample: `SampleClosed`.

        remark: why sheets were left unread; else whatever the notary wants said, "" = nothing.
        Once supervision has ended anybody at the desk may end it.
        Raises Refusal: "unit-unknown", "ballots-not-issued", "round-voided", "role-not-allowed",
        "sample-none-open", "sample-unread".
        """
        _, current = open_round(self._hearing, unit)
        self._require_notary_while_there()
        sample = self._running(current)
        if sample.unread and not remark.strip():
            raise Refusal("sample-unread", unread=len(sample.unread), sheets=len(sample.sheets))
        return self._hearing.append(
            SampleClosed(
                unit,
                current.number,
                sample.number,
                sample.agreed,
                len(sample.differing),
                remark.strip(),
            ),
            Topic.BALLOTS,
            Topic.TALLY,
            Topic.PAPERS,
        )

    def _closed(self, unit: UnitId) -> tuple[UnitDay, RoundState]:
        day, current = open_round(self._hearing, unit)
        if not current.closed:
            raise Refusal("entry-not-closed", unit=day.unit.name)
        return day, current

    def _running(self, current: RoundState) -> SampleState:
        sample = open_sample(current)
        if sample is None:
            raise Refusal("sample-none-open")
        return sample

    def _require_notary_while_there(self) -> None:
        """What the table of roles cannot say: it knows stages, not whether a notary supervises."""
        state = self._hearing.state
        role = state.operators.get(self._hearing.operator)
        if state.supervised and role not in (None, Role.NOTARY):
            raise Refusal("role-not-allowed", role=role, may=(Role.NOTARY,))

    def _neighbours(self, day: UnitDay) -> list[UnitTally]:
        """The units ranked just above and just below, as far as they are counted."""
        figures = self._hearing.state.group_figures(day.unit.group)
        tallies = {tally.unit: tally for tally in figures.tallies}
        ranked = [
            line.unit for line in standings(self._hearing, day.unit.group) if line.rank is not None
        ]
        if day.unit.id not in ranked:
            return []
        place = ranked.index(day.unit.id)
        beside = ranked[max(0, place - 1) : place] + ranked[place + 1 : place + 2]
        return [tallies[unit] for unit in beside]
