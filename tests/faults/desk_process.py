"""Desks in processes of their own, to be killed, starved and watched; one fork a desk.

`python -m tests.faults.desk_process` loads the program once, then forks a child for each job it is
given on its standard input as one line of JSON. The child says on standard output what it has to
say; its parent says how it ended. `DeskProcess` is the other side.
"""

from __future__ import annotations

import importlib
import json
import os
import signal
import subprocess
import sys
import traceback
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from hearing_desk.errors import Refusal
from hearing_desk.journal.port import Head

ROOT = Path(__file__).parents[2]
SAID = 1
"""The descriptor on which a desk acknowledges."""


def say(*words: object) -> None:
    """One line to whoever listens, at once."""
    os.write(SAID, (" ".join(map(str, words)) + "\n").encode())


def say_recorded(head: Head) -> None:
    """An act was acknowledged."""
    say("recorded", head.seq, head.hash)


class DeskProcess:
    """The listening side: starts jobs, one after the other, and hears what they say."""

    def __init__(self, pipes: subprocess.Popen[str]) -> None:
        self._pipes = pipes
        self.pid = 0
        """Of the job begun last."""
        self.ended = ""
        """How it ended: its exit status, or a signal below zero; empty while it runs."""

    def begin(self, job: Callable[..., None], **values: object) -> None:
        """Start a job: a function of a module, with values that JSON can hold."""
        order = {"module": job.__module__, "name": job.__name__, "values": values}
        assert self._pipes.stdin is not None
        self._pipes.stdin.write(json.dumps(order) + "\n")
        self._pipes.stdin.flush()
        self.ended = ""
        word, pid = self._line().split()
        assert word == "pid"
        self.pid = int(pid)

    def lines(self) -> Iterator[list[str]]:
        """What the job says, until it has ended; `ended` then tells how."""
        while not self.ended:
            words = self._line().split()
            if words[:1] == ["ended"]:
                self.ended = words[1]
            else:
                yield words

    def kill(self) -> None:
        """End it as a crash does: at once, wherever it is."""
        os.kill(self.pid, signal.SIGKILL)

    def run(self, job: Callable[..., None], **values: object) -> list[list[str]]:
        """Start a job and hear it out."""
        self.begin(job, **values)
        return list(self.lines())

    def _line(self) -> str:
        assert self._pipes.stdout is not None
        line = self._pipes.stdout.readline()
        assert line, "the process of the desks has died"
        return line


@contextmanager
def desk_process(
    *before: str, environment: Mapping[str, str] | None = None
) -> Iterator[DeskProcess]:
    """A process that makes desks; before: what its command is to be run by, such as `unshare`."""
    command = [*before, sys.executable, "-m", __name__]
    with subprocess.Popen(
        command,
        cwd=ROOT,
        env=None if environment is None else dict(environment),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    ) as pipes:
        yield DeskProcess(pipes)
        assert pipes.stdin is not None
        pipes.stdin.close()


def acknowledged_in(lines: Iterator[list[str]] | list[list[str]]) -> list[Head]:
    """The acts a desk said it had recorded."""
    return [Head(int(words[1]), words[2]) for words in lines if words[0] == "recorded"]


def _serve() -> None:
    for line in sys.stdin:
        order = json.loads(line)
        job = getattr(importlib.import_module(order["module"]), order["name"])
        child = os.fork()
        if child == 0:
            _run(job, order["values"])
        _, status = os.waitpid(child, 0)
        say("ended", os.waitstatus_to_exitcode(status))


def _run(job: Callable[..., None], values: dict[str, Any]) -> None:
    status = 0
    try:
        say("pid", os.getpid())
        job(**values)
    except Refusal as refusal:
        say("refused", refusal.code)
    except BaseException:  # noqa: BLE001 - a forked child must not return
        traceback.print_exc()
        status = 70
    os._exit(status)


if __name__ == "__main__":
    _serve()
