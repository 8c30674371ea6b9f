"""The year worked out a second time, unit by unit, by code that shares nothing with the rules'."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Mapping
from fractions import Fraction

from hearing_desk.model.choices import RankOn
from hearing_desk.model.hearing import HearingState
from hearing_desk.model.ids import GroupId, UnitId
from hearing_desk.model.scheme import Component, Scheme
from hearing_desk.model.units import Unit
from hearing_desk.model.year import Deduction, VenueCount, YearState
from hearing_desk.model.year_rules import ComponentSource, VenuePooling
from hearing_desk.rules.decimals import rounded


def recount_of(scheme: Scheme, state: HearingState) -> YearRecount:
    """The year of a state worked out anew."""
    return YearRecount(scheme, {day.unit.id: day.unit for day in state.units.values()}, state.year)


class YearRecount:
    """Totals and ranks of a year as it was recorded."""

    def __init__(self, scheme: Scheme, units: Mapping[UnitId, Unit], year: YearState) -> None:
        self._scheme, self._units, self._year = scheme, units, year
        self._heard: defaultdict[tuple[str, UnitId], list[VenueCount]] = defaultdict(list)
        for component, venues in year.venues.items():
            for venue in venues:
                for count in venue.counts:
                    if count.divisor:
                        self._heard[component, count.unit].append(count)
        self._deductions: defaultdict[UnitId, list[Deduction]] = defaultdict(list)
        for number, deduction in sorted(year.deductions.items()):
            if number not in year.withdrawn:
                self._deductions[deduction.unit].append(deduction)
        self.totals = {unit: self._total(units[unit]) for unit in units}

    def lacking(self) -> tuple[UnitId, ...]:
        """Units with a component still without a score, failed ones left out."""
        return tuple(
            unit
            for unit, total in self.totals.items()
            if total is None
            and unit not in self._year.failures
            and any(part.weight(self._units[unit].group) for part in self._scheme.components)
        )

    def ranks(self) -> Mapping[UnitId, int | None]:
        """One more than the units of the group with a better total; `None` = failed or without."""
        held: defaultdict[GroupId, list[Fraction]] = defaultdict(list)
        for unit in self._units.values():
            compared = self._compared(unit.id)
            if compared is not None:
                held[unit.group].append(compared)
        for compared_of_group in held.values():
            compared_of_group.sort()
        ranks: dict[UnitId, int | None] = {}
        for unit in self._units.values():
            compared, others = self._compared(unit.id), held[unit.group]
            better = None if compared is None else len(others) - bisect_right(others, compared)
            ranks[unit.id] = None if better is None else 1 + better
        return ranks

    def _compared(self, unit: UnitId) -> Fraction | None:
        rules, total = self._scheme.year, self.totals[unit]
        if total is None or unit in self._year.failures or not rules.ranked:
            return None
        if rules.rank_on is RankOn.DISPLAYED:
            return rounded(total, rules.decimals, rules.rounding)
        return total

    def _total(self, unit: Unit) -> Fraction | None:
        total, found = Fraction(0), False
        for component in self._scheme.components:
            weight = component.weight(unit.group)
            if weight:
                score, found = self._score(component, unit.id), True
                if score is None:
                    return None
                total += weight * score / component.maximum
        return total - sum(self._counted(unit.id, None), Fraction(0)) if found else None

    def _score(self, component: Component, unit: UnitId) -> Fraction | None:
        """What is recorded or was heard, full marks where only deductions say; these taken off."""
        score = self._recorded(component, unit)
        heard = self._heard.get((component.id, unit))
        if component.source is ComponentSource.HEARING and heard:
            score = self._of_venues(heard)
        off = self._counted(unit, component.id)
        if component.source is ComponentSource.DEDUCTIONS and (off or score is None):
            score = component.maximum
        return score if score is None or not off else max(Fraction(0), score - sum(off))

    def _recorded(self, component: Component, unit: UnitId) -> Fraction | None:
        scores = self._year.scores
        parts = [scores.get((unit, component.id, part.id)) for part in component.parts]
        known = [part for part in parts if part is not None]
        if known:
            return sum(known, Fraction(0)) if len(known) == len(parts) else None
        return scores.get((unit, component.id, ""))

    def _of_venues(self, counts: list[VenueCount]) -> Fraction:
        if self._scheme.year.pooling is VenuePooling.POOLED:
            points = sum((count.raw_total for count in counts), Fraction(0))
            return points / sum(count.divisor for count in counts)
        return sum((count.raw_total / count.divisor for count in counts), Fraction(0)) / len(counts)

    def _counted(self, unit: UnitId, component: str | None) -> list[Fraction]:
        """Points off a component, or with `None` off the total; 0 for a case counted already."""
        standing = self._deductions.get(unit, [])
        counted = []
        for each in standing:
            if self._lowered(each.kind) == component:
                same_case = [other for other in standing if other.case == each.case]
                largest = max(same_case, key=lambda other: (other.points, -other.number))
                counts = not each.case or each is largest
                counted.append(each.points if counts else Fraction(0))
        return counted

    def _lowered(self, kind: str) -> str | None:
        """The component a kind lowers; what a kind without a name lowers must be clear."""
        kinds = [each for each in self._scheme.year.deductions if kind in ("", each.id)]
        lowered = {each.component for each in kinds}
        return lowered.pop() if len(lowered) == 1 else None
