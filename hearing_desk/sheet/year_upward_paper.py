"""Builds the report upward 省、市直参评单位评议结果报告 (D18G): one table, all groups (T29)."""

from __future__ import annotations

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
)
from hearing_desk.sheet.facts import Frame
from hearing_desk.sheet.paper import filled
from hearing_desk.sheet.year_facts import GroupYear, UnitYear, YearFacts
from hearing_desk.sheet.year_parts import (
    NONE,
    consequence,
    rank_text,
    total_text,
    year_sheet,
)
from hearing_desk.words import count_paper_words, paper_words
from hearing_desk.words import year_paper_words as words


def build_upward_report(facts: YearFacts, frame: Frame) -> SheetDocument:
    """Units of the province and the city with their superiors, ranks and totals."""
    upward = [(group, unit) for group in facts.groups for unit in group.units if unit.line.upward]
    body = frame.say(
        words.UPWARD_BODY, document=frame.local(frame.scheme.document), count=len(upward)
    )
    graded = bool(frame.scheme.year.grades)
    columns = (
        Column(frame.say(paper_words.NUMBER), 4),
        Column(frame.say(paper_words.UNIT), 13, Align.LEFT),
        Column(frame.say(words.PARENT), 12, Align.LEFT),
        Column(frame.say(words.GROUP), 12, Align.LEFT),
        Column(frame.say(words.TOTAL_SCORE), 6, Align.RIGHT),
        Column(frame.say(count_paper_words.RANK), 11),
        *((Column(frame.say(words.GRADE), 6),) if graded else ()),
    )
    rows = (
        (
            str(number),
            unit.name,
            unit.parent,
            group.label,
            total_text(unit.line, frame),
            _rank(group, unit, frame),
            *((unit.grade or NONE,) if graded else ()),
        )
        for number, (group, unit) in enumerate(upward, start=1)
    )
    blocks: tuple[Block, ...] = (
        Paragraph(body),
        *consequence(frame, "year.upward"),
        Heading(frame.say(words.UPWARD_UNITS, count=len(upward))),
        replace(filled(frame, columns, rows), density=Density.DENSE),
    )
    return year_sheet(PaperKind.UPWARD_REPORT, words.UPWARD_REPORT, facts.version, blocks, frame)


def _rank(group: GroupYear, unit: UnitYear, frame: Frame) -> str:
    """The rank with the number of units it was reached among."""
    rank = rank_text(unit.line, frame)
    if unit.line.rank is None:
        return rank
    size = sum(each.line.rank is not None for each in group.units)
    return frame.say(words.RANK_OF, rank=rank, size=size)
