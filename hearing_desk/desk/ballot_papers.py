"""What the reconciliation (D7), the unit tally sheet (D8), the ballot list (D9) and the group
summary (D10) say, taken from the state."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence

from hearing_desk.desk.correction_papers import report_number
from hearing_desk.desk.recheck_papers import names_of, recount_number, sample_check
from hearing_desk.desk.tally_clerk import final_marks
from hearing_desk.errors import InternalError
from hearing_desk.model.ballots import InvalidReason
from hearing_desk.model.hearing import HearingState, RoundState, UnitDay
from hearing_desk.model.ids import SheetNo, UnitId
from hearing_desk.model.people import PersonId
from hearing_desk.model.scheme import Group, RankRules, Scheme
from hearing_desk.model.tally import Standing, UnitTally
from hearing_desk.rules.award import leading, trailing
from hearing_desk.rules.ballots import differences, sheet_ranges
from hearing_desk.rules.rank import ties_to_settle
from hearing_desk.rules.rates import most_marked
from hearing_desk.rules.score import score_text
from hearing_desk.sheet.facts import (
    AbsentLine,
    BallotLine,
    BallotListFacts,
    GroupSummaryFacts,
    KeyingFacts,
    NamedUnits,
    ReconciliationFacts,
    ReconciliationLine,
    ReplacedVersion,
    SummaryLine,
    UnitTallyFacts,
)
from hearing_desk.words import (
    correction_paper_words,
    count_paper_words,
    day_words,
    recheck_paper_words,
)
from hearing_desk.words.language import Language
from hearing_desk.words.rule_answers import local


def reconciliation_facts(
    state: HearingState, group: Group, language: Language
) -> ReconciliationFacts:
    """D7 of one group: every round of every unit, voided ones too."""
    return ReconciliationFacts(
        group=_label(group, language),
        lines=tuple(
            _reconciliation_line(day, current)
            for day in state.group_units(group.id)
            for current in day.rounds
        ),
    )


def _reconciliation_line(day: UnitDay, current: RoundState) -> ReconciliationLine:
    tally = current.tally
    return ReconciliationLine(
        unit=day.unit.name,
        round_number=current.number,
        account=current.account,
        printed=current.printed,
        valid=0 if tally is None else tally.valid,
        invalid=_invalid_counts(current, tally),
        abstentions=0 if tally is None else tally.abstentions,
        keyed=len(current.first),
        voided=current.voided is not None,
        minuted=tuple(current.minuted),
        recounted=tuple(current.recounts),
    )


def unit_tally_facts(
    day: UnitDay,
    group: Group,
    scheme: Scheme,
    name_of: Callable[[PersonId], str],
    language: Language,
    *,
    replaced: ReplacedVersion | None = None,
) -> UnitTallyFacts:
    """D8 of one unit, of its round in force.

    replaced: the version corrected; `None` = this is the first.
    """
    current, tally = _counted(day)
    return UnitTallyFacts(
        unit=day.unit.name,
        group=_label(group, language),
        order=day.unit.order,
        written=day.speech.written,
        tally=tally,
        shown=None if tally.score is None else score_text(tally.score, scheme.ranks),
        invalid=_invalid_counts(current, tally),
        keying=_keying(current, scheme, name_of, language),
        minuted=(*current.minuted, *_set_right(current, language), *_recounted(day, language)),
        replaced=replaced,
    )


def _set_right(current: RoundState, language: Language) -> Iterator[str]:
    """Papers taken out of the count, and papers keyed anew, before the lock."""
    for sheet_no, reason in current.taken_out.items():
        yield correction_paper_words.TAKEN_OUT.filled(language, sheet_no=sheet_no, reason=reason)
    if current.set_aside:
        sheets = sheet_ranges(sorted(set(current.set_aside)))
        yield correction_paper_words.KEYED_ANEW.filled(language, sheets=sheets)


def _recounted(day: UnitDay, language: Language) -> Iterator[str]:
    """Full recounts of the round in force (6.18)."""
    for held in day.current.rekeyings if day.current is not None else ():
        yield recheck_paper_words.RECOUNT_HELD.filled(
            language,
            number=held.number,
            differing=len(held.differing),
            paper=recount_number(day, held),
        )


def ballot_list_facts(day: UnitDay, group: Group, language: Language) -> BallotListFacts:
    """D9 of one unit, of its round in force, in order of the sheet numbers."""
    current, _ = _counted(day)
    marks = final_marks(current)
    return BallotListFacts(
        unit=day.unit.name,
        group=_label(group, language),
        round_number=current.number,
        lines=tuple(
            BallotLine(sheet_no, marks.get(sheet_no), _remark(current, sheet_no, language))
            for sheet_no in sorted({*marks, *current.invalid})
        ),
    )


def group_summary_facts(
    state: HearingState,
    group: Group,
    scheme: Scheme,
    standings: Sequence[Standing],
    language: Language,
) -> GroupSummaryFacts:
    """D10 of one group, in rank order; absent units below the line, ties still waiting told."""
    lines, absent = [], []
    for standing in standings:
        day = state.units[standing.unit]
        if day.absent is not None:
            absent.append(AbsentLine(day.unit.name, day.absent))
            continue
        current, tally = _counted(day)
        threshold = scheme.ranks.flag_below
        lines.append(
            SummaryLine(
                rank=standing.rank,
                tied=standing.tied,
                unit=day.unit.name,
                ballots=tally.ballots,
                invalid=tally.invalid,
                divisor=tally.divisor,
                raw_total=tally.raw_total,
                shown=standing.shown or None,
                sheet_version=f"D8-{day.unit.id} V{current.locked_version or 1}",
                flagged=(
                    threshold is not None and tally.score is not None and tally.score < threshold
                ),
            )
        )
    waiting = tuple(
        tuple(state.units[unit].unit.name for unit in tie)
        for tie in ties_to_settle(standings, scheme.ranks)
    )
    named = tuple(_named(state, scheme.ranks, standings, language))
    reports = tuple(report_number(c) for c in state.corrections if c.group == group.id)
    label = _label(group, language)
    return GroupSummaryFacts(label, tuple(lines), tuple(absent), waiting, named, reports)


def _named(
    state: HearingState, ranks: RankRules, standings: Sequence[Standing], language: Language
) -> Iterator[NamedUnits]:
    """The lists the plan asks for on the day: ends of the ranking, most marks of a grade."""

    def units(listed: Iterable[UnitId]) -> tuple[str, ...]:
        return tuple(state.units[unit].unit.name for unit in listed)

    if ranks.top:
        label = count_paper_words.FIRST.filled(language, count=ranks.top)
        yield NamedUnits(label, units(leading(standings, ranks.top)))
    if ranks.bottom:
        label = count_paper_words.LAST.filled(language, count=ranks.bottom)
        yield NamedUnits(label, units(trailing(standings, ranks.bottom)))
    counted = (state.units[line.unit] for line in standings)
    tallies = [_counted(day)[1] for day in counted if day.absent is None]
    for wanted in ranks.grade_lists:
        yield NamedUnits(local(wanted.label, language), units(most_marked(tallies, wanted)))


def _counted(day: UnitDay) -> tuple[RoundState, UnitTally]:
    current = day.current
    if current is None or current.tally is None:
        raise InternalError(f"{day.unit.id} has not been tallied")
    return current, current.tally


def _label(group: Group, language: Language) -> str:
    return group.label.zh if language is Language.ZH else group.label.en


def _invalid_counts(
    current: RoundState, tally: UnitTally | None
) -> tuple[tuple[InvalidReason, int], ...]:
    """Papers ruled invalid by reason; those invalid by their marks alone come last."""
    ruled = Counter(invalidation.reason for invalidation in current.invalid.values())
    by_rule = 0 if tally is None else tally.invalid - len(current.invalid)
    if by_rule:
        ruled[InvalidReason.BY_RULE] += by_rule
    return tuple((reason, ruled[reason]) for reason in InvalidReason if ruled[reason])


def _keying(
    current: RoundState, scheme: Scheme, name_of: Callable[[PersonId], str], language: Language
) -> KeyingFacts:
    items = [item.id for item in scheme.ballot.items]
    found = differences(items, current.first, current.second)
    decided = {*current.settled, *current.rulings, *current.invalid}
    return KeyingFacts(
        keyed_by=names_of(current.first_by.values(), name_of, language),
        verified_by=names_of(current.second_by.values(), name_of, language) or None,
        differences=len(found),
        settled=sum(difference.sheet_no in decided for difference in found),
        doubtful=len(current.doubts),
        rulings=len(current.rulings),
        sample=sample_check(current),
    )


def _remark(current: RoundState, sheet_no: SheetNo, language: Language) -> str:
    if sheet_no in current.corrected:
        return correction_paper_words.CORRECTED_SHEET.to(language)
    if sheet_no in current.invalid:
        reason = day_words.INVALID_WORDS[current.invalid[sheet_no].reason].to(language)
        return day_words.INVALID.filled(language, reason=reason)
    if sheet_no in current.rulings:
        reason = current.rulings[sheet_no].reason
        return day_words.RULED.filled(language, reason=reason)
    return day_words.SETTLED.to(language) if sheet_no in current.settled else ""
