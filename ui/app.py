"""The whole desk: what only a hearing needs, built behind the first window and joined to it."""

from __future__ import annotations

import gc
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

from PySide6.QtWidgets import QApplication

from hearing_desk.errors import Refusal
from hearing_desk.model.papers import PaperKind
from ui.audience.director import AudienceDirector
from ui.audience.window import AudienceWindow
from ui.bridge.clock_watch import ClockWatch
from ui.bridge.copier import Copier
from ui.bridge.desk_bridge import DeskBridge, Reopened
from ui.bridge.incident_acts import IncidentActs
from ui.bridge.key_holders import WrongPin
from ui.bridge.opening_check import OpeningCheck
from ui.bridge.own_schemes import OwnSchemes
from ui.bridge.paper_work import laying_ready
from ui.bridge.pin_issuing import PinIssuing, pins_due
from ui.bridge.pin_work import PinWork
from ui.bridge.reopened import reopened_text
from ui.bridge.scheme_writing import SchemeWriting
from ui.bridge.seat_key import SeatKey
from ui.bridge.seats import sit_down
from ui.bridge.second_key import SecondKey
from ui.bridge.speech_acts import SpeechActs
from ui.bridge.speech_ticker import SpeechTicker
from ui.bridge.status_feed import StatusFeed
from ui.bridge.views_rail import rail_marks
from ui.front import Front, open_front
from ui.main_window import MainWindow
from ui.outside import Outside
from ui.reopening import REOPENED, Reopening
from ui.settings import Settings
from ui.stages.ballots_page import BallotsPage
from ui.stages.beginning_panel import BeginningPanel
from ui.stages.copies_panel import CopiesPanel
from ui.stages.corrections_page import CorrectionsPage
from ui.stages.draw_page import DrawPage
from ui.stages.journal_page import JournalPage
from ui.stages.notary_page import NotaryPage
from ui.stages.page import Page
from ui.stages.papers_page import PapersPage
from ui.stages.pin_panel import PinPanel
from ui.stages.pool_page import PoolPage
from ui.stages.reopened_page import ReopenedPage
from ui.stages.restore_panel import RestorePanel
from ui.stages.results_page import ResultsPage
from ui.stages.rules_page import RulesPage
from ui.stages.scheme_page import SchemePage
from ui.stages.sign_in_page import SignInPage
from ui.stages.speeches_page import SpeechesPage
from ui.stages.units_page import UnitsPage
from ui.stages.year_page import YearPage
from ui.text.language import window_language
from ui.text.messages import refusal_text
from ui.text.pins import wrong_pin_text
from ui.theme import load_tokens
from ui.widgets.pin_line import PinLine


@dataclass(slots=True, weakref_slot=True)
class DeskWindows:
    """Everything that lives as long as the program.

    unbuilt: what adds the pages that are not there yet, in the order of the day.
    """

    front: Front
    bridge: DeskBridge
    window: MainWindow
    ticker: SpeechTicker
    clock_watch: ClockWatch
    acts: SpeechActs
    incidents: IncidentActs
    pins: PinWork
    seat_key: SeatKey
    second_key: SecondKey
    status: StatusFeed
    copier: Copier
    opening_check: OpeningCheck
    audience: AudienceDirector
    reopening: Reopening
    unbuilt: deque[Callable[[], None]]

    def show(self) -> None:
        """Show the operator's window, then the hall's where there is a second screen."""
        self.window.show()
        self.audience.begin()

    def build_next(self) -> bool:
        """Build one page more; False when all are there."""
        if self.unbuilt:
            self.unbuilt.popleft()()
            return True
        return False

    def build_all(self) -> None:
        """Build every page that is not there yet."""
        while self.build_next():
            pass

    def settle(self) -> None:
        """Make ready for the day: the worker at its type, the collector without old acts to see.

        The acts of a Tonghe day would keep it, and the clock, for 50 to 200 ms every now and then.
        """
        self.bridge.jobs.run(laying_ready(self.bridge.desk.papers.fonts))
        gc.unfreeze()
        gc.collect()
        gc.freeze()

    def close(self) -> None:
        """Close the hall's window and the hearing, and let the worker end."""
        self.audience.close()
        self.copier.end()
        self.pins.end()
        self.bridge.jobs.wait()
        self.bridge.close()


def compose(app: QApplication, settings: Settings, outside: Outside) -> DeskWindows:
    """Build the whole desk at once and connect it; nothing is shown yet."""
    desk = furnished(open_front(app, settings, lambda: outside))
    desk.build_all()
    return desk


def furnished(front: Front) -> DeskWindows:
    """Join everything to the first window but the pages, which are built one by one."""
    bridge, window, settings, outside = front.bridge, front.window, front.settings, front.outside()
    ticker = SpeechTicker(bridge)
    pins = PinWork(outside.chance, outside.pin_cost)
    copier = Copier(bridge, settings, lambda: ticker.signal_in_ms)
    desk = DeskWindows(
        front=front,
        bridge=bridge,
        window=window,
        ticker=ticker,
        clock_watch=ClockWatch(bridge, ticker),
        acts=SpeechActs(bridge),
        incidents=IncidentActs(bridge, window_language),
        status=StatusFeed(bridge, outside.online, copier, window_language),
        copier=copier,
        opening_check=OpeningCheck(bridge, made=outside.checks_opened),
        pins=pins,
        seat_key=SeatKey(bridge, pins, lambda: settings.idle_minutes),
        second_key=SecondKey(bridge, pins=pins),
        audience=AudienceDirector(AudienceWindow(load_tokens(dark=True)), window),
        reopening=Reopening(bridge, settings, window),
        unbuilt=deque(),
    )
    shelf = OwnSchemes(outside.schemes, outside.own_schemes)
    desk.unbuilt.append(partial(_add_beginning, desk, shelf))
    desk.unbuilt.append(partial(_add_copies, desk))
    for name, build in _pages(desk):
        desk.unbuilt.append(partial(_add_page, desk, name, build))
    desk.unbuilt.append(partial(_add_scheme_page, desk, shelf))
    _connect(desk)
    desk.status.tell()
    return desk


def _pages(desk: DeskWindows) -> Iterator[tuple[str, Callable[..., Page]]]:
    """Every page but the start page, which is there, in the order of the day."""
    bridge, jobs = desk.bridge, desk.bridge.jobs
    outside, settings = desk.front.outside(), desk.front.settings
    yield "rules", partial(RulesPage, bridge)
    yield "units", partial(UnitsPage, bridge)
    yield "pool", partial(PoolPage, bridge, jobs)
    yield "draw", partial(DrawPage, bridge, settings)
    yield "sign_in", partial(SignInPage, bridge)
    yield "speeches", partial(SpeechesPage, bridge, desk.ticker, outside.sounds)
    yield "ballots", partial(BallotsPage, bridge)
    yield "results", partial(ResultsPage, bridge, settings)
    yield "corrections", partial(CorrectionsPage, bridge)
    yield "papers", partial(PapersPage, bridge)
    yield "year", partial(YearPage, bridge)
    yield "notary", partial(NotaryPage, bridge, jobs)
    yield "journal", partial(JournalPage, bridge, jobs)
    yield REOPENED, partial(ReopenedPage, bridge)


def _add_beginning(desk: DeskWindows, shelf: OwnSchemes) -> None:
    panel = desk.front.start.add_beginning(partial(BeginningPanel, desk.bridge, shelf))
    panel.scheme_wanted.connect(lambda: desk.window.go_to("scheme"))


def _add_copies(desk: DeskWindows) -> None:
    start, bridge = desk.front.start, desk.bridge
    for panel in (
        start.add_copies(partial(CopiesPanel, bridge, desk.copier)),
        start.add_restoring(partial(RestorePanel, bridge, desk.copier)),
    ):
        panel.said.connect(start.notice.say)
        panel.refused.connect(bridge.refused)


def _add_page(desk: DeskWindows, name: str, build: Callable[..., Page]) -> None:
    page = desk.window.add_page(name, build)
    page.scene_offered.connect(desk.audience.show_scene)
    page.paper_wanted.connect(partial(_go_to_paper, desk.window))
    if isinstance(page, RulesPage):
        issuing = PinIssuing(desk.bridge, desk.pins, page)
        page.add_pins(partial(PinPanel, desk.bridge, issuing, desk.front.settings))
        desk.window.pins_due.pins_asked.connect(lambda: desk.window.go_to("rules"))
        desk.window.pins_due.pins_asked.connect(page.show_pins)
    if isinstance(page, ReopenedPage):
        page.agreed.connect(desk.reopening.go_on)
        page.differs.connect(desk.reopening.to_ballots)


def _go_to_paper(window: MainWindow, kind: PaperKind, subject: str) -> None:
    """Show a paper where all of them are."""
    window.go_to("papers")
    page = window.current
    assert isinstance(page, PapersPage)
    page.show_paper(kind, subject)


def _add_scheme_page(desk: DeskWindows, shelf: OwnSchemes) -> None:
    page = desk.window.add_page("scheme", partial(SchemePage, desk.bridge, SchemeWriting(shelf)))
    for rules in desk.window.findChildren(RulesPage):
        rules.scheme_wanted.connect(page.begin_from)
        rules.scheme_wanted.connect(lambda _text: desk.window.go_to("scheme"))


def _connect(desk: DeskWindows) -> None:
    """Who hears whom, grouped by sender; `ui.front` has joined what the start page needs."""
    bridge, window, acts, audience = desk.bridge, desk.window, desk.acts, desk.audience

    bridge.opened.connect(desk.reopening.on_bridge_opened)
    bridge.opened.connect(lambda: window.show_marks(rail_marks(bridge.desk)))
    bridge.changed.connect(lambda: window.show_marks(rail_marks(bridge.desk)))
    bridge.refused.connect(partial(_tell_refused, desk.front))
    bridge.reopened.connect(partial(_tell_reopened, desk))
    for told in (bridge.opened, bridge.changed, bridge.closed):
        told.connect(lambda: window.pins_due.show_missing(pins_due(bridge)))
    bridge.closed.connect(desk.reopening.on_bridge_closed)
    bridge.closed.connect(lambda: window.show_marks({}))

    desk.ticker.shown.connect(window.strip.show_view)

    acts.nobody_on_stage.connect(window.on_nobody_on_stage)
    acts.pause_reason_wanted.connect(window.on_pause_reason_wanted)
    acts.undo_reason_wanted.connect(window.on_undo_reason_wanted)

    desk.clock_watch.asked.connect(window.on_clock_asked)

    desk.incidents.wanted.connect(window.incident.ask_for_entry)
    desk.incidents.written.connect(window.on_incident_written)

    desk.status.shown.connect(window.status.show_view)

    desk.front.outside().sounds.flash_wanted.connect(lambda _signal: audience.window.flash())

    desk.front.start.stage_wanted.connect(desk.reopening.want_page)

    window.banner.checks_asked.connect(desk.reopening.to_checks)
    window.banner.go_on_asked.connect(desk.opening_check.go_on)

    window.strip.start_asked.connect(acts.start)
    window.strip.pause_asked.connect(acts.pause)
    window.strip.stop_asked.connect(acts.stop)
    window.strip.undo_asked.connect(acts.ask_undo)

    window.incident_asked.connect(desk.incidents.ask)
    window.clock_answer.answered.connect(lambda text, _: desk.clock_watch.decide(text))
    window.incident.answered.connect(desk.incidents.write)
    window.pause_reason.answered.connect(acts.explain_pause)
    window.undo_reason.answered.connect(acts.undo)

    window.status.operator_chosen.connect(lambda who: bridge.do(lambda: sit_down(bridge.desk, who)))

    window.taste.language_chosen.connect(desk.status.tell)

    window.freeze_asked.connect(audience.freeze)
    window.blackout_asked.connect(audience.blackout)
    window.swap_asked.connect(audience.swap)
    window.page_shown.connect(desk.reopening.on_window_page_shown)
    window.closing.connect(desk.close)

    _connect_keys(desk)


def _connect_keys(desk: DeskWindows) -> None:
    """Who sits at the desk, and the second key; last, for it takes the keyboard."""
    bridge, window = desk.bridge, desk.window

    desk.second_key.wanted.connect(window.on_second_key_wanted)
    desk.second_key.settled.connect(window.second_key.hide)
    window.second_key.answered.connect(desk.second_key.agree)
    window.second_key.left.connect(desk.second_key.leave)

    for key, line in ((desk.second_key, window.second_key), (desk.seat_key, window.seat)):
        key.wrong.connect(partial(_say_wrong, line))
        key.refused.connect(partial(_say_no_pin, desk.front, line))
    desk.seat_key.wanted.connect(window.on_seat_wanted)
    desk.seat_key.settled.connect(window.on_seat_settled)
    window.seat.answered.connect(desk.seat_key.give)
    window.seat.left.connect(desk.seat_key.leave)
    window.lock_asked.connect(desk.seat_key.lock)
    window.touched.connect(desk.seat_key.stay_awake)

    bridge.opened.connect(desk.seat_key.on_bridge_opened)


def _tell_reopened(desk: DeskWindows, reopened: Reopened) -> None:
    if desk.bridge.has_hearing:
        desk.window.go_to(REOPENED)
        page = desk.window.current
        assert isinstance(page, ReopenedPage)
        page.begin(crashed=reopened.why is None)
    if text := reopened_text(reopened, desk.front.settings.language):
        desk.window.say_reopened(text)


def _say_wrong(line: PinLine, wrong: WrongPin) -> None:
    line.say(wrong_pin_text(wrong))


def _say_no_pin(front: Front, line: PinLine, refusal: Refusal) -> None:
    line.say(refusal_text(refusal, front.settings.language))


def _tell_refused(front: Front, refusal: Refusal) -> None:
    front.window.say_refused(refusal_text(refusal, front.settings.language))
