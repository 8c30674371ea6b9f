"""What the year page shows above its tabs, and the sheet of figures: units by components."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction

from hearing_desk.desk.changes import Changes
from hearing_desk.desk.desk import Desk
from hearing_desk.desk.received import Received
from hearing_desk.errors import Problem
from hearing_desk.intake.unit_grades import grades_recorded
from hearing_desk.intake.year_units import exact_figure
from hearing_desk.model.ids import GroupId, UnitId
from hearing_desk.model.scheme import Component, Scheme
from hearing_desk.model.texts import LocalText
from hearing_desk.model.year import ComponentResult, ComponentScore, YearGroup, YearLine, YearResult
from hearing_desk.model.year_rules import ComponentSource, YearRules
from hearing_desk.rules.decimals import decimal_text
from hearing_desk.rules.scheme_values import plain
from hearing_desk.words import year_paper_words as paper
from hearing_desk.words import year_window_words as words
from hearing_desk.words.language import Language
from hearing_desk.words.rule_answers import local

MORE_DECIMALS = 2
"""How many decimals beyond the plan's a figure is given to be shown exactly."""

Place = tuple[UnitId, str, str]
"""Unit, component and part, "" = the whole."""


@dataclass(frozen=True, slots=True)
class YearView:
    """How far the year is.

    groups:    every group with units, in plan order.
    version:   of the result; 0 = never locked. missing: scores still missing, all groups.
    frozen:    the rules are, so that figures may be recorded.
    has_...:   whether the plan speaks of it.
    """

    groups: tuple[tuple[GroupId, str], ...]
    version: int
    locked: bool
    missing: int
    frozen: bool
    has_grades: bool
    has_survey: bool
    has_ranks: bool
    has_calendar: bool

    @property
    def open(self) -> bool:
        """Whether figures may be recorded now."""
        return self.frozen and not self.locked


@dataclass(frozen=True, slots=True)
class FigureColumn:
    """A column of figures.

    of_parts: it is the sum of parts, typed itself only where no part is recorded.
    heading:  in lines. about: where its scores come from, in a sentence.
    """

    component: str
    part: str
    of_parts: bool
    heading: str
    about: str
    maximum: Fraction


@dataclass(frozen=True, slots=True)
class FigureCell:
    """A score as text, `exact` where the text is shortened.

    given: there is one. missing: there is none, and that holds the total up.
    """

    text: str
    exact: str
    given: bool
    missing: bool


@dataclass(frozen=True, slots=True)
class FigureRow:
    """A unit's figures, one per column; `failed` = what it lacks is not missing."""

    unit: UnitId
    name: str
    cells: tuple[FigureCell, ...]
    failed: bool


@dataclass(frozen=True, slots=True)
class FiguresView:
    """The figures of a group.

    missing: of this group.
    heard:   components that hearings give, with their names.
    own:     this plan has a hearing day whose count may be taken.
    """

    columns: tuple[FigureColumn, ...]
    rows: tuple[FigureRow, ...]
    missing: int
    heard: tuple[tuple[str, str], ...]
    own: bool


def year_view(desk: Desk, language: Language) -> YearView | None:
    """How far the year is; `None` = no scheme yet."""
    state = desk.hearing.state
    if not state.scheme_text:
        return None
    scheme, year = desk.hearing.scheme, state.year
    held = {day.unit.group for day in state.units.values()}
    groups = tuple((g.id, local(g.label, language)) for g in scheme.groups if g.id in held)
    return YearView(
        groups=groups,
        version=year.version,
        locked=year.locked,
        missing=len(desk.year.result().missing),
        frozen=state.frozen_sha256 is not None,
        has_grades=grades_recorded(scheme),
        has_survey=bool(scheme.year.survey.answers),
        has_ranks=bool(scheme.year.ranked and scheme.components),
        has_calendar=bool(scheme.year.calendar),
    )


def figures_view(desk: Desk, group: GroupId, language: Language) -> FiguresView:
    """The figures of a group, units in plan order."""
    scheme, result = desk.hearing.scheme, desk.year.result()
    components = [each for each in scheme.components if each.weight(group)]
    columns = tuple(c for each in components for c in _columns(desk, each, group, language))
    lines = {line.unit: line for line in group_result(result, group).lines}
    missing = set(result.missing)
    units = [day.unit for day in desk.hearing.state.units.values() if day.unit.group == group]
    lacking = paper.MISSING.to(language)
    rows = tuple(
        FigureRow(
            unit=unit.id,
            name=unit.name,
            cells=tuple(_cells(lines[unit.id], components, missing, scheme.year, lacking)),
            failed=lines[unit.id].failed is not None,
        )
        for unit in units
    )
    return FiguresView(
        columns=columns,
        rows=rows,
        missing=sum(unit in lines for unit, _, _ in missing),
        heard=tuple(
            (each.id, local(each.label, language))
            for each in components
            if each.source is ComponentSource.HEARING
        ),
        own=scheme.hearing,
    )


def typed_figure(text: str, maximum: Fraction) -> Fraction | Problem:
    """A score as it was typed, from 0 to full marks, exact."""
    found = exact_figure(text.strip())
    if isinstance(found, Fraction) and found > maximum:
        params = {"maximum": plain(maximum)}
        return Problem("figure-above-maximum", value=text, params=params)
    return found


def record_typed(desk: Desk, document: str, typed: Mapping[Place, Fraction]) -> Changes:
    """Record a sheet of typed scores in one act. Raises Refusal: as `record_scores`."""
    scores = [ComponentScore(*place, score) for place, score in typed.items()]
    return desk.year.record_scores(Received(document), scores)


def group_result(result: YearResult, group: GroupId) -> YearGroup:
    """The result of one group."""
    return next(each for each in result.groups if each.group == group)


def figure_text(value: Fraction, rules: YearRules) -> str:
    """A figure as it was given, or cut to a few decimals more than the plan's."""
    text = plain(value)
    most = rules.decimals + MORE_DECIMALS
    if "/" in text or len(text.partition(".")[2]) > most:
        return decimal_text(value, most, rules.rounding)
    return text


def component_name(scheme: Scheme, component: str, language: Language) -> str:
    """What a component is called; its id where the plan has no such component."""
    labels: dict[str, LocalText] = {each.id: each.label for each in scheme.components}
    return local(labels[component], language) if component in labels else component


# --------------------------------------------------------------------- inside


def _columns(
    desk: Desk, component: Component, group: GroupId, language: Language
) -> Iterator[FigureColumn]:
    about, label = _about(desk, component, language), local(component.label, language)
    for part in component.parts:
        full = words.FULL.filled(language, maximum=plain(part.maximum))
        heading = f"{local(part.label, language)}\n{full}"
        told = words.PART_OF.filled(language, component=label, source=about)
        yield FigureColumn(component.id, part.id, False, heading, told, part.maximum)
    weight, maximum = plain(component.weight(group)), plain(component.maximum)
    told = words.FULL_AND_WEIGHT.filled(language, maximum=maximum, weight=weight)
    yield FigureColumn(
        component.id, "", bool(component.parts), f"{label}\n{told}", about, component.maximum
    )


def _about(desk: Desk, component: Component, language: Language) -> str:
    """Where the scores of a component come from."""
    venues = desk.hearing.state.year.venues.get(component.id, ())
    name = local(component.label, language)
    if venues:
        titles = "、".join(venue.title for venue in venues)
        told = words.FROM_VENUES.filled(language, count=len(venues), venues=titles)
    else:
        told = words.SOURCES[component.source].to(language)
    return words.COMPONENT_SOURCE.filled(language, component=name, source=told)


def _cells(
    line: YearLine,
    components: list[Component],
    missing: set[Place],
    rules: YearRules,
    lacking: str,
) -> Iterator[FigureCell]:
    results = {result.component: result for result in line.components}
    for component in components:
        result = results[component.id]
        for part, score in zip(component.parts, result.parts, strict=True):
            held_up = (line.unit, component.id, part.id) in missing
            yield _cell(score, rules, lacking if held_up else "")
        yield _cell(result.score, rules, lacking if _lacks(line, result, missing) else "")


def _lacks(line: YearLine, result: ComponentResult, missing: set[Place]) -> bool:
    return any(
        unit == line.unit and component == result.component for unit, component, _ in missing
    )


def _cell(score: Fraction | None, rules: YearRules, lacking: str) -> FigureCell:
    if score is None:
        return FigureCell(lacking or "—", "", given=False, missing=bool(lacking))
    text, exact = figure_text(score, rules), plain(score)
    return FigureCell(text, "" if text == exact else exact, given=True, missing=False)
