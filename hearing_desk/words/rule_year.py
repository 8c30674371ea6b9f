"""The rule sheet on the year: parts and weights, deductions, ranks and lists, survey, calendar."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from hearing_desk.model.scheme import Component, Group
from hearing_desk.model.year_rules import ComponentSource, Deadline, DeductionKind, Named, YearGrade
from hearing_desk.rules.scheme_values import plain
from hearing_desk.words import rule_year_words as words
from hearing_desk.words.language import Words
from hearing_desk.words.rule_lines import RuleLine, award_lines
from hearing_desk.words.rule_sheet_words import COMMA
from hearing_desk.words.rule_voice import RuleVoice
from hearing_desk.words.scheme_words import LABELS


def year_sections(voice: RuleVoice) -> Iterator[tuple[Words, tuple[str, ...]]]:
    """Heading and sentences of every section the plan has something to say in."""
    year = voice.scheme.year
    yield words.YEAR, tuple(_year(voice))
    if year.deductions:
        yield words.DEDUCTIONS, tuple(_deductions(voice))
    if voice.scheme.components:
        yield words.RANKS, voice.rules(_rank_lines(voice))
    if year.grades:
        yield words.GRADES, tuple(_grade(grade, voice) for grade in year.grades)
    if year.survey.answers:
        yield words.SURVEY, tuple(_survey(voice))
    if year.calendar:
        yield words.CALENDAR, tuple(_calendar(voice))


# --------------------------------------------------------------------- parts and weights


def _year(voice: RuleVoice) -> Iterator[str]:
    scheme = voice.scheme
    if not scheme.components:
        yield voice.sentence(words.NO_COMPONENTS)
        if not scheme.year.ranked:
            yield voice.rule(words.UNRANKED)
        return
    yield from _weights(voice)
    source = voice.cited("components")
    if source is not None:
        yield voice.sentence(words.WEIGHTS_SOURCE, source=source)
    off_total = any(kind.component is None for kind in scheme.year.deductions)
    deducted = voice.say(words.LESS_DEDUCTIONS) if off_total else ""
    yield voice.sentence(words.FORMULA, deducted=deducted)
    yield from (_component(component, voice) for component in scheme.components)
    if any(component.source is ComponentSource.HEARING for component in scheme.components):
        yield voice.rule(words.POOLING)


def _weights(voice: RuleVoice) -> Iterator[str]:
    """Groups that weigh alike in one sentence, then what some of them lack (X4)."""
    alike: dict[tuple[str, ...], list[Group]] = {}
    for group in voice.scheme.groups:
        alike.setdefault(_weights_of(group, voice), []).append(group)
    for weights, groups in alike.items():
        labels = voice.join(voice.local(group.label) for group in groups)
        text = words.WEIGHTS if weights else words.UNSCORED
        yield voice.sentence(text, groups=labels, weights=voice.join(weights, COMMA))
    yield from (
        voice.sentence(
            words.WITHOUT_COMPONENT,
            group=voice.local(group.label),
            component=voice.local(component.label),
        )
        for weights, groups in alike.items()
        for group in groups
        for component in voice.scheme.components
        if weights and not component.weight(group.id)
    )


def _weights_of(group: Group, voice: RuleVoice) -> tuple[str, ...]:
    return tuple(
        voice.say(
            words.WEIGHT if component.maximum == 100 else words.WEIGHT_OF_MAXIMUM,
            component=voice.local(component.label),
            weight=plain(component.weight(group.id)),
            maximum=plain(component.maximum),
        )
        for component in voice.scheme.components
        if component.weight(group.id)
    )


def _component(component: Component, voice: RuleVoice) -> str:
    parts = voice.join(
        voice.say(words.PART, part=voice.local(part.label), maximum=plain(part.maximum))
        for part in component.parts
    )
    return voice.sentence(
        words.COMPONENT,
        f"components.{component.id}",
        component=voice.local(component.label),
        source=LABELS[component.source].to(voice.language),
        parts=voice.say(words.PARTS, parts=parts) if parts else "",
    )


# --------------------------------------------------------------------- deductions, ranks, lists


def _deductions(voice: RuleVoice) -> Iterator[str]:
    yield from (_deduction(kind, voice) for kind in voice.scheme.year.deductions)
    yield voice.sentence(words.ONE_CASE, "deductions")


def _deduction(kind: DeductionKind, voice: RuleVoice) -> str:
    what = (
        voice.say(words.TOTAL)
        if kind.component is None
        else voice.local(voice.scheme.component(kind.component).label)
    )
    return voice.sentence(
        words.DEDUCTION_OPEN if kind.points is None else words.DEDUCTION,
        f"deductions.{kind.id}",
        kind=voice.local(kind.label),
        points=plain(kind.points or Fraction(0)),
        what=what,
    )


def _rank_lines(voice: RuleVoice) -> Iterator[RuleLine]:
    scheme, year = voice.scheme, voice.scheme.year
    if not scheme.hearing:
        yield words.EXACT
    yield words.ROUNDED
    yield from words.RANKED if year.ranked else (words.UNRANKED,)
    if not scheme.hearing and scheme.award.share is not None:
        yield from award_lines(scheme)
    if year.top:
        yield words.NAMED_TOP
    if year.bottom:
        yield words.NAMED_BOTTOM
    if year.flag_below is not None:
        yield words.FLAGGED
    if year.repeat_top is not None:
        yield words.REPEAT_TOP
    if year.repeat_bottom:
        yield words.REPEAT_BOTTOM
    yield words.INCOMPLETE
    yield words.FAILED


def _grade(grade: YearGrade, voice: RuleVoice) -> str:
    return voice.sentence(
        words.GRADE_FOUND if grade.at_least is None else words.GRADE_LINE,
        f"grades_of_year.{grade.id}",
        "grades_of_year",
        grade=voice.local(grade.label),
        at_least=plain(grade.at_least or Fraction(0)),
        watch=voice.say(words.WATCHED) if grade.watch else "",
    )


# --------------------------------------------------------------------- survey and calendar


def _survey(voice: RuleVoice) -> Iterator[str]:
    survey = voice.scheme.year.survey
    answers = voice.join(
        voice.say(words.SATISFIED, answer=voice.local(answer.label))
        if answer.satisfied
        else voice.local(answer.label)
        for answer in survey.answers
    )

    def named(entries: tuple[Named, ...]) -> str:
        return voice.join(voice.local(entry.label) for entry in entries)

    respondents, channels = named(survey.respondents), named(survey.channels)
    yield voice.sentence(words.ANSWERS, "survey.answers", "survey", answers=answers)
    yield voice.sentence(words.RESPONDENTS, "survey.respondents", "survey", respondents=respondents)
    yield voice.sentence(words.CHANNELS, "survey.channels", "survey", channels=channels)
    yield voice.sentence(words.SHARE)


def _calendar(voice: RuleVoice) -> Iterator[str]:
    yield from (_deadline(deadline, voice) for deadline in voice.scheme.year.calendar)
    source = voice.cited("calendar")
    if source is not None:
        yield voice.sentence(words.CALENDAR_SOURCE, source=source)


def _deadline(deadline: Deadline, voice: RuleVoice) -> str:
    return voice.sentence(
        words.DEADLINE,
        f"calendar.{deadline.id}",
        deadline=voice.local(deadline.label),
        when=voice.local(deadline.when),
    )
