"""`python -m tests.frozen`: builds the one-folder program and uses it without this Python.

The program is started from another folder with an empty environment: it plays a short rehearsal,
verifies the record it wrote, consolidates it with a second one, and opens its window on it,
offscreen.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
import time
from contextlib import suppress
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DELEGATES = "6"
OTHER = "98765432109876543210"
"""Dice of a second record."""
SECONDS = 300
STAYS_SECONDS = 4


def main() -> int:
    """Build, start, rehearse, verify; the exit status is that of the first step that fails."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        built = _build(folder)
        print(f"built: {_megabytes(built)} MB in {built.name}/", flush=True)
        _without_network_modules(built)
        home = folder / "home"
        home.mkdir()
        program = str(built / ("hearing-desk.exe" if sys.platform == "win32" else "hearing-desk"))
        _run(home, program, "rehearse", "--out", "day", "--delegates", DELEGATES)
        _run(home, program, "verify", "day/rehearsal.hearing")
        _consolidate(home, program)
        _open_window(home, program)
    print("frozen program: window opened, day played, record verified, records consolidated")
    return 0


def _build(folder: Path) -> Path:
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR"]
    places = ["--distpath", str(folder / "dist"), "--workpath", str(folder / "work")]
    subprocess.run([*command, *places, "build.spec"], cwd=ROOT, check=True, timeout=SECONDS * 2)
    moved = folder / "elsewhere" / "hearing-desk"
    shutil.move(folder / "dist" / "hearing-desk", moved)
    return moved


def _without_network_modules(built: Path) -> None:
    """Qt's network library itself stays: QtPdf and QtMultimedia are linked to it."""
    names = {path.name.split(".")[0] for path in built.rglob("*") if path.is_file()}
    found = names & {"_ssl", "QtNetwork", "QtNetworkAuth", "QtWebSockets", "QtHttpServer"}
    if found or any(name.startswith("libssl") for name in names):
        raise SystemExit(f"the program holds network modules: {sorted(found) or 'libssl'}")


def _consolidate(home: Path, program: str) -> None:
    """Two records by two workers, which are the program started anew, into the three tables."""
    _run(home, program, "rehearse", "--out", "other", "--delegates", DELEGATES, "--digits", OTHER)
    records = ("day/rehearsal.hearing", "other/rehearsal.hearing")
    _run(home, program, "consolidate", *records, "--to", "table")
    found = sorted(path.name for path in (home / "table").iterdir())
    if found != ["results.csv", "results.parquet", "results.xlsx"]:
        raise SystemExit(f"the program consolidated into {found}")


def _environment(home: Path) -> dict[str, str]:
    """As good as none: nothing in it leads to this Python or to this checkout."""
    return {
        "HOME": str(home),
        "PATH": "/usr/bin:/bin",
        "LANG": "C.UTF-8",
        "QT_QPA_PLATFORM": "offscreen",
    }


def _open_window(home: Path, program: str) -> None:
    """Start the window on the record, and see it hold the record open and live."""
    record = home / "day" / "rehearsal.hearing"
    lock = record.with_name(record.name + ".lock")
    window = subprocess.Popen(
        [program, str(record)], cwd=home, env=_environment(home), stderr=subprocess.PIPE, text=True
    )
    deadline = time.monotonic() + SECONDS
    while not lock.exists() and window.poll() is None and time.monotonic() < deadline:
        time.sleep(0.2)
    held = lock.exists()
    with suppress(subprocess.TimeoutExpired):  # that it does not end is what is wanted
        window.wait(STAYS_SECONDS)
    left = window.poll()
    window.terminate()
    _, told = window.communicate(timeout=SECONDS)
    if not held or left is not None or "Traceback" in told:
        raise SystemExit(f"the window did not open the record (exit {left}):\n{told}")
    print("the window opened the record", flush=True)


def _run(home: Path, *command: str) -> None:
    done = subprocess.run(
        command,
        cwd=home,
        env=_environment(home),
        check=False,
        timeout=SECONDS,
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    print(*done.stdout.splitlines()[-1:], sep="\n", flush=True)
    if done.returncode != 0:
        raise SystemExit(f"{' '.join(command[1:])}: exit {done.returncode}\n{done.stderr}")


def _megabytes(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file()) // 2**20


if __name__ == "__main__":
    raise SystemExit(main())
