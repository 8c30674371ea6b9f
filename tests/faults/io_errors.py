"""EIO and ENOSPC at every call the desk makes to the disk, once and from then on.

Catches errors that are swallowed, acts left half, work that goes on with a connection that failed.
Blind to a kernel that forgets pages after a failed flush: that is why nothing is tried again.
"""

from __future__ import annotations

import errno
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from hearing_desk.errors import Refusal
from tests.faults import preload
from tests.faults.desk_process import DeskProcess, acknowledged_in, say, say_recorded
from tests.faults.judge import found_in, verdict
from tests.faults.papers import at_the_desk, key_papers, papers_on_the_table
from tests.faults.power_cut import RECORD, in_memory
from tests.faults.variants import GOOD, open_as

KINDS = "wsotu"
ERRORS = (errno.EIO, errno.ENOSPC)
ACTS = 14
"""Enough for a ruling and a printed paper among them."""

TOLD = frozenset({"disk-error", "disk-full", "hearing-file-unreadable", "hearing-file-read-only"})
"""What a failing disk may be called."""

NEVER = 1 << 40

CAUGHT = ("errors of the disk swallowed", "tries again on the same connection")
"""The planted ways of keeping the record that this suite must find."""


@dataclass(slots=True)
class Errors:
    """What came of the errors injected into one way of keeping the record.

    surfaced: runs in which the desk said so; in the others the call did not matter.
    """

    runs: int = 0
    surfaced: int = 0
    acknowledged: int = 0
    false: int = 0
    bad: int = 0
    findings: list[str] = field(default_factory=list)


def key_on_a_failing_disk(
    *, folder: str, variant: str, kinds: str, at: int, error: int, ever_after: bool
) -> None:
    """The desk: opens, keys until it is refused, tries once more, closes."""
    preload.watch(Path(folder))
    preload.fail(kinds, at, error, ever_after=ever_after)
    journal = open_as(variant, Path(folder, RECORD))
    hearing = at_the_desk(journal)
    acts = ACTS
    for refused in ("refused", "again"):
        try:
            acts -= key_papers(hearing, say_recorded, acts)
        except Refusal as refusal:
            say(refused, refusal.code)
    journal.close()
    say("seen", preload.seen())


def io_errors(
    desks: DeskProcess, every: int = 1, variant: str = GOOD, *, until_bad: bool = False
) -> Errors:
    """Let each call fail in turn, or every so manieth; `desks` with the library of `preload`."""
    result = Errors()
    for kind in KINDS:
        calls = _calls(desks, kind)
        for error, ever_after in ((e, after) for after in (False, True) for e in ERRORS):
            for at in range(1 + _start(every, kind, error), calls + 1, every):
                _one_run(result, desks, variant, (kind, at, error, ever_after))
                if until_bad and result.bad:
                    return result
    return result


def _start(every: int, kind: str, error: int) -> int:
    """Somewhere else in each sweep, so that a short form sees different calls fail."""
    return (ord(kind) + error) % every


def _calls(desks: DeskProcess, kind: str) -> int:
    """How often a desk makes a call of this kind when nothing fails."""
    with in_memory() as folder:
        papers_on_the_table(folder / RECORD)
        said = _said(desks, folder, GOOD, (kind, NEVER, errno.EIO, False))
    return int(said[-1][1])


def _said(
    desks: DeskProcess, folder: Path, variant: str, failure: tuple[str, int, int, bool]
) -> list[list[str]]:
    kinds, at, error, ever_after = failure
    return desks.run(
        key_on_a_failing_disk,
        folder=str(folder),
        variant=variant,
        kinds=kinds,
        at=at,
        error=error,
        ever_after=ever_after,
    )


def _one_run(
    result: Errors, desks: DeskProcess, variant: str, failure: tuple[str, int, int, bool]
) -> None:
    with in_memory() as folder:
        papers_on_the_table(folder / RECORD)
        before = found_in(folder / RECORD).heads
        said = _said(desks, folder, variant, failure)
        told = acknowledged_in(said)
        came_of_it = verdict(found_in(folder / RECORD), [*before, *told])
    result.runs += 1
    result.acknowledged += len(told)
    result.surfaced += any(words[0] == "refused" for words in said)
    result.false += came_of_it.lost
    wrong = list(_misbehaved(said, desks.ended))
    if not came_of_it.good:
        wrong.append(str(came_of_it))
    if wrong:
        result.bad += 1
        result.findings.append(f"{failure}: {wrong}")


def _misbehaved(said: list[list[str]], ended: str) -> Iterator[str]:
    """What a desk may not do on a failing disk."""
    if ended != "0":
        yield f"ended {ended}"
    codes = {words[0]: words[1] for words in said if words[0] in {"refused", "again"}}
    if codes.get("refused", "disk-error") not in TOLD:
        yield f"told {codes['refused']}"
    keyed_before = any(words[0] == "recorded" for words in said)
    if "refused" in codes and keyed_before and codes.get("again") != "journal-stopped":
        yield f"went on: {codes}"
