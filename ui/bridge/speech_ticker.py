"""Asks the clock every 50 ms and tells what shows: the second, the phase, the end."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from time import sleep
from types import MappingProxyType

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from hearing_desk.desk.desk import Desk
from hearing_desk.model.hearing import UnitDay
from hearing_desk.model.ids import UnitId
from hearing_desk.model.speech import Instant, Reading, SpeechActKind, SpeechPhase
from hearing_desk.rules.speech import carried_over, due_instants, reading
from ui.bridge.desk_bridge import DeskBridge

TICK_MS = 50

ASIDE_MS = 60
"""An act that comes so shortly before the warning, the last seconds or the end lets it go first: a
key waits three times in a speech, the hall does not wait for the disk."""

JUMP_MS = 2_000
"""Wall and monotonic clock may drift apart this far between two ticks; beyond it the machine slept
or somebody set its clock."""

_PROGRESS: Mapping[SpeechPhase, int] = MappingProxyType(
    {
        SpeechPhase.SPEAKING: 1,
        SpeechPhase.WARNING: 2,
        SpeechPhase.LAST_SECONDS: 3,
        SpeechPhase.OVER: 4,
    }
)
"""The phases of a running clock, in the order in which time passes through them."""


@dataclass(frozen=True, slots=True)
class SpeechView:
    """What the clock of the unit on stage shows.

    shown_s:       whole seconds left, rounded up; 0 once the time is up.
    overrun_s:     whole seconds over, for the operator's eyes only.
    waiting_s:     seconds since the unit was called while the clock has not been started.
    """

    unit: UnitId
    unit_name: str
    speaker: str
    post: str
    phase: SpeechPhase
    shown_s: int
    overrun_s: int
    waiting_s: int
    recovered: bool


def unit_on_stage(desk: Desk) -> UnitId | None:
    """The unit whose clock runs, else the one called last; `None` = nobody.

    A unit that was stopped stays until its ballots are issued or another is called: the hall sees
    the end, and a wrong stop can be taken back.
    """
    days = [day for day in desk.hearing.state.units.values() if _may_stand(day)]
    running = [day for day in days if day.speech.acts and not _stopped(day)]
    latest = max(running or days, key=_called_at, default=None)
    return None if latest is None else latest.unit.id


class SpeechTicker(QObject):
    """Derives the reading from instants at every tick; counts nothing.

    Between two ticks a single shot is aimed at the warning, the last seconds and the end, so that
    they show on their instant and not up to a tick later.

    Signals:
        shown(SpeechView | None): the shown second, the unit or the phase changed.
        phase_entered(SpeechPhase): a running clock came to SPEAKING, WARNING, LAST_SECONDS or OVER,
            once per start; coming back from a pause or from a stop taken back says nothing twice.
        jumped(int): a clock runs, and wall and monotonic clock parted by so many seconds.
    """

    shown = Signal(object)
    phase_entered = Signal(object)
    jumped = Signal(int)

    def __init__(self, bridge: DeskBridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._last: SpeechView | None = None
        self._reached: dict[UnitId, int] = {}
        self._names: dict[UnitId, str] = {}
        self._looked_at: Instant | None = None
        self._next_at_mono_ms: int | None = None
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self.tick)
        self._aimed = QTimer(self)
        self._aimed.setTimerType(Qt.TimerType.PreciseTimer)
        self._aimed.setSingleShot(True)
        self._aimed.timeout.connect(self.tick)
        bridge.opened.connect(self._start)
        bridge.closed.connect(self._stop)
        bridge.acting.connect(self._on_bridge_acting)
        bridge.changed.connect(self._on_bridge_changed)

    @property
    def view(self) -> SpeechView | None:
        """What was shown last."""
        return self._last

    @property
    def aimed(self) -> bool:
        """Whether the warning, the last seconds or the end falls before the next tick."""
        return self._aimed.isActive()

    @property
    def signal_in_ms(self) -> int | None:
        """Until the warning, the last seconds or the end of a running clock; `None` = none due."""
        if self._next_at_mono_ms is None:
            return None
        return self._next_at_mono_ms - self._bridge.desk.hearing.clock.now().mono_ms

    def tick(self) -> None:
        """Look at the clock."""
        if not self._bridge.has_hearing:
            return
        now = self._bridge.desk.hearing.clock.now()
        view = self._look(now)
        before, self._last = self._last, view
        if view != before:
            self.shown.emit(view)
        if view is not None:
            self._tell_phase(view)
        self._tell_jump(now, view)

    def _look(self, now: Instant) -> SpeechView | None:
        desk = self._bridge.desk
        self._next_at_mono_ms = None
        unit = unit_on_stage(desk)
        if unit is None:
            return None
        hearing = desk.hearing
        day = hearing.state.units[unit]
        rules = hearing.scheme.speech
        read = reading(rules, day.speech.acts, now)
        due = due_instants(rules, day.speech.acts, now)
        if due is not None:
            self._aim(
                now, (due.warning_at_mono_ms, due.last_seconds_at_mono_ms, due.end_at_mono_ms)
            )
        carried = carried_over(day.speech.acts, now)
        speaker = day.speech.speaker
        called = day.speech.called
        waiting_ms = 0 if called is None or day.speech.acts else now.utc_ms - called.utc_ms
        return SpeechView(
            unit=unit,
            unit_name=day.unit.name,
            speaker=self._speaker(desk, day),
            post="" if speaker is None else speaker.post,
            phase=read.phase,
            shown_s=_shown_s(read),
            overrun_s=read.overrun_ms // 1000,
            waiting_s=max(0, waiting_ms // 1000),
            recovered=bool(carried) and carried[-1] != day.speech.recovered_in,
        )

    def _aim(self, now: Instant, instants: tuple[int, ...]) -> None:
        """Look again at the next instant, if it falls before the next tick."""
        self._next_at_mono_ms = min((at for at in instants if at > now.mono_ms), default=None)
        if self._next_at_mono_ms is not None and self._next_at_mono_ms - now.mono_ms < TICK_MS:
            self._aimed.start(self._next_at_mono_ms - now.mono_ms)

    def _tell_phase(self, view: SpeechView) -> None:
        if view.phase is SpeechPhase.READY:
            self._reached[view.unit] = 0
        progress = _PROGRESS.get(view.phase, 0)
        known = self._reached.setdefault(view.unit, progress)
        if progress > known:
            self._reached[view.unit] = progress
            self.phase_entered.emit(view.phase)

    def _tell_jump(self, now: Instant, view: SpeechView | None) -> None:
        before, self._looked_at = self._looked_at, now
        if before is None or view is None or view.phase not in _PROGRESS:
            return
        parted_ms = (now.utc_ms - before.utc_ms) - (now.mono_ms - before.mono_ms)
        if abs(parted_ms) > JUMP_MS:
            self.jumped.emit(abs(parted_ms) // 1000)

    def _speaker(self, desk: Desk, day: UnitDay) -> str:
        """The speaker's name; read once, not at every tick."""
        if day.speech.speaker is None:
            return ""
        if day.unit.id not in self._names:
            self._names[day.unit.id] = desk.hearing.name(day.speech.speaker.person)
        return self._names[day.unit.id]

    def _start(self) -> None:
        self._forget()
        self._timer.start()
        self.tick()

    def _stop(self) -> None:
        self._timer.stop()
        self._aimed.stop()
        self._forget()
        self.shown.emit(None)

    def _forget(self) -> None:
        self._last = self._looked_at = self._next_at_mono_ms = None
        self._reached.clear()
        self._names.clear()

    def _on_bridge_acting(self) -> None:
        """Wait for an instant that is all but here, so that no act stands before it."""
        if self._next_at_mono_ms is None:
            return
        ahead_ms = self._next_at_mono_ms - self._bridge.desk.hearing.clock.now().mono_ms
        if 0 < ahead_ms <= ASIDE_MS:
            sleep(ahead_ms / 1000)
            self.tick()

    def _on_bridge_changed(self, changes: object, initiator: object) -> None:
        self._names.clear()
        self.tick()


def _may_stand(day: UnitDay) -> bool:
    """Called, and neither gone nor done with."""
    speech = day.speech
    gone = day.absent is not None or speech.written or (_stopped(day) and day.current is not None)
    return speech.called is not None and not gone


def _stopped(day: UnitDay) -> bool:
    acts = day.speech.acts
    return bool(acts) and acts[-1].kind is SpeechActKind.STOP


def _called_at(day: UnitDay) -> int:
    called = day.speech.called
    return 0 if called is None else called.utc_ms


def _shown_s(read: Reading) -> int:
    return max(0, -(-read.remaining_ms // 1000))
