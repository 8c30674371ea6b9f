"""A small plan with everything the files of the year may hold, and its units."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from hearing_desk.model.ids import GroupId
from hearing_desk.model.scheme import LocalText, Scheme
from hearing_desk.model.units import Unit
from hearing_desk.model.year_rules import (
    ComponentPart,
    DeductionKind,
    Named,
    SurveyAnswer,
    SurveyRules,
    YearGrade,
)
from tests.rules.years import a_component, a_group, a_scheme, a_unit

LAW, SOCIAL = GroupId("law"), GroupId("social")


def text(zh: str, en: str) -> LocalText:
    return LocalText(zh, en)


PARTS = (
    ComponentPart("npc", text("人大代表", "deputies"), Fraction(4)),
    ComponentPart("cppcc", text("政协委员", "members"), Fraction(4)),
)
PLAN: Scheme = a_scheme(
    [a_group(LAW), a_group(SOCIAL)],
    [
        replace(a_component("phone", {LAW: 40, SOCIAL: 60}), label=text("电话测评", "By phone")),
        replace(a_component("conduct", {LAW: 20}), label=text("政风建设年", "Conduct year")),
        replace(
            a_component("delegates", {LAW: 40, SOCIAL: 40}, maximum=8, parts=PARTS),
            label=text("代表委员测评", "Delegates"),
        ),
    ],
    deductions=(
        DeductionKind("ordinary", text("一般问题", "Ordinary"), Fraction(5), None),
        DeductionKind("fault", text("重大失误", "Grave fault"), None, None),
    ),
    grades=(
        YearGrade("good", text("好", "Good"), None, False),
        YearGrade("poor", text("差", "Poor"), None, True),
    ),
    survey=SurveyRules(
        answers=(
            SurveyAnswer("yes", text("满意", "Satisfied"), True),
            SurveyAnswer("no", text("不满意", "Dissatisfied"), False),
        ),
        respondents=(
            Named("firms", text("企业", "Firms")),
            Named("public", text("群众", "Public")),
        ),
        channels=(Named("paper", text("书面", "Paper")), Named("phone", text("电话", "Telephone"))),
    ),
)
UNITS: tuple[Unit, ...] = (
    a_unit(1, LAW, "公安局"),
    a_unit(2, LAW, "税务局"),
    a_unit(3, SOCIAL, "电业局"),
    a_unit(4, SOCIAL, "税务局"),
)
"""税务局 is the name of two units."""


def without(**changes: object) -> Scheme:
    """The plan with these settings of its year changed."""
    return replace(PLAN, year=replace(PLAN.year, **changes))


ONE_GROUP: Scheme = replace(PLAN, groups=PLAN.groups[:1])
ONE_GROUP_UNITS = UNITS[:2]
