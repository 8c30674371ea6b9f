"""Every forgery is found by its check, and what is said of it is what people have read.

After an intended change: `python -m tests.verify.test_findings` writes the texts anew; read the
difference.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path

import pytest

from hearing_desk.journal.memory import MemoryJournal
from hearing_desk.journal.port import Journal
from hearing_desk.verify.report import Status
from tests.builders import a_hearing, a_seated_hearing
from tests.verify import (
    test_binding,
    test_corrections,
    test_forgeries,
    test_order,
    test_rechecks,
    test_roles,
    test_year,
)
from tests.verify.altered import ALTERED
from tests.verify.edges import BEYOND, WITHIN
from tests.verify.findings import told, told_in_full
from tests.verify.hearings import (
    Forgery,
    a_read_back_day,
    a_tied_day,
    check_of,
    forged,
    verified,
    whole_day,
)

GOLDEN = Path(__file__).parents[1] / "golden"


@dataclass(frozen=True)
class Case:
    """A forgery of a day; the check that must find it, and the code, "" = whichever."""

    name: str
    check: str
    code: str
    forgery: Forgery
    day: Callable[[], Journal]

    @property
    def record(self) -> MemoryJournal:
        return forged(self.forgery, journal=self.day())


def numbered(
    forgeries: Iterable[tuple[str, str, Forgery]],
    day: Callable[[], Journal] = whole_day,
    of: str = "",
) -> Iterator[Case]:
    """Each named by its code and by how many of that code there were, after `of`."""
    met: Counter[str] = Counter()
    for check, code, forgery in forgeries:
        met[code] += 1
        yield Case(f"{of}{code} {met[code]}", check, code, forgery, day)


def in_order(forgeries: Iterable[tuple[str, Forgery]]) -> Iterator[tuple[str, str, Forgery]]:
    return (("order", code, forgery) for code, forgery in forgeries)


@cache
def tied_day(rule: str) -> Journal:
    return a_tied_day(rule).journal


@cache
def day_by_balls() -> Journal:
    return test_forgeries.a_draw_by_balls().journal


def ties() -> Iterator[Case]:
    for number, (rule, code, fields) in enumerate(test_order.TIES, 1):
        forgery = test_order.settled(**fields)
        yield Case(f"{code} by {rule} {number}", "order", code, forgery, partial(tied_day, rule))


def of_roles() -> Iterator[Case]:
    for name, (check, forgery) in test_roles.BY_PINS.items():
        yield Case(name, check, "", forgery, test_roles.day_by_pins)
    for name, forgery in test_roles.BY_ROLES.items():
        yield Case(name, "roles", "", forgery, whole_day)


def at_the_edges() -> Iterator[Case]:
    met: Counter[str] = Counter()
    for day, check, code, forgery in BEYOND:
        met[code] += 1
        yield Case(f"{code} {met[code]}", check, code, forgery, day)


SUITES: Mapping[str, tuple[Case, ...]] = {
    "order": (*numbered(in_order(test_order.FORGERIES)), *ties()),
    "forgeries": (
        *numbered(test_forgeries.FORGERIES),
        *numbered(test_forgeries.BY_BALLS, day_by_balls, "by balls: "),
    ),
    "corrections": tuple(numbered(test_corrections.FORGERIES, test_corrections.corrected_day)),
    "rechecks": tuple(numbered(test_rechecks.FORGERIES, test_rechecks.rechecked_day)),
    "binding": tuple(numbered(test_binding.FORGERIES, test_binding.bound_day)),
    "roles": tuple(of_roles()),
    "edges": tuple(at_the_edges()),
    "year": (
        *numbered(in_order(test_year.ORDER)),
        *numbered(("years", code, forgery) for code, forgery in test_year.TOTALS),
        *numbered(("venues", code, forgery) for code, forgery in test_year.VENUES),
    ),
}

SOUND: Mapping[str, Callable[[], Journal]] = {
    "a whole day": whole_day,
    "a day set right": test_corrections.corrected_day,
    "a day rechecked": test_rechecks.rechecked_day,
    "a day bound to paper": test_binding.bound_day,
    "a day by PINs": test_roles.day_by_pins,
    "a draw by balls": day_by_balls,
    "papers read back": lambda: a_read_back_day().journal,
    "a tie": partial(tied_day, "lot"),
    "stand-ins": lambda: test_forgeries.a_stand_in_day().journal,
    "rules frozen": lambda: a_hearing().journal,
    "a panel seated": lambda: a_seated_hearing().journal,
    "nothing at all": MemoryJournal,
}
"""Told in full; the last is the only one that is not sound."""


def of_a_day(journal: Journal) -> tuple[str, ...]:
    """Everything said of a record whose last head is on paper."""
    return told_in_full(verified(journal, journal.head.hash if journal.head.seq else None), journal)


def of_what_was_altered(journal: Journal) -> tuple[str, ...]:
    """What the checks say that did not pass."""
    checks = verified(journal).checks
    failed = (each for each in checks if each.status in (Status.FAILED, Status.COULD_NOT))
    return tuple(line for check in failed for line in told(check, journal))


def golden(suite: str) -> Path:
    return GOLDEN / f"findings_{suite}.txt"


@cache
def read(suite: str) -> Mapping[str, tuple[str, ...]]:
    """What people have read, by the name of the case."""
    cases = golden(suite).read_text(encoding="utf-8").split("# ")[1:]
    return {lines[0]: tuple(lines[1:]) for lines in (case.splitlines() for case in cases)}


def written(said: Mapping[str, tuple[str, ...]]) -> str:
    return "".join("\n".join((f"# {name}", *lines, "")) for name, lines in said.items())


@pytest.mark.parametrize(
    ("suite", "case"),
    [(suite, case) for suite, cases in SUITES.items() for case in cases],
    ids=lambda each: each if isinstance(each, str) else each.name.replace(" ", "-"),
)
def test_a_forgery_is_found_and_told_in_full(suite: str, case: Case) -> None:
    record = case.record
    check = check_of(verified(record), case.check)
    assert check.status in (Status.FAILED, Status.COULD_NOT)
    assert not case.code or case.code in [found.code for found in check.findings]
    assert told(check, record) == read(suite)[case.name]


@pytest.mark.parametrize("name", WITHIN)
def test_what_is_just_allowed_is_not_found(name: str) -> None:
    day, check, forgery = WITHIN[name]
    record = forged(forgery, journal=day())
    assert told(check_of(verified(record), check), record) == (f"{check}: passed",)


@pytest.mark.parametrize("name", SOUND)
def test_what_is_told_of_a_day_is_as_written_down(name: str) -> None:
    assert of_a_day(SOUND[name]()) == read("sound")[name]


@pytest.mark.parametrize("name", ALTERED)
def test_what_was_altered_beside_the_journal_is_told_in_full(name: str) -> None:
    assert of_what_was_altered(ALTERED[name]()) == read("altered")[name]


def test_no_text_is_kept_of_a_case_that_is_gone() -> None:
    for suite, cases in SUITES.items():
        assert list(read(suite)) == [case.name for case in cases]
    assert list(read("sound")) == list(SOUND)
    assert list(read("altered")) == list(ALTERED)


if __name__ == "__main__":
    for each, cases in SUITES.items():
        reports = {case.name: (verified(case.record), case) for case in cases}
        said = {
            name: told(check_of(report, case.check), case.record)
            for name, (report, case) in reports.items()
        }
        golden(each).write_text(written(said), encoding="utf-8")
    said = {name: of_a_day(day()) for name, day in SOUND.items()}
    golden("sound").write_text(written(said), encoding="utf-8")
    said = {name: of_what_was_altered(record()) for name, record in ALTERED.items()}
    golden("altered").write_text(written(said), encoding="utf-8")
