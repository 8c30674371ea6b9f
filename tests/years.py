"""Years at any stage, as `builders` has days: a small plan with every source a component may have.

day = a_year(); scored(day); day.year.lock()
"""

from __future__ import annotations

from fractions import Fraction

from hearing_desk.desk.received import Received
from hearing_desk.journal.port import Journal
from hearing_desk.model.ids import GroupId, UnitId
from hearing_desk.model.year import AnswerLine, ComponentScore, LastYearLine, Venue, VenueCount
from tests.builders import POLICE, SQUAD, TRAFFIC, Day, a_hearing

LAW, GRASSROOTS = GroupId("law"), GroupId("grassroots")

FILE = Received("纠风办〔2012〕3号", "得分.csv", "单位,得分".encode())
TYPED = Received("督查通报第 4 期")

YEAR: tuple[tuple[str, object], ...] = (
    (
        "components",
        [
            {
                "id": "hearing",
                "label": "听证评议",
                "weights": {"law": 60, "grassroots": 40},
                "source": "hearing",
            },
            {
                "id": "hotlines",
                "label": "热线",
                "weights": {"law": 20, "grassroots": 20},
                "maximum": 20,
                "parts": [
                    {"id": "mayor", "label": "市长热线", "maximum": 12},
                    {"id": "press", "label": "行风热线", "maximum": 8},
                ],
            },
            {
                "id": "complaints",
                "label": "投诉",
                "weights": {"law": 20, "grassroots": 20},
                "maximum": 20,
                "source": "deductions",
            },
            {"id": "visits", "label": "暗访", "weights": {"grassroots": 20}},
        ],
    ),
    (
        "deductions",
        [
            {"id": "ordinary", "label": "一般问题", "points": 5, "component": "complaints"},
            {"id": "sanction", "label": "处分", "points": 10, "component": "complaints"},
            {"id": "breach", "label": "违规", "points": "open", "component": "total"},
        ],
    ),
    (
        "grades_of_year",
        [{"id": "good", "label": "好"}, {"id": "poor", "label": "差", "watch": True}],
    ),
    (
        "survey",
        {
            "answers": [
                {"id": "yes", "label": "满意", "satisfied": True},
                {"id": "no", "label": "不满意"},
            ],
            "respondents": [{"id": "firms", "label": "企业"}],
            "channels": [{"id": "phone", "label": "电话"}],
        },
    ),
    ("award", {"share": "50%"}),
    ("year", {"flag_below": 85, "top": 1, "bottom": 1, "repeat_top": "40%", "repeat_bottom": 1}),
)
"""Changes to the small scheme: four components, three kinds of deduction, grades, a survey."""

WITHOUT_HEARING: tuple[tuple[str, object], ...] = (("hearing", False),)


def a_year(*changes: tuple[str, object], journal: Journal | None = None) -> Day:
    """A record under the small plan with a year, rules frozen, nothing recorded."""
    return a_hearing(*YEAR, *changes, journal=journal)


def a_score(unit: UnitId, component: str, score: object, part: str = "") -> ComponentScore:
    return ComponentScore(unit, component, part, Fraction(str(score)))


SCORES = (
    a_score(POLICE, "hearing", 90),
    a_score(TRAFFIC, "hearing", 80),
    a_score(SQUAD, "hearing", "271/3"),
    a_score(POLICE, "hotlines", 12, "mayor"),
    a_score(POLICE, "hotlines", 6, "press"),
    a_score(TRAFFIC, "hotlines", 10, "mayor"),
    a_score(TRAFFIC, "hotlines", 8, "press"),
    a_score(SQUAD, "hotlines", 0, "mayor"),
    a_score(SQUAD, "hotlines", "7.5", "press"),
    a_score(SQUAD, "visits", 88),
)
"""Every score but those that follow from deductions: 92, 86 and 81 7/30 points."""


def scored(day: Day) -> Day:
    """Every score recorded, from a file."""
    day.year.record_scores(FILE, SCORES)
    return day


def a_venue(hearing: str = "east", *counts: VenueCount, scheme: str = "") -> Venue:
    """A venue whose record was verified elsewhere; the police had 4 ballots of 85 when not told."""
    told = counts or (VenueCount(POLICE, 4, Fraction(340), 4, Fraction(85)),)
    return Venue(hearing, f"{hearing}会场", scheme, 120, "c" * 64, told)


def venue_of_the_plan(day: Day, hearing: str = "east", *counts: VenueCount) -> Venue:
    """The same, counted by the rules this record has."""
    return a_venue(hearing, *counts, scheme=day.hearing.state.scheme_sha256)


def answers(unit: UnitId, yes: int, no: int, channel: str = "phone") -> AnswerLine:
    return AnswerLine(unit, "firms", channel, (yes, no))


def last_year(unit: str, rank: int | None, group: GroupId = LAW) -> LastYearLine:
    return LastYearLine(group, unit, rank, Fraction(90), failed=False)
