"""Whether the quotas can still be met: the one question the walk asks.

The answer is a fact, so each way of deciding it gives the same panel. Source: `draw.md` 3.4.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from operator import attrgetter

from hearing_desk.model.draw import DrawRules, Quota
from hearing_desk.model.people import CORE_COLUMNS, PersonId, RosterPerson, value_of
from hearing_desk.rules.circulation import Edge, has_circulation
from hearing_desk.rules.integer_program import Bounds, has_integer_point
from hearing_desk.rules.rules_file import column_rank

PersonType = tuple[str, ...]
"""What quotas see of a person: one value per attribute of the demand."""

TypeCounts = Mapping[PersonType, int]


@dataclass(frozen=True, slots=True)
class Demand:
    """What a panel must be, and who there is to make it of.

    attributes: those of the quotas, in column order.
    eligible:   people by type, those already seated included, the recused and withdrawn not.
    """

    seats: int
    quotas: tuple[Quota, ...]
    attributes: tuple[str, ...]
    eligible: TypeCounts

    def bounds(self, attribute: str) -> dict[str, Bounds]:
        """Least and most panel members for each value that has a quota or people."""
        index = self.attributes.index(attribute)
        free = {person_type[index]: (0, self.seats) for person_type in self.eligible}
        listed = {q.value: (q.minimum, q.maximum) for q in self.quotas if q.attribute == attribute}
        return free | listed


def demand_of(
    rules: DrawRules, people: Iterable[RosterPerson], barred: Collection[PersonId]
) -> Demand:
    """The demand of the rules on those of the people who are not barred."""
    attributes = tuple(sorted({quota.attribute for quota in rules.quotas}, key=column_rank))
    type_of = type_reader(attributes)
    if barred:
        people = (person for person in people if person.id not in barred)
    eligible = Counter(map(type_of, people))
    return Demand(rules.seats, rules.quotas, attributes, eligible)


def type_reader(attributes: tuple[str, ...]) -> Callable[[RosterPerson], PersonType]:
    """Gives a person's type; written for pools of a million."""
    if len(attributes) > 1 and set(attributes) <= set(CORE_COLUMNS):
        return attrgetter(*attributes)
    if attributes == ("sector",):
        return lambda person: (person.sector,)
    return lambda person: tuple(value_of(person, attribute) for attribute in attributes)


def only(
    demand: Demand, quotas: tuple[Quota, ...], seated: TypeCounts
) -> tuple[Demand, TypeCounts]:
    """The same demand with only these of its quotas, and the seated by its fewer attributes."""
    wanted = {quota.attribute for quota in quotas}
    kept = [index for index, name in enumerate(demand.attributes) if name in wanted]

    def merged(counts: TypeCounts) -> Counter[PersonType]:
        fewer: Counter[PersonType] = Counter()
        for person_type, count in counts.items():
            fewer[tuple(person_type[index] for index in kept)] += count
        return fewer

    attributes = tuple(demand.attributes[index] for index in kept)
    return Demand(demand.seats, quotas, attributes, merged(demand.eligible)), merged(seated)


def completable(demand: Demand, seated: TypeCounts) -> bool:
    """Whether some panel holds everybody seated and meets every quota.

    seated: persons by type; never more of a type than are eligible.

    Raises Refusal: highs-missing, highs-undecided (three or more attributes only).
    """
    match demand.attributes:
        case []:
            return seated.get((), 0) <= demand.seats <= demand.eligible.get((), 0)
        case [attribute]:
            return _one_attribute(demand, demand.bounds(attribute), seated)
        case [first, second]:
            sectors, values = demand.bounds(first), demand.bounds(second)
            if len(values) <= 2 and all(least == most for least, most in sectors.values()):
                return _two_valued(demand, sectors, values, seated)
            return _two_attributes(demand, sectors, values, seated)
        case _:
            return _crossed(demand, seated)


def _one_attribute(demand: Demand, values: Mapping[str, Bounds], seated: TypeCounts) -> bool:
    """Each value has a least and a most; the size of the panel must lie between their sums."""
    fewest = most = 0
    for value, (least, limit) in values.items():
        low = max(least, seated.get((value,), 0))
        high = min(limit, demand.eligible.get((value,), 0))
        if low > high:
            return False
        fewest, most = fewest + low, most + high
    return fewest <= demand.seats <= most


def _two_valued(
    demand: Demand, sectors: Mapping[str, Bounds], values: Mapping[str, Bounds], seated: TypeCounts
) -> bool:
    """Sectors exact and two genders: intervals that a person can add up on paper."""
    one, other = [*values, ""][:2]
    fewest = most = 0
    for sector, (seats, _) in sectors.items():
        ones, others = (sector, one), (sector, other)
        low = max(seated.get(ones, 0), seats - demand.eligible.get(others, 0))
        high = min(demand.eligible.get(ones, 0), seats - seated.get(others, 0))
        if low > high:
            return False
        fewest, most = fewest + low, most + high
    least, limit = values[one]
    least_other, limit_other = values.get(other, (0, demand.seats))
    return sum(seats for seats, _ in sectors.values()) == demand.seats and (
        max(fewest, least, demand.seats - limit_other)
        <= min(most, limit, demand.seats - least_other)
    )


def _two_attributes(
    demand: Demand, sectors: Mapping[str, Bounds], values: Mapping[str, Bounds], seated: TypeCounts
) -> bool:
    """A transportation problem: the seats flow through sectors and types to districts."""
    edges: list[Edge] = [("panel", "seats", demand.seats, demand.seats)]
    edges += [("seats", (0, sector), *bounds) for sector, bounds in sectors.items()]
    edges += [
        ((0, sector), (1, value), seated.get((sector, value), 0), count)
        for (sector, value), count in demand.eligible.items()
    ]
    edges += [((1, value), "panel", *bounds) for value, bounds in values.items()]
    return has_circulation(edges)


def _crossed(demand: Demand, seated: TypeCounts) -> bool:
    """A small integer program over types, never over persons."""
    types = tuple(demand.eligible)
    rows: list[tuple[Sequence[int], Bounds]] = [(range(len(types)), (demand.seats, demand.seats))]
    for quota in demand.quotas:
        column = demand.attributes.index(quota.attribute)
        members = [index for index, values in enumerate(types) if values[column] == quota.value]
        rows.append((members, (quota.minimum, quota.maximum)))
    return has_integer_point([(seated.get(t, 0), demand.eligible[t]) for t in types], rows)
