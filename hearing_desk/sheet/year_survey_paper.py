"""Builds the survey sheet 问卷统计表 (D18E): answers and shares, and no score (P4)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from hearing_desk.model.papers import PaperKind
from hearing_desk.model.year import SatisfactionShare
from hearing_desk.model.year_rules import Named
from hearing_desk.rules.decimals import decimal_text
from hearing_desk.sheet.document import (
    Align,
    Block,
    Column,
    Density,
    Heading,
    Paragraph,
    SheetDocument,
    Table,
    Tone,
)
from hearing_desk.sheet.facts import Frame
from hearing_desk.sheet.paper import filled
from hearing_desk.sheet.year_facts import SurveyFacts, UnitAnswers
from hearing_desk.sheet.year_parts import consequence, listed, year_sheet
from hearing_desk.words import paper_words
from hearing_desk.words import year_paper_words as words


def build_survey_sheet(facts: SurveyFacts, frame: Frame) -> SheetDocument:
    """All units side by side, then each unit's answers by class of respondents and by channel."""
    blocks: tuple[Block, ...] = (
        *consequence(frame, "survey", "survey.answers"),
        Heading(frame.say(words.ALL_UNITS)),
        _together(facts, frame),
        Paragraph(_note(frame), Tone.NOTE),
        *(block for each in facts.units for block in _unit(each, frame)),
    )
    return year_sheet(PaperKind.SURVEY_SHEET, words.SURVEY, facts.version, blocks, frame)


def _note(frame: Frame) -> str:
    year = frame.scheme.year
    satisfied = (frame.local(each.label) for each in year.survey.answers if each.satisfied)
    return frame.say(
        words.SURVEY_NOTE,
        answers=listed(satisfied, frame),
        rounding=frame.label(year.rounding),
        decimals=year.decimals,
    )


def _together(facts: SurveyFacts, frame: Frame) -> Table:
    """A line a unit: all its answers together."""
    columns = (
        Column(frame.say(paper_words.UNIT), 24, Align.LEFT),
        *_counts(frame),
    )
    rows = (
        (each.unit, *_figures(share, frame))
        for each in facts.units
        for share in each.shares
        if not share.respondents and not share.channel
    )
    return replace(filled(frame, columns, rows), density=Density.DENSE)


def _unit(answers: UnitAnswers, frame: Frame) -> tuple[Block, ...]:
    """A unit's answers in parts, and below the heavy line what they add up to."""
    columns = (
        Column(frame.say(words.RESPONDENTS), 11, Align.LEFT),
        Column(frame.say(words.CHANNEL), 15, Align.LEFT),
        *_counts(frame),
    )
    survey = frame.scheme.year.survey
    rows = (
        (
            _label(share.respondents, survey.respondents, frame),
            _label(share.channel, survey.channels, frame),
            *_figures(share, frame),
        )
        for share in answers.shares
    )
    parts = sum(bool(share.respondents and share.channel) for share in answers.shares)
    table = replace(filled(frame, columns, rows), density=Density.DENSE, line_after=(parts,))
    return (Heading(answers.unit), table)


def _counts(frame: Frame) -> Iterator[Column]:
    for answer in frame.scheme.year.survey.answers:
        yield Column(frame.local(answer.label), 6, Align.RIGHT)
    yield Column(frame.say(words.ANSWERS), 6, Align.RIGHT)
    yield Column(frame.say(words.SATISFIED_SHARE), 8, Align.RIGHT)


def _figures(share: SatisfactionShare, frame: Frame) -> tuple[str, ...]:
    """The cells of `_counts`."""
    return (*map(str, share.counts), str(sum(share.counts)), _share(share, frame))


def _label(name: str, known: Sequence[Named], frame: Frame) -> str:
    """What a class or channel is called; 全部 for all of them together."""
    labels = (frame.local(each.label) for each in known if each.id == name)
    return next(labels, frame.say(words.ALL_TOGETHER))


def _share(share: SatisfactionShare, frame: Frame) -> str:
    if share.share is None:
        return frame.say(words.NO_ANSWERS)
    year = frame.scheme.year
    return frame.say(
        words.SHARE, percent=decimal_text(share.share * 100, year.decimals, year.rounding)
    )
