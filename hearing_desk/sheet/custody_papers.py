"""Builds the seal and custody labels 封存标签 (D15) and the hand-over list 移交清单 (D16)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from hearing_desk.model.papers import PaperKind
from hearing_desk.sheet.document import (
    Align,
    Block,
    Column,
    Density,
    Fact,
    Facts,
    Heading,
    PageBreak,
    Paragraph,
    SheetDocument,
    Table,
    Tone,
)
from hearing_desk.sheet.frame import Frame
from hearing_desk.sheet.paper import OPEN, fact, filled, pen_facts, signatures
from hearing_desk.sheet.witness_facts import HandoverFacts, SealedBallots
from hearing_desk.words import paper_words
from hearing_desk.words import witness_paper_words as words
from hearing_desk.words.language import Words

MEDIA_ROWS = 4
MEDIA_ROW_MM = 10
DIGEST_SHOWN = 16

# --------------------------------------------------------------------- D15


def build_custody_labels(sealed: Sequence[SealedBallots], frame: Frame) -> SheetDocument:
    """A page for every envelope: to be cut, glued over the flap and signed across it."""
    labels = [
        _label(ballots, number, frame)
        for ballots in sealed
        for number in range(1, len(ballots.envelopes) + 1)
    ]
    first, *others = labels
    return SheetDocument(
        kind=PaperKind.CUSTODY_LABEL,
        language=frame.language,
        imprint=frame.imprint,
        title=frame.say(words.LABEL),
        subtitles=(),
        blocks=(*first, *(block for label in others for block in (PageBreak(), *label))),
    )


def _label(ballots: SealedBallots, number: int, frame: Frame) -> tuple[Block, ...]:
    round_words = words.ROUND_VOID if ballots.voided else words.ROUND_NUMBER
    first, last = ballots.envelopes[number - 1]
    held = last - first + 1 if last else 0
    numbers = frame.say(words.FROM_TO, first=f"{first:03}", last=f"{last:03}") if held else None
    place = frame.say(words.K_OF_N, number=number, count=len(ballots.envelopes))
    return (
        Paragraph(ballots.unit, Tone.LEAD),
        Facts(
            (
                fact(frame, words.GROUP, ballots.group),
                fact(frame, paper_words.ROUND, frame.say(round_words, number=ballots.round_number)),
                _strong(frame, words.SHEETS, frame.in_capitals(held)),
                _strong(frame, words.SHEET_NUMBERS, numbers),
                _strong(frame, words.ENVELOPE, place),
                fact(frame, words.UNIT_SHEETS, frame.in_capitals(ballots.sheets)),
            )
        ),
        *_seal(ballots.seal(number), frame),
        pen_facts(
            frame,
            *(() if ballots.seal(number) else (words.SEAL_NUMBER,)),
            words.SEALED_AT,
            words.KEPT_BY,
            words.KEPT_UNTIL,
            words.OPENED,
            words.OPENED_AGAIN,
        ),
        Paragraph(frame.say(words.ACROSS_THE_FLAP), Tone.LEAD),
        signatures(PaperKind.CUSTODY_LABEL, frame),
    )


def _seal(seal: str, frame: Frame) -> tuple[Block, ...]:
    """The number on the seal where a photograph told it already."""
    return (Facts((_strong(frame, words.SEAL_NUMBER, seal),), across=1),) if seal else ()


def _strong(frame: Frame, label: Words, value: str | None) -> Fact:
    return replace(fact(frame, label, value), strong=True)


# --------------------------------------------------------------------- D16


def build_handover_list(facts: HandoverFacts, frame: Frame) -> SheetDocument:
    """Papers, envelopes and media, each to be ticked off by the one who receives them."""
    return SheetDocument(
        kind=PaperKind.HANDOVER_LIST,
        language=frame.language,
        imprint=frame.imprint,
        title=frame.say(words.HANDOVER),
        subtitles=(),
        blocks=(
            Heading(frame.say(words.PAPERS)),
            _papers(facts, frame),
            Heading(frame.say(words.ENVELOPES)),
            _envelopes(facts, frame),
            *_images(facts, frame),
            Heading(frame.say(words.MEDIA)),
            *_media(facts, frame),
            signatures(PaperKind.HANDOVER_LIST, frame, words.HANDED_OVER_BY, words.RECEIVED_BY),
        ),
    )


def _papers(facts: HandoverFacts, frame: Frame) -> Table:
    columns = (
        Column(frame.say(words.DOCUMENT_NUMBER), 16, Align.LEFT),
        Column(frame.say(words.TITLE), 27, Align.LEFT),
        Column(frame.say(words.VERSION), 6),
        Column(frame.say(words.FILE_DIGEST), 18),
        Column(frame.say(words.COPIES), 6),
        Column(frame.say(words.RECEIVED_BY), 9),
    )
    rows = (
        (each.number, each.title, f"V{each.version}", _short(each.pdf_sha256), OPEN, OPEN)
        for each in facts.papers
    )
    total = (frame.say(paper_words.TOTAL), frame.in_capitals(len(facts.papers)), *("",) * 4)
    return replace(filled(frame, columns, rows), density=Density.COMPACT, total=total)


def _envelopes(facts: HandoverFacts, frame: Frame) -> Table:
    columns = (
        Column(frame.say(paper_words.UNIT), 26, Align.LEFT),
        Column(frame.say(paper_words.ROUND), 12),
        Column(frame.say(words.SHEETS), 9),
        Column(frame.say(words.ENVELOPES), 9),
        Column(frame.say(words.SEAL_NUMBER), 10),
        Column(frame.say(words.RECEIVED_BY), 9),
    )
    table = filled(frame, columns, _envelope_rows(facts, frame))
    sheets = sum(each.sheets for each in facts.sealed)
    envelopes = sum(len(each.envelopes) for each in facts.sealed)
    total = (frame.say(paper_words.TOTAL), "", str(sheets), str(envelopes), "", "")
    return replace(table, density=Density.COMPACT, total=total)


def _envelope_rows(facts: HandoverFacts, frame: Frame) -> Iterator[tuple[str, ...]]:
    for each in facts.sealed:
        told = words.ROUND_VOID if each.voided else words.ROUND_NUMBER
        number = frame.say(told, number=each.round_number)
        seals = each.seals_told or OPEN
        yield (each.unit, number, str(each.sheets), str(len(each.envelopes)), seals, OPEN)


def _images(facts: HandoverFacts, frame: Frame) -> tuple[Block, ...]:
    """Photographs and scans in the record; nothing where none was taken in."""
    if not facts.images:
        return ()
    columns = (
        Column(frame.say(words.IN_RECORD), 7),
        Column(frame.say(words.SHOWS), 32, Align.LEFT),
        Column(frame.say(words.VERDICT_OR_SEAL), 18, Align.LEFT),
        Column(frame.say(words.FILE_DIGEST), 18),
    )
    rows = (
        (f"#{each.act}", each.shows, each.remark or OPEN, _short(each.file_sha256))
        for each in facts.images
    )
    table = replace(filled(frame, columns, rows), density=Density.COMPACT)
    return (Heading(frame.say(words.IMAGES)), table)


def _media(facts: HandoverFacts, frame: Frame) -> tuple[Block, ...]:
    columns = (
        Column(frame.say(words.MEDIUM), 14, Align.LEFT),
        Column(frame.say(words.MEDIUM_CONTENT), 16, Align.LEFT),
        Column(frame.say(words.MEDIUM_DIGEST), 26),
        Column(frame.say(words.RECEIVED_BY), 9),
    )
    rows = ((OPEN,) * len(columns) for _ in range(MEDIA_ROWS))
    return (
        Paragraph(frame.say(words.RECORD_AT, acts=facts.acts), Tone.NOTE),
        replace(filled(frame, columns, rows), row_mm=MEDIA_ROW_MM),
    )


def _short(digest: str) -> str:
    """The beginning of a digest in groups of four."""
    return " ".join(digest[start : start + 4] for start in range(0, DIGEST_SHOWN, 4))
