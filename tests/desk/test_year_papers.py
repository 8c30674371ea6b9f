"""The papers of the year from the record: what they tell, drafts, versions, what a plan has."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest

from hearing_desk.desk.year_composing import YEAR_PAPERS, papers_of_plan
from hearing_desk.desk.year_papers import YearOnPaper
from hearing_desk.model.ids import GroupId
from hearing_desk.model.papers import PaperKind
from hearing_desk.model.scheme import Group
from hearing_desk.model.year import Award, UnitGrade
from hearing_desk.sheet.document_text import as_text
from hearing_desk.words.language import Language
from tests.builders import POLICE, SQUAD, TRAFFIC, Day, a_hearing, refused
from tests.desk.test_desk import papers
from tests.years import (
    FILE,
    GRASSROOTS,
    LAW,
    TYPED,
    a_score,
    a_year,
    answers,
    last_year,
    scored,
    venue_of_the_plan,
)

CALENDAR = [{"id": "report", "label": "报送总结", "when": "11月30日前"}]
CITY = {"name": "公安局", "affiliation": "municipal-or-provincial", "parent": "市公安局"}


def a_full_year(*changes: tuple[str, object]) -> Day:
    """Everything a plan may ask for, recorded."""
    day = scored(
        a_year(
            ("groups.0.units", [CITY, "交通局"]),
            ("groups.0.award_title", "群众满意单位"),
            ("calendar", CALENDAR),
            *changes,
        )
    )
    day.year.deduct(POLICE, "ordinary", case="12345-1", reason="办件超期", document="转办单7号")
    day.year.deduct(POLICE, "sanction", case="12345-1", reason="同案受处分", document="纪发3号")
    day.year.deduct(SQUAD, "breach", points=Fraction(2), reason="漏报", document="督查4号")
    day.year.withdraw_deduction(3, "应为另一单位")
    day.year.record_grades(TYPED, [UnitGrade(TRAFFIC, "poor")])
    day.year.record_answers(FILE, [answers(POLICE, 30, 10), answers(TRAFFIC, 0, 0)])
    day.year.record_last_year(FILE, [last_year("公安局", 2), last_year("盐务局", 3)])
    return day


def told(day: Day, language: Language = Language.ZH) -> YearOnPaper:
    state = day.hearing.state
    units = tuple(each.unit for each in state.units.values())
    return YearOnPaper(day.hearing.scheme, units, state.year, day.year.result(), language)


def group(day: Day, name: GroupId = LAW) -> Group:
    return day.hearing.scheme.group(name)


# --- what they tell -------------------------------------------------------------------------------


@pytest.mark.parametrize("language", Language)
def test_the_composite_sheet_is_told_by_group(language: Language) -> None:
    facts = told(a_full_year(), language).composite(group(a_full_year()))
    assert (facts.version, facts.decided_by, facts.venues) == (1, None, ())
    assert [unit.name for unit in facts.group.units] == ["交通局", "公安局"]
    assert [unit.parent for unit in facts.group.units] == [None, "市公安局"]
    assert [unit.grade for unit in facts.group.units] == ["差", None]
    assert [unit.watch for unit in facts.group.units] == [True, False]
    assert facts.group.title == "群众满意单位"
    assert facts.group.award_seats == 1
    assert [unit.line.award for unit in facts.group.units] == [Award.NAMED, Award.NONE]


def test_a_group_without_an_award_title_has_none() -> None:
    day = a_full_year()
    assert told(day).composite(group(day, GRASSROOTS)).group.title is None


def test_a_file_or_paper_stands_once_among_the_sources() -> None:
    day = scored(scored(a_year()))
    day.year.deduct(POLICE, "ordinary")
    (origin,) = told(day).composite(group(day)).origins
    assert (origin.name, origin.document) == ("得分.csv", "纠风办〔2012〕3号")


def test_hearings_are_told_for_the_components_of_the_group() -> None:
    day = a_year()
    venue = venue_of_the_plan(day)
    day.year.record_venues("hearing", [venue])
    assert told(day).composite(group(day)).venues == (("hearing", (venue,)),)


def test_deductions_are_told_with_what_counts_and_what_was_taken_back() -> None:
    day = a_full_year()
    first, second, third = told(day).deductions(day.hearing.scheme.groups).lines
    assert (first.unit, first.group, first.kind, first.lowers) == (
        "公安局",
        "执法监督组",
        "一般问题",
        "投诉",
    )
    assert (first.counted, first.withdrawn) == (0, None)
    assert second.counted == 10
    assert (third.lowers, third.counted, third.withdrawn) == ("总成绩", 0, "应为另一单位")
    assert len(told(day).deductions([group(day, GRASSROOTS)]).lines) == 1


def test_a_deduction_of_no_named_kind_is_told_without_one() -> None:
    day = a_full_year()
    known = day.hearing.state.year.deductions
    known[1] = replace(known[1], kind="")
    first, *_ = told(day).deductions([group(day)]).lines
    assert (first.kind, first.lowers) == (None, "总成绩")


def test_answers_are_told_in_parts_before_sums() -> None:
    day = a_full_year()
    police, traffic = told(day).survey(day.hearing.scheme.groups).units
    assert police.unit == "公安局"
    assert [(share.respondents, share.channel) for share in police.shares] == [
        ("firms", "phone"),
        ("", "phone"),
        ("firms", ""),
        ("", ""),
    ]
    assert police.shares[-1].share == Fraction(3, 4)
    assert traffic.shares[-1].share is None
    assert told(day).survey([group(day, GRASSROOTS)]).units == ()


def test_units_of_last_year_that_are_gone_are_told() -> None:
    day = a_full_year()
    facts = told(day).comparison([group(day)])
    assert [(label, line.unit) for label, line in facts.gone] == [("执法监督组", "盐务局")]
    assert told(day).comparison([group(day, GRASSROOTS)]).gone == ()


# --- composing ------------------------------------------------------------------------------------

BY_GROUP = frozenset({PaperKind.COMPOSITE_SHEET})
WHOLE = frozenset({PaperKind.CALENDAR})


def in_order(kinds: frozenset[PaperKind]) -> list[PaperKind]:
    return sorted(kinds, key=list(PaperKind).index)


@pytest.mark.parametrize(
    ("kind", "subject"),
    [
        *((kind, "") for kind in in_order(YEAR_PAPERS - BY_GROUP)),
        *((kind, "law") for kind in in_order(YEAR_PAPERS - WHOLE)),
    ],
)
def test_every_paper_of_the_year_is_composed_from_the_record(kind: PaperKind, subject: str) -> None:
    day = a_full_year()
    day.year.lock()
    document = papers(day).compose(kind, subject)
    imprint = document.imprint
    assert document.kind is kind
    assert imprint.number == (f"{kind.value}-{subject}" if subject else kind.value)
    assert (imprint.version, imprint.replaces, imprint.draft) == (1, None, False)
    if kind is not PaperKind.CALENDAR:
        assert "交通局" in as_text(document) or "公安局" in as_text(document)


def test_a_paper_about_no_group_of_the_plan_is_refused() -> None:
    day = a_full_year()
    for kind, subject in (
        (PaperKind.COMPOSITE_SHEET, ""),
        (PaperKind.COMPOSITE_SHEET, "none"),
        (PaperKind.WATCH_LIST, "none"),
        (PaperKind.CALENDAR, "law"),
    ):
        with refused(day, "group-unknown"):
            papers(day).compose(kind, subject)


def test_a_plan_without_a_year_has_no_papers_of_it() -> None:
    day = a_hearing()
    units = tuple(each.unit for each in day.hearing.state.units.values())
    assert papers_of_plan(day.hearing.scheme, units) == frozenset()
    for kind in in_order(YEAR_PAPERS):
        with refused(day, "paper-not-in-plan"):
            papers(day).compose(kind, "law" if kind in BY_GROUP else "")


@pytest.mark.parametrize(
    ("change", "kind"),
    [
        (("year.top", 1), PaperKind.COMMENDATION_LIST),
        (("award.share", "50%"), PaperKind.COMMENDATION_LIST),
        (("year.bottom", 1), PaperKind.WATCH_LIST),
        (("year.repeat_bottom", 1), PaperKind.WATCH_LIST),
        (("year.flag_below", 85), PaperKind.WATCH_LIST),
        (("grades_of_year", [{"id": "poor", "label": "差", "watch": True}]), PaperKind.WATCH_LIST),
        (("grades_of_year", [{"id": "poor", "label": "差"}]), PaperKind.RANKING_CIRCULAR),
        (("calendar", CALENDAR), PaperKind.CALENDAR),
    ],
)
def test_a_rule_of_the_plan_is_what_a_paper_needs(
    change: tuple[str, object], kind: PaperKind
) -> None:
    day = a_hearing(change)
    assert kind in papers_of_plan(day.hearing.scheme, ())
    assert papers(day).compose(kind).kind is kind


def test_what_was_not_recorded_makes_no_paper() -> None:
    day = scored(a_year())
    for kind in (PaperKind.SURVEY_SHEET, PaperKind.YEAR_COMPARISON):
        with refused(day, "paper-nothing-recorded"):
            papers(day).compose(kind)


# --- drafts and versions --------------------------------------------------------------------------


def test_papers_of_an_open_year_are_drafts() -> None:
    day = a_full_year()
    clerk = papers(day)
    assert clerk.compose(PaperKind.COMPOSITE_SHEET, "law").imprint.draft
    assert not clerk.compose(PaperKind.CALENDAR).imprint.draft
    with refused(day, "paper-still-draft"):
        clerk.print(PaperKind.COMPOSITE_SHEET, "law")


def test_a_corrected_result_replaces_the_printed_paper() -> None:
    day = a_full_year()
    clerk = papers(day)
    day.year.lock()
    clerk.print(PaperKind.COMPOSITE_SHEET, "law")
    with refused(day, "paper-current"):
        clerk.print(PaperKind.COMPOSITE_SHEET, "law")
    day.year_reopened("录入有误")
    draft = clerk.compose(PaperKind.COMPOSITE_SHEET, "law")
    assert (draft.imprint.version, draft.imprint.draft) == (2, True)
    assert "评议结果第 2 版" in as_text(draft)
    day.year.record_scores(TYPED, [a_score(POLICE, "hearing", 91)])
    day.year.lock()
    clerk.print(PaperKind.COMPOSITE_SHEET, "law")
    (first, second) = day.hearing.state.papers
    assert (first.version, second.version) == (1, 2)
    with refused(day, "paper-current"):
        clerk.print(PaperKind.COMPOSITE_SHEET, "law")
    imprint = clerk.compose(PaperKind.COMPOSITE_SHEET, "law").imprint
    assert (imprint.version, imprint.replaces) == (2, "V1")


def test_a_paper_printed_for_the_second_result_only_begins_with_version_one() -> None:
    day = a_full_year()
    day.year.lock()
    day.year_reopened("录入有误")
    day.year.lock()
    document = papers(day).compose(PaperKind.RANKING_CIRCULAR)
    assert document.imprint.version == 1
    assert "评议结果第 2 版" in as_text(document)


def test_a_tie_decided_after_the_lock_makes_another_version() -> None:
    day = a_full_year()
    day.year.record_scores(
        FILE,
        [
            a_score(POLICE, "hearing", 90),
            a_score(TRAFFIC, "hearing", 80),
            a_score(POLICE, "hotlines", 0, "mayor"),
            a_score(POLICE, "hotlines", 0, "press"),
            a_score(TRAFFIC, "hotlines", 0, "mayor"),
            a_score(TRAFFIC, "hotlines", 0, "press"),
        ],
    )
    day.year.record_scores(FILE, [a_score(TRAFFIC, "hearing", Fraction(220, 3))])
    day.year.lock()
    assert [line.award for line in day.year.result().groups[0].lines] == [Award.PENDING] * 2
    clerk = papers(day)
    clerk.print(PaperKind.COMPOSITE_SHEET, "law")
    day.year.decide_award(LAW, [POLICE], "纠风办会议纪要〔2012〕1号")
    document = clerk.compose(PaperKind.COMPOSITE_SHEET, "law")
    assert (document.imprint.version, document.imprint.replaces) == (2, "V1")
    assert "书面决定（纠风办会议纪要〔2012〕1号）" in as_text(document)
