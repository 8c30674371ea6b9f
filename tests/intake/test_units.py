"""Units files: every cell a word of the plan, in either language."""

from __future__ import annotations

import pytest

from hearing_desk.intake.units import read_units
from hearing_desk.model.scheme import Affiliation, ReportMode
from hearing_desk.model.units import UnitLine
from tests.intake.files import a_csv, codes, only, place


def test_a_line_with_everything_and_a_line_with_the_least() -> None:
    reading = read_units(
        a_csv(
            "组别,单位,次序,隶属,主管部门,述职方式",
            "执法部门组, 县公安局 ,3,县直,县政府,口头",
            "law,县　邮政局,,,,",
        ),
        "u.csv",
    )
    assert reading.problems == ()
    assert reading.rows == (
        UnitLine(2, "执法部门组", "县公安局", 3, Affiliation.COUNTY, "县政府", ReportMode.SPOKEN),
        UnitLine(3, "law", "县 邮政局", None, None, None, None),
    )


@pytest.mark.parametrize(
    ("word", "affiliation"),
    [
        ("县直", Affiliation.COUNTY),
        ("County", Affiliation.COUNTY),
        ("市直", Affiliation.MUNICIPAL_OR_PROVINCIAL),
        ("省市直", Affiliation.MUNICIPAL_OR_PROVINCIAL),
        ("municipal-or-provincial", Affiliation.MUNICIPAL_OR_PROVINCIAL),
        ("未注明", Affiliation.UNSTATED),
    ],
)
def test_affiliations(word: str, affiliation: Affiliation) -> None:
    reading = read_units(a_csv("group,unit,affiliation", f"a,b,{word}"), "u.csv")
    assert reading.rows[0].affiliation is affiliation


@pytest.mark.parametrize(
    ("word", "mode"),
    [
        ("口头", ReportMode.SPOKEN),
        ("SPOKEN", ReportMode.SPOKEN),
        ("书面", ReportMode.WRITTEN),
        ("written", ReportMode.WRITTEN),
    ],
)
def test_ways_of_reporting(word: str, mode: ReportMode) -> None:
    reading = read_units(a_csv("group,unit,report", f"a,b,{word}"), "u.csv")
    assert reading.rows[0].report is mode


def test_unknown_words_name_the_ones_allowed() -> None:
    reading = read_units(
        a_csv("组别,单位,隶属,述职方式,次序", "甲,局,乡直,视频,一", "甲,院,,,2"), "u.csv"
    )
    assert codes(reading) == ["number-expected", "word-unknown", "word-unknown"]
    assert [place(problem) for problem in reading.problems[1:]] == [
        (2, "隶属", "乡直"),
        (2, "述职方式", "视频"),
    ]
    assert "书面" in str(reading.problems[2].params["allowed"])
    assert [line.unit for line in reading.rows] == ["院"]


def test_group_and_unit_may_not_be_empty() -> None:
    reading = read_units(a_csv("组别,单位", ",局", "甲,"), "u.csv")
    assert [place(problem) for problem in reading.problems] == [
        (2, "组别", None),
        (3, "单位", None),
    ]


def test_glyphs_are_checked_where_they_will_be_printed() -> None:
    reading = read_units(
        a_csv("组别,单位,备注", "甲,县\U00020087局,\U00020087"),
        "u.csv",
        missing_glyphs=lambda text: tuple(set(text) & {"\U00020087"}),
    )
    problem = only(reading, "glyph-missing")
    assert (problem.column, problem.params["code_point"]) == ("单位", "U+20087")
