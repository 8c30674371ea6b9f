"""Builders for the counting tests: the Tonghe ballot by default, each rule changed by name."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from fractions import Fraction
from typing import Any

from hearing_desk.model.ballots import Mark, Marks
from hearing_desk.model.ids import GradeId, ItemId, Round, UnitId
from hearing_desk.model.scheme import (
    AllBlankRule,
    Announcement,
    Balloting,
    BallotRules,
    BlankRule,
    Combination,
    DivisorRule,
    Grade,
    IdentifiedBallotRule,
    InvalidRule,
    Item,
    LocalText,
    OvermarkRule,
    RankOn,
    RankRules,
    RecusalRule,
    Rounding,
    SurplusRule,
    TieRule,
    UnclearMarkRule,
    UnreturnedRule,
    Verification,
)
from hearing_desk.model.tally import BallotAccount, UnitTally
from hearing_desk.rules.tabulate import tabulate


def a_scale(*points: int) -> tuple[Grade, ...]:
    """Grades g1, g2, ... from the best."""
    return tuple(
        Grade(GradeId(f"g{key}"), LocalText(f"等{key}", f"grade {key}"), Fraction(worth))
        for key, worth in enumerate(points, 1)
    )


def some_items(count: int) -> tuple[Item, ...]:
    """Items i1, i2, ..."""
    return tuple(
        Item(ItemId(f"i{place}"), LocalText(f"项{place}", f"item {place}"))
        for place in range(1, count + 1)
    )


TONGHE = BallotRules(
    items=some_items(5),
    grades=a_scale(20, 15, 10, 5),
    combination=Combination.SUM_OF_ITEMS,
    blank=BlankRule.AS_GRADE,
    blank_grade=GradeId("g3"),
    all_blank=AllBlankRule.AS_BLANK_ITEMS,
    overmark=OvermarkRule.AS_BLANK,
    unclear_mark=UnclearMarkRule.BY_INTENTION,
    anonymous=True,
    identified=IdentifiedBallotRule.INVALID,
    invalid=InvalidRule.ZERO_IN_DIVISOR,
    surplus=SurplusRule.NEW_ROUND,
    divisor=DivisorRule.PRESENT_AT_ISSUE,
    unreturned=UnreturnedRule.ZERO,
    recusal=RecusalRule.NO_BALLOT,
    balloting=Balloting.ROLLING,
    verification=Verification.SECOND_PASS,
    maximum_total=Fraction(100),
)

STREET = replace(
    TONGHE,
    grades=a_scale(100, 80, 50, 30),
    combination=Combination.POOLED_MEAN,
    blank=BlankRule.NOT_COUNTED,
    blank_grade=None,
    divisor=DivisorRule.MARKS,
)

WITHOUT_DONT_KNOW = replace(
    STREET, grades=(*STREET.grades[:3], replace(STREET.grades[3], counted=False))
)
"""不了解 is shown and leaves the count (A3)."""

COUNTY = replace(
    TONGHE,
    items=some_items(1),
    grades=a_scale(100, 0, 0),
    combination=Combination.SHARE_OF_BEST,
    blank=BlankRule.NOT_COUNTED,
    blank_grade=None,
    all_blank=AllBlankRule.ABSTENTION,
    divisor=DivisorRule.RETURNED,
)

RANKS = RankRules(
    decimals=2,
    rounding=Rounding.HALF_UP,
    rank_on=RankOn.EXACT,
    ties=TieRule.SHARED,
    announcement=Announcement.SCORE,
    flag_below=None,
    top=0,
    bottom=0,
)


def a_ballot(*marks: str) -> Marks:
    """A ballot by its marks; one text of single marks (`"12340"`) or one text per item."""
    return tuple(Mark(mark) for mark in (marks[0] if len(marks) == 1 else marks))


def an_account(present: int, **changes: Any) -> BallotAccount:
    """Everybody present got a ballot and gave it back, unless told otherwise."""
    recused = changes.get("recused", 0)
    voting = present - recused
    facts = {
        "present": present,
        "recused": recused,
        "session_present": present,
        "issued": voting,
        "exchanged": 0,
        "returned": voting,
    }
    return BallotAccount(**(facts | changes))


def a_tally(
    ballots: Iterable[Marks],
    rules: BallotRules = TONGHE,
    *,
    unit: str = "U01",
    account: BallotAccount | None = None,
    invalid: int = 0,
) -> UnitTally:
    """The tally of the ballots; without an account, of as many delegates as papers."""
    papers = tuple(ballots)
    account = account or an_account(len(papers) + invalid)
    return tabulate(rules, UnitId(unit), Round(1), account, papers, invalid=invalid)
