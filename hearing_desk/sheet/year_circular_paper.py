"""Builds the ranking circular 评议结果通报 (D18A): every group from the first unit down (T28)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from hearing_desk.model.papers import PaperKind
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
from hearing_desk.sheet.year_facts import GroupYear, YearFacts
from hearing_desk.sheet.year_parts import (
    NONE,
    consequence,
    failed,
    graded,
    listed,
    rank_text,
    ranked,
    scored,
    standing,
    total_text,
    year_sheet,
)
from hearing_desk.words import count_paper_words, paper_words
from hearing_desk.words import year_paper_words as words

MANY = 20
"""More units than this in one group are set closer."""


def build_ranking_circular(facts: YearFacts, frame: Frame) -> SheetDocument:
    """The result of every group as it is made known, without the figures behind it."""
    blocks: tuple[Block, ...] = (
        Paragraph(frame.say(words.TO_ALL_UNITS), Tone.FLUSH),
        Paragraph(_body(facts, frame)),
        *consequence(frame, "year.ranked"),
        *(block for group in facts.groups for block in _group(group, frame)),
        *_failed(facts, frame),
        Paragraph(frame.say(words.CIRCULAR_END)),
        Paragraph(frame.say(words.ISSUED_BY, organizer=frame.local(frame.scheme.organizer))),
    )
    return year_sheet(PaperKind.RANKING_CIRCULAR, words.CIRCULAR, facts.version, blocks, frame)


def _body(facts: YearFacts, frame: Frame) -> str:
    order = words.BY_SCORE if len(facts.groups) > 1 else words.BY_SCORE_ONE_GROUP
    return frame.say(
        words.CIRCULAR_BODY,
        document=frame.local(frame.scheme.document),
        units=sum(len(group.units) for group in facts.groups),
        order=frame.say(order if frame.scheme.year.ranked else words.BY_PLAN),
    )


def _group(group: GroupYear, frame: Frame) -> tuple[Block, ...]:
    heading = frame.say(words.GROUP_WITH_SIZE, group=group.label, size=len(group.units))
    return (Heading(heading), _ranking(group, frame))


def _ranking(group: GroupYear, frame: Frame) -> Table:
    is_ranked, is_graded = ranked(group, frame), graded(group, frame)
    place = count_paper_words.RANK if is_ranked else words.NO_PLACE
    columns = [Column(frame.say(place), 5), Column(frame.say(paper_words.UNIT), 20, Align.LEFT)]
    if scored(group):
        columns.append(Column(frame.say(words.TOTAL_SCORE), 6, Align.RIGHT))
    if is_graded:
        columns.append(Column(frame.say(words.GRADE), 6))
    rows = (
        (
            rank_text(unit.line, frame) if is_ranked else str(number),
            unit.name,
            *((total_text(unit.line, frame),) if scored(group) else ()),
            *((unit.grade or NONE,) if is_graded else ()),
        )
        for number, unit in enumerate(standing(group), start=1)
    )
    many = len(group.units) > MANY
    density = Density.DENSE if many else Density.NORMAL
    return replace(filled(frame, columns, rows), density=density)


def _failed(facts: YearFacts, frame: Frame) -> Iterator[Block]:
    """Failed units are made known with the reason (M9)."""
    told = [
        frame.say(words.FAILED_UNIT, unit=unit.name, reason=unit.line.failed.reason)
        for group in facts.groups
        for unit in failed(group)
        if unit.line.failed is not None
    ]
    if told:
        yield Paragraph(frame.say(words.FAILED_IN_CIRCULAR, units=listed(told, frame)))
