"""A unit's turn to speak: the acts on its clock and what the clock shows."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from hearing_desk.model.people import PersonId


@dataclass(frozen=True, slots=True)
class Instant:
    """A moment on both clocks.

    mono_ms: milliseconds of the monotonic clock since `origin`.
    utc_ms:  milliseconds since 1970, wall clock; a remark unless the origins differ.
    origin:  names the run of the program; monotonic readings compare only within one.
    """

    mono_ms: int
    utc_ms: int
    origin: str


class SpeechPhase(Enum):
    """What the clock is at; shown by word, shape and colour."""

    READY = "ready"
    SPEAKING = "speaking"
    WARNING = "warning"
    LAST_SECONDS = "last-seconds"
    OVER = "over"
    PAUSED = "paused"
    STOPPED = "stopped"


class SpeechActKind(Enum):
    """What was done to the clock."""

    START = "start"
    PAUSE = "pause"
    RESUME = "resume"
    STOP = "stop"


@dataclass(frozen=True, slots=True)
class SpeechAct:
    """One act on a clock; `reason` is given for a pause, empty otherwise."""

    kind: SpeechActKind
    at: Instant
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Reading:
    """What a clock shows at one instant.

    used_ms:      time spoken, pauses left out.
    remaining_ms: limit less used; negative once over.
    overrun_ms:   how far over; 0 while within the limit.
    recovered:    True when wall time had to bridge a restart of the program.
    """

    phase: SpeechPhase
    used_ms: int
    remaining_ms: int
    overrun_ms: int
    recovered: bool


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who speaks for a unit; the name is in the person table."""

    person: PersonId
    post: str
    is_head: bool
