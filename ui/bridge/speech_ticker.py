"""Asks the clock every 50 ms and tells what shows: the second, the phase, the end."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from hearing_desk.desk.desk import Desk
from hearing_desk.model.ids import UnitId
from hearing_desk.model.speech import Instant, Reading, SpeechActKind, SpeechPhase
from hearing_desk.rules.speech import reading
from ui.bridge.desk_bridge import DeskBridge

TICK_MS = 50


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
    """The unit whose clock runs, else the one called last and not stopped; `None` = nobody."""
    called = [day for day in desk.hearing.state.units.values() if day.speech.called is not None]
    open_ones = [
        day
        for day in called
        if not day.speech.acts or day.speech.acts[-1].kind is not SpeechActKind.STOP
    ]
    if not open_ones:
        return None
    running = [day for day in open_ones if day.speech.acts]
    latest = max(running or open_ones, key=_called_at)
    return latest.unit.id


def _called_at(day: object) -> int:
    called: Instant | None = day.speech.called  # type: ignore[attr-defined]
    return 0 if called is None else called.utc_ms


class SpeechTicker(QObject):
    """Derives the reading from instants at every tick; counts nothing.

    Signals:
        shown(SpeechView | None): the shown second, the unit or the phase changed.
        phase_entered(SpeechPhase): the phase of a running clock changed, once per change.
    """

    shown = Signal(object)
    phase_entered = Signal(object)

    def __init__(self, bridge: DeskBridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._last: SpeechView | None = None
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self.tick)
        bridge.opened.connect(self._start)
        bridge.closed.connect(self._stop)
        bridge.changed.connect(self._on_bridge_changed)

    @property
    def view(self) -> SpeechView | None:
        """What was shown last."""
        return self._last

    def tick(self) -> None:
        """Look at the clock."""
        if not self._bridge.has_hearing:
            return
        view = self._look()
        before, self._last = self._last, view
        if view != before:
            self.shown.emit(view)
        if view is not None and before is not None and view.unit == before.unit:
            if view.phase is not before.phase:
                self.phase_entered.emit(view.phase)

    def _look(self) -> SpeechView | None:
        desk = self._bridge.desk
        unit = unit_on_stage(desk)
        if unit is None:
            return None
        hearing = desk.hearing
        day = hearing.state.units[unit]
        now = hearing.clock.now()
        read = reading(hearing.scheme.speech, day.speech.acts, now)
        speaker = day.speech.speaker
        called = day.speech.called
        waiting_ms = 0 if called is None or day.speech.acts else now.utc_ms - called.utc_ms
        return SpeechView(
            unit=unit,
            unit_name=day.unit.name,
            speaker="" if speaker is None else hearing.name(speaker.person),
            post="" if speaker is None else speaker.post,
            phase=read.phase,
            shown_s=_shown_s(read),
            overrun_s=read.overrun_ms // 1000,
            waiting_s=max(0, waiting_ms // 1000),
            recovered=read.recovered and not day.speech.recovered,
        )

    def _start(self) -> None:
        self._last = None
        self._timer.start()

    def _stop(self) -> None:
        self._timer.stop()
        self._last = None
        self.shown.emit(None)

    def _on_bridge_changed(self, changes: object, initiator: object) -> None:
        self.tick()


def _shown_s(read: Reading) -> int:
    return max(0, -(-read.remaining_ms // 1000))
