"""How long the year's result of a province takes, beside bare sums of the same figures, sorted."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from fractions import Fraction

from hearing_desk.model.ids import GroupId, UnitId
from hearing_desk.model.scheme import Component, Scheme
from hearing_desk.model.units import Unit
from hearing_desk.model.year import YearState
from hearing_desk.rules.composite import year_result
from tests.bench.tally_bench import best_of_three
from tests.rules.years import a_component, a_group, a_scheme, a_unit

UNITS = 10_000
MAXIMA = (10, 28, 32, 8, 5, 4, 3, 10)
"""Ma'anshan's eight channels (M2)."""
GOAL_S = 0.2
HUNDREDTHS = 100


def lines() -> Iterator[str]:
    """One line: eight channels of 10 000 units weighted, added, ranked and written as text."""
    group = GroupId("all")
    components = [
        a_component(f"c{place}", {group: maximum}, maximum=maximum)
        for place, maximum in enumerate(MAXIMA)
    ]
    scheme = a_scheme([a_group(group)], components)
    units = [a_unit(number, group) for number in range(1, UNITS + 1)]
    year = recorded(units, components)
    floor_s = best_of_three(lambda: bare_sums(year))
    composite_s = best_of_three(lambda: result(scheme, units, year))
    yield (
        f"composite of {UNITS:_} units x {len(MAXIMA)} channels: {composite_s:.3f} s "
        f"(goal {GOAL_S} s), bare sums sorted {floor_s:.3f} s, {composite_s / floor_s:.1f}x"
    )


def scores_of(unit: int) -> list[int]:
    """A unit's scores in hundredths, the same in every run: a linear congruential sequence."""
    state, scores = unit + 1, []
    for maximum in MAXIMA:
        state = (state * 1_103_515_245 + 12_345) % 2**31
        scores.append((state >> 8) % (maximum * HUNDREDTHS + 1))
    return scores


def recorded(units: Sequence[Unit], components: Sequence[Component]) -> YearState:
    """The scores as a file brings them, one fraction a cell."""
    scores = {
        (unit.id, component.id, ""): Fraction(score, HUNDREDTHS)
        for number, unit in enumerate(units)
        for component, score in zip(components, scores_of(number), strict=True)
    }
    return YearState(scores=scores)


def bare_sums(year: YearState) -> list[int]:
    """The same scores in hundredths added up by unit and sorted, and nothing else."""
    totals: defaultdict[UnitId, int] = defaultdict(int)
    for (unit, _, _), score in year.scores.items():
        totals[unit] += score.numerator * (HUNDREDTHS // score.denominator)
    return sorted(totals.values(), reverse=True)


def result(scheme: Scheme, units: Sequence[Unit], year: YearState) -> None:
    """The year's result, the last unit looked at."""
    assert year_result(scheme, units, year).groups[0].lines[-1].rank is not None
