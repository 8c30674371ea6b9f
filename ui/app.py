"""The composition root: everything is built here, in the order in which it comes to life."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSettings, QStandardPaths
from PySide6.QtWidgets import QApplication

from hearing_desk.desk.desk import Desk
from hearing_desk.desk.ports import Clock
from hearing_desk.journal.port import Journal
from hearing_desk.sheet.fonts import FontFiles
from ui.audience.director import AudienceDirector
from ui.audience.window import AudienceWindow
from ui.bridge.desk_bridge import DeskBridge, Records
from ui.bridge.jobs import Jobs
from ui.bridge.network import online
from ui.bridge.rehearsals import Rehearsals
from ui.bridge.seats import seat_last_operator, sit_down
from ui.bridge.sound import Sounds
from ui.bridge.speech_acts import SpeechActs
from ui.bridge.speech_ticker import SpeechTicker
from ui.bridge.sqlite_records import SqliteRecords
from ui.bridge.status_feed import StatusFeed
from ui.bridge.system_clock import SystemClock
from ui.bridge.views_rail import rail_marks
from ui.faults import fault_hook
from ui.main_window import MainWindow, Stage
from ui.reopening import Reopening
from ui.resources import resource, scheme_files
from ui.settings import Settings
from ui.stages.ballots_page import BallotsPage
from ui.stages.draw_page import DrawPage
from ui.stages.journal_page import JournalPage
from ui.stages.notary_page import NotaryPage
from ui.stages.pool_page import PoolPage
from ui.stages.results_page import ResultsPage
from ui.stages.rules_page import RulesPage
from ui.stages.sign_in_page import SignInPage
from ui.stages.speeches_page import SpeechesPage
from ui.stages.start_page import StartPage
from ui.stages.units_page import UnitsPage
from ui.text.language import window_language
from ui.theme import apply_theme, install_fonts, load_tokens
from ui.translators import Translators


@dataclass(frozen=True, slots=True)
class Places:
    """What lies where: the fonts of the papers, our schemes, and the folder for rehearsals."""

    fonts: FontFiles
    schemes: tuple[Path, ...]
    rehearsals: Path


@dataclass(slots=True, weakref_slot=True)
class DeskWindows:
    """What must live as long as the program."""

    bridge: DeskBridge
    ticker: SpeechTicker
    acts: SpeechActs
    status: StatusFeed
    jobs: Jobs
    window: MainWindow
    audience: AudienceDirector
    reopening: Reopening
    translators: Translators

    def show(self) -> None:
        """Show the operator's window, then the hall's where there is a second screen."""
        self.window.show()
        self.audience.begin()

    def close(self) -> None:
        """Close the hall's window and the hearing, and let the worker end."""
        self.audience.close()
        self.jobs.wait()
        self.bridge.close()


def main(arguments: Sequence[str]) -> int:
    """Open the window, with a hearing when one is named; the exit status."""
    app = QApplication([sys.argv[0], *arguments])
    app.setApplicationName("Hearing Desk")
    app.setStyle("Fusion")  # the same on every system, and it can be dark
    settings = Settings(QSettings("Hearing Desk", "Hearing Desk"))
    clock = SystemClock()
    desk = compose(app, settings, SqliteRecords(), clock, usual_places(), online, Sounds())
    sys.excepthook = fault_hook(settings.folder, desk.window.say_fault, lambda: clock.now().utc_ms)
    if arguments:
        desk.bridge.open(Path(arguments[0]))
    desk.show()
    return app.exec()


def usual_places() -> Places:
    """Our own resources, and the user's folder for what the program makes by itself."""
    data = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation)
    return Places(
        fonts=FontFiles(
            sans=resource("fonts", "NotoSansSC-Regular.ttf"),
            serif=resource("fonts", "NotoSerifSC-Regular.ttf"),
        ),
        schemes=scheme_files(),
        rehearsals=Path(data) / "rehearsals",
    )


def compose(
    app: QApplication,
    settings: Settings,
    records: Records,
    clock: Clock,
    places: Places,
    look_online: Callable[[], bool | None],
    sounds: Sounds,
) -> DeskWindows:
    """Build the whole desk and connect it; nothing is shown yet."""
    family = install_fonts()
    look = partial(_dress, app, settings, family)
    look()
    translators = Translators(app)
    translators.speak(settings.language)

    bridge = DeskBridge(records, partial(_seated_desk, clock, places.fonts))
    ticker = SpeechTicker(bridge)
    acts = SpeechActs(bridge)
    status = StatusFeed(bridge, look_online, settings.copy_of, window_language)
    jobs = Jobs()

    rehearsals = Rehearsals(places.schemes[0], places.rehearsals, places.fonts)
    start = StartPage(bridge, settings, jobs, rehearsals, places.schemes)
    stages = (
        Stage("start", "Ctrl+H", start),
        Stage("rules", "Ctrl+1", RulesPage(bridge)),
        Stage("units", "Ctrl+2", UnitsPage(bridge)),
        Stage("pool", "Ctrl+3", PoolPage(bridge, jobs)),
        Stage("draw", "Ctrl+4", DrawPage(bridge)),
        Stage("sign_in", "Ctrl+5", SignInPage(bridge)),
        Stage("speeches", "Ctrl+6", SpeechesPage(bridge, ticker, sounds)),
        Stage("ballots", "Ctrl+7", BallotsPage(bridge)),
        Stage("results", "Ctrl+8", ResultsPage(bridge, settings)),
        Stage("notary", "Ctrl+9", NotaryPage(bridge, jobs)),
        Stage("journal", "Ctrl+0", JournalPage(bridge)),
    )
    window = MainWindow(stages, settings)
    audience = AudienceDirector(AudienceWindow(load_tokens(dark=True)), window)
    reopening = Reopening(bridge, settings, window)
    desk = DeskWindows(
        bridge, ticker, acts, status, jobs, window, audience, reopening, translators
    )

    # Who hears whom, grouped by sender.
    bridge.opened.connect(reopening.on_bridge_opened)
    bridge.closed.connect(reopening.on_bridge_closed)
    bridge.refused.connect(window.on_bridge_refused)
    bridge.changed.connect(window.on_bridge_changed)

    bridge.opened.connect(lambda: window.show_marks(rail_marks(bridge.desk)))
    bridge.changed.connect(lambda: window.show_marks(rail_marks(bridge.desk)))
    bridge.closed.connect(lambda: window.show_marks({}))

    ticker.shown.connect(window.strip.show_view)

    acts.nobody_on_stage.connect(window.on_nobody_on_stage)
    acts.pause_reason_wanted.connect(window.on_pause_reason_wanted)
    acts.undo_reason_wanted.connect(window.on_undo_reason_wanted)

    status.shown.connect(window.status.show_view)

    sounds.flash_wanted.connect(lambda _signal: audience.window.flash())

    start.stage_wanted.connect(reopening.want_page)
    start.copied.connect(status.tell)

    for stage in stages:
        stage.page.scene_offered.connect(audience.show_scene)

    window.strip.start_asked.connect(acts.start)
    window.strip.pause_asked.connect(acts.pause)
    window.strip.stop_asked.connect(acts.stop)
    window.strip.undo_asked.connect(acts.ask_undo)
    window.pause_reason.given.connect(acts.explain_pause)
    window.undo_reason.given.connect(acts.undo)
    window.status.operator_chosen.connect(lambda who: bridge.do(lambda: sit_down(bridge.desk, who)))
    window.taste.language_chosen.connect(translators.speak)
    window.taste.language_chosen.connect(status.tell)
    window.taste.look_chosen.connect(look)
    window.freeze_asked.connect(audience.freeze)
    window.blackout_asked.connect(audience.blackout)
    window.swap_asked.connect(audience.swap)
    window.page_shown.connect(reopening.on_window_page_shown)
    window.closing.connect(desk.close)

    status.tell()
    window.allow(with_hearing=False)
    window.go_to("start")
    return desk


def _seated_desk(clock: Clock, fonts: FontFiles, journal: Journal) -> Desk:
    """The desk of a record, whoever acted last seated again."""
    desk = Desk(journal, clock, fonts)
    seat_last_operator(desk)
    return desk


def _dress(app: QApplication, settings: Settings, family: str) -> None:
    apply_theme(app, family, dark=settings.dark, text_scale=settings.text_scale)
