"""The first window: frame and start page at once; the rest of the desk is completed behind it.

Nothing here loads the core, a library or a page that only a hearing needs: loading all of them
takes a second, and nobody should wait for it in front of an empty screen. `ui.app` is the rest.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache, partial
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from ui.bridge.desk_bridge import DeskBridge
from ui.completion import Completion
from ui.main_window import MainWindow, Stage
from ui.settings import Settings
from ui.stages.start_page import StartPage
from ui.theme import apply_font, apply_theme, install_font
from ui.translators import Translators

if TYPE_CHECKING:
    from ui.bridge.rehearsals import Rehearsals
    from ui.outside import Outside

STAGES = (
    Stage("start", "Ctrl+H", needs_hearing=False),
    Stage("scheme", "Ctrl+E", needs_hearing=False),
    Stage("rules", "Ctrl+1"),
    Stage("units", "Ctrl+2"),
    Stage("pool", "Ctrl+3"),
    Stage("draw", "Ctrl+4"),
    Stage("sign_in", "Ctrl+5"),
    Stage("speeches", "Ctrl+6"),
    Stage("ballots", "Ctrl+7"),
    Stage("results", "Ctrl+8"),
    Stage("corrections", "Ctrl+R"),
    Stage("papers", "Ctrl+P"),
    Stage("year", "Ctrl+D"),  # Ctrl+Y means redo
    Stage("notary", "Ctrl+9"),
    Stage("journal", "Ctrl+0"),
)


@dataclass(frozen=True, slots=True)
class Front:
    """What is there at once; to be kept, for a connection does not keep the one it calls.

    outside: what the desk needs of the machine; loaded when first asked for.
    """

    settings: Settings
    outside: Callable[[], Outside]
    bridge: DeskBridge
    translators: Translators
    start: StartPage
    window: MainWindow


def show_front(app: QApplication, arguments: Sequence[str]) -> None:
    """Show the first window as it is on this machine, and complete the desk behind it."""
    settings = Settings(QSettings("Hearing Desk", "Hearing Desk"))
    front = open_front(app, settings, _this_machine)
    sys.excepthook = partial(_fault, front)
    front.window.show()
    completion = Completion(front, app)
    if arguments:
        completion.done.connect(partial(front.bridge.open, Path(arguments[0])))
    completion.begin()


def open_front(app: QApplication, settings: Settings, outside: Callable[[], Outside]) -> Front:
    """Build the frame and the start page; nothing is shown yet."""
    family = install_font()
    apply_font(app, family, text_scale=settings.text_scale)
    look = partial(_dress, app, settings, family)
    translators = Translators(app)
    translators.speak(settings.language)

    bridge = DeskBridge(lambda: outside().records, lambda journal: outside().seated_desk(journal))
    window = MainWindow(STAGES, settings)
    rehearsals = partial(_rehearsals, outside)
    build = partial(StartPage, bridge, settings, bridge.jobs, rehearsals=rehearsals)
    start = window.add_page("start", build)

    bridge.changed.connect(window.on_bridge_changed)
    window.taste.language_chosen.connect(translators.speak)
    window.taste.look_chosen.connect(look)
    look()  # last: a widget that is dressed is dressed again whenever it is put into another
    window.allow(with_hearing=False)
    window.go_to("start")
    return Front(settings, outside, bridge, translators, start, window)


def _rehearsals(outside: Callable[[], Outside]) -> Rehearsals:
    return outside().rehearsing()


@lru_cache(maxsize=1)
def _this_machine() -> Outside:
    from ui.outside import this_machine  # noqa: PLC0415 - what the first window does without

    return this_machine()


def _fault(
    front: Front, kind: type[BaseException], fault: BaseException, trace: TracebackType | None
) -> None:
    from ui.faults import fault_hook  # noqa: PLC0415 - with the first fault

    now = front.outside().clock.now
    fault_hook(front.settings.folder, front.window.say_fault, lambda: now().utc_ms)(
        kind, fault, trace
    )


def _dress(app: QApplication, settings: Settings, family: str) -> None:
    apply_theme(app, family, dark=settings.dark, text_scale=settings.text_scale)
