"""A draw made elsewhere (balls, the notary office's software), checked against roster and quotas.

Source: `design.md` §2.12.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Sequence

from hearing_desk.errors import Problem, Severity
from hearing_desk.model.draw import DrawRules
from hearing_desk.model.people import PersonId, Roster, RosterPerson, value_of


def check(
    panel: Sequence[PersonId], alternates: Sequence[PersonId], roster: Roster, rules: DrawRules
) -> tuple[Problem, ...]:
    """What forbids taking over a panel (in seat order) and its alternates (in order of call).

    Too few alternates are a warning; everything else is an error.
    """
    by_id = {person.id: person for person in roster.people}
    members = [by_id[person] for person in panel if person in by_id]
    waiting = [by_id[person] for person in alternates if person in by_id]
    return (
        *_people((*panel, *alternates), by_id.keys(), rules),
        *_seats(panel, members, rules),
        *_alternates(waiting, rules),
    )


def _people(
    named: Sequence[PersonId], known: Collection[PersonId], rules: DrawRules
) -> Iterator[Problem]:
    recused = {recusal.person: recusal.reason for recusal in rules.recusals}
    for person, times in Counter(named).items():
        if person not in known:
            yield Problem("drawn-unknown-person", column="id", value=person)
        if person in recused:
            params = {"reason": recused[person]}
            yield Problem("drawn-recused-person", column="id", value=person, params=params)
        if times > 1:
            yield Problem("drawn-twice", column="id", value=person)


def _seats(
    panel: Sequence[PersonId], members: Sequence[RosterPerson], rules: DrawRules
) -> Iterator[Problem]:
    if len(panel) != rules.seats:
        yield Problem("drawn-seats", params={"found": len(panel), "seats": rules.seats})
    for quota in rules.quotas:
        count = sum(value_of(person, quota.attribute) == quota.value for person in members)
        if not quota.minimum <= count <= quota.maximum:
            yield Problem(
                "drawn-quota",
                column=quota.attribute,
                value=quota.value,
                params={"found": count, "minimum": quota.minimum, "maximum": quota.maximum},
            )


def _alternates(waiting: Sequence[RosterPerson], rules: DrawRules) -> Iterator[Problem]:
    counts = Counter(person.sector for person in waiting)
    for line in rules.alternates:
        if counts[line.sector] < line.count:
            yield Problem(
                "drawn-alternates",
                Severity.WARNING,
                column="sector",
                value=line.sector,
                params={"found": counts[line.sector], "wanted": line.count},
            )
