"""Lists of the year: award, ends of a group, repeaters of two years, grades."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction
from typing import Any

import pytest

from hearing_desk.model.ids import GroupId, UnitId
from hearing_desk.model.scheme import AwardTieRule, LocalText, Scheme
from hearing_desk.model.year import Award, Failure, LastYearLine, YearResult
from hearing_desk.model.year_rules import YearGrade
from hearing_desk.rules.composite import year_result
from tests.rules.years import ALL, a_component, a_group, a_scheme, a_unit, a_year, some_units

OTHER = GroupId("other")


def a_plan(share: str | None = None, **year: Any) -> Scheme:
    """One group, one component, an award of that share."""
    scheme = a_scheme([a_group()], [a_component("c")], **year)
    award = replace(scheme.award, share=None if share is None else Fraction(share))
    return replace(scheme, award=award)


def scored(scheme: Scheme, scores: Sequence[int | None], **recorded: Any) -> YearResult:
    """The year of units `U01` ... with these scores; `None` = missing."""
    by_place = {f"U{n:02} c": score for n, score in enumerate(scores, 1) if score is not None}
    return year_result(scheme, some_units(len(scores)), a_year(by_place, **recorded))


def awards(result: YearResult) -> list[tuple[str, str]]:
    return [
        (line.unit, line.award.value)
        for line in result.groups[0].lines
        if line.award is not Award.NONE
    ]


def listed(result: YearResult, name: str) -> list[str]:
    """The units for which a line says so."""
    return [line.unit for line in result.groups[0].lines if getattr(line, name)]


def failed(*units: str) -> dict[UnitId, Failure]:
    return {UnitId(unit): Failure("打招呼", "纠办〔3〕号") for unit in units}


# --------------------------------------------------------------------- the award (D6, D7)


def test_worked_example_5_by_the_size_of_each_group() -> None:
    sizes = {"law": 16, "admin": 17, "social": 11, "grassroots": 9}
    names = [GroupId(name) for name in sizes]
    scheme = a_scheme(
        [a_group(name) for name in names], [a_component("c", dict.fromkeys(names, 100))]
    )
    scheme = replace(scheme, award=replace(scheme.award, share=Fraction(2, 5)))
    groups = [name for name, size in sizes.items() for _ in range(size)]
    units = [a_unit(number, GroupId(group)) for number, group in enumerate(groups, 1)]
    result = year_result(scheme, units, a_year())
    assert [group.award_seats for group in result.groups] == [6, 7, 4, 4]


def test_the_first_two_of_five_are_named() -> None:
    result = scored(a_plan("2/5"), [70, 90, 60, 80, 50])
    assert result.groups[0].award_seats == 2
    assert awards(result) == [("U02", "named"), ("U04", "named")]


@pytest.mark.parametrize(
    ("rule", "told"),
    [
        (AwardTieRule.PENDING, [("U01", "named"), ("U02", "pending"), ("U03", "pending")]),
        (AwardTieRule.INCLUDE_ALL, [("U01", "named"), ("U02", "named"), ("U03", "named")]),
        (AwardTieRule.EXCLUDE_ALL, [("U01", "named")]),
    ],
)
def test_a_tie_across_the_line(rule: AwardTieRule, told: list[tuple[str, str]]) -> None:
    scheme = a_plan("2/5")
    scheme = replace(scheme, award=replace(scheme.award, at_line=rule))
    assert awards(scored(scheme, [90, 80, 80, 70, 60])) == told


@pytest.mark.parametrize(
    ("decided", "told"),
    [
        ("U02", [("U01", "named"), ("U02", "named")]),
        ("U02 U03", [("U01", "named"), ("U02", "named"), ("U03", "named")]),
        ("", [("U01", "named")]),
        # Of another tie, before a figure was corrected: it settles nothing here.
        ("U02 U04", [("U01", "named"), ("U02", "pending"), ("U03", "pending")]),
    ],
)
def test_the_organizer_decides_the_tie_in_writing(
    decided: str, told: list[tuple[str, str]]
) -> None:
    names = tuple(map(UnitId, decided.split()))
    result = scored(a_plan("2/5"), [90, 80, 80, 70, 60], decided={ALL: names})
    assert awards(result) == told


def test_a_decision_without_a_tie_changes_nothing() -> None:
    result = scored(a_plan("2/5"), [90, 80, 70, 60, 50], decided={ALL: (UnitId("U03"),)})
    assert awards(result) == [("U01", "named"), ("U02", "named")]


def test_a_failed_unit_takes_no_place_in_the_award_though_it_counts_for_its_size() -> None:
    result = scored(a_plan("2/5"), [90, 80, 70, 60, 50], failures=failed("U01"))
    assert awards(result) == [("U02", "named"), ("U03", "named")]


# --------------------------------------------------------------------- both ends (D10, M10)


def test_the_bottom_two_with_all_ties() -> None:
    result = scored(a_plan(bottom=2), [90, 70, 80, 70, 60])
    assert listed(result, "at_bottom") == ["U02", "U04", "U05"]
    assert listed(result, "at_top") == []


def test_the_top_three_with_all_ties() -> None:
    result = scored(a_plan(top=3), [90, 90, 80, 80, 70])
    assert listed(result, "at_top") == ["U01", "U02", "U03", "U04"]


def test_failed_and_unranked_units_are_at_neither_end() -> None:
    result = scored(a_plan(top=1, bottom=1), [99, 90, 80, 70, None], failures=failed("U01"))
    assert listed(result, "at_top") == ["U02"]
    assert listed(result, "at_bottom") == ["U04"]
    assert [line.unit for line in result.groups[0].lines] == ["U02", "U03", "U04", "U05", "U01"]


# --------------------------------------------------------------------- two years (T30, T31, M11)


def last_year(
    *ranks: int | None, group: GroupId = ALL, failed: Sequence[int] = ()
) -> tuple[LastYearLine, ...]:
    """Last year's ranks of 第1局, 第2局, ..."""
    return tuple(
        LastYearLine(group, f"第{n}局", rank, None, n in failed) for n, rank in enumerate(ranks, 1)
    )


def test_near_the_top_in_both_years_by_the_size_of_each_year() -> None:
    """40 % of six is 2.4: the first two last year; 40 % of nine is 3.6: the first four this."""
    scores = [95, 94, 93, 92, 91, 90, 89, 88, 87]
    result = scored(
        a_plan(repeat_top=Fraction(2, 5)), scores, last_year=last_year(3, 1, 4, 2, 5, 6)
    )
    assert listed(result, "twice_top") == ["U02", "U04"]


def test_a_shared_rank_at_the_edge_of_the_share_counts() -> None:
    result = scored(
        a_plan(repeat_top=Fraction(2, 5)), [90, 80, 80, 70, 60], last_year=last_year(1, 2, 2, 4, 5)
    )
    assert listed(result, "twice_top") == ["U01", "U02", "U03"]


def test_last_in_both_years_with_all_ties() -> None:
    """T31: the last rank, whoever shares it."""
    result = scored(
        a_plan(repeat_bottom=1), [90, 80, 70, 60, 60], last_year=last_year(1, 2, 3, 4, 4)
    )
    assert listed(result, "twice_bottom") == ["U04", "U05"]
    assert listed(scored(a_plan(repeat_bottom=1), [9, 8, 7]), "twice_bottom") == []


def test_among_the_last_two_in_both_years() -> None:
    """M10, M11: 第3局 was third of five and is last; 第5局 was last and is last but one."""
    result = scored(
        a_plan(repeat_bottom=2), [90, 80, 50, 70, 60], last_year=last_year(1, 2, 3, 4, 5)
    )
    assert listed(result, "twice_bottom") == ["U05"]


def test_failed_in_one_of_the_years_is_not_ranked_last_in_it() -> None:
    plan = a_plan(repeat_bottom=1)
    was_failed = last_year(1, 2, None, failed=(3,))
    assert listed(scored(plan, [90, 80, 70], last_year=was_failed), "twice_bottom") == []
    was_last = last_year(1, 2, 3)
    now_failed = scored(plan, [90, 80, 70], last_year=was_last, failures=failed("U03"))
    assert listed(now_failed, "twice_bottom") == []


def test_failed_units_count_for_the_size_of_their_group() -> None:
    """Half of five is three, though four are ranked."""
    result = scored(
        a_plan(repeat_top=Fraction(1, 2)),
        [90, 80, 70, 60, 50],
        last_year=last_year(1, 2, 3, 4, 5),
        failures=failed("U05"),
    )
    assert listed(result, "twice_top") == ["U01", "U02", "U03"]


def test_last_year_is_found_by_name_within_the_group() -> None:
    plan = a_plan(repeat_bottom=1, repeat_top=Fraction(1, 2))
    elsewhere = last_year(2, 1, group=OTHER)
    result = scored(plan, [90, 80], last_year=elsewhere)
    assert listed(result, "twice_top") == listed(result, "twice_bottom") == []
    assert [line.last for line in result.groups[0].lines] == [None, None]
    here = scored(plan, [90, 80], last_year=last_year(1, 2))
    assert [line.last and line.last.rank for line in here.groups[0].lines] == [1, 2]


@pytest.mark.parametrize(("groups", "units"), [((), ["U02"]), ((ALL,), ["U02"]), ((OTHER,), [])])
def test_the_two_year_lists_are_made_for_the_groups_the_plan_names(
    groups: tuple[GroupId, ...], units: list[str]
) -> None:
    plan = a_plan(repeat_bottom=1, repeat_groups=groups)
    assert listed(scored(plan, [90, 80], last_year=last_year(1, 2)), "twice_bottom") == units


# --------------------------------------------------------------------- grades, Q6


def some_grades(*at_least: int | None) -> tuple[YearGrade, ...]:
    return tuple(
        YearGrade(
            f"g{n}", LocalText(f"等{n}", f"g{n}"), None if line is None else Fraction(line), False
        )
        for n, line in enumerate(at_least, 1)
    )


def test_grades_by_the_lines_of_the_plan() -> None:
    result = scored(a_plan(grades=some_grades(90, 60, 0)), [90, 89, 60, 0, None])
    assert [line.grade for line in result.groups[0].lines] == ["g1", "g2", "g2", "g3", None]


def test_a_total_below_nothing_has_the_last_grade() -> None:
    plan = a_plan(grades=some_grades(60, 0))
    assert scored(plan, [-5]).groups[0].lines[0].grade == "g2"


def test_grades_as_recorded_where_the_plan_gives_no_lines() -> None:
    plan = a_plan(grades=some_grades(None, None))
    result = scored(plan, [90, 80], grades={UnitId("U02"): "g1"})
    assert [line.grade for line in result.groups[0].lines] == [None, "g1"]


def test_a_plan_without_grades_gives_none() -> None:
    result = scored(a_plan(), [90], grades={UnitId("U01"): "g1"})
    assert result.groups[0].lines[0].grade is None
