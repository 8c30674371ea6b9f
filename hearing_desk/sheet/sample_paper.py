"""Builds the sample record 抽样核对记录 (D14A): digits, sheets drawn, paper against record."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from hearing_desk.model.ballots import Marks
from hearing_desk.model.papers import PaperKind
from hearing_desk.sheet.document import (
    Align,
    Block,
    Column,
    Density,
    Fact,
    Facts,
    Heading,
    Listing,
    Paragraph,
    SheetDocument,
    Table,
    Tone,
)
from hearing_desk.sheet.frame import Frame
from hearing_desk.sheet.paper import fact, filled
from hearing_desk.sheet.recheck_facts import SampledSheet, SampleFacts
from hearing_desk.sheet.recount_paper import recheck_record
from hearing_desk.words import count_paper_words, paper_words
from hearing_desk.words import recheck_paper_words as words


def build_sample_record(facts: SampleFacts, frame: Frame) -> SheetDocument:
    """One sample with every sheet and the recipe by which anybody draws the same ones."""
    blocks = (
        _head(facts, frame),
        Paragraph(frame.say(words.HOW_SAMPLED), Tone.NOTE),
        Heading(frame.say(words.SHEETS)),
        _sheets(facts, frame),
        *_after_a_difference(facts, frame),
        Heading(frame.say(words.RECIPE)),
        Paragraph(frame.say(words.RECIPE_TEXT), Tone.NOTE),
        Listing((_hashed(facts), f"K = {facts.key}")),
    )
    return recheck_record(PaperKind.SAMPLE_RECORD, words.SAMPLE, facts, blocks, frame)


def _hashed(facts: SampleFacts) -> str:
    parts = facts.hearing, facts.unit_id, facts.round_number, facts.number, facts.seed
    return "|".join(("HDRAW-SAMPLE-2", *map(str, parts)))


def _head(facts: SampleFacts, frame: Frame) -> Facts:
    size = frame.say(
        words.SIZE_TEXT, papers=facts.papers, size=len(facts.sheets), proposed=facts.proposed
    )
    sure = frame.say(words.SURE_TEXT, wrong=facts.looked_for, percent=facts.percent)
    read = [sheet for sheet in facts.sheets if sheet.read]
    agreed = sum(sheet.agrees for sheet in read)
    result = frame.say(
        words.RESULT_TEXT,
        agreed=agreed,
        differing=len(read) - agreed,
        unread=len(facts.sheets) - len(read),
    )
    return Facts(
        (
            fact(frame, words.NOTARY, facts.notary),
            fact(frame, words.SEED, facts.seed),
            fact(frame, words.DRAWN_AT, facts.drawn_at),
            fact(frame, words.CLOSED_AT, facts.closed_at),
            fact(frame, words.SIZE, size),
            fact(frame, words.SURE, sure),
            Fact(frame.say(words.RESULT_OF_SAMPLE), result, strong=True),
            fact(frame, paper_words.REMARK, facts.remark),
        )
    )


def _sheets(facts: SampleFacts, frame: Frame) -> Table:
    columns = (
        Column(frame.say(words.ORDER), 2),
        Column(frame.say(words.TICKET), 7),
        Column(frame.say(words.SHEET), 3),
        Column(frame.say(words.READ), 5),
        Column(frame.say(words.RECORDED), 4),
        Column(frame.say(words.VERDICT), 5, Align.LEFT),
    )
    rows = (
        (
            str(place),
            sheet.ticket,
            f"{sheet.sheet_number:03}",
            _read(sheet, frame),
            None if sheet.counted is None else _marks(sheet.counted),
            _verdict(sheet, frame),
        )
        for place, sheet in enumerate(facts.sheets, 1)
    )
    grades = frame.say(paper_words.LIST_COMMA).join(
        f"{key}={frame.local(grade.label)}"
        for key, grade in enumerate(frame.scheme.ballot.grades, 1)
    )
    items = frame.say(paper_words.LIST_COMMA).join(
        frame.local(item.label) for item in frame.scheme.ballot.items
    )
    key = frame.say(count_paper_words.MARK_KEY, grades=grades, items=items)
    return replace(filled(frame, columns, rows), density=Density.DENSE, notes=(key,))


def _read(sheet: SampledSheet, frame: Frame) -> str | None:
    """The marks read; where it was read again, every reading."""
    if not sheet.read:
        return None
    told = _marks(sheet.read[0])
    for marks in sheet.read[1:]:
        told = frame.say(words.READ_AGAIN, first=told, latest=_marks(marks))
    return told


def _verdict(sheet: SampledSheet, frame: Frame) -> str:
    if not sheet.read:
        return frame.say(words.UNREAD)
    if not sheet.agrees:
        return frame.say(words.DIFFERS)
    return frame.say(words.AGREES if len(sheet.read) == 1 else words.AGREES_AGAIN)


def _marks(marks: Marks) -> str:
    return " ".join(marks)


def _after_a_difference(facts: SampleFacts, frame: Frame) -> Iterator[Block]:
    if any(sheet.read and not sheet.agrees for sheet in facts.sheets):
        yield Paragraph(frame.say(words.DIFFERENT), Tone.NOTE)
