"""The units of a hearing: the plan's own, or those a units file brings."""

from __future__ import annotations

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
    assert [(p.code, p.file, p.row, p.value) for p in problems] == [
        ("unit-group-unknown", "单位.csv", 3, "第五组"),
        ("unit-doubled", "单位.csv", 4, "公安局"),
    ]
    assert problems[1].params["first_row"] == 2
    assert "司法局" not in [unit.name for unit in units]
