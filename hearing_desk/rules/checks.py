"""Everything that must hold before the rules of a draw are committed to.

Source: `draw.md` 3.2 and 3.4.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from hearing_desk.errors import Problem, Severity
from hearing_desk.model.draw import DrawRules
from hearing_desk.model.people import CORE_COLUMNS, Roster
from hearing_desk.rules.conflict import shortfalls
from hearing_desk.rules.feasibility import Demand, demand_of
from hearing_desk.rules.known_values import value_problem
from hearing_desk.rules.rules_file import DRAW_ID, REASON_WORD
from hearing_desk.rules.seed import LEAST_DIGITS


def check(rules: DrawRules, roster: Roster) -> tuple[Problem, ...]:
    """Every problem of the rules with this roster; an ERROR among them forbids the commitment.

    Raises Refusal: highs-missing, highs-undecided (three or more crossed attributes only).
    """
    demand = demand_of(rules, roster.people, {recusal.person for recusal in rules.recusals})
    return (*check_demand(rules, roster, demand), *_short_alternates(rules, roster))


def check_demand(rules: DrawRules, roster: Roster, demand: Demand) -> tuple[Problem, ...]:
    """The same for a demand already counted, without the warning of too few alternates."""
    of_rules = (*_frame(rules), *_quotas(rules, roster), *_recusals(rules, roster))
    return of_rules or (*_values(demand), *shortfalls(demand, {}))


def _frame(rules: DrawRules) -> Iterator[Problem]:
    if not DRAW_ID.fullmatch(rules.draw_id):
        yield Problem("draw-id-shape", value=rules.draw_id)
    if rules.seats < 1:
        yield Problem("seats-not-positive", value=str(rules.seats))
    least = LEAST_DIGITS[rules.die]
    if rules.digit_count < least:
        params = {"found": rules.digit_count, "least": least, "die": rules.die.value}
        yield Problem("seed-too-short", params=params)


def _quotas(rules: DrawRules, roster: Roster) -> Iterator[Problem]:
    further = [column for column, _ in roster.people[0].further] if roster.people else []
    countable = {*CORE_COLUMNS[2:], *further}
    seen: set[tuple[str, str]] = set()
    for quota in rules.quotas:
        column, value = quota.attribute, quota.value
        if column not in countable:
            yield Problem("quota-attribute-unknown", column=column, value=value)
        if not 0 <= quota.minimum <= quota.maximum:
            params = {"minimum": quota.minimum, "maximum": quota.maximum}
            yield Problem("quota-bounds", column=column, value=value, params=params)
        if (column, value) in seen:
            yield Problem("quota-twice", column=column, value=value)
        seen.add((column, value))


def _recusals(rules: DrawRules, roster: Roster) -> Iterator[Problem]:
    times = Counter(recusal.person for recusal in rules.recusals)
    unknown = set(times)
    if times:
        unknown.difference_update(person.id for person in roster.people)
    for person in sorted(unknown):
        yield Problem("recusal-unknown-person", column="id", value=person)
    for person in sorted(person for person, count in times.items() if count > 1):
        yield Problem("recusal-twice", column="id", value=person)
    for recusal in rules.recusals:
        if not REASON_WORD.fullmatch(recusal.reason):
            yield Problem("recusal-reason-not-a-word", column="reason", value=recusal.reason)


def _values(demand: Demand) -> Iterator[Problem]:
    for index, attribute in enumerate(demand.attributes):
        known = [quota.value for quota in demand.quotas if quota.attribute == attribute]
        for value in sorted({person_type[index] for person_type in demand.eligible}):
            problem = value_problem(attribute, value, known)
            if problem is not None:
                yield problem


def _short_alternates(rules: DrawRules, roster: Roster) -> Iterator[Problem]:
    recused = {recusal.person for recusal in rules.recusals}
    eligible = Counter(person.sector for person in roster.people if person.id not in recused)
    seats = {quota.value: quota.minimum for quota in rules.quotas if quota.attribute == "sector"}
    for line in rules.alternates:
        left = max(0, eligible[line.sector] - seats.get(line.sector, 0))
        if left < line.count:
            yield Problem(
                "alternates-short",
                Severity.WARNING,
                column="sector",
                value=line.sector,
                params={"wanted": line.count, "available": left},
            )
