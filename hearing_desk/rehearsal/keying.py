"""Keying one unit's papers: twice, by two operators, with slips, doubts and their settling."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from hearing_desk.desk.desk import Desk
from hearing_desk.model.ballots import DoubtReason, EntryPass, InvalidReason, Marks
from hearing_desk.model.ids import SheetNo, UnitId
from hearing_desk.model.people import PersonId
from hearing_desk.model.scheme import IdentifiedBallotRule, Verification
from hearing_desk.rehearsal.ballots import keyed
from hearing_desk.rehearsal.chance import Chance
from hearing_desk.rehearsal.plan import RehearsalPlan
from hearing_desk.words import rehearsal_words as words

SLIPS_IN_THOUSAND = 2
"""Wrong keys a practised clerk presses, first and second pass alike (`domain.md` 5.3)."""

DOUBTFUL_AT, IDENTIFIED_AT = 3, 6
"""Places in the day's order of units where a paper is ruled upon, and one declared invalid."""


@dataclass(frozen=True, slots=True)
class CountingTable:
    """Who sits where the papers are keyed.

    operators: of the first and the second pass. deciders: who rule on doubtful papers.
    """

    desk: Desk
    plan: RehearsalPlan
    operators: tuple[PersonId, PersonId]
    deciders: tuple[str, str]
    chance: Chance

    def key_and_close(
        self, unit: UnitId, papers: tuple[Marks, ...], *, place: int, step: Callable[[], None]
    ) -> None:
        """Key every paper, settle what differs or is doubtful, close and count the unit.

        place: of the unit in the day's order, from 0. step: told after every entry.
        """
        clerk, second_clerk = self.operators
        self._key(unit, EntryPass.FIRST, clerk, papers, step)
        if self.desk.hearing.scheme.ballot.verification is Verification.SECOND_PASS:
            self._key(unit, EntryPass.SECOND, second_clerk, papers, step)
        else:
            self._read_back(unit, papers, step)
        self.desk.hearing.sit_down(clerk)
        self._rule(unit, papers, place)
        self._settle(unit, papers)
        self.desk.entry.close(unit)
        self.desk.tally.take(unit)

    def _key(
        self,
        unit: UnitId,
        entry_pass: EntryPass,
        operator: PersonId,
        papers: tuple[Marks, ...],
        step: Callable[[], None],
    ) -> None:
        self.desk.hearing.sit_down(operator)
        grades = len(self.desk.hearing.scheme.ballot.grades)
        for sheet_no, paper in enumerate(papers, 1):
            marks = keyed(paper, grades, SLIPS_IN_THOUSAND, self.chance)
            self.desk.entry.enter(unit, entry_pass, SheetNo(sheet_no), marks)
            step()

    def _read_back(self, unit: UnitId, papers: tuple[Marks, ...], step: Callable[[], None]) -> None:
        """The caller reads the screen aloud against the paper."""
        entry = self.desk.entry
        current = self.desk.hearing.unit(unit).rounds[-1]
        for sheet_no, paper in enumerate(papers, 1):
            sheet = SheetNo(sheet_no)
            agreed = current.first[sheet] == paper
            entry.read_back(unit, sheet, agreed=agreed)
            if not agreed:
                entry.settle(unit, sheet, paper)
            step()

    def _rule(self, unit: UnitId, papers: tuple[Marks, ...], place: int) -> None:
        """The script's doubtful paper, and the one with a name on it where that voids it."""
        entry, say = self.desk.entry, self.plan.say
        if place == DOUBTFUL_AT and papers:
            sheet = SheetNo(len(papers))
            reason = say(words.CORRECTION_CLEAR)
            entry.doubt(unit, sheet, DoubtReason.CORRECTED, say(words.CORRECTED))
            entry.adjudicate(unit, sheet, papers[-1], reason, self.deciders)
        identified = self.desk.hearing.scheme.ballot.identified
        if place == IDENTIFIED_AT and papers and identified is IdentifiedBallotRule.INVALID:
            sheet, named = SheetNo(1), say(words.NAME_WRITTEN)
            entry.doubt(unit, sheet, DoubtReason.WRITING, named)
            entry.invalidate(unit, sheet, InvalidReason.IDENTIFIED, named, self.deciders)

    def _settle(self, unit: UnitId, papers: tuple[Marks, ...]) -> None:
        """Look at the paper wherever the passes differ; if neither is right, two decide."""
        entry = self.desk.entry
        current = self.desk.hearing.unit(unit).rounds[-1]
        for sheet in sorted({difference.sheet_no for difference in entry.differences(unit)}):
            paper = papers[sheet - 1]
            passes = zip(paper, current.first[sheet], current.second[sheet], strict=True)
            if all(mark in (first, second) for mark, first, second in passes):
                entry.settle(unit, sheet, paper)
            else:
                reason = self.plan.say(words.NEITHER_RIGHT)
                entry.adjudicate(unit, sheet, paper, reason, self.deciders)
