"""The rule sheet 计票规则确认单 in plain words: agreed and signed before the hearing (D0)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from hearing_desk.model.scheme import AllBlankRule, Combination, Group, Item, Scheme
from hearing_desk.rules.interpret import BallotReading, BallotStanding, MarkReading
from hearing_desk.rules.scheme_values import plain
from hearing_desk.rules.worked_example import WorkedExample
from hearing_desk.words import rule_lines as lines
from hearing_desk.words import rule_sheet_words as words
from hearing_desk.words.language import Language, Words
from hearing_desk.words.rule_answers import speeches
from hearing_desk.words.rule_lines import RuleLine
from hearing_desk.words.rule_voice import RuleVoice
from hearing_desk.words.rule_year import year_sections
from hearing_desk.words.scheme_words import LABELS


@dataclass(frozen=True, slots=True)
class Section:
    """A heading of the rule sheet and the sentences below it."""

    title: str
    lines: tuple[str, ...]


def rule_sheet(
    scheme: Scheme, language: Language, example: WorkedExample | None = None
) -> tuple[Section, ...]:
    """Every choice of the scheme in one sentence each, with its letter and its source.

    example: counted by the scheme (`rules.worked_example`); `None`, or a plan without a hearing,
    leaves that section out.
    """
    voice = RuleVoice(scheme, language)
    return tuple(
        Section(
            voice.say(
                words.HEADING,
                number=words.NUMERALS[place],
                place=place + 1,
                title=voice.say(title),
            ),
            sentences,
        )
        for place, (title, sentences) in enumerate(_sections(voice, example))
    )


def _sections(
    voice: RuleVoice, example: WorkedExample | None
) -> Iterator[tuple[Words, tuple[str, ...]]]:
    """Heading and sentences from the basis to the example."""
    hearing = voice.scheme.hearing
    yield words.BASIS, _basis(voice)
    yield words.UNITS, _units(voice)
    if hearing:
        yield words.SCALE, _scale(voice)
        yield words.MARKS, voice.rules(lines.MARK_LINES)
        yield words.DIVISOR, voice.rules(lines.DIVISOR_LINES)
        yield words.RANKS, voice.rules(_rank_lines(voice.scheme))
        yield words.PANEL, voice.rules(_panel_lines(voice.scheme))
        yield words.TIME, voice.rules(_time_lines(voice.scheme))
        yield words.PAPER, voice.rules(lines.PAPER_LINES)
    yield from year_sections(voice)
    if hearing and example is not None:
        yield words.EXAMPLE, _example(example, voice)


# --------------------------------------------------------------------- basis and units


def _basis(voice: RuleVoice) -> tuple[str, ...]:
    scheme = voice.scheme
    return (
        voice.sentence(words.TITLE, title=voice.local(scheme.title)),
        voice.sentence(words.DOCUMENT, document=voice.local(scheme.document)),
        voice.sentence(words.ORGANIZER, organizer=voice.local(scheme.organizer)),
        voice.sentence(words.FROZEN if scheme.hearing else words.CONFIRMED),
        voice.sentence(words.PREFACE),
    )


def _units(voice: RuleVoice) -> tuple[str, ...]:
    groups = voice.scheme.groups
    units = sum(len(group.units) for group in groups)
    head: tuple[str, ...] = ()
    if units:
        head = (voice.sentence(words.TOTAL_UNITS, "groups", groups=len(groups), units=units),)
    elif voice.cited("groups") is not None:
        head = (voice.sentence(words.TOTAL_GROUPS, "groups", groups=len(groups)),)
    return (*head, *(_group(group, voice) for group in groups))


def _group(group: Group, voice: RuleVoice) -> str:
    """A group with its units, and with the way it reports where there is a hearing to report to."""
    source = voice.source(f"groups.{group.id}")
    told = (LABELS[group.report].to(voice.language) + source,) if voice.scheme.hearing else ()
    if group.units:
        told = (voice.say(words.COUNT, count=len(group.units)), *told)
    return voice.sentence(
        words.GROUP if group.units else words.GROUP_OPEN,
        group=voice.local(group.label),
        told=voice.say(words.IN_BRACKETS, told=voice.join(told, words.COMMA)) if told else "",
        source="" if voice.scheme.hearing else source,
        units=voice.join(unit.name for unit in group.units),
    )


# --------------------------------------------------------------------- the hearing


def _scale(voice: RuleVoice) -> tuple[str, ...]:
    items = voice.scheme.ballot.items
    listed = voice.join(voice.local(item.label) for item in items)
    return (
        _grades(voice),
        voice.rule(lines.COMBINATION_LINE),
        voice.sentence(words.ITEMS, "ballot.items", count=len(items), items=listed),
        *voice.rules(lines.SCALE_LINES),
    )


def _grades(voice: RuleVoice) -> str:
    ballot = voice.scheme.ballot
    priced = ballot.combination is not Combination.SHARE_OF_BEST
    one, all_of_them = (
        (words.GRADE, words.GRADES) if priced else (words.GRADE_UNPRICED, words.GRADES_UNPRICED)
    )
    listed = (
        voice.say(
            one if grade.counted else words.GRADE_UNCOUNTED,
            grade=voice.local(grade.label),
            points=plain(grade.points),
        )
        for grade in ballot.grades
    )
    return voice.sentence(all_of_them, "ballot.grades", grades=voice.join(listed))


def _rank_lines(scheme: Scheme) -> Iterator[RuleLine]:
    yield from lines.SCORE_LINES
    yield from lines.award_lines(scheme)
    yield from lines.HALL_LINES
    if scheme.ranks.grade_lists:
        yield lines.GRADE_LISTS_LINE
    if scheme.ranks.flag_below is not None:
        yield lines.FLAG_LINE


def _panel_lines(scheme: Scheme) -> Iterator[RuleLine]:
    if scheme.panel.sectors:
        yield lines.SECTORS_LINE
    yield from lines.PANEL_LINES


def _time_lines(scheme: Scheme) -> tuple[RuleLine, ...]:
    return lines.TIME_LINES if speeches(scheme) else (lines.NO_SPEECHES,)


# --------------------------------------------------------------------- the worked example


def _example(example: WorkedExample, voice: RuleVoice) -> tuple[str, ...]:
    ballots = tuple(
        _ballot(number, reading, voice) for number, reading in enumerate(example.ballots, 1)
    )
    if example.score is None:
        last = voice.sentence(words.EXAMPLE_NO_SCORE)
    else:
        last = voice.sentence(
            words.EXAMPLE_SCORE,
            raw_total=plain(example.raw_total),
            divisor=example.divisor,
            score=example.score,
        )
    return (voice.sentence(words.EXAMPLE_HALL), *ballots, last)


def _ballot(number: int, reading: BallotReading, voice: RuleVoice) -> str:
    marks = voice.join(
        (
            _mark(item, mark, voice)
            for item, mark in zip(voice.scheme.ballot.items, reading.items, strict=True)
        ),
        words.COMMA,
    )
    result = _standing(reading, voice)
    return voice.sentence(words.EXAMPLE_BALLOT, number=number, marks=marks, result=result)


def _mark(item: Item, mark: MarkReading, voice: RuleVoice) -> str:
    points = (
        voice.say(words.EXAMPLE_UNCOUNTED)
        if mark.points is None
        else voice.say(words.EXAMPLE_POINTS, points=plain(mark.points))
    )
    label = voice.local(item.label)
    for grade in voice.scheme.ballot.grades:
        if grade.id == mark.grade:
            name = voice.local(grade.label)
            return voice.say(words.EXAMPLE_MARK, item=label, grade=name, points=points)
    return voice.say(words.EXAMPLE_BLANK, item=label, points=points)


def _standing(reading: BallotReading, voice: RuleVoice) -> str:
    if reading.standing is BallotStanding.ABSTENTION:
        return LABELS[AllBlankRule.ABSTENTION].to(voice.language)
    if reading.standing is BallotStanding.INVALID:
        return LABELS[AllBlankRule.INVALID].to(voice.language)
    return voice.say(words.EXAMPLE_SUM, points=plain(reading.points))
