"""The second working-out of a year agrees with the first, whatever the plan and the record say."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from hearing_desk.model.choices import RankOn
from hearing_desk.model.ids import GroupId, UnitId
from hearing_desk.model.scheme import Component, LocalText, Scheme
from hearing_desk.model.units import Unit
from hearing_desk.model.year import Deduction, Failure, Venue, VenueCount, YearState
from hearing_desk.model.year_rules import (
    ComponentPart,
    ComponentSource,
    DeductionKind,
    VenuePooling,
    YearRules,
)
from hearing_desk.rules.composite import year_result
from hearing_desk.verify.year_recount import YearRecount
from tests.rules.years import a_group, a_scheme, a_unit

EAST, WEST = GroupId("east"), GroupId("west")
UNITS = [a_unit(1, EAST), a_unit(2, EAST), a_unit(3, EAST), a_unit(4, WEST), a_unit(5, WEST)]
KINDS = ("open", "case", "total", "")
SCORES = st.sampled_from([Fraction(n, 3) for n in range(0, 22, 3)] + [Fraction(7, 3)])
"""Few, so that totals are often equal."""


@st.composite
def some_components(draw: st.DrawFn) -> tuple[Component, ...]:
    """Up to three, of any source, weighted alike or not at all in the second group."""
    components = []
    for number in range(draw(st.integers(0, 3))):
        name = f"c{number}"
        source = draw(st.sampled_from(ComponentSource))
        parts = draw(st.booleans()) and source is ComponentSource.RECORDED
        halves = [ComponentPart(p, LocalText(p, p), Fraction(5)) for p in ("a", "b")]
        weights = ((EAST, Fraction(draw(st.integers(0, 2)) * 20)), (WEST, Fraction(30)))
        components.append(
            Component(
                name,
                LocalText(name, name),
                weights[: draw(st.integers(1, 2))],
                Fraction(10),
                source,
                tuple(halves) if parts else (),
            )
        )
    return tuple(components)


@st.composite
def a_plan(draw: st.DrawFn) -> Scheme:
    components = draw(some_components())
    lowered = [each.id for each in components if each.source is ComponentSource.DEDUCTIONS]
    kinds = [
        DeductionKind(kind, LocalText(kind, kind), None, draw(st.sampled_from([None, *lowered])))
        for kind in KINDS
        if kind and draw(st.booleans())
    ]
    rules = replace(
        YearRules(),
        decimals=draw(st.integers(0, 2)),
        rank_on=draw(st.sampled_from(RankOn)),
        ranked=draw(st.integers(0, 4)) > 0,
        pooling=draw(st.sampled_from(VenuePooling)),
        deductions=tuple(kinds),
    )
    return replace(a_scheme([a_group(EAST), a_group(WEST)], components), year=rules)


@st.composite
def what_was_recorded(draw: st.DrawFn, scheme: Scheme) -> YearState:
    year = YearState()
    for unit in UNITS:
        for component in scheme.components:
            for part in ("", *(each.id for each in component.parts)):
                if draw(st.integers(0, 5)):
                    year.scores[unit.id, component.id, part] = draw(SCORES)
    for component in scheme.components:
        if draw(st.booleans()):
            year.venues[component.id] = tuple(draw(st.lists(a_venue(), max_size=3)))
    deduct(draw, scheme, year)
    if draw(st.booleans()):
        year.failures[draw(st.sampled_from(UNITS)).id] = Failure("x", "y")
    return year


def deduct(draw: st.DrawFn, scheme: Scheme, year: YearState) -> None:
    """Up to five deductions of known kinds and of none, some of one case, some taken back."""
    kinds = [each.id for each in scheme.year.deductions] + [""]
    for number in range(1, draw(st.integers(1, 6))):
        year.deductions[number] = Deduction(
            number,
            draw(st.sampled_from(UNITS)).id,
            draw(st.sampled_from(kinds)),
            Fraction(draw(st.integers(1, 4))),
            draw(st.sampled_from(("", "x", "y"))),
            "",
            "",
        )
        if draw(st.integers(0, 3)) == 0:
            year.withdrawn[number] = "误记"


@st.composite
def a_venue(draw: st.DrawFn) -> Venue:
    counts = []
    for unit in draw(st.lists(st.sampled_from(UNITS), unique=True)):
        points, divisor = draw(st.integers(0, 30)), draw(st.integers(0, 3))
        score = Fraction(points, divisor) if divisor else None
        counts.append(VenueCount(unit.id, divisor, Fraction(points), divisor, score))
    return Venue("h", "h", "", 1, "", tuple(counts))


def recounted(scheme: Scheme, units: list[Unit], year: YearState) -> YearRecount:
    return YearRecount(scheme, {unit.id: unit for unit in units}, year)


@given(st.data())
def test_two_workings_out_that_share_no_line_agree(data: st.DataObject) -> None:
    scheme = data.draw(a_plan())
    year = data.draw(what_was_recorded(scheme))
    result, recount = year_result(scheme, UNITS, year), recounted(scheme, UNITS, year)
    lines = {line.unit: line for group in result.groups for line in group.lines}
    assert recount.totals == {unit: line.total for unit, line in lines.items()}
    assert recount.ranks() == {unit: line.rank for unit, line in lines.items()}
    assert set(recount.lacking()) == {unit for unit, _, _ in result.missing}


def test_a_year_by_hand() -> None:
    """60 % of 85 pooled, 40 % of 20 - 10 of 20 (one case counted once), 3 off the total."""
    heard = Component(
        "hearing", LocalText("听证", "h"), ((EAST, Fraction(60)),), source=ComponentSource.HEARING
    )
    complaints = Component(
        "complaints",
        LocalText("投诉", "c"),
        ((EAST, Fraction(40)),),
        Fraction(20),
        ComponentSource.DEDUCTIONS,
    )
    kinds = (
        DeductionKind("case", LocalText("问题", "c"), Fraction(5), "complaints"),
        DeductionKind("open", LocalText("违规", "o"), None, None),
    )
    scheme = a_scheme([a_group(EAST)], [heard, complaints], deductions=kinds)
    unit = UnitId("U01")
    counts = [
        VenueCount(unit, n, Fraction(points), n, Fraction(points, n))
        for n, points in ((3, 240), (1, 100))
    ]
    year = YearState(
        venues={"hearing": tuple(Venue(str(n), "", "", 1, "", (c,)) for n, c in enumerate(counts))},
        deductions={
            number: Deduction(number, unit, kind, Fraction(points), case, "", "")
            for number, kind, points, case in (
                (1, "case", 5, "x"),
                (2, "case", 10, "x"),
                (3, "open", 3, ""),
            )
        },
    )
    recount = recounted(scheme, UNITS[:1], year)
    assert recount.totals == {unit: Fraction(60 * 85, 100) + 20 - 3}
    assert recount.ranks() == {unit: 1}
    assert recount.lacking() == ()


def test_every_venue_weighs_the_same_where_the_plan_says_so() -> None:
    """240 ÷ 3 and 100 ÷ 1 are 80 and 100, 90 in the mean, 85 when pooled."""
    heard = Component(
        "hearing", LocalText("听证", "h"), ((EAST, Fraction(100)),), source=ComponentSource.HEARING
    )
    plan = a_scheme([a_group(EAST)], [heard])
    scheme = replace(plan, year=replace(plan.year, pooling=VenuePooling.MEAN_OF_VENUES))
    unit = UnitId("U01")
    venues = tuple(
        Venue(str(n), "", "", 1, "", (VenueCount(unit, n, Fraction(points), n, None),))
        for n, points in ((3, 240), (1, 100))
    )
    assert recounted(scheme, UNITS[:1], YearState(venues={"hearing": venues})).totals == {unit: 90}
