"""Builds the manual tally form 手工计票单 (D17), for a power cut."""

from __future__ import annotations

from hearing_desk.model.papers import PaperKind
from hearing_desk.sheet.document import (
    Align,
    Block,
    Column,
    Facts,
    PageBreak,
    Paragraph,
    SheetDocument,
    Table,
    Tone,
)
from hearing_desk.sheet.frame import Frame
from hearing_desk.sheet.paper import OPEN, fact, pen_facts, signatures
from hearing_desk.sheet.witness_facts import ManualFormFacts
from hearing_desk.words import witness_paper_words as words

FORM_MM = 100
"""Height of all rows together: what a page leaves beside the rest."""

LEAST_ROW_MM, TALLEST_ROW_MM = 10, 40


def build_manual_form(facts: ManualFormFacts, frame: Frame) -> SheetDocument:
    """A page for every unit, with a field for the strokes of every item and grade."""
    blocks: list[Block] = []
    for unit in facts.units:
        blocks += (PageBreak(), *_form(unit, facts.group, frame))
    return SheetDocument(
        kind=PaperKind.MANUAL_TALLY_FORM,
        language=frame.language,
        imprint=frame.imprint,
        title=frame.say(words.MANUAL_FORM),
        subtitles=(),
        blocks=tuple(blocks[1:]),
    )


def _form(unit: str, group: str, frame: Frame) -> tuple[Block, ...]:
    """Each form says whose it is: they are handed out one by one."""
    return (
        Paragraph(unit, Tone.LEAD),
        Facts((fact(frame, words.GROUP, group),), across=1),
        pen_facts(
            frame,
            words.FORM_ROUND,
            words.FORM_TIME,
            words.FORM_ISSUED,
            words.FORM_RETURNED,
            words.FORM_ABSTAINED,
            words.FORM_INVALID,
        ),
        _strokes(frame),
        Paragraph(frame.say(words.TALLY_BY_STROKES), Tone.NOTE),
        signatures(PaperKind.MANUAL_TALLY_FORM, frame),
    )


def _strokes(frame: Frame) -> Table:
    ballot = frame.scheme.ballot
    grades = (frame.local(grade.label) for grade in ballot.grades)
    headings = (*grades, frame.say(words.BLANK), frame.say(words.UNREADABLE))
    columns = (
        Column(frame.say(words.ITEM), 14, Align.LEFT),
        *(Column(heading, 10) for heading in headings),
        Column(frame.say(words.ROW_SUM), 7),
    )
    rows = tuple(
        (frame.local(item.label), *(OPEN for _ in headings), OPEN) for item in ballot.items
    )
    row_mm = min(TALLEST_ROW_MM, max(LEAST_ROW_MM, FORM_MM // len(rows)))
    return Table(columns, rows, notes=(frame.say(words.EACH_ROW_SUM),), row_mm=row_mm)
