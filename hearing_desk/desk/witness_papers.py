"""What the papers that witness the day say (D3, D5, D11, D13, D15, D16, D17), from the state."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from hearing_desk.desk.recheck_papers import names_of, rechecked_steps
from hearing_desk.desk.times import local_minute, local_moment
from hearing_desk.model.binding import Photograph, PhotographOf, ReturnVerdict
from hearing_desk.model.hearing import DrawState, HearingState, Role, UnitDay
from hearing_desk.model.papers import StoredPaper
from hearing_desk.model.people import PersonId, Roster
from hearing_desk.model.scheme import Scheme
from hearing_desk.rules.envelopes import envelopes_of
from hearing_desk.sheet.witness_facts import (
    HandoverFacts,
    ImageLine,
    IncidentLine,
    IncidentLogFacts,
    NotaryPageFacts,
    NotificationFacts,
    NotifiedLine,
    PaperLine,
    SealedBallots,
    ZeroLine,
    ZeroReportFacts,
)
from hearing_desk.words import binding_words
from hearing_desk.words import witness_paper_words as words
from hearing_desk.words.act_words import CATEGORIES, LABELS
from hearing_desk.words.language import Language, Words
from hearing_desk.words.paper_titles import PAPER_TITLES
from hearing_desk.words.rule_answers import local

# --------------------------------------------------------------------- D3


def notification_facts(
    state: HearingState, draw: DrawState, session_name: str, roster: Roster, language: Language
) -> NotificationFacts:
    """D3 of a draw: delegates in seat order, then the alternates of each sector."""
    names = {person.id: person for person in roster.people}
    changes = {change.withdrawn: change for change in draw.replacements}

    def line(person: PersonId, position: str) -> NotifiedLine:
        at = answer = None
        if person in changes:
            change = changes[person]
            at = local_moment(change.at_utc, state.utc_offset_minutes)[:16]
            follows = None if change.seated is None else names[change.seated].name
            declined = words.DECLINED if follows else words.DECLINED_VACANT
            answer = declined.filled(language, reason=change.reason, name=follows)
        return NotifiedLine(position, names[person].name, names[person].sector, at, answer)

    seated = (
        line(person, words.SEAT.filled(language, number=number))
        for number, person in enumerate(draw.drawn or (), 1)
    )
    waiting = (
        line(person, words.WAITING.filled(language, place=place))
        for _, queue in draw.alternates
        for place, person in enumerate(queue, 1)
    )
    return NotificationFacts(session_name, (*seated, *waiting))


# --------------------------------------------------------------------- D5


def zero_report_facts(
    state: HearingState,
    scheme: Scheme,
    acts: int,
    name_of: Callable[[PersonId], str],
    language: Language,
) -> ZeroReportFacts:
    """D5: the counters as they stand, group by group; `acts` in the record so far."""
    lines = ((group, state.group_units(group.id)) for group in scheme.groups)
    return ZeroReportFacts(
        lines=tuple(
            ZeroLine(local(group.label, language), len(days), _counters(days))
            for group, days in lines
            if days
        ),
        frozen_sha256=state.frozen_sha256 or "",
        roster_sha256=None if state.pool is None else state.pool.roster_sha256,
        acts=acts,
        keys=_keys(state, name_of, language) if scheme.release.two_keys else (),
    )


def _keys(
    state: HearingState, name_of: Callable[[PersonId], str], language: Language
) -> tuple[tuple[str, str], ...]:
    """The keys to the release of a score and everybody who may turn each (H4)."""

    def holders(role: Role) -> str:
        people = (person for person, each in state.operators.items() if each is role)
        return names_of(people, name_of, language)

    second = Role.NOTARY if state.supervised else Role.ORGANIZER
    return (
        (words.FIRST_KEY.to(language), holders(Role.CLERK)),
        (
            words.SECOND_KEY.filled(language, role=LABELS[second].to(language)),
            holders(second),
        ),
    )


def _counters(days: Sequence[UnitDay]) -> tuple[int, ...]:
    rounds = [each for day in days for each in day.rounds]
    return (
        sum(each.issued for each in rounds),
        sum(each.returned or 0 for each in rounds),
        sum(len(each.first) for each in rounds),
        sum(len(each.second) for each in rounds),
        sum(each.tally is not None for each in rounds),
        sum(day.released_version is not None for day in days),
    )


# --------------------------------------------------------------------- D11, D13


def incident_lines(state: HearingState, language: Language) -> tuple[IncidentLine, ...]:
    """Every entry of the incident log, by number."""
    return tuple(
        IncidentLine(
            each.number,
            local_moment(each.at_utc, state.utc_offset_minutes)[:16],
            CATEGORIES[each.category].to(language)
            if each.category in CATEGORIES
            else each.category,
            each.text,
        )
        for each in state.incidents
    )


def incident_log_facts(state: HearingState, language: Language) -> IncidentLogFacts:
    """D13."""
    return IncidentLogFacts(incident_lines(state, language), state.supervision_ended)


def notary_page_facts(
    state: HearingState,
    scheme: Scheme,
    session_name: Callable[[str], str],
    name_of: Callable[[PersonId], str],
    language: Language,
) -> NotaryPageFacts:
    """D11: a line for each step that happened, in the order of the day."""
    steps = (
        (words.STEP_RULES, _rules(state, language)),
        *((words.STEP_POOL, told) for told in _pool(state, language)),
        *((words.STEP_DRAW, _draw(draw, language)) for draw in state.draws),
        *((words.STEP_SIGN_IN, told) for told in _sign_ins(state, session_name, language)),
        *_counts(state, language),
        *rechecked_steps(state, name_of, language),
        (words.STEP_SIGNATURES, _signed(state, language)),
        *((words.STEP_TOGETHER, told) for told in _together(state, name_of, language)),
        (words.STEP_BINDING, bound(state, language)),
    )
    return NotaryPageFacts(
        steps=tuple((step.to(language), told) for step, told in steps),
        ended=state.supervision_ended,
        incidents=incident_lines(state, language),
        sealed=sealed_ballots(state, scheme, state.units.values(), language),
    )


def _rules(state: HearingState, language: Language) -> str:
    digest = (state.frozen_sha256 or "")[:16]
    groups = " ".join(digest[start : start + 4] for start in range(0, len(digest), 4))
    return words.RULES_FROZEN.filled(language, digest=groups)


def _pool(state: HearingState, language: Language) -> Iterator[str]:
    if state.pool is not None:
        at = local_moment(state.pool.sealed_at_utc, state.utc_offset_minutes)[:16]
        yield words.POOL_SEALED.filled(language, people=state.pool.people, at=at)


def _draw(draw: DrawState, language: Language) -> str:
    told = words.DRAW_HELD.filled(language, number=draw.number, draw=draw.draw)
    if draw.aborted is not None:
        told += words.DRAW_GIVEN_UP.filled(language, reason=draw.aborted)
    if draw.voided is not None:
        told += words.DRAW_VOIDED.filled(language, reason=draw.voided)
    return told


def _sign_ins(
    state: HearingState, session_name: Callable[[str], str], language: Language
) -> Iterator[str]:
    for session, signed in state.sessions.items():
        if signed.closed_at_utc is not None:
            yield words.SIGNED_IN.filled(
                language,
                session=session_name(session),
                present=signed.closed_present,
                at=local_minute(signed.closed_at_utc, state.utc_offset_minutes),
            )


def _counts(state: HearingState, language: Language) -> Iterator[tuple[Words, str]]:
    days = state.units.values()
    rounds = [each for day in days for each in day.rounds]
    yield (
        words.STEP_PAPERS,
        words.HANDLED.filled(
            language,
            issued=sum(each.issued for each in rounds),
            returned=sum(each.returned or 0 for each in rounds),
            voided=sum(each.voided is not None for each in rounds),
        ),
    )
    counted = sum(day.current is not None and day.current.tally is not None for day in days)
    absent = sum(day.absent is not None for day in days)
    yield (
        words.STEP_COUNT,
        words.UNITS_COUNTED.filled(language, units=len(days), counted=counted, absent=absent),
    )


def _together(
    state: HearingState, name_of: Callable[[PersonId], str], language: Language
) -> Iterator[str]:
    """What wanted two roles, how often, and which two people did it."""

    def role(person: PersonId) -> str:
        return LABELS[state.operators[person]].to(language)

    for (act, person, second), count in state.roles.together.items():
        yield words.TOGETHER.filled(
            language,
            act=LABELS[act].to(language),
            count=count,
            person=name_of(person),
            role=role(person),
            second=name_of(second),
            second_role=role(second),
        )


def _signed(state: HearingState, language: Language) -> str:
    days = state.units.values()
    released = sum(day.released_version is not None for day in days)
    signed = sum(bool(day.signed) for day in days)
    return words.UNITS_SIGNED.filled(language, signed=signed, released=released)


# --------------------------------------------------------------------- D15, D16


def sealed_ballots(
    state: HearingState, scheme: Scheme, days: Iterable[UnitDay], language: Language
) -> tuple[SealedBallots, ...]:
    """The papers of every round that was collected, void ones too, as envelopes hold them."""
    return tuple(
        SealedBallots(
            unit=day.unit.name,
            group=local(scheme.group(day.unit.group).label, language),
            round_number=each.number,
            voided=each.voided is not None,
            sheets=each.returned,
            envelopes=(envelopes := envelopes_of(each.returned)),
            seals=tuple(
                state.binding.seal_of(day.unit.id, each.number, place)
                for place in range(1, len(envelopes) + 1)
            ),
        )
        for day in days
        for each in day.rounds
        if each.returned is not None
    )


def handover_facts(
    state: HearingState,
    papers: Sequence[StoredPaper],
    scheme: Scheme,
    acts: int,
    language: Language,
) -> HandoverFacts:
    """D16: `papers` as they shall be listed; `acts` in the record so far."""
    return HandoverFacts(
        papers=tuple(
            PaperLine(
                each.number, PAPER_TITLES[each.kind].to(language), each.version, each.pdf_sha256
            )
            for each in papers
        ),
        sealed=sealed_ballots(state, scheme, state.units.values(), language),
        images=image_lines(state, language),
        acts=acts,
    )


# --------------------------------------------------------------------- paper against data


def bound(state: HearingState, language: Language) -> str:
    """How often paper was held against the record, and with what result."""
    checks, returns = state.binding.type_backs, state.binding.returns
    current = sum(each.verdict is ReturnVerdict.CURRENT for each in returns)
    return words.BOUND.filled(
        language,
        checks=len(checks),
        papers=len({each.pdf_sha256 for each in checks}),
        mismatched=sum(not each.matched for each in checks),
        returns=len(returns),
        current=current,
        other=len(returns) - current,
        photographs=len(state.binding.photographs),
    )


def image_lines(state: HearingState, language: Language) -> tuple[ImageLine, ...]:
    """Every photograph and scan taken in, in the order of the record."""
    numbers = {paper.pdf_sha256: paper for paper in state.papers}

    def paper(digest: str) -> str:
        held = numbers[digest]
        return f"{held.number} V{held.version}"

    def shown(each: Photograph) -> str:
        if each.item is PhotographOf.PAPER:
            told = binding_words.SHOWS_PAPER.filled(language, paper=paper(each.pdf_sha256))
        elif each.unit is not None:
            told = words.ENVELOPE_OF.filled(
                language,
                unit=state.units[each.unit].unit.name,
                round=each.round,
                envelope=each.envelope,
            )
        else:
            told = binding_words.ITEMS[each.item].to(language)
        return f"{told}　{each.what}".rstrip("　")

    lines = [
        (
            each.seq,
            paper(each.pdf_sha256) if each.pdf_sha256 else each.number,
            binding_words.VERDICTS[each.verdict].to(language),
            each.file_sha256,
        )
        for each in state.binding.returns
    ]
    lines += [
        (each.seq, shown(each), each.seal, each.file_sha256) for each in state.binding.photographs
    ]
    return tuple(ImageLine(*line) for line in sorted(lines))
