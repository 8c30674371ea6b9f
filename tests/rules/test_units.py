"""The units of a hearing: the plan's own, or those a units file brings."""

from __future__ import annotations

from hearing_desk.errors import Problem
from hearing_desk.model.scheme import Affiliation, ReportMode
from hearing_desk.model.units import UnitLine
from hearing_desk.rules.units import listed_units, planned_units
from tests.rules.scheme_text import packaged


def a_line(row: int, group: str, unit: str, order: int | None = None) -> UnitLine:
    return UnitLine(row, group, unit, order, None, None, None)


def test_the_plan_lists_53_units_numbered_in_plan_order() -> None:
    units = planned_units(packaged("tonghe-2011"))
    assert [units[0].id, units[-1].id] == ["U01", "U53"]
    assert [units[0].name, units[-1].name] == ["工商行政管理局", "县国土资源局执法监察局"]
    assert [(unit.order, unit.report) for unit in (units[0], units[-1])] == [
        (1, ReportMode.SPOKEN),
        (9, ReportMode.WRITTEN),
    ]


def test_a_plan_without_units_lists_none() -> None:
    assert planned_units(packaged("street-office")) == ()


def test_a_group_is_named_by_its_id_or_its_label_and_keeps_its_way_of_reporting() -> None:
    lines = [a_line(2, "基层执法单位", "县酒类专卖局"), a_line(3, "law", "公安局")]
    units, problems = listed_units(lines, packaged("tonghe-2011"), "单位.csv")
    assert problems == ()
    assert [(unit.id, unit.name, unit.group, unit.report) for unit in units] == [
        ("U01", "公安局", "law", ReportMode.SPOKEN),
        ("U02", "县酒类专卖局", "grassroots", ReportMode.WRITTEN),
    ]


def test_the_order_given_counts_and_gaps_are_closed() -> None:
    lines = [
        a_line(2, "law", "公安局", 7),
        a_line(3, "law", "司法局", 3),
        a_line(4, "law", "交通局"),
    ]
    units, _ = listed_units(lines, packaged("tonghe-2011"), "单位.csv")
    assert [(unit.name, unit.order) for unit in units] == [
        ("司法局", 1),
        ("交通局", 2),
        ("公安局", 3),
    ]


def test_what_a_line_states_is_kept() -> None:
    line = UnitLine(2, "law", "公安局", 1, Affiliation.COUNTY, "县政府", ReportMode.WRITTEN)
    (unit,), _ = listed_units([line], packaged("tonghe-2011"), "单位.csv")
    assert (unit.affiliation, unit.parent, unit.report) == (
        Affiliation.COUNTY,
        "县政府",
        ReportMode.WRITTEN,
    )
    (unit,), _ = listed_units([a_line(2, "law", "公安局")], packaged("tonghe-2011"), "单位.csv")
    assert (unit.affiliation, unit.parent) == (Affiliation.UNSTATED, None)


def test_unknown_groups_and_doubled_units_are_told_all_at_once() -> None:
    lines = [
        a_line(2, "law", "公安局"),
        a_line(3, "第五组", "司法局"),
        a_line(4, "social", "公安局"),
    ]
    units, problems = listed_units(lines, packaged("tonghe-2011"), "单位.csv")
    known = "、".join(group.label.zh for group in packaged("tonghe-2011").groups)
    assert known.count("、") == 3
    assert problems == (
        Problem("unit-group-unknown", file="单位.csv", row=3, column="group", value="第五组",
                params={"known": known}),
        Problem("unit-doubled", file="单位.csv", row=4, column="unit", value="公安局",
                params={"first_row": 2}),
    )  # fmt: skip
    assert "司法局" not in [unit.name for unit in units]


def test_a_unit_takes_its_place_among_those_of_its_group() -> None:
    lines = [
        a_line(2, "social", "电业局"),
        a_line(3, "law", "公安局"),
        a_line(4, "社会服务组", "邮政局"),
        a_line(5, "law", "司法局"),
    ]
    scheme = packaged("tonghe-2011")
    named = {group.id: group.label.zh for group in scheme.groups}["social"]
    lines[2] = a_line(4, named, "邮政局")
    units, problems = listed_units(lines, scheme, "单位.csv")
    assert problems == ()
    assert [(unit.id, unit.name, unit.order) for unit in units] == [
        ("U01", "公安局", 1), ("U02", "司法局", 2), ("U03", "电业局", 1), ("U04", "邮政局", 2)
    ]  # fmt: skip


def test_ids_are_as_wide_as_the_last_of_them() -> None:
    lines = [a_line(row, "law", f"单位{row}") for row in range(2, 102)]
    units, _ = listed_units(lines, packaged("tonghe-2011"), "单位.csv")
    assert (units[0].id, units[-1].id) == ("U001", "U100")
    ninety_nine, _ = listed_units(lines[:99], packaged("tonghe-2011"), "单位.csv")
    assert (ninety_nine[0].id, ninety_nine[-1].id) == ("U01", "U99")
