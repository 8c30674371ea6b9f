"""Records verified by several processes at once, each handing back its rows or why there are none.

Everything here crosses from one process to another, so it is plain and small.
"""

from __future__ import annotations

import gc
import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import closing
from dataclasses import dataclass, replace
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from typing import Final

from hearing_desk.consolidation.columns import Row
from hearing_desk.consolidation.rows import rows_of
from hearing_desk.consolidation.year_rows import year_rows_of
from hearing_desk.errors import Problem, Refusal
from hearing_desk.journal.port import Journal
from hearing_desk.offline import stay_offline
from hearing_desk.verify.record import record_of
from hearing_desk.verify.report import CheckResult
from hearing_desk.verify.verification import run

Opening = Callable[[Path], Journal]
"""Opens a record for reading; a function of a module, so that another process finds it by name."""

_ENCODER: Final = json.JSONEncoder(ensure_ascii=False)


@dataclass(frozen=True, slots=True)
class Taken:
    """A record that passed.

    lines: its rows, one JSON object a line; "" = no count is locked yet.
    years, year_lines: of its year, likewise; 0 and "" = the year is not locked.
    """

    file: str
    hearing: str
    rehearsal: bool
    rows: int
    lines: str
    years: int = 0
    year_lines: str = ""


@dataclass(frozen=True, slots=True)
class Failed:
    """A record that did not pass.

    unread: why it could not be opened or read at all; then there are no checks.
    checks: those that failed or could not be done, with what they found.
    """

    file: str
    unread: Problem | None
    checks: tuple[CheckResult, ...] = ()


def read_one(opening: Opening, path: Path) -> Taken | Failed:
    """Verify a record and take its rows."""
    try:
        with closing(opening(path)) as journal:
            record = record_of(journal)
            report = run(record)
    except Refusal as refusal:
        return Failed(path.name, Problem(refusal.code, params=dict(refusal.params)))
    if not report.passed:
        return Failed(path.name, None, tuple(map(_plain, report.amiss)))
    state = record.state
    rows, lines = _as_lines(rows_of(record, path.name))
    years, year_lines = _as_lines(year_rows_of(record, path.name))
    return Taken(path.name, state.hearing, state.rehearsal, rows, lines, years, year_lines)


def read_all(opening: Opening, paths: Sequence[Path], processes: int) -> Iterator[Taken | Failed]:
    """What each record came to, in the order given.

    processes: at least 1; with one, everything happens in this process.
    Raises Refusal: "consolidate-process-died".
    """
    if processes == 1:
        yield from map(partial(read_one, opening), paths)
        return
    # Spawned on every system: a fork of a program with threads may stand still for ever.
    with ProcessPoolExecutor(
        processes, mp_context=get_context("spawn"), initializer=_begin
    ) as pool:
        try:
            yield from pool.map(partial(read_one, opening), paths)
        except BrokenProcessPool as error:
            raise Refusal("consolidate-process-died") from error
        finally:
            pool.shutdown(wait=True, cancel_futures=True)


def _begin() -> None:
    """What holds for a process before its first record."""
    stay_offline()
    let_acts_be()


def let_acts_be() -> None:
    """Keep the garbage collector from walking over the acts of a record again and again.

    They hold no cycles and are freed with their record; a million objects more than that bring
    the collector back.
    """
    gc.freeze()
    gc.set_threshold(1_000_000)


def _as_lines(rows: Iterable[Row]) -> tuple[int, str]:
    """How many rows there are, and each as a JSON object on its line."""
    lines = [f"{_ENCODER.encode(row)}\n" for row in rows]
    return len(lines), "".join(lines)


def _plain(check: CheckResult) -> CheckResult:
    """The same, its parameters in dicts, which can cross to another process."""
    findings = tuple(replace(found, params=dict(found.params)) for found in check.findings)
    return replace(check, findings=findings)
