"""What the draw certificate (D1) and the panel list (D2) say, taken from the state."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from hearing_desk.desk.times import local_minute
from hearing_desk.errors import InternalError
from hearing_desk.model.attendance import SessionId
from hearing_desk.model.draw import DrawResult, DrawRules, Quota, WalkStep
from hearing_desk.model.hearing import Attendee, DrawMethod, DrawState, HearingState
from hearing_desk.model.people import PersonId, Roster, RosterPerson, value_of
from hearing_desk.rules.attendance import in_hall
from hearing_desk.sheet.facts import (
    DrawCertificateFacts,
    DrawnLine,
    EarlierRun,
    PanelLine,
    PanelListFacts,
    PanelRole,
    QuotaLine,
    ReplacementLine,
    SeedFacts,
    SeedRoll,
    WalkLine,
)
from hearing_desk.words import day_words, draw_labels
from hearing_desk.words.language import Language
from hearing_desk.words.paper_words import LIST_COMMA, SEMICOLON


@dataclass(frozen=True, slots=True)
class CertifiedDraw:
    """A draw with everything around it that a certificate states; times as they shall be read.

    result:       the built-in draw computed anew; `None` = drawn elsewhere.
    replacements: (who left, who came, why, when); nobody came = `None`.
    """

    run_number: int
    earlier_runs: tuple[EarlierRun, ...]
    held_at: str
    committed_at: str
    pool_name: str
    sealed_at: str
    roster: Roster
    rules: DrawRules
    result: DrawResult | None
    method: DrawMethod
    origin: str | None
    panel: tuple[PersonId, ...]
    alternates: tuple[tuple[str, tuple[PersonId, ...]], ...]
    replacements: tuple[tuple[PersonId, PersonId | None, str, str], ...]
    rolls: tuple[SeedRoll, ...]
    witnesses: tuple[str, ...]


def certificate_facts(drawn: CertifiedDraw, language: Language) -> DrawCertificateFacts:
    """D1 in the language of the paper."""
    people = {person.id: person for person in drawn.roster.people}
    barred = Counter(recusal.reason for recusal in drawn.rules.recusals)
    walk = () if drawn.result is None else drawn.result.walk
    return DrawCertificateFacts(
        draw_id=drawn.rules.draw_id,
        run_number=drawn.run_number,
        earlier_runs=drawn.earlier_runs,
        held_at=drawn.held_at,
        pool_name=drawn.pool_name,
        sealed_at=drawn.sealed_at,
        pool_size=len(people),
        exclusions=tuple(
            (reason_text(reason, language), count) for reason, count in sorted(barred.items())
        ),
        quotas=tuple(_quota_line(quota, drawn, language) for quota in drawn.rules.quotas),
        apportionment=apportionment(drawn.rules, language),
        method=drawn.method,
        seed=_seed_facts(drawn),
        origin=drawn.origin,
        walk=tuple(
            WalkLine(
                place=step.rank,
                ticket=step.ticket.text,
                person_id=step.ticket.person,
                name=people[step.ticket.person].name,
                outcome=_outcome(step, language),
            )
            for step in walk
        ),
        panel=tuple(
            DrawnLine(str(seat), person, people[person].name, people[person].sector)
            for seat, person in enumerate(drawn.panel, 1)
        ),
        alternates=tuple(
            DrawnLine(
                day_words.ALTERNATE_POSITION.filled(language, place=place),
                person,
                people[person].name,
                people[person].sector,
            )
            for _, queue in drawn.alternates
            for place, person in enumerate(queue, 1)
        ),
        replacements=tuple(
            ReplacementLine(
                _named(people[gone], language),
                None if came is None else _named(people[came], language),
                reason,
                at,
            )
            for gone, came, reason, at in drawn.replacements
        ),
        witnesses=drawn.witnesses,
    )


def _quota_line(quota: Quota, drawn: CertifiedDraw, language: Language) -> QuotaLine:
    barred = {recusal.person for recusal in drawn.rules.recusals}
    behind = people_behind(drawn.roster, quota.attribute, quota.value)
    waiting = dict(drawn.alternates)
    seated = set(drawn.panel)
    return QuotaLine(
        attribute=column_heading(quota.attribute, language),
        value=quota.value,
        in_pool=len(behind),
        eligible=sum(person.id not in barred for person in behind),
        share=None,
        exact=None,
        minimum=quota.minimum,
        maximum=quota.maximum,
        seated=sum(person.id in seated for person in behind),
        alternates=len(waiting.get(quota.value, ())) if quota.attribute == "sector" else None,
    )


def people_behind(roster: Roster, attribute: str, value: str) -> tuple[RosterPerson, ...]:
    """Everybody of the roster with this value, who may be drawn or not."""
    return tuple(person for person in roster.people if value_of(person, attribute) == value)


def column_heading(attribute: str, language: Language) -> str:
    """What a column of the roster is called; one of the roster's own stands as it is."""
    heading = draw_labels.COLUMNS.get(attribute)
    return attribute if heading is None else heading.to(language)


def apportionment(rules: DrawRules, language: Language) -> str | None:
    """How equal remainders were settled; ranges on sectors are the trace they leave (E2)."""
    ranged = [q.value for q in rules.quotas if q.attribute == "sector" and q.minimum != q.maximum]
    if not ranged:
        return None
    return day_words.EQUAL_REMAINDERS.filled(language, sectors=LIST_COMMA.to(language).join(ranged))


def _seed_facts(drawn: CertifiedDraw) -> SeedFacts | None:
    result = drawn.result
    if result is None:
        return None
    return SeedFacts(
        roster_sha256=result.roster_sha256,
        roster_sm3=result.roster_sm3,
        commitment_sha256=result.commitment.sha256,
        commitment_sm3=result.commitment.sm3,
        committed_at=drawn.committed_at,
        sealed_copy=None,
        die=drawn.rules.die,
        rolls=drawn.rolls,
        seed_string=result.seed_string,
        k=result.key,
    )


def _named(person: RosterPerson, language: Language) -> str:
    return day_words.NAME_AND_ID.filled(language, name=person.name, person=person.id)


def _outcome(step: WalkStep, language: Language) -> str:
    return draw_labels.OUTCOMES[step.outcome].filled(
        language,
        seat=step.seat,
        reason=reason_text(step.reason, language),
        quotas=LIST_COMMA.to(language).join(quota.value for quota in step.blocking),
    )


def reason_text(word: str, language: Language) -> str:
    """A reason word of ours in words; any other is a person's own, printed as it is."""
    known = draw_labels.REASONS.get(word)
    return word if known is None else known.to(language)


def seed_rolls(draw: DrawState, names: Mapping[PersonId, str]) -> tuple[SeedRoll, ...]:
    """The digits split by who rolled them, in order."""
    rolls, start = [], 0
    for person, count in draw.throws:
        rolls.append(SeedRoll((draw.digits or "")[start : start + count], names[person]))
        start += count
    return tuple(rolls)


def panel_list_facts(
    state: HearingState,
    session: SessionId,
    session_name: str,
    roster: Roster,
    language: Language,
) -> PanelListFacts:
    """D2: delegates in seat order, then the alternates who wait, with what became of each."""
    draw, signed = state.draw_in_force(session), state.sessions.get(session)
    if draw is None or draw.drawn is None or signed is None:
        raise InternalError(f"no panel for {session}")
    people = {person.id: person for person in roster.people}
    replaced = {change.seated: change.withdrawn for change in draw.replacements if change.seated}
    offset = state.utc_offset_minutes
    lines = []
    for seat, person in enumerate((*draw.drawn, *replaced), 1):
        attendee = signed.attendees[person]
        instead = replaced.get(person)
        lines.append(
            PanelLine(
                seat=seat,
                name=people[person].name,
                sector=people[person].sector,
                role=PanelRole.ALTERNATE if instead else PanelRole.DELEGATE,
                replaces=None if instead is None else people[instead].name,
                arrived=_minute(attendee.arrived_at_utc, offset),
                left=_minute(attendee.left_at_utc, offset),
                remark=_remark(person, attendee, state, session, language),
            )
        )
    waiting = [p for _, queue in draw.alternates for p in queue if p not in replaced]
    lines += [
        PanelLine(
            None, people[p].name, people[p].sector, PanelRole.ALTERNATE, None, None, None, None
        )
        for p in waiting
    ]
    statuses = [attendee.status for attendee in signed.attendees.values()]
    present = in_hall(statuses)
    return PanelListFacts(
        session=session_name,
        lines=tuple(lines),
        summoned=len(draw.drawn),
        present=present,
        substituted=len(replaced),
        vacant=len(draw.drawn) - present,
        closed_at=_minute(signed.closed_at_utc, offset),
    )


def _remark(
    person: PersonId,
    attendee: Attendee,
    state: HearingState,
    session: SessionId,
    language: Language,
) -> str | None:
    remarks = (
        [day_words.STATUS_REMARKS[attendee.status].to(language)]
        if (attendee.status in day_words.STATUS_REMARKS)
        else []
    )
    if attendee.reason:
        remarks.append(attendee.reason)
    remarks += [
        day_words.RECUSED_FOR.filled(language, unit=state.units[recusal.unit].unit.name)
        for recusal in state.sessions[session].recusals
        if recusal.person == person
    ]
    return SEMICOLON.to(language).join(remarks) or None


def _minute(at_utc: str | None, offset: int) -> str | None:
    return None if at_utc is None else local_minute(at_utc, offset)
