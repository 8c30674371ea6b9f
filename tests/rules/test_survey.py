"""Questionnaires: answers added up, shares of satisfied ones, no score."""

from __future__ import annotations

from fractions import Fraction

from hearing_desk.model.ids import UnitId
from hearing_desk.model.scheme import LocalText, Scheme
from hearing_desk.model.year import AnswerLine
from hearing_desk.model.year_rules import Named, SurveyAnswer, SurveyRules
from hearing_desk.rules.composite import satisfaction
from tests.rules.years import a_group, a_scheme, a_year


def named(*names: str) -> tuple[Named, ...]:
    return tuple(Named(name, LocalText(name, name)) for name in names)


def a_survey(respondents: str = "", channels: str = "") -> Scheme:
    """Satisfied and mostly satisfied count towards the share, the other two do not."""
    answers = tuple(
        SurveyAnswer(name, LocalText(name, name), counts)
        for name, counts in (("yes", True), ("mostly", True), ("no", False), ("unknown", False))
    )
    survey = SurveyRules(answers, named(*respondents.split()), named(*channels.split()))
    return a_scheme([a_group()], [], survey=survey, ranked=False)


def a_line(unit: str, respondents: str, channel: str, *counts: int) -> AnswerLine:
    return AnswerLine(UnitId(unit), respondents, channel, counts)


def test_answers_by_class_by_channel_and_all_together() -> None:
    scheme = a_survey("firms villages", "paper phone")
    year = a_year(
        answers=(
            a_line("U02", "villages", "phone", 0, 0, 0, 0),
            a_line("U01", "villages", "paper", 3, 2, 4, 1),
            a_line("U01", "firms", "phone", 1, 0, 0, 1),
            a_line("U01", "firms", "paper", 6, 2, 1, 1),
        )
    )
    told = [
        (each.unit, each.respondents, each.channel, each.counts, each.share)
        for each in satisfaction(scheme, year)
    ]
    half, quarters = Fraction(1, 2), Fraction(3, 4)
    assert told == [
        ("U01", "", "", (10, 4, 5, 3), Fraction(14, 22)),
        ("U01", "", "paper", (9, 4, 5, 2), Fraction(13, 20)),
        ("U01", "", "phone", (1, 0, 0, 1), half),
        ("U01", "firms", "", (7, 2, 1, 2), quarters),
        ("U01", "firms", "paper", (6, 2, 1, 1), Fraction(4, 5)),
        ("U01", "firms", "phone", (1, 0, 0, 1), half),
        ("U01", "villages", "", (3, 2, 4, 1), half),
        ("U01", "villages", "paper", (3, 2, 4, 1), half),
        ("U02", "", "", (0, 0, 0, 0), None),
        ("U02", "", "phone", (0, 0, 0, 0), None),
        ("U02", "villages", "", (0, 0, 0, 0), None),
        ("U02", "villages", "phone", (0, 0, 0, 0), None),
    ]


def test_a_survey_without_classes_or_channels_has_one_sum() -> None:
    year = a_year(answers=(a_line("U01", "", "", 1, 0, 1, 0), a_line("U01", "", "", 1, 1, 0, 0)))
    (share,) = satisfaction(a_survey(), year)
    assert (share.counts, share.share) == ((2, 1, 1, 0), Fraction(3, 4))


def test_no_answers_no_shares() -> None:
    assert satisfaction(a_survey("firms"), a_year()) == ()
