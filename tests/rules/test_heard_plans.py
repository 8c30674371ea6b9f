"""The plans that are all hearing: two units worked out by hand beside the program's figures.

The sums stand in the comments as an organizer would write them on paper.
"""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest

from hearing_desk.model.year_rules import VenuePooling
from hearing_desk.rules.composite import year_result
from tests.rules.scheme_text import packaged
from tests.rules.years import a_venue, a_year, counted, line_of, units_of


@pytest.mark.parametrize(
    ("pooling", "first_score", "second_score"),
    [
        # 甲局, venue of 40: 40 x 100 = 4000; venue of 20, 18 returned: 18 x 85 = 1530.
        #   pooled: (4000 + 1530) / (40 + 20) = 5530 / 60 = 92 1/6
        #   mean of the venues: (100 + 76.5) / 2 = 88.25
        # 乙局, 40 ballots of four 好 and one 差: 40 x 94 = 3760; 20 of five 差: 20 x 70 = 1400.
        #   pooled: (3760 + 1400) / (40 + 20) = 5160 / 60 = 86
        #   mean of the venues: (94 + 70) / 2 = 82
        (VenuePooling.POOLED, Fraction(5530, 60), Fraction(86)),
        (VenuePooling.MEAN_OF_VENUES, Fraction("88.25"), Fraction(82)),
    ],
)
def test_district_three_level(
    pooling: VenuePooling, first_score: Fraction, second_score: Fraction
) -> None:
    scheme = packaged("district-three-level")
    assert scheme.year.pooling is VenuePooling.POOLED
    scheme = replace(scheme, year=replace(scheme.year, pooling=pooling))
    units = units_of("units", "甲局", "乙局")
    first, second = (unit.id for unit in units)
    venues = (
        a_venue(
            "第一会场",
            counted(scheme, first, {"11111": 40}),
            counted(scheme, second, {"11113": 40}),
        ),
        a_venue(
            "第二会场",
            counted(scheme, first, {"22222": 18}, present=20),
            counted(scheme, second, {"33333": 20}),
        ),
    )
    result = year_result(scheme, units, a_year(venues={"hearing": venues}))
    assert [result.line(unit).total for unit in (first, second)] == [first_score, second_score]


def test_district_400_delegates_in_ten_venues() -> None:
    scheme = packaged("district-three-level")
    units = units_of("units", *(f"单位{number}" for number in range(1, 78)))
    # In venue k unit n has 40 ballots: (n + k) mod 41 of five 好, the others of five 一般 (85).
    venues = tuple(
        a_venue(
            f"第{venue}会场",
            *(
                counted(
                    scheme,
                    unit.id,
                    {"11111": (number + venue) % 41, "22222": 40 - (number + venue) % 41},
                )
                for number, unit in enumerate(units, 1)
            ),
        )
        for venue in range(1, 11)
    )
    result = year_result(scheme, units, a_year(venues={"hearing": venues}))
    # 单位1: 2 + 3 + ... + 11 = 65 ballots of 100, 335 of 85: (6500 + 28475) / 400 = 87.4375
    assert line_of(result, units, "单位1").total == Fraction("87.4375")
    # 单位40: 0 (41 mod 41) + 1 + ... + 9 = 45 of 100, 355 of 85: (4500 + 30175) / 400 = 86.6875
    assert line_of(result, units, "单位40").total == Fraction("86.6875")
    assert result.missing == ()


def test_county_appraisal() -> None:
    scheme = packaged("county-appraisal")
    units = units_of("units", *(f"单位{number}" for number in range(1, 9)))
    # 单位1: 101 present, 100 returned: 62 满意, 30 不满意, 8 不了解: 62 / 100 = 62 %.
    tallies = [counted(scheme, units[0].id, {"1": 62, "2": 30, "3": 8}, present=101)]
    # 单位2: 98 returned, 2 of them unmarked = abstentions: 70 / (98 - 2) = 72 11/12 %.
    tallies.append(counted(scheme, units[1].id, {"1": 70, "2": 20, "3": 6, "0": 2}))
    # The others: 100 ballots with so many 满意.
    for unit, satisfied in zip(units[2:], (90, 85, 85, 85, 40, 30), strict=True):
        tallies.append(counted(scheme, unit.id, {"1": satisfied, "2": 100 - satisfied}))
    year = a_year(venues={"appraisal": (a_venue("测评会", *tallies),)})
    result = year_result(scheme, units, year)
    assert (line_of(result, units, "单位1").total, line_of(result, units, "单位1").rank) == (62, 6)
    second = line_of(result, units, "单位2")
    assert (second.total, second.shown, second.rank) == (Fraction(875, 12), "72.92", 5)
    # 前三名 90, 85, 85 and the third of 85 with them; 后三名 62, 40, 30.
    lines = result.groups[0].lines
    assert [line.unit for line in lines if line.at_top] == ["U03", "U04", "U05", "U06"]
    assert [line.unit for line in lines if line.at_bottom] == ["U01", "U07", "U08"]
