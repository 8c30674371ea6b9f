"""The rules of a draw as the scheme wants them: who is barred, and what short sectors become."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass, replace
from datetime import date

from hearing_desk.desk.ballot_clerk import session_of
from hearing_desk.desk.hearing import Hearing
from hearing_desk.errors import Problem
from hearing_desk.model.attendance import RecusalCause, SessionId
from hearing_desk.model.draw import Die, DrawRules, PoolRecusal, QuotaReading, SeatMethod
from hearing_desk.model.people import Contact, PersonId, Roster
from hearing_desk.model.scheme import PanelRules
from hearing_desk.rules.attendance import (
    administrative_prefixes,
    employer_warnings,
    recusals_by_employer,
)
from hearing_desk.rules.repeat_service import recusals_cooling_off, recusals_drawn_today
from hearing_desk.rules.short_sector import ShortSectorSettlement, settle_short_sectors


@dataclass(frozen=True, slots=True)
class DrawPlan:
    """The rules to commit to, and everything the organizer should see before doing so.

    settlement: what became of sectors with too few people (E3).
    problems:   warnings and errors met on the way, `checks.check` not among them.
    """

    rules: DrawRules
    settlement: ShortSectorSettlement
    problems: tuple[Problem, ...]


def seat_method(panel: PanelRules) -> SeatMethod:
    """How the scheme turns shares into seats and alternates (E2, E5)."""
    return SeatMethod(
        apportionment=panel.apportionment,
        every_sector_seated=panel.every_sector_seated,
        alternates=panel.alternates,
        alternate_share=panel.alternate_share,
        alternate_count=panel.alternate_count,
    )


def planned_draw(
    hearing: Hearing,
    roster: Roster,
    quotas: QuotaReading,
    draft: DrawRules,
    *,
    session: SessionId,
    hearing_day: date,
    to_sector: str | None = None,
) -> DrawPlan:
    """The rules of a session's draw under the scheme in force.

    draft:     id, die and digits of the draw; its quotas, seats and recusals are filled in here.
               Recusals already in it (declared ones) stay.
    to_sector: who takes over missing seats where the scheme lets the organizer name a sector.
    """
    scheme = hearing.scheme
    # Only of the units this panel judges: an employer in another group bars nobody here (6.3).
    days = hearing.state.units.values()
    units = [day.unit for day in days if session_of(hearing, day) == session]
    prefixes = administrative_prefixes(scheme.organizer.zh)
    employed = recusals_by_employer(roster.people, units, prefixes)
    contacts = _contacts(hearing, roster)
    cooling, problems = recusals_cooling_off(contacts, scheme.panel.cooling_off_years, hearing_day)
    barred = _first_each(
        (
            *draft.recusals,
            *(
                PoolRecusal(recusal.person, "employer")
                for recusal in employed
                if recusal.cause is RecusalCause.EMPLOYER
            ),
            *_drawn_today(hearing, session),
            *cooling,
        )
    )
    out = {recusal.person for recusal in barred}
    eligible = Counter(person.sector for person in roster.people if person.id not in out)
    settlement = settle_short_sectors(
        quotas.quotas, quotas.seats or 0, eligible, scheme.panel.short_sector, to_sector
    )
    rules = replace(
        draft,
        roster_sha256=roster.sha256,
        seats=settlement.seats,
        quotas=settlement.quotas,
        alternates=quotas.alternates,
        recusals=barred,
    )
    warnings = employer_warnings(roster.people, units, prefixes)
    return DrawPlan(rules, settlement, (*problems, *warnings, *settlement.problems))


def blank_rules(draw_id: str, die: Die, digit_count: int) -> DrawRules:
    """A draft that names the draw and its dice; `planned_draw` fills in the rest."""
    return DrawRules(draw_id, "", 0, (), die=die, digit_count=digit_count)


def _drawn_today(hearing: Hearing, session: SessionId) -> tuple[PoolRecusal, ...]:
    if not hearing.scheme.panel.exclude_drawn_today:
        return ()
    others = [d for d in hearing.state.draws if d.session != session and d.in_force]
    return recusals_drawn_today(draw.panel or () for draw in others)


def _contacts(hearing: Hearing, roster: Roster) -> list[Contact]:
    """Who served when, from the person table; nobody is asked where there is no cooling-off."""
    if not hearing.scheme.panel.cooling_off_years:
        return []
    rows = {row.person: json.loads(row.details) for row in hearing.journal.persons()}
    return [
        Contact(person.id, last_served=rows.get(person.id, {}).get("last_served", ""))
        for person in roster.people
    ]


def _first_each(recusals: tuple[PoolRecusal, ...]) -> tuple[PoolRecusal, ...]:
    """Each person once, under the first reason."""
    first: dict[PersonId, PoolRecusal] = {}
    for recusal in recusals:
        first.setdefault(recusal.person, recusal)
    return tuple(first.values())
