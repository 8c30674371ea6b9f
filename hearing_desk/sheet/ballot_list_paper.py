"""Builds the ballot list 录入明细表 (D9): every paper on a line, to compare with the paper."""

from __future__ import annotations

from collections.abc import Iterator

from hearing_desk.model.papers import PaperKind
from hearing_desk.sheet.document import (
    Block,
    Column,
    Density,
    Facts,
    PageBreak,
    Paragraph,
    SheetDocument,
    Table,
    Tone,
)
from hearing_desk.sheet.facts import BallotLine, BallotListFacts, Frame
from hearing_desk.sheet.paper import fact, signatures
from hearing_desk.words import count_paper_words as words
from hearing_desk.words import paper_words

LINES_IN_A_BLOCK = 40
BLOCKS_ACROSS = 3
LINES_ON_A_PAGE = LINES_IN_A_BLOCK * BLOCKS_ACROSS


def build_ballot_list(facts: BallotListFacts, frame: Frame) -> SheetDocument:
    """Sheet number and marks of every paper, 40 to a block, blocks beside each other."""
    return SheetDocument(
        kind=PaperKind.BALLOT_LIST,
        language=frame.language,
        imprint=frame.imprint,
        title=frame.say(words.BALLOT_LIST),
        subtitles=(f"{facts.group}　　{facts.unit}",),
        blocks=(*_head(facts, frame), *_tables(facts, frame), *_end(facts, frame)),
    )


def _head(facts: BallotListFacts, frame: Frame) -> Iterator[Block]:
    listed = frame.in_capitals(len(facts.lines))
    yield Facts(
        (
            fact(frame, paper_words.ROUND, str(facts.round_number)),
            fact(frame, words.BALLOTS_LISTED, listed),
        )
    )
    ballot = frame.scheme.ballot
    comma = frame.say(paper_words.LIST_COMMA)
    grades = (f"{key}={frame.local(grade.label)}" for key, grade in enumerate(ballot.grades, 1))
    items = (f"{number}={frame.local(item.label)}" for number, item in enumerate(ballot.items, 1))
    key = frame.say(words.MARK_KEY, grades=comma.join(grades), items=comma.join(items))
    yield Paragraph(key, Tone.NOTE)


def _tables(facts: BallotListFacts, frame: Frame) -> Iterator[Block]:
    """One table a page; a reader goes down a block before going to the next."""
    items = len(frame.scheme.ballot.items)
    block = (
        Column(frame.say(words.SHEET_NUMBER), 5),
        *(Column(str(number), 3) for number in range(1, items + 1)),
    )
    blank = ("",) * len(block)
    for first in range(0, len(facts.lines), LINES_ON_A_PAGE):
        lines = [_row(line, items) for line in facts.lines[first : first + LINES_ON_A_PAGE]]
        height = -(-len(lines) // BLOCKS_ACROSS)
        across = -(-len(lines) // height)
        padded = [*lines, *(blank for _ in range(height * across - len(lines)))]
        rows = tuple(
            tuple(cell for column in range(across) for cell in padded[column * height + row])
            for row in range(height)
        )
        if first:
            yield PageBreak()
        yield Table(block * across, rows, density=Density.COMPACT, rule_every=5)


def _row(line: BallotLine, items: int) -> tuple[str, ...]:
    number = f"{line.sheet_number:03}"
    marks = ("—",) * items if line.marks is None else line.marks
    return (f"{number}*" if line.remark else number, *marks)


def _end(facts: BallotListFacts, frame: Frame) -> Iterator[Block]:
    remarked = frame.say(paper_words.SEMICOLON).join(
        frame.say(words.REMARKED_SHEET, sheet=f"{line.sheet_number:03}", remark=line.remark)
        for line in facts.lines
        if line.remark
    )
    yield Paragraph(frame.say(words.REMARKED, listed=frame.or_none(remarked)), Tone.NOTE)
    yield Paragraph(frame.say(words.SEALED_WITH_BATCH), Tone.NOTE)
    yield signatures(PaperKind.BALLOT_LIST, frame)
