"""Every check on a record that was just opened, made beside the day; what fails is only looked at.

The chain is followed at the opening itself. All other checks take a second or more, and come from
the worker.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject

from hearing_desk.errors import Refusal
from ui.bridge.desk_bridge import DeskBridge
from ui.bridge.verifying import failing

CATEGORY: Final = "verification"
"""Of the entry that says why a record goes on all the same."""


class OpeningCheck(QObject):
    """Has an opened record verified, and closes it to acts when a check fails.

    A check may be wrong and a hall is waiting: the desk goes on once somebody says why, and the
    reason stands in the incident log.
    """

    def __init__(self, bridge: DeskBridge, parent: QObject | None = None, *, made: bool) -> None:
        """made: False = no check is made."""
        super().__init__(parent)
        self._bridge = bridge
        self._let_be: Path | None = None
        if made:
            bridge.opened.connect(self._on_opened)

    def _on_opened(self) -> None:
        path = self._bridge.path
        if path is None or path == self._let_be or self._bridge.unsound is not None:
            return
        job = self._bridge.jobs.run(failing(path))
        job.done.connect(partial(self._on_checked, path))
        job.failed.connect(self._bridge.refused)

    def go_on(self, reason: str) -> None:
        """Take acts again; the first says which checks fail, and why the day goes on."""
        bridge, why = self._bridge, self._bridge.unsound
        assert why is not None
        self._let_be = bridge.path
        if bridge.take_acts_again():
            text = f"{why.params['checks']}: {reason}"
            bridge.do(partial(bridge.desk.record_incident, CATEGORY, text))

    def _on_checked(self, path: Path, why: Refusal | None) -> None:
        if why is not None and path == self._bridge.path and self._bridge.unsound is None:
            self._bridge.look_only(why)
