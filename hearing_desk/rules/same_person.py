"""Who may be one person twice, and who merely shares a name.

Source: `draw.md` 3.2 and 7.1.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from hearing_desk.errors import Problem, Severity
from hearing_desk.model.people import Contact, RosterPerson
from hearing_desk.rules.canonical import likeness


@dataclass(frozen=True, slots=True)
class Member:
    """A row of a roster as a person, not yet accepted into the pool."""

    row_number: int
    person: RosterPerson
    contact: Contact


def same_person_problems(members: Iterable[Member]) -> Iterator[Problem]:
    """A question for each name that comes twice with one employer or one identity number.

    Other namesakes are a warning. Names and employers are compared by `likeness`, so 吕伟 and
    呂伟 are namesakes.
    """
    for namesakes in _groups(members, lambda member: likeness(member.person.name)):
        by_employer = _groups(namesakes, lambda member: likeness(member.person.employer))
        by_id_card = _groups(namesakes, lambda member: likeness(member.contact.id_card))
        doubtful = dict.fromkeys(map(tuple, (*by_employer, *by_id_card)))
        for group in doubtful:
            params = _who(group)
            yield Problem(
                "same-person",
                Severity.QUESTION,
                row=group[-1].row_number,
                column="name",
                value=group[-1].person.name,
                params=params,
            )
        if tuple(namesakes) not in doubtful:
            last = namesakes[-1]
            yield Problem(
                "same-name",
                Severity.WARNING,
                row=last.row_number,
                column="name",
                value=last.person.name,
                params=_who(namesakes),
            )


def _groups(members: Iterable[Member], key: Callable[[Member], Hashable]) -> list[list[Member]]:
    """Members that share a key that is not empty, under more than one id."""
    groups: defaultdict[Hashable, list[Member]] = defaultdict(list)
    for member in members:
        groups[key(member)].append(member)
    groups.pop("", None)
    return [group for group in groups.values() if len({m.person.id for m in group}) > 1]


def _who(group: Sequence[Member]) -> dict[str, object]:
    """Ids and employers beside the rows, since the names do not tell them apart."""
    return {
        "rows": ", ".join(str(member.row_number) for member in group),
        "people": "; ".join(
            " ".join(filter(None, (m.person.id, m.person.name, m.person.employer))) for m in group
        ),
    }
