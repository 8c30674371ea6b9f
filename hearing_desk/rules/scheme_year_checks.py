"""What a scheme may not say at once about the year: weights, parts, deductions, grades, days.

A check looks at one part of the scheme; a part that could not be read is not checked.
"""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from itertools import pairwise
from typing import Any

from hearing_desk.errors import Problem
from hearing_desk.model.ids import GroupId
from hearing_desk.model.scheme import AwardRules, Component, Group
from hearing_desk.model.year_rules import (
    ComponentSource,
    Deadline,
    DeductionKind,
    Named,
    SurveyAnswer,
    SurveyRules,
    YearGrade,
    YearRules,
)
from hearing_desk.rules.scheme_checks import check_ids, check_labels
from hearing_desk.rules.scheme_values import Spot, plain


def check_year_parts(parts: Mapping[str, Any], spot: Spot) -> None:
    """Reports every contradiction within and between the parts of the year that were read."""
    if "groups" in parts and "components" in parts:
        _check_components(parts["components"], parts["groups"], spot.key("components"))
    if "deductions" in parts and "components" in parts:
        _check_deductions(parts["deductions"], parts["components"], spot)
    if "grades" in parts:
        _check_grades(parts["grades"], spot.key("grades_of_year"))
    if "survey" in parts:
        _check_survey(parts["survey"], spot.key("survey"))
    if "calendar" in parts:
        _check_calendar(parts["calendar"], spot.key("calendar"))
    if "year" in parts and "groups" in parts:
        _check_repeat_groups(parts["year"].repeat_groups, parts["groups"], spot.key("year"))
    if "year" in parts and "award" in parts:
        _check_unranked(parts["year"], parts["award"], spot)


def _check_components(
    components: tuple[Component, ...], groups: tuple[Group, ...], spot: Spot
) -> None:
    check_ids((component.id for component in components), spot)
    check_labels((component.label for component in components), spot)
    known = [group.id for group in groups]
    for number, component in enumerate(components, 1):
        here = spot.entry(number)
        for group_id, _ in component.weights:
            _check_known_group(group_id, known, here.key("weights").key(group_id))
        if component.maximum == 0:
            here.key("maximum").refuse(Problem("scheme-component-worthless", value="0"))
        _check_component_parts(component, here.key("parts"))
    for group in groups if components else ():
        _check_weights(components, group, spot)


def _check_component_parts(component: Component, spot: Spot) -> None:
    """M3-M5: sub-scores come from those who give them, and add up to the full marks."""
    check_ids((part.id for part in component.parts), spot)
    check_labels((part.label for part in component.parts), spot)
    if not component.parts:
        return
    if component.source is not ComponentSource.RECORDED:
        params = {"source": component.source.value}
        spot.refuse(Problem("scheme-parts-stray", value=component.label.zh, params=params))
    reached = sum((part.maximum for part in component.parts), Fraction(0))
    if reached != component.maximum:
        params = {"reached": plain(reached), "wanted": plain(component.maximum)}
        spot.refuse(Problem("scheme-parts-mismatch", value=component.label.zh, params=params))
    for number, part in enumerate(component.parts, 1):
        if part.maximum == 0:
            here = spot.entry(number).key("maximum")
            here.refuse(Problem("scheme-component-worthless", value="0"))


def _check_weights(components: tuple[Component, ...], group: Group, spot: Spot) -> None:
    """A group without any component must say so: its weights are written, and are 0."""
    written = [
        dict(each.weights)[group.id] for each in components if group.id in dict(each.weights)
    ]
    reached = sum(written, Fraction(0))
    if reached != 100 and (reached or not written):
        params = {"group": group.id, "reached": plain(reached)}
        spot.refuse(Problem("scheme-weights-not-100", value=group.label.zh, params=params))


def _check_repeat_groups(
    listed: tuple[GroupId, ...], groups: tuple[Group, ...], spot: Spot
) -> None:
    here = spot.key("repeat_groups")
    check_ids(listed, here)
    known = [group.id for group in groups]
    for number, group in enumerate(listed, 1):
        _check_known_group(group, known, here.entry(number))


def _check_known_group(group: GroupId, known: list[GroupId], spot: Spot) -> None:
    if group not in known:
        params = {"allowed": ", ".join(known)}
        spot.refuse(Problem("scheme-group-unknown", value=group, params=params))


def _check_deductions(
    kinds: tuple[DeductionKind, ...], components: tuple[Component, ...], spot: Spot
) -> None:
    """S8, M7: a deduction lowers the total, or a component that is made of deductions."""
    here = spot.key("deductions")
    check_ids((kind.id for kind in kinds), here)
    check_labels((kind.label for kind in kinds), here)
    lowered = [each.id for each in components if each.source is ComponentSource.DEDUCTIONS]
    for number, kind in enumerate(kinds, 1):
        if kind.points == 0:
            points = here.entry(number).key("points")
            points.refuse(Problem("scheme-deduction-worthless", value="0"))
        if kind.component is not None and kind.component not in lowered:
            params = {"allowed": ", ".join(["total", *lowered])}
            problem = Problem("scheme-deduction-astray", value=kind.component, params=params)
            here.entry(number).key("component").refuse(problem)
    used = {kind.component for kind in kinds}
    for number, component in enumerate(components, 1):
        if component.id in lowered and component.id not in used:
            problem = Problem("scheme-deductions-missing", value=component.label.zh)
            spot.key("components").entry(number).key("source").refuse(problem)


def _check_grades(grades: tuple[YearGrade, ...], spot: Spot) -> None:
    """Q6: every grade has a line or none has; lines fall strictly, and the last is 0."""
    check_ids((grade.id for grade in grades), spot)
    check_labels((grade.label for grade in grades), spot)
    lines = [grade.at_least for grade in grades if grade.at_least is not None]
    if not lines:
        return
    for number, grade in enumerate(grades, 1):
        if grade.at_least is None:
            problem = Problem("scheme-grade-line-missing", value=grade.label.zh)
            spot.entry(number).key("at_least").refuse(problem)
    if len(lines) < len(grades):
        return
    for number, (better, worse) in enumerate(pairwise(lines), 2):
        if worse >= better:
            params = {"better": plain(better)}
            problem = Problem("scheme-grade-lines-rising", value=plain(worse), params=params)
            spot.entry(number).key("at_least").refuse(problem)
    if lines[-1]:
        problem = Problem("scheme-grade-line-open", value=plain(lines[-1]))
        spot.entry(len(lines)).key("at_least").refuse(problem)


def _check_survey(survey: SurveyRules, spot: Spot) -> None:
    lists: dict[str, tuple[SurveyAnswer | Named, ...]] = {
        "answers": survey.answers,
        "respondents": survey.respondents,
        "channels": survey.channels,
    }
    for key, entries in lists.items():
        check_ids((entry.id for entry in entries), spot.key(key))
        check_labels((entry.label for entry in entries), spot.key(key))
        if not entries and any(lists.values()):
            spot.key(key).refuse(Problem("scheme-survey-incomplete", value=key))
    if survey.answers and not any(answer.satisfied for answer in survey.answers):
        spot.key("answers").refuse(Problem("scheme-survey-unsatisfied"))


def _check_calendar(calendar: tuple[Deadline, ...], spot: Spot) -> None:
    check_ids((deadline.id for deadline in calendar), spot)
    for number, deadline in enumerate(calendar, 1):
        first, last = deadline.first_day, deadline.last_day
        if first is not None and last is not None and last < first:
            params = {"first": first.isoformat()}
            problem = Problem("scheme-days-reversed", value=last.isoformat(), params=params)
            spot.entry(number).key("last_day").refuse(problem)


def _check_unranked(year: YearRules, award: AwardRules, spot: Spot) -> None:
    """Where nothing is ranked there is nobody at an end, and no award line."""
    if year.ranked:
        return
    here = spot.key("year")
    taken: tuple[tuple[Spot, Fraction | int | None], ...] = (
        (here.key("top"), year.top),
        (here.key("bottom"), year.bottom),
        (here.key("repeat_top"), year.repeat_top),
        (here.key("repeat_bottom"), year.repeat_bottom),
        (spot.key("award").key("share"), award.share),
    )
    for place, wanted in taken:
        if wanted:
            place.refuse(Problem("scheme-unranked-list", value=plain(Fraction(wanted))))
