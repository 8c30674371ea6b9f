"""The year's result, played through the desk: what comes in, ties decided, locked, on paper."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

from hearing_desk.desk.desk import Desk
from hearing_desk.desk.received import Received
from hearing_desk.desk.year_composing import YEAR_PAPERS, papers_of_plan
from hearing_desk.errors import InternalError, errors_among
from hearing_desk.intake.answers import read_answers
from hearing_desk.intake.deductions import read_deductions
from hearing_desk.intake.last_year import read_last_year
from hearing_desk.intake.reading import Reading
from hearing_desk.intake.scores import read_scores
from hearing_desk.intake.unit_grades import grades_recorded, read_unit_grades
from hearing_desk.model.ids import UnitId
from hearing_desk.model.papers import PaperKind
from hearing_desk.model.scheme import Group, Scheme
from hearing_desk.model.units import Unit
from hearing_desk.model.year import Award, Venue, YearGroup
from hearing_desk.model.year_rules import ComponentSource
from hearing_desk.rehearsal.chance import Chance
from hearing_desk.rehearsal.clock import RehearsalClock
from hearing_desk.rehearsal.morning import ORGANIZER
from hearing_desk.rehearsal.plan import Progress, RehearsalPlan
from hearing_desk.rehearsal.year_figures import plausible_scores, scored, with_ties
from hearing_desk.rehearsal.year_sheets import Sheets
from hearing_desk.words import rehearsal_words as words

_Row = TypeVar("_Row")
_Reader = Callable[[bytes, str, Scheme, Sequence[Unit]], Reading[_Row]]

DAYS_LATER = 21
"""After the hearing day the result is worked out."""

_DAY_MS = 86_400_000


def play_year(
    desk: Desk,
    clock: RehearsalClock,
    plan: RehearsalPlan,
    progress: Progress,
    venues: Sequence[Venue] = (),
) -> None:
    """The year from its first figure to its last paper; the rules are frozen.

    venues: of the hearing, where it was held in several; empty = this record's own, if any.
    """
    year = _Year(desk, plan, Chance(f"year|{plan.digits}"))
    clock.pass_ms(DAYS_LATER * _DAY_MS)
    desk.hearing.sit_down(ORGANIZER)
    steps = (
        lambda: year.hear(venues),
        year.deduct,
        year.fail,
        year.score,
        year.survey,
        year.compare,
        desk.year.lock,
    )
    stage = plan.say(words.STAGE_YEAR)
    for done, step in enumerate(steps):
        progress(stage, done, len(steps))
        step()
    progress(stage, len(steps), len(steps))
    year.print(progress)


@dataclass(frozen=True, slots=True)
class _Year:
    """The making of one year's result."""

    desk: Desk
    plan: RehearsalPlan
    chance: Chance

    @property
    def _sheets(self) -> Sheets:
        return Sheets(self.plan, self.chance)

    def hear(self, venues: Sequence[Venue]) -> None:
        """Take the count of the hearing into its component."""
        for component in self.plan.scheme.components:
            if component.source is ComponentSource.HEARING:
                if venues:
                    self.desk.year.record_venues(component.id, venues)
                elif self.plan.is_heard:
                    self.desk.year.record_own_hearing(component.id)

    def deduct(self) -> None:
        """Points off, one case counted once only, one deduction taken back."""
        if not self.plan.scheme.year.deductions:
            return
        file = self._sheets.deductions(self.chance.shuffled(self.plan.units))
        self.desk.year.record_deductions(file, self._read(read_deductions, file))
        last = max(self.desk.hearing.state.year.deductions)
        self.desk.year.withdraw_deduction(last, self.plan.say(words.WITHDRAWN))

    def fail(self) -> None:
        """The last unit but two fails outright where the plan knows that (M9)."""
        if self.plan.knows_failures:
            unit = self.plan.units[-3:][0].id
            say = self.plan.say
            self.desk.year.fail(unit, say(words.FAILURE), say(words.FAILURE_DOCUMENT))

    def score(self) -> None:
        """A file of every body that scores, and grades where the organizer finds them."""
        scheme, units, state = self.plan.scheme, self.plan.units, self.desk.hearing.state
        scores = with_ties(scheme, units, state.year, plausible_scores(scheme, units, self.chance))
        for component in scored(scheme):
            file = self._sheets.scores(component, scores)
            self.desk.year.record_scores(file, self._read(read_scores, file))
        if grades_recorded(scheme):
            scoreless = [unit for unit in units if not self._is_scored(unit)]
            file = self._sheets.grades(scoreless or units)
            self.desk.year.record_grades(file, self._read(read_unit_grades, file))

    def survey(self) -> None:
        """The counted questionnaires."""
        if self.plan.scheme.year.survey.answers:
            file = self._sheets.answers()
            self.desk.year.record_answers(file, self._read(read_answers, file))

    def compare(self) -> None:
        """Last year's result."""
        if PaperKind.YEAR_COMPARISON in self._kinds():
            groups = [
                group
                for group in self.desk.year.result().groups
                if any(line.rank is not None for line in group.lines)
            ]
            file = self._sheets.last_year(groups)
            self.desk.year.record_last_year(file, self._read(read_last_year, file))

    def print(self, progress: Progress) -> None:
        """The composite sheets, ties decided and told anew, then every other paper."""
        stage = self.plan.say(words.STAGE_YEAR_PAPERS)
        kinds = [kind for kind in PaperKind if kind in self._kinds()]
        for done, kind in enumerate(kinds):
            progress(stage, done, len(kinds))
            if kind is PaperKind.COMPOSITE_SHEET:
                self._print_composites()
            else:
                self.desk.papers.print(kind)
        progress(stage, len(kinds), len(kinds))

    def _print_composites(self) -> None:
        """The sheet of every group, once more where a tie at the award line was decided."""
        for group in self._groups():
            self.desk.papers.print(PaperKind.COMPOSITE_SHEET, group.id)
        tied = [group for group in self.desk.year.result().groups if _pending(group)]
        for group_year in tied if len(tied) == 1 else tied[:-1]:  # of several one stays open
            self._decide(group_year)
            self.desk.papers.print(PaperKind.COMPOSITE_SHEET, group_year.group)

    def _decide(self, group: YearGroup) -> None:
        """Give the seats left at the award line to the first of the tied units."""
        left = group.award_seats - sum(line.award is Award.NAMED for line in group.lines)
        document = self.plan.say(words.AWARD_DOCUMENT)
        self.desk.year.decide_award(group.group, _pending(group)[:left], document)

    def _groups(self) -> Iterator[Group]:
        held = {unit.group for unit in self.plan.units}
        return (group for group in self.plan.scheme.groups if group.id in held)

    def _kinds(self) -> frozenset[PaperKind]:
        return papers_of_plan(self.plan.scheme, self.plan.units) & YEAR_PAPERS

    def _is_scored(self, unit: Unit) -> bool:
        return any(component.weight(unit.group) for component in self.plan.scheme.components)

    def _read(self, reader: _Reader[_Row], file: Received) -> tuple[_Row, ...]:
        """A file by the way every file comes in."""
        reading = reader(file.content, file.name, self.plan.scheme, self.plan.units)
        if errors := errors_among(reading.problems):
            raise InternalError(f"a file of our own is faulty: {errors}")
        return reading.rows


def _pending(group: YearGroup) -> list[UnitId]:
    """The units of a group that are tied across the award line."""
    return [line.unit for line in group.lines if line.award is Award.PENDING]
