"""The year's result: figures recorded, units failed, ties at the award line decided, the lock."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from fractions import Fraction

from hearing_desk.desk import year_guards
from hearing_desk.desk.changes import Changes, Topic
from hearing_desk.desk.hearing import Hearing
from hearing_desk.desk.reasons import require_document, require_reason
from hearing_desk.desk.received import Received
from hearing_desk.errors import Problem, Refusal
from hearing_desk.journal.events import YearEvent
from hearing_desk.journal.port import StoredFile
from hearing_desk.journal.year_events import (
    AnswersRecorded,
    AwardDecided,
    DeductionsRecorded,
    DeductionWithdrawn,
    FailureLifted,
    GradesRecorded,
    LastYearRecorded,
    ScoresRecorded,
    UnitFailed,
    VenuesRecorded,
    YearLocked,
    YearReopened,
)
from hearing_desk.model.ids import GroupId, UnitId
from hearing_desk.model.units import Unit
from hearing_desk.model.year import (
    AnswerLine,
    Award,
    ComponentScore,
    Deduction,
    LastYearLine,
    Origin,
    UnitGrade,
    Venue,
    YearPlace,
    YearResult,
    YearState,
)
from hearing_desk.model.year_rules import ComponentSource
from hearing_desk.rules.composite import year_result
from hearing_desk.verify.venue import venue_counts
from hearing_desk.words import year_desk_words
from hearing_desk.words.language import Language


class YearClerk:
    """Acts on the year: rules must be frozen; after the lock only awards are decided."""

    def __init__(self, hearing: Hearing) -> None:
        self._hearing = hearing

    def result(self) -> YearResult:
        """The year's result as it stands. Raises Refusal: "scheme-missing"."""
        return self._result(self._hearing.state.year)

    # --- figures -----------------------------------------------------------------------------

    def record_scores(self, source: Received, scores: Sequence[ComponentScore]) -> Changes:
        """Record scores of components, the later figure of a place counts: `ScoresRecorded`.

        Raises Refusal: as every act on figures: "rules-not-frozen", "year-locked",
        "document-missing", "year-figures-missing", "year-figures-faulty".
        """
        problems = year_guards.score_problems(self._hearing.scheme, self._open_units(), scores)
        origin, files = self._accepted(source, scores, problems)
        return self._write(ScoresRecorded(origin, tuple(scores)), files)

    def record_grades(self, source: Received, grades: Sequence[UnitGrade]) -> Changes:
        """Record grades of units where the plan gives no lines (Q6): `GradesRecorded`.

        Raises Refusal: as `record_scores`, "year-grades-by-lines".
        """
        units, known = self._open_units(), self._hearing.scheme.year.grades
        if any(grade.at_least is not None for grade in known):
            raise Refusal("year-grades-by-lines")
        problems = year_guards.grade_problems(self._hearing.scheme, units, grades)
        origin, files = self._accepted(source, grades, problems)
        return self._write(GradesRecorded(origin, tuple(grades)), files)

    def record_answers(self, source: Received, lines: Sequence[AnswerLine]) -> Changes:
        """Record the answers of the questionnaire, all of them: `AnswersRecorded`.

        Raises Refusal: as `record_scores`.
        """
        problems = year_guards.answer_problems(self._hearing.scheme, self._open_units(), lines)
        origin, files = self._accepted(source, lines, problems)
        return self._write(AnswersRecorded(origin, tuple(lines)), files)

    def record_last_year(self, source: Received, lines: Sequence[LastYearLine]) -> Changes:
        """Record last year's result, all of it: `LastYearRecorded`.

        Raises Refusal: as `record_scores`.
        """
        self._require_open()
        problems = year_guards.last_year_problems(self._hearing.scheme, lines)
        origin, files = self._accepted(source, lines, problems)
        return self._write(LastYearRecorded(origin, tuple(lines)), files)

    # --- hearings ----------------------------------------------------------------------------

    def record_venues(self, component: str, venues: Sequence[Venue]) -> Changes:
        """Take verified records as the source of a component: `VenuesRecorded`.

        venues: as `verify.venue.venue_of` reads them; they replace those recorded before, but
        for this hearing's own count.
        Raises Refusal: "rules-not-frozen", "year-locked", "year-component-not-heard",
        "year-figures-missing", "year-venues-faulty".
        """
        self._require_heard(component)
        if not venues:
            raise Refusal("year-figures-missing")
        state = self._hearing.state
        if problems := tuple(year_guards.venue_problems(state, self._units(), venues)):
            raise Refusal("year-venues-faulty", problems)
        known = state.year.venues.get(component, ())
        own = [venue for venue in known if venue.hearing == state.hearing]
        return self._write(VenuesRecorded(component, (*own, *venues)))

    def record_own_hearing(self, component: str) -> Changes:
        """Take the count of this hearing as a source of a component: `VenuesRecorded`.

        Raises Refusal: "rules-not-frozen", "year-locked", "year-component-not-heard",
        "plan-has-no-hearing", "tally-not-locked".
        """
        self._require_heard(component)
        self._hearing.require_hearing_day()
        state, head = self._hearing.state, self._hearing.head
        for day in state.units.values():
            if day.absent is None and (day.current is None or day.current.locked_version is None):
                raise Refusal("tally-not-locked", unit=day.unit.name)
        ids = {day.unit.name: day.unit.id for day in state.units.values()}
        counts = venue_counts(state, ids)
        own = Venue(state.hearing, state.title, state.scheme_sha256, head.seq, head.hash, counts)
        known = state.year.venues.get(component, ())
        others = [venue for venue in known if venue.hearing != state.hearing]
        return self._write(VenuesRecorded(component, (own, *others)))

    # --- deductions and failures -------------------------------------------------------------

    def deduct(
        self,
        unit: UnitId,
        kind: str,
        *,
        points: Fraction | None = None,
        case: str = "",
        reason: str = "",
        document: str = "",
    ) -> Changes:
        """Take points off a unit (S8, M7): `DeductionsRecorded`.

        points: `None` = what the kind is worth; an open kind wants them, and a reason.
        Raises Refusal: "rules-not-frozen", "year-locked", "year-points-missing",
        "year-figures-faulty".
        """
        self._require_open()
        fixed = {each.id: each.points for each in self._hearing.scheme.year.deductions}
        worth = fixed.get(kind) if points is None else points
        if worth is None and kind in fixed:
            raise Refusal("year-points-missing")
        taken = Deduction(0, unit, kind, worth or Fraction(0), case, reason, document)
        return self._deduct(Origin("", "", document), (taken,))

    def record_deductions(self, source: Received, deductions: Sequence[Deduction]) -> Changes:
        """Take off the points a file lists: `DeductionsRecorded`, all or none.

        What a file of the same name brought before is withdrawn first, so that a file recorded
        again, corrected or not, never deducts twice: `DeductionWithdrawn`. Whoever wants these
        acts written together groups them.
        deductions: the numbers they bear are not kept.
        Raises Refusal: as `record_scores`.
        """
        self._require_open()
        problems = year_guards.deduction_problems(self._hearing.scheme, self._units(), deductions)
        origin, files = self._accepted(source, deductions, problems)
        replaced = year_desk_words.DEDUCTION_REPLACED.filled(
            Language(self._hearing.state.language), file=source.name
        )
        for number in self.brought_by(source.name):
            self._write(DeductionWithdrawn(number, replaced))
        return self._deduct(origin, deductions, files)

    def brought_by(self, name: str) -> tuple[int, ...]:
        """Numbers of the standing deductions that a file of that name brought; "" = typed: none."""
        year = self._hearing.state.year
        standing = year.deductions.keys() - year.withdrawn.keys() if name else ()
        return tuple(n for n in sorted(standing) if year.deduction_origins[n].name == name)

    def withdraw_deduction(self, number: int, reason: str) -> Changes:
        """Take a deduction back; its number is never used again: `DeductionWithdrawn`.

        Raises Refusal: "rules-not-frozen", "year-locked", "year-deduction-unknown",
        "reason-missing".
        """
        self._require_open()
        year = self._hearing.state.year
        if number not in year.deductions or number in year.withdrawn:
            raise Refusal("year-deduction-unknown", number=number)
        require_reason(reason)
        return self._write(DeductionWithdrawn(number, reason))

    def fail(self, unit: UnitId, reason: str, document: str) -> Changes:
        """List a unit as failed outright, by a written order (M9, 6.22): `UnitFailed`.

        Raises Refusal: "rules-not-frozen", "year-locked", "unit-unknown", "year-unit-failed",
        "reason-missing", "document-missing".
        """
        self._require_open()
        day = self._hearing.unit(unit)
        if unit in self._hearing.state.year.failures:
            raise Refusal("year-unit-failed", unit=day.unit.name)
        require_reason(reason)
        require_document(document)
        return self._write(UnitFailed(unit, reason, document))

    def lift_failure(self, unit: UnitId, reason: str, document: str) -> Changes:
        """Take a unit off the list of failed ones, by a written order: `FailureLifted`.

        Raises Refusal: "rules-not-frozen", "year-locked", "unit-unknown", "year-unit-not-failed",
        "reason-missing", "document-missing".
        """
        self._require_open()
        day = self._hearing.unit(unit)
        if unit not in self._hearing.state.year.failures:
            raise Refusal("year-unit-not-failed", unit=day.unit.name)
        require_reason(reason)
        require_document(document)
        return self._write(FailureLifted(unit, reason, document))

    # --- award and lock ----------------------------------------------------------------------

    def decide_award(self, group: GroupId, units: Sequence[UnitId], document: str) -> Changes:
        """Name those of the units tied across the award line who have it (D7): `AwardDecided`.

        units: of the pending ones, no more than seats are left; none at all is a decision too.
        Neither totals nor ranks follow from it, so a locked result stays locked.
        Raises Refusal: "rules-not-frozen", "group-unknown", "year-award-none-pending",
        "year-award-not-pending", "year-award-over-seats", "document-missing".
        """
        self._require_frozen()
        pending, left = self._pending(group)
        if not pending:
            raise Refusal("year-award-none-pending", group=group)
        if len(set(units)) < len(units) or not pending.issuperset(units):
            names = "、".join(self._hearing.unit(unit).unit.name for unit in sorted(pending))
            raise Refusal("year-award-not-pending", pending=names)
        if len(units) > left:
            raise Refusal("year-award-over-seats", chosen=len(units), left=left)
        require_document(document)
        return self._write(AwardDecided(group, tuple(units), document))

    def lock(self) -> Changes:
        """Lock the result as it stands; an award may still be undecided: `YearLocked`.

        Raises Refusal: "rules-not-frozen", "year-locked", "year-own-count-overtaken",
        "year-scores-missing".
        """
        self._require_open()
        if year_guards.own_count_overtaken(self._hearing.state):
            raise Refusal("year-own-count-overtaken")
        result = self.result()
        if result.missing:
            raise Refusal("year-scores-missing", tuple(self._missing(result)))
        places = tuple(
            YearPlace(line.unit, line.total, line.rank)
            for group in result.groups
            for line in group.lines
        )
        return self._write(YearLocked(self._hearing.state.year.version + 1, places))

    def reopen(self, reason: str) -> Changes:
        """Open a locked result for a correction: `YearReopened`.

        Raises Refusal: "rules-not-frozen", "year-not-locked", "reason-missing".
        """
        self._require_frozen()
        if not self._hearing.state.year.locked:
            raise Refusal("year-not-locked")
        require_reason(reason)
        return self._write(YearReopened(reason))

    # --- what the acts share -----------------------------------------------------------------

    def _units(self) -> dict[UnitId, Unit]:
        return {day.unit.id: day.unit for day in self._hearing.state.units.values()}

    def _open_units(self) -> dict[UnitId, Unit]:
        self._require_open()
        return self._units()

    def _require_frozen(self) -> None:
        if self._hearing.state.frozen_sha256 is None:
            raise Refusal("rules-not-frozen")

    def _require_open(self) -> None:
        self._require_frozen()
        if self._hearing.state.year.locked:
            raise Refusal("year-locked", version=self._hearing.state.year.version)

    def _require_heard(self, component: str) -> None:
        self._require_open()
        known = year_guards.component_of(self._hearing.scheme, component)
        if known is None or known.source is not ComponentSource.HEARING:
            raise Refusal("year-component-not-heard", component=component)

    def _accepted(
        self, source: Received, figures: Sequence[object], problems: Iterable[Problem]
    ) -> tuple[Origin, tuple[StoredFile, ...]]:
        if not figures:
            raise Refusal("year-figures-missing")
        if found := tuple(problems):
            raise Refusal("year-figures-faulty", found)
        return source.kept()

    def _deduct(
        self, origin: Origin, deductions: Sequence[Deduction], files: tuple[StoredFile, ...] = ()
    ) -> Changes:
        found = year_guards.deduction_problems(self._hearing.scheme, self._units(), deductions)
        if problems := tuple(found):
            raise Refusal("year-figures-faulty", problems)
        first = 1 + max(self._hearing.state.year.deductions, default=0)
        numbered = (replace(each, number=first + n) for n, each in enumerate(deductions))
        return self._write(DeductionsRecorded(origin, tuple(numbered)), files)

    def _pending(self, group: GroupId) -> tuple[frozenset[UnitId], int]:
        """Units tied across the award line before anybody decided, and how many seats they share.

        Raises Refusal: "group-unknown".
        """
        year = self._hearing.state.year
        decided = {known: units for known, units in year.decided.items() if known != group}
        result = self._result(replace(year, decided=decided))
        found = next((each for each in result.groups if each.group == group), None)
        if found is None:
            raise Refusal("group-unknown", group=group)
        pending = frozenset(line.unit for line in found.lines if line.award is Award.PENDING)
        named = sum(line.award is Award.NAMED for line in found.lines)
        return pending, found.award_seats - named

    def _missing(self, result: YearResult) -> Iterable[Problem]:
        for unit, component, part in result.missing:
            name = year_guards.figure_name(self._hearing.scheme.component(component), part)
            params = {"unit": self._hearing.unit(unit).unit.name, "component": name}
            yield Problem("year-score-missing", params=params)

    def _result(self, year: YearState) -> YearResult:
        return year_result(self._hearing.scheme, tuple(self._units().values()), year)

    def _write(self, event: YearEvent, files: tuple[StoredFile, ...] = ()) -> Changes:
        return self._hearing.append(event, Topic.YEAR, files=files)
