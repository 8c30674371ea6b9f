"""The composition root: everything is built here, in the order in which it comes to life."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSettings, QStandardPaths
from PySide6.QtWidgets import QApplication

from hearing_desk.cli.places import OWN_SCHEMES
from hearing_desk.cli.system_clock import SystemClock
from hearing_desk.desk.desk import Desk
from hearing_desk.desk.ports import Clock
from hearing_desk.journal.port import Journal
from hearing_desk.sheet.fonts import FontFiles
from ui.audience.director import AudienceDirector
from ui.audience.window import AudienceWindow
from ui.bridge.desk_bridge import DeskBridge, Records
from ui.bridge.jobs import Jobs
from ui.bridge.network import online
from ui.bridge.own_schemes import OwnSchemes
from ui.bridge.rehearsals import Rehearsals
from ui.bridge.scheme_writing import SchemeWriting
from ui.bridge.seats import seat_last_operator, sit_down
from ui.bridge.sound import Sounds
from ui.bridge.speech_acts import SpeechActs
from ui.bridge.speech_ticker import SpeechTicker
from ui.bridge.sqlite_records import SqliteRecords
from ui.bridge.status_feed import StatusFeed
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
from ui.stages.scheme_page import SchemePage
from ui.stages.sign_in_page import SignInPage
from ui.stages.speeches_page import SpeechesPage
from ui.stages.start_page import StartPage
from ui.stages.units_page import UnitsPage
from ui.stages.year_page import YearPage
from ui.text.language import window_language
from ui.theme import apply_font, apply_theme, install_fonts, load_tokens
from ui.translators import Translators


@dataclass(frozen=True, slots=True)
class Outside:
    """What the windows need of the machine; tests give their own.

    fonts, schemes: of the papers, and those that come with the program, the base scheme first.
    own_schemes:    the folder of those written here.
    rehearsals:     the folder in which rehearsals are built.
    online:         whether the machine is connected; `None` = not to be known.
    """

    records: Records
    clock: Clock
    fonts: FontFiles
    schemes: tuple[Path, ...]
    own_schemes: Path
    rehearsals: Path
    online: Callable[[], bool | None]
    sounds: Sounds


@dataclass(slots=True, weakref_slot=True)
class DeskWindows:
    """Everything that lives as long as the program."""

    bridge: DeskBridge
    ticker: SpeechTicker
    acts: SpeechActs
    status: StatusFeed
    jobs: Jobs
    sounds: Sounds
    translators: Translators
    start: StartPage
    rules: RulesPage
    scheme: SchemePage
    stages: tuple[Stage, ...]
    window: MainWindow
    audience: AudienceDirector
    reopening: Reopening

    def show(self) -> None:
        """Show the operator's window, then the hall's where there is a second screen."""
        self.window.show()
        self.audience.begin()

    def close(self) -> None:
        """Close the hall's window and the hearing, and let the worker end."""
        self.audience.close()
        self.jobs.wait()
        self.bridge.close()


def open_desk(app: QApplication, arguments: Sequence[str]) -> DeskWindows:
    """Build and show the desk as it is on this machine, with a hearing when one is named."""
    settings = Settings(QSettings("Hearing Desk", "Hearing Desk"))
    outside = this_machine()
    desk = compose(app, settings, outside)
    sys.excepthook = fault_hook(
        settings.folder, desk.window.say_fault, lambda: outside.clock.now().utc_ms
    )
    if arguments:
        desk.bridge.open(Path(arguments[0]))
    desk.show()
    return desk


def this_machine() -> Outside:
    """Files, clocks, network and loudspeaker as they are here."""
    data = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation)
    return Outside(
        records=SqliteRecords(),
        clock=SystemClock(),
        fonts=FontFiles(
            sans=resource("fonts", "NotoSansSC-Regular.ttf"),
            serif=resource("fonts", "NotoSerifSC-Regular.ttf"),
        ),
        schemes=scheme_files(),
        own_schemes=OWN_SCHEMES,
        rehearsals=Path(data) / "rehearsals",
        online=online,
        sounds=Sounds(),
    )


def compose(app: QApplication, settings: Settings, outside: Outside) -> DeskWindows:
    """Build the whole desk and connect it; nothing is shown yet."""
    family = install_fonts()
    apply_font(app, family, text_scale=settings.text_scale)
    look = partial(_dress, app, settings, family)
    translators = Translators(app)
    translators.speak(settings.language)

    bridge = DeskBridge(outside.records, partial(_seated_desk, outside))
    ticker = SpeechTicker(bridge)
    jobs = bridge.jobs

    rehearsals = Rehearsals(outside.schemes[0], outside.rehearsals, outside.fonts)
    shelf = OwnSchemes(outside.schemes, outside.own_schemes)
    start = StartPage(bridge, settings, jobs, rehearsals=rehearsals, shelf=shelf)
    rules, scheme = RulesPage(bridge), SchemePage(bridge, SchemeWriting(shelf))
    stages = (
        Stage("start", "Ctrl+H", start),
        Stage("scheme", "Ctrl+E", scheme),
        Stage("rules", "Ctrl+1", rules),
        Stage("units", "Ctrl+2", UnitsPage(bridge)),
        Stage("pool", "Ctrl+3", PoolPage(bridge, jobs)),
        Stage("draw", "Ctrl+4", DrawPage(bridge, settings)),
        Stage("sign_in", "Ctrl+5", SignInPage(bridge)),
        Stage("speeches", "Ctrl+6", SpeechesPage(bridge, ticker, outside.sounds)),
        Stage("ballots", "Ctrl+7", BallotsPage(bridge)),
        Stage("results", "Ctrl+8", ResultsPage(bridge, settings)),
        Stage("year", "Ctrl+D", YearPage(bridge)),  # Ctrl+Y means redo
        Stage("notary", "Ctrl+9", NotaryPage(bridge, jobs)),
        Stage("journal", "Ctrl+0", JournalPage(bridge)),
    )
    window = MainWindow(stages, settings)

    desk = DeskWindows(
        bridge=bridge,
        ticker=ticker,
        acts=SpeechActs(bridge),
        status=StatusFeed(bridge, outside.online, settings.copy_of, window_language),
        jobs=jobs,
        sounds=outside.sounds,
        translators=translators,
        start=start,
        rules=rules,
        scheme=scheme,
        stages=stages,
        window=window,
        audience=AudienceDirector(AudienceWindow(load_tokens(dark=True)), window),
        reopening=Reopening(bridge, settings, window),
    )
    _connect(desk, look)
    look()  # last: a widget that is dressed is dressed again whenever it is put into another
    desk.status.tell()
    window.allow(with_hearing=False)
    window.go_to("start")
    return desk


def _connect(desk: DeskWindows, look: Callable[[], None]) -> None:
    """Who hears whom, grouped by sender."""
    bridge, window, acts, audience = desk.bridge, desk.window, desk.acts, desk.audience

    bridge.opened.connect(desk.reopening.on_bridge_opened)
    bridge.opened.connect(lambda: window.show_marks(rail_marks(bridge.desk)))
    bridge.changed.connect(window.on_bridge_changed)
    bridge.changed.connect(lambda: window.show_marks(rail_marks(bridge.desk)))
    bridge.refused.connect(window.on_bridge_refused)
    bridge.closed.connect(desk.reopening.on_bridge_closed)
    bridge.closed.connect(lambda: window.show_marks({}))

    desk.ticker.shown.connect(window.strip.show_view)

    acts.nobody_on_stage.connect(window.on_nobody_on_stage)
    acts.pause_reason_wanted.connect(window.on_pause_reason_wanted)
    acts.undo_reason_wanted.connect(window.on_undo_reason_wanted)

    desk.status.shown.connect(window.status.show_view)

    desk.sounds.flash_wanted.connect(lambda _signal: audience.window.flash())

    desk.start.stage_wanted.connect(desk.reopening.want_page)
    desk.start.copied.connect(desk.status.tell)

    desk.start.scheme_wanted.connect(lambda: window.go_to("scheme"))
    desk.rules.scheme_wanted.connect(desk.scheme.begin_from)
    desk.rules.scheme_wanted.connect(lambda _text: window.go_to("scheme"))

    for stage in desk.stages:
        stage.page.scene_offered.connect(audience.show_scene)

    window.strip.start_asked.connect(acts.start)
    window.strip.pause_asked.connect(acts.pause)
    window.strip.stop_asked.connect(acts.stop)
    window.strip.undo_asked.connect(acts.ask_undo)

    window.pause_reason.answered.connect(acts.explain_pause)
    window.undo_reason.answered.connect(acts.undo)

    window.status.operator_chosen.connect(lambda who: bridge.do(lambda: sit_down(bridge.desk, who)))

    window.taste.language_chosen.connect(desk.translators.speak)
    window.taste.language_chosen.connect(desk.status.tell)
    window.taste.look_chosen.connect(look)

    window.freeze_asked.connect(audience.freeze)
    window.blackout_asked.connect(audience.blackout)
    window.swap_asked.connect(audience.swap)
    window.page_shown.connect(desk.reopening.on_window_page_shown)
    window.closing.connect(desk.close)


def _seated_desk(outside: Outside, journal: Journal) -> Desk:
    """The desk of a record, whoever acted last seated again."""
    desk = Desk(journal, outside.clock, outside.fonts)
    seat_last_operator(desk)
    return desk


def _dress(app: QApplication, settings: Settings, family: str) -> None:
    apply_theme(app, family, dark=settings.dark, text_scale=settings.text_scale)
