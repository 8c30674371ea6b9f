"""The machine slept, or somebody set its clock, while a speech was running: written down, asked."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Signal

from hearing_desk.desk.times import local_second
from ui.bridge.desk_bridge import DeskBridge
from ui.bridge.speech_ticker import SpeechTicker

CATEGORY = "clock"
"""Of the incident log."""


class ClockWatch(QObject):
    """Writes at once what the ticker saw, and lets the host's decision be written beside it.

    The speech clock counts running time, so a sleep does not count by itself; whether it shall is
    for the host to say. What cannot be written now, because the desk is locked or a write failed,
    is written after the act that unlocks it, or the next one, and then names the moment it is of.

    Signals:
        asked(str): what was written; ask what the host decided, then call `decide`.
    """

    asked = Signal(str)

    def __init__(
        self, bridge: DeskBridge, ticker: SpeechTicker, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._ticker = ticker
        self._waiting: list[tuple[str, str]] = []
        """What is to be written, each with the time of day it is of."""
        ticker.jumped.connect(self.on_ticker_jumped)
        bridge.changed.connect(self._write)
        bridge.closed.connect(self._waiting.clear)

    def on_ticker_jumped(self, seconds: int) -> None:
        """Wall and monotonic clock parted while somebody was speaking."""
        view = self._ticker.view
        assert view is not None
        said = QCoreApplication.translate(
            "ClockWatch",
            "{unit}: the machine slept or its clock was set while the speech was running;"
            " the two clocks differ by {seconds} s. The speech clock counts running time only and"
            " shows {left} s left.",
        )
        text = said.format(unit=view.unit_name, seconds=seconds, left=view.shown_s)
        self._waiting.append((text, self._now()))
        self._write()
        self.asked.emit(text)

    def decide(self, decision: str) -> None:
        """Write down what the host decided."""
        said = QCoreApplication.translate("ClockWatch", "Decided on the clock: {decision}")
        self._waiting.append((said.format(decision=decision), self._now()))
        self._write()

    def _write(self) -> None:
        """One act after the other; each that succeeds comes back here.

        Nothing is tried while the desk is locked: whoever types a PIN there is not asked anew.
        """
        if not self._waiting or not self._bridge.has_hearing:
            return
        desk = self._bridge.desk
        if desk.hearing.state.roles.locked:
            return
        text, at = waiting = self._waiting.pop(0)
        if at != self._now():
            late = QCoreApplication.translate("ClockWatch", "At {at}: {text}")
            text = late.format(at=at, text=text)
        if not self._bridge.do(partial(desk.record_incident, CATEGORY, text)):
            self._waiting.insert(0, waiting)

    def _now(self) -> str:
        hearing = self._bridge.desk.hearing
        return local_second(hearing.clock.now().utc_ms, hearing.state.utc_offset_minutes)
