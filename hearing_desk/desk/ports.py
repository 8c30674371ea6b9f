"""What the desk needs from outside and is given: the clocks, and chance."""

from __future__ import annotations

from typing import Protocol

from hearing_desk.model.speech import Instant


class Clock(Protocol):
    """Both clocks at once; the only place an act may take its time from."""

    def now(self) -> Instant:
        """This moment, on the monotonic and on the wall clock."""
        ...


class Chance(Protocol):
    """What nobody can foresee; a PIN comes from nowhere else."""

    def pin(self) -> str:
        """Six decimal digits, each of the million as likely as any other."""
        ...

    def salt(self) -> bytes:
        """Sixteen bytes."""
        ...
