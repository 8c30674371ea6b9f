"""A hearing that was closed, or lost its power, is shown again where it was left."""

from __future__ import annotations

from PySide6.QtCore import QObject

from ui.bridge.desk_bridge import DeskBridge
from ui.bridge.seats import hearing_id
from ui.main_window import MainWindow
from ui.settings import Settings

START, FIRST = "start", "rules"
"""The page without a hearing, and the one on which a new hearing begins."""

REOPENED, CHECKS = "reopened", "notary"
"""The page after an interruption, and the one with the list of checks."""


class Reopening(QObject):
    """Keeps which page a hearing is on; the clock and the sheets follow from its journal."""

    def __init__(
        self,
        bridge: DeskBridge,
        settings: Settings,
        window: MainWindow,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._bridge, self._settings, self._window = bridge, settings, window
        self._wanted, self._left = "", FIRST

    def want_page(self, page: str) -> None:
        """Show this page first when the next hearing opens."""
        self._wanted = page

    def on_bridge_opened(self) -> None:
        """Show the page that was left."""
        self._window.allow(with_hearing=True)
        kept = self._settings.page_of(hearing_id(self._bridge.desk))
        page, self._wanted = self._wanted or kept, ""
        self._left = page if self._window.has_page(page) else FIRST
        self.show_record()
        self._window.go_to(self._left)
        self._window.show_hearing(self._bridge.desk.hearing.state.title)

    def show_record(self) -> None:
        """Say above every page what is wrong with the record, if anything is."""
        bridge = self._bridge
        acts = bridge.desk.hearing.head.seq if bridge.has_hearing else 0
        self._window.banner.show_record(bridge.unsound, acts)

    def go_on(self) -> None:
        """The last sheet was compared: back to the page that was left."""
        self._window.go_to(self._left)

    def to_ballots(self) -> None:
        """The last sheet is not as on the paper; it is taken back where it was keyed."""
        self._window.go_to("ballots")

    def to_checks(self) -> None:
        """Show the checks of a record that fails them."""
        self._window.go_to(CHECKS)

    def on_bridge_closed(self) -> None:
        """Nothing is open: back to the start."""
        self._window.allow(with_hearing=False)
        self._window.go_to(START)
        self._window.show_hearing("")
        self.show_record()

    def on_window_page_shown(self, page: str) -> None:
        """Keep it for the next time."""
        if self._bridge.has_hearing and page not in (START, "scheme", REOPENED):
            self._settings.remember_page(hearing_id(self._bridge.desk), page)
