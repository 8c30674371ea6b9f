"""Acts on a year, one of every kind at least, in an order in which they may happen."""

from __future__ import annotations

from fractions import Fraction

from hearing_desk.journal.events import YearEvent
from hearing_desk.journal.year_events import (
    AnswersRecorded,
    AwardDecided,
    DeductionsRecorded,
    DeductionWithdrawn,
    FailureLifted,
    GradesRecorded,
    LastYearRecorded,
    ScoresRecorded,
    UnitFailed,
    VenuesRecorded,
    YearLocked,
    YearReopened,
)
from hearing_desk.model.ids import GroupId, UnitId
from hearing_desk.model.year import (
    AnswerLine,
    ComponentScore,
    Deduction,
    LastYearLine,
    Origin,
    UnitGrade,
    Venue,
    VenueCount,
    YearPlace,
)
from tests.builders import POLICE, SQUAD, TRAFFIC

LAW = GroupId("law")
FILE = Origin("得分.csv", "a" * 64, "纠风办〔2012〕3号")
TYPED = Origin("", "", "督查通报第 4 期")
LAST = LastYearLine(LAW, "公安局", 1, Fraction(181, 2), failed=False)


def a_score(unit: UnitId, component: str, score: int, part: str = "") -> ComponentScore:
    return ComponentScore(unit, component, part, Fraction(score))


def a_deduction(number: int, points: int, case: str = "") -> Deduction:
    return Deduction(number, POLICE, "ordinary", Fraction(points), case, "投诉属实", "转办单 7")


def a_venue(hearing: str, score: int) -> Venue:
    count = VenueCount(POLICE, 4, Fraction(4 * score), 4, Fraction(score))
    return Venue(hearing, f"{hearing}会场", "b" * 64, 120, "c" * 64, (count,))


def year_acts() -> tuple[YearEvent, ...]:
    """A year locked, opened again and locked as its second version."""
    law = (POLICE, TRAFFIC)
    return (
        ScoresRecorded(FILE, (a_score(POLICE, "visits", 80), a_score(TRAFFIC, "visits", 90))),
        ScoresRecorded(TYPED, (a_score(POLICE, "visits", 85), a_score(POLICE, "calls", 9, "hot"))),
        VenuesRecorded("hearing", (a_venue("first", 80), a_venue("second", 90))),
        VenuesRecorded("hearing", (a_venue("second", 91),)),
        DeductionsRecorded(FILE, (a_deduction(1, 5, "案 1"), a_deduction(2, 10, "案 1"))),
        DeductionsRecorded(TYPED, (a_deduction(3, 5),)),
        DeductionWithdrawn(3, "申诉成立"),
        UnitFailed(POLICE, "弄虚作假", "决定 1"),
        UnitFailed(SQUAD, "乱收费", "决定 2"),
        FailureLifted(POLICE, "复议撤销", "决定 3"),
        FailureLifted(TRAFFIC, "误报", "决定 4"),
        GradesRecorded(TYPED, (UnitGrade(POLICE, "good"), UnitGrade(TRAFFIC, "poor"))),
        AnswersRecorded(FILE, (AnswerLine(POLICE, "residents", "phone", (30, 8, 2)),)),
        LastYearRecorded(FILE, (LAST,)),
        AwardDecided(LAW, (POLICE,), "会议纪要 5"),
        YearLocked(1, tuple(YearPlace(unit, Fraction(90), 1) for unit in law)),
        YearReopened("得分抄错"),
        YearLocked(2, (YearPlace(POLICE, Fraction(271, 3), 1), YearPlace(SQUAD, None, None))),
    )
