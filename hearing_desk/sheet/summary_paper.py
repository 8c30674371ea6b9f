"""Builds the group summary 组别得分汇总表 (D10): hearing scores and hearing ranks, no award."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from hearing_desk.model.papers import PaperKind
from hearing_desk.model.scheme import TieRule
from hearing_desk.rules.scheme_values import plain
from hearing_desk.sheet.document import (
    Align,
    Block,
    Column,
    Heading,
    Notice,
    Paragraph,
    SheetDocument,
    Tone,
)
from hearing_desk.sheet.facts import AbsentLine, Frame, GroupSummaryFacts, NamedUnits, SummaryLine
from hearing_desk.sheet.paper import filled, signatures
from hearing_desk.words import correction_paper_words, paper_words
from hearing_desk.words import count_paper_words as words


def build_group_summary(facts: GroupSummaryFacts, frame: Frame) -> SheetDocument:
    """The units of a group in rank order, those not ranked below the line."""
    columns: tuple[Column, ...] = (
        Column(frame.say(words.RANK), 5),
        Column(frame.say(paper_words.UNIT), 12, Align.LEFT),
        Column(frame.say(words.BALLOTS), 4),
        Column(frame.say(words.INVALID_BALLOTS), 4),
        Column(frame.say(words.DIVISOR), 4),
        Column(frame.say(words.RAW_TOTAL), 5, Align.RIGHT),
        Column(frame.say(words.SCORE_HEADING), 5, Align.RIGHT),
        Column(frame.say(words.SHEET_VERSION), 9),
    )
    threshold = frame.scheme.ranks.flag_below
    flag = "" if threshold is None else frame.say(words.FLAGGED, threshold=plain(threshold))
    if flag:
        columns = (*columns, Column(frame.say(paper_words.REMARK), 6))
    ranked = filled(frame, columns, (_row(line, flag, frame) for line in facts.lines))
    ranks = frame.scheme.ranks
    rule = frame.say(
        words.RANK_RULE,
        rounding=frame.label(ranks.rounding),
        decimals=ranks.decimals,
        rank_on=frame.label(ranks.rank_on),
        ties=frame.label(ranks.ties),
        divisor=frame.label(frame.scheme.ballot.divisor),
    )
    return SheetDocument(
        kind=PaperKind.GROUP_SUMMARY,
        language=frame.language,
        imprint=frame.imprint,
        title=frame.say(words.GROUP_SUMMARY),
        subtitles=(facts.group,),
        blocks=(
            Notice(frame.say(words.NOT_FINAL)),
            replace(
                ranked,
                notes=(
                    rule,
                    *_waiting(facts.waiting, frame),
                    *_named(facts.named, frame),
                    *_corrected(facts.reports, frame),
                ),
            ),
            *_below_the_line(facts.absent, frame),
            signatures(PaperKind.GROUP_SUMMARY, frame),
        ),
        single_page=True,
    )


def _waiting(waiting: Sequence[Sequence[str]], frame: Frame) -> Iterator[str]:
    by_lot = frame.scheme.ranks.ties is TieRule.LOT
    told = words.LOT_WAITED_FOR if by_lot else words.REVOTE_WAITED_FOR
    comma = frame.say(paper_words.LIST_COMMA)
    return (frame.say(told, units=comma.join(units)) for units in waiting)


def _named(named: Sequence[NamedUnits], frame: Frame) -> Iterator[str]:
    comma = frame.say(paper_words.LIST_COMMA)
    for each in named:
        units = frame.or_none(comma.join(each.units))
        yield frame.say(words.NAMED, label=each.label, units=units)


def _corrected(reports: Sequence[str], frame: Frame) -> Iterator[str]:
    comma = frame.say(paper_words.LIST_COMMA)
    if reports:
        yield frame.say(correction_paper_words.SUMMARY_CORRECTED, reports=comma.join(reports))


def _below_the_line(absent: Sequence[AbsentLine], frame: Frame) -> tuple[Block, ...]:
    if not absent:
        return (Paragraph(frame.say(words.NONE_BELOW_THE_LINE), Tone.NOTE),)
    columns = (
        Column(frame.say(paper_words.UNIT), 3, Align.LEFT),
        Column(frame.say(paper_words.REASON), 5, Align.LEFT),
    )
    table = filled(frame, columns, ((line.unit, line.reason) for line in absent))
    return (Heading(frame.say(words.BELOW_THE_LINE)), table)


def _row(line: SummaryLine, flag: str, frame: Frame) -> tuple[str | None, ...]:
    if line.rank is None:
        rank = frame.say(words.UNRANKED)
    elif line.tied:
        rank = frame.say(words.TIED, rank=line.rank)
    else:
        rank = str(line.rank)
    row = (
        rank,
        line.unit,
        str(line.ballots),
        str(line.invalid),
        str(line.divisor),
        plain(line.raw_total),
        line.shown,
        line.sheet_version,
    )
    if not flag:
        return row
    return (*row, flag if line.flagged else None)
