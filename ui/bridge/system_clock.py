"""Both clocks of the machine: monotonic for the speech, UTC for the record."""

from __future__ import annotations

import time
from uuid import uuid4

from hearing_desk.model.speech import Instant


class SystemClock:
    """The machine's clocks; `origin` names this run of the program."""

    def __init__(self) -> None:
        self._origin = uuid4().hex[:12]

    def now(self) -> Instant:
        """This moment."""
        return Instant(time.monotonic_ns() // 1_000_000, time.time_ns() // 1_000_000, self._origin)
