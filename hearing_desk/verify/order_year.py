"""What had to be so before each act on the year's result.

Each rule is given the state before its act, the scheme in force and the act, and says what was
not so.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from types import MappingProxyType
from typing import Any

from hearing_desk.errors import Problem
from hearing_desk.journal.events import FiguresEvent, YearEvent
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
from hearing_desk.model.hearing import HearingState
from hearing_desk.model.ids import UnitId
from hearing_desk.model.scheme import AwardTieRule, Scheme
from hearing_desk.model.year_rules import ComponentSource
from hearing_desk.rules.award import award_seats
from hearing_desk.verify.in_force import scheme_of
from hearing_desk.verify.order_before import Rule
from hearing_desk.verify.year_recount import recount_of

YearRule = Callable[[HearingState, Scheme, Any], Iterator[Problem]]


def _of_year(state: HearingState, event: YearEvent) -> Iterator[Problem]:
    """What is asked of every act on the year, then what is asked of its kind."""
    if state.frozen_sha256 is None:
        yield Problem("order-rules-not-frozen")
    if state.year.locked and not isinstance(event, AwardDecided | YearReopened):
        yield Problem("order-year-locked", params={"version": state.year.version})
    if isinstance(event, FiguresEvent) and not isinstance(event, DeductionsRecorded):
        yield from _because("-", event.origin.sha256 or event.origin.document)
    scheme = scheme_of(state)
    unknown = sorted(_units_named(event) - state.units.keys())
    if unknown or scheme is None:
        yield from (Problem("order-unit-unknown", params={"unit": unit}) for unit in unknown)
    else:
        yield from _YEAR_RULES[type(event)](state, scheme, event)


def _units_named(event: YearEvent) -> set[UnitId]:
    match event:
        case ScoresRecorded():
            return {each.unit for each in event.scores}
        case DeductionsRecorded():
            return {each.unit for each in event.deductions}
        case GradesRecorded():
            return {each.unit for each in event.grades}
        case AnswersRecorded():
            return {each.unit for each in event.lines}
        case VenuesRecorded():
            return {count.unit for venue in event.venues for count in venue.counts}
        case UnitFailed() | FailureLifted():
            return {event.unit}
        case AwardDecided():
            return set(event.units)
        case _:
            return set()


# --- figures --------------------------------------------------------------------------------------


def _scores(state: HearingState, scheme: Scheme, event: ScoresRecorded) -> Iterator[Problem]:
    full = {
        (component.id, part): maximum
        for component in scheme.components
        for part, maximum in (
            ("", component.maximum),
            *((part.id, part.maximum) for part in component.parts),
        )
    }
    for each in event.scores:
        unit, place = state.units[each.unit].unit, (each.component, each.part)
        named = {"unit": unit.name, "component": " ".join(place).strip()}
        if place not in full or not scheme.component(each.component).weight(unit.group):
            yield Problem("order-year-score-astray", params=named)
        elif each.score < 0 or each.score > full[place]:
            yield Problem("order-year-score-beyond", params={**named, "score": str(each.score)})
    yield from _once([(each.unit, each.component, each.part) for each in event.scores])


def _deductions(
    state: HearingState, scheme: Scheme, event: DeductionsRecorded
) -> Iterator[Problem]:
    wanted = 1 + max(state.year.deductions, default=0)
    fixed = {kind.id: kind.points for kind in scheme.year.deductions} | {"": None}
    for number, each in enumerate(event.deductions, wanted):
        named = {"number": each.number, "unit": state.units[each.unit].unit.name}
        if each.number != number:
            yield Problem("order-year-deduction-number", params={**named, "wanted": number})
        if each.kind not in fixed:
            yield Problem("order-year-deduction-kind", params={**named, "kind": each.kind})
        elif each.points <= 0 or fixed[each.kind] not in (None, each.points):
            params = {**named, "points": str(each.points)}
            yield Problem("order-year-deduction-points", params=params)
        elif fixed[each.kind] is None and not each.reason.strip():
            yield Problem("order-year-reason-missing")


def _grades(_: HearingState, scheme: Scheme, event: GradesRecorded) -> Iterator[Problem]:
    without_line = {grade.id for grade in scheme.year.grades if grade.at_least is None}
    if not {each.grade for each in event.grades} <= without_line:
        yield Problem("order-year-grade")
    yield from _once([each.unit for each in event.grades])


def _answers(_: HearingState, scheme: Scheme, event: AnswersRecorded) -> Iterator[Problem]:
    survey = scheme.year.survey
    classes = {each.id for each in survey.respondents} | {""}
    channels = {each.id for each in survey.channels} | {""}
    for line in event.lines:
        known = line.respondents in classes and line.channel in channels
        if not known or len(line.counts) != len(survey.answers) or any(n < 0 for n in line.counts):
            yield Problem("order-year-answers")
    yield from _once([(line.unit, line.respondents, line.channel) for line in event.lines])


def _last_year(_: HearingState, scheme: Scheme, event: LastYearRecorded) -> Iterator[Problem]:
    groups = {group.id for group in scheme.groups}
    for line in event.lines:
        if line.group not in groups or (line.rank is not None and line.rank < 1):
            yield Problem("order-year-last-year", params={"unit": line.unit})
    yield from _once([(line.group, line.unit) for line in event.lines])


def _venues(state: HearingState, scheme: Scheme, event: VenuesRecorded) -> Iterator[Problem]:
    heard = {each.id for each in scheme.components if each.source is ComponentSource.HEARING}
    if event.component not in heard:
        yield Problem("order-year-not-heard", params={"component": event.component})
    for venue in event.venues:
        if venue.scheme_sha256 != state.scheme_sha256:
            yield Problem("order-year-venue-scheme", params={"venue": venue.title})
        yield from _once([count.unit for count in venue.counts])
    yield from _once([venue.hearing for venue in event.venues])


def _once(places: Collection[object]) -> Iterator[Problem]:
    if not places:
        yield Problem("order-year-nothing")
    if len(set(places)) < len(places):
        yield Problem("order-year-doubled")


# --- orders ---------------------------------------------------------------------------------------


def _withdrawn(state: HearingState, _: Scheme, event: DeductionWithdrawn) -> Iterator[Problem]:
    if event.number not in state.year.deductions.keys() - state.year.withdrawn.keys():
        yield Problem("order-year-deduction-unknown", params={"number": event.number})
    yield from _because(event.reason)


def _failed(state: HearingState, _: Scheme, event: UnitFailed) -> Iterator[Problem]:
    if event.unit in state.year.failures:
        named = {"unit": state.units[event.unit].unit.name}
        yield Problem("order-year-failed-again", params=named)
    yield from _because(event.reason, event.document)


def _lifted(state: HearingState, _: Scheme, event: FailureLifted) -> Iterator[Problem]:
    if event.unit not in state.year.failures:
        named = {"unit": state.units[event.unit].unit.name}
        yield Problem("order-year-not-failed", params=named)
    yield from _because(event.reason, event.document)


def _because(reason: str, document: str = "-") -> Iterator[Problem]:
    if not reason.strip():
        yield Problem("order-year-reason-missing")
    if not document.strip():
        yield Problem("order-year-document-missing")


def _award(state: HearingState, scheme: Scheme, event: AwardDecided) -> Iterator[Problem]:
    """Those who share the rank in which the seats run out have what the others leave (D7)."""
    members = [day.unit.id for day in state.units.values() if day.unit.group == event.group]
    sizes = {
        group.id: sum(day.unit.group == group.id for day in state.units.values())
        for group in scheme.groups
    }
    seats = award_seats(sizes, scheme.award).get(event.group, 0)
    ranks = recount_of(scheme, state).ranks()
    held = [rank for unit in members if (rank := ranks[unit]) is not None]
    last = max((rank for rank in held if rank <= seats), default=0)
    across = [unit for unit in members if ranks[unit] == last] if seats else []
    left = seats - sum(rank < last for rank in held)
    undecided = len(across) > left and scheme.award.at_line is AwardTieRule.PENDING
    if not undecided or not set(event.units) <= set(across) or len(event.units) > left:
        yield Problem("order-year-award", params={"group": event.group})
    if len(set(event.units)) < len(event.units):
        yield Problem("order-year-doubled")
    yield from _because("-", event.document)


# --- lock -----------------------------------------------------------------------------------------


def _locked(state: HearingState, scheme: Scheme, event: YearLocked) -> Iterator[Problem]:
    wanted = state.year.version + 1
    if event.version != wanted:
        params = {"version": event.version, "wanted": wanted}
        yield Problem("order-year-version", params=params)
    for unit in recount_of(scheme, state).lacking():
        yield Problem("order-year-incomplete", params={"unit": state.units[unit].unit.name})


def _reopened(state: HearingState, _: Scheme, event: YearReopened) -> Iterator[Problem]:
    if not state.year.locked:
        yield Problem("order-year-not-locked")
    yield from _because(event.reason)


_YEAR_RULES: Mapping[type, YearRule] = MappingProxyType(
    {
        ScoresRecorded: _scores,
        VenuesRecorded: _venues,
        DeductionsRecorded: _deductions,
        DeductionWithdrawn: _withdrawn,
        UnitFailed: _failed,
        FailureLifted: _lifted,
        GradesRecorded: _grades,
        AnswersRecorded: _answers,
        LastYearRecorded: _last_year,
        AwardDecided: _award,
        YearLocked: _locked,
        YearReopened: _reopened,
    }
)

RULES_OF_YEAR: Mapping[type, Rule] = MappingProxyType(dict.fromkeys(_YEAR_RULES, _of_year))
