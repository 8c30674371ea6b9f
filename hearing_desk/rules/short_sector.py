"""A sector with too few eligible people: what the plan lets become of its missing seats (E3)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import assert_never

from hearing_desk.errors import Problem
from hearing_desk.model.draw import Quota
from hearing_desk.model.scheme import ShortSectorRule

_SECTOR = "sector"


@dataclass(frozen=True, slots=True)
class ShortSector:
    """A sector whose least number of seats exceeds its eligible people."""

    sector: str
    wanted: int
    available: int

    @property
    def missing(self) -> int:
        """Seats nobody of the sector can take."""
        return self.wanted - self.available


@dataclass(frozen=True, slots=True)
class ShortSectorSettlement:
    """The quotas and the size of the panel once the missing seats are settled.

    quotas:   all of them, in the order given; those of other columns are untouched.
    short:    the sectors that were short, in the order of their quotas; to be printed.
    received: (sector, seats) for each sector that took over seats; empty unless seats moved.
    problems: why seats could not be moved; quotas and seats are then as given.
    """

    quotas: tuple[Quota, ...]
    seats: int
    short: tuple[ShortSector, ...]
    received: tuple[tuple[str, int], ...]
    problems: tuple[Problem, ...]


def settle_short_sectors(
    quotas: Sequence[Quota],
    seats: int,
    eligible: Mapping[str, int],
    rule: ShortSectorRule,
    to_sector: str | None = None,
) -> ShortSectorSettlement:
    """What the plan makes of sectors with too few people; without such a sector nothing changes.

    eligible:  people per sector, the recused not among them; a sector left out has none.
    to_sector: who takes over under TRANSFER_NAMED; whoever names it records the reason.
    Under STOP quotas and seats stay as given, so that `checks.check` refuses the draw. Quotas of
    other columns may still be impossible with the new numbers; the same check finds that.
    """
    short = tuple(
        ShortSector(quota.value, quota.minimum, eligible.get(quota.value, 0))
        for quota in quotas
        if quota.attribute == _SECTOR and eligible.get(quota.value, 0) < quota.minimum
    )
    missing = sum(sector.missing for sector in short)
    unchanged = ShortSectorSettlement(tuple(quotas), seats, short, (), ())
    if rule is ShortSectorRule.STOP or not short:
        return unchanged
    within = tuple(_within(quota, eligible) for quota in quotas)
    match rule:
        case ShortSectorRule.REDUCE_PANEL:
            return replace(unchanged, quotas=within, seats=seats - missing)
        case ShortSectorRule.TRANSFER_NAMED:
            received = Counter({to_sector: missing}) if to_sector else Counter[str]()
            problem = _named_problem(within, eligible, to_sector, missing)
        case ShortSectorRule.TRANSFER_AUTO:
            received = _to_the_fullest(within, eligible, missing)
            problem = _unplaced(missing - received.total())
        case _ as unreachable:
            assert_never(unreachable)
    if problem is not None:
        return replace(unchanged, problems=(problem,))
    raised = tuple(_raised(quota, received) for quota in within)
    return replace(unchanged, quotas=raised, received=tuple(received.items()))


def _within(quota: Quota, eligible: Mapping[str, int]) -> Quota:
    """A sector's quota, no more than its people; another column's as it is."""
    if quota.attribute != _SECTOR:
        return quota
    people = eligible.get(quota.value, 0)
    return replace(quota, minimum=min(quota.minimum, people), maximum=min(quota.maximum, people))


def _raised(quota: Quota, received: Counter[str]) -> Quota:
    more = received[quota.value] if quota.attribute == _SECTOR else 0
    return replace(quota, minimum=quota.minimum + more, maximum=quota.maximum + more)


def _spare(quotas: Sequence[Quota], eligible: Mapping[str, int]) -> dict[str, int]:
    """People beyond the most seats each sector may already have, in the order of the quotas."""
    return {
        quota.value: eligible.get(quota.value, 0) - quota.maximum
        for quota in quotas
        if quota.attribute == _SECTOR
    }


def _to_the_fullest(
    quotas: Sequence[Quota], eligible: Mapping[str, int], missing: int
) -> Counter[str]:
    """Seat after seat to the sector with most people to spare, the first of equals."""
    spare = _spare(quotas, eligible)
    received = Counter[str]()
    for _ in range(min(missing, sum(spare.values()))):
        fullest = max(spare, key=spare.__getitem__)
        spare[fullest] -= 1
        received[fullest] += 1
    return received


def _named_problem(
    quotas: Sequence[Quota], eligible: Mapping[str, int], to_sector: str | None, missing: int
) -> Problem | None:
    spare = _spare(quotas, eligible)
    if to_sector is None:
        return Problem("transfer-sector-missing", params={"missing": missing})
    if to_sector not in spare:
        return Problem("transfer-sector-unknown", value=to_sector)
    if spare[to_sector] < missing:
        params = {"missing": missing, "spare": spare[to_sector]}
        return Problem("transfer-sector-short", value=to_sector, params=params)
    return None


def _unplaced(seats: int) -> Problem | None:
    return Problem("transfer-nobody-left", params={"missing": seats}) if seats else None
