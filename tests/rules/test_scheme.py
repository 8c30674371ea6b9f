"""What a scheme file says is what the scheme holds."""

from __future__ import annotations

import hashlib
from enum import Enum
from fractions import Fraction

import pytest

from hearing_desk.model.ids import GradeId, GroupId
from hearing_desk.model.scheme import (
    Affiliation,
    AllBlankRule,
    Balloting,
    BlankRule,
    Combination,
    DivisorRule,
    LocalText,
    PanelScope,
    PlannedUnit,
    ReportMode,
    Scheme,
)
from hearing_desk.rules.balloting import balloting_of
from hearing_desk.rules.scheme import read_scheme, scheme_text_sha256, settings
from hearing_desk.rules.scheme_fields import SECTIONS
from tests.rules.scheme_text import SCHEMES, accepted, changed, file_text, packaged

LAW = (
    "工商行政管理局、地方税务局、国家税务局、卫生局、公安局、司法局、交通局、质量技术监督局、环境保护局、"
    "国土资源局、物价监督管理局、食品药品监督管理局、城管局、安全生产监督管理局、烟草专卖局、农机总站"
)
ADMIN = (
    "农业局、财政局、民政局、发改局、人力资源和社会保障局、住房和城乡建设局、房产局、教育局、水务局、林业局、"
    "旅游局、商务粮食局、工业和科技信息化局、畜牧总站、广播电视局、人口与计生局、文体局"
)
SOCIAL = (
    "电业局、邮政局、给排水公司、财险公司、人寿保险公司、工商银行、农业银行、农村信用联合社、联通公司、"
    "移动公司、电信公司"
)
GRASSROOTS = (
    "县公安局交通警察大队、县交通局交通稽查大队、县公路运输管理站、县文体局文化市场管理所、县酒类专卖局、"
    "县卫生监督所、县农机总站农机监理站、县林业局森林公安分局、县国土资源局执法监察局"
)
"""The plan's own lists (T3-T6)."""


@pytest.fixture(scope="module")
def tonghe() -> Scheme:
    return packaged("tonghe-2011")


@pytest.mark.parametrize("path", sorted(SCHEMES.glob("*.toml")), ids=lambda path: path.stem)
def test_every_scheme_of_the_house_reads_without_problems(path):
    scheme, problems = read_scheme(path.read_text(encoding="utf-8"), path.name)
    assert problems == ()
    assert scheme is not None
    assert scheme.id == path.stem


@pytest.mark.parametrize(
    ("group", "names", "count"),
    [("law", LAW, 16), ("admin", ADMIN, 17), ("social", SOCIAL, 11), ("grassroots", GRASSROOTS, 9)],
)
def test_tonghe_lists_its_units_by_their_full_names_in_plan_order(tonghe, group, names, count):
    units = [unit.name for unit in tonghe.group(GroupId(group)).units]
    assert units == names.split("、")
    assert len(units) == count


def test_tonghe_has_53_units_and_only_the_grassroots_report_in_writing(tonghe):
    assert sum(len(group.units) for group in tonghe.groups) == 53
    written = [group.id for group in tonghe.groups if group.report is ReportMode.WRITTEN]
    assert written == ["grassroots"]


def test_tonghe_scale_is_the_plan_s(tonghe):
    ballot = tonghe.ballot
    assert [item.label.zh for item in ballot.items] == [
        "信息公开", "依法办事", "服务质量", "廉洁自律", "制度建设"
    ]  # fmt: skip
    assert [(grade.label.zh, grade.points) for grade in ballot.grades] == [
        ("好", 20), ("较好", 15), ("一般", 10), ("差", 5)
    ]  # fmt: skip
    assert ballot.blank is BlankRule.AS_GRADE
    assert ballot.grade(3).id == ballot.blank_grade
    assert ballot.divisor is DivisorRule.PRESENT_AT_ISSUE


def test_tonghe_speeches_panel_and_award(tonghe):
    speech = tonghe.speech
    assert (speech.limit_ms, speech.warning_ms, speech.last_seconds_ms) == (300_000, 60_000, 10_000)
    assert tonghe.award.share == Fraction(2, 5)
    assert (tonghe.panel.scope, tonghe.panel.seats) == (PanelScope.DAY, 50)
    assert tonghe.panel.alternate_share == Fraction(1, 5)
    titles = [group.award_title.zh for group in tonghe.groups]
    assert titles == ["群众满意单位"] * 3 + ["群众满意基层执法单位"]


@pytest.mark.parametrize(
    ("group", "weights"),
    [
        ("law", (40, 20, 20, 20)),
        ("admin", (40, 20, 20, 20)),
        ("social", (60, 0, 20, 20)),
        ("grassroots", (40, 20, 20, 20)),
    ],
)
def test_tonghe_weights_differ_for_the_social_services(tonghe, group, weights):
    """X4: one formula in the plan, two in its text."""
    assert tuple(part.weight(GroupId(group)) for part in tonghe.components) == weights


def test_tonghe_gives_the_grassroots_one_booklet_and_everybody_else_single_sheets(tonghe):
    """E9."""
    ways = {group.id: balloting_of(tonghe, group.id) for group in tonghe.groups}
    assert ways.pop(GroupId("grassroots")) is Balloting.BOOKLET
    assert set(ways.values()) == {Balloting.ROLLING}


def test_a_group_ballots_as_the_scheme_unless_it_says_otherwise():
    booklets = [("ballot.balloting", "booklet")]
    assert balloting_of(accepted(*booklets), GroupId("all")) is Balloting.BOOKLET
    own = accepted(*booklets, ("groups.0.balloting", "rolling"))
    assert balloting_of(own, GroupId("all")) is Balloting.ROLLING


def test_tonghe_grassroots_parents(tonghe):
    parents = {unit.name: unit.parent for unit in tonghe.group(GroupId("grassroots")).units}
    assert parents["县公路运输管理站"] == "交通局"
    assert parents["县酒类专卖局"] is None
    everyone = {unit.name for group in tonghe.groups for unit in group.units}
    assert {parent for parent in parents.values() if parent} <= everyone


def test_the_other_profiles_count_as_their_texts_say():
    street, county = packaged("street-office"), packaged("county-appraisal")
    assert street.ballot.combination is Combination.POOLED_MEAN
    assert [grade.points for grade in street.ballot.grades] == [100, 80, 50, 30]
    assert (street.ranks.flag_below, street.year.flag_below) == (None, 85)
    assert [part.maximum for part in street.components] == [100, 20, 10]
    assert county.ballot.combination is Combination.SHARE_OF_BEST
    assert county.ballot.all_blank is AllBlankRule.ABSTENTION
    assert (county.panel.quorum, county.panel.quorum_strict) == (Fraction(1, 2), True)
    assert (county.ranks.top, county.ranks.bottom) == (3, 3)
    district = packaged("district-three-level")
    assert [grade.points for grade in district.ballot.grades] == [20, 17, 14]


def test_what_is_not_written_takes_the_house_default():
    scheme = accepted()
    for setting in settings(scheme):
        if setting.path != "ballot.blank_grade":
            assert setting.value == setting.default, setting.path
        if setting.alternatives:
            assert setting.value is setting.alternatives[0], setting.path
    assert scheme.panel.quorum == Fraction(2, 3)
    assert scheme.panel.seats is None
    assert scheme.components == ()


CHOICES = [
    (f"{section}.{field.key}", member)
    for section, fields in SECTIONS.items()
    for field in fields
    for member in field.choices
]
COMPANIONS = {
    Combination.POOLED_MEAN: [("ballot.maximum_total", 50)],
    Combination.SHARE_OF_BEST: [("ballot.maximum_total", 50)],
    BlankRule.ZERO: [("ballot.blank_grade", "none")],
    BlankRule.NOT_COUNTED: [("ballot.blank_grade", "none")],
    DivisorRule.MARKS: [("ballot.combination", "pooled-mean"), ("ballot.maximum_total", 50)],
}
"""What else a scheme must say so that the choice does not contradict it."""


@pytest.mark.parametrize(("path", "member"), CHOICES, ids=str)
def test_every_alternative_of_every_setting_can_be_chosen(path: str, member: Enum):
    scheme = accepted((path, member.value), *COMPANIONS.get(member, []))
    chosen = {setting.path: setting for setting in settings(scheme)}[path]
    assert chosen.value is member
    assert member in chosen.alternatives


def test_every_setting_names_its_question():
    letters = {setting.question for setting in settings(accepted())}
    wanted = (
        "A1 B1 B2 B3 B4 B5 B6 B7 B9 B10 C1 C3 D2 D3 D4 D6 D7 D9 D10 E1 E2 E3 E4 E5 E7 E8 E10 E11"
    )
    assert set(wanted.split()) | {"E6", "F1", "F2", "F3", "G1", "G5", "H4", "H6"} <= letters


def test_a_grade_counts_unless_the_plan_leaves_it_out():
    marks = [("ballot.combination", "pooled-mean"), ("ballot.maximum_total", 50)]
    marks.append(("ballot.divisor", "marks"))
    ballot = accepted(*marks, ("ballot.grades.1.counted", False)).ballot
    assert [grade.counted for grade in ballot.grades] == [True, False]
    share = [("ballot.combination", "share-of-best"), *marks[1:]]
    assert accepted(*share, ("ballot.grades.1.counted", False)).ballot.divisor is DivisorRule.MARKS


def test_an_uncounted_grade_may_be_worth_anything():
    marks = [("ballot.combination", "pooled-mean"), ("ballot.divisor", "marks")]
    worth_more = [("ballot.grades.1.points", 60), ("ballot.grades.1.counted", False)]
    accepted(*marks, ("ballot.maximum_total", 50), *worth_more)


def test_numbers_stay_exact():
    scheme = accepted(
        ("ballot.grades.1.points", "0.1"),
        ("award.share", "33.3%"),
        ("panel.quorum", "2/3"),
        ("panel.alternate_share", "50%"),
        ("ranks.flag_below", 85),
    )
    assert scheme.ballot.grades[1].points == Fraction(1, 10)
    assert scheme.award.share == Fraction(333, 1000)
    assert scheme.panel.quorum == Fraction(2, 3)
    assert scheme.panel.alternate_share == Fraction(1, 2)
    assert scheme.ranks.flag_below == 85


def test_none_switches_an_optional_setting_off():
    assert accepted(("panel.quorum", "none")).panel.quorum is None


def test_a_text_serves_both_languages_unless_the_plan_has_two():
    assert accepted(("title", "评议")).title == LocalText("评议", "评议")
    assert accepted(("title", {"zh": "评议"})).title == LocalText("评议", "评议")
    both = {"zh": "评议", "en": "Appraisal"}
    assert accepted(("title", both)).title == LocalText("评议", "Appraisal")


def test_a_unit_is_a_name_or_a_table():
    table = {"name": "乙所", "affiliation": "county", "parent": "甲局"}
    units = accepted(("groups.0.units", ["甲局", table])).groups[0].units
    assert units == (
        PlannedUnit("甲局", Affiliation.UNSTATED, None),
        PlannedUnit("乙所", Affiliation.COUNTY, "甲局"),
    )


def test_the_scheme_keeps_its_text_verbatim_and_its_fingerprint():
    text = "# 注释\n" + file_text(changed())
    scheme, _ = read_scheme(text, "试.toml")
    assert scheme is not None
    assert scheme.text == text
    assert scheme_text_sha256(text) == hashlib.sha256(text.encode("utf-8")).hexdigest()
    assert scheme.ballot.blank_grade == GradeId("poor")
