"""Deductions of the year: from a component or the total, one case once, never below nothing."""

from __future__ import annotations

from fractions import Fraction

import pytest

from hearing_desk.model.ids import UnitId
from hearing_desk.model.scheme import LocalText
from hearing_desk.model.year_rules import ComponentSource, DeductionKind
from hearing_desk.rules.composite import year_result
from tests.rules.years import (
    a_component,
    a_deduction,
    a_group,
    a_scheme,
    a_year,
    deducted,
    one_line,
    some_units,
)

U01, U02, U03 = map(UnitId, ("U01", "U02", "U03"))


def a_kind(name: str, points: int | None, component: str | None) -> DeductionKind:
    worth = None if points is None else Fraction(points)
    return DeductionKind(name, LocalText(name, name), worth, component)


STREET = a_scheme(
    [a_group()],
    [
        a_component("appraisal", 70),
        a_component("complaints", 20, maximum=20, source=ComponentSource.DEDUCTIONS),
        a_component("routine", 10, maximum=10),
    ],
    deductions=(a_kind("ordinary", 5, "complaints"), a_kind("sanction", 10, "complaints")),
    flag_below=Fraction(85),
)
"""S5 to S11."""

WORKED_EXAMPLE_3 = {"U01 appraisal": 92, "U01 routine": 9}


def test_worked_example_3() -> None:
    deductions = deducted(a_deduction(1, "U01", 5, kind="ordinary"))
    line = one_line(STREET, some_units(1), a_year(WORKED_EXAMPLE_3, deductions=deductions))
    # 92 x 0.7 + (20 - 5) + 9
    assert [part.points for part in line.components] == [Fraction("64.4"), 15, 9]
    assert (line.shown, line.flagged, line.deducted) == ("88.40", False, 0)


@pytest.mark.parametrize(("cases", "left"), [(3, 5), (4, 0), (5, 0)])
def test_deductions_never_pass_below_nothing(cases: int, left: int) -> None:
    """X14."""
    deductions = {n: a_deduction(n, "U01", 5, kind="ordinary") for n in range(1, cases + 1)}
    line = one_line(STREET, some_units(1), a_year(WORKED_EXAMPLE_3, deductions=deductions))
    assert line.components[1].score == left


def test_one_case_counts_once_by_its_larger_deduction() -> None:
    """S8: 不重复计算. The sanction of case A counts, its complaint does not; case B stands."""
    deductions = deducted(
        a_deduction(1, "U01", 5, kind="ordinary", case="A"),
        a_deduction(2, "U01", 10, kind="sanction", case="A"),
        a_deduction(3, "U01", 10, kind="sanction", case="A"),
        a_deduction(4, "U01", 5, kind="ordinary", case="B"),
        a_deduction(5, "U02", 5, kind="ordinary", case="A"),
    )
    units = some_units(2)
    result = year_result(STREET, units, a_year(WORKED_EXAMPLE_3, deductions=deductions))
    first, second = (result.line(unit.id) for unit in units)
    assert [each.counted for each in first.taken] == [0, 10, 0, 5]
    assert first.components[1].score == 5
    assert [each.counted for each in second.taken] == [5]


def test_deductions_without_a_case_are_cases_of_their_own() -> None:
    deductions = deducted(*(a_deduction(n, "U01", 5, kind="ordinary") for n in (1, 2)))
    line = one_line(STREET, some_units(1), a_year(WORKED_EXAMPLE_3, deductions=deductions))
    assert line.components[1].score == 10


def test_a_withdrawn_deduction_takes_nothing_and_hides_nothing() -> None:
    deductions = deducted(
        a_deduction(1, "U01", 5, kind="ordinary", case="A"),
        a_deduction(2, "U01", 10, kind="sanction", case="A"),
    )
    year = a_year(WORKED_EXAMPLE_3, deductions=deductions, withdrawn={2: "复查不成立"})
    line = one_line(STREET, some_units(1), year)
    assert line.components[1].score == 15
    assert [each.deduction.number for each in line.taken] == [1]


def test_a_figure_recorded_for_a_list_of_deductions_stands_only_where_the_list_is_empty() -> None:
    year = a_year(
        {"U01 complaints": 12, "U02 complaints": 12},
        deductions=deducted(a_deduction(1, "U01", 5, kind="ordinary")),
    )
    result = year_result(STREET, some_units(3), year)
    assert [result.line(unit).components[1].score for unit in (U01, U02, U03)] == [15, 12, 20]


def test_a_deduction_of_no_named_kind_lowers_what_all_kinds_lower() -> None:
    year = a_year(WORKED_EXAMPLE_3, deductions=deducted(a_deduction(1, "U01", 5)))
    assert one_line(STREET, some_units(1), year).components[1].score == 15


OPEN = a_scheme(
    [a_group()],
    [
        a_component("work", 60),
        a_component("record", 40, maximum=20, source=ComponentSource.DEDUCTIONS),
    ],
    deductions=(a_kind("violation", None, None), a_kind("absence", 3, "record")),
)


def test_deductions_from_the_total_are_the_organizers() -> None:
    """M7: 直接在总分中倒扣分值; the total may pass below nothing."""
    year = a_year(
        {"U01 work": 90, "U02 work": 0},
        deductions=deducted(
            a_deduction(1, "U01", "2.5", kind="violation"),
            a_deduction(2, "U01", 3, kind="absence"),
            a_deduction(3, "U02", 9, kind="violation"),
            a_deduction(4, "U02", 21, kind="absence"),
            a_deduction(5, "U01", 1),  # of no named kind, and the plan's kinds differ
        ),
    )
    first, second = year_result(OPEN, some_units(2), year).groups[0].lines
    # 90 x 0.6 + (20 - 3) / 20 x 40 - 2.5 - 1
    assert (first.deducted, first.total) == (Fraction("3.5"), Fraction("84.5"))
    assert [part.score for part in second.components] == [0, 0]
    assert (second.total, second.shown) == (-9, "-9.00")
