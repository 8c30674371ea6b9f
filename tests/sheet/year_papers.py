"""Papers of invented years: ties across the award line, missing scores, failed units, venues."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from fractions import Fraction

from hearing_desk.desk.year_papers import YearOnPaper
from hearing_desk.model.choices import Affiliation, ReportMode
from hearing_desk.model.ids import GroupId, UnitId
from hearing_desk.model.scheme import Scheme
from hearing_desk.model.units import Unit
from hearing_desk.model.year import (
    AnswerLine,
    Deduction,
    Failure,
    LastYearLine,
    Origin,
    Venue,
    VenueCount,
    YearState,
)
from hearing_desk.model.year_rules import ComponentSource
from hearing_desk.rules.composite import year_result
from hearing_desk.rules.scheme import read_scheme
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
from tests.sheet.papers import LONG_UNIT, RARE, RESOURCES

TIED = (5, 9, 12, 14)
"""Places in the plan of the units that all come to example 2 of the domain notes: 88.60."""

LAW, GRASSROOTS = GroupId("law"), GroupId("grassroots")
FILE = Origin("电话测评.csv", "3f9a" * 16, "国家统计局通河调查队〔2011〕12号")
TYPED = Origin("", "", "纠风办工作考核表（2011年12月）")


def plan(name: str) -> Scheme:
    """A scheme as the house ships it."""
    text = (RESOURCES / "schemes" / f"{name}.toml").read_text(encoding="utf-8")
    scheme, problems = read_scheme(text, name)
    assert scheme is not None, problems
    return scheme


def units_of(scheme: Scheme, names: dict[str, Sequence[str]] | None = None) -> tuple[Unit, ...]:
    """The units of a plan, or others per group; every fifth belongs to the city."""
    named = names or {group.id: [unit.name for unit in group.units] for group in scheme.groups}
    units: list[Unit] = []
    for group, listed in named.items():
        for order, name in enumerate(listed, start=1):
            city = order % 5 == 2
            units.append(
                Unit(
                    UnitId(f"U{len(units) + 1:02}"),
                    name,
                    GroupId(group),
                    order,
                    Affiliation.MUNICIPAL_OR_PROVINCIAL if city else Affiliation.COUNTY,
                    "省、市有关主管部门" if city else None,
                    ReportMode.SPOKEN,
                )
            )
    return tuple(units)


def scored(scheme: Scheme, units: Iterable[Unit]) -> YearState:
    """A score for every part of every unit, each a little lower than the one before."""
    year = YearState()
    for place, unit in enumerate(units):
        for number, component in enumerate(scheme.components):
            by_deductions = component.source is ComponentSource.DEDUCTIONS
            if by_deductions or not component.weight(unit.group):
                continue
            lost = Fraction((place * 7 + number * 3) % 29, 100)
            for part in component.parts or (None,):
                maximum = component.maximum if part is None else part.maximum
                key = (unit.id, component.id, "" if part is None else part.id)
                year.scores[key] = maximum * (1 - lost)
    year.origins = [FILE, TYPED]
    return year


def told(scheme: Scheme, units: tuple[Unit, ...], year: YearState, at: Frame) -> YearOnPaper:
    return YearOnPaper(scheme, units, year, year_result(scheme, units, year), at.language)


def under(scheme: Scheme, at: Frame) -> Frame:
    """The same frame under another plan."""
    imprint = replace(at.imprint, event_title=at.local(scheme.title), number="TH2011-D18-law")
    return replace(at, scheme=scheme, imprint=imprint)


# --- Tonghe ---------------------------------------------------------------------------------------


def tonghe_units() -> tuple[Unit, ...]:
    """The plan's own, one with a very long name and one with rare characters."""
    units = units_of(plan("tonghe-2011"))
    return tuple(
        replace(unit, name=LONG_UNIT)
        if unit.order == 3
        else replace(unit, name=f"县{RARE}管理局")
        if unit.order == 8
        else unit
        for unit in units
    )


def tonghe_year(units: tuple[Unit, ...]) -> YearState:
    """A tie across the line of the first group, and last year's result."""
    year = scored(plan("tonghe-2011"), units)
    for unit in units:
        for component, score in zip(
            ("phone_survey", "conduct_year_appraisal", "hearing", "work_assessment"),
            ("88.5", "90", "81", "95"),
            strict=True,
        ):
            key = (unit.id, component, "")
            if key in year.scores and unit.order in TIED:
                year.scores[key] = Fraction(score)
    before = (
        LastYearLine(unit.group, unit.name, unit.order, 90 - Fraction(unit.order * 37, 100), False)
        for unit in units
        if unit.order % 4
    )
    year.last_year = (
        *before,
        LastYearLine(GRASSROOTS, "县盐务管理局", 10, Fraction(70), False),
        LastYearLine(LAW, "县粮食执法队", None, None, True),
    )
    return year


def tonghe(at: Frame) -> YearOnPaper:
    units = tonghe_units()
    return told(plan("tonghe-2011"), units, tonghe_year(units), at)


def composite(at: Frame) -> SheetDocument:
    year = tonghe(at)
    return build_composite_sheet(year.composite(year.scheme.group(LAW)), under(year.scheme, at))


def composite_unfinished(at: Frame) -> SheetDocument:
    """A score missing, a unit failed, nothing locked."""
    units = tonghe_units()
    year = tonghe_year(units)
    del year.scores[units[3].id, "hearing", ""]
    year.failures[units[6].id] = Failure("评议期间弄虚作假", "县纠风办〔2011〕31号")
    at = under(plan("tonghe-2011"), replace(at, imprint=replace(at.imprint, draft=True)))
    facts = told(at.scheme, units, year, at).composite(at.scheme.group(LAW))
    return build_composite_sheet(facts, at)


def circular(at: Frame) -> SheetDocument:
    year = tonghe(at)
    return build_ranking_circular(year.lists(year.scheme.groups), under(year.scheme, at))


def commendations(at: Frame) -> SheetDocument:
    year = tonghe(at)
    return build_commendation_list(year.lists(year.scheme.groups), under(year.scheme, at))


def comparison(at: Frame) -> SheetDocument:
    year = tonghe(at)
    return build_comparison(year.comparison(year.scheme.groups), under(year.scheme, at))


def upward(at: Frame) -> SheetDocument:
    year = tonghe(at)
    return build_upward_report(year.lists(year.scheme.groups), under(year.scheme, at))


def calendar(at: Frame) -> SheetDocument:
    return build_calendar(under(plan("tonghe-2011"), at))


# --- Ma'anshan, the street office, Daqing ---------------------------------------------------------


def maanshan(at: Frame, size: int) -> YearOnPaper:
    scheme = plan("maanshan-2017")
    names = {
        group.id: [f"{RARE[n % 5]}山市第{n}单位" for n in range(1, size + 1)]
        for group in scheme.groups
    }
    names[scheme.groups[0].id][1] = LONG_UNIT
    units = units_of(scheme, names)
    year = scored(scheme, units)
    year.failures[units[4].id] = Failure("接受被评议单位安排的旅游考察", "马纠办〔2017〕9号")
    deductions = (
        Deduction(
            1, units[0].id, "fault", Fraction(3, 2), "2017-08", "被省级媒体曝光", "通报第5期"
        ),
        Deduction(
            2, units[0].id, "fault", Fraction(1), "2017-08", "同一事项被市级媒体曝光", "通报第6期"
        ),
        Deduction(
            3, units[2].id, "fault", Fraction(2), "", "窗口无人值守，群众等候两小时", "督查第3号"
        ),
        Deduction(4, units[5].id, "fault", Fraction(5), "", "录入时误选单位", "督查第4号"),
    )
    year.deductions = {each.number: each for each in deductions}
    year.withdrawn = {4: "应为另一单位，另行录入"}
    result = year_result(scheme, units, year)
    year.last_year = tuple(
        LastYearLine(group.group, unit.name, place, Fraction(80), False)
        for group in result.groups
        for place, line in enumerate(group.lines, start=1)
        for unit in units
        if unit.id == line.unit
    )
    return told(scheme, units, year, at)


def composite_of_parts(at: Frame, size: int = 12) -> SheetDocument:
    year = maanshan(at, size)
    return build_composite_sheet(year.composite(year.scheme.groups[0]), under(year.scheme, at))


def watch_list(at: Frame) -> SheetDocument:
    year = maanshan(at, 12)
    return build_watch_list(year.lists(year.scheme.groups), under(year.scheme, at))


def deduction_list(at: Frame) -> SheetDocument:
    year = maanshan(at, 12)
    return build_deduction_list(year.deductions(year.scheme.groups), under(year.scheme, at))


def street(at: Frame) -> YearOnPaper:
    scheme = plan("street-office")
    names = {group.id: ["社保所", "计生办", "城管科", "民政科"] for group in scheme.groups}
    units = units_of(scheme, names)
    year = scored(scheme, units)
    year.deductions = {
        1: Deduction(1, units[0].id, "ordinary", Fraction(5), "12345-07", "办件超期", "转办单7号"),
        2: Deduction(2, units[0].id, "sanction", Fraction(10), "12345-07", "同案受处分", "纪发3号"),
        3: Deduction(3, units[3].id, "ordinary", Fraction(5), "", "态度生硬", "转办单9号"),
    }
    return told(scheme, units, year, at)


def composite_street(at: Frame) -> SheetDocument:
    year = street(at)
    return build_composite_sheet(year.composite(year.scheme.groups[0]), under(year.scheme, at))


def watch_list_street(at: Frame) -> SheetDocument:
    year = street(at)
    return build_watch_list(year.lists(year.scheme.groups), under(year.scheme, at))


def daqing(at: Frame) -> YearOnPaper:
    scheme = plan("daqing-2011")
    names = {group.id: [f"{group.label.zh}{n}" for n in range(1, 9)] for group in scheme.groups}
    units = units_of(scheme, names)
    year = scored(scheme, units)
    unscored = [unit for unit in units if not any(c.weight(unit.group) for c in scheme.components)]
    year.grades = {unit.id: scheme.year.grades[-1].id for unit in unscored[2:4]}
    return told(scheme, units, year, at)


def composite_graded(at: Frame) -> SheetDocument:
    year = daqing(at)
    return build_composite_sheet(year.composite(year.scheme.groups[0]), under(year.scheme, at))


def watch_list_graded(at: Frame) -> SheetDocument:
    year = daqing(at)
    return build_watch_list(year.lists(year.scheme.groups), under(year.scheme, at))


def commendations_top(at: Frame) -> SheetDocument:
    year = daqing(at)
    return build_commendation_list(year.lists(year.scheme.groups), under(year.scheme, at))


def circular_graded(at: Frame) -> SheetDocument:
    year = daqing(at)
    return build_ranking_circular(year.lists(year.scheme.groups), under(year.scheme, at))


# --- ten venues, the survey -----------------------------------------------------------------------


def district(at: Frame, size: int, venues: int) -> YearOnPaper:
    scheme = plan("district-three-level")
    (group, *_), (component, *_) = scheme.groups, scheme.components
    names = {group.id: [f"区{RARE[n % 5]}第{n}基层站所" for n in range(1, size + 1)]}
    units = units_of(scheme, names)
    year = YearState(origins=[])
    year.venues[component.id] = tuple(
        Venue(
            f"H-20090612-{number:02}",
            f"第{number}会场",
            "ab12" * 16,
            2000 + number,
            f"{number:02}af" * 16,
            tuple(
                VenueCount(unit.id, 40, raw, 40, raw / 40)
                for unit in units
                if (raw := Fraction(3000 + (unit.order * 13 + number * 29) % 900))
                and (unit.order, number) != (2, 3)
            ),
        )
        for number in range(1, venues + 1)
    )
    return told(scheme, units, year, at)


def composite_merged(at: Frame, size: int = 5, venues: int = 3) -> SheetDocument:
    year = district(at, size, venues)
    return build_composite_sheet(year.composite(year.scheme.groups[0]), under(year.scheme, at))


def survey(at: Frame, size: int = 2) -> SheetDocument:
    scheme = plan("agri-2009")
    names = {scheme.groups[0].id: [LONG_UNIT, *(f"{RARE}处{n}" for n in range(2, size + 1))]}
    units = units_of(scheme, names)
    rules = scheme.year.survey
    year = YearState(
        answers=tuple(
            AnswerLine(unit.id, who.id, how.id, (40 + unit.order, 7 * number, 3))
            for unit in units
            for number, who in enumerate(rules.respondents)
            for how in rules.channels
        )
    )
    facts = told(scheme, units, year, at).survey(scheme.groups)
    return build_survey_sheet(facts, under(scheme, at))


YEAR_PAPERS: dict[str, Callable[[Frame], SheetDocument]] = {
    "d18_composite": composite,
    "d18_composite_unfinished": composite_unfinished,
    "d18_composite_of_parts": composite_of_parts,
    "d18_composite_street": composite_street,
    "d18_composite_graded": composite_graded,
    "d18_composite_merged": composite_merged,
    "d18a_circular": circular,
    "d18a_circular_graded": circular_graded,
    "d18b_commendations": commendations,
    "d18b_commendations_top": commendations_top,
    "d18c_watch_list": watch_list,
    "d18c_watch_list_street": watch_list_street,
    "d18c_watch_list_graded": watch_list_graded,
    "d18d_deduction_list": deduction_list,
    "d18e_survey": survey,
    "d18f_comparison": comparison,
    "d18g_upward": upward,
    "d18h_calendar": calendar,
}


def circular_of_77(at: Frame) -> SheetDocument:
    year = district(at, 77, 10)
    return build_ranking_circular(year.lists(year.scheme.groups), under(year.scheme, at))


LARGE_PAPERS: dict[str, Callable[[Frame], SheetDocument]] = {
    "large_composite_of_84": lambda at: composite_of_parts(at, 28),
    "large_composite_merged_77": lambda at: composite_merged(at, 77, 10),
    "large_circular_77": circular_of_77,
    "large_survey": lambda at: survey(at, 20),
}
"""Papers of full size: looked at and laid out, without a text to compare."""
