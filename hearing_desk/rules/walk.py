"""The walk 顺位核验: down the tickets, seating whoever leaves the quotas possible.

Source: `draw.md` 3.7.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from hearing_desk.model.draw import (
    Quota,
    Ticket,
    WalkOutcome,
    WalkStep,
)
from hearing_desk.model.people import PersonId, RosterPerson
from hearing_desk.rules.conflict import blocking_quotas
from hearing_desk.rules.feasibility import Demand, PersonType, completable, type_reader

Queue = Iterable[tuple[RosterPerson, str]]
"""Everybody in ticket order, each with the first digits of the ticket."""


def walk(
    demand: Demand,
    queue: Queue,
    barred: Mapping[PersonId, str],
    staying: Sequence[RosterPerson] = (),
) -> tuple[WalkStep, ...]:
    """Everybody met until the last seat is taken, those who stay left out.

    barred:  reason by person who may not be seated.
    staying: members who keep their seats, in a walk that fills vacancies.
    """
    type_of = type_reader(demand.attributes)
    kept = {person.id for person in staying}
    seated = Counter(map(type_of, staying))
    blocked: dict[PersonType, tuple[Quota, ...]] = {}
    steps: list[WalkStep] = []
    seats_taken = len(staying)
    for rank, (person, digits) in enumerate(queue, start=1):
        if seats_taken == demand.seats:
            break
        if person.id in kept:
            continue
        ticket = Ticket(person.id, digits)
        if person.id in barred:
            reason = barred[person.id]
            steps.append(WalkStep(rank, ticket, WalkOutcome.NOT_ELIGIBLE, reason=reason))
            continue
        person_type = type_of(person)
        if person_type not in blocked:
            seated[person_type] += 1
            if completable(demand, seated):
                seats_taken += 1
                steps.append(WalkStep(rank, ticket, WalkOutcome.SEATED, seat=seats_taken))
                continue
            seated[person_type] -= 1
            # Further people cannot unblock a type, so it is asked about once.
            blocked[person_type] = blocking_quotas(demand, seated, person_type)
        quotas = blocked[person_type]
        steps.append(WalkStep(rank, ticket, WalkOutcome.PASSED_OVER, blocking=quotas))
    return tuple(steps)
