"""Builds the draw certificate 抽选结果证明 (D1); no identity numbers, no telephone numbers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from hearing_desk.model.papers import PaperKind
from hearing_desk.sheet.document import (
    Align,
    Block,
    Column,
    Density,
    Fact,
    Facts,
    Fingerprint,
    Heading,
    Listing,
    Paragraph,
    SheetDocument,
    Table,
    Tone,
)
from hearing_desk.sheet.draw_recipes import recipes
from hearing_desk.sheet.facts import (
    DrawCertificateFacts,
    DrawnLine,
    EarlierRun,
    Frame,
    QuotaLine,
    SeedFacts,
)
from hearing_desk.sheet.paper import fact, filled, side_by_side, signatures
from hearing_desk.words import draw_paper_words as words
from hearing_desk.words import paper_words

PANEL_ACROSS = 2
DIGIT_GROUP = 5


def build_draw_certificate(facts: DrawCertificateFacts, frame: Frame) -> SheetDocument:
    """The draw with everything needed to redo it."""
    blocks: list[Block] = [_head(facts, frame), *_quotas(facts, frame)]
    if facts.seed is not None:
        blocks += _seed(facts.seed, frame)
    blocks += _result(facts, frame)
    if facts.walk:
        blocks += _walk(facts, frame)
    if facts.seed is not None and facts.panel:
        blocks += recipes(frame, facts.seed, facts.panel[0].person_id)
    blocks.append(signatures(PaperKind.DRAW_CERTIFICATE, frame, words.OPERATOR))
    return SheetDocument(
        kind=PaperKind.DRAW_CERTIFICATE,
        language=frame.language,
        imprint=frame.imprint,
        title=frame.say(words.CERTIFICATE),
        subtitles=(
            frame.say(words.DRAW_AND_RUN, draw_id=facts.draw_id, run_number=facts.run_number),
        ),
        blocks=tuple(blocks),
    )


def _head(facts: DrawCertificateFacts, frame: Frame) -> Facts:
    rows: list[Fact] = [
        fact(frame, words.HELD_AT, facts.held_at),
        fact(frame, words.METHOD, frame.say(words.METHODS[facts.method])),
        fact(frame, words.ORIGIN, facts.origin),
        fact(frame, words.POOL, facts.pool_name),
        fact(frame, words.SEALED_AT, facts.sealed_at),
        fact(frame, words.POOL_SIZE, frame.in_capitals(facts.pool_size)),
        fact(frame, words.SEATS_DRAWN, frame.in_capitals(len(facts.panel))),
        earlier_runs(facts.earlier_runs, frame),
        fact(frame, words.WITNESSES, frame.say(paper_words.LIST_COMMA).join(facts.witnesses)),
    ]
    return Facts(tuple(rows), across=1)


def earlier_runs(runs: tuple[EarlierRun, ...], frame: Frame) -> Fact:
    """What became of the draws before this one, and why; 无 for the first."""
    told = (
        frame.say(
            words.ABORTED_RUN if run.aborted else words.VOIDED_RUN,
            run_number=run.run_number,
            reason=run.reason,
        )
        for run in runs
    )
    return fact(frame, words.EARLIER_RUNS, frame.say(paper_words.SEMICOLON).join(told))


def exclusions(reasons: tuple[tuple[str, int], ...], frame: Frame) -> str:
    """How many people could not be drawn, by reason; "" for nobody."""
    return frame.say(paper_words.LIST_COMMA).join(
        frame.say(words.EXCLUSION, reason=reason, count=count) for reason, count in reasons
    )


def bounds(minimum: int, maximum: int) -> str:
    """Least and most seats of a quota: `10`, or `9–10`."""
    return str(minimum) if minimum == maximum else f"{minimum}–{maximum}"


def _quotas(facts: DrawCertificateFacts, frame: Frame) -> Iterator[Block]:
    yield Heading(frame.say(words.QUOTAS))
    columns = (
        Column(frame.say(words.ATTRIBUTE), 4),
        Column(frame.say(words.VALUE), 7, Align.LEFT),
        *(
            Column(frame.say(heading), 3)
            for heading in (
                words.IN_POOL,
                words.ELIGIBLE,
                words.SHARE,
                words.EXACT,
                words.BOUNDS,
                words.SEATED,
                words.ALTERNATES,
            )
        ),
    )
    table = filled(frame, columns, (_quota_row(line) for line in facts.quotas))
    notes = [facts.apportionment] if facts.apportionment else []
    excluded = exclusions(facts.exclusions, frame)
    notes.append(frame.say(words.EXCLUDED, listed=frame.or_none(excluded)))
    yield replace(table, notes=tuple(notes))


def _quota_row(line: QuotaLine) -> tuple[str | None, ...]:
    alternates = None if line.alternates is None else str(line.alternates)
    return (
        line.attribute,
        line.value,
        str(line.in_pool),
        str(line.eligible),
        line.share,
        line.exact,
        bounds(line.minimum, line.maximum),
        str(line.seated),
        alternates,
    )


def _seed(seed: SeedFacts, frame: Frame) -> Iterator[Block]:
    yield Heading(frame.say(words.SEED))
    for label, digest in (
        (words.ROSTER_SHA256, seed.roster_sha256),
        (words.ROSTER_SM3, seed.roster_sm3),
        (words.COMMITMENT_SHA256, seed.commitment_sha256),
        (words.COMMITMENT_SM3, seed.commitment_sm3),
        (words.KEY, seed.k),
    ):
        yield Fingerprint(frame.say(label), digest)
    yield Paragraph(frame.say(words.COMMITMENT_NOTE), Tone.NOTE)
    yield Facts(
        (
            fact(frame, words.COMMITTED_AT, seed.committed_at),
            fact(frame, words.SEALED_COPY, seed.sealed_copy),
        ),
    )
    columns = (
        Column(frame.say(paper_words.NUMBER), 1),
        Column(frame.say(words.DIGITS, die=seed.die.value), 6, Align.LEFT),
        Column(frame.say(words.ROLLED_BY), 4, Align.LEFT),
    )
    rows = (
        (str(number), _in_groups(roll.digits), roll.rolled_by)
        for number, roll in enumerate(seed.rolls, start=1)
    )
    yield filled(frame, columns, rows)
    yield Paragraph(frame.say(words.SEED_STRING))
    yield Listing((seed.seed_string,))


def _in_groups(digits: str) -> str:
    return "  ".join(
        digits[start : start + DIGIT_GROUP] for start in range(0, len(digits), DIGIT_GROUP)
    )


def _result(facts: DrawCertificateFacts, frame: Frame) -> Iterator[Block]:
    yield Heading(frame.say(words.RESULT))
    yield _people(facts.panel, Column(frame.say(words.SEAT), 3), frame)
    yield Heading(frame.say(words.ALTERNATE_LIST))
    yield _people(facts.alternates, Column(frame.say(words.POSITION), 5), frame)
    yield Heading(frame.say(words.REPLACEMENTS))
    columns = (
        Column(frame.say(words.OUTGOING), 4, Align.LEFT),
        Column(frame.say(words.INCOMING), 4, Align.LEFT),
        Column(frame.say(paper_words.REASON), 6, Align.LEFT),
        Column(frame.say(words.AT), 4),
    )
    rows = (
        (line.outgoing, line.incoming or frame.say(words.VACANT), line.reason, line.at)
        for line in facts.replacements
    )
    yield filled(frame, columns, rows)


def _people(lines: tuple[DrawnLine, ...], position: Column, frame: Frame) -> Table:
    columns = (
        position,
        Column(frame.say(words.PERSON_ID), 3),
        Column(frame.say(paper_words.NAME), 4, Align.LEFT),
        Column(frame.say(paper_words.SECTOR), 5, Align.LEFT),
    )
    rows = [(line.position, line.person_id, line.name, line.sector) for line in lines]
    if not rows:
        return filled(frame, columns, ())
    beside = tuple(side_by_side(rows, PANEL_ACROSS))
    return Table(columns * PANEL_ACROSS, beside, density=Density.DENSE)


def _walk(facts: DrawCertificateFacts, frame: Frame) -> Iterator[Block]:
    yield Heading(frame.say(words.WALK))
    columns = (
        Column(frame.say(words.PLACE), 2),
        Column(frame.say(words.TICKET), 7),
        Column(frame.say(words.PERSON_ID), 3),
        Column(frame.say(paper_words.NAME), 4, Align.LEFT),
        Column(frame.say(words.OUTCOME), 8, Align.LEFT),
    )
    rows = tuple(
        (str(line.place), line.ticket, line.person_id, line.name, line.outcome)
        for line in facts.walk
    )
    yield Table(
        columns, rows, notes=(frame.say(words.WALK_NOTE),), density=Density.DENSE, rule_every=5
    )
