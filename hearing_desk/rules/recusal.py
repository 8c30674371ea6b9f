"""Recusals that follow from the roster: whoever works for an evaluated unit.

Source: `draw.md` 3.3; matching is exact after the canonical cell rules, never fuzzy.
"""

from __future__ import annotations

from collections.abc import Iterable

from hearing_desk.model.draw import PoolRecusal
from hearing_desk.model.people import PersonId, RosterPerson
from hearing_desk.rules.canonical import canonical_cell

EMPLOYER = "employer"
"""The reason word of a recusal that was computed."""


def employer_matches(
    people: Iterable[RosterPerson], unit_names: Iterable[str]
) -> tuple[tuple[PersonId, str], ...]:
    """Who is employed by which of the names, in the order of `people`.

    unit_names: evaluated units and their parents, in any spelling of white space.
    """
    names = {canonical_cell(name) for name in unit_names} - {""}
    return tuple((person.id, person.employer) for person in people if person.employer in names)


def recusals_by_employer(
    people: Iterable[RosterPerson], unit_names: Iterable[str]
) -> tuple[PoolRecusal, ...]:
    """The recusals that follow, in the order of `people`."""
    return tuple(
        PoolRecusal(person, EMPLOYER) for person, _ in employer_matches(people, unit_names)
    )
