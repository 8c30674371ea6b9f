"""The program itself on a virtual X screen, driven by xdotool: real windows, real key presses.

Nothing is slept for: what the keys did is read from the record, which the program writes before
it shows anything, and whether a list is open is seen on the screen.
"""

from __future__ import annotations

import os
import shutil
import struct
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path

from PySide6.QtGui import QImage

from hearing_desk.store.sqlite_journal import open_hearing

ROOT = Path(__file__).resolve().parent.parent.parent
WIDTH, HEIGHT = 1366, 768
LIMIT_S = 60
"""How long anything may take that the journey waits for; nothing takes a tenth of it on a quiet
machine."""
LOOK_EVERY_S = 0.05
NEEDED = {"Xvfb": "xvfb", "xdotool": "xdotool"}
"""Command -> the Debian package it comes in."""

TITLE = ". — 听证评议台$"
"""Of the window once the hearing is open and its page shown; before, it names only the program."""

NUM_LOCK = "Num_Lock"
PAD_CODES = {
    **dict(zip("0123456789", (90, 87, 88, 89, 83, 84, 85, 79, 80, 81), strict=True)),
    "*": 63,
    "+": 86,
    ".": 91,
    ">": 104,
}
"""Codes of the number pad's own keys on a PC keyboard; `>` is its Enter."""


class XDesk:
    """A running desk over one record, and the keyboard in front of it."""

    def __init__(self, display: str, program: subprocess.Popen[bytes], record: Path) -> None:
        self._display, self._program, self._record = display, program, record
        self.frame: Path | None = None

    def keys(self, *names: str) -> None:
        """Press keys one after the other, by their X names or codes."""
        self._xdotool("key", "--delay", "5", *names)

    def take_keyboard(self) -> None:
        """Wait for the desk and give it the keyboard, as nobody manages windows here."""
        named = ("search", "--sync", "--onlyvisible", "--name", TITLE)
        found = self._xdotool(*named).split()
        self._xdotool("windowfocus", "--sync", found[0])

    def wait_for(self, acts: int, windows: int, what: str) -> None:
        """Wait until the record has so many acts and the screen so many of the program's windows.

        A key that comes while a list is open is the list's, and means nothing there: whoever
        chooses from it types on once it has gone.
        """
        shown = ("search", "--onlyvisible", "--pid", str(self._program.pid))
        end = time.monotonic() + LIMIT_S
        while time.monotonic() < end:
            assert self._program.poll() is None, "the program has ended"
            seen = (acts_kept(self._record), len(self._xdotool(*shown).split()))
            if seen[0] >= acts and seen[1] == windows:
                return
            time.sleep(LOOK_EVERY_S)
        raise AssertionError(f"{what}: {seen} acts and windows, not {(acts, windows)}")

    def screenshot(self, target: Path) -> QImage:
        """The whole screen once it stands still, kept as a picture."""
        assert self.frame is not None
        before, now = b"", self.frame.read_bytes()
        end = time.monotonic() + LIMIT_S
        while now != before and time.monotonic() < end:
            time.sleep(LOOK_EVERY_S)
            before, now = now, self.frame.read_bytes()
        image = framebuffer_image(now)
        assert image.save(str(target)), target
        return image

    def _xdotool(self, *arguments: str) -> str:
        ran = subprocess.run(
            ["xdotool", *arguments],
            env={**os.environ, "DISPLAY": self._display},
            capture_output=True,
            text=True,
            timeout=LIMIT_S,
            check=False,
        )
        assert ran.returncode == 0, (arguments, ran.stderr)
        return ran.stdout


@contextmanager
def running_desk(record: Path, folder: Path) -> Iterator[XDesk]:
    """A screen and the program on it, both ended at the end; folder: for what they write."""
    missing = [package for command, package in NEEDED.items() if shutil.which(command) is None]
    assert not missing, f"this journey needs: apt-get install {' '.join(missing)}"
    with ExitStack() as ending:
        display = ending.enter_context(_screen(folder))
        environment = {
            **os.environ,
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "XDG_CONFIG_HOME": str(folder / "config"),
            "XDG_DATA_HOME": str(folder / "data"),
        }
        log = ending.enter_context((folder / "program.log").open("wb"))
        program = subprocess.Popen(
            [sys.executable, "-m", "ui", str(record)],
            cwd=ROOT,
            env=environment,
            stdout=log,
            stderr=subprocess.STDOUT,
        )
        ending.callback(_end, program)
        desk = XDesk(display, program, record)
        desk.frame = folder / "Xvfb_screen0"
        desk.take_keyboard()
        desk.keys(NUM_LOCK)
        yield desk


@contextmanager
def _screen(folder: Path) -> Iterator[str]:
    """A virtual screen of the smallest size we promise, its display as `:7`; no key repeats."""
    reading, writing = os.pipe()
    screen = ("-screen", "0", f"{WIDTH}x{HEIGHT}x24")
    with (folder / "xvfb.log").open("wb") as log, os.fdopen(reading) as told:
        server = subprocess.Popen(
            ["Xvfb", "-r", *("-displayfd", str(writing)), *screen, "-fbdir", str(folder)],
            pass_fds=(writing,),
            stdout=log,
            stderr=subprocess.STDOUT,
        )
        os.close(writing)
        try:
            number = told.readline().strip()
            assert number, "Xvfb did not start; see xvfb.log"
            yield f":{number}"
        finally:
            _end(server)


def _end(program: subprocess.Popen[bytes]) -> None:
    program.terminate()
    try:
        program.wait(LIMIT_S)
    except subprocess.TimeoutExpired:
        program.kill()
        program.wait()


def acts_kept(record: Path) -> int:
    """How many acts a record has, read beside whoever writes it."""
    with closing(open_hearing(record, read_only=True)) as journal:
        return journal.head.seq


def framebuffer_image(content: bytes) -> QImage:
    """The picture in an X window dump of 32 bits a pixel, as Xvfb keeps its screen."""
    header = struct.unpack(">25I", content[:100])
    header_bytes, _version, _format, _depth, width, height = header[:6]
    bits_per_pixel, bytes_per_line, colours = header[11], header[12], header[19]
    assert bits_per_pixel == 32
    start = header_bytes + colours * 12
    pixels = content[start : start + bytes_per_line * height]
    return QImage(pixels, width, height, bytes_per_line, QImage.Format.Format_RGB32).copy()
