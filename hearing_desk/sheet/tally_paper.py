"""Builds the unit tally sheet 单位计票汇总表 (D8): one page, checkable with a pencil."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction

from hearing_desk.model.ids import SheetNo
from hearing_desk.model.papers import PaperKind
from hearing_desk.model.scheme import Combination
from hearing_desk.model.tally import ItemCounts
from hearing_desk.rules.ballots import sheet_ranges
from hearing_desk.rules.capitals import capital_numeral
from hearing_desk.rules.rates import grade_rates
from hearing_desk.rules.scheme_values import plain
from hearing_desk.rules.score import mixed_text, score_text
from hearing_desk.sheet.document import (
    Align,
    Block,
    Column,
    Density,
    Fact,
    Facts,
    Notice,
    Paragraph,
    SheetDocument,
    Table,
    Tone,
)
from hearing_desk.sheet.facts import Frame, KeyingFacts, UnitTallyFacts
from hearing_desk.sheet.paper import blank_rule, fact, signatures
from hearing_desk.words import correction_paper_words, hall_paper_words, paper_words
from hearing_desk.words import count_paper_words as words

GRADE_SHARE, LONG_WORD = 3, 10
"""Share of a grade's column; one more where its name has a longer word than so many letters."""

MOST_LISTED = 12
"""Sampled sheets named one by one; more of them as ranges, for the sheet has one page."""


def build_unit_tally(facts: UnitTallyFacts, frame: Frame) -> SheetDocument:
    """The count of one unit: counts, points, divisor, score, how it was entered and checked."""
    blocks: tuple[Block, ...] = (
        Paragraph(facts.unit, Tone.LEAD),
        *_replaced(facts, frame),
        _ballots(facts, frame),
        _counts(facts, frame),
        _result(facts, frame),
        _keying(facts.keying, facts.minuted, frame),
        signatures(PaperKind.UNIT_TALLY, frame),
    )
    place = words.GROUP_AND_ORDER_WRITTEN if facts.written else words.GROUP_AND_ORDER
    return SheetDocument(
        kind=PaperKind.UNIT_TALLY,
        language=frame.language,
        imprint=frame.imprint,
        title=frame.say(words.UNIT_TALLY),
        subtitles=(frame.say(place, group=facts.group, order=facts.order),),
        blocks=blocks,
        single_page=True,
    )


def _replaced(facts: UnitTallyFacts, frame: Frame) -> Iterator[Block]:
    """Which version this one takes the place of, and why (6.9)."""
    replaced = facts.replaced
    if replaced is not None:
        told = frame.say(
            correction_paper_words.REPLACES,
            version=replaced.version + 1,
            replaced=replaced.version,
            shown=frame.or_none(replaced.shown),
            report=replaced.report,
        )
        yield Notice(told)


def _ballots(facts: UnitTallyFacts, frame: Frame) -> Facts:
    tally, account = facts.tally, facts.tally.account

    def people(number: int) -> str:
        return frame.say(words.PEOPLE, number=frame.in_capitals(number))

    counts = frame.say(
        words.BALLOT_COUNTS_TEXT,
        issued=account.issued,
        returned=account.returned,
        valid=tally.valid,
        abstentions=tally.abstentions,
        invalid=tally.invalid,
        all_blank=tally.all_blank,
        exchanged=account.exchanged,
    )
    return Facts(
        (
            fact(frame, words.PRESENT, people(account.present)),
            fact(frame, words.RECUSED, people(account.recused)),
            fact(frame, paper_words.ROUND, str(tally.round)),
            fact(frame, words.UNRETURNED, _unreturned(facts, frame)),
            fact(frame, words.BALLOT_COUNTS, counts),
        )
    )


def _unreturned(facts: UnitTallyFacts, frame: Frame) -> str | None:
    """The missing ballots and what they do to the score (C2)."""
    missing, cost = facts.tally.account.unreturned, facts.tally.unreturned_cost
    if missing <= 0:
        return None
    effect = (
        words.UNRETURNED_NO_EFFECT
        if cost == 0
        else words.UNRETURNED_COST
        if cost > 0
        else words.UNRETURNED_GAIN
    )
    return frame.say(effect, count=missing, cost=score_text(abs(cost), frame.scheme.ranks))


def _longest(label: str) -> int:
    """How many letters the longest word of a label has; 0 where there is none."""
    return max(map(len, re.findall("[A-Za-z]+", label)), default=0)


def _counts(facts: UnitTallyFacts, frame: Frame) -> Table:
    grades = frame.scheme.ballot.grades
    extra = words.ABSTENTIONS, words.INVALID
    columns = (
        Column(frame.say(words.ITEM), 8, Align.LEFT),
        *(
            Column(
                frame.say(
                    words.GRADE_HEADING, grade=frame.local(grade.label), points=plain(grade.points)
                ),
                GRADE_SHARE + (_longest(frame.local(grade.label)) > LONG_WORD),
            )
            for grade in grades
        ),
        Column(frame.say(words.BLANK), 3),
        Column(frame.say(words.OVERMARKED), 3),
        Column(frame.say(words.ILLEGIBLE), 3),
        *(Column(frame.say(heading), 3) for heading in extra),
        Column(frame.say(words.ROW_SUM), 3),
        Column(frame.say(words.POINTS), 4, Align.RIGHT),
    )
    labels = {item.id: frame.local(item.label) for item in frame.scheme.ballot.items}
    rows = tuple(
        (
            f"{number}. {labels[counts.item]}",
            *_with_rates(_marks(counts, facts), (counts,), frame),
            plain(counts.points),
        )
        for number, counts in enumerate(facts.tally.items, start=1)
    )
    sums = tuple(sum(column) for column in zip(*_all_marks(facts), strict=True))
    points = sum((counts.points for counts in facts.tally.items), Fraction(0))
    counted = _with_rates(sums, facts.tally.items, frame)
    total = (frame.say(paper_words.TOTAL), *counted, plain(points))
    density = Density.DENSE if _rated(frame) else Density.NORMAL
    return Table(columns, rows, total=total, notes=tuple(_notes(facts, frame)), density=density)


def _with_rates(
    marks: tuple[int, ...], items: tuple[ItemCounts, ...], frame: Frame
) -> tuple[str, ...]:
    """The counts as text; where all marks together make the score, each with its rate (S6)."""
    ballot = frame.scheme.ballot
    texts = tuple(map(str, marks))
    rates = grade_rates(items, ballot) if _rated(frame) else None
    if rates is None:
        return texts
    shown = iter(score_text(rate * 100, frame.scheme.ranks) for rate in rates)
    graded = (
        f"{text}\n{next(shown)}" if grade.counted else text
        for text, grade in zip(texts, ballot.grades, strict=False)
    )
    return (*graded, *texts[len(ballot.grades) :])


def _rated(frame: Frame) -> bool:
    return frame.scheme.ballot.combination is Combination.POOLED_MEAN


def _all_marks(facts: UnitTallyFacts) -> list[tuple[int, ...]]:
    return [_marks(counts, facts) for counts in facts.tally.items]


def _marks(counts: ItemCounts, facts: UnitTallyFacts) -> tuple[int, ...]:
    """The counts of one item in column order; the last is their sum, the ballots returned."""
    columns = (
        *(count for _, count in counts.grades),
        counts.blank,
        counts.overmarked,
        counts.illegible,
        facts.tally.abstentions,
        facts.tally.invalid,
    )
    return (*columns, sum(columns))


def _notes(facts: UnitTallyFacts, frame: Frame) -> Iterator[str]:
    tally, ballot = facts.tally, frame.scheme.ballot
    imputed = tally.imputed_points
    yield frame.say(
        words.PENCIL,
        ballots=tally.ballots,
        capitals=capital_numeral(tally.ballots),
        imputed=frame.say(words.IMPUTED, points=plain(imputed)) if imputed else "",
    )
    yield frame.say(
        words.RULES_APPLIED,
        blank=blank_rule(frame),
        overmark=frame.label(ballot.overmark),
        all_blank=frame.label(ballot.all_blank),
        invalid=frame.label(ballot.invalid),
    )
    if _rated(frame):
        yield frame.say(words.RATES)
    for reason, count in facts.invalid:
        if count:
            told = frame.say(hall_paper_words.INVALID_REASONS[reason])
            yield frame.say(hall_paper_words.INVALID_COUNT, count=count, reason=told)


def _result(facts: UnitTallyFacts, frame: Frame) -> Facts:
    tally = facts.tally
    if tally.score is None or facts.shown is None:
        score = frame.say(words.NO_SCORE)
    else:
        score = frame.say(
            words.SCORE_TEXT,
            shown=facts.shown,
            raw_total=plain(tally.raw_total),
            divisor=tally.divisor,
            exact=mixed_text(tally.score),
        )
    divisor = frame.say(
        words.DIVISOR_TEXT,
        divisor=frame.in_capitals(tally.divisor),
        rule=frame.label(frame.scheme.ballot.divisor),
    )
    return Facts(
        (
            fact(frame, words.RAW_TOTAL, plain(tally.raw_total)),
            fact(frame, words.DIVISOR, divisor),
            replace(fact(frame, words.SCORE, score), strong=True),
        ),
        across=1,
    )


def _keying(keying: KeyingFacts, minuted: tuple[str, ...], frame: Frame) -> Facts:
    differences = frame.say(
        words.DIFFERENCES_TEXT, differences=keying.differences, settled=keying.settled
    )
    doubtful = frame.say(words.DOUBTFUL_TEXT, doubtful=keying.doubtful, rulings=keying.rulings)
    rows: tuple[Fact, ...] = (
        fact(frame, words.KEYED_BY, keying.keyed_by),
        fact(frame, words.VERIFIED_BY, keying.verified_by),
        fact(frame, words.METHOD, frame.label(frame.scheme.ballot.verification)),
        fact(frame, words.DIFFERENCES, differences),
        fact(frame, words.DOUBTFUL, doubtful),
        fact(frame, words.SAMPLE, _sample(keying, frame)),
        fact(frame, words.REMARKS, frame.say(paper_words.SEMICOLON).join(minuted)),
    )
    return Facts(rows)


def _sample(keying: KeyingFacts, frame: Frame) -> str:
    if keying.sample is None:
        return frame.say(words.NO_SAMPLE)
    numbers = keying.sample.sheet_numbers
    listed = frame.say(paper_words.LIST_COMMA).join(f"{number:03}" for number in numbers)
    if len(numbers) > MOST_LISTED:
        listed = sheet_ranges(map(SheetNo, numbers))
    return frame.say(
        words.SAMPLE_TEXT,
        sheets=listed,
        drawn=len(numbers),
        matched=keying.sample.matched,
    )
