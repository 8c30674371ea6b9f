"""Builds the correction report 更正报告 (D12): what was wrong, who saw it, what it changes."""

from __future__ import annotations

from dataclasses import replace

from hearing_desk.model.ballots import BLANK, ILLEGIBLE, OVERMARKED, Mark
from hearing_desk.model.papers import PaperKind
from hearing_desk.rules.scheme_values import plain
from hearing_desk.sheet.correction_facts import (
    CorrectedSheet,
    CorrectionReportFacts,
    Place,
    UnitEffect,
    rank_of,
)
from hearing_desk.sheet.document import (
    Align,
    Column,
    Density,
    Facts,
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
from hearing_desk.words import count_paper_words, paper_words


def build_correction_report(facts: CorrectionReportFacts, frame: Frame) -> SheetDocument:
    """One correction with everything it leads to; signed by all who signed the original."""
    return SheetDocument(
        kind=PaperKind.CORRECTION_REPORT,
        language=frame.language,
        imprint=frame.imprint,
        title=frame.say(words.REPORT),
        subtitles=(frame.say(words.GROUP_AND_UNIT, group=facts.group, unit=facts.unit),),
        blocks=(
            Notice(frame.say(words.VOID_NOTICE, paper=facts.paper)),
            _head(facts, frame),
            Heading(frame.say(words.WHAT_CHANGED)),
            _marks(facts, frame),
            Heading(frame.say(words.HOW)),
            *(_found(sheet, frame) for sheet in facts.sheets),
            Heading(frame.say(words.EFFECT)),
            _figures(facts, frame),
            Heading(frame.say(words.GROUP_EFFECT)),
            _group(facts, frame),
            Heading(frame.say(words.ANNOUNCEMENT)),
            Paragraph(_to_read(facts, frame)),
            Paragraph(frame.say(words.TO_ANNOUNCE), Tone.FLUSH),
            Paragraph(frame.say(words.NOTARY_INFORMED), Tone.NOTE),
            signatures(PaperKind.CORRECTION_REPORT, frame),
        ),
    )


def _head(facts: CorrectionReportFacts, frame: Frame) -> Facts:
    comma = frame.say(paper_words.LIST_COMMA)
    ballots = frame.say(words.BALLOTS_OF_ROUND, number=facts.round_number)
    return Facts(
        (
            fact(frame, words.CORRECTED_PAPER, f"{facts.paper}　{ballots}"),
            fact(frame, words.NEW_PAPERS, comma.join(facts.new_papers)),
            fact(frame, words.SIGNED_BY, comma.join(facts.signed_by)),
        ),
        across=1,
    )


def _marks(facts: CorrectionReportFacts, frame: Frame) -> Table:
    """Only the items whose marks differ, paper by paper."""
    columns = (
        Column(frame.say(words.SHEET), 2),
        Column(frame.say(words.ITEM), 6, Align.LEFT),
        Column(frame.say(words.OLD_MARK), 4),
        Column(frame.say(words.NEW_MARK), 4),
    )
    items = frame.scheme.ballot.items
    return filled(
        frame,
        columns,
        (
            (
                f"{sheet.sheet_number:03}",
                f"{number}. {frame.local(item.label)}",
                mark_text(before, frame),
                mark_text(after, frame),
            )
            for sheet in facts.sheets
            for number, (item, before, after) in enumerate(
                zip(items, sheet.before, sheet.after, strict=True), 1
            )
            if before != after
        ),
    )


def mark_text(mark: Mark, frame: Frame) -> str:
    """A mark in words: the grade's label, 空白, 多选 with the grades seen, 无法辨认."""
    told = {
        BLANK: words.BLANK,
        OVERMARKED: words.OVERMARKED,
        ILLEGIBLE: words.ILLEGIBLE,
    }.get(mark)
    if told is not None:
        return frame.say(told)
    grades = [
        frame.local(frame.scheme.ballot.grades[int(key) - 1].label) for key in mark.split("+")
    ]
    if len(grades) == 1:
        return grades[0]
    comma = frame.say(paper_words.LIST_COMMA)
    return frame.say(words.OVERMARKED_WITH, grades=comma.join(grades))


def _found(sheet: CorrectedSheet, frame: Frame) -> Facts:
    return Facts(
        (
            fact(frame, words.SHEET, f"{sheet.sheet_number:03}"),
            fact(frame, words.WHEN, sheet.at),
            fact(frame, paper_words.REASON, sheet.reason),
            fact(frame, words.FOUND, sheet.found),
            fact(frame, words.CHECKED_BY, sheet.checked_by),
            fact(frame, words.NOTARY, sheet.notary or frame.say(words.NO_NOTARY)),
        )
    )


def _figures(facts: CorrectionReportFacts, frame: Frame) -> Table:
    """Points of every item, raw total, divisor and score, before and after."""
    columns = (
        Column(frame.say(words.FIGURE), 6, Align.LEFT),
        Column(frame.say(words.BEFORE), 3, Align.RIGHT),
        Column(frame.say(words.AFTER), 3, Align.RIGHT),
    )
    before, after, own = facts.before, facts.after, facts.own
    items = (
        (
            frame.say(words.ITEM_POINTS, item=frame.local(item.label)),
            plain(old.points),
            plain(new.points),
        )
        for item, old, new in zip(frame.scheme.ballot.items, before.items, after.items, strict=True)
    )
    totals = frame.say(count_paper_words.RAW_TOTAL)
    divisors = frame.say(count_paper_words.DIVISOR)
    scores = frame.say(count_paper_words.SCORE)
    table = filled(
        frame,
        columns,
        (
            *items,
            (totals, plain(before.raw_total), plain(after.raw_total)),
            (divisors, str(before.divisor), str(after.divisor)),
            (scores, _shown(own.before), _shown(own.after)),
        ),
    )
    return replace(table, density=Density.DENSE)


def _group(facts: CorrectionReportFacts, frame: Frame) -> Table:
    columns = (
        Column(frame.say(paper_words.UNIT), 8, Align.LEFT),
        Column(frame.say(words.SCORE_BEFORE), 4, Align.RIGHT),
        Column(frame.say(words.SCORE_AFTER), 4, Align.RIGHT),
        Column(frame.say(words.RANK_BEFORE), 4),
        Column(frame.say(words.RANK_AFTER), 4),
        Column(frame.say(words.CHANGE), 8),
    )
    rows = (
        (
            effect.unit,
            _shown(effect.before),
            _shown(effect.after),
            rank_text(effect.before, frame),
            rank_text(effect.after, frame),
            _change(effect, frame),
        )
        for effect in facts.units
    )
    table = filled(frame, columns, rows)
    notes = (frame.say(words.TIES_DROPPED),) if facts.ties_dropped else ()
    return replace(table, notes=notes)


def _shown(place: Place | None) -> str | None:
    return None if place is None else place.shown


def rank_text(place: Place | None, frame: Frame) -> str | None:
    """A rank as the summary writes it."""
    if place is None:
        return None
    if place.rank is None:
        return frame.say(count_paper_words.UNRANKED)
    if place.tied:
        return frame.say(count_paper_words.TIED, rank=place.rank)
    return str(place.rank)


def _change(effect: UnitEffect, frame: Frame) -> str:
    moved = rank_of(effect.before) != rank_of(effect.after)
    if effect.corrected:
        return frame.say(words.BOTH_CHANGED if moved else words.CORRECTED)
    return frame.say(words.RANK_CHANGED if moved else words.UNCHANGED)


def _to_read(facts: CorrectionReportFacts, frame: Frame) -> str:
    """What is read out: the score; ranks with old and new where any changed (6.9)."""
    own = facts.own
    before, after = (frame.or_none(_shown(place)) for place in (own.before, own.after))
    return frame.say(
        words.TO_READ,
        unit=facts.unit,
        before=before,
        after=after,
        rank=_rank(facts, frame),
    )


def _rank(facts: CorrectionReportFacts, frame: Frame) -> str:
    own = facts.own
    if not facts.ranks_changed:
        return frame.say(words.RANK_STAYS)
    if rank_of(own.before) == rank_of(own.after):
        return frame.say(words.OTHERS_MOVE)
    before, after = (frame.or_none(rank_text(place, frame)) for place in (own.before, own.after))
    return frame.say(words.RANK_MOVES, before=before, after=after)
