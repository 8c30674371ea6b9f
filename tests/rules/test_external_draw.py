"""Draws made elsewhere, and recusals computed from the roster."""

from __future__ import annotations

from collections.abc import Sequence

from hearing_desk.errors import Severity
from hearing_desk.model.people import PersonId
from hearing_desk.rules.external_draw import check
from tests.rules.pools import a_roster, exact, some_rules

ROSTER = a_roster(企业=6, 群众=4)  # D0001 to D0006, D0007 to D0010
RULES = some_rules(
    ROSTER, exact(企业=2, 群众=1), seats=3, alternates={"企业": 1}, recused={"D0006": "亲属"}
)


def ids(*numbers: int) -> Sequence[PersonId]:
    return [PersonId(f"D{number:04d}") for number in numbers]


def test_a_sound_result_is_taken_over() -> None:
    assert check(ids(1, 9, 2), ids(3), ROSTER, RULES) == ()


def test_everything_wrong_with_a_result_is_told_at_once() -> None:
    problems = check(ids(1, 6, 2, 99), ids(1), ROSTER, RULES)
    assert [(p.code, p.value) for p in problems] == [
        ("drawn-twice", "D0001"),
        ("drawn-recused-person", "D0006"),
        ("drawn-unknown-person", "D0099"),
        ("drawn-seats", None),
        ("drawn-quota", "企业"),
        ("drawn-quota", "群众"),
    ]
    assert problems[3].params == {"found": 4, "seats": 3}
    assert problems[4].params == {"found": 3, "minimum": 2, "maximum": 2}


def test_too_few_alternates_are_a_warning() -> None:
    (problem,) = check(ids(1, 9, 2), ids(10), ROSTER, RULES)
    assert (problem.code, problem.severity) == ("drawn-alternates", Severity.WARNING)
    assert problem.params == {"found": 0, "wanted": 1}
