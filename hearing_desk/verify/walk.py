"""A check that goes through the acts one by one, beside all others that do."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

from hearing_desk.errors import Problem
from hearing_desk.journal.events import Event
from hearing_desk.model.hearing import HearingState
from hearing_desk.verify.record import Act, Record, Stretch
from hearing_desk.verify.report import NothingToCheck

Step = Callable[[HearingState, Act[Any]], Iterable[Problem]]
"""The state just before an act, and the act, to what is found."""


def _nothing() -> Iterable[Problem]:
    return ()


def at_least_one(
    record: Record, kind: type[object], otherwise: NothingToCheck
) -> Iterable[Problem]:
    """For a walk to acts that may not have come yet; raises `otherwise` anew where none has.

    Raised itself, it would hold the frame that holds it, and with it the record, until the
    collector comes.
    """
    if not any(True for _ in record.of(kind)):
        raise NothingToCheck(otherwise.code)
    return ()


@dataclass(frozen=True, slots=True)
class Walk:
    """What a check asks on its way through the acts; the state is built up once for all checks.

    steps:  by the type of an event, what is asked of it; other acts pass by.
    passes: whether nothing can be amiss with ballots keyed one after another, asked of all at
            once with the state before the first; where not, the step is asked about each.
    after:  what is asked when every act has been seen. May raise `NothingToCheck`.
    """

    steps: Mapping[type[Event], Step] = field(default_factory=lambda: MappingProxyType({}))
    passes: Callable[[HearingState, Stretch], bool] = lambda _state, _stretch: False
    after: Callable[[], Iterable[Problem]] = _nothing
