"""Who is in the hall, who votes on a unit, who may not judge it (E8, C3, 6.1-6.3)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from hearing_desk.errors import Problem, Refusal, Severity
from hearing_desk.model.attendance import AttendanceStatus, Recusal, RecusalCause
from hearing_desk.model.ids import UnitId
from hearing_desk.model.people import PersonId, RosterPerson
from hearing_desk.model.scheme import PanelRules
from hearing_desk.model.units import Unit
from hearing_desk.rules.canonical import canonical_cell, likeness

IN_HALL = (AttendanceStatus.PRESENT, AttendanceStatus.LATE)
"""The statuses of those who get ballots."""

MOVES: Mapping[AttendanceStatus, tuple[AttendanceStatus, ...]] = MappingProxyType(
    {
        AttendanceStatus.EXPECTED: (
            AttendanceStatus.PRESENT,
            AttendanceStatus.LATE,
            AttendanceStatus.ABSENT,
            AttendanceStatus.SUBSTITUTED,
        ),
        AttendanceStatus.ABSENT: (
            AttendanceStatus.PRESENT,
            AttendanceStatus.LATE,
            AttendanceStatus.SUBSTITUTED,
        ),
        AttendanceStatus.PRESENT: (AttendanceStatus.LEFT,),
        AttendanceStatus.LATE: (AttendanceStatus.LEFT,),
        AttendanceStatus.LEFT: (
            AttendanceStatus.PRESENT,
            AttendanceStatus.LATE,
            AttendanceStatus.SUBSTITUTED,
        ),
        AttendanceStatus.SUBSTITUTED: (),
    }
)
"""What may become of a delegate; a seat once substituted is not given back (6.1)."""

COUNTY = "县"
"""How a plan shortens the county's own name: 县交通局."""

_PLACE = re.compile("([^县区市旗]{1,8}?市)?([^县区市旗]{1,8}?[县区旗])|[^县区市旗]{1,8}?市")
_SHORTEST_TELLING_NAME = 3


@dataclass(frozen=True, slots=True)
class _Body:
    """A unit under its bare name; `house` is the bare name of its parent, or its own."""

    unit: Unit
    name: str
    house: str


def require_move(now: AttendanceStatus, to: AttendanceStatus) -> None:
    """Let a change of attendance pass, or refuse it.

    Raises Refusal: "seat-substituted", "already-signed-in", "not-in-hall", "already-absent".
    """
    if to in MOVES[now]:
        return
    if now is AttendanceStatus.SUBSTITUTED:
        raise Refusal("seat-substituted")
    if now in IN_HALL:
        raise Refusal("already-signed-in")
    if now is to is AttendanceStatus.ABSENT:
        raise Refusal("already-absent")
    raise Refusal("not-in-hall")


def in_hall(statuses: Iterable[AttendanceStatus]) -> int:
    """How many delegates are in the hall."""
    return sum(status in IN_HALL for status in statuses)


def voters_for(
    unit: UnitId, attendance: Mapping[PersonId, AttendanceStatus], recusals: Iterable[Recusal]
) -> tuple[int, int]:
    """Delegates in the hall now, and how many of them are recused for the unit (C1, C3)."""
    kept_out = {recusal.person for recusal in recusals if recusal.unit == unit}
    recused = in_hall(status for person, status in attendance.items() if person in kept_out)
    return in_hall(attendance.values()), recused


def quorum_warning(panel: PanelRules, seats: int, present: int) -> Problem | None:
    """A warning when too few of the seats are filled (E8); `None` = enough, or no quorum."""
    if panel.quorum is None:
        return None
    exact = panel.quorum * seats
    needed = int(exact) + 1 if panel.quorum_strict else -(-exact.numerator // exact.denominator)
    if present >= needed:
        return None
    params = {"seats": seats, "present": present, "needed": needed}
    return Problem("below-quorum", Severity.WARNING, params=params)


def administrative_prefixes(organizer: str) -> tuple[str, ...]:
    """The place an organizer is of, as it may stand before an employer's name: 通河县, and 县.

    A unit of the plan is called 公安局; on a roster it is 通河县公安局 or 县公安局. The police of
    another place, or of the city above, keep their prefix and so stay different.
    """
    found = _PLACE.match(canonical_cell(organizer))
    if found is None:
        return (COUNTY,)
    place, below_city = found.group(), found.group(2) or found.group()
    return tuple(dict.fromkeys((place, below_city, place[-1])))


def recusals_by_employer(
    people: Iterable[RosterPerson],
    units: Sequence[Unit],
    prefixes: Sequence[str] = (COUNTY,),
) -> tuple[Recusal, ...]:
    """Who works for a unit, for its parent authority, or for another body of the same parent.

    Only an employer equal to the name, after one of the prefixes is taken off both, counts;
    a name that merely looks alike is for `employer_warnings`.
    Source: 6.3 (农机总站 and 县农机总站农机监理站 are one employer).
    """
    bodies = _bodies(units, prefixes)
    houses = {body.name: body.house for body in bodies}
    return tuple(
        Recusal(person.id, body.unit.id, _cause(body, employer), person.employer)
        for person in people
        if (employer := _bare(person.employer, prefixes))
        for body in bodies
        if body.house == houses.get(employer, employer)
    )


def _cause(body: _Body, employer: str) -> RecusalCause:
    return RecusalCause.EMPLOYER if body.name == employer else RecusalCause.PARENT


def employer_warnings(
    people: Iterable[RosterPerson],
    units: Sequence[Unit],
    prefixes: Sequence[str] = (COUNTY,),
) -> tuple[Problem, ...]:
    """Employers that hold a unit's name without being equal to it: somebody should look.

    Short names (two characters) tell nothing and are left out.
    """
    people = tuple(people)
    known = {(r.person, r.unit) for r in recusals_by_employer(people, units, prefixes)}
    telling = [
        (body.unit, likeness(body.name))
        for body in _bodies(units, prefixes)
        if len(body.name) >= _SHORTEST_TELLING_NAME
    ]
    return tuple(
        Problem(
            "employer-resembles-unit",
            Severity.WARNING,
            value=person.employer,
            params={"person": person.id, "unit": unit.name},
        )
        for person in people
        if (employer := likeness(person.employer))
        for unit, name in telling
        if name in employer and (person.id, unit.id) not in known
    )


def _bodies(units: Iterable[Unit], prefixes: Sequence[str]) -> tuple[_Body, ...]:
    return tuple(
        _Body(unit, _bare(unit.name, prefixes), _bare(unit.parent or unit.name, prefixes))
        for unit in units
    )


def _bare(name: str, prefixes: Sequence[str]) -> str:
    """The canonical name without its longest administrative prefix."""
    cell = canonical_cell(name)
    for prefix in sorted(prefixes, key=len, reverse=True):
        if cell.startswith(prefix) and cell != prefix:
            return cell.removeprefix(prefix)
    return cell
