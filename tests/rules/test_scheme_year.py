"""What a plan says of the year is what the scheme holds, and its contradictions are named."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest

from hearing_desk.errors import Severity
from hearing_desk.model.choices import RankOn, Rounding
from hearing_desk.model.ids import GradeId, GroupId
from hearing_desk.model.scheme import GradeList
from hearing_desk.model.texts import LocalText
from hearing_desk.model.year_rules import (
    NO_YEAR,
    ComponentPart,
    ComponentSource,
    Deadline,
    DeductionKind,
    Named,
    SurveyAnswer,
    VenuePooling,
    YearGrade,
)
from hearing_desk.rules.scheme import read_scheme, settings
from tests.rules.scheme_text import accepted, changed, file_text, read, told
from tests.rules.test_scheme_problems import TWO_GROUPS, only_problem


def both(text: str) -> LocalText:
    return LocalText(text, text)


def component(name: str, **more: object) -> dict[str, object]:
    return {"id": name, "label": name, "weights": {"all": 100}} | more


def part(name: str, maximum: object) -> dict[str, object]:
    return {"id": name, "label": name, "maximum": maximum}


def grade(name: str, **more: object) -> dict[str, object]:
    return {"id": name, "label": name} | more


def deadline(**more: object) -> dict[str, object]:
    return {"id": "plan", "label": "方案", "when": "5月20日前"} | more


def a_survey(**more: object) -> dict[str, object]:
    survey: dict[str, object] = {
        "answers": [grade("yes", satisfied=True), grade("no")],
        "respondents": [grade("public")],
        "channels": [grade("written")],
    }
    return survey | more


FINES = component("complaints", source="deductions", maximum=20)
FINE = {"id": "fine", "label": "罚", "points": 5, "component": "complaints"}


# --------------------------------------------------------------------- what is read


def test_a_plan_silent_on_the_year_says_nothing_of_it():
    assert accepted().year == NO_YEAR
    assert accepted().hearing is True


def test_the_settings_of_the_year():
    year = accepted(
        ("year", {"decimals": 3, "rounding": "half-even", "rank_on": "displayed", "top": 3,
                  "bottom": 2, "repeat_top": "40%", "repeat_bottom": 1, "repeat_groups": ["all"],
                  "pooling": "mean-of-venues", "flag_below": "84.5"}),
    ).year  # fmt: skip
    assert (year.decimals, year.rounding, year.rank_on) == (
        3, Rounding.HALF_EVEN, RankOn.DISPLAYED
    )  # fmt: skip
    assert (year.top, year.bottom, year.repeat_bottom) == (3, 2, 1)
    assert (year.repeat_top, year.flag_below) == (Fraction(2, 5), Fraction("84.5"))
    assert (year.repeat_groups, year.pooling) == ((GroupId("all"),), VenuePooling.MEAN_OF_VENUES)
    assert accepted(("year.ranked", False)).year.ranked is False


def test_a_component_names_its_source_and_its_parts():
    parts = [part("broadcast", 8), part("mayor", "24.5")]
    hotline = accepted(("components", [component("hotline", maximum="32.5", parts=parts)]))
    assert hotline.component("hotline").source is ComponentSource.RECORDED
    assert hotline.component("hotline").parts == (
        ComponentPart("broadcast", both("broadcast"), Fraction(8)),
        ComponentPart("mayor", both("mayor"), Fraction("24.5")),
    )
    heard = accepted(("components", [component("hearing", source="hearing")]))
    assert heard.component("hearing").source is ComponentSource.HEARING


def test_deductions_are_of_a_component_or_of_the_total():
    scheme = accepted(
        ("components", [FINES]),
        ("deductions", [FINE, {"id": "fault", "label": "失误", "points": "open"}]),
    )
    assert scheme.year.deductions == (
        DeductionKind("fine", both("罚"), Fraction(5), "complaints"),
        DeductionKind("fault", both("失误"), None, None),
    )


def test_grades_of_units_with_and_without_lines():
    lines = [grade("good", at_least="84.5"), grade("poor", at_least=0, watch=True)]
    assert accepted(("grades_of_year", lines)).year.grades == (
        YearGrade("good", both("good"), Fraction("84.5"), watch=False),
        YearGrade("poor", both("poor"), Fraction(0), watch=True),
    )
    assert accepted(("grades_of_year", [grade("poor")])).year.grades[0].at_least is None


def test_a_survey_has_answers_respondents_and_channels():
    survey = accepted(("survey", a_survey())).year.survey
    assert survey.answers == (
        SurveyAnswer("yes", both("yes"), satisfied=True),
        SurveyAnswer("no", both("no"), satisfied=False),
    )
    assert survey.respondents == (Named("public", both("public")),)
    assert survey.channels == (Named("written", both("written")),)


@pytest.mark.parametrize("written", ['"2011-05-20"', "2011-05-20"])
def test_a_day_may_stand_in_quotes_or_without(written):
    text = file_text(changed(("calendar", [deadline(last_day="DAY")]))).replace('"DAY"', written)
    scheme, problems = read_scheme(text, "试.toml")
    assert problems == ()
    assert scheme is not None
    assert scheme.year.calendar == (
        Deadline("plan", both("方案"), both("5月20日前"), None, date(2011, 5, 20)),
    )


def test_sectors_and_lists_by_grade():
    scheme = accepted(
        ("panel.sectors", ["人大代表", {"zh": "群众", "en": "Public"}]),
        ("ranks.grade_lists", [{"label": "末位", "grade": "poor", "count": 2}]),
    )
    assert scheme.panel.sectors == (both("人大代表"), LocalText("群众", "Public"))
    assert scheme.ranks.grade_lists == (GradeList(both("末位"), GradeId("poor"), 2),)


def test_everything_of_the_year_may_be_cited():
    paths = [
        "year", "year.top", "year.repeat_groups", "deductions", "deductions.fine",
        "grades_of_year", "grades_of_year.poor", "survey.answers", "survey.respondents",
        "survey.channels", "calendar.plan", "components.complaints", "panel.sectors",
        "ranks.grade_lists", "groups.all",
    ]  # fmt: skip
    accepted(
        ("components", [FINES]),
        ("deductions", [FINE]),
        ("grades_of_year", [grade("poor")]),
        ("calendar", [deadline()]),
        ("sources", dict.fromkeys(paths, "方案")),
    )


# --------------------------------------------------------------------- without a hearing


def without_hearing(*changes: tuple[str, object]):
    text = changed(("hearing", False), *changes)
    del text["ballot"]
    return read_scheme(file_text(text), "试.toml")


def test_a_plan_without_a_hearing_needs_no_ballot():
    scheme, problems = without_hearing()
    assert problems == ()
    assert scheme is not None
    assert scheme.hearing is False


def test_a_plan_without_a_hearing_has_no_settings_of_one():
    scheme, _ = without_hearing()
    assert scheme is not None
    asked = {setting.path.partition(".")[0] for setting in settings(scheme)}
    assert asked == {"award", "year"}


@pytest.mark.parametrize("section", ["panel", "speech", "ranks", "release"])
def test_what_a_plan_without_a_hearing_says_of_one_is_a_warning(section):
    scheme, problems = without_hearing((section, {}))
    assert scheme is not None
    warning = replace(told("scheme-section-idle", section, section), severity=Severity.WARNING)
    assert problems == (warning,)


def test_a_ballot_in_a_plan_without_a_hearing_is_kept():
    scheme, problems = read(("hearing", False))
    assert [each.column for each in problems] == ["ballot"]
    assert scheme is not None
    assert [item.id for item in scheme.ballot.items] == ["first", "second"]


# --------------------------------------------------------------------- contradictions


@pytest.mark.parametrize(
    ("path", "value", "problem"),
    [
        ("hearing", "no", told("scheme-flag-wanted", "hearing", "no")),
        ("year.rounding", "up",
         told("scheme-choice-unknown", "year.rounding", "up", allowed="half-up, half-even")),
        ("year.flag_below", 84.5, told("scheme-float", "year.flag_below", "84.5")),
        ("calendar", [deadline(last_day="2011-06-31")],
         told("scheme-day-wanted", "calendar[1].last_day", "2011-06-31")),
        ("calendar", [deadline(first_day="20110620")],
         told("scheme-day-wanted", "calendar[1].first_day", "20110620")),
        ("calendar", [deadline(first_day=20110620)],
         told("scheme-day-wanted", "calendar[1].first_day", "20110620")),
        ("calendar", [deadline(), deadline()], told("scheme-id-duplicate", "calendar[2]", "plan")),
        ("calendar", [deadline(first_day="2011-06-20", last_day="2011-06-19")],
         told("scheme-days-reversed", "calendar[1].last_day", "2011-06-19", first="2011-06-20")),
        ("components", [component("a", maximum=9, parts=[part("x", 4), part("y", "4.5")])],
         told("scheme-parts-mismatch", "components[1].parts", "a", reached="8.5", wanted="9")),
        ("components", [component("a", maximum=9, parts=[part("x", 4), part("x", 5) |
                                                         {"label": "y"}])],
         told("scheme-id-duplicate", "components[1].parts[2]", "x")),
        ("components", [component("a", maximum=9, parts=[part("x", 4), part("y", 5) |
                                                         {"label": "x"}])],
         told("scheme-label-duplicate", "components[1].parts[2]", "x")),
        ("components", [component("a", maximum=9, parts=[part("x", 9), part("y", 0)])],
         told("scheme-component-worthless", "components[1].parts[2].maximum", "0")),
        ("components", [component("a", source="hearing", parts=[part("x", 100)])],
         told("scheme-parts-stray", "components[1].parts", "a", source="hearing")),
        ("components", [component("a", weights={"all": 50}),
                        component("b", weights={"all": 50}) | {"label": "a"}],
         told("scheme-label-duplicate", "components[2]", "a")),
        ("components", [FINES],
         told("scheme-deductions-missing", "components[1].source", "complaints")),
        ("deductions", [FINE | {"component": "total", "points": 0}],
         told("scheme-deduction-worthless", "deductions[1].points", "0")),
        ("deductions", [FINE],
         told("scheme-deduction-astray", "deductions[1].component", "complaints", allowed="total")),
        ("deductions", [{"id": "x", "label": "甲"}, {"id": "x", "label": "乙"}],
         told("scheme-id-duplicate", "deductions[2]", "x")),
        ("deductions", [{"id": "x", "label": "甲"}, {"id": "y", "label": "甲"}],
         told("scheme-label-duplicate", "deductions[2]", "甲")),
        ("grades_of_year", [grade("good", at_least=80), grade("poor", at_least=0), grade("bad")],
         told("scheme-grade-line-missing", "grades_of_year[3].at_least", "bad")),
        ("grades_of_year", [grade("good", at_least=80), grade("fair", at_least=80),
                            grade("poor", at_least=0)],
         told("scheme-grade-lines-rising", "grades_of_year[2].at_least", "80", better="80")),
        ("grades_of_year", [grade("good", at_least=80), grade("poor", at_least=1)],
         told("scheme-grade-line-open", "grades_of_year[2].at_least", "1")),
        ("grades_of_year", [grade("x"), grade("x", label="y")],
         told("scheme-id-duplicate", "grades_of_year[2]", "x")),
        ("survey", a_survey(channels=[]),
         told("scheme-survey-incomplete", "survey.channels", "channels")),
        ("survey", a_survey(answers=[grade("no")]),
         told("scheme-survey-unsatisfied", "survey.answers")),
        ("survey", a_survey(respondents=[grade("x"), grade("x", label="y")]),
         told("scheme-id-duplicate", "survey.respondents[2]", "x")),
        ("survey", a_survey(respondents=[grade("x"), grade("y", label="x")]),
         told("scheme-label-duplicate", "survey.respondents[2]", "x")),
        ("year.repeat_groups", ["all", "lost"],
         told("scheme-group-unknown", "year.repeat_groups[2]", "lost", allowed="all")),
        ("year.repeat_groups", ["all", "all"],
         told("scheme-id-duplicate", "year.repeat_groups[2]", "all")),
        ("year", {"ranked": False, "top": 3}, told("scheme-unranked-list", "year.top", "3")),
        ("year", {"ranked": False, "bottom": 2}, told("scheme-unranked-list", "year.bottom", "2")),
        ("year", {"ranked": False, "repeat_bottom": 1},
         told("scheme-unranked-list", "year.repeat_bottom", "1")),
        ("year", {"ranked": False, "repeat_top": "40%"},
         told("scheme-unranked-list", "year.repeat_top", "0.4")),
        ("ranks.grade_lists", [{"label": "末位", "grade": "last"}],
         told("scheme-list-grade-unknown", "ranks.grade_lists[1].grade", "last",
              allowed="good, poor")),
        ("ranks.grade_lists", [{"label": "末位", "grade": "poor"},
                               {"label": "末位", "grade": "good"}],
         told("scheme-label-duplicate", "ranks.grade_lists[2]", "末位")),
        ("sources", {"calendar.plan": "方案"},
         told("scheme-source-astray", "sources.calendar.plan", "calendar.plan")),
    ],
)  # fmt: skip
def test_a_contradiction_of_the_year_is_an_error_at_its_key(path, value, problem):
    assert only_problem((path, value)) == problem


def test_where_nothing_is_ranked_there_is_no_award():
    problem = only_problem(("year.ranked", False), ("award.share", "40%"))
    assert problem == told("scheme-unranked-list", "award.share", "0.4")


def test_a_plan_that_ranks_nothing_may_still_flag_low_totals():
    assert accepted(("year", {"ranked": False, "flag_below": 85})).year.flag_below == 85


def test_a_group_without_a_total_says_so_by_weights_of_0():
    weights = [component("a", weights={"a": 0, "b": 100})]
    assert accepted(TWO_GROUPS, ("components", weights)).components[0].weight(GroupId("a")) == 0
    forgotten = [component("a", weights={"b": 100})]
    problem = only_problem(TWO_GROUPS, ("components", forgotten))
    assert (problem.code, problem.value) == ("scheme-weights-not-100", "甲组")


def test_a_deduction_is_told_what_it_may_lower():
    astray = FINE | {"id": "late", "label": "迟", "component": "hearing"}
    problem = only_problem(("components", [FINES]), ("deductions", [FINE, astray]))
    assert problem == told(
        "scheme-deduction-astray", "deductions[2].component", "hearing", allowed="total, complaints"
    )


def test_unreadable_parts_of_the_year_are_not_checked():
    _, problems = read(
        ("components", 5), ("deductions", 5), ("grades_of_year", 5), ("survey", 5),
        ("calendar", 5), ("year", 5), ("ranks", 5), ("sources", {"calendar.plan": "x"}),
    )  # fmt: skip
    assert {each.code for each in problems} == {"scheme-list-wanted", "scheme-table-wanted"}
