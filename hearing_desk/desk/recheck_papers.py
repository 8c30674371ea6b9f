"""What the recount record (D14) and the sample record (D14A) say, taken from the state."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from hearing_desk.desk.times import local_moment
from hearing_desk.errors import InternalError
from hearing_desk.model.hearing import HearingState, RoundState, UnitDay
from hearing_desk.model.papers import PaperKind
from hearing_desk.model.people import PersonId
from hearing_desk.model.recheck import RecountState, SampleState
from hearing_desk.model.scheme import Scheme
from hearing_desk.model.tally import UnitTally
from hearing_desk.rules.sample import chance_to_find, sample_key, ticket_name
from hearing_desk.rules.tabulate import tabulate
from hearing_desk.rules.tickets import SHOWN_DIGITS, ticket_digits
from hearing_desk.sheet.facts import (
    RecountedSheet,
    RecountFacts,
    SampleCheck,
    SampledSheet,
    SampleFacts,
)
from hearing_desk.words import recheck_paper_words as words
from hearing_desk.words.language import Language, Words
from hearing_desk.words.paper_words import LIST_COMMA
from hearing_desk.words.recheck_words import ASKERS
from hearing_desk.words.rule_answers import local

NameOf = Callable[[PersonId], str]


def recount_number(day: UnitDay, held: RecountState) -> str:
    """The number of a recount's record: `D14-U01-R1`."""
    return f"{PaperKind.RECOUNT_RECORD.value}-{recount_subject(day, held)}"


def recount_subject(day: UnitDay, held: RecountState) -> str:
    """What a recount's record is about: `U01-R1`."""
    return f"{day.unit.id}-R{held.number}"


def sample_subject(day: UnitDay, sample: SampleState) -> str:
    """What a sample's record is about: `U01-S1`."""
    return f"{day.unit.id}-S{sample.number}"


def recounts_of(state: HearingState) -> Iterator[tuple[UnitDay, RoundState, RecountState]]:
    """Every recount, in the order of units and rounds."""
    for day in state.units.values():
        for current in day.rounds:
            for held in current.rekeyings:
                yield day, current, held


def samples_of(state: HearingState) -> Iterator[tuple[UnitDay, RoundState, SampleState]]:
    """Every sample, in the order of units and rounds."""
    for day in state.units.values():
        for current in day.rounds:
            for sample in current.samples:
                yield day, current, sample


def sample_check(current: RoundState) -> SampleCheck | None:
    """What the tally sheet says of the round's samples, ended ones; `None` = none was drawn."""
    ended = [sample for sample in current.samples if sample.closed is not None]
    if not ended:
        return None
    latest = {
        sheet: sample.latest(sheet) if sheet in sample.readings else None
        for sample in ended
        for sheet in sample.sheets
    }
    matched = sum(reading is not None and reading.agrees for reading in latest.values())
    return SampleCheck(tuple(sorted(latest)), matched)


def recount_facts(
    state: HearingState,
    held: tuple[UnitDay, RoundState, RecountState],
    scheme: Scheme,
    name_of: NameOf,
    language: Language,
) -> RecountFacts:
    """D14 of a recount that was compared."""
    day, current, recount = held
    if recount.before is None or recount.after is None or recount.compared_at_utc is None:
        raise InternalError(f"{recount_subject(day, recount)} has not been compared")

    def at(utc: str) -> str:
        return local_moment(utc, state.utc_offset_minutes)

    keyed_by = (*current.first_by.values(), *current.second_by.values())
    return RecountFacts(
        unit=day.unit.name,
        group=local(scheme.group(day.unit.group).label, language),
        round_number=current.number,
        number=recount.number,
        asked_by=ASKERS[recount.asked_by].to(language),
        asker=name_of(recount.person),
        reason=recount.reason,
        asked_at=at(recount.asked_at_utc),
        compared_at=at(recount.compared_at_utc),
        keyed_by=names_of(keyed_by, name_of, language),
        recounted_by=names_of(recount.keyed_by.values(), name_of, language),
        papers=len(recount.keyed),
        undone=recount.undone,
        sheets=tuple(_recounted_sheets(recount, name_of, language)),
        before=recount.before,
        after=recount.after,
        settled=_settled(recount, recount.before, scheme),
        correction_due=bool(current.versions),
    )


def _recounted_sheets(
    recount: RecountState, name_of: NameOf, language: Language
) -> Iterator[RecountedSheet]:
    for sheet in recount.differing:
        settled = recount.settled.get(sheet)
        yield RecountedSheet(
            sheet,
            recount.counted[sheet],
            recount.keyed[sheet],
            None if settled is None else settled.marks,
            "" if settled is None else settled.reason,
            "" if settled is None else names_of(settled.deciders, name_of, language),
        )


def _settled(recount: RecountState, before: UnitTally, scheme: Scheme) -> UnitTally:
    """The count with what two found on the papers, whatever became of the unit since."""
    found = {sheet: settled.marks for sheet, settled in recount.settled.items()}
    marks = {**recount.counted, **found}
    ruled_invalid = before.ballots - len(recount.counted)
    return tabulate(
        scheme.ballot,
        before.unit,
        before.round,
        before.account,
        marks.values(),
        invalid=ruled_invalid,
    )


def sample_facts(
    state: HearingState,
    drawn: tuple[UnitDay, RoundState, SampleState],
    scheme: Scheme,
    name_of: NameOf,
    language: Language,
) -> SampleFacts:
    """D14A of a sample that has ended."""
    day, current, sample = drawn
    if sample.closed is None or sample.closed_at_utc is None:
        raise InternalError(f"{sample_subject(day, sample)} has not ended")
    unit = day.unit.id
    key = sample_key(state.hearing, unit, current.number, sample.number, sample.seed)
    sure = chance_to_find(sample.papers, sample.looked_for, len(sample.sheets))
    return SampleFacts(
        unit=day.unit.name,
        group=local(scheme.group(day.unit.group).label, language),
        hearing=state.hearing,
        unit_id=unit,
        round_number=current.number,
        number=sample.number,
        notary=name_of(sample.drawn_by),
        drawn_at=local_moment(sample.drawn_at_utc, state.utc_offset_minutes),
        closed_at=local_moment(sample.closed_at_utc, state.utc_offset_minutes),
        seed=sample.seed,
        key=key,
        papers=sample.papers,
        looked_for=sample.looked_for,
        proposed=sample.proposed,
        percent=int(sure * 100),
        sheets=tuple(
            SampledSheet(
                sheet,
                ticket_digits(key, PersonId(ticket_name(sheet)))[:SHOWN_DIGITS],
                tuple(reading.marks for reading in sample.readings.get(sheet, ())),
                sample.latest(sheet).recorded if sheet in sample.readings else None,
            )
            for sheet in sample.sheets
        ),
        remark=sample.closed,
    )


def rechecked_steps(
    state: HearingState, name_of: NameOf, language: Language
) -> Iterator[tuple[Words, str]]:
    """What the notary page says of samples and recounts, a line each."""
    for day, _, sample in samples_of(state):
        told = words.SAMPLE_TOLD.filled(
            language,
            unit=day.unit.name,
            number=sample.number,
            seed=sample.seed,
            size=len(sample.sheets),
            agreed=sample.agreed,
            differing=len(sample.differing),
            unread=len(sample.unread),
        )
        running = words.SAMPLE_RUNNING.to(language) if sample.closed is None else ""
        yield words.STEP_SAMPLE, told + running
    for day, _, held in recounts_of(state):
        sentence = words.RECOUNT_TOLD if held.compared else words.RECOUNT_RUNNING
        yield (
            words.STEP_RECOUNT,
            sentence.filled(
                language,
                unit=day.unit.name,
                number=held.number,
                asker=name_of(held.person),
                differing=len(held.differing),
                settled=len(held.settled),
            ),
        )


def names_of(people: Iterable[str], name_of: NameOf, language: Language) -> str:
    """The names of people, each once, in their order; "" for nobody."""
    comma = LIST_COMMA.to(language)
    return comma.join(name_of(PersonId(person)) for person in dict.fromkeys(people))
