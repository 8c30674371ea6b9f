"""The year's totals: weights, parts, venues, deductions, missing scores."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearing_desk.model.choices import RankOn
from hearing_desk.model.ids import GroupId, UnitId
from hearing_desk.model.scheme import Affiliation, LocalText
from hearing_desk.model.year import Failure, Venue, VenueCount
from hearing_desk.model.year_rules import (
    ComponentPart,
    ComponentSource,
    VenuePooling,
)
from hearing_desk.rules.composite import venue_scores, year_result
from tests.rules.years import (
    ALL,
    a_component,
    a_deduction,
    a_group,
    a_scheme,
    a_unit,
    a_year,
    one_line,
    ranks_of,
    some_units,
)

LAW, SOCIAL = GroupId("law"), GroupId("social")
U01, U02, U03 = map(UnitId, ("U01", "U02", "U03"))

TONGHE = a_scheme(
    [a_group(LAW), a_group(SOCIAL)],
    [
        a_component("phone", {LAW: 40, SOCIAL: 60}),
        a_component("conduct", {LAW: 20}),
        a_component("hearing", {LAW: 20, SOCIAL: 20}, source=ComponentSource.HEARING),
        a_component("work", {LAW: 20, SOCIAL: 20}),
    ],
)
"""T12, T13, T21 to T25: four parts, of which the social services have three (X4)."""


def test_worked_example_2_by_group() -> None:
    units = [a_unit(1, LAW), a_unit(2, SOCIAL)]
    scores = {"phone": "88.5", "conduct": "90", "hearing": "81", "work": "95"}
    year = a_year(
        {f"{unit} {name}": score for unit in ("U01", "U02") for name, score in scores.items()}
    )
    law, social = (year_result(TONGHE, units, year).line(unit.id) for unit in units)
    # 88.5 x 0.4 + 90 x 0.2 + 81 x 0.2 + 95 x 0.2
    assert [part.points for part in law.components] == [Fraction("35.4"), 18, Fraction("16.2"), 19]
    assert (law.total, law.shown) == (Fraction("88.6"), "88.60")
    # 88.5 x 0.6 + 81 x 0.2 + 95 x 0.2: no conduct year here, whatever a file says of it (X4)
    assert [part.component for part in social.components] == ["phone", "hearing", "work"]
    assert (social.total, social.shown) == (Fraction("88.3"), "88.30")


def a_venue(name: str, *counts: tuple[str, int, int], ballots: int = 1) -> Venue:
    """A hearing: unit, raw total, divisor."""
    return Venue(
        hearing=name,
        title=name,
        scheme_sha256="",
        acts=1,
        head="",
        counts=tuple(
            VenueCount(
                UnitId(unit),
                ballots,
                Fraction(raw),
                divisor,
                Fraction(raw, divisor) if divisor else None,
            )
            for unit, raw, divisor in counts
        ),
    )


def test_the_hearing_counts_by_its_score_and_not_by_its_raw_total() -> None:
    """X3, with worked example 1: 810 points by ten delegates are 81."""
    venues = {"hearing": (a_venue("H1", ("U01", 810, 10)),)}
    year = a_year(
        {"U01 phone": "88.5", "U01 conduct": 90, "U01 hearing": 1, "U01 work": 95}, venues=venues
    )
    line = one_line(TONGHE, [a_unit(1, LAW)], year)
    assert line.components[2].score == 81  # the record outweighs a typed figure
    assert line.total == Fraction("88.6")


@pytest.mark.parametrize(
    ("pooling", "score"),
    [
        (VenuePooling.POOLED, Fraction(800 + 540, 10 + 6)),
        (VenuePooling.MEAN_OF_VENUES, Fraction(80 + 90, 2)),
    ],
)
def test_venues_become_one_score(pooling: VenuePooling, score: Fraction) -> None:
    east = a_venue("E", ("U01", 800, 10), ("U02", 0, 0))
    west = a_venue("W", ("U01", 540, 6))
    empty = a_venue("N", ("U01", 0, 0))
    venues = {"hearing": (east, west, empty), "other": (a_venue("X", ("U01", 1, 1)),)}
    assert venue_scores("hearing", venues, pooling) == {U01: score}
    assert venue_scores("nosuch", venues, pooling) == {}


def test_a_unit_without_a_hearing_takes_the_figure_recorded() -> None:
    hearing = a_component("hearing", 100, source=ComponentSource.HEARING)
    year = a_year({"U02 hearing": 70}, venues={"hearing": (a_venue("H", ("U01", 90, 1)),)})
    result = year_result(a_scheme([a_group()], [hearing]), some_units(3), year)
    assert [line.total for line in result.groups[0].lines] == [90, 70, None]
    assert result.missing == (("U03", "hearing", ""),)


def test_full_marks_of_a_component_are_worth_its_weight() -> None:
    scheme = a_scheme([a_group()], [a_component("c", 20, maximum=50)])
    line = one_line(scheme, some_units(1), a_year({"U01 c": 35}))
    assert line.components[0].points == line.total == 14


# --------------------------------------------------------------------- parts

PARTS = tuple(
    ComponentPart(name, LocalText(name, name), Fraction(maximum))
    for name, maximum in (("npc", 4), ("cppcc", 4))
)
DELEGATES = a_scheme([a_group()], [a_component("delegates", 8, maximum=8, parts=PARTS)])


@pytest.mark.parametrize(
    ("scores", "score", "parts", "missing"),
    [
        ({"npc": "3.5", "cppcc": 4}, Fraction("7.5"), (Fraction("3.5"), 4), []),
        ({"npc": "3.5"}, None, (Fraction("3.5"), None), ["cppcc"]),
        ({"npc": "3.5", "": 8}, None, (Fraction("3.5"), None), ["cppcc"]),
        ({"": 6}, Fraction(6), (None, None), []),
        ({}, None, (None, None), ["npc", "cppcc"]),
    ],
)
def test_parts_add_up_and_all_of_them_are_needed(
    scores: dict[str, object],
    score: Fraction | None,
    parts: tuple[Fraction | None, ...],
    missing: list[str],
) -> None:
    """M5: 4 + 4. A whole figure stands only where no part was recorded."""
    year = a_year({f"U01 delegates {part}": figure for part, figure in scores.items()})
    result = year_result(DELEGATES, some_units(1), year)
    (component,) = result.line(U01).components
    assert (component.score, component.parts, component.points) == (score, parts, score)
    assert result.missing == tuple(("U01", "delegates", part) for part in missing)


def test_units_of_one_score_keep_the_parts_of_each() -> None:
    year = a_year(
        {
            "U01 delegates npc": 4,
            "U01 delegates cppcc": 3,
            "U02 delegates npc": 3,
            "U02 delegates cppcc": 4,
        }
    )
    result = year_result(DELEGATES, some_units(2), year)
    parts = [result.line(unit).components[0].parts for unit in (U01, U02)]
    assert parts == [(4, 3), (3, 4)]


# --------------------------------------------------------------------- missing and failed

PLAIN = a_scheme([a_group()], [a_component("c")])


def test_missing_scores_leave_total_and_rank_open_and_come_after_the_ranked() -> None:
    result = year_result(PLAIN, some_units(4), a_year({"U02 c": 80, "U04 c": 90}))
    assert ranks_of(result) == [("U04", 1), ("U02", 2), ("U01", None), ("U03", None)]
    assert result.missing == (("U01", "c", ""), ("U03", "c", ""))
    assert (result.line(U01).total, result.line(U01).shown) == (None, "")


def test_a_failed_unit_has_figures_and_no_rank_and_lacks_nothing() -> None:
    """M9, 6.22."""
    order = Failure("打招呼、拉选票", "纠办〔3〕号")
    year = a_year({"U01 c": 99, "U03 c": 80}, failures={U01: order, U02: order})
    result = year_result(PLAIN, some_units(4), year)
    assert ranks_of(result) == [("U03", 1), ("U04", None), ("U01", None), ("U02", None)]
    assert (result.line(U01).total, result.line(U01).failed) == (99, order)
    assert result.missing == (("U04", "c", ""),)


def test_a_plan_without_components_has_no_totals_and_keeps_plan_order() -> None:
    """P4: no score invented where the text gives none."""
    scheme = a_scheme([a_group()], [], ranked=False)
    result = year_result(scheme, some_units(2), a_year())
    assert ranks_of(result) == [("U01", None), ("U02", None)]
    assert [line.total for line in result.groups[0].lines] == [None, None]
    assert result.missing == ()


def test_an_unranked_plan_names_nobody() -> None:
    scheme = a_scheme([a_group()], [a_component("c")], ranked=False, top=1, bottom=1)
    scheme = replace(scheme, award=replace(scheme.award, share=Fraction(1)))
    (group,) = year_result(scheme, some_units(2), a_year({"U01 c": 1, "U02 c": 2})).groups
    assert group.award_seats == 0
    assert [(line.unit, line.rank, line.award.value) for line in group.lines] == [
        ("U01", None, "none"),
        ("U02", None, "none"),
    ]
    assert not any(line.at_top or line.at_bottom for line in group.lines)


def test_an_empty_group_is_an_empty_table() -> None:
    scheme = a_scheme([a_group(LAW), a_group(SOCIAL)], [a_component("c", {LAW: 100})])
    groups = year_result(scheme, [a_unit(1, LAW)], a_year({"U01 c": 1})).groups
    assert [(group.group, len(group.lines)) for group in groups] == [("law", 1), ("social", 0)]


def test_units_of_province_and_city_are_reported_upward() -> None:
    """T29."""
    units = [a_unit(1, affiliation=Affiliation.MUNICIPAL_OR_PROVINCIAL), a_unit(2)]
    result = year_result(PLAIN, units, a_year())
    assert [line.upward for line in result.groups[0].lines] == [True, False]


# --------------------------------------------------------------------- as text


def test_totals_that_differ_never_print_alike() -> None:
    year = a_year({"U01 c": "90.004", "U02 c": "90.001", "U03 c": "90.004", "U04 c": 80})
    result = year_result(PLAIN, some_units(4), year)
    assert [(line.rank, line.tied, line.shown) for line in result.groups[0].lines] == [
        (1, True, "90.004"),
        (1, True, "90.004"),
        (3, False, "90.001"),
        (4, False, "80.00"),
    ]


def test_totals_may_be_ranked_as_displayed() -> None:
    """D3."""
    scheme = replace(PLAIN, year=replace(PLAIN.year, rank_on=RankOn.DISPLAYED, decimals=1))
    result = year_result(
        scheme, some_units(3), a_year({"U01 c": "9.04", "U02 c": "9.01", "U03 c": 9.1})
    )
    assert [(line.unit, line.rank, line.shown) for line in result.groups[0].lines] == [
        ("U03", 1, "9.1"),
        ("U01", 2, "9.0"),
        ("U02", 2, "9.0"),
    ]


@pytest.mark.parametrize(
    ("score", "flagged", "shown"),
    [
        ("85", False, "85.00"),
        ("84.999", True, "84.999"),
        ("85.001", False, "85.001"),
        ("84.99", True, "84.99"),
    ],
)
def test_85_passes_and_what_misses_it_never_prints_as_85(
    score: str, flagged: bool, shown: str
) -> None:
    """S11, X12."""
    scheme = replace(PLAIN, year=replace(PLAIN.year, flag_below=Fraction(85)))
    line = one_line(scheme, some_units(1), a_year({"U01 c": score}))
    assert (line.flagged, line.shown) == (flagged, shown)


# --------------------------------------------------------------------- against naive sums

FIGURES = st.fractions(min_value=0, max_value=100, max_denominator=997)
WEIGHTS = st.fractions(min_value="0.01", max_value=100, max_denominator=100)


@given(data=st.data())
def test_totals_and_ranks_are_those_of_plain_fractions(data: st.DataObject) -> None:
    columns = data.draw(st.integers(1, 5), label="columns")
    count = data.draw(st.integers(1, 8), label="units")
    weights = data.draw(st.lists(WEIGHTS, min_size=columns, max_size=columns), label="weights")
    maxima = data.draw(st.lists(WEIGHTS, min_size=columns, max_size=columns), label="maxima")
    row = st.lists(FIGURES, min_size=columns, max_size=columns)
    table = data.draw(st.lists(row, min_size=count, max_size=count), label="scores")
    off = data.draw(st.lists(FIGURES, max_size=count), label="deductions")
    scheme = a_scheme(
        [a_group()],
        [
            a_component(f"c{n}", {ALL: str(weight)}, maximum=maximum)
            for n, (weight, maximum) in enumerate(zip(weights, maxima, strict=True))
        ],
    )
    units = some_units(count)
    year = a_year(
        {
            f"{unit.id} c{n}": score
            for unit, scores in zip(units, table, strict=True)
            for n, score in enumerate(scores)
        },
        deductions={n: a_deduction(n, f"U{n:02}", points) for n, points in enumerate(off, 1)},
    )
    naive = {}
    for place, (unit, scores) in enumerate(zip(units, table, strict=True)):
        total = Fraction(0)
        for score, weight, maximum in zip(scores, weights, maxima, strict=True):
            total += score / maximum * weight
        naive[unit.id] = total - (off[place] if place < len(off) else 0)
    for line in year_result(scheme, units, year).groups[0].lines:
        assert line.total == naive[line.unit]
        assert line.rank == 1 + sum(other > naive[line.unit] for other in naive.values())
        assert line.tied == (list(naive.values()).count(naive[line.unit]) > 1)


def test_totals_a_hair_apart_do_not_share_a_rank() -> None:
    """1/7 and 1/8 of a point: 1/56 between them, by denominators of 7 and 8."""
    year = a_year({"U01 c": Fraction(721, 8), "U02 c": Fraction(631, 7), "U03 c": Fraction(271, 3)})
    assert ranks_of(year_result(PLAIN, some_units(3), year)) == [("U03", 1), ("U02", 2), ("U01", 3)]


@given(
    st.lists(
        st.fractions(min_value=0, max_value=100, max_denominator=10**9), min_size=2, max_size=6
    ),
    st.integers(1, 10**12),
)
def test_ranks_tell_apart_totals_however_close(scores: list[Fraction], hair: int) -> None:
    scores = [*scores, scores[0] + Fraction(1, hair), scores[0]]
    units = some_units(len(scores))
    year = a_year({f"{unit.id} c": score for unit, score in zip(units, scores, strict=True)})
    for line in year_result(PLAIN, units, year).groups[0].lines:
        assert line.rank == 1 + sum(score > (line.total or 0) for score in scores)


def test_a_deduction_from_the_total_waits_for_the_last_score() -> None:
    scheme = a_scheme([a_group()], [a_component("phone", 60), a_component("work", 40)])
    taken = {"deductions": {1: a_deduction(1, "U01", 5)}}
    waiting = one_line(scheme, [a_unit(1)], a_year({"U01 phone": 90}, **taken))
    assert (waiting.total, waiting.deducted, waiting.shown) == (None, 5, "")
    complete = one_line(scheme, [a_unit(1)], a_year({"U01 phone": 90, "U01 work": 80}, **taken))
    assert (complete.total, complete.deducted) == (81, 5)
