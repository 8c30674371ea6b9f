"""Builders of pools and rules with plain defaults."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from hearing_desk.model.draw import DrawRules, PoolRecusal, Quota, SectorAlternates
from hearing_desk.model.people import PersonId, Roster, RosterPerson, RosterRow
from hearing_desk.rules.roster_file import seal

DIGITS = "01234567890123456789"


def person(number: int, sector: str = "企业", gender: str = "", **cells: str) -> RosterPerson:
    return RosterPerson(PersonId(f"D{number:04d}"), f"张{number}", sector, gender, **cells)


def a_roster(**sizes: int) -> Roster:
    """People numbered on through the sectors, every other one a woman."""
    sectors = [sector for sector, size in sizes.items() for _ in range(size)]
    return seal(
        person(number, sector, "女男"[number % 2]) for number, sector in enumerate(sectors, 1)
    )


def quotas(bounds: Mapping[str, tuple[int, int]], attribute: str = "sector") -> tuple[Quota, ...]:
    return tuple(Quota(attribute, value, low, high) for value, (low, high) in bounds.items())


def exact(**seats: int) -> tuple[Quota, ...]:
    return quotas({sector: (number, number) for sector, number in seats.items()})


def some_rules(
    roster: Roster,
    wanted: Sequence[Quota],
    seats: int,
    alternates: Mapping[str, int] | None = None,
    recused: Mapping[str, str] | None = None,
) -> DrawRules:
    return DrawRules(
        draw_id="2026-11-21-A",
        roster_sha256=roster.sha256,
        seats=seats,
        quotas=tuple(wanted),
        alternates=tuple(SectorAlternates(*line) for line in (alternates or {}).items()),
        recusals=tuple(PoolRecusal(PersonId(i), why) for i, why in (recused or {}).items()),
    )


def a_row(row_number: int, number: str, name: str = "张伟", **cells: str) -> RosterRow:
    return RosterRow(row_number, {"id": number, "name": name, "sector": "企业", **cells})
