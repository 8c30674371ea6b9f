"""Deductions, failed units, grades, answers, deadlines and papers as the year page shows them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from hearing_desk.desk.changes import Changes
from hearing_desk.desk.desk import Desk
from hearing_desk.desk.received import Received
from hearing_desk.desk.year_composing import papers_of_plan
from hearing_desk.errors import Problem, Refusal
from hearing_desk.intake.year_units import exact_figure
from hearing_desk.model.ids import GroupId, UnitId
from hearing_desk.model.papers import PaperKind
from hearing_desk.model.year import Deduction, UnitGrade
from hearing_desk.model.year_rules import Deadline
from hearing_desk.rules.composite import satisfaction
from hearing_desk.rules.decimals import decimal_text
from hearing_desk.rules.scheme_values import plain
from hearing_desk.rules.year_figures import component_lowered, deductions_taken
from hearing_desk.words import year_paper_words as paper
from hearing_desk.words import year_window_words as words
from hearing_desk.words.language import Language, Words
from hearing_desk.words.rule_answers import local
from ui.bridge.draw_planning import today
from ui.bridge.views_year import component_name

SOON_DAYS = 14
"""A deadline this near is called soon."""

PAPER_NAMES: dict[PaperKind, Words] = {
    PaperKind.COMPOSITE_SHEET: paper.COMPOSITE,
    PaperKind.RANKING_CIRCULAR: paper.CIRCULAR,
    PaperKind.COMMENDATION_LIST: paper.COMMENDATIONS,
    PaperKind.WATCH_LIST: paper.WATCH_LIST,
    PaperKind.DEDUCTION_LIST: paper.DEDUCTIONS,
    PaperKind.SURVEY_SHEET: paper.SURVEY,
    PaperKind.YEAR_COMPARISON: paper.COMPARISON,
    PaperKind.UPWARD_REPORT: paper.UPWARD_REPORT,
    PaperKind.CALENDAR: paper.CALENDAR,
}
"""The papers of the year in their order, by title."""


@dataclass(frozen=True, slots=True)
class DeductionRow:
    """A deduction as recorded, all as text; `may_withdraw` = it still stands."""

    number: int
    cells: tuple[str, ...]
    may_withdraw: bool


@dataclass(frozen=True, slots=True)
class DeductionsView:
    """What was taken off, and who failed outright.

    kinds:  id, name, and points as text; "" = decided case by case.
    failed: unit, name, reason, document.
    """

    rows: tuple[DeductionRow, ...]
    units: tuple[tuple[UnitId, str], ...]
    kinds: tuple[tuple[str, str, str], ...]
    failed: tuple[tuple[UnitId, str, str, str], ...]


@dataclass(frozen=True, slots=True)
class TypedDeduction:
    """A deduction as it was typed; `points` "" = what the kind is worth."""

    unit: UnitId
    kind: str
    points: str
    case: str
    reason: str
    document: str


@dataclass(frozen=True, slots=True)
class SurveyView:
    """Answers by unit; headings are the answers of the plan. Never a score."""

    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class DeadlineRow:
    """A deadline; `today` = the line that is no deadline but today."""

    label: str
    when: str
    first: str
    last: str
    state: str
    today: bool = False


def deductions_view(desk: Desk, group: GroupId, language: Language) -> DeductionsView:
    """The deductions and failed units of a group, by number."""
    state, scheme = desk.hearing.state, desk.hearing.scheme
    units = {d.unit.id: d.unit.name for d in state.units.values() if d.unit.group == group}
    counted = {
        taken.deduction.number: taken.counted
        for each in deductions_taken(state.year).values()
        for taken in each
    }
    kinds = tuple(
        (k.id, local(k.label, language), "" if k.points is None else plain(k.points))
        for k in scheme.year.deductions
    )
    names = {kind: name for kind, name, _ in kinds}

    def row(each: Deduction) -> DeductionRow:
        withdrawn = state.year.withdrawn.get(each.number)
        lowered = component_lowered(scheme, each.kind)
        target = paper.THE_TOTAL.to(language)
        if lowered is not None:
            target = component_name(scheme, lowered, language)
        worth = counted.get(each.number, Fraction(0))
        if withdrawn is not None:
            stands = paper.WITHDRAWN.filled(language, reason=withdrawn)
        else:
            stands = (words.STANDS if worth else words.COUNTS_NOT).to(language)
        cells = (str(each.number), units[each.unit], names.get(each.kind, "—"), target)
        points = (plain(each.points), plain(worth), each.case or "—", each.reason or "—")
        told = (each.document or "—", stands)
        return DeductionRow(each.number, (*cells, *points, *told), withdrawn is None)

    recorded = (state.year.deductions[number] for number in sorted(state.year.deductions))
    return DeductionsView(
        rows=tuple(row(each) for each in recorded if each.unit in units),
        units=tuple(units.items()),
        kinds=kinds,
        failed=tuple(
            (unit, units[unit], failure.reason, failure.document)
            for unit, failure in state.year.failures.items()
            if unit in units
        ),
    )


def deduct(desk: Desk, typed: TypedDeduction) -> Changes:
    """Take points off as typed. Raises Refusal: as `YearClerk.deduct`, "year-figures-faulty"."""
    found = exact_figure(typed.points) if typed.points else None
    if isinstance(found, Problem):
        raise Refusal("year-figures-faulty", (found,))
    return desk.year.deduct(
        typed.unit,
        typed.kind,
        points=found,
        case=typed.case,
        reason=typed.reason,
        document=typed.document,
    )


def grades_view(
    desk: Desk, group: GroupId, language: Language
) -> tuple[tuple[tuple[UnitId, str, str], ...], tuple[tuple[str, str], ...]]:
    """Units of a group with their grade, "" = none yet; and the grades there are."""
    labels = {g.id: local(g.label, language) for g in desk.hearing.scheme.year.grades}
    state = desk.hearing.state
    rows = tuple(
        (day.unit.id, day.unit.name, labels.get(state.year.grades.get(day.unit.id, ""), ""))
        for day in state.units.values()
        if day.unit.group == group
    )
    return rows, tuple(labels.items())


def record_grade(desk: Desk, document: str, units: Sequence[UnitId], grade: str) -> Changes:
    """Give units a grade in one act. Raises Refusal: as `record_grades`."""
    return desk.year.record_grades(Received(document), [UnitGrade(unit, grade) for unit in units])


def survey_view(desk: Desk, group: GroupId, language: Language) -> SurveyView:
    """Answers and shares of the units of a group; sums after their parts."""
    scheme, state = desk.hearing.scheme, desk.hearing.state
    survey = scheme.year.survey
    names = {
        each.id: local(each.label, language) for each in (*survey.respondents, *survey.channels)
    }
    every = paper.ALL_TOGETHER.to(language)
    rows = []
    for each in satisfaction(scheme, state.year):
        unit = state.units[each.unit].unit
        if unit.group == group:
            share = paper.NO_ANSWERS.to(language)
            if each.share is not None:
                share = f"{decimal_text(each.share * 100, 2, scheme.year.rounding)}%"
            who = names.get(each.respondents, each.respondents) or every
            how = names.get(each.channel, each.channel) or every
            counts = map(str, (*each.counts, sum(each.counts)))
            rows.append((unit.name, who, how, *counts, share))
    return SurveyView(tuple(local(a.label, language) for a in survey.answers), tuple(rows))


def papers_view(desk: Desk, group: GroupId, language: Language) -> tuple[tuple[str, str, str], ...]:
    """(Title, kind, subject) of every paper the plan has, those of a group for this one."""
    units = [day.unit for day in desk.hearing.state.units.values()]
    has = papers_of_plan(desk.hearing.scheme, units)
    told = []
    for kind, title in PAPER_NAMES.items():
        if kind in has:
            subject = group if kind is PaperKind.COMPOSITE_SHEET else ""
            told.append((f"{title.to(language)}（{kind.value}）", kind.value, subject))
    return tuple(told)


def papers_due(desk: Desk) -> tuple[tuple[PaperKind, str], ...]:
    """Kind and subject of every paper that can be printed now, all groups."""
    state = desk.hearing.state
    units = [day.unit for day in state.units.values()]
    groups = tuple(dict.fromkeys(unit.group for unit in units))
    lacking = set()
    if not state.year.answers:
        lacking.add(PaperKind.SURVEY_SHEET)
    if not state.year.last_year:
        lacking.add(PaperKind.YEAR_COMPARISON)
    has = papers_of_plan(desk.hearing.scheme, units) - lacking
    papers: list[tuple[PaperKind, str]] = []
    for kind in PAPER_NAMES:
        if kind in has:
            each_group = kind is PaperKind.COMPOSITE_SHEET
            papers += [(kind, group) for group in groups] if each_group else [(kind, "")]
    return tuple(papers)


def calendar_view(desk: Desk, language: Language) -> tuple[DeadlineRow, ...]:
    """The deadlines by day, today in its place; those without a day stay behind their neighbour."""
    now, at = today(desk), date.min
    ordered: list[tuple[date, int, Deadline]] = []
    for place, each in enumerate(desk.hearing.scheme.year.calendar):
        at = each.last_day or each.first_day or at
        ordered.append((at, place, each))
    ordered.sort(key=lambda entry: entry[:2])
    return tuple(_with_today(ordered, now, language))


def _with_today(
    ordered: Sequence[tuple[date, int, Deadline]], now: date, language: Language
) -> Iterator[DeadlineRow]:
    told = False
    shown = paper.DAY.filled(language, year=now.year, month=now.month, day=now.day)
    mark = DeadlineRow(words.TODAY.to(language), shown, "", "", "", today=True)
    for at, _, each in ordered:
        if at >= now and not told:
            yield mark
            told = True
        yield DeadlineRow(
            label=local(each.label, language),
            when=local(each.when, language),
            first=_day(each.first_day, language),
            last=_day(each.last_day, language),
            state=_state(each, now, language),
        )
    if not told:
        yield mark


def _state(each: Deadline, now: date, language: Language) -> str:
    """How far off it is, in words."""
    begun = each.first_day is not None and each.first_day <= now
    if each.last_day is None:
        if each.first_day is None:
            return paper.NO_DAY.to(language)
        left = (each.first_day - now).days
        return words.BEGUN.to(language) if begun else _left(left, language)
    left = (each.last_day - now).days
    if left < 0:
        return words.PAST.filled(language, days=-left)
    if left == 0:
        return words.DUE_TODAY.to(language)
    if begun:
        going = words.RUNNING_SOON if left <= SOON_DAYS else words.RUNNING
        return going.filled(language, days=left)
    return _left(left if each.first_day is None else (each.first_day - now).days, language)


def _left(days: int, language: Language) -> str:
    return (words.SOON if days <= SOON_DAYS else words.LATER).filled(language, days=days)


def _day(day: date | None, language: Language) -> str:
    if day is None:
        return "—"
    return paper.DAY.filled(language, year=day.year, month=day.month, day=day.day)
