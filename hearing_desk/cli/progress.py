"""A progress bar per stage."""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import TracebackType
from typing import Any, Self

import click


class StageBars:
    """One bar at a time, on standard error; a new stage ends the bar of the last."""

    def __init__(self) -> None:
        self._stage = ""
        self._bar: Any = None
        self._done = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._end()

    def tell(self, stage: str, done: int, total: int) -> None:
        """So many steps of a stage are done."""
        if stage != self._stage:
            self._end()
            self._stage, self._done = stage, 0
            self._bar = _bar(total, stage)
            self._bar.__enter__()
        if done > self._done:
            self._bar.update(done - self._done)
            self._done = done

    def as_one(self, label: str, stages: int) -> Callable[[str, int, int], None]:
        """A progress told as one bar over so many stages, of equal length each."""
        thousandths: dict[str, int] = {}

        def tell(stage: str, done: int, total: int) -> None:
            thousandths[stage] = 1000 * done // total
            self.tell(label, sum(thousandths.values()), 1000 * stages)

        return tell

    def _end(self) -> None:
        if self._bar is not None:
            self._bar.__exit__(None, None, None)
            self._bar = None


def _bar(total: int, stage: str) -> Any:
    return click.progressbar(length=total, label=stage, file=sys.stderr)
