"""What the commitment slip (D1A) says of a draw that waits for its dice."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from hearing_desk.desk.draw_clerk import DrawClerk
from hearing_desk.desk.draw_papers import (
    apportionment,
    column_heading,
    people_behind,
    reason_text,
)
from hearing_desk.desk.drawn import earlier_runs, moment
from hearing_desk.desk.hearing import Hearing
from hearing_desk.errors import InternalError
from hearing_desk.model.draw import DrawRules
from hearing_desk.model.hearing import DrawState
from hearing_desk.model.people import Roster, RosterPerson
from hearing_desk.sheet.facts import CommitmentFacts, CommittedLine
from hearing_desk.words import day_words
from hearing_desk.words.language import Language


def commitment_facts(
    hearing: Hearing, draws: DrawClerk, draw: DrawState, language: Language
) -> CommitmentFacts:
    """D1A in the language of the paper, from the stored roster and rules file."""
    pool = hearing.state.pool
    if pool is None:
        raise InternalError(f"{draw.draw} was committed to without a pool")
    roster, rules = draws.roster(), draws.rules(draw)
    return CommitmentFacts(
        draw_id=draw.draw,
        run_number=draw.number,
        earlier_runs=earlier_runs(hearing, draw),
        committed_at=moment(hearing, draw.committed_at_utc),
        sealed_at=moment(hearing, pool.sealed_at_utc),
        lines=tuple(_lines(roster, rules, language)),
        whole_pool=CommittedLine(
            attribute=day_words.WHOLE_POOL.to(language),
            value=pool.source_name,
            in_pool=len(roster.people),
            recused=_recused(roster.people, rules, language),
            eligible=len(roster.people) - len(rules.recusals),
            bounds=(rules.seats, rules.seats),
            alternates=sum(line.count for line in rules.alternates),
        ),
        apportionment=apportionment(rules, language),
        roster_sha256=draw.roster_sha256,
        roster_sm3=pool.roster_sm3,
        commitment_sha256=draw.rules_sha256,
        commitment_sm3=draw.rules_sm3,
        die=rules.die,
        digit_count=rules.digit_count,
    )


def _lines(roster: Roster, rules: DrawRules, language: Language) -> Iterator[CommittedLine]:
    """Every sector of the pool, with a quota or without; then the quotas on other columns."""
    bounds = {(q.attribute, q.value): (q.minimum, q.maximum) for q in rules.quotas}
    alternates = {("sector", each.sector): each.count for each in rules.alternates}
    sectors = {("sector", person.sector) for person in roster.people}
    sectors |= {key for key in bounds if key[0] == "sector"}
    for key in (*sorted(sectors), *(key for key in bounds if key not in sectors)):
        attribute, value = key
        behind = people_behind(roster, attribute, value)
        recused = _recused(behind, rules, language)
        yield CommittedLine(
            attribute=column_heading(attribute, language),
            value=value,
            in_pool=len(behind),
            recused=recused,
            eligible=len(behind) - sum(count for _, count in recused),
            bounds=bounds.get(key),
            alternates=alternates.get(key, 0) if key in sectors else None,
        )


def _recused(
    people: Iterable[RosterPerson], rules: DrawRules, language: Language
) -> tuple[tuple[str, int], ...]:
    """How many of these people cannot be drawn, by reason."""
    reasons = {recusal.person: recusal.reason for recusal in rules.recusals}
    barred = Counter(reasons[person.id] for person in people if person.id in reasons)
    return tuple((reason_text(reason, language), barred[reason]) for reason in sorted(barred))
