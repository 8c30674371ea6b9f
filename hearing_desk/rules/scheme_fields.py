"""Every key a scheme file may hold: its kind, its default, its question in `domain.md` §3.

This table is the one place that knows the keys. A default is written as the file would write it;
a setting with alternatives defaults to the first member of its enum, the house default.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from hearing_desk.model.scheme import (
    Affiliation,
    AllBlankRule,
    AlternateRule,
    Announcement,
    Apportionment,
    AwardRounding,
    AwardRules,
    AwardTieRule,
    Balloting,
    BallotRules,
    BlankRule,
    Combination,
    Component,
    DivisorRule,
    DrawTiming,
    EndSignal,
    Grade,
    GradeList,
    Group,
    IdentifiedBallotRule,
    InvalidRule,
    Item,
    OvermarkRule,
    PanelRules,
    PanelScope,
    PlannedUnit,
    RankOn,
    RankRules,
    RecusalRule,
    ReleaseRules,
    ReportMode,
    ReportOrder,
    Rounding,
    ScoreRelease,
    ShortSectorRule,
    Signatory,
    SigningRhythm,
    Source,
    SpeakerRule,
    SpeechRules,
    SpeechStart,
    SpoiledBallotRule,
    SurplusRule,
    TieRule,
    TornBallotRule,
    UnclearMarkRule,
    UnreturnedRule,
    Verification,
)
from hearing_desk.model.year_rules import ComponentSource, YearRules
from hearing_desk.rules.scheme_values import (
    Field,
    Spot,
    choice,
    choice_field,
    exact,
    flag,
    identifier,
    keyed,
    local_text,
    many,
    milliseconds,
    optional,
    share,
    table,
    text,
    whole,
)
from hearing_desk.rules.scheme_year_fields import YEAR, YEAR_LISTS, parts

ITEM: Final = (Field("id", identifier), Field("label", local_text))

GRADE: Final = (
    Field("id", identifier),
    Field("label", local_text),
    Field("points", exact),
    Field("counted", flag, True),
)

BALLOT: Final = (
    Field("items", many(table(ITEM, Item), 1, 50)),
    Field("grades", many(table(GRADE, Grade), 2, 9)),
    choice_field("combination", "A1", Combination),
    Field("maximum_total", exact, 100, question="A1"),
    choice_field("blank", "B1", BlankRule),
    Field("blank_grade", optional(identifier), "none", question="B1"),
    choice_field("all_blank", "B2", AllBlankRule),
    choice_field("overmark", "B3", OvermarkRule),
    choice_field("unclear_mark", "B4", UnclearMarkRule),
    choice_field("identified", "B5", IdentifiedBallotRule),
    Field("anonymous", flag, True, question="B6"),
    choice_field("torn", "B7", TornBallotRule),
    choice_field("invalid", "B9", InvalidRule),
    choice_field("surplus", "B10", SurplusRule),
    choice_field("divisor", "C1", DivisorRule),
    choice_field("unreturned", "C1", UnreturnedRule),
    choice_field("recusal", "C3", RecusalRule),
    choice_field("balloting", "G1", Balloting),
    choice_field("spoiled", "G5", SpoiledBallotRule),
    choice_field("verification", "", Verification),
)

_GRADE_LIST: Final = (
    Field("label", local_text),
    Field("grade", identifier),
    Field("count", whole(1, 1000), 1),
)

RANKS: Final = (
    Field("decimals", whole(0, 6), 2, question="D2"),
    choice_field("rounding", "D2", Rounding),
    choice_field("rank_on", "D3", RankOn),
    choice_field("ties", "D4", TieRule),
    choice_field("announcement", "D9", Announcement),
    Field("flag_below", optional(exact), "none", question=""),
    Field("top", whole(0, 1000), 0, question=""),
    Field("bottom", whole(0, 1000), 0, question="D10"),
    Field("grade_lists", many(table(_GRADE_LIST, GradeList), 0, 20), []),
)

AWARD: Final = (
    Field("share", optional(share), "none", question="D6"),
    choice_field("rounding", "D6", AwardRounding),
    Field("at_least_one", flag, False, question="D6"),
    choice_field("at_line", "D7", AwardTieRule),
)

PANEL: Final = (
    Field("seats", optional(whole(1, 100_000)), "none", question="E1"),
    choice_field("apportionment", "E2", Apportionment),
    Field("every_sector_seated", flag, False, question="E2"),
    choice_field("short_sector", "E3", ShortSectorRule),
    choice_field("scope", "E4", PanelScope),
    Field("exclude_drawn_today", flag, False, question="E4"),
    choice_field("alternates", "E5", AlternateRule),
    Field("alternate_share", share, "20%", question="E5"),
    Field("alternate_count", whole(0, 10_000), 2, question="E5"),
    choice_field("timing", "E6", DrawTiming),
    Field("cooling_off_years", whole(0, 50), 0, question="E7"),
    Field("quorum", optional(share), "2/3", question="E8"),
    Field("quorum_strict", flag, False, question="E8"),
    Field("sectors", many(local_text, 0, 200), []),
)

SPEECH: Final = (
    choice_field("order", "E10", ReportOrder),
    choice_field("speaker", "E11", SpeakerRule),
    choice_field("start", "F1", SpeechStart),
    Field("limit_seconds", milliseconds(1, 7200), 300, attribute="limit_ms", question="F3"),
    Field("warning_seconds", milliseconds(0, 7200), 60, attribute="warning_ms", question="F2"),
    Field("last_seconds", milliseconds(0, 7200), 10, attribute="last_seconds_ms", question="F2"),
    choice_field("end_signal", "F3", EndSignal),
)

RELEASE: Final = (
    choice_field("score_shown", "H4", ScoreRelease),
    choice_field("signing", "H6", SigningRhythm),
    Field("min_published", whole(1, 1000), 5, question=""),
    Field("two_keys", flag, True, question="H4"),
)

_PLANNED_UNIT: Final = (
    Field("name", text),
    Field("affiliation", choice(Affiliation), Affiliation.UNSTATED.value),
    Field("parent", optional(text), "none"),
)


def planned_unit(raw: object, spot: Spot) -> object:
    """A unit as a table, or by its name alone."""
    unit = {"name": raw} if isinstance(raw, str) else raw
    return table(_PLANNED_UNIT, PlannedUnit)(unit, spot)


GROUP: Final = (
    Field("id", identifier),
    Field("label", local_text),
    Field("report", choice(ReportMode), ReportMode.SPOKEN.value),
    Field("award_title", optional(local_text), "none"),
    Field("units", many(planned_unit, 0, 10_000), []),
    Field("balloting", optional(choice(Balloting)), "none"),
)

COMPONENT: Final = (
    Field("id", identifier),
    Field("label", local_text),
    Field("weights", keyed(exact)),
    Field("maximum", exact, 100),
    Field("source", choice(ComponentSource), ComponentSource.RECORDED.value),
    Field("parts", parts, []),
)

SIGNATORY: Final = (
    Field("id", identifier),
    Field("label", local_text),
    Field("lines", whole(1, 9), 1),
)


def sources(raw: object, spot: Spot) -> object:
    """Key path = paragraph of the governing document."""
    pairs = keyed(local_text)(raw, spot)
    return tuple(Source(*pair) for pair in pairs) if isinstance(pairs, tuple) else pairs


SCHEME: Final = (
    Field("id", identifier),
    Field("title", local_text),
    Field("document", local_text),
    Field("organizer", local_text),
    Field("hearing", flag, True),
    Field("groups", many(table(GROUP, Group), 1, 200)),
    Field("ballot", table(BALLOT, BallotRules)),
    Field("ranks", table(RANKS, RankRules), {}),
    Field("award", table(AWARD, AwardRules), {}),
    Field("panel", table(PANEL, PanelRules), {}),
    Field("speech", table(SPEECH, SpeechRules), {}),
    Field("release", table(RELEASE, ReleaseRules), {}),
    Field("components", many(table(COMPONENT, Component), 0, 50), []),
    Field("year", table(YEAR, YearRules), {}),
    *YEAR_LISTS,
    Field("signatories", many(table(SIGNATORY, Signatory), 0, 50), []),
    Field("sources", sources, {}),
)

HEARING_SECTIONS: Final = ("ballot", "ranks", "panel", "speech", "release")
"""What speaks of the hearing day, and says nothing in a plan without one."""

_NO_BALLOT: Final = {
    "items": [{"id": "none", "label": "无"}],
    "grades": [
        {"id": "none", "label": "无", "points": 100},
        {"id": "nothing", "label": "零", "points": 0},
    ],
    "blank": "zero",
}
"""Stands where a plan without a hearing has no ballot; nothing ever counts by it."""

_WITHOUT_HEARING: Final = tuple(
    replace(field, default=_NO_BALLOT) if field.key == "ballot" else field for field in SCHEME
)


def scheme_fields(raw: Mapping[str, object]) -> tuple[Field, ...]:
    """The keys of a file; one that has no hearing need not write a ballot."""
    return _WITHOUT_HEARING if raw.get("hearing") is False else SCHEME


SECTIONS: Final = {
    "ballot": BALLOT,
    "ranks": RANKS,
    "award": AWARD,
    "panel": PANEL,
    "speech": SPEECH,
    "release": RELEASE,
    "year": YEAR,
}
"""The tables that hold settings, in the order of the rule sheet."""
