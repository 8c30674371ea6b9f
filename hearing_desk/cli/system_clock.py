"""The clocks of this computer; the one place in the core that asks the time."""

from __future__ import annotations

import os
import time

from hearing_desk.model.speech import Instant

_MS = 1_000_000  # nanoseconds


class SystemClock:
    """Both clocks of this run of the program."""

    def __init__(self) -> None:
        # A process number returns after a restart, so it alone would not name this run.
        self._origin = f"{os.getpid()}-{os.urandom(4).hex()}"

    def now(self) -> Instant:
        """This moment."""
        return Instant(time.monotonic_ns() // _MS, time.time_ns() // _MS, self._origin)
