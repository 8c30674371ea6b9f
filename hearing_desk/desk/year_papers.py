"""What the papers of the year say (D18 to D18G), taken from the state and its result."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction

from hearing_desk.model.ids import UnitId
from hearing_desk.model.scheme import Group, Scheme
from hearing_desk.model.units import Unit
from hearing_desk.model.year import (
    Deduction,
    Origin,
    SatisfactionShare,
    YearGroup,
    YearLine,
    YearResult,
    YearState,
)
from hearing_desk.rules.composite import satisfaction
from hearing_desk.rules.year_figures import component_lowered
from hearing_desk.sheet.year_facts import (
    ComparisonFacts,
    CompositeFacts,
    DeductionLine,
    DeductionListFacts,
    GroupYear,
    SurveyFacts,
    UnitAnswers,
    UnitYear,
    YearFacts,
)
from hearing_desk.words import year_paper_words as words
from hearing_desk.words.language import Language
from hearing_desk.words.rule_answers import local


@dataclass(frozen=True, slots=True)
class YearOnPaper:
    """The year of one record, told for paper.

    units:  of all groups, in plan order.
    result: of the same plan, units and year.
    """

    scheme: Scheme
    units: tuple[Unit, ...]
    year: YearState
    result: YearResult
    language: Language

    @property
    def version(self) -> int:
        """Of the result; while it is open, the one it will be locked as."""
        return self.year.version if self.year.locked else self.year.version + 1

    def composite(self, group: Group) -> CompositeFacts:
        """D18 of one group."""
        told = self._group(next(each for each in self.result.groups if each.group == group.id))
        weighted = [each.id for each in self.scheme.components if each.weight(group.id) > 0]
        return CompositeFacts(
            version=self.version,
            group=told,
            decided_by=self.year.decided_by.get(group.id),
            venues=tuple(
                (component, self.year.venues[component])
                for component in weighted
                if self.year.venues.get(component)
            ),
            origins=self._origins(),
        )

    def lists(self, groups: Iterable[Group]) -> YearFacts:
        """D18A, D18B, D18C, D18G of some groups, in scheme order."""
        wanted = {group.id for group in groups}
        return YearFacts(
            self.version,
            tuple(self._group(each) for each in self.result.groups if each.group in wanted),
        )

    def deductions(self, groups: Iterable[Group]) -> DeductionListFacts:
        """D18D: every deduction of some groups, those taken back too."""
        wanted = {group.id for group in groups}
        lines = (
            self._deduction(self.year.deductions[number])
            for number in sorted(self.year.deductions)
            if self._unit(self.year.deductions[number].unit).group in wanted
        )
        return DeductionListFacts(self.version, tuple(lines))

    def survey(self, groups: Iterable[Group]) -> SurveyFacts:
        """D18E: of each unit the parts, then what they add up to."""
        wanted = {group.id for group in groups}
        shares = satisfaction(self.scheme, self.year)
        told: dict[UnitId, list[SatisfactionShare]] = {each.unit: [] for each in shares}
        for each in sorted(shares, key=_sums_last):
            told[each.unit].append(each)
        return SurveyFacts(
            self.version,
            tuple(
                UnitAnswers(unit.name, tuple(told[unit.id]))
                for unit in map(self._unit, told)
                if unit.group in wanted
            ),
        )

    def comparison(self, groups: Iterable[Group]) -> ComparisonFacts:
        """D18F, with the units that were only there last year."""
        year = self.lists(groups)
        labels = {group.id: group.label for group in year.groups}
        known = {(unit.group, unit.name) for unit in self.units}
        return ComparisonFacts(
            year,
            tuple(
                (labels[line.group], line)
                for line in self.year.last_year
                if line.group in labels and (line.group, line.unit) not in known
            ),
        )

    def _origins(self) -> tuple[Origin, ...]:
        """Each file or sheet once; figures typed without a document are told by their own lists."""
        told = (each for each in self.year.origins if each.name or each.document)
        return tuple(dict.fromkeys(told))

    def _group(self, told: YearGroup) -> GroupYear:
        group = self.scheme.group(told.group)
        return GroupYear(
            id=group.id,
            label=local(group.label, self.language),
            title=None if group.award_title is None else local(group.award_title, self.language),
            award_seats=told.award_seats,
            units=tuple(map(self._told, told.lines)),
        )

    def _told(self, line: YearLine) -> UnitYear:
        unit = self._unit(line.unit)
        grades = (each for each in self.scheme.year.grades if each.id == line.grade)
        grade = next(grades, None)
        return UnitYear(
            name=unit.name,
            parent=unit.parent,
            grade=None if grade is None else local(grade.label, self.language),
            watch=grade is not None and grade.watch,
            line=line,
        )

    def _deduction(self, deduction: Deduction) -> DeductionLine:
        unit = self._unit(deduction.unit)
        counted = (
            taken.counted
            for taken in self.result.line(unit.id).taken
            if taken.deduction.number == deduction.number
        )
        kinds = [each for each in self.scheme.year.deductions if each.id == deduction.kind]
        kind = kinds[0] if kinds else None
        return DeductionLine(
            unit=unit.name,
            group=local(self.scheme.group(unit.group).label, self.language),
            kind=None if kind is None else local(kind.label, self.language),
            lowers=self._lowered(deduction),
            deduction=deduction,
            counted=next(counted, Fraction(0)),
            withdrawn=self.year.withdrawn.get(deduction.number),
        )

    def _lowered(self, deduction: Deduction) -> str:
        """What a deduction is taken off: the total, or a component."""
        component = component_lowered(self.scheme, deduction.kind)
        if component is None:
            return words.THE_TOTAL.to(self.language)
        return local(self.scheme.component(component).label, self.language)

    def _unit(self, unit: UnitId) -> Unit:
        return next(each for each in self.units if each.id == unit)


def _sums_last(share: SatisfactionShare) -> int:
    """Parts come before sums over one of class and channel, and these before the sum of all."""
    return (not share.respondents) + (not share.channel)
