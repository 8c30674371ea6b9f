"""The speeches: acts on a clock in a possible order, and time that never runs backwards."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial
from types import MappingProxyType
from typing import get_args

from hearing_desk.errors import Problem
from hearing_desk.journal.hall_events import (
    ClockRecovered,
    SpeechPaused,
    SpeechResumed,
    SpeechStarted,
    SpeechStopped,
    SpeechUndone,
    UnitCalled,
)
from hearing_desk.model.hearing import HearingState, UnitDay
from hearing_desk.model.scheme import ReportMode
from hearing_desk.model.speech import Instant, SpeechActKind
from hearing_desk.rules.speech import reading
from hearing_desk.verify.record import Act, Record
from hearing_desk.verify.walk import Walk

_Pressed = SpeechStarted | SpeechPaused | SpeechResumed | SpeechStopped
_Timed = _Pressed | UnitCalled | ClockRecovered

_KINDS: Mapping[type, SpeechActKind] = MappingProxyType(
    {
        SpeechStarted: SpeechActKind.START,
        SpeechPaused: SpeechActKind.PAUSE,
        SpeechResumed: SpeechActKind.RESUME,
        SpeechStopped: SpeechActKind.STOP,
    }
)
_NEXT: Mapping[SpeechActKind | None, tuple[SpeechActKind, ...]] = MappingProxyType(
    {
        None: (SpeechActKind.START,),
        SpeechActKind.START: (SpeechActKind.PAUSE, SpeechActKind.STOP),
        SpeechActKind.PAUSE: (SpeechActKind.RESUME, SpeechActKind.STOP),
        SpeechActKind.RESUME: (SpeechActKind.PAUSE, SpeechActKind.STOP),
        SpeechActKind.STOP: (),
    }
)
"""What may be done to a clock after each act; None = nothing was done yet."""


def speeches_within_log(record: Record) -> Walk:
    """Every act on a clock was possible, and within one run of the program no clock ran back."""
    latest_mono_ms: dict[str, int] = {}
    step = partial(_on_speech, record, latest_mono_ms)
    return Walk(dict.fromkeys((*get_args(_Timed), SpeechUndone), step))


def _on_speech(
    record: Record,
    latest_mono_ms: dict[str, int],
    state: HearingState,
    act: Act[_Timed] | Act[SpeechUndone],
) -> Iterator[Problem]:
    event = act.event
    found: list[Problem] = []
    if not isinstance(event, SpeechUndone):
        found += _backwards(latest_mono_ms, event.at)
    day = state.units.get(event.unit)
    if day is not None:  # otherwise the check of the order has said so
        found += _on_clock(record, state, day, event)
    for problem in found:
        unit = record.unit_name(event.unit)
        yield Problem(problem.code, params={"seq": act.seq, "unit": unit, **problem.params})


def _backwards(latest_mono_ms: dict[str, int], at: Instant) -> Iterator[Problem]:
    before = latest_mono_ms.get(at.origin, at.mono_ms)
    if at.mono_ms < before:
        yield Problem("clock-backwards", params={"by_ms": before - at.mono_ms})
    latest_mono_ms[at.origin] = max(before, at.mono_ms)


def _on_clock(
    record: Record, state: HearingState, day: UnitDay, event: _Timed | SpeechUndone
) -> Iterator[Problem]:
    acts = day.speech.acts
    match event:
        case UnitCalled():
            if acts:
                yield Problem("speech-called-late")
        case SpeechUndone():
            undoable = (SpeechActKind.START, SpeechActKind.STOP)
            if not acts or acts[-1].kind is not event.undone or event.undone not in undoable:
                yield Problem("speech-undo-impossible", params={"kind": event.undone.value})
            yield from _beside(state, day)
        case ClockRecovered():
            used_ms = reading(record.scheme().speech, acts, event.at).used_ms
            if used_ms != event.used_ms:
                params = {"told_ms": event.used_ms, "found_ms": used_ms}
                yield Problem("recovered-time-differs", params=params)
        case _:
            yield from _pressed(state, day, event)


def _pressed(state: HearingState, day: UnitDay, event: _Pressed) -> Iterator[Problem]:
    kind, acts = _KINDS[type(event)], day.speech.acts
    if day.speech.called is None:
        yield Problem("speech-not-called")
    if day.unit.report is ReportMode.WRITTEN or day.speech.written:
        yield Problem("speech-of-written-report")
    if kind not in _NEXT[acts[-1].kind if acts else None]:
        yield Problem("speech-act-impossible", params={"kind": kind.value})
    if kind is SpeechActKind.START:
        yield from _beside(state, day)


def _beside(state: HearingState, day: UnitDay) -> Iterator[Problem]:
    """One clock runs at a time."""
    for other in state.units.values():
        acts = other.speech.acts
        if other is not day and acts and acts[-1].kind is not SpeechActKind.STOP:
            yield Problem("speech-beside-another", params={"other": other.unit.name})
