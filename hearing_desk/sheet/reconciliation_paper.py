"""Builds the ballot reconciliation 票数核对表 (D7): every paper accounted for."""

from __future__ import annotations

from collections.abc import Sequence
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
    Paragraph,
    SheetDocument,
    Tone,
)
from hearing_desk.sheet.facts import Frame, ReconciliationFacts, ReconciliationLine
from hearing_desk.sheet.paper import fact, filled, signatures
from hearing_desk.words import hall_paper_words as words
from hearing_desk.words import paper_words, recheck_paper_words
from hearing_desk.words.sheet_words import NONE

COUNT_HEADINGS = (
    words.PRINTED,
    words.PRESENT,
    words.RECUSED,
    words.ISSUED,
    words.EXCHANGED,
    words.UNUSED,
    words.RETURNED,
    words.FOREIGN,
    words.UNRETURNED,
    words.VALID,
    words.ABSTENTIONS,
    words.INVALID,
    words.KEYED,
)
PEOPLE = (words.PRESENT, words.RECUSED)
NO_SUM = "—"
CHECK_HEADINGS = (words.CHECK_RETURNED, words.CHECK_PAPER, words.CHECK_KEYED)


def build_reconciliation(facts: ReconciliationFacts, frame: Frame) -> SheetDocument:
    """The papers of every unit and round of a group, with the sums that must agree."""
    columns = (
        Column(frame.say(paper_words.UNIT), 17, Align.LEFT),
        Column(frame.say(paper_words.ROUND), 5),
        *(Column(frame.say(heading), 4) for heading in COUNT_HEADINGS),
        *(Column(frame.say(heading), 5) for heading in CHECK_HEADINGS),
    )
    table = filled(frame, columns, (_row(line, frame) for line in facts.lines))
    standing = [line for line in facts.lines if not line.voided]
    table = replace(
        table,
        total=_total(standing, frame),
        notes=(frame.say(words.CHECKS_NOTE),),
        density=Density.DENSE,
    )
    blocks: list[Block] = [table, Facts((_capitals(standing, frame),), across=1)]
    blocks += _remarks(facts.lines, frame)
    blocks.append(signatures(PaperKind.RECONCILIATION, frame))
    return SheetDocument(
        kind=PaperKind.RECONCILIATION,
        language=frame.language,
        imprint=frame.imprint,
        title=frame.say(words.RECONCILIATION),
        subtitles=(facts.group,),
        blocks=tuple(blocks),
        landscape=True,
    )


def _counts(line: ReconciliationLine) -> tuple[int | None, ...]:
    """In the order of `COUNT_HEADINGS`; `None` = not counted."""
    account = line.account
    return (
        line.printed,
        account.present,
        account.recused,
        account.issued,
        account.exchanged,
        account.unused,
        account.returned,
        account.foreign,
        account.unreturned,
        line.valid,
        line.abstentions,
        sum(count for _, count in line.invalid),
        line.keyed,
    )


def _row(line: ReconciliationLine, frame: Frame) -> tuple[str | None, ...]:
    number = str(line.round_number)
    return (
        line.unit,
        f"{number} {frame.say(words.VOID_ROUND)}" if line.voided else number,
        *(None if count is None else str(count) for count in _counts(line)),
        *_checks(line, frame),
    )


def _checks(line: ReconciliationLine, frame: Frame) -> tuple[str, ...]:
    """Whether the sums agree; 无 where something was not counted."""
    account = line.account
    verdicts: list[bool | None] = [account.unreturned >= 0, None, line.keyed == account.returned]
    if line.printed is not None and account.unused is not None:
        used = account.issued + account.unused + account.exchanged
        verdicts[1] = line.printed == used
    told = {True: words.AGREES, False: words.DIFFERS, None: NONE}
    return tuple(frame.say(told[verdict]) for verdict in verdicts)


def _total(lines: Sequence[ReconciliationLine], frame: Frame) -> tuple[str, ...]:
    """Sums of papers; people present at several units are not added up."""
    counts = tuple(map(_counts, lines))
    sums = (
        NO_SUM if heading in PEOPLE else frame.or_none(_sum(tuple(row[n] for row in counts)))
        for n, heading in enumerate(COUNT_HEADINGS)
    )
    return (frame.say(paper_words.TOTAL), NO_SUM, *sums, *(NO_SUM for _ in CHECK_HEADINGS))


def _sum(column: Sequence[int | None]) -> str | None:
    """The sum of what was counted everywhere; `None` where a part is missing."""
    counted = [count for count in column if count is not None]
    return str(sum(counted)) if len(counted) == len(column) else None


def _capitals(lines: Sequence[ReconciliationLine], frame: Frame) -> Fact:
    totals = frame.say(
        words.CAPITAL_TOTALS,
        issued=frame.in_capitals(sum(line.account.issued for line in lines)),
        returned=frame.in_capitals(sum(line.account.returned for line in lines)),
        valid=frame.in_capitals(sum(line.valid for line in lines)),
        keyed=frame.in_capitals(sum(line.keyed for line in lines)),
    )
    return fact(frame, words.IN_CAPITALS, totals)


def _remarks(lines: Sequence[ReconciliationLine], frame: Frame) -> list[Block]:
    told = [
        Paragraph(f"{line.unit} {text}", Tone.NOTE)
        for line in lines
        for text in (*_recounted(line, frame), *_invalid(line, frame), *line.minuted)
    ]
    return [Heading(frame.say(words.REMARKS)), *told] if told else []


def _recounted(line: ReconciliationLine, frame: Frame) -> tuple[str, ...]:
    """That the papers were counted again, and why (6.14)."""
    if not line.recounted:
        return ()
    reasons = frame.say(paper_words.SEMICOLON).join(line.recounted)
    told = recheck_paper_words.RECOUNTED_RETURNS
    return (frame.say(told, count=len(line.recounted), reasons=reasons),)


def _invalid(line: ReconciliationLine, frame: Frame) -> tuple[str, ...]:
    return tuple(
        frame.say(words.INVALID_COUNT, count=count, reason=frame.say(words.INVALID_REASONS[reason]))
        for reason, count in line.invalid
        if count
    )
