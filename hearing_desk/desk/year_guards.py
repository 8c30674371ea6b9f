"""What is wrong with figures handed over for the year, all of it at once, before they are kept."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from fractions import Fraction
from typing import TypeVar

from hearing_desk.errors import Problem
from hearing_desk.model.hearing import HearingState
from hearing_desk.model.ids import UnitId
from hearing_desk.model.scheme import Component, Scheme
from hearing_desk.model.units import Unit
from hearing_desk.model.year import (
    AnswerLine,
    ComponentScore,
    Deduction,
    LastYearLine,
    UnitGrade,
    Venue,
)
from hearing_desk.verify.venue import venue_counts

Units = Mapping[UnitId, Unit]
Place = TypeVar("Place", bound=Hashable)


def score_problems(
    scheme: Scheme, units: Units, scores: Sequence[ComponentScore]
) -> Iterator[Problem]:
    """A score belongs to a unit and a component of its group, from 0 to full marks, once each."""
    for each in scores:
        unit, component = units.get(each.unit), component_of(scheme, each.component)
        if unit is None:
            yield Problem("year-unit-unknown", value=each.unit)
        elif component is None or _maximum(component, each.part) is None:
            value = f"{each.component} {each.part}".strip()
            yield Problem("year-component-unknown", value=value, params={"unit": unit.name})
        else:
            yield from _out_of_place(unit, component, each)
    for unit_id, *place in _doubled((each.unit, each.component, each.part) for each in scores):
        yield _line_doubled(units, unit_id, *place)


def _out_of_place(unit: Unit, component: Component, each: ComponentScore) -> Iterator[Problem]:
    params = {"unit": unit.name, "component": figure_name(component, each.part)}
    if not component.weight(unit.group):
        yield Problem("year-component-not-of-group", params=params)
    maximum = _maximum(component, each.part)
    if maximum is not None and not 0 <= each.score <= maximum:
        params = {**params, "maximum": str(maximum)}
        yield Problem("year-score-out-of-range", value=str(each.score), params=params)


def deduction_problems(
    scheme: Scheme, units: Units, deductions: Sequence[Deduction]
) -> Iterator[Problem]:
    """A deduction has a unit, a kind and points above 0; an open kind has a reason (M7)."""
    kinds = {kind.id: kind for kind in scheme.year.deductions}
    for each in deductions:
        unit = units.get(each.unit)
        if unit is None:
            yield Problem("year-unit-unknown", value=each.unit)
            continue
        named: dict[str, object] = {"unit": unit.name}
        if each.kind and each.kind not in kinds:
            yield Problem("year-deduction-kind-unknown", value=each.kind, params=named)
            continue
        fixed = kinds[each.kind].points if each.kind else None
        if each.points <= 0:
            yield Problem("year-points-not-above-0", value=str(each.points), params=named)
        elif fixed is not None and each.points != fixed:
            params = {**named, "fixed": str(fixed)}
            yield Problem("year-points-fixed", value=str(each.points), params=params)
        if fixed is None and not each.reason.strip():
            yield Problem("year-deduction-reason-missing", params=named)


def venue_problems(state: HearingState, units: Units, venues: Sequence[Venue]) -> Iterator[Problem]:
    """Venues were counted by the rules in force, each is another hearing, and none is this one."""
    for venue in venues:
        named = {"venue": venue.title}
        if venue.scheme_sha256 != state.scheme_sha256:
            yield Problem("year-venue-scheme-differs", params=named)
        if venue.hearing == state.hearing:
            yield Problem("year-venue-is-this", params=named)
        for count in venue.counts:
            if count.unit not in units:
                yield Problem("year-unit-unknown", value=count.unit)
    for again in _doubled(venue.hearing for venue in venues):
        yield Problem("year-venue-doubled", value=again)


def own_count_overtaken(state: HearingState) -> bool:
    """Whether this hearing's count was taken into the year and has been corrected since."""
    now = venue_counts(state, {day.unit.name: day.unit.id for day in state.units.values()})
    taken = (venue for venues in state.year.venues.values() for venue in venues)
    return any(venue.hearing == state.hearing and venue.counts != now for venue in taken)


def grade_problems(scheme: Scheme, units: Units, grades: Sequence[UnitGrade]) -> Iterator[Problem]:
    """Each unit once, with a grade of the scheme."""
    known = {grade.id for grade in scheme.year.grades}
    for each in grades:
        if each.unit not in units:
            yield Problem("year-unit-unknown", value=each.unit)
        elif each.grade not in known:
            params = {"unit": units[each.unit].name}
            yield Problem("year-grade-unknown", value=each.grade, params=params)
    for again in _doubled(each.unit for each in grades):
        yield _line_doubled(units, again)


def answer_problems(scheme: Scheme, units: Units, lines: Sequence[AnswerLine]) -> Iterator[Problem]:
    """Each unit, class and channel once; a count from 0 for every answer of the scheme."""
    survey = scheme.year.survey
    classes = {"", *(each.id for each in survey.respondents)}
    channels = {"", *(each.id for each in survey.channels)}
    for line in lines:
        if line.unit not in units:
            yield Problem("year-unit-unknown", value=line.unit)
            continue
        named: dict[str, object] = {"unit": units[line.unit].name}
        for value, known in ((line.respondents, classes), (line.channel, channels)):
            if value not in known:
                yield Problem("year-respondents-unknown", value=value, params=named)
        if len(line.counts) != len(survey.answers) or min(line.counts, default=0) < 0:
            yield Problem("year-answers-malformed", value=str(line.counts), params=named)
    for unit, *place in _doubled((line.unit, line.respondents, line.channel) for line in lines):
        yield _line_doubled(units, unit, *place)


def last_year_problems(scheme: Scheme, lines: Sequence[LastYearLine]) -> Iterator[Problem]:
    """Each unit once in its group, a group of the scheme, ranks from 1; units may be gone since."""
    groups = {group.id for group in scheme.groups}
    for line in lines:
        if line.group not in groups:
            yield Problem("year-group-unknown", value=line.group, params={"unit": line.unit})
        if line.rank is not None and line.rank < 1:
            yield Problem("year-rank-below-1", value=str(line.rank), params={"unit": line.unit})
    for group, unit in _doubled((line.group, line.unit) for line in lines):
        yield Problem("year-line-doubled", value=f"{group} {unit}")


def component_of(scheme: Scheme, component: str) -> Component | None:
    """The component of that id; `None` = there is none."""
    return next((known for known in scheme.components if known.id == component), None)


def figure_name(component: Component, part: str) -> str:
    """What a score is called: the component, and the part it is of."""
    labels = {known.id: known.label.zh for known in component.parts}
    return f"{component.label.zh} · {labels[part]}" if part else component.label.zh


def _maximum(component: Component, part: str) -> Fraction | None:
    """Full marks of a component or of its part; `None` = it has no such part."""
    parts = {known.id: known.maximum for known in component.parts}
    return parts.get(part) if part else component.maximum


def _doubled(places: Iterable[Place]) -> Iterator[Place]:
    return (place for place, times in Counter(places).items() if times > 1)


def _line_doubled(units: Units, unit: str, *place: str) -> Problem:
    named = units[UnitId(unit)].name if unit in units else unit
    return Problem("year-line-doubled", value=" ".join((named, *place)).strip())
