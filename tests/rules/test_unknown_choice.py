"""A choice that no plan can make is a bug of ours: it is named, and never taken for another."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction
from typing import Any

import pytest

from hearing_desk.model.draw import Quota, SeatMethod
from hearing_desk.model.ids import GroupId, UnitId
from hearing_desk.model.scheme import (
    AwardRounding,
    AwardRules,
    AwardTieRule,
    DivisorRule,
    InvalidRule,
    OvermarkRule,
)
from hearing_desk.model.year import YearState
from hearing_desk.rules.apportionment import apportion
from hearing_desk.rules.award import award_list, award_seats
from hearing_desk.rules.decimals import round_to_units
from hearing_desk.rules.interpret import read_mark, standing_of
from hearing_desk.rules.quota import default_alternates
from hearing_desk.rules.rank import rank_group
from hearing_desk.rules.recipes import recipe_text
from hearing_desk.rules.short_sector import settle_short_sectors
from hearing_desk.rules.year_figures import figures, venue_scores
from tests.rules.counting import RANKS, TONGHE, a_ballot, a_tally
from tests.rules.test_award import standings
from tests.rules.years import a_component, a_group, a_scheme, a_venue

UNKNOWN: Any = "a choice of no plan"
BLANKS, GOOD = a_ballot("00000"), a_ballot("11111")
AWARD = AwardRules(Fraction(1, 2), AwardRounding.HALF_UP, AwardTieRule.PENDING)
VOID = replace(TONGHE, overmark=OvermarkRule.BALLOT_INVALID, invalid=InvalidRule.AS_ALL_BLANK)

CHOICES: dict[str, Callable[[], object]] = {
    "rounding": lambda: round_to_units(Fraction(1, 3), UNKNOWN),
    "apportionment": lambda: apportion({"甲": Fraction(1)}, 3, SeatMethod(UNKNOWN)),
    "alternates": lambda: default_alternates(3, SeatMethod(alternates=UNKNOWN)),
    "short sector": lambda: settle_short_sectors([Quota("sector", "甲", 2, 2)], 2, {}, UNKNOWN),
    "award rounding": lambda: award_seats({GroupId("law"): 3}, replace(AWARD, rounding=UNKNOWN)),
    "award tie": lambda: award_list(standings(1, 1), 1, UNKNOWN),
    "blank": lambda: read_mark(BLANKS[0], replace(TONGHE, blank=UNKNOWN)),
    "overmark": lambda: read_mark(a_ballot("?")[0], replace(TONGHE, overmark=UNKNOWN)),
    "all blank": lambda: standing_of(BLANKS, replace(TONGHE, all_blank=UNKNOWN)),
    "all blank of an invalid paper": lambda: a_tally([GOOD], replace(VOID, all_blank=UNKNOWN)),
    "divisor": lambda: a_tally([GOOD], replace(TONGHE, divisor=UNKNOWN)),
    "ties": lambda: rank_group([a_tally([GOOD])], TONGHE, replace(RANKS, ties=UNKNOWN)),
    "recipe": lambda: recipe_text(UNKNOWN, "HDRAW-1"),
    "pooling": lambda: venue_scores("h", {"h": [a_venue("v", a_tally([GOOD]))]}, UNKNOWN),
    "source": lambda: figures(
        replace(a_component("x"), source=UNKNOWN),
        [UnitId("U01")],
        a_scheme([a_group()], []),
        YearState(),
        {},
    ),
}


@pytest.mark.parametrize("choice", CHOICES)
def test_a_choice_nobody_knows_is_named(choice: str) -> None:
    with pytest.raises(AssertionError, match=UNKNOWN):
        CHOICES[choice]()


def test_every_divisor_a_plan_may_choose_is_known() -> None:
    assert all(a_tally([GOOD], replace(TONGHE, divisor=each)).divisor for each in DivisorRule)
