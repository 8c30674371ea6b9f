"""Every key of a scheme file that speaks of the year: settings, deductions, grades, calendar."""

from __future__ import annotations

from typing import Final

from hearing_desk.model.choices import RankOn, Rounding
from hearing_desk.model.year_rules import (
    ComponentPart,
    Deadline,
    DeductionKind,
    Named,
    SurveyAnswer,
    SurveyRules,
    VenuePooling,
    YearGrade,
)
from hearing_desk.rules.scheme_values import (
    Field,
    choice_field,
    day,
    exact,
    flag,
    identifier,
    local_text,
    many,
    optional,
    share,
    table,
    whole,
)

YEAR: Final = (
    Field("decimals", whole(0, 6), 2, question="D2"),
    choice_field("rounding", "D2", Rounding),
    choice_field("rank_on", "D3", RankOn),
    Field("ranked", flag, True, question=""),
    Field("flag_below", optional(exact), "none", question=""),
    Field("top", whole(0, 1000), 0, question=""),
    Field("bottom", whole(0, 1000), 0, question="D10"),
    Field("repeat_top", optional(share), "none", question=""),
    Field("repeat_bottom", whole(0, 1000), 0, question=""),
    Field("repeat_groups", many(identifier, 0, 200), []),
    choice_field("pooling", "", VenuePooling),
)
"""The table `[year]`; the lists below stand beside it in the file and in it in the record."""

COMPONENT_PART: Final = (
    Field("id", identifier),
    Field("label", local_text),
    Field("maximum", exact),
)

_DEDUCTION: Final = (
    Field("id", identifier),
    Field("label", local_text),
    Field("points", optional(exact, "open"), "open"),
    Field("component", optional(identifier, "total"), "total"),
)

_GRADE: Final = (
    Field("id", identifier),
    Field("label", local_text),
    Field("at_least", optional(exact), "none"),
    Field("watch", flag, False),
)

_ANSWER: Final = (
    Field("id", identifier),
    Field("label", local_text),
    Field("satisfied", flag, False),
)

_NAMED: Final = (Field("id", identifier), Field("label", local_text))

SURVEY: Final = (
    Field("answers", many(table(_ANSWER, SurveyAnswer), 0, 20), []),
    Field("respondents", many(table(_NAMED, Named), 0, 50), []),
    Field("channels", many(table(_NAMED, Named), 0, 20), []),
)

_DEADLINE: Final = (
    Field("id", identifier),
    Field("label", local_text),
    Field("when", local_text),
    Field("first_day", optional(day), "none"),
    Field("last_day", optional(day), "none"),
)

parts: Final = many(table(COMPONENT_PART, ComponentPart), 0, 50)

YEAR_LISTS: Final = (
    Field("deductions", many(table(_DEDUCTION, DeductionKind), 0, 50), []),
    Field("grades_of_year", many(table(_GRADE, YearGrade), 0, 20), [], attribute="grades"),
    Field("survey", table(SURVEY, SurveyRules), {}),
    Field("calendar", many(table(_DEADLINE, Deadline), 0, 100), []),
)
