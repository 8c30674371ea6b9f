"""Builds the survey sheet 问卷统计表 (D18E): answers and shares, and no score (P4)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from hearing_desk.model.papers import PaperKind
from hearing_desk.model.year import SatisfactionShare
from hearing_desk.model.year_rules import Named
from hearing_desk.rules.decimals import decimal_text
from hearing_desk.sheet.document import Align, Block, Column, Density, SheetDocument
from hearing_desk.sheet.facts import Frame
from hearing_desk.sheet.paper import filled
from hearing_desk.sheet.year_facts import SurveyFacts
from hearing_desk.sheet.year_parts import consequence, listed, year_sheet
from hearing_desk.words import paper_words
from hearing_desk.words import year_paper_words as words


def build_survey_sheet(facts: SurveyFacts, frame: Frame) -> SheetDocument:
    """Every unit's answers by class of respondents and channel, and all together."""
    survey, year = frame.scheme.year.survey, frame.scheme.year
    columns = (
        Column(frame.say(paper_words.UNIT), 16, Align.LEFT),
        Column(frame.say(words.RESPONDENTS), 11, Align.LEFT),
        Column(frame.say(words.CHANNEL), 10, Align.LEFT),
        *(Column(frame.local(answer.label), 6, Align.RIGHT) for answer in survey.answers),
        Column(frame.say(words.ANSWERS), 6, Align.RIGHT),
        Column(frame.say(words.SATISFIED_SHARE), 8, Align.RIGHT),
    )
    satisfied = (frame.local(each.label) for each in survey.answers if each.satisfied)
    note = frame.say(
        words.SURVEY_NOTE,
        answers=listed(satisfied, frame),
        rounding=frame.label(year.rounding),
        decimals=year.decimals,
    )
    table = replace(
        filled(frame, columns, (_row(unit, share, frame) for unit, share in facts.lines)),
        density=Density.DENSE,
        line_after=_ends_of_units(facts),
        notes=(note,),
    )
    blocks: tuple[Block, ...] = (*consequence(frame, "survey", "survey.answers"), table)
    return year_sheet(PaperKind.SURVEY_SHEET, words.SURVEY, facts.version, blocks, frame)


def _ends_of_units(facts: SurveyFacts) -> tuple[int, ...]:
    """After which rows another unit begins."""
    return tuple(
        number
        for number, ((unit, _), (following, _)) in enumerate(pairwise(facts.lines), start=1)
        if unit != following
    )


def _row(unit: str, share: SatisfactionShare, frame: Frame) -> tuple[str, ...]:
    survey = frame.scheme.year.survey
    return (
        unit,
        _label(share.respondents, survey.respondents, frame),
        _label(share.channel, survey.channels, frame),
        *map(str, share.counts),
        str(sum(share.counts)),
        _share(share, frame),
    )


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
