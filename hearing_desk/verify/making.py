"""The making of checks: side by side, each guarded, so that one that breaks off stops no other."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence

from hearing_desk.errors import Problem, Refusal, Severity, errors_among
from hearing_desk.journal.ballot_events import BallotEntered
from hearing_desk.journal.events import Event
from hearing_desk.verify.record import Record
from hearing_desk.verify.report import CheckResult, NothingToCheck, Status
from hearing_desk.verify.walk import Step, Walk

Check = Callable[[Record], Iterator[Problem] | Walk]
"""A record to everything found, or to the walk through its acts that finds it.

ERRORs fail the check, WARNINGs are told. Nothing is looked at before the first is asked for.
"""


class Making:
    """A check on its way to a result: what it found so far, and why it went no further."""

    def __init__(self, number: str, name: str, check: Check, record: Record) -> None:
        self.name = name
        asked = check(record)
        self.walk = asked if isinstance(asked, Walk) else Walk(after=lambda: asked)
        self._number = number
        self._findings: list[Problem] = []
        self._broke_off: tuple[Problem, ...] = ()
        self._ended: Status | None = None

    def take(self, ask: Callable[..., Iterable[Problem]], *about: object) -> None:
        """Ask, and keep what is found; a check that broke off is asked no more."""
        if self._ended is not None:
            return
        try:
            for found in ask(*about):
                self._findings.append(found)  # one by one: what was found before it broke off stays
        except NothingToCheck as nothing:
            self._end(Status.NOTHING, Problem(nothing.code, Severity.WARNING))
        except Refusal as refusal:
            why = Problem(refusal.code, params=refusal.params)
            self._end(Status.COULD_NOT, why, *refusal.problems)
        except Exception as error:  # noqa: BLE001 - a forged record may break anything; others go on
            detail = f"{type(error).__name__}: {error}"
            self._end(Status.COULD_NOT, Problem("check-broke-off", params={"detail": detail}))

    def result(self) -> CheckResult:
        """How the check came out, once its acts were walked through."""
        self.take(self.walk.after)
        status = self._ended or Status.PASSED
        if errors_among(self._findings):
            status = Status.FAILED
        return CheckResult(self._number, self.name, status, (*self._findings, *self._broke_off))

    def _end(self, status: Status, *why: Problem) -> None:
        self._ended, self._broke_off = status, why


def walk_through(record: Record, makings: Sequence[Making]) -> None:
    """Show every act to the checks that ask for its kind; the acts are added up once for all."""
    asking: defaultdict[type[Event], list[tuple[Making, Step]]] = defaultdict(list)
    for making in makings:
        for kind, step in making.walk.steps.items():
            asking[kind].append((making, step))
    of_ballots = [making.walk.passes for making, _ in asking.get(BallotEntered, ())]
    for state, act in record.sum.steps(
        lambda state, stretch: all(passes(state, stretch) for passes in of_ballots)
    ):
        for making, step in asking.get(type(act.event), ()):
            making.take(step, state, act)
