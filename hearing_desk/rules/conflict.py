"""Why quotas cannot be met: a value that is short, a sum that is off, a set that conflicts."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations
from math import comb

from hearing_desk.errors import Problem
from hearing_desk.model.draw import Quota
from hearing_desk.rules.feasibility import Demand, PersonType, TypeCounts, completable, only

_SUBSETS_TRIED = 2_000


def quota_text(quota: Quota) -> str:
    """A quota in a sentence: "企业 10" when exact, "女 24–36" otherwise."""
    if quota.minimum == quota.maximum:
        return f"{quota.value} {quota.minimum}"
    return f"{quota.value} {quota.minimum}\u2013{quota.maximum}"


def shortfalls(demand: Demand, seated: TypeCounts) -> tuple[Problem, ...]:
    """Every reason why no panel holds the seated and meets the quotas; empty when one does.

    Raises Refusal: highs-missing, highs-undecided (three or more attributes only).
    """
    eligible = sum(demand.eligible.values())
    if eligible < demand.seats:
        missing = demand.seats - eligible
        params = {"seats": demand.seats, "available": eligible, "missing": missing}
        return (Problem("pool-too-small", params=params),)
    problems = (*_short_values(demand, seated), *_wrong_sums(demand))
    if problems or completable(demand, seated):
        return problems
    conflict = smallest_conflict(demand, seated)
    return (
        Problem("quota-conflict", params={"quotas": ", ".join(map(quota_text, conflict))}),
        *_reachable_minimums(demand, seated, conflict),
    )


def _short_values(demand: Demand, seated: TypeCounts) -> Iterator[Problem]:
    for quota in demand.quotas:
        available = _count(demand, demand.eligible, quota)
        if available < quota.minimum:
            yield Problem(
                "quota-shortage",
                column=quota.attribute,
                value=quota.value,
                params={
                    "wanted": quota.minimum,
                    "available": available,
                    "missing": quota.minimum - available,
                },
            )
        taken = _count(demand, seated, quota)
        if taken > quota.maximum:
            yield Problem(
                "quota-exceeded",
                column=quota.attribute,
                value=quota.value,
                params={"maximum": quota.maximum, "seated": taken},
            )


def _wrong_sums(demand: Demand) -> Iterator[Problem]:
    for attribute in demand.attributes:
        bounds = demand.bounds(attribute).values()
        least, most = sum(low for low, _ in bounds), sum(high for _, high in bounds)
        if least > demand.seats:
            params = {"sum": least, "seats": demand.seats}
            yield Problem("quota-sum-above-seats", column=attribute, params=params)
        if most < demand.seats:
            params = {"sum": most, "seats": demand.seats}
            yield Problem("quota-sum-below-seats", column=attribute, params=params)


def _count(demand: Demand, counts: TypeCounts, quota: Quota) -> int:
    index = demand.attributes.index(quota.attribute)
    return sum(count for values, count in counts.items() if values[index] == quota.value)


def smallest_conflict(demand: Demand, seated: TypeCounts) -> tuple[Quota, ...]:
    """A smallest set of quotas that cannot be met together, given that the demand cannot.

    Sets are tried by size; where too many would have to be tried, the set named is still one
    that no quota can be left out of.
    """
    irreducible = irreducible_conflict(demand, seated)
    for size in range(1, len(irreducible)):
        if comb(len(demand.quotas), size) > _SUBSETS_TRIED:
            break
        for quotas in combinations(demand.quotas, size):
            if not completable(*only(demand, quotas, seated)):
                return quotas
    return irreducible


def irreducible_conflict(demand: Demand, seated: TypeCounts) -> tuple[Quota, ...]:
    """A conflicting set that any of its quotas being left out would resolve."""
    needed = list(demand.quotas)
    for quota in demand.quotas:
        fewer = tuple(other for other in needed if other != quota)
        if not completable(*only(demand, fewer, seated)):
            needed.remove(quota)
    return tuple(needed)


def blocking_quotas(
    demand: Demand, seated: TypeCounts, person_type: PersonType
) -> tuple[Quota, ...]:
    """The quotas for which a person of this type cannot be seated beside the seated.

    Those already full, if any; otherwise a set that conflicts.
    """
    with_person = {**seated, person_type: seated.get(person_type, 0) + 1}
    full = tuple(
        quota
        for quota in demand.quotas
        if quota.value == person_type[demand.attributes.index(quota.attribute)]
        and _count(demand, with_person, quota) > quota.maximum
    )
    return full or irreducible_conflict(demand, with_person)


def _reachable_minimums(
    demand: Demand, seated: TypeCounts, conflict: tuple[Quota, ...]
) -> Iterator[Problem]:
    """For each minimum of the conflict that lowering it alone would resolve: how far."""
    for quota in conflict:
        lower = reversed(range(quota.minimum))
        reachable = next((m for m in lower if _with_minimum(demand, seated, quota, m)), None)
        if reachable is None:
            continue
        yield Problem(
            "quota-minimum-unreachable",
            column=quota.attribute,
            value=quota.value,
            params={
                "wanted": quota.minimum,
                "reachable": reachable,
                "missing": quota.minimum - reachable,
            },
        )


def _with_minimum(demand: Demand, seated: TypeCounts, quota: Quota, lower: int) -> bool:
    lowered = Quota(quota.attribute, quota.value, lower, quota.maximum)
    quotas = tuple(lowered if other == quota else other for other in demand.quotas)
    return completable(*only(demand, quotas, seated))
