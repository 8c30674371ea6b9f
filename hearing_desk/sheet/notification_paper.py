"""Builds the notification record 通知确认记录 (D3)."""

from __future__ import annotations

from dataclasses import replace

from hearing_desk.model.papers import PaperKind
from hearing_desk.sheet.document import Align, Column, Density, SheetDocument
from hearing_desk.sheet.frame import Frame
from hearing_desk.sheet.paper import OPEN, filled, signatures
from hearing_desk.sheet.witness_facts import NotificationFacts, NotifiedLine
from hearing_desk.words import paper_words
from hearing_desk.words import witness_paper_words as words

ROW_MM = 9
"""Enough height to write an answer in."""


def build_notification_record(facts: NotificationFacts, frame: Frame) -> SheetDocument:
    """Who was told when, by what channel, and what they answered; without any number to call."""
    columns = (
        Column(frame.say(words.POSITION), 9),
        Column(frame.say(paper_words.NAME), 11, Align.LEFT),
        Column(frame.say(paper_words.SECTOR), 15, Align.LEFT),
        Column(frame.say(words.TIME), 12),
        Column(frame.say(words.CHANNEL), 10),
        Column(frame.say(words.ANSWER), 26, Align.LEFT),
        Column(frame.say(words.CALLER), 11),
    )
    table = filled(frame, columns, (_row(line) for line in facts.lines))
    return SheetDocument(
        kind=PaperKind.NOTIFICATION_RECORD,
        language=frame.language,
        imprint=frame.imprint,
        title=frame.say(words.NOTIFICATION),
        subtitles=(facts.session,),
        blocks=(
            replace(
                table,
                notes=(frame.say(words.NOTIFICATION_NOTE),),
                density=Density.DENSE,
                row_mm=ROW_MM,
            ),
            signatures(PaperKind.NOTIFICATION_RECORD, frame, words.CALLER),
        ),
    )


def _row(line: NotifiedLine) -> tuple[str, ...]:
    told = (line.at or OPEN, OPEN, line.answer or OPEN, OPEN)
    return (line.position, line.name, line.sector, *told)
