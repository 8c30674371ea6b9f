"""Which paper of the year is composed from what, and which of them a plan has at all."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

from hearing_desk.desk.hearing import Hearing
from hearing_desk.desk.year_papers import YearOnPaper
from hearing_desk.errors import Refusal
from hearing_desk.model.choices import Affiliation
from hearing_desk.model.papers import PaperKind
from hearing_desk.model.scheme import Group, Scheme
from hearing_desk.model.units import Unit
from hearing_desk.model.year import YearState
from hearing_desk.rules.composite import year_result
from hearing_desk.sheet.document import SheetDocument
from hearing_desk.sheet.facts import Frame
from hearing_desk.sheet.year_calendar_paper import build_calendar
from hearing_desk.sheet.year_circular_paper import build_ranking_circular
from hearing_desk.sheet.year_comparison_paper import build_comparison
from hearing_desk.sheet.year_composite_paper import build_composite_sheet
from hearing_desk.sheet.year_deduction_paper import build_deduction_list
from hearing_desk.sheet.year_list_papers import build_commendation_list, build_watch_list
from hearing_desk.sheet.year_survey_paper import build_survey_sheet
from hearing_desk.sheet.year_upward_paper import build_upward_report

Groups = tuple[Group, ...]


def compose_year_paper(
    hearing: Hearing, kind: PaperKind, subject: str, frame: Frame
) -> SheetDocument:
    """A paper of the year as the state stands.

    subject: the group for D18; empty for D18H; a group or empty = the whole plan for the others.
    Raises Refusal: "group-unknown", "paper-not-in-plan", "paper-nothing-recorded".
    """
    scheme, year = hearing.scheme, hearing.state.year
    groups = _groups(scheme, kind, subject)
    units = tuple(day.unit for day in hearing.state.units.values())
    if kind not in papers_of_plan(scheme, units):
        raise Refusal("paper-not-in-plan", kind=kind.value)
    if kind in _nothing_recorded(year):
        raise Refusal("paper-nothing-recorded", kind=kind.value)
    result = year_result(scheme, units, year)
    told = YearOnPaper(scheme, units, year, result, frame.language)
    return _COMPOSING[kind](told, groups, frame)


def papers_of_plan(scheme: Scheme, units: Sequence[Unit]) -> frozenset[PaperKind]:
    """The papers of the year that a plan, with the units it has, has something to say on."""
    year = scheme.year
    listed = year.flag_below is not None or any(grade.watch for grade in year.grades)
    wanted = {
        PaperKind.COMPOSITE_SHEET: bool(scheme.components or year.grades),
        PaperKind.RANKING_CIRCULAR: bool(scheme.components or year.grades),
        PaperKind.COMMENDATION_LIST: bool(scheme.award.share or year.top),
        PaperKind.WATCH_LIST: bool(listed or year.bottom or year.repeat_bottom),
        PaperKind.DEDUCTION_LIST: bool(year.deductions),
        PaperKind.SURVEY_SHEET: bool(year.survey.answers),
        PaperKind.YEAR_COMPARISON: bool(year.ranked and scheme.components),
        PaperKind.UPWARD_REPORT: any(
            unit.affiliation is Affiliation.MUNICIPAL_OR_PROVINCIAL for unit in units
        ),
        PaperKind.CALENDAR: bool(year.calendar),
    }
    return frozenset(kind for kind, has in wanted.items() if has)


def _nothing_recorded(year: YearState) -> frozenset[PaperKind]:
    """Papers that only what was recorded makes, and that nothing was recorded for yet."""
    lacking = {
        PaperKind.SURVEY_SHEET: not year.answers,
        PaperKind.YEAR_COMPARISON: not year.last_year,
    }
    return frozenset(kind for kind, lacks in lacking.items() if lacks)


def _groups(scheme: Scheme, kind: PaperKind, subject: str) -> Groups:
    """The groups a paper is about. Raises Refusal: "group-unknown"."""
    if not subject and kind is not PaperKind.COMPOSITE_SHEET:
        return scheme.groups
    found = tuple(group for group in scheme.groups if group.id == subject)
    if not found or kind is PaperKind.CALENDAR:
        raise Refusal("group-unknown", group=subject)
    return found


_COMPOSING: Mapping[PaperKind, Callable[[YearOnPaper, Groups, Frame], SheetDocument]] = (
    MappingProxyType(
        {
            PaperKind.COMPOSITE_SHEET: lambda told, groups, frame: build_composite_sheet(
                told.composite(groups[0]), frame
            ),
            PaperKind.RANKING_CIRCULAR: lambda told, groups, frame: build_ranking_circular(
                told.lists(groups), frame
            ),
            PaperKind.COMMENDATION_LIST: lambda told, groups, frame: build_commendation_list(
                told.lists(groups), frame
            ),
            PaperKind.WATCH_LIST: lambda told, groups, frame: build_watch_list(
                told.lists(groups), frame
            ),
            PaperKind.DEDUCTION_LIST: lambda told, groups, frame: build_deduction_list(
                told.deductions(groups), frame
            ),
            PaperKind.SURVEY_SHEET: lambda told, groups, frame: build_survey_sheet(
                told.survey(groups), frame
            ),
            PaperKind.YEAR_COMPARISON: lambda told, groups, frame: build_comparison(
                told.comparison(groups), frame
            ),
            PaperKind.UPWARD_REPORT: lambda told, groups, frame: build_upward_report(
                told.lists(groups), frame
            ),
            PaperKind.CALENDAR: lambda told, groups, frame: build_calendar(frame),
        }
    )
)

YEAR_PAPERS = frozenset(_COMPOSING)
"""The papers this module composes."""
