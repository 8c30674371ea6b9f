"""Paper against record during a rehearsal: the notary's samples, and one recount."""

from __future__ import annotations

from dataclasses import dataclass

from hearing_desk.desk.desk import Desk
from hearing_desk.desk.recheck_papers import recount_subject, sample_subject
from hearing_desk.model.ballots import BLANK, Mark, Marks
from hearing_desk.model.hearing import Role
from hearing_desk.model.ids import SheetNo, UnitId
from hearing_desk.model.papers import PaperKind
from hearing_desk.model.people import PersonId
from hearing_desk.model.recheck import RecountAsker
from hearing_desk.model.roles import JointAct
from hearing_desk.rehearsal.chance import Chance
from hearing_desk.rehearsal.clock import RehearsalClock
from hearing_desk.rehearsal.morning import CLERK, NOTARY, ORGANIZER, agree
from hearing_desk.rehearsal.people import plausible_name
from hearing_desk.rehearsal.plan import RehearsalPlan
from hearing_desk.words import rehearsal_words as words

RECOUNTER = PersonId("operator-5")
"""A third clerk, named when the recount is asked for."""

SAMPLED_AT = (1, 5, 12)
"""Places in the day's order of units whose papers the notary samples."""

RECOUNTED_AT = 4
"""Place of the unit that is recounted, if it has papers."""

SAMPLE_SIZE, SEED_DIGITS = 5, 8
READING_MS, KEYING_MS = 8_000, 4_500
"""A sheet read off by the notary, and one keyed by a practised clerk (`domain.md` 5.3)."""


@dataclass(frozen=True, slots=True)
class Rechecking:
    """What is compared with the paper between a unit's count and its lock.

    deciders: who look at a paper on which recount and count differ.
    """

    desk: Desk
    plan: RehearsalPlan
    clock: RehearsalClock
    chance: Chance
    deciders: tuple[str, str]

    def recheck(self, unit: UnitId, papers: tuple[Marks, ...], place: int) -> None:
        """Whatever the script wants of the unit at this place, its records printed.

        papers: what stands on them, in sheet order.
        """
        if not self.desk.samples.proposal(unit).papers:
            return  # nothing was voted, or nothing of it counts
        if place in SAMPLED_AT and self.plan.is_notarized:
            with self.desk.hearing.grouped():
                self._sample(unit, papers, misread=place == SAMPLED_AT[0])
            day = self.desk.hearing.unit(unit)
            sample = day.rounds[-1].samples[-1]
            self.desk.papers.print(PaperKind.SAMPLE_RECORD, sample_subject(day, sample))
        if place == RECOUNTED_AT:
            with self.desk.hearing.grouped():
                self._recount(unit, papers)
            day = self.desk.hearing.unit(unit)
            held = day.rounds[-1].rekeyings[-1]
            self.desk.papers.print(PaperKind.RECOUNT_RECORD, recount_subject(day, held))
        self.desk.hearing.sit_down(CLERK)

    def _sample(self, unit: UnitId, papers: tuple[Marks, ...], *, misread: bool) -> None:
        """The notary names digits and reads each sheet; once the eye slips and reads again."""
        samples = self.desk.samples
        self.desk.hearing.sit_down(NOTARY)
        digits = "".join(str(self.chance.below(10)) for _ in range(SEED_DIGITS))
        size = min(SAMPLE_SIZE, samples.proposal(unit).papers)
        samples.draw(unit, digits, size)
        first, *others = self.desk.hearing.unit(unit).rounds[-1].samples[-1].sheets
        counted = self._counted(unit, first)
        if misread and counted == papers[first - 1]:
            samples.read(unit, first, _slipped(counted))
        for sheet in (first, *others):
            self.clock.pass_ms(READING_MS)
            samples.read(unit, sheet, papers[sheet - 1])
        samples.close(unit)
        self._set_right(unit, papers)

    def _recount(self, unit: UnitId, papers: tuple[Marks, ...]) -> None:
        """A supervisor asks for it; a third clerk keys all papers, one of them wrongly."""
        desk, say = self.desk, self.plan.say
        desk.recounts.order(
            unit, RecountAsker.SUPERVISOR, plausible_name(self.chance), say(words.RECOUNT_WANTED)
        )
        if RECOUNTER not in desk.hearing.state.operators:
            name = plausible_name(self.chance)
            desk.hearing.sit_down(ORGANIZER)
            desk.rules.name_operator(RECOUNTER, name, Role.SECOND_CLERK)
        desk.hearing.sit_down(RECOUNTER)
        for place, sheet in enumerate(desk.recounts.to_key(unit)):
            self.clock.pass_ms(KEYING_MS)
            marks = papers[sheet - 1]
            desk.recounts.enter(unit, sheet, marks if place else _slipped(marks))
        desk.recounts.compare(unit)
        desk.hearing.sit_down(CLERK)
        for sheet in desk.hearing.unit(unit).rounds[-1].rekeyings[-1].unsettled:
            reason = say(words.RECOUNT_LOOKED)
            desk.recounts.settle(unit, sheet, papers[sheet - 1], reason, self.deciders)
        if desk.hearing.unit(unit).rounds[-1].tally is None:
            desk.tally.take(unit)

    def _counted(self, unit: UnitId, sheet: SheetNo) -> Marks:
        current = self.desk.hearing.unit(unit).rounds[-1]
        return current.rulings[sheet].marks if sheet in current.rulings else current.first[sheet]

    def _set_right(self, unit: UnitId, papers: tuple[Marks, ...]) -> None:
        """Two passes may slip alike: what the sample found is ruled upon by two."""
        desk, current = self.desk, self.desk.hearing.unit(unit).rounds[-1]
        wrong = current.samples[-1].differing
        desk.hearing.sit_down(CLERK)
        if not wrong:
            return
        reason = self.plan.say(words.SAMPLE_FOUND)
        agree(desk, JointAct.REOPENING, unit)
        desk.corrections.reopen(unit, reason)
        for sheet in wrong:
            desk.entry.adjudicate(unit, sheet, papers[sheet - 1], reason, self.deciders)
        desk.entry.close(unit)
        desk.tally.take(unit)


def _slipped(marks: Marks) -> Marks:
    """The paper with its first mark taken for another."""
    return (Mark("1") if marks[0] == BLANK else BLANK, *marks[1:])
