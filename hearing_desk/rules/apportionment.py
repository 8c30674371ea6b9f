"""Seats from shares, exact wherever the shares decide.

Source: `domain.md` E2 and example 6, `design.md` §3.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping
from fractions import Fraction
from math import floor
from typing import assert_never

from hearing_desk.errors import Refusal
from hearing_desk.model.draw import Quota, SeatMethod
from hearing_desk.model.scheme import Apportionment

DEFAULT_METHOD = SeatMethod()


def apportion(
    shares: Mapping[str, Fraction], seats: int, method: SeatMethod = DEFAULT_METHOD
) -> tuple[Quota, ...]:
    """One sector quota per share, exact except where equal claims are left for too few seats.

    Such sectors get a minimum and a maximum one seat apart, and the walk settles who has it.

    Raises Refusal: panel-smaller-than-sectors.
    """
    claims = {sector: share for sector, share in shares.items() if share > 0}
    if method.every_sector_seated and seats < len(claims):
        raise Refusal("panel-smaller-than-sectors", seats=seats, sectors=len(claims))
    match method.apportionment:
        case Apportionment.LARGEST_REMAINDER:
            sure, tied = _by_largest_remainder(claims, seats)
        case Apportionment.SAINTE_LAGUE:
            sure, tied = _by_highest_quotient(claims, seats, step=2)
        case Apportionment.D_HONDT:
            sure, tied = _by_highest_quotient(claims, seats, step=1)
        case _ as unreachable:
            assert_never(unreachable)
    quotas = _quotas(shares, sure, tied, seats - sum(sure.values()))
    starved = {quota.value for quota in quotas if quota.minimum == 0} & claims.keys()
    if not method.every_sector_seated or not starved:
        return quotas
    others = {sector: share for sector, share in shares.items() if sector not in starved}
    return (
        *(Quota("sector", sector, 1, 1) for sector in shares if sector in starved),
        *apportion(others, seats - len(starved), method),
    )


Claims = tuple[Counter[str], Collection[str]]
"""Seats each sector is sure of, and the sectors with equal claims to the seats left."""


def _quotas(
    shares: Mapping[str, Fraction], sure: Counter[str], tied: Collection[str], left: int
) -> tuple[Quota, ...]:
    enough = left == len(tied)
    return tuple(
        Quota(
            "sector",
            sector,
            sure[sector] + (enough and sector in tied),
            sure[sector] + (sector in tied),
        )
        for sector in shares
    )


def _by_largest_remainder(claims: Mapping[str, Fraction], seats: int) -> Claims:
    total = sum(claims.values())
    exact = {sector: seats * share / total for sector, share in claims.items()}
    sure = Counter({sector: floor(number) for sector, number in exact.items()})
    left = seats - sum(sure.values())
    if left == 0:
        return sure, ()
    remainders = {sector: number - floor(number) for sector, number in exact.items()}
    last_served = sorted(remainders.values(), reverse=True)[left - 1]
    sure.update(sector for sector, rest in remainders.items() if rest > last_served)
    return sure, [sector for sector, rest in remainders.items() if rest == last_served]


def _by_highest_quotient(claims: Mapping[str, Fraction], seats: int, step: int) -> Claims:
    """Seat after seat to the highest share / (1 + step * seats held): D'Hondt 1, Webster 2."""
    sure: Counter[str] = Counter()
    tied: list[str] = []
    while (left := seats - sum(sure.values())) > 0:
        quotient = {sector: share / (1 + step * sure[sector]) for sector, share in claims.items()}
        tied = [sector for sector, height in quotient.items() if height == max(quotient.values())]
        if len(tied) >= left:
            break
        sure.update(tied)
    return sure, tied
