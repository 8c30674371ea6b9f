"""`python -m tests.faults [--long]`: every suite with its planted faults, and one table of figures.

Without `--long` the sizes are those of the tests. The exit status is 1 when anything was lost,
acknowledged falsely or unseen, or a planted fault was not found.
"""

from __future__ import annotations

import argparse
import platform
import sqlite3
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from time import gmtime, monotonic, strftime

from tests.faults import (
    any_day,
    exports,
    hostile_files,
    io_errors,
    killing,
    mutation,
    power_cut,
    preload,
    tampering,
)
from tests.faults.desk_process import DeskProcess, desk_process


@dataclass(frozen=True, slots=True)
class Sizes:
    """How much of each suite.

    kills, for_wrong: kills of the program's way, and at most of each wrong way.
    acts, random:     acts keyed in a traced day, and random disks of each kind after each call.
    every:            which calls fail: each, or every so manieth.
    share, days:      one command in so many for each hostile file; days lived in any order.
    mutants:          one in so many of the sample of mutants.
    flips, kinds:     bytes flipped; of which acts all alterations are made, by step, 0 = all acts.
    """

    kills: int
    for_wrong: int
    acts: int
    random: int
    every: int
    flips: int
    kinds: int
    share: int
    days: int
    mutants: int


SHORT = Sizes(
    kills=15,
    for_wrong=120,
    acts=20,
    random=4,
    every=7,
    flips=120,
    kinds=6,
    share=6,
    days=8,
    mutants=20,
)
LONG = Sizes(
    kills=300,
    for_wrong=300,
    acts=290,
    random=11,
    every=1,
    flips=6000,
    kinds=0,
    share=1,
    days=300,
    mutants=1,
)


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the table: what was done, what came of it, whether it is as it must be."""

    what: str
    figures: str
    good: bool


Suite = Callable[[Sizes, DeskProcess, DeskProcess], Line]


def killed(sizes: Sizes, desks: DeskProcess, watched: DeskProcess) -> Line:
    """kill -9."""
    result = killing.kill_loop(desks, sizes.kills)
    caught = sum(
        bool(killing.kill_loop(desks, sizes.for_wrong, wrong, until_bad=True).bad)
        for wrong in killing.CAUGHT
    )
    return Line(
        "kill -9 while keying",
        f"{result.kills} kills, {result.acknowledged} acts acknowledged, {result.lost} lost,"
        f" {result.bad} bad records, {result.untold} recorded but not told;"
        f" planted faults found {caught} of {len(killing.CAUGHT)}",
        not result.bad and caught == len(killing.CAUGHT),
    )


def cut(sizes: Sizes, desks: DeskProcess, watched: DeskProcess) -> Line:
    """Power cuts of the record."""
    result = power_cut.cut_while_keying(watched, sizes.acts, sizes.random)
    begun = power_cut.cut_while_beginning(watched, sizes.random)
    caught = sum(
        bool(power_cut.cut_while_keying(watched, 12, 2, wrong, until_bad=True).bad)
        for wrong in power_cut.CAUGHT
    )
    bad = result.bad + begun.bad
    return Line(
        "power cut while keying",
        f"{result.disks + begun.disks} disks built from {result.calls + begun.calls} calls,"
        f" {result.acknowledged + begun.acknowledged} acts acknowledged, {bad} bad;"
        f" planted faults found {caught} of {len(power_cut.CAUGHT)}",
        not bad and caught == len(power_cut.CAUGHT),
    )


def cut_exports(sizes: Sizes, desks: DeskProcess, watched: DeskProcess) -> Line:
    """Power cuts of every other file."""
    result = exports.cut_while_writing(watched, sizes.random)
    caught = sum(
        bool(exports.cut_while_writing(watched, 2, wrong, until_bad=True).bad)
        for wrong in exports.WRITERS
    )
    return Line(
        "power cut while exports, papers and copies are written",
        f"{result.disks} disks built, {result.written} files written, {result.bad} bad;"
        f" planted faults found {caught} of {len(exports.WRITERS)}",
        not result.bad and caught == len(exports.WRITERS),
    )


def failed(sizes: Sizes, desks: DeskProcess, watched: DeskProcess) -> Line:
    """EIO and ENOSPC."""
    result = io_errors.io_errors(watched, sizes.every)
    caught = sum(
        bool(io_errors.io_errors(watched, 7, wrong, until_bad=True).bad)
        for wrong in io_errors.CAUGHT
    )
    return Line(
        "EIO and ENOSPC at every call, once and from then on",
        f"{result.runs} runs with injected errors, {result.surfaced} told to the clerk,"
        f" {result.acknowledged} acts acknowledged, {result.false} false acknowledgements,"
        f" {result.bad} bad; planted faults found {caught} of {len(io_errors.CAUGHT)}",
        not result.bad and not result.false and caught == len(io_errors.CAUGHT),
    )


def flipped(sizes: Sizes, desks: DeskProcess, watched: DeskProcess) -> Line:
    """Bytes."""
    result = tampering.flips(sizes.flips)
    return Line(
        "bytes flipped, verified with the head on paper",
        f"{result.tried} flips, {result.changed} changed an act or a file, {result.unseen} unseen,"
        f" {result.crashes} crashes;"
        f" {result.labels} changed only a name or a label outside the chain,"
        f" {result.unseen_labels} of them unseen",
        not result.unseen and not result.crashes,
    )


def altered(sizes: Sizes, desks: DeskProcess, watched: DeskProcess) -> Line:
    """SQL."""
    kinds = tampering.one_of_each_kind()
    result = tampering.edits(kinds[:: sizes.kinds] if sizes.kinds else None)
    caught = sum(
        bool(tampering.edits(kinds[::-12], judging).unseen)
        for judging in tampering.BLINDER.values()
    )
    return Line(
        "acts altered by SQL, verified with the head on paper",
        f"{result.changed} alterations of acts of {len(kinds)} kinds, {result.unseen} unseen;"
        f" weaker verifications found out {caught} of {len(tampering.BLINDER)}",
        not result.unseen and caught == len(tampering.BLINDER),
    )


def handed_over(sizes: Sizes, desks: DeskProcess, watched: DeskProcess) -> Line:
    """Hostile files."""
    with tempfile.TemporaryDirectory() as folder:
        runs = list(hostile_files.run_all(Path(folder), share=sizes.share))
    amiss = sum(bool(run.amiss) for run in runs)
    files = len({run.file for run in runs})
    return Line(
        "hostile files through every command",
        f"{files} files, {len(runs)} runs, {amiss} tracebacks, silences or half results",
        not amiss,
    )


def lived(sizes: Sizes, desks: DeskProcess, watched: DeskProcess) -> Line:
    """Any day."""
    any_day.live(sizes.days, 50)
    told = any_day.AnyDay.lived
    line = (
        f"{told.days} days, {told.acts} acts written, {told.refused} refused in words,"
        f" {told.plugs} plugs pulled, 0 found amiss by either verifier"
    )
    caught = sum(map(any_day.found_out, any_day.PLANTED))
    return Line(
        "any acts in any order, the plug pulled between them",
        f"{line}; planted faults found {caught} of {len(any_day.PLANTED)}",
        caught == len(any_day.PLANTED),
    )


def mutated(sizes: Sizes, desks: DeskProcess, watched: DeskProcess) -> Line:
    """Mutants of the rules, the journal and the verifier."""
    wanted = {room: size // sizes.mutants for room, size in mutation.LONG.items()}
    scores = list(mutation.scores(wanted))
    figures = "; ".join(
        f"{each.room} {each.tried} of {each.mutants} mutants,"
        f" {each.killed_percent:.1f} % killed, {len(each.survived)} survived"
        for each in scores
    )
    return Line(
        "code changed one thing at a time (a sample)",
        figures,
        all(each.killed_percent >= mutation.LEAST_PERCENT for each in scores),
    )


SUITES: tuple[Suite, ...] = (
    *(killed, cut, cut_exports, failed, flipped, altered),
    *(handed_over, lived, mutated),
)


def main() -> int:
    """Run them and print the table."""
    parser = argparse.ArgumentParser(prog="python -m tests.faults")
    parser.add_argument("--long", action="store_true")
    parser.add_argument("suites", nargs="*", help="all when none is named")
    asked = parser.parse_args()
    sizes = LONG if asked.long else SHORT
    suites = [suite for suite in SUITES if not asked.suites or suite.__name__ in asked.suites]
    good = True
    print(strftime("%Y-%m-%d", gmtime()), platform.system(), platform.machine(), sep=", ", end=", ")
    print(f"Python {platform.python_version()}, SQLite {sqlite3.sqlite_version}\n")
    print("| Fault | Figures | Minutes | |\n| --- | --- | --- | --- |", flush=True)
    with desk_process() as desks, desk_process(environment=preload.environment()) as watched:
        for suite in suites:
            since = monotonic()
            line = suite(sizes, desks, watched)
            good &= line.good
            minutes = (monotonic() - since) / 60
            verdict = "good" if line.good else "**BAD**"
            print(f"| {line.what} | {line.figures} | {minutes:.1f} | {verdict} |", flush=True)
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
