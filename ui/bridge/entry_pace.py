"""How fast sheets are keyed, from the moments they were written."""

from __future__ import annotations

from collections import deque

LOOK_BACK = 20
"""Sheets the speed is told from."""

MINUTE_MS = 60_000
BREAK_MS = 2 * MINUTE_MS
"""A pause this long begins the measuring anew: nobody keyed meanwhile."""


class Pace:
    """Sheets a minute over the last sheets of one sitting."""

    def __init__(self) -> None:
        self._written_ms: deque[int] = deque(maxlen=LOOK_BACK + 1)

    def begin(self) -> None:
        """Forget what was before: another pass or unit."""
        self._written_ms.clear()

    def note(self, now_ms: int) -> None:
        """A sheet was written at this monotonic moment."""
        if self._written_ms and now_ms - self._written_ms[-1] > BREAK_MS:
            self._written_ms.clear()
        self._written_ms.append(now_ms)

    def per_minute(self) -> int | None:
        """Whole sheets a minute, at least 1; `None` = too few to tell."""
        if len(self._written_ms) < 3:
            return None
        took_ms = self._written_ms[-1] - self._written_ms[0]
        if took_ms <= 0:
            return None
        return max(1, (len(self._written_ms) - 1) * MINUTE_MS // took_ms)
