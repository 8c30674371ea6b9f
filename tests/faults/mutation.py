"""`python -m tests.faults.mutation [--share N]`: does a test fail when a line is wrong?

mutmut changes one thing at a time in a copy of the checkout (`rules`, `journal` and `verify`) and
runs the tests that pass over the changed function. All mutants take hours, so a sample is run: by
the SHA-256 of their names, so that anybody who repeats it gets the same ones.
"""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[2]

ROOMS: Final[Mapping[str, tuple[str, ...]]] = {
    "rules": ("tests/rules",),
    "journal": ("tests/journal", "tests/contract"),
    "verify": ("tests/verify",),
}
"""What is changed, and which tests must find it: a room's own; others may find more."""

LONG: Final[Mapping[str, int]] = {"rules": 400, "journal": 200, "verify": 200}
"""How many mutants of each room the long form runs."""

LEAST_PERCENT: Final = 90
"""Killed of those tried."""

AT_IMPORT: Final = ("codec.x__", "codec.x_kind_of")
"""mutmut switches a mutant on after everything is imported, and these functions of the codec have
made their tables of converters by then: none of their mutants could be seen. They are left out of
the sample; the tables are tested as a whole (`tests/journal/test_codec.py`)."""

SURVIVED: Final = (0,)
NOT_RUN: Final = (5, 33, 34, None)
"""mutmut's exit codes of a mutant whose tests all passed, and of one that no test passes over."""

_CONFIG: Final = """
[tool.mutmut]
source_paths = ["hearing_desk"]
only_mutate = ["hearing_desk/{room}/*"]
also_copy = ["resources", "ui", "tests", "README.md", "CHANGELOG.md"]
pytest_add_cli_args_test_selection = {tests}
pytest_add_cli_args = [
    "-p", "no:randomly", "-p", "no:cacheprovider", "--timeout=0",
    "--hypothesis-profile=mutants",
]
"""


_PLAIN_IDS: Final = """

from _pytest.python import IdMaker

IdMaker.make_unique_parameterset_ids = lambda self: [str(n) for n in range(len(self.parametersets))]
"""
"""mutmut asks pytest for tests by name, and pytest does not find every name it gave itself."""


@dataclass(frozen=True, slots=True)
class Score:
    """What became of a room's sample.

    mutants: of the whole room; tried: of these run; survived: names of those no test found.
    """

    room: str
    mutants: int
    tried: int
    survived: tuple[str, ...]

    @property
    def killed_percent(self) -> float:
        """Of those tried; 100 where none was."""
        return 100.0 * (self.tried - len(self.survived)) / max(1, self.tried)


def mutated(room: str, size: int, place: Path) -> Score:
    """Change so many things in a room, one at a time, in a copy of the checkout under `place`."""
    _copy(place)
    with (place / "pyproject.toml").open("a", encoding="utf-8") as config:
        config.write(_CONFIG.format(room=room, tests=json.dumps(ROOMS[room])))
    with (place / "tests" / "conftest.py").open("a", encoding="utf-8") as tests:
        tests.write(_PLAIN_IDS)
    _mutmut(place, "no-such-mutant")  # makes all mutants, and times the tests without any
    seen = (name for name in _results(place, room) if not any(part in name for part in AT_IMPORT))
    names = sorted(seen, key=lambda name: sha256(name.encode()).digest())
    sample = names[:size]
    _mutmut(place, *sample)
    codes = _results(place, room)
    if all(codes[name] is None for name in sample):
        raise SystemExit((place / "mutmut.log").read_text(encoding="utf-8", errors="replace"))
    survived = tuple(name for name in sample if codes[name] in (*SURVIVED, *NOT_RUN))
    for name in survived:
        shown = subprocess.run(
            [sys.executable, "-m", "mutmut", "show", name],
            cwd=place,
            check=False,
            capture_output=True,
            text=True,
        )
        print(shown.stdout, flush=True)
    return Score(room, len(names), len(sample), survived)


def _copy(place: Path) -> None:
    listed = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, check=True, capture_output=True, text=True
    )
    for name in filter(None, listed.stdout.split("\0")):
        target = place / name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(ROOT / name, target)


def _mutmut(place: Path, *names: str) -> None:
    command = [sys.executable, "-m", "mutmut", "run", "--max-children", "2", *names]
    log = place / "mutmut.log"
    with log.open("ab") as said:
        subprocess.run(command, cwd=place, check=False, stdout=said, stderr=said)


def _results(place: Path, room: str) -> dict[str, int | None]:
    """Exit code by mutant; `None` = not run."""
    codes: dict[str, int | None] = {}
    for meta in (place / "mutants" / "hearing_desk" / room).rglob("*.meta"):
        codes |= json.loads(meta.read_text(encoding="utf-8"))["exit_code_by_key"]
    return codes


def scores(sizes: Mapping[str, int]) -> Iterator[Score]:
    """The score of each room, in a folder that is removed afterwards."""
    for room, size in sizes.items():
        with tempfile.TemporaryDirectory() as folder:
            yield mutated(room, size, Path(folder))


def main(arguments: Sequence[str] | None = None) -> int:
    """Print a line a room; exit status 1 where fewer than nine in ten are killed."""
    parser = argparse.ArgumentParser(prog="python -m tests.faults.mutation")
    parser.add_argument("--rooms", nargs="*", default=list(ROOMS), choices=list(ROOMS))
    parser.add_argument("--share", type=int, default=1, help="one in so many of the long form's")
    asked = parser.parse_args(arguments)
    good = True
    for score in scores({room: LONG[room] // asked.share for room in asked.rooms}):
        good &= score.killed_percent >= LEAST_PERCENT
        print(
            f"{score.room:8} {score.tried} of {score.mutants} mutants,"
            f" {score.killed_percent:.1f} % killed; survived: {', '.join(score.survived) or '-'}",
            flush=True,
        )
    return 0 if good else 1


if __name__ == "__main__":
    raise SystemExit(main())
