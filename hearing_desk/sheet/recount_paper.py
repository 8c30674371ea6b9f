"""Builds the recount record 复核（重新计票）记录 (D14): who asked, both totals, what papers say."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from hearing_desk.model.papers import PaperKind
from hearing_desk.model.tally import UnitTally
from hearing_desk.rules.scheme_values import plain
from hearing_desk.rules.score import score_text
from hearing_desk.sheet.correction_paper import mark_text
from hearing_desk.sheet.document import (
    Align,
    Block,
    Column,
    Density,
    Fact,
    Facts,
    Heading,
    Notice,
    Paragraph,
    SheetDocument,
    Table,
    Tone,
)
from hearing_desk.sheet.frame import Frame
from hearing_desk.sheet.paper import fact, filled, signatures
from hearing_desk.sheet.recheck_facts import RecountedSheet, RecountFacts, SampleFacts
from hearing_desk.words import count_paper_words, paper_words
from hearing_desk.words import recheck_paper_words as words
from hearing_desk.words.language import Words


def build_recount_record(facts: RecountFacts, frame: Frame) -> SheetDocument:
    """One recount from the request to its result; signed by all who sign the tally sheet."""
    blocks = (
        _head(facts, frame),
        Paragraph(frame.say(words.HOW), Tone.NOTE),
        Heading(frame.say(words.FIGURES)),
        _figures(facts, frame),
        *_differences(facts, frame),
        Notice(_result(facts, frame)),
    )
    return recheck_record(PaperKind.RECOUNT_RECORD, words.RECOUNT, facts, blocks, frame)


def recheck_record(
    kind: PaperKind,
    title: Words,
    facts: RecountFacts | SampleFacts,
    blocks: tuple[Block, ...],
    frame: Frame,
) -> SheetDocument:
    """A record of papers looked at again: under its title the group, unit, round and number."""
    subtitle = frame.say(
        words.GROUP_AND_UNIT,
        group=facts.group,
        unit=facts.unit,
        round=facts.round_number,
        number=facts.number,
    )
    return SheetDocument(
        kind=kind,
        language=frame.language,
        imprint=frame.imprint,
        title=frame.say(title),
        subtitles=(subtitle,),
        blocks=(*blocks, signatures(kind, frame)),
    )


def _head(facts: RecountFacts, frame: Frame) -> Facts:
    papers = frame.say(words.PAPERS_TEXT, papers=facts.papers, undone=facts.undone)
    differing = frame.say(words.DIFFERING_TEXT, count=len(facts.sheets))
    return Facts(
        (
            fact(
                frame,
                words.ASKED_BY,
                frame.say(words.ASKER, name=facts.asker, role=facts.asked_by),
            ),
            fact(frame, words.ASKED_AT, facts.asked_at),
            fact(frame, paper_words.REASON, facts.reason),
            fact(frame, words.COMPARED_AT, facts.compared_at),
            fact(frame, words.KEYED_BY, facts.keyed_by),
            fact(frame, words.RECOUNTED_BY, facts.recounted_by),
            fact(frame, words.PAPERS, papers),
            Fact(frame.say(words.DIFFERING), differing, strong=True),
        )
    )


def _figures(facts: RecountFacts, frame: Frame) -> Table:
    """Points of every item, raw total, divisor and score of both counts and of the papers."""
    counts = facts.before, facts.after, facts.settled
    columns = (
        Column(frame.say(words.FIGURE), 6, Align.LEFT),
        Column(frame.say(words.BEFORE), 3, Align.RIGHT),
        Column(frame.say(words.AFTER), 3, Align.RIGHT),
        Column(frame.say(words.SETTLED), 3, Align.RIGHT),
    )
    items = (
        (
            frame.say(words.ITEM_POINTS, item=frame.local(item.label)),
            *(plain(each.items[place].points) for each in counts),
        )
        for place, item in enumerate(frame.scheme.ballot.items)
    )
    rows = (
        *items,
        (frame.say(count_paper_words.DIVISOR), *(str(each.divisor) for each in counts)),
        (frame.say(count_paper_words.SCORE), *(_shown(each, frame) for each in counts)),
    )
    total = (
        frame.say(count_paper_words.RAW_TOTAL),
        *(plain(each.raw_total) for each in counts),
    )
    return replace(filled(frame, columns, rows), total=total, density=Density.DENSE)


def _shown(tally: UnitTally, frame: Frame) -> str | None:
    return None if tally.score is None else score_text(tally.score, frame.scheme.ranks)


def _differences(facts: RecountFacts, frame: Frame) -> Iterator[Block]:
    if not facts.sheets:
        return
    yield Heading(frame.say(words.DIFFERENCES))
    columns = (
        Column(frame.say(words.SHEET), 2),
        Column(frame.say(words.ITEM), 5, Align.LEFT),
        Column(frame.say(words.COUNTED_MARK), 3),
        Column(frame.say(words.RECOUNTED_MARK), 3),
        Column(frame.say(words.FOUND_MARK), 3),
        Column(frame.say(words.DECIDED), 8, Align.LEFT),
    )
    rows = (row for sheet in facts.sheets for row in _cells(sheet, frame))
    yield replace(filled(frame, columns, rows), density=Density.DENSE)


def _cells(sheet: RecountedSheet, frame: Frame) -> Iterator[tuple[str | None, ...]]:
    """A row for each item on which count, recount and paper are not all alike."""
    found = sheet.found or sheet.counted
    decided = (
        frame.say(words.NOT_DECIDED)
        if sheet.found is None
        else frame.say(words.DECIDED_TEXT, reason=sheet.reason, deciders=sheet.deciders)
    )
    marks = zip(frame.scheme.ballot.items, sheet.counted, sheet.recounted, found, strict=True)
    for number, (item, counted, recounted, paper) in enumerate(marks, 1):
        if counted == recounted == paper:
            continue
        yield (
            f"{sheet.sheet_number:03}",
            f"{number}. {frame.local(item.label)}",
            mark_text(counted, frame),
            mark_text(recounted, frame),
            None if sheet.found is None else mark_text(paper, frame),
            decided,
        )


def _result(facts: RecountFacts, frame: Frame) -> str:
    if not facts.sheets:
        return frame.say(words.SAME)
    if any(sheet.found is None for sheet in facts.sheets):
        return frame.say(words.OPEN)
    if all(sheet.found == sheet.counted for sheet in facts.sheets):
        return frame.say(words.COUNT_RIGHT)
    changed = words.CORRECTION_DUE if facts.correction_due else words.COUNT_CHANGED
    totals = facts.before.raw_total, facts.settled.raw_total
    return frame.say(changed, before=plain(totals[0]), after=plain(totals[1]))
