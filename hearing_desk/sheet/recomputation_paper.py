"""Builds the group scores by revised rules (D10A), beside the signed result and never for it."""

from __future__ import annotations

from collections.abc import Iterator

from hearing_desk.model.papers import PaperKind
from hearing_desk.rules.scheme_values import plain
from hearing_desk.sheet.correction_facts import RecomputationFacts
from hearing_desk.sheet.correction_paper import rank_text
from hearing_desk.sheet.document import (
    Align,
    Block,
    Column,
    Facts,
    Fingerprint,
    Heading,
    Notice,
    Paragraph,
    SheetDocument,
    Table,
    Tone,
)
from hearing_desk.sheet.frame import Frame
from hearing_desk.sheet.paper import fact, filled, signatures
from hearing_desk.words import correction_paper_words as words
from hearing_desk.words import paper_words


def build_recomputation(facts: RecomputationFacts, frame: Frame) -> SheetDocument:
    """A group's scores and ranks as signed and as the revised rules give them (6.23)."""
    return SheetDocument(
        kind=PaperKind.RECOMPUTATION,
        language=frame.language,
        imprint=frame.imprint,
        title=frame.say(words.RECOMPUTATION),
        subtitles=(frame.say(words.RECOMPUTED_TITLE, group=facts.group, number=facts.number),),
        blocks=(
            Notice(frame.say(words.RECOMPUTED_NOTICE)),
            _head(facts, frame),
            Fingerprint(frame.say(words.REVISED_DIGEST), facts.sha256),
            Heading(frame.say(words.REVISIONS)),
            *_revisions(facts, frame),
            _table(facts, frame),
            signatures(PaperKind.RECOMPUTATION, frame),
        ),
    )


def _head(facts: RecomputationFacts, frame: Frame) -> Facts:
    return Facts(
        (
            fact(frame, words.ORDERED_BY, facts.document),
            fact(frame, words.ORDERED_AT, facts.at),
            fact(frame, paper_words.REASON, facts.reason),
        ),
        across=1,
    )


def _revisions(facts: RecomputationFacts, frame: Frame) -> Iterator[Block]:
    """The sentences of the rule sheet that differ, as signed and as revised."""
    if not facts.revisions:
        yield Paragraph(frame.say(words.NO_SENTENCE_DIFFERS), Tone.NOTE)
    for signed, revised in facts.revisions:
        if signed:
            yield Paragraph(frame.say(words.SIGNED_SENTENCE, sentence=signed), Tone.NOTE)
        if revised:
            yield Paragraph(frame.say(words.REVISED_SENTENCE, sentence=revised), Tone.NOTE)


def _table(facts: RecomputationFacts, frame: Frame) -> Table:
    columns = (
        Column(frame.say(paper_words.UNIT), 8, Align.LEFT),
        Column(frame.say(words.SIGNED_RANK), 4),
        Column(frame.say(words.SIGNED_SCORE), 4, Align.RIGHT),
        Column(frame.say(words.REVISED_RANK), 4),
        Column(frame.say(words.REVISED_SCORE), 4, Align.RIGHT),
        Column(frame.say(words.REVISED_TOTAL), 4, Align.RIGHT),
        Column(frame.say(words.REVISED_DIVISOR), 4),
    )
    return filled(
        frame,
        columns,
        (
            (
                line.unit,
                rank_text(line.signed, frame),
                line.signed.shown,
                rank_text(line.revised, frame),
                line.revised.shown,
                plain(line.raw_total),
                str(line.divisor),
            )
            for line in facts.lines
        ),
    )
