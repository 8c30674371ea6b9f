"""Builders for the tests of the year: small plans, their units and what was recorded."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from fractions import Fraction
from typing import Any

from hearing_desk.model.ids import GroupId, Round, UnitId
from hearing_desk.model.scheme import Affiliation, Component, Group, LocalText, ReportMode, Scheme
from hearing_desk.model.tally import UnitTally
from hearing_desk.model.units import Unit
from hearing_desk.model.year import (
    Deduction,
    Venue,
    VenueCount,
    YearLine,
    YearResult,
    YearState,
)
from hearing_desk.model.year_rules import YearRules
from hearing_desk.rules.composite import year_result
from hearing_desk.rules.tabulate import tabulate
from tests.rules.counting import a_ballot, an_account
from tests.rules.scheme_text import accepted

ALL = GroupId("all")


def a_group(group: GroupId = ALL) -> Group:
    """A group that lists no units."""
    return Group(group, LocalText(f"{group}组", group), ReportMode.SPOKEN, None, ())


def a_component(
    name: str, weights: Mapping[GroupId, int | str] | int = 100, **changes: Any
) -> Component:
    """A component of that weight in `ALL`, or of those weights; full marks as told, else 100."""
    by_group = {ALL: weights} if isinstance(weights, int) else weights
    pairs = tuple((group, Fraction(weight)) for group, weight in by_group.items())
    changes["maximum"] = Fraction(changes.get("maximum", 100))
    return Component(name, LocalText(f"{name}项", name), pairs, **changes)


def a_scheme(groups: Sequence[Group], components: Sequence[Component], **year: Any) -> Scheme:
    """The least plan with these groups and components; the rest says what holds of the year."""
    return replace(
        accepted(),
        groups=tuple(groups),
        components=tuple(components),
        year=replace(YearRules(), **year),
    )


def a_unit(number: int, group: GroupId = ALL, name: str = "", **changes: Any) -> Unit:
    """Unit `U01`, `U02`, ... in plan order."""
    unit = Unit(
        id=UnitId(f"U{number:02}"),
        name=name or f"第{number}局",
        group=group,
        order=number,
        affiliation=Affiliation.UNSTATED,
        parent=None,
        report=ReportMode.SPOKEN,
    )
    return replace(unit, **changes)


def some_units(count: int, group: GroupId = ALL) -> list[Unit]:
    """`U01` to so many."""
    return [a_unit(number, group) for number in range(1, count + 1)]


def a_year(scores: Mapping[str, object] | None = None, **recorded: Any) -> YearState:
    """What was recorded: scores by `unit component` or `unit component part`, and the rest."""
    by_place = {}
    for place, score in (scores or {}).items():
        unit, component, *part = place.split()
        by_place[UnitId(unit), component, part[0] if part else ""] = Fraction(str(score))
    return YearState(scores=by_place, **recorded)


def deducted(*deductions: Deduction) -> dict[int, Deduction]:
    """Deductions by number."""
    return {each.number: each for each in deductions}


def a_deduction(number: int, unit: str, points: object, **changes: Any) -> Deduction:
    """Points off a unit, of the plan's unnamed kind and of no case unless told otherwise."""
    plain = Deduction(
        number, UnitId(unit), "", Fraction(str(points)), "", "查实问题", "通报〔1〕号"
    )
    return replace(plain, **changes)


def one_line(scheme: Scheme, units: Sequence[Unit], year: YearState) -> YearLine:
    """The line of the first unit."""
    return year_result(scheme, units, year).line(units[0].id)


def ranks_of(result: YearResult, group: int = 0) -> list[tuple[str, int | None]]:
    """Unit and rank of every line of a group, in its order."""
    return [(line.unit, line.rank) for line in result.groups[group].lines]


def counted(
    scheme: Scheme, unit: UnitId, ballots: Mapping[str, int], *, present: int | None = None
) -> UnitTally:
    """So many ballots of each kind, by key digits; fewer than present = some did not come back."""
    papers = [a_ballot(keys) for keys, count in ballots.items() for _ in range(count)]
    account = an_account(present or len(papers), returned=len(papers))
    return tabulate(scheme.ballot, unit, Round(1), account, papers)


def a_venue(name: str, *tallies: UnitTally) -> Venue:
    """The hearing of one venue."""
    counts = tuple(
        VenueCount(each.unit, each.ballots, each.raw_total, each.divisor, each.score)
        for each in tallies
    )
    return Venue(name, name, "", 1, "", counts)


def units_of(group: str, *names: str) -> list[Unit]:
    """Units of one group, as a file brings them."""
    return [a_unit(number, GroupId(group), name) for number, name in enumerate(names, 1)]


def line_of(result: YearResult, units: Sequence[Unit], name: str) -> YearLine:
    return result.line(next(unit.id for unit in units if unit.name == name))
