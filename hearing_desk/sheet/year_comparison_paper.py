"""Builds the year-on-year comparison 年度对比表 (D18F) with the lists over two years (T30, T31)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from hearing_desk.model.papers import PaperKind
from hearing_desk.model.year import LastYearLine
from hearing_desk.sheet.document import (
    Align,
    Block,
    Column,
    Density,
    Heading,
    Paragraph,
    SheetDocument,
    Tone,
)
from hearing_desk.sheet.facts import Frame
from hearing_desk.sheet.paper import filled
from hearing_desk.sheet.year_facts import ComparisonFacts, GroupYear, UnitYear
from hearing_desk.sheet.year_list_papers import WatchedFor, in_repeat_groups, twice_last, watched
from hearing_desk.sheet.year_parts import (
    NONE,
    consequence,
    figure_text,
    percent,
    rank_text,
    ranked,
    total_text,
    year_sheet,
)
from hearing_desk.words import count_paper_words, paper_words
from hearing_desk.words import year_paper_words as words


def build_comparison(facts: ComparisonFacts, frame: Frame) -> SheetDocument:
    """Ranks and totals of both years, unit by unit, and who was first or last in both."""
    blocks: list[Block] = []
    for group in facts.year.groups:
        if ranked(group, frame):
            blocks += _group(group, frame)
    blocks.append(Paragraph(frame.say(words.COMPARISON_NOTE), Tone.NOTE))
    for wanted in _lists(frame):
        blocks.append(Heading(wanted.heading))
        blocks += consequence(frame, *wanted.settings)
        blocks.append(watched(facts.year, wanted, frame))
    blocks += _gone(facts, frame)
    version = facts.year.version
    return year_sheet(PaperKind.YEAR_COMPARISON, words.COMPARISON, version, blocks, frame)


def _lists(frame: Frame) -> Iterator[WatchedFor]:
    year = frame.scheme.year
    if year.repeat_top is not None:
        yield WatchedFor(
            in_repeat_groups(frame.say(words.TWICE_TOP, share=percent(year.repeat_top)), frame),
            ("year.repeat_top",),
            lambda unit: unit.line.twice_top,
            last_rank=True,
        )
    if year.repeat_bottom:
        yield twice_last(frame)


def _group(group: GroupYear, frame: Frame) -> Iterator[Block]:
    yield Heading(frame.say(words.GROUP_WITH_SIZE, group=group.label, size=len(group.units)))
    columns = (
        Column(frame.say(paper_words.UNIT), 18, Align.LEFT),
        Column(frame.say(words.RANK_THIS_YEAR), 6),
        Column(frame.say(words.LAST_RANK), 6),
        Column(frame.say(words.CHANGE), 6),
        Column(frame.say(words.TOTAL_THIS_YEAR), 7, Align.RIGHT),
        Column(frame.say(words.TOTAL_LAST_YEAR), 7, Align.RIGHT),
        Column(frame.say(words.DIFFERENCE), 6, Align.RIGHT),
    )
    rows = (_row(unit, frame) for unit in group.units)
    yield replace(filled(frame, columns, rows), density=Density.DENSE)


def _row(unit: UnitYear, frame: Frame) -> tuple[str, ...]:
    line, last = unit.line, unit.line.last
    if last is None:
        before = (frame.say(words.NOT_LAST_YEAR), NONE, NONE, NONE)
    else:
        before = (
            _rank(last, frame),
            _change(line.rank, last.rank, frame),
            *_scores(unit, last, frame),
        )
    last_rank, change, total, difference = before
    return (
        unit.name,
        rank_text(line, frame),
        last_rank,
        change,
        total_text(line, frame),
        total,
        difference,
    )


def _rank(last: LastYearLine, frame: Frame) -> str:
    if last.failed:
        return frame.say(words.FAILED)
    return frame.say(words.NO_RANK) if last.rank is None else str(last.rank)


def _change(rank: int | None, last: int | None, frame: Frame) -> str:
    if rank is None or last is None:
        return NONE
    if rank == last:
        return frame.say(words.SAME)
    return frame.say(words.UP if rank < last else words.DOWN, places=abs(rank - last))


def _scores(unit: UnitYear, last: LastYearLine, frame: Frame) -> tuple[str, str]:
    """Last year's total, and by how much this year's is higher or lower."""
    if last.score is None:
        return NONE, NONE
    total = figure_text(last.score, frame)
    if unit.line.total is None:
        return total, NONE
    difference = unit.line.total - last.score
    sign = "+" if difference > 0 else ""
    return total, sign + figure_text(difference, frame)


def _gone(facts: ComparisonFacts, frame: Frame) -> Iterator[Block]:
    if not facts.gone:
        return
    yield Heading(frame.say(words.GONE))
    columns = (
        Column(frame.say(words.GROUP), 8, Align.LEFT),
        Column(frame.say(paper_words.UNIT), 14, Align.LEFT),
        Column(frame.say(count_paper_words.RANK), 5),
        Column(frame.say(words.TOTAL_SCORE), 5, Align.RIGHT),
    )
    rows = (
        (
            group,
            last.unit,
            _rank(last, frame),
            NONE if last.score is None else figure_text(last.score, frame),
        )
        for group, last in facts.gone
    )
    yield filled(frame, columns, rows)
