"""The plans of the seeds, figure by figure as their texts give them (`domain.md` §1)."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest

from hearing_desk.model.choices import Balloting, Combination, DivisorRule
from hearing_desk.model.ids import GroupId
from hearing_desk.model.year_rules import ComponentSource, VenuePooling
from hearing_desk.rules.scheme import read_scheme
from tests.rules.scheme_text import SCHEMES, packaged


@pytest.fixture(scope="module")
def maanshan():
    return packaged("maanshan-2017")


def days(scheme) -> dict[str, tuple[date | None, date | None]]:
    return {each.id: (each.first_day, each.last_day) for each in scheme.year.calendar}


def labels(entries) -> list[str]:
    return [entry.label.zh for entry in entries]


# --------------------------------------------------------------------- Tonghe


def test_tonghe_takes_the_hearing_from_records_and_names_repeaters_among_the_grassroots():
    scheme = packaged("tonghe-2011")
    assert {part.id: part.source for part in scheme.components} == {
        "phone_survey": ComponentSource.RECORDED,
        "conduct_year_appraisal": ComponentSource.RECORDED,
        "hearing": ComponentSource.HEARING,
        "work_assessment": ComponentSource.RECORDED,
    }
    year = scheme.year
    assert (year.decimals, year.repeat_top, year.repeat_bottom) == (2, Fraction(2, 5), 1)
    assert year.repeat_groups == (GroupId("grassroots"),)


def test_tonghe_calendar_has_the_plan_s_days():
    """T24, T26, T32."""
    assert days(packaged("tonghe-2011")) == {
        "plans": (None, date(2011, 5, 20)),
        "pledges": (date(2011, 5, 1), None),
        "self-check": (None, date(2011, 7, 31)),
        "hearing": (None, None),
        "phone-survey": (date(2011, 11, 1), date(2011, 11, 30)),
        "summaries": (None, date(2011, 11, 30)),
        "publication": (date(2012, 1, 1), date(2012, 1, 10)),
    }


# --------------------------------------------------------------------- street office


def test_street_office_deductions_threshold_and_raters():
    scheme = packaged("street-office")
    assert [(part.id, part.source, part.maximum) for part in scheme.components] == [
        ("appraisal", ComponentSource.HEARING, 100),
        ("complaints", ComponentSource.DEDUCTIONS, 20),
        ("routine", ComponentSource.RECORDED, 10),
    ]
    assert [(kind.points, kind.component) for kind in scheme.year.deductions] == [
        (5, "complaints"),
        (10, "complaints"),
    ]
    assert scheme.year.flag_below == 85
    assert [each.zh for each in scheme.panel.sectors] == [
        "管理服务对象", "人大代表", "政协委员", "勤政廉政监督员", "评议代表", "社会群众代表"
    ]  # fmt: skip


def test_street_office_stages_have_no_days():
    """X11: the years are stripped from the text."""
    assert list(days(packaged("street-office")).values()) == [(None, None)] * 4


# --------------------------------------------------------------------- Ma'anshan


def test_maanshan_has_three_categories_whose_units_are_imported_and_no_hearing(maanshan):
    assert maanshan.hearing is False
    assert [len(group.units) for group in maanshan.groups] == [0, 0, 0]


@pytest.mark.parametrize("group", ["first", "second", "third"])
def test_maanshan_eight_channels_make_100_points(maanshan, group):
    points = [part.weight(GroupId(group)) for part in maanshan.components]
    assert points == [10, 28, 32, 8, 5, 4, 3, 10]
    assert points == [part.maximum for part in maanshan.components]
    assert sum(points) == 100


def test_maanshan_channels_have_their_parts(maanshan):
    parts = {each.id: [part.maximum for part in each.parts] for each in maanshan.components}
    assert {each: sums for each, sums in parts.items() if sums} == {
        "work": [6, 5, 5, 4, 4, 4],
        "hotline": [8, 8, 8, 8],
        "deputies": [4, 4],
    }


def test_maanshan_deducts_from_the_total_and_names_the_last_two(maanshan):
    year = maanshan.year
    assert [(kind.points, kind.component) for kind in year.deductions] == [(None, None)]
    assert (year.bottom, year.repeat_bottom, year.repeat_groups) == (2, 2, ())


# --------------------------------------------------------------------- Daqing


def test_daqing_grades_departments_and_scores_the_rest():
    scheme = packaged("daqing-2011")
    assert scheme.hearing is False
    assert [(grade.label.zh, grade.at_least, grade.watch) for grade in scheme.year.grades] == [
        ("差", None, True)
    ]
    weights = [scheme.components[0].weight(group.id) for group in scheme.groups]
    assert weights == [0, 100, 100, 100]
    assert (scheme.year.top, scheme.year.bottom) == (3, 3)
    assert days(scheme)["launch"] == (date(2011, 2, 11), date(2011, 2, 11))
    assert days(scheme)["on-site"] == (date(2011, 7, 1), date(2011, 7, 31))


def test_daqing_offices_choose_the_best_and_the_last_in_one_booklet():
    scheme = packaged("daqing-2011-offices")
    assert scheme.ballot.combination is Combination.SHARE_OF_BEST
    assert scheme.ballot.divisor is DivisorRule.RETURNED
    assert scheme.ballot.balloting is Balloting.BOOKLET
    assert labels(scheme.ballot.grades) == ["最佳", "末位"]
    assert scheme.ranks.top == 1
    lists = scheme.ranks.grade_lists
    assert [(each.label.zh, each.grade, each.count) for each in lists] == [("末位科室", "last", 1)]


# --------------------------------------------------------------------- agri-commission, others


def test_agri_commission_counts_answers_and_scores_nothing():
    scheme = packaged("agri-2009")
    assert (scheme.hearing, scheme.year.ranked, scheme.components) == (False, False, ())
    survey = scheme.year.survey
    assert [(each.label.zh, each.satisfied) for each in survey.answers] == [
        ("满意", True), ("不满意", False), ("不了解", False)
    ]  # fmt: skip
    assert labels(survey.respondents) == ["基层单位", "群众", "企业"]
    assert labels(survey.channels) == ["书面问卷", "电话咨询"]
    assert [each.when.zh for each in scheme.year.calendar] == [
        "4-5月", "6-7月", "8-9月", "10-11月"
    ]  # fmt: skip


def test_district_venues_are_pooled_and_the_county_names_three_at_each_end():
    district, county = packaged("district-three-level"), packaged("county-appraisal")
    assert district.year.pooling is VenuePooling.POOLED
    assert [part.source for part in district.components] == [ComponentSource.HEARING]
    assert (county.year.top, county.year.bottom) == (3, 3)
    assert [part.source for part in county.components] == [ComponentSource.HEARING]


# --------------------------------------------------------------------- all


@pytest.mark.parametrize("path", sorted(SCHEMES.glob("*.toml")), ids=lambda path: path.stem)
def test_every_part_deduction_grade_and_deadline_of_a_plan_cites_its_paragraph(path):
    scheme, _ = read_scheme(path.read_text(encoding="utf-8"), path.name)
    assert scheme is not None
    cited = {source.setting for source in scheme.sources}
    entries = {
        "components": scheme.components,
        "deductions": scheme.year.deductions,
        "grades_of_year": scheme.year.grades,
        "calendar": scheme.year.calendar,
    }
    silent = [
        f"{name}.{entry.id}"
        for name, listed in entries.items()
        for entry in listed
        if name not in cited and f"{name}.{entry.id}" not in cited
    ]
    assert silent == []
