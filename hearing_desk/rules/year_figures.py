"""The score of every unit in a component, from whatever source the plan names, and what is off it.

Deductions lower a component or the total; of two of one unit and case only the larger counts (S8).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import NamedTuple, TypeAlias, assert_never

from hearing_desk.model.ids import UnitId
from hearing_desk.model.scheme import Component, Scheme
from hearing_desk.model.year import Deduction, DeductionTaken, Venue, VenueCount, YearState
from hearing_desk.model.year_rules import ComponentSource, VenuePooling

_NOTHING = Fraction(0)

Taken: TypeAlias = Mapping[UnitId, tuple[DeductionTaken, ...]]
"""The standing deductions of each unit that has any, by number."""


class Figures(NamedTuple):
    """What the units of a group have in a component, in the order of the units.

    scores: `None` = missing.
    parts:  of each unit, in scheme order; an empty tuple each where it is one figure.
    """

    scores: list[Fraction | None]
    parts: list[tuple[Fraction | None, ...]]


# --------------------------------------------------------------------- venues


def venue_scores(
    component: str, venues: Mapping[str, Sequence[Venue]], pooling: VenuePooling
) -> Mapping[UnitId, Fraction]:
    """One exact score per unit of a component from the hearings of its venues.

    venues: by component, as recorded. A venue that had nothing to divide by for a unit is no
            venue of it; a unit without any is left out.
    """
    heard: defaultdict[UnitId, list[VenueCount]] = defaultdict(list)
    for venue in venues.get(component, ()):
        for count in venue.counts:
            if count.score is not None:
                heard[count.unit].append(count)
    return {unit: _pooled(counts, pooling) for unit, counts in heard.items()}


def _pooled(counts: Sequence[VenueCount], pooling: VenuePooling) -> Fraction:
    match pooling:
        case VenuePooling.POOLED:
            divisor = sum(count.divisor for count in counts)
            return sum((count.raw_total for count in counts), _NOTHING) / divisor
        case VenuePooling.MEAN_OF_VENUES:
            scores = [count.score for count in counts if count.score is not None]
            return sum(scores, _NOTHING) / len(scores)
        case _ as unreachable:
            assert_never(unreachable)


# --------------------------------------------------------------------- deductions


def deductions_taken(year: YearState) -> Taken:
    """What stands of the deductions and how much of each counts.

    Of the deductions of one unit with the same case, whatever their kinds, the largest counts, the
    first of equals; the others count 0. An empty case is a case of its own.
    """
    standing = [
        year.deductions[number] for number in sorted(year.deductions.keys() - year.withdrawn.keys())
    ]
    largest: dict[tuple[UnitId, str], Deduction] = {}
    for each in standing:
        known = largest.setdefault((each.unit, each.case), each)
        if each.points > known.points:
            largest[each.unit, each.case] = each
    taken: defaultdict[UnitId, list[DeductionTaken]] = defaultdict(list)
    for each in standing:
        counts = not each.case or largest[each.unit, each.case] is each
        taken[each.unit].append(DeductionTaken(each, each.points if counts else _NOTHING))
    return {unit: tuple(deductions) for unit, deductions in taken.items()}


def component_lowered(scheme: Scheme, kind: str) -> str | None:
    """The component a kind of deduction lowers; `None` = the total.

    A kind that is not named ("", one figure in a file) lowers what all kinds of the plan lower.
    """
    kinds = scheme.year.deductions
    targets = {each.component for each in kinds if each.id == kind or not kind}
    return targets.pop() if len(targets) == 1 else None


def points_off(scheme: Scheme, taken: Taken, component: str | None) -> Mapping[UnitId, Fraction]:
    """How many points each unit loses in a component, or with `None` from the total, if any."""
    lowers: dict[str, bool] = {}
    off: defaultdict[UnitId, Fraction] = defaultdict(Fraction)
    for unit, deductions in taken.items():
        for each in deductions:
            kind = each.deduction.kind
            if kind not in lowers:
                lowers[kind] = component_lowered(scheme, kind) == component
            if lowers[kind]:
                off[unit] += each.counted
    return off


# --------------------------------------------------------------------- figures


def figures(
    component: Component, units: Sequence[UnitId], scheme: Scheme, year: YearState, taken: Taken
) -> Figures:
    """The figures of the units in a component, by its source.

    Deductions leave full marks, never below 0 (S8, X14), whatever figure was recorded; a recorded
    one stands for units without any deduction.
    """
    found = _recorded(component, units, year)
    match component.source:
        case ComponentSource.RECORDED:
            return found
        case ComponentSource.HEARING:
            heard = venue_scores(component.id, year.venues, scheme.year.pooling)
            scores = [heard.get(*each) for each in zip(units, found.scores, strict=True)]
        case ComponentSource.DEDUCTIONS:
            full, off = component.maximum, points_off(scheme, taken, component.id)
            scores = [
                max(_NOTHING, full - off[unit]) if unit in off else full if score is None else score
                for unit, score in zip(units, found.scores, strict=True)
            ]
        case _ as unreachable:
            assert_never(unreachable)
    return Figures(scores, found.parts)


def _recorded(component: Component, units: Sequence[UnitId], year: YearState) -> Figures:
    """Figures as recorded: the sum of all parts, or the whole where no part is recorded."""
    scores, name = year.scores, component.id
    whole = [scores.get((unit, name, "")) for unit in units]
    if not component.parts:
        return Figures(whole, [()] * len(whole))
    parts = [tuple(scores.get((unit, name, part.id)) for part in component.parts) for unit in units]
    return Figures([_of_parts(*each) for each in zip(parts, whole, strict=True)], parts)


def _of_parts(parts: tuple[Fraction | None, ...], whole: Fraction | None) -> Fraction | None:
    held = [part for part in parts if part is not None]
    if not held:
        return whole
    return sum(held, _NOTHING) if len(held) == len(parts) else None
