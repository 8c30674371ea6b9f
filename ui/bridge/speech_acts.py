"""The function keys of the clock, from whatever page: acts on the unit on stage."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Signal

from hearing_desk.model.ids import UnitId
from hearing_desk.model.speech import SpeechPhase
from ui.bridge.desk_bridge import DeskBridge
from ui.bridge.speech_ticker import unit_on_stage

INCIDENT = "speech"
"""Category of the incident that keeps why a clock was paused."""


class SpeechActs(QObject):
    """Starts, pauses, stops and undoes; asks for a reason where the record wants one.

    A pause holds the clock at once and its reason is asked afterwards: seconds of typing must not
    count against the speaker. What is typed then stands in the incident log, verbatim.

    Signals:
        pause_reason_wanted(), undo_reason_wanted(): ask, then call `explain_pause` or `undo`.
        nobody_on_stage(): a key was pressed with nobody to act on.
    """

    pause_reason_wanted = Signal()
    undo_reason_wanted = Signal()
    nobody_on_stage = Signal()

    def __init__(self, bridge: DeskBridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._paused: UnitId | None = None

    def start(self) -> None:
        """Start the clock at the host's word, or let a paused one go on."""
        unit = self._unit()
        if unit is None:
            return
        speeches = self._bridge.desk.speeches
        paused = speeches.reading(unit).phase is SpeechPhase.PAUSED
        act = partial(speeches.resume if paused else speeches.start, unit)
        self._bridge.do(act, at_once=True)

    def pause(self) -> None:
        """Hold the clock now; the reason is asked afterwards."""
        unit = self._unit()
        if unit is None:
            return
        reason = QCoreApplication.translate("SpeechActs", "paused at the host's word")
        act = partial(self._bridge.desk.speeches.pause, unit, reason)
        if self._bridge.do(act, at_once=True):
            self._paused = unit
            self.pause_reason_wanted.emit()

    def explain_pause(self, reason: str) -> None:
        """Keep why the clock was paused."""
        if self._paused is None:
            return
        desk = self._bridge.desk
        name = desk.hearing.unit(self._paused).unit.name
        said = QCoreApplication.translate("SpeechActs", "{unit}: clock paused: {reason}")
        text = said.format(unit=name, reason=reason)
        self._paused = None
        self._bridge.do(partial(desk.record_incident, INCIDENT, text))

    def stop(self) -> None:
        """End the report."""
        unit = self._unit()
        if unit is not None:
            self._bridge.do(partial(self._bridge.desk.speeches.stop, unit), at_once=True)

    def ask_undo(self) -> None:
        """Ask why the last start or stop shall be taken back."""
        if self._last_acted() is None:
            self.nobody_on_stage.emit()
        else:
            self.undo_reason_wanted.emit()

    def undo(self, reason: str) -> None:
        """Take back the last start or stop."""
        unit = self._last_acted()
        if unit is not None:
            self._bridge.do(partial(self._bridge.desk.speeches.undo, unit, reason))

    def _unit(self) -> UnitId | None:
        unit = unit_on_stage(self._bridge.desk) if self._bridge.has_hearing else None
        if unit is None:
            self.nobody_on_stage.emit()
        return unit

    def _last_acted(self) -> UnitId | None:
        """The unit whose clock was touched last, stopped or not."""
        if not self._bridge.has_hearing:
            return None
        days = self._bridge.desk.hearing.state.units.values()
        touched = [day for day in days if day.speech.acts]
        if not touched:
            return None
        return max(touched, key=lambda day: day.speech.acts[-1].at.utc_ms).unit.id
