"""`python -m tests.check`: format, lint, types, contracts, translations, tests, floors.

The same command on every desk and in CI; a rule that is not in here does not exist. Every step
runs, also after one has failed; the exit status is 1 when any did. The tests run in two processes
at once, the windows and whole days in one and everything else in the other: a desk has two cores.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from contextlib import ExitStack
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

STEPS = (
    ("format", ("ruff", "format", "--check", ".")),
    ("lint", ("ruff", "check", ".")),
    ("types", ("mypy",)),
    ("contracts", ("importlinter.cli", "lint-imports")),
    ("translations", ("tests.translations", "--check")),
)

WHOLE_DAYS = ("ui", "journey", "cli", "rehearsal", "consolidation", "arch", "desk")
"""Folders of tests that open windows or play days, and the desk's: about as long as all others."""

HALVES = (
    tuple(f"tests/{folder}" for folder in WHOLE_DAYS),
    ("tests", *(f"--ignore=tests/{folder}" for folder in WHOLE_DAYS)),
)
"""What each of the two processes is to collect; a new folder falls to the second by itself."""

FLOORS = {
    **dict.fromkeys(("model", "rules", "journal", "desk", "verify"), 100.0),
    **dict.fromkeys(
        ("intake", "sheet", "store", "words", "rehearsal", "consolidation", "cli"), 95.0
    ),
    "ui": 85.0,
}
"""Least covered share of lines and branches per room, in percent (house 3.15)."""


def main() -> int:
    """Run every step and the floors; say at the end which failed."""
    failed = [name for name, command in STEPS if not _passes(name, command)]
    if not _tests_pass():
        failed.append("tests")
    below = _below_floor()
    for line in below:
        print(line)
    if below:
        failed.append("floors")
    print("check: " + ("failed: " + ", ".join(failed) if failed else "all passed"))
    return 1 if failed else 0


def _passes(name: str, command: tuple[str, ...]) -> bool:
    print(f"--- {name}", flush=True)
    module, *arguments = command
    if module == "importlinter.cli":  # its command lives in a function, not in `__main__`
        call = "from importlinter.cli import lint_imports; raise SystemExit(lint_imports())"
        run = [sys.executable, "-c", call]
    else:
        run = [sys.executable, "-m", module, *arguments]
    return subprocess.run(run, cwd=ROOT, check=False).returncode == 0


def _tests_pass() -> bool:
    """Run both halves, show what each said, and put what they covered together."""
    print("--- tests", flush=True)
    coverage = [sys.executable, "-m", "coverage"]
    subprocess.run([*coverage, "erase"], cwd=ROOT, check=False)
    with ExitStack() as stack:
        running = []
        for half in HALVES:
            said = stack.enter_context(tempfile.TemporaryFile())
            run = [*coverage, "run", "--parallel-mode", "-m", "pytest", *half]
            process = subprocess.Popen(run, cwd=ROOT, stdout=said, stderr=subprocess.STDOUT)
            running.append((process, said))
        passed = True
        for process, said in running:
            passed &= process.wait() == 0
            said.seek(0)
            print(said.read().decode(errors="replace"), flush=True)
    subprocess.run([*coverage, "combine", "-q"], cwd=ROOT, check=False)
    return passed


def _below_floor() -> list[str]:
    """One line per room under its floor; lines and branches count alike."""
    print("--- floors", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder, "coverage.json")
        run = [sys.executable, "-m", "coverage", "json", "-q", "-o", str(report)]
        if subprocess.run(run, cwd=ROOT, check=False).returncode != 0 or not report.exists():
            return ["floors: no coverage was measured"]
        files = json.loads(report.read_text(encoding="utf-8"))["files"]
    below = []
    for room, floor in FLOORS.items():
        covered = statements = 0
        for path, measured in files.items():
            if path.replace("\\", "/").startswith((f"hearing_desk/{room}/", f"{room}/")):
                summary = measured["summary"]
                covered += summary["covered_lines"] + summary["covered_branches"]
                statements += summary["num_statements"] + summary["num_branches"]
        share = 100.0 * covered / statements if statements else 0.0
        print(f"{room:10} {share:6.2f} % (floor {floor:.0f} %)")
        if share < floor:
            below.append(f"floors: {room} is at {share:.2f} %, under {floor:.0f} %")
    return below


if __name__ == "__main__":
    raise SystemExit(main())
