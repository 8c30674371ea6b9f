"""Builds the incident log 现场情况记录 (D13) and the notary page 公证监督页 (D11)."""

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
    Notice,
    Paragraph,
    SheetDocument,
    Table,
)
from hearing_desk.sheet.frame import Frame
from hearing_desk.sheet.paper import OPEN, filled, signatures
from hearing_desk.sheet.witness_facts import IncidentLogFacts, NotaryPageFacts
from hearing_desk.words import paper_words
from hearing_desk.words import witness_paper_words as words

SPARE_SEALS = 3
"""Open rows of the seal list for what is not ballots: laptop, roster, media."""

SEAL_ROW_MM, STATEMENT_MM, DECISION_ROW_MM = 8, 110, 12


def build_incident_log(facts: IncidentLogFacts, frame: Frame) -> SheetDocument:
    """Every entry as it was written, by number, with room for what was decided."""
    columns = (
        Column(frame.say(paper_words.NUMBER), 4),
        Column(frame.say(words.TIME), 9),
        Column(frame.say(words.CATEGORY), 8),
        Column(frame.say(words.WHAT), 30, Align.LEFT),
        Column(frame.say(words.DECISION), 17, Align.LEFT),
    )
    rows = ((str(each.number), each.at, each.category, each.text, OPEN) for each in facts.incidents)
    table = replace(filled(frame, columns, rows), row_mm=DECISION_ROW_MM)
    ended = facts.ended
    blocks: list[Block] = [replace(table, notes=(frame.say(words.LOG_NOTE),))]
    if ended is not None:
        blocks.append(Notice(frame.say(words.SUPERVISION_ENDED, reason=ended)))
    return SheetDocument(
        kind=PaperKind.INCIDENT_LOG,
        language=frame.language,
        imprint=frame.imprint,
        title=frame.say(words.INCIDENT_LOG),
        subtitles=(),
        blocks=(*blocks, signatures(PaperKind.INCIDENT_LOG, frame)),
    )


def build_notary_page(facts: NotaryPageFacts, frame: Frame) -> SheetDocument:
    """What was supervised, objected and sealed, and room for the notary's own statement (H1)."""
    blocks: list[Block] = [Paragraph(frame.say(words.NEUTRAL))]
    if facts.ended is not None:
        blocks.append(Notice(frame.say(words.ENDED, reason=facts.ended)))
    blocks += (
        Heading(frame.say(words.STEPS)),
        _steps(facts, frame),
        Heading(frame.say(words.OBJECTIONS)),
        _objections(facts, frame),
        Heading(frame.say(words.SEAL_LIST)),
        _seals(facts, frame),
        _statement(frame),
        signatures(PaperKind.NOTARY_PAGE, frame),
    )
    return SheetDocument(
        kind=PaperKind.NOTARY_PAGE,
        language=frame.language,
        imprint=frame.imprint,
        title=frame.say(words.NOTARY_PAGE),
        subtitles=(),
        blocks=tuple(blocks),
    )


def _steps(facts: NotaryPageFacts, frame: Frame) -> Table:
    columns = (
        Column(frame.say(words.STEP), 9),
        Column(frame.say(words.ON_RECORD), 32, Align.LEFT),
        Column(frame.say(words.NOTARY_REMARK), 14, Align.LEFT),
    )
    return filled(frame, columns, ((step, told, OPEN) for step, told in facts.steps))


def _objections(facts: NotaryPageFacts, frame: Frame) -> Table:
    columns = (
        Column(frame.say(paper_words.NUMBER), 4),
        Column(frame.say(words.TIME), 9),
        Column(frame.say(words.CATEGORY), 8),
        Column(frame.say(words.WHAT), 36, Align.LEFT),
    )
    rows = ((str(each.number), each.at, each.category, each.text) for each in facts.incidents)
    return filled(frame, columns, rows)


def _seals(facts: NotaryPageFacts, frame: Frame) -> Table:
    columns = (
        Column(frame.say(words.ENVELOPE), 8),
        Column(frame.say(words.CONTENT), 25, Align.LEFT),
        Column(frame.say(words.SEAL_NUMBER), 9),
        Column(frame.say(words.SEALED_BY), 11),
        Column(frame.say(words.SEALED_AT), 9),
    )
    rows = (*_sealed_rows(facts, frame), *((OPEN,) * len(columns) for _ in range(SPARE_SEALS)))
    table = filled(frame, columns, rows)
    return replace(table, density=Density.DENSE, row_mm=SEAL_ROW_MM)


def _sealed_rows(facts: NotaryPageFacts, frame: Frame) -> Iterator[tuple[str, ...]]:
    for each in facts.sealed:
        content = frame.say(
            words.BALLOTS_OF, unit=each.unit, round=each.round_number, sheets=each.sheets
        )
        yield (str(len(each.envelopes)), content, each.seals_told or OPEN, OPEN, OPEN)


def _statement(frame: Frame) -> Table:
    """A clear area under its heading, large enough to paste a typed statement into."""
    return Table((Column(frame.say(words.STATEMENT), 1),), ((OPEN,),), row_mm=STATEMENT_MM)
