"""The machine slept, or somebody set its clock, while a speech was running: written down, asked."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Signal

from ui.bridge.desk_bridge import DeskBridge
from ui.bridge.speech_ticker import SpeechTicker

CATEGORY = "clock"
"""Of the incident log."""


class ClockWatch(QObject):
    """Writes at once what the ticker saw, and lets the host's decision be written beside it.

    The speech clock counts running time, so a sleep does not count by itself; whether it shall is
    for the host to say. What cannot be written now, because the desk is locked, is written after
    the next act.

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
        self._waiting: list[str] = []
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
        self._waiting.append(text)
        self._write()
        self.asked.emit(text)

    def decide(self, decision: str) -> None:
        """Write down what the host decided."""
        said = QCoreApplication.translate("ClockWatch", "Decided on the clock: {decision}")
        self._waiting.append(said.format(decision=decision))
        self._write()

    def _write(self) -> None:
        """One act after the other; each that succeeds comes back here."""
        if self._waiting and self._bridge.has_hearing:
            text = self._waiting.pop(0)
            if not self._bridge.do(partial(self._bridge.desk.record_incident, CATEGORY, text)):
                self._waiting.insert(0, text)
