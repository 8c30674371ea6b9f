"""Deductions, grades, answers and last year's result, as the office sends them."""

from __future__ import annotations

from fractions import Fraction

import pytest

from hearing_desk.errors import Problem, Refusal, Severity
from hearing_desk.intake.answers import read_answers
from hearing_desk.intake.deductions import read_deductions
from hearing_desk.intake.last_year import read_last_year
from hearing_desk.intake.reading import Reading
from hearing_desk.intake.unit_grades import read_unit_grades
from hearing_desk.model.year import AnswerLine, Deduction, LastYearLine, UnitGrade
from hearing_desk.model.year_rules import SurveyRules
from tests.intake.files import a_csv, codes, only, place
from tests.intake.year_plans import (
    LAW,
    ONE_GROUP,
    ONE_GROUP_UNITS,
    PLAN,
    SOCIAL,
    UNITS,
    without,
)

POLICE, POWER = UNITS[0].id, UNITS[2].id
KINDS = PLAN.year.deductions


# --------------------------------------------------------------------- deductions


def deductions(*lines: str) -> Reading[Deduction]:
    return read_deductions(a_csv(*lines), "扣分.csv", PLAN, UNITS)


def test_a_line_per_case() -> None:
    reading = deductions(
        "单位,类别,扣分,案号,原因,依据",
        "公安局,一般问题,,A-1,态度生硬,督查通报第 4 期",
        "公安局,Ordinary,5,A-1,,",
        "电业局,fault,2.5,,停电未通知,",
    )
    assert reading.problems == ()
    assert reading.rows == (
        Deduction(1, POLICE, "ordinary", Fraction(5), "A-1", "态度生硬", "督查通报第 4 期"),
        Deduction(2, POLICE, "ordinary", Fraction(5), "A-1", "", ""),
        Deduction(3, POWER, "fault", Fraction("2.5"), "", "停电未通知", ""),
    )


def test_every_slip_of_a_deduction() -> None:
    reading = deductions(
        "组别,单位,类别,扣分,原因",
        "law,公安局,一般问题,10,",
        "law,公安局,重大失误,,失职",
        "law,公安局,重大失误,3,",
        "law,公安局,重大失误,0,失职",
        "law,公安局,一般问题,-5,",
        "law,公安局,小问题,5,",
        "law,公安局,,5,",
        "law,教育局,一般问题,5,",
    )
    assert [(p.row, p.code, p.column) for p in reading.problems] == [
        (2, "deduction-points-differ", "扣分"),
        (3, "deduction-points-missing", None),
        (4, "deduction-without-reason", None),
        (5, "deduction-points-zero", "扣分"),
        (6, "figure-negative", "扣分"),
        (7, "word-unknown", "类别"),
        (8, "cell-empty", "类别"),
        (9, "unit-unlisted", "单位"),
    ]
    assert reading.problems[0].params["points"] == "5"
    assert reading.rows == ()


def test_numbers_count_the_lines_that_could_be_read() -> None:
    reading = deductions("单位,类别", "公安局,一般问题", "外星局,一般问题", "电业局,一般问题")
    assert [(each.number, each.unit) for each in reading.rows] == [(1, POLICE), (2, POWER)]


def test_a_plan_of_one_kind_needs_no_kind() -> None:
    scheme = without(deductions=KINDS[:1])
    reading = read_deductions(a_csv("单位", "公安局"), "x", scheme, UNITS)
    assert [(each.kind, each.points) for each in reading.rows] == [("ordinary", 5)]
    named = read_deductions(a_csv("单位,类别", "公安局,一般"), "x", scheme, UNITS)
    assert codes(named) == ["word-unknown"]


def test_a_plan_without_kinds_takes_points_and_a_reason() -> None:
    scheme = without(deductions=())
    reading = read_deductions(a_csv("单位,扣分,原因", "公安局,2,通报"), "x", scheme, UNITS)
    assert [(each.kind, each.points) for each in reading.rows] == [("", 2)]
    named = read_deductions(a_csv("单位,类别,扣分,原因", "公安局,差,2,通"), "x", scheme, UNITS)
    assert only(named, "word-unknown").params["allowed"] == "—"


def test_the_kind_is_a_column_where_there_are_several() -> None:
    assert codes(deductions("单位,扣分", "公安局,5")) == ["heading-missing"]


# --------------------------------------------------------------------- grades


def test_grades_of_units() -> None:
    content = a_csv("单位,等次", "公安局,好", "电业局,差", "公安局,差", "电业局,")
    reading = read_unit_grades(content, "等次.csv", PLAN, UNITS)
    assert reading.rows == (UnitGrade(POLICE, "good"), UnitGrade(POWER, "poor"))
    assert [(p.row, p.code) for p in reading.problems] == [
        (4, "unit-line-doubled"),
        (5, "cell-empty"),
    ]


@pytest.mark.parametrize("at_least", [None, Fraction(0)])
def test_a_plan_that_draws_lines_or_names_no_grade_refuses_the_file(
    at_least: Fraction | None,
) -> None:
    grades = (
        ()
        if at_least is None
        else tuple(
            type(grade)(grade.id, grade.label, at_least, grade.watch) for grade in PLAN.year.grades
        )
    )
    with pytest.raises(Refusal) as refused:
        read_unit_grades(a_csv("单位,等次", "公安局,好"), "等次.csv", without(grades=grades), UNITS)
    assert (refused.value.code, refused.value.params["file"]) == ("grades-not-recorded", "等次.csv")


# --------------------------------------------------------------------- answers


def answers(*lines: str) -> Reading[AnswerLine]:
    return read_answers(a_csv(*lines), "问卷.csv", PLAN, UNITS)


def test_answers_per_class_and_channel() -> None:
    reading = answers(
        "单位,答卷人,方式,不满意,满意",
        "公安局,企业,书面,3,17",
        "公安局,public,Telephone,0,9",
        "电业局,群众,电话,1,0",
    )
    assert reading.rows == (
        AnswerLine(POLICE, "firms", "paper", (17, 3)),
        AnswerLine(POLICE, "public", "phone", (9, 0)),
        AnswerLine(POWER, "public", "phone", (0, 1)),
    )
    assert codes(reading) == ["units-without-line"]


def test_every_slip_of_an_answer() -> None:
    reading = answers(
        "单位,答卷人,方式,满意,不满意,弃权,备注",
        "公安局,企业,书面,1,2,0,",
        "公安局,企业,书面,1,2,0,",
        "公安局,商户,书面,1,,0,",
        "公安局,,网络,-1,1.5,0,",
    )
    found = [(p.row, p.code, p.column) for p in reading.problems if p.severity is Severity.ERROR]
    assert found == [
        (3, "unit-line-doubled", "单位"),
        (4, "word-unknown", "答卷人"),
        (4, "cell-empty", "不满意"),
        (5, "cell-empty", "答卷人"),
        (5, "word-unknown", "方式"),
        (5, "number-expected", "满意"),
        (5, "number-expected", "不满意"),
    ]
    assert only(reading, "columns-unused").params["columns"] == "弃权"
    assert len(reading.rows) == 1


def test_an_answer_without_a_column_refuses_the_heading() -> None:
    assert codes(answers("单位,答卷人,方式,满意", "公安局,企业,书面,1")) == ["heading-missing"]


@pytest.mark.parametrize(("known", "meant"), [(1, ("firms", "paper")), (0, ("", ""))])
def test_one_class_and_one_channel_need_not_be_named(known: int, meant: tuple[str, str]) -> None:
    survey = PLAN.year.survey
    few = SurveyRules(survey.answers, survey.respondents[:known], survey.channels[:known])
    content = a_csv("单位,满意,不满意", "公安局,1,2")
    reading = read_answers(content, "x", without(survey=few), UNITS)
    assert reading.rows == (AnswerLine(POLICE, *meant, (1, 2)),)


def test_a_plan_without_a_questionnaire_refuses_the_file() -> None:
    with pytest.raises(Refusal) as refused:
        read_answers(a_csv("单位,满意"), "问卷.csv", without(survey=SurveyRules()), UNITS)
    assert refused.value.code == "survey-not-in-plan"


# --------------------------------------------------------------------- last year


def last_year(*lines: str) -> Reading[LastYearLine]:
    return read_last_year(a_csv(*lines), "上年.csv", PLAN, UNITS)


def test_last_years_lines() -> None:
    reading = last_year(
        "组别,单位,名次,得分,不合格",
        "law,公安局,1,91.5,否",
        "law,税务局,,,是",
        "social,税务局,1,,",
        ",电业局,2,88,",
    )
    assert reading.problems == ()
    assert reading.rows == (
        LastYearLine(LAW, "公安局", 1, Fraction("91.5"), False),
        LastYearLine(LAW, "税务局", None, None, True),
        LastYearLine(SOCIAL, "税务局", 1, None, False),
        LastYearLine(SOCIAL, "电业局", 2, Fraction(88), False),
    )


def test_every_slip_of_last_year() -> None:
    reading = last_year(
        "组别,单位,名次,不合格",
        "law,公安局,0,",
        "law,公安局,x,",
        ",税务局,1,",
        ",外星局,1,",
        "social,电业局,3,是",
        "law,税务局,2,也许",
        "教育组,税务局,2,",
    )
    assert [(p.row, p.code, p.column) for p in reading.problems] == [
        (2, "last-year-rank-zero", "名次"),
        (3, "number-expected", "名次"),
        (4, "last-year-group-open", "单位"),
        (5, "last-year-group-open", "单位"),
        (6, "last-year-failed-ranked", "名次"),
        (7, "word-unknown", "不合格"),
        (8, "group-unlisted", "组别"),
    ]


def test_a_unit_is_there_once_in_its_group() -> None:
    reading = last_year("组别,单位,名次", "law,税务局,1", "law,税务局,2", "social,税务局,1")
    assert place(only(reading, "unit-line-doubled")) == (3, "单位", "税务局")
    assert [row.group for row in reading.rows] == [LAW, SOCIAL]


def test_units_gone_since_are_kept_and_told() -> None:
    """Their places count for the size of last year's group."""
    reading = last_year("组别,单位,名次", "law,公安局,2", "law,粮食局,1")
    assert len(reading.rows) == 2
    warning = only(reading, "last-year-units-gone")
    assert (warning.severity, warning.params["units"]) == (Severity.WARNING, "粮食局")


def test_a_result_of_which_lines_are_missing_is_told() -> None:
    reading = last_year("组别,单位,名次", "law,公安局,7", "law,税务局,1", "social,电业局,1")
    warning: Problem = only(reading, "last-year-incomplete")
    assert (warning.value, dict(warning.params)) == ("law", {"lines": 2, "rank": 7})


def test_a_plan_of_one_group_needs_none_here_either() -> None:
    content = a_csv("单位,名次", "公安局,1", "粮食局,2")
    reading = read_last_year(content, "x", ONE_GROUP, ONE_GROUP_UNITS)
    assert [row.group for row in reading.rows] == [LAW, LAW]
