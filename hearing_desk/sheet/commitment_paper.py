"""Builds the commitment slip 抽签承诺单 (D1A), signed before the first die (`draw.md` 3.3)."""

from __future__ import annotations

from collections.abc import Iterator

from hearing_desk.model.papers import PaperKind
from hearing_desk.sheet.document import (
    Align,
    Block,
    Column,
    Density,
    Facts,
    Fingerprint,
    Heading,
    Paragraph,
    SheetDocument,
    Table,
    Tone,
)
from hearing_desk.sheet.draw_paper import DIGIT_GROUP, bounds, earlier_runs, exclusions
from hearing_desk.sheet.facts import CommitmentFacts, CommittedLine, Frame
from hearing_desk.sheet.paper import fact, side_by_side, signatures
from hearing_desk.words import draw_labels
from hearing_desk.words import draw_paper_words as words

GROUPS_ACROSS = 2
ROW_MM = 8
"""Enough height to write a digit in its box."""


def build_commitment_slip(facts: CommitmentFacts, frame: Frame) -> SheetDocument:
    """What is fixed before the dice, and open boxes for the digits as they fall."""
    return SheetDocument(
        kind=PaperKind.COMMITMENT_SLIP,
        language=frame.language,
        imprint=frame.imprint,
        title=frame.say(words.COMMITMENT_SLIP),
        subtitles=(
            frame.say(words.DRAW_AND_RUN, draw_id=facts.draw_id, run_number=facts.run_number),
            frame.say(words.BEFORE_DICE),
        ),
        blocks=(
            *_digests(facts, frame),
            _head(facts, frame),
            _quotas(facts, frame),
            *_dice(facts, frame),
            signatures(PaperKind.COMMITMENT_SLIP, frame),
        ),
        single_page=True,
    )


def _digests(facts: CommitmentFacts, frame: Frame) -> Iterator[Block]:
    yield Fingerprint(frame.say(words.COMMITMENT_SHA256), facts.commitment_sha256, large=True)
    for label, digest in (
        (words.COMMITMENT_SM3, facts.commitment_sm3),
        (words.ROSTER_SHA256, facts.roster_sha256),
        (words.ROSTER_SM3, facts.roster_sm3),
    ):
        yield Fingerprint(frame.say(label), digest)
    yield Paragraph(frame.say(words.COMMITMENT_IS), Tone.NOTE)


def _head(facts: CommitmentFacts, frame: Frame) -> Facts:
    return Facts(
        (
            fact(frame, words.SEALED_AT, facts.sealed_at),
            fact(frame, words.COMMITTED_AT, facts.committed_at),
            earlier_runs(facts.earlier_runs, frame),
            fact(frame, words.SEALED_COPY, frame.say(words.FOR_THE_PEN)),
        )
    )


def _quotas(facts: CommitmentFacts, frame: Frame) -> Table:
    columns = (
        Column(frame.say(words.ATTRIBUTE), 4),
        Column(frame.say(words.VALUE), 8, Align.LEFT),
        Column(frame.say(words.IN_POOL), 3),
        Column(frame.say(words.RECUSED), 12, Align.LEFT),
        Column(frame.say(words.ELIGIBLE), 3),
        Column(frame.say(words.SEATS), 3),
        Column(frame.say(words.ALTERNATES), 3),
    )
    *rows, total = (_quota_row(line, frame) for line in (*facts.lines, facts.whole_pool))
    notes = (facts.apportionment,) if facts.apportionment else ()
    return Table(columns, tuple(rows), total, notes, Density.COMPACT)


def _quota_row(line: CommittedLine, frame: Frame) -> tuple[str, ...]:
    return (
        line.attribute,
        line.value,
        str(line.in_pool),
        frame.or_none(exclusions(line.recused, frame)),
        str(line.eligible),
        frame.or_none(None if line.bounds is None else bounds(*line.bounds)),
        frame.or_none(None if line.alternates is None else str(line.alternates)),
    )


def _dice(facts: CommitmentFacts, frame: Frame) -> Iterator[Block]:
    yield Heading(frame.say(words.DICE))
    die = frame.say(draw_labels.DICE[facts.die])
    for sentence in (
        frame.say(words.SEED_FORM, die=die, count=facts.digit_count),
        frame.say(words.INVALID_THROW),
        frame.say(words.ALGORITHM),
    ):
        yield Paragraph(sentence, Tone.NOTE)
    columns = (
        Column(frame.say(words.DIGIT_GROUP), 4),
        *(Column(str(place), 3) for place in range(1, DIGIT_GROUP + 1)),
        Column(frame.say(words.ROLLED_BY), 13),
    )
    rows = tuple(side_by_side(tuple(_boxes(facts.digit_count)), GROUPS_ACROSS))
    yield Table(columns * GROUPS_ACROSS, rows, row_mm=ROW_MM)


def _boxes(digit_count: int) -> Iterator[tuple[str, ...]]:
    """A group of digits a row, open for the pen; places not announced are struck out."""
    for start in range(0, digit_count, DIGIT_GROUP):
        open_boxes = min(DIGIT_GROUP, digit_count - start)
        places = (" " if place < open_boxes else "—" for place in range(DIGIT_GROUP))
        yield (str(start // DIGIT_GROUP + 1), *places, " ")
