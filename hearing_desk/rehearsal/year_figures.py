"""Plausible scores of the year, with a tie where a list is cut off."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import combinations

from hearing_desk.model.ids import UnitId
from hearing_desk.model.scheme import Component, Scheme
from hearing_desk.model.units import Unit
from hearing_desk.model.year import YearGroup, YearLine, YearResult, YearState
from hearing_desk.model.year_rules import ComponentSource
from hearing_desk.rehearsal.chance import Chance
from hearing_desk.rules.composite import year_result

Scores = dict[tuple[UnitId, str, str], Fraction]
"""By unit, component and part, as the record keeps them; all with two decimals."""

_ASIDE = Fraction(1, 2)
"""How far the second of two tied units is off the first in one figure; another makes up for it."""


def scored(scheme: Scheme) -> list[Component]:
    """The components that somebody else scores, in plan order."""
    return [each for each in scheme.components if each.source is ComponentSource.RECORDED]


def figures_of(component: Component) -> Mapping[str, Fraction]:
    """Full marks of every part; of the name "" where the component is one figure."""
    return {part.id: part.maximum for part in component.parts} or {"": component.maximum}


def plausible_scores(scheme: Scheme, units: Sequence[Unit], chance: Chance) -> Scores:
    """Of every unit every figure, 72 to 99 percent of full marks; good units are good at most."""
    scores: Scores = {}
    for unit in units:
        merit = 7200 + chance.below(2000)
        for component in scored(scheme):
            if component.weight(unit.group):
                for part, maximum in figures_of(component).items():
                    share = Fraction(merit + chance.below(700), 10_000)
                    scores[unit.id, component.id, part] = _two_decimals(maximum * share)
    return scores


def with_ties(scheme: Scheme, units: Sequence[Unit], year: YearState, scores: Scores) -> Scores:
    """The scores, in every group two units tied across the place where its first list ends.

    year: all that is recorded beside the scores. A group has no tie where figures of two decimals
    bring no two units to the same total, as is most often so where they were heard.
    """
    for group in scheme.groups:
        result = _result(scheme, units, year, scores)
        told = next(each for each in result.groups if each.group == group.id)
        scores = next(_tied(scheme, units, year, scores, told), scores)
    return scores


def _tied(
    scheme: Scheme, units: Sequence[Unit], year: YearState, scores: Scores, group: YearGroup
) -> Iterator[Scores]:
    """Every way to tie two units of a group for the last place of its first list."""
    ranked = [line for line in group.lines if line.rank is not None]
    place = _last_place(scheme, len(ranked), group.award_seats)
    for first, second in combinations(ranked, 2):
        if not 0 < place < len(ranked) or _given(first, scheme) != _given(second, scheme):
            continue
        others = [_total(line) for line in ranked if line not in (first, second)]
        above, below = [Fraction(100), *others][place - 1], [*others, Fraction(0)][place - 1]
        moved = _moved(scheme, scores, (first, second), (above + below) / 2)
        again = _result(scheme, units, year, moved)
        one, other = again.line(first.unit), again.line(second.unit)
        if one.rank == other.rank == place and _in_range(scheme, moved):
            yield moved


def _last_place(scheme: Scheme, ranked: int, seats: int) -> int:
    """Of the award, of the first units, or of those before the last ones; else in the middle."""
    rules = scheme.year
    return seats or rules.top or (ranked - rules.bottom if rules.bottom else ranked // 2)


def _given(line: YearLine, scheme: Scheme) -> Fraction:
    """The points of a unit that no scores file changes."""
    return _total(line) - _earned(line, scheme)


def _earned(line: YearLine, scheme: Scheme) -> Fraction:
    ours = {component.id for component in scored(scheme)}
    return sum(
        (part.points or Fraction(0) for part in line.components if part.component in ours),
        Fraction(0),
    )


def _total(line: YearLine) -> Fraction:
    return line.total or Fraction(0)


def _moved(
    scheme: Scheme, scores: Scores, pair: tuple[YearLine, YearLine], target: Fraction
) -> Scores:
    """Both units at about the target: the first by a factor, the second by a swap of points."""
    first, second = pair
    factor = (target - _given(first, scheme)) / (_earned(first, scheme) or 1)
    changed = dict(scores)
    for unit, component, part in scores:
        if unit == first.unit:
            figure = _two_decimals(scores[unit, component, part] * factor)
            changed[unit, component, part] = changed[second.unit, component, part] = figure
    _swap(scheme, changed, second)
    return changed


def _swap(scheme: Scheme, scores: Scores, line: YearLine) -> None:
    """A unit gains in one component what it loses in another, where it has two."""
    ours = [each for each in scored(scheme) if each.weight(line.group)]
    if len(ours) < 2:
        return
    for component, change in zip(ours[:2], (-_ASIDE, _ASIDE), strict=True):
        part = next(iter(figures_of(component)))
        worth = component.weight(line.group) / component.maximum
        scores[line.unit, component.id, part] += change / worth


def _in_range(scheme: Scheme, scores: Scores) -> bool:
    full = {
        (component.id, part): maximum
        for component in scored(scheme)
        for part, maximum in figures_of(component).items()
    }
    return all(
        0 <= score <= full[component, part] and score == _two_decimals(score)
        for (_, component, part), score in scores.items()
    )


def _two_decimals(figure: Fraction) -> Fraction:
    return Fraction(int(figure * 100), 100)


def _result(scheme: Scheme, units: Sequence[Unit], year: YearState, scores: Scores) -> YearResult:
    return year_result(scheme, units, replace(year, scores={**year.scores, **scores}))
