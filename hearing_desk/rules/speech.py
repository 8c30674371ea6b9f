"""The clock of a spoken report (T15, F1-F4): derived from instants, never counted in ticks."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from types import MappingProxyType

from hearing_desk.errors import Refusal
from hearing_desk.model.scheme import SpeechRules
from hearing_desk.model.speech import Instant, Reading, SpeechAct, SpeechActKind, SpeechPhase


class _Clock(Enum):
    READY = "ready"
    RUNNING = "running"
    PAUSED = "paused"
    STOPPED = "stopped"


_AFTER: Mapping[SpeechActKind, _Clock] = MappingProxyType(
    {
        SpeechActKind.START: _Clock.RUNNING,
        SpeechActKind.PAUSE: _Clock.PAUSED,
        SpeechActKind.RESUME: _Clock.RUNNING,
        SpeechActKind.STOP: _Clock.STOPPED,
    }
)


@dataclass(frozen=True, slots=True)
class DueInstants:
    """When a running clock will reach its limits, on the monotonic clock it was asked by.

    Instants that have passed lie before that reading of the clock.
    """

    warning_at_mono_ms: int
    last_seconds_at_mono_ms: int
    end_at_mono_ms: int


def reading(rules: SpeechRules, acts: Sequence[SpeechAct], now: Instant) -> Reading:
    """What the clock shows at `now`.

    acts: those in force, in order; pauses do not count. The warning is on from exactly
          `warning_ms` remaining, the last seconds likewise; at 0 remaining the time is up (T15),
          so the phase is OVER, with an overrun of 0.
    A stretch of speaking that crosses a restart of the program is measured by wall time and
    flagged `recovered`; a clock set back in between counts as no time at all.
    """
    used_ms, recovered = 0, False
    for since, until in _spoken(acts, now):
        used_ms += _elapsed_ms(since, until)
        recovered = recovered or since.origin != until.origin
    remaining_ms = rules.limit_ms - used_ms
    return Reading(
        phase=_phase(_clock(acts), remaining_ms, rules),
        used_ms=used_ms,
        remaining_ms=remaining_ms,
        overrun_ms=max(0, -remaining_ms),
        recovered=recovered,
    )


def due_instants(rules: SpeechRules, acts: Sequence[SpeechAct], now: Instant) -> DueInstants | None:
    """When warning, last seconds and end fall; `None` unless the clock is running."""
    if _clock(acts) is not _Clock.RUNNING:
        return None
    end = now.mono_ms + reading(rules, acts, now).remaining_ms
    return DueInstants(end - rules.warning_ms, end - rules.last_seconds_ms, end)


def reached_at_utc_ms(
    rules: SpeechRules, acts: Sequence[SpeechAct], remaining_ms: int
) -> int | None:
    """Wall time at which so much was left, for the speech record (D6); `None` = not by the stop.

    A speech that has not been stopped yet is looked at up to its last act.
    """
    wanted_ms = rules.limit_ms - remaining_ms
    for since, until in _spoken(acts, acts[-1].at) if acts else ():
        elapsed_ms = _elapsed_ms(since, until)
        if wanted_ms <= elapsed_ms:
            return since.utc_ms + wanted_ms
        wanted_ms -= elapsed_ms
    return None


def carried_over(acts: Sequence[SpeechAct], now: Instant) -> tuple[str, ...]:
    """The runs of the program that took over a clock running in an earlier one, in order."""
    return tuple(
        until.origin for since, until in _spoken(acts, now) if since.origin != until.origin
    )


def require_act(acts: Sequence[SpeechAct], kind: SpeechActKind) -> None:
    """Let an act on the clock pass, or refuse it.

    Raises Refusal: "speech-not-started", "speech-already-started", "speech-already-paused",
    "speech-not-paused", "speech-already-stopped".
    """
    match _clock(acts), kind:
        case (
            (_Clock.READY, SpeechActKind.START)
            | (_Clock.RUNNING, SpeechActKind.PAUSE | SpeechActKind.STOP)
            | (_Clock.PAUSED, SpeechActKind.RESUME | SpeechActKind.STOP)
        ):
            return
        case _Clock.READY, _:
            raise Refusal("speech-not-started")
        case _Clock.STOPPED, _:
            raise Refusal("speech-already-stopped")
        case _, SpeechActKind.START:
            raise Refusal("speech-already-started")
        case _Clock.PAUSED, _:
            raise Refusal("speech-already-paused")
        case _:
            raise Refusal("speech-not-paused")


def require_undoable(acts: Sequence[SpeechAct]) -> SpeechActKind:
    """The last act, if it may be taken back: only a start or a stop, and only the last act.

    A stop taken back leaves the clock running as if it had never been pressed.
    Raises Refusal: "speech-nothing-to-undo".
    """
    if not acts or acts[-1].kind not in (SpeechActKind.START, SpeechActKind.STOP):
        raise Refusal("speech-nothing-to-undo")
    return acts[-1].kind


def _clock(acts: Sequence[SpeechAct]) -> _Clock:
    return _AFTER[acts[-1].kind] if acts else _Clock.READY


def _spoken(acts: Sequence[SpeechAct], now: Instant) -> Iterator[tuple[Instant, Instant]]:
    """The stretches of speaking; the last one may still be running."""
    since: Instant | None = None
    for act in acts:
        if since is not None:
            yield since, act.at
        since = act.at if _AFTER[act.kind] is _Clock.RUNNING else None
    if since is not None:
        yield since, now


def _elapsed_ms(since: Instant, until: Instant) -> int:
    if since.origin == until.origin:
        return max(0, until.mono_ms - since.mono_ms)
    return max(0, until.utc_ms - since.utc_ms)


def _phase(clock: _Clock, remaining_ms: int, rules: SpeechRules) -> SpeechPhase:
    if clock is not _Clock.RUNNING:
        return SpeechPhase(clock.value)
    if remaining_ms <= 0:
        return SpeechPhase.OVER
    if remaining_ms <= rules.last_seconds_ms:
        return SpeechPhase.LAST_SECONDS
    if remaining_ms <= rules.warning_ms:
        return SpeechPhase.WARNING
    return SpeechPhase.SPEAKING
