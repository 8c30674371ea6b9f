"""The draw HDRAW-1: a panel and its alternates from a roster, rules and dice, redone by anyone.

Source: `draw.md` 3.5 to 3.8.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence

from hearing_desk.errors import Refusal, errors_among
from hearing_desk.model.draw import (
    DrawResult,
    DrawRules,
    Replacement,
    SectorQueue,
    WalkOutcome,
    WalkStep,
)
from hearing_desk.model.people import PersonId, Roster, RosterPerson
from hearing_desk.rules.checks import check_demand
from hearing_desk.rules.conflict import shortfalls
from hearing_desk.rules.feasibility import demand_of, type_reader
from hearing_desk.rules.rules_file import commitment, rules_bytes
from hearing_desk.rules.seed import (
    check_digits,
    rehearsal_seed_string,
    seed_string,
    ticket_key,
)
from hearing_desk.rules.tickets import ranked
from hearing_desk.rules.walk import walk

__all__ = ["commitment", "hold", "replace", "rules_bytes"]

WITHDRAWN = "withdrawn"
"""The walk's reason word for whoever withdrew after the draw."""


def hold(roster: Roster, rules: DrawRules, digits: str, *, rehearsal: bool = False) -> DrawResult:
    """The draw. The same roster, rules and digits give the same result on any machine.

    digits: as rolled, leading zeros kept; in a rehearsal 64 lower-case hex digits of chance.

    Raises Refusal: draw-other-roster; draw-not-possible and seed-not-accepted with problems;
    rehearsal-seed-shape; highs-missing, highs-undecided (three or more crossed attributes).
    """
    _refuse_other_roster(roster, rules.roster_sha256)
    barred = {recusal.person: recusal.reason for recusal in rules.recusals}
    demand = demand_of(rules, roster.people, barred)
    if problems := errors_among(check_demand(rules, roster, demand)):
        raise Refusal("draw-not-possible", problems)
    committed = commitment(rules_bytes(rules))
    seed = _seed(committed.sha256, rules, digits, rehearsal=rehearsal)
    key = ticket_key(seed)
    ids = [person.id for person in roster.people]
    order, leading = ranked(key, ids)
    steps = walk(demand, zip(_people(roster, order), leading, strict=True), barred)
    panel = _seated(steps)
    return DrawResult(
        roster_sha256=roster.sha256,
        roster_sm3=roster.sm3,
        commitment=committed,
        seed_string=seed,
        key=key,
        order=tuple(map(ids.__getitem__, order)),
        digits=tuple(leading),
        walk=steps,
        panel=panel,
        alternates=_alternates(rules, _people(roster, order), {*barred, *panel}),
    )


def replace(
    roster: Roster,
    rules: DrawRules,
    held: DrawResult,
    *,
    panel: Sequence[PersonId],
    withdrawn: Collection[PersonId],
) -> Replacement:
    """The same walk again from the top of the tickets, those who stay keeping their seats.

    rules:     those of the draw, or relaxed ones that were recorded since.
    panel:     the members before this replacement, in seat order.
    withdrawn: everybody who withdrew or was recused since the draw, member or not.

    Raises Refusal: draw-other-roster, draw-unknown-person, highs-missing, highs-undecided.
    """
    _refuse_other_roster(roster, rules.roster_sha256)
    _refuse_other_roster(roster, held.roster_sha256)
    by_id = {person.id: person for person in roster.people}
    if unknown := sorted({*panel, *withdrawn} - by_id.keys()):
        raise Refusal("draw-unknown-person", ids=", ".join(unknown))
    barred = {recusal.person: recusal.reason for recusal in rules.recusals}
    barred |= dict.fromkeys(withdrawn, WITHDRAWN)
    staying = [by_id[person] for person in panel if person not in barred]
    demand = demand_of(rules, roster.people, barred)
    if problems := shortfalls(demand, Counter(map(type_reader(demand.attributes), staying))):
        return Replacement(panel=None, walk=(), alternates=(), problems=problems)
    people = [by_id[person] for person in held.order]
    steps = walk(demand, zip(people, held.digits, strict=True), barred, staying)
    members = (*(person.id for person in staying), *_seated(steps))
    return Replacement(
        panel=members,
        walk=steps,
        alternates=_alternates(rules, people, {*barred, *members}),
        problems=(),
    )


def _refuse_other_roster(roster: Roster, committed_sha256: str) -> None:
    if roster.sha256 != committed_sha256:
        raise Refusal("draw-other-roster", found=roster.sha256, committed=committed_sha256)


def _seed(committed_sha256: str, rules: DrawRules, digits: str, *, rehearsal: bool) -> str:
    if rehearsal:
        return rehearsal_seed_string(committed_sha256, digits)
    if problems := check_digits(digits, rules.die, rules.digit_count):
        raise Refusal("seed-not-accepted", problems)
    return seed_string(committed_sha256, digits)


def _people(roster: Roster, order: Iterable[int]) -> Iterator[RosterPerson]:
    # Lazily: a walk seldom goes far down a list of a million.
    return (roster.people[index] for index in order)


def _seated(steps: Iterable[WalkStep]) -> tuple[PersonId, ...]:
    return tuple(step.ticket.person for step in steps if step.outcome is WalkOutcome.SEATED)


def _alternates(
    rules: DrawRules, people: Iterable[RosterPerson], taken: Collection[PersonId]
) -> tuple[SectorQueue, ...]:
    """For each sector the first in ticket order who are neither seated nor barred."""
    waiting: dict[str, list[PersonId]] = {line.sector: [] for line in rules.alternates}
    wanted = {line.sector: line.count for line in rules.alternates}
    open_places = sum(wanted.values())
    for person in people:
        if not open_places:
            break
        queue = waiting.get(person.sector)
        if queue is None or len(queue) == wanted[person.sector] or person.id in taken:
            continue
        queue.append(person.id)
        open_places -= 1
    return tuple(SectorQueue(sector, tuple(waiting[sector])) for sector in sorted(waiting))
