"""Scores files: components and parts by any name, deductions and grades beside them."""

from __future__ import annotations

import dataclasses
from fractions import Fraction

import pytest

from hearing_desk.errors import Problem, Severity
from hearing_desk.intake.scores import ScoresReading, read_scores
from hearing_desk.model.year import ComponentScore, Deduction, UnitGrade
from tests.intake.files import a_csv, a_workbook, codes, only, place
from tests.intake.year_plans import LAW, ONE_GROUP, ONE_GROUP_UNITS, PLAN, UNITS, text, without
from tests.rules.years import a_component, a_group, a_scheme, a_unit


def read(*lines: str) -> ScoresReading:
    return read_scores(a_csv(*lines), "得分.csv", PLAN, UNITS)


def told(reading: ScoresReading) -> list[tuple[str, str, str, str]]:
    return [(each.unit, each.component, each.part, str(each.score)) for each in reading.rows]


def errors(reading: ScoresReading) -> list[str]:
    return [p.code for p in reading.problems if p.severity is Severity.ERROR]


WHOLE = (
    "组别,单位,电话测评,政风建设年,人大代表,政协委员",
    "law,公安局,88.5,90,3.5,4",
    "law组,税务局,271/3,0,4,4",
    "social,电业局,77,—,4,3",
    "SOCIAL,税务局,66,,4,2",
)
FOUND = [
    ("U01", "phone", "", "177/2"),
    ("U01", "conduct", "", "90"),
    ("U01", "delegates", "npc", "7/2"),
    ("U01", "delegates", "cppcc", "4"),
    ("U02", "phone", "", "271/3"),
    ("U02", "conduct", "", "0"),
    ("U02", "delegates", "npc", "4"),
    ("U02", "delegates", "cppcc", "4"),
    ("U03", "phone", "", "77"),
    ("U03", "delegates", "npc", "4"),
    ("U03", "delegates", "cppcc", "3"),
    ("U04", "phone", "", "66"),
    ("U04", "delegates", "npc", "4"),
    ("U04", "delegates", "cppcc", "2"),
]


def test_a_whole_file() -> None:
    reading = read(*WHOLE)
    assert reading.problems == ()
    assert told(reading) == FOUND


@pytest.mark.parametrize("delimiter", ["\t", ";"])
def test_in_the_encoding_and_with_the_separator_of_the_office(delimiter: str) -> None:
    content = "\n".join(WHOLE).replace(",", delimiter).encode("gb18030")
    reading = read_scores(content, "得分.tsv", PLAN, UNITS)
    assert told(reading) == FOUND


def test_a_workbook_keeps_decimals_exact() -> None:
    rows = [WHOLE[0].split(","), ["law", "公安局", 88.6, 90, 0.1, 0.2]]
    reading = read_scores(a_workbook(rows), "得分.xlsx", PLAN, UNITS)
    assert [each.score for each in reading.rows] == [
        Fraction("88.6"),
        90,
        Fraction("0.1"),
        Fraction("0.2"),
    ]


def test_headings_in_english_by_id_and_in_any_order() -> None:
    reading = read("deputies,cppcc,unit,Conduct Year,GROUP,phone", "3,4,公安局,90,law,88")
    assert errors(reading) == []
    assert told(reading) == [
        ("U01", "phone", "", "88"),
        ("U01", "conduct", "", "90"),
        ("U01", "delegates", "npc", "3"),
        ("U01", "delegates", "cppcc", "4"),
    ]


def test_one_component_is_a_file_of_its_own() -> None:
    reading = read("组别,单位,电话测评", "law,公安局,88")
    assert told(reading) == [("U01", "phone", "", "88")]


def test_a_component_with_parts_may_come_as_one_figure() -> None:
    assert told(read("单位,代表委员测评", "公安局,7.5")) == [("U01", "delegates", "", "15/2")]


# --------------------------------------------------------------------- units


def test_units_are_found_by_name_alone_where_one_group_has_it() -> None:
    reading = read("单位,电话测评", "公安局,88", "税务局,77")
    problem = only(reading, "unit-ambiguous")
    assert place(problem) == (3, "单位", "税务局")
    assert problem.params["groups"] == "law组、social组"
    assert told(reading) == [("U01", "phone", "", "88")]


def test_every_unknown_unit_and_group_at_once() -> None:
    reading = read(
        "组别,单位,电话测评",
        "law,电业局,1",
        "law,公按局,2",
        "law,外星人联络处,3",
        "教育组,公安局,4",
        "law,,5",
    )
    assert errors(reading) == [
        "unit-in-other-group",
        "unit-unlisted-near",
        "unit-unlisted",
        "group-unlisted",
        "cell-empty",
    ]
    assert only(reading, "unit-unlisted-near").params["nearest"] == "公安局"
    assert place(only(reading, "group-unlisted")) == (5, "组别", "教育组")
    assert reading.rows == ()


def test_a_unit_stands_in_one_row() -> None:
    reading = read("组别,单位,电话测评", "law,公安局,88", "law,公安局,99")
    problem = only(reading, "unit-line-doubled")
    assert (place(problem), problem.params["first_row"]) == ((3, "单位", "公安局"), 2)
    assert told(reading) == [("U01", "phone", "", "88")]


def test_units_left_out_are_told_once() -> None:
    reading = read("组别,单位,电话测评", "law,公安局,88")
    warning = only(reading, "units-without-line")
    assert warning.severity is Severity.WARNING
    assert (warning.params["count"], warning.params["units"]) == (3, "税务局、电业局、税务局")


def test_a_plan_of_one_group_needs_no_group() -> None:
    content = a_csv("单位,电话测评", "公安局,88", "税务局,77")
    reading = read_scores(content, "x", ONE_GROUP, ONE_GROUP_UNITS)
    assert told(reading) == [("U01", "phone", "", "88"), ("U02", "phone", "", "77")]


# --------------------------------------------------------------------- figures


@pytest.mark.parametrize(
    ("cell", "code"),
    [
        ("100.01", "figure-above-maximum"),
        ("-1", "figure-negative"),
        ("－1", "figure-negative"),
        ("８８.５", "number-full-width"),
        ("88分", "figure-expected"),
        ("88.5%", "figure-expected"),
        ("1e2", "figure-expected"),
        ("5/0", "figure-expected"),
    ],
)
def test_what_is_no_score(cell: str, code: str) -> None:
    reading = read("组别,单位,电话测评", f"law,公安局,{cell}")
    assert place(only(reading, code)) == (2, "电话测评", cell)
    assert reading.rows == ()


def test_the_sentence_names_full_marks_and_the_proposal() -> None:
    reading = read("组别,单位,政协委员,电话测评", "law,公安局,4.5,９０")
    assert only(reading, "figure-above-maximum").params["maximum"] == "4"
    assert only(reading, "number-full-width").params["proposal"] == "90"


def test_a_score_of_a_component_the_group_does_not_have_is_told_and_left_out() -> None:
    """X4."""
    reading = read("组别,单位,电话测评,政风建设年", "social,电业局,77,90")
    warning = only(reading, "score-without-weight")
    assert (place(warning), warning.severity) == ((2, "政风建设年", "90"), Severity.WARNING)
    assert told(reading) == [("U03", "phone", "", "77")]


@pytest.mark.parametrize(
    ("cells", "is_wrong"), [("7,3,4", False), ("7,4,4", True), ("7,4,", True), (",3,4", False)]
)
def test_a_whole_figure_beside_its_parts_is_their_sum(cells: str, is_wrong: bool) -> None:
    reading = read("单位,代表委员测评,人大代表,政协委员", f"公安局,{cells}")
    assert errors(reading) == ["score-parts-differ"] * is_wrong


def test_a_file_without_any_component_says_what_it_could_have() -> None:
    reading = read("组别,单位,电测", "law,公安局,88")
    problem = only(reading, "score-columns-missing")
    assert problem.row == 1
    assert problem.params["columns"] == "电话测评、政风建设年、代表委员测评"


def test_columns_nobody_asked_for_are_told_unless_they_are_remarks() -> None:
    reading = read("组别,单位,电话测评,备注,政风建设", "law,公安局,88,好,90")
    assert only(reading, "columns-unused").params["columns"] == "政风建设"


def test_a_heading_that_could_mean_two_columns_means_neither() -> None:
    first, second = (
        dataclasses.replace(
            a_component(name, {LAW: 50}, maximum=8, parts=PLAN.components[2].parts),
            label=text(zh, name),
        )
        for name, zh in (("spring", "上半年"), ("autumn", "下半年"))
    )
    scheme = a_scheme([a_group(LAW)], [first, second])
    units = [a_unit(1, LAW, "公安局")]
    content = a_csv("单位,上半年人大代表,人大代表,下半年", "公安局,3,4,8")
    reading = read_scores(content, "x", scheme, units)
    assert told(reading) == [("U01", "spring", "npc", "3"), ("U01", "autumn", "", "8")]
    assert only(reading, "columns-unused").params["columns"] == "人大代表"


def test_components_named_like_columns_are_found_by_their_labels() -> None:
    component = dataclasses.replace(a_component("group", {LAW: 100}), label=text("班组", "teams"))
    scheme = a_scheme([a_group(LAW)], [component])
    content = a_csv("group,unit,班组", "law,公安局,9")
    reading = read_scores(content, "x", scheme, [a_unit(1, LAW, "公安局")])
    assert reading.rows == (ComponentScore(reading.rows[0].unit, "group", "", Fraction(9)),)


# --------------------------------------------------------------------- deductions and grades


def test_deductions_of_no_named_kind_where_the_plan_has_several() -> None:
    reading = read(
        "组别,单位,电话测评,扣分,扣分原因",
        "law,公安局,88,2.5,通报批评",
        "law,税务局,77,0,",
        "social,电业局,66,,",
        "social,税务局,66,1,",
    )
    assert reading.deductions == (
        Deduction(1, UNITS[0].id, "", Fraction("2.5"), "", "通报批评", ""),
        Deduction(2, UNITS[3].id, "", Fraction(1), "", "扣分", ""),
    )


@pytest.mark.parametrize(("kinds", "kind"), [(slice(1, 2), "fault"), (slice(0, 1), "")])
def test_deductions_are_of_the_only_kind_when_its_points_are_open(kinds: slice, kind: str) -> None:
    scheme = without(deductions=PLAN.year.deductions[kinds])
    content = a_csv("单位,deduction", "公安局,2")
    reading = read_scores(content, "x", scheme, UNITS)
    assert [each.kind for each in reading.deductions] == [kind]


def test_a_line_with_a_problem_takes_nothing_off() -> None:
    reading = read("单位,电话测评,扣分", "公安局,-1,2", "电业局,80,-2")
    assert reading.deductions == ()
    assert errors(reading) == ["figure-negative", "figure-negative"]


def test_grades_beside_the_scores() -> None:
    reading = read("单位,电话测评,等次", "公安局,88,好", "电业局,60,POOR")
    assert reading.grades == (UnitGrade(UNITS[0].id, "good"), UnitGrade(UNITS[2].id, "poor"))
    wrong = read("单位,电话测评,等次", "公安局,88,中")
    assert place(only(wrong, "word-unknown")) == (2, "等次", "中")
    assert wrong.grades == ()


def test_grades_that_follow_from_totals_are_no_column() -> None:
    lines = tuple(
        dataclasses.replace(grade, at_least=Fraction(line))
        for grade, line in zip(PLAN.year.grades, (60, 0), strict=True)
    )
    content = a_csv("单位,电话测评,等次", "公安局,88,好")
    reading = read_scores(content, "x", without(grades=lines), UNITS)
    assert codes(reading) == ["units-without-line", "columns-unused"]
    assert reading.grades == ()


def test_problems_are_in_row_order_with_the_file() -> None:
    reading = read("组别,单位,电话测评,政风建设年", "law,税务局,x,y", "law,公安局,-1,101")
    found: list[Problem] = [p for p in reading.problems if p.severity is Severity.ERROR]
    assert [(p.file, *place(p)) for p in found] == [
        ("得分.csv", 2, "电话测评", "x"),
        ("得分.csv", 2, "政风建设年", "y"),
        ("得分.csv", 3, "电话测评", "-1"),
        ("得分.csv", 3, "政风建设年", "101"),
    ]
