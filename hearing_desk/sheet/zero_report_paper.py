"""Builds the zero report 零票报告 (D5)."""

from __future__ import annotations

from collections.abc import Iterator

from hearing_desk.model.papers import PaperKind
from hearing_desk.sheet.document import (
    Align,
    Block,
    Column,
    Fact,
    Facts,
    Fingerprint,
    Heading,
    Notice,
    SheetDocument,
    Table,
)
from hearing_desk.sheet.frame import Frame
from hearing_desk.sheet.paper import pen_facts, signatures
from hearing_desk.sheet.witness_facts import ZeroReportFacts
from hearing_desk.words import paper_words
from hearing_desk.words import witness_paper_words as words

COUNTERS = (
    words.ISSUED,
    words.RETURNED,
    words.KEYED_FIRST,
    words.KEYED_SECOND,
    words.COUNTED,
    words.RELEASED,
)


def build_zero_report(facts: ZeroReportFacts, frame: Frame) -> SheetDocument:
    """Every counter at zero, the fingerprints, the clock compared, the box sealed."""
    blocks: tuple[Block, ...] = (
        Notice(frame.say(words.ALL_ZERO)),
        _counters(facts, frame),
        Heading(frame.say(words.ZERO_DIGESTS)),
        *_fingerprints(facts, frame),
        *_keys(facts, frame),
        Heading(frame.say(words.CLOCK_CHECK)),
        pen_facts(
            frame,
            words.REFERENCE_TIME,
            words.MACHINE_TIME,
            words.MACHINE_OFFSET,
            words.COMPARED_BY,
        ),
        Heading(frame.say(words.BOX)),
        pen_facts(frame, words.BOX_EMPTY, words.BOX_SEAL, words.BOX_SEALED_BY, words.BOX_SEALED_AT),
        signatures(PaperKind.ZERO_REPORT, frame),
    )
    return SheetDocument(
        kind=PaperKind.ZERO_REPORT,
        language=frame.language,
        imprint=frame.imprint,
        title=frame.say(words.ZERO_REPORT),
        subtitles=(),
        blocks=blocks,
        single_page=True,
    )


def _keys(facts: ZeroReportFacts, frame: Frame) -> Iterator[Block]:
    """Who has to confirm before the hall sees a score."""
    if facts.keys:
        yield Heading(frame.say(words.TWO_KEYS))
        yield Facts(tuple(Fact(key, frame.or_none(holder)) for key, holder in facts.keys))


def _counters(facts: ZeroReportFacts, frame: Frame) -> Table:
    columns = (
        Column(frame.say(words.GROUP), 14, Align.LEFT),
        Column(frame.say(words.UNITS), 6),
        *(Column(frame.say(counter), 6) for counter in COUNTERS),
    )
    rows = tuple((line.group, str(line.units), *map(str, line.counters)) for line in facts.lines)
    columns_of = zip(*(line.counters for line in facts.lines), strict=True)
    units = sum(line.units for line in facts.lines)
    total = (frame.say(paper_words.TOTAL), str(units), *(str(sum(each)) for each in columns_of))
    return Table(columns, rows, total)


def _fingerprints(facts: ZeroReportFacts, frame: Frame) -> tuple[Block, ...]:
    program = Fact(frame.say(words.PROGRAM), frame.imprint.program_version)
    acts = Fact(frame.say(words.ACTS), str(facts.acts))
    roster = facts.roster_sha256
    return (
        Facts((program, acts)),
        Fingerprint(frame.say(words.SCHEME_DIGEST), frame.imprint.scheme_digest),
        Fingerprint(frame.say(words.FROZEN_DIGEST), facts.frozen_sha256),
        *((Fingerprint(frame.say(words.ROSTER_DIGEST), roster),) if roster else ()),
    )
