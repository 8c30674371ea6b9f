"""Reproducible chance for rehearsals: the same seed makes the same day, on any machine.

Not for draws: those are HDRAW-1. `random` is not used because Python does not promise that
`sample` and `choices` give the same sequence in the next version.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from hashlib import sha256
from itertools import accumulate
from typing import TypeVar

_T = TypeVar("_T")


class Chance:
    """A stream of whole numbers drawn from a seed by hashing a counter."""

    def __init__(self, seed: str) -> None:
        self._seed = seed
        self._count = 0

    def below(self, bound: int) -> int:
        """A number from 0 to `bound` - 1; its bias is under 2**-200 and matters to nobody."""
        self._count += 1
        digest = sha256(f"{self._seed}|{self._count}".encode()).digest()
        return int.from_bytes(digest) % bound

    def pick(self, choices: Sequence[_T]) -> _T:
        """One of the choices, each as likely."""
        return choices[self.below(len(choices))]

    def happens(self, in_thousand: int) -> bool:
        """True so many times in a thousand."""
        return self.below(1000) < in_thousand

    def weighted(self, choices: Sequence[_T], weights: Sequence[int]) -> _T:
        """One of the choices, likely in proportion to its weight."""
        return choices[bisect_right(list(accumulate(weights)), self.below(sum(weights)))]

    def shuffled(self, things: Sequence[_T]) -> list[_T]:
        """The things in a chance order (Fisher and Yates)."""
        order = list(things)
        for last in range(len(order) - 1, 0, -1):
            other = self.below(last + 1)
            order[last], order[other] = order[other], order[last]
        return order
