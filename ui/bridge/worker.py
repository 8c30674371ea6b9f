"""The process beside the window: whatever it works on, the window never waits for it.

Python runs one thread of a process at a time, and a busy machine may put a thread to sleep while
it is its turn: with PDFs set on a thread the hall saw the warning up to 94 ms late
(`tests.bench.speech_bench`).
"""

from __future__ import annotations

import copyreg
import os
import signal
import traceback
from collections.abc import Callable
from threading import Lock
from types import MappingProxyType
from typing import TYPE_CHECKING

from hearing_desk.errors import InternalError
from hearing_desk.offline import stay_offline

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

Tell = Callable[[str, int, int], None]
"""Told the stage in words, the steps done and the steps in all."""

Work = Callable[[Tell], object]
"""Plain data in and out; it is sent over, so it is a function of a module with its arguments."""

NICE = 2
"""Steps of courtesy towards everything else on this machine, the clock above all."""


class Worker:
    """One process, started when first needed; one piece of work at a time.

    When the process cannot be had or is lost, the work is done by the thread that asked for it:
    the window may stutter, the paper still comes.
    """

    def __init__(self) -> None:
        self._one_at_a_time = Lock()
        self._pipe: Connection | None = None

    def perform(self, work: Work, tell: Tell) -> object:
        """What the work gives; whatever it raises is raised here. Not to be called by the window.

        Raises InternalError: what was raised cannot be sent.
        """
        with self._one_at_a_time:
            try:
                result, error = self._ask(work, tell)
            except (EOFError, OSError):  # the connection's own; those of the work are answers
                self._pipe = None
                return work(tell)
        if error is not None:
            raise error
        return result

    def _ask(self, work: Work, tell: Tell) -> tuple[object, Exception | None]:
        if self._pipe is None:
            self._pipe = _started()
        self._pipe.send(work)
        while True:
            step, answer = self._pipe.recv()
            if answer is not None:
                result, error = answer
                return result, error
            tell(*step)


WORKER = Worker()
"""The one of this program; it ends with it."""


def _started() -> Connection:
    from multiprocessing import get_context  # noqa: PLC0415 - not before the first work

    context = get_context("spawn")  # a fork of a running window would be half of one
    ours, theirs = context.Pipe()
    context.Process(target=_serve, args=(theirs,), name="worker", daemon=True).start()
    theirs.close()
    return ours


def _serve(pipe: Connection) -> None:
    """Work until nobody is at the other end."""
    stay_offline()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the window decides when to end
    if hasattr(os, "nice"):
        os.nice(NICE)
    while True:
        try:
            work = pipe.recv()
        except EOFError:
            return
        answer: tuple[object, Exception | None]
        try:
            answer = work(lambda *step: pipe.send((step, None))), None
        except Exception as error:  # noqa: BLE001 - raised again where it was asked for
            answer = None, error
            error.add_note(f"in the worker:\n{traceback.format_exc()}")
        try:
            pipe.send(((), answer))
        except BrokenPipeError:
            return
        except Exception as error:  # noqa: BLE001 - whatever cannot be sent is a bug
            pipe.send(((), (None, InternalError(f"{error!r} sending {answer!r}"))))


def _proxy(members: dict[object, object]) -> MappingProxyType[object, object]:
    return MappingProxyType(members)  # a function, for the type itself has no name to be found by


# Refusals and problems carry such mappings.
copyreg.pickle(MappingProxyType, lambda proxy: (_proxy, (dict(proxy),)))
