"""A group's hearing in the windows by one keyboard, from the first page to the last."""

from __future__ import annotations

from pathlib import Path

from hearing_desk.desk.desk import Desk
from hearing_desk.model.attendance import DAY
from hearing_desk.model.hearing import RoundState
from hearing_desk.model.people import PersonId
from tests.fakes import FakeClock
from tests.journey.group_hearing import (
    ABSENT_SEAT,
    CHINESE,
    CLERK,
    DOUBT_AT,
    DOUBT_SHEET,
    DRAW,
    ILL,
    LATE_BEFORE,
    LATE_SEAT,
    OPERATORS,
    ROSTER,
    ROSTER_NAME,
    SECOND_CLERK,
    SLIP_AT,
    SLIP_SHEET,
    SPOKEN_MS,
    THROWS,
    TRAFFIC_JAM,
    UNIT_NAMES,
    UNITS_FILE,
    WAITING_MS,
    Words,
    papers,
    quotas,
    slipped,
    unit_at,
)
from tests.journey.keyboard import Keyboard
from ui.app import DeskWindows

CLERK_PLACE, SECOND_CLERK_PLACE = 2, 3
"""Places in the list of who may act."""

SHEETS_OF_A_UNIT = 2
"""The tally sheet, and the list of ballots, which comes later."""


class Hall:
    """The people of the day at one keyboard; what they do is read back from the record."""

    def __init__(
        self,
        keys: Keyboard,
        desk: DeskWindows,
        clock: FakeClock,
        *,
        seats: int,
        words: Words = CHINESE,
    ) -> None:
        self.keys, self.clock, self._windows = keys, clock, desk
        self._seats, self._words = seats, words
        self.refusals: list[str] = []
        desk.bridge.refused.connect(lambda refusal: self.refusals.append(refusal.code))

    @property
    def desk(self) -> Desk:
        """Only to read."""
        return self._windows.bridge.desk

    @property
    def panel(self) -> tuple[PersonId, ...]:
        return self.desk.draws.in_force(DAY).panel or ()

    def round(self, place: int) -> RoundState:
        current = self.desk.hearing.unit(unit_at(place)).current
        assert current is not None
        return current

    def go_to(self, page: str, key: str) -> None:
        self.keys.press(key)
        assert self._windows.window.current.objectName() == f"page_{page}"

    def begins(self, folder: Path) -> None:
        """The organizer begins the hearing with the units of a file."""
        keys = self.keys
        units = folder / "units.csv"
        units.write_text(UNITS_FILE, encoding="utf-8")
        keys.tab_to("qt_tabwidget_tabbar")
        keys.press("Right")
        for role, name in OPERATORS:
            keys.fill(f"newName_{role.value}", name)
        keys.push("newUnitsFile")
        keys.choose_file(units)
        keys.push("newBegin")
        keys.choose_file(folder / "social.hearing")
        assert len(self.desk.hearing.state.units) == len(UNIT_NAMES)

    def settles_the_rules(self) -> None:
        """Another number of seats is adopted, then everything is frozen."""
        self.go_to("rules", "Ctrl+1")
        keys = self.keys
        keys.fill("setting_panel.seats", str(self._seats))
        keys.push("adoptRules")
        assert self.desk.hearing.scheme.panel.seats == self._seats
        self._issues_pins()
        self.go_to("units", "Ctrl+2")
        self.go_to("rules", "Ctrl+1")
        keys.push("freezeRules")
        keys.confirm("freeze")
        assert self.desk.hearing.state.frozen_sha256

    def _issues_pins(self) -> None:
        """One after the other comes to the screen and notes down the PIN."""
        keys, pins = self.keys, self.desk.hearing.state.roles.pins
        keys.tab_to("qt_tabwidget_tabbar")
        keys.press("Right")
        keys.press("Right")
        for count in range(1, len(OPERATORS) + 1):
            keys.push("pinIssue")
            keys.wait_until(lambda count=count: len(pins) == count)
        keys.push("pinIssue")

    def seals_the_pool(self, folder: Path) -> None:
        self.go_to("pool", "Ctrl+3")
        roster = folder / ROSTER_NAME
        roster.write_bytes(ROSTER)
        self.keys.push("poolImport")
        self.keys.choose_file(roster)
        self.keys.wait_until(lambda: self.keys.holder.objectName() == "poolSearch")
        self.keys.push("poolSeal")
        self.keys.confirm("poolSeal")
        assert len(self.desk.pool.roster().people) == 90

    def draws(self) -> None:
        """Quotas, commitment, dice by four witnesses, the reveal, the certificate."""
        self.go_to("draw", "Ctrl+4")
        keys = self.keys
        for place, seats in enumerate(quotas(self._seats).values(), 1):
            keys.fill(f"quota_{place}_least", str(seats))
        keys.fill("drawSeats", str(self._seats))
        keys.fill("drawId", DRAW)
        keys.push("drawCommit")
        keys.confirm("draw")
        for name, digits in THROWS:
            keys.fill("diceName", name)
            keys.press("Return")
            keys.type(digits)
            keys.press("Return")
        keys.confirm("draw")
        keys.agree()
        for _ in quotas(self._seats):
            keys.push("revealNext")
        keys.push("drawCertificate")
        assert len(self.panel) == self._seats

    def signs_in(self) -> PersonId:
        """Everybody but two; an alternate sits for one, the other is late and named here."""
        self.go_to("sign_in", "Ctrl+5")
        keys, drawn = self.keys, self.panel
        absent, late = drawn[ABSENT_SEAT], drawn[LATE_SEAT]
        self._is_absent(absent, ILL)
        keys.push("signInSubstitute")
        keys.press("Return")  # for the reason that is known already
        self._is_absent(late, TRAFFIC_JAM)
        for person in self.panel:
            if person not in (absent, late):
                self.comes(person)
        keys.push("signInClosing")
        keys.confirm("signInClose")
        return late

    def _is_absent(self, person: PersonId, reason: str) -> None:
        self.keys.fill("signInSearch", person)
        self.keys.push("signInAbsence")
        self.keys.type(reason)
        self.keys.press("Return")

    def comes(self, person: PersonId) -> None:
        self.keys.fill("signInSearch", person)
        self.keys.press("Return")

    def hears(self, place: int) -> None:
        """One unit speaks for four minutes, by the clock's own keys."""
        self.go_to("speeches", "Ctrl+6")
        self.keys.fill("speakerName", self._words.speaker)
        self.keys.fill("speakerPost", self._words.post)
        self.keys.press("Return")
        self.clock.pass_time(WAITING_MS)
        self.keys.press("F5")
        self.clock.pass_time(SPOKEN_MS)
        self.keys.press("F7")
        assert self.desk.hearing.unit(unit_at(place)).speech.acts

    def balloting(self, late: PersonId) -> None:
        """Every unit from its report to the end of its entry; who is late comes before one."""
        for place in range(len(UNIT_NAMES)):
            if place == LATE_BEFORE:
                self.keys.sit_down(CLERK_PLACE)
                self.go_to("sign_in", "Ctrl+5")
                self.comes(late)
            self.hears(place)
            self.counts(place)

    def counts(self, place: int) -> None:
        """The unit's papers from the issuing to the end of the entry."""
        keys = self.keys
        if not place:
            keys.sit_down(CLERK_PLACE)
        self.go_to("ballots", "Ctrl+7")
        keys.tab_to("unitBoard")
        if place:
            keys.press("Down")
        keys.press("Return")
        keys.type(str(self._seats))
        keys.press("Return")
        if not place:  # the zero report is asked for before the very first ballot
            keys.push("zeroWithout")
        keys.push("shuffled")
        keys.push("collectButton")
        if self.desk.hearing.operator != CLERK:
            keys.sit_down(CLERK_PLACE)
            keys.press("F2")
        self._keys_both_passes(place)
        if place == SLIP_AT:
            keys.pad("1")  # the paper says what was keyed first
        if place == DOUBT_AT:
            self._two_decide(place)
        assert keys.holder.objectName() == "closeButton"
        keys.press("Return")
        keys.confirm("close")
        assert self.round(place).tally is not None

    def _keys_both_passes(self, place: int) -> None:
        keys, keyed = self.keys, papers(place, self.round(place).issued)
        for sheet_no, paper in enumerate(keyed, 1):
            if (place, sheet_no) == (DOUBT_AT, DOUBT_SHEET):
                self._puts_aside(paper)
            else:
                keys.pad(paper)
        keys.tab_to(f"operator_{SECOND_CLERK}")
        keys.pad(">")  # the hand is on the number pad
        keys.give_pin(SECOND_CLERK_PLACE)
        for sheet_no, paper in enumerate(keyed, 1):
            slip = (place, sheet_no) == (SLIP_AT, SLIP_SHEET)
            keys.pad(slipped(paper) if slip else paper)
        assert keys.holder.objectName() == "entryGoOn"
        keys.press("Return")

    def _puts_aside(self, paper: str) -> None:
        """Half keyed, put aside as corrected, keyed to its end."""
        keys = self.keys
        keys.pad(paper[:2])
        keys.pad("*")
        assert keys.holder.objectName() == "doubtReason"
        keys.press("Down Down Down")
        keys.fill("doubtRemark", self._words.doubted)
        keys.press("Return")
        keys.pad(paper[2:])

    def _two_decide(self, place: int) -> None:
        keys = self.keys
        keys.tab_to("ruledPad")
        keys.pad(papers(place, self.round(place).issued)[DOUBT_SHEET - 1])
        keys.fill("ruling", self._words.ruled)
        keys.fill("decider1", self._words.deciders[0])
        keys.fill("decider2", self._words.deciders[1])
        keys.push("ruleButton")

    def announces(self) -> None:
        """Every unit locked, printed, signed and released, with names for the first.

        The way goes back by Shift and never over the page's preview, whose buttons come and go.
        """
        keys = self.keys
        keys.sit_down(CLERK_PLACE)
        self.go_to("results", "Ctrl+8")
        keys.tab_to("resultsTable")
        for place in range(len(UNIT_NAMES)):
            if place:
                keys.tab_to("resultsTable", back=True)
                keys.press("Down")
            keys.push("resultsLock")
            keys.confirm("results")
            self._prints_the_sheets()
            keys.push("resultsSign", back=True)
            if not place:
                for name in self._words.signers:
                    keys.type(name)
                    keys.press("Return")
            keys.push("signAct")
            keys.push("resultsRelease")
            keys.agree()

    def _prints_the_sheets(self) -> None:
        papers = self.desk.hearing.state.papers
        printed = len(papers)
        self.keys.push("resultsPrint")
        self.keys.wait_until(lambda: len(papers) == printed + SHEETS_OF_A_UNIT)

    def saves_the_summary(self, target: Path) -> None:
        keys = self.keys
        keys.tab_to("resultsPaper")
        keys.press("Home Down Down")
        keys.push("paperSave")
        keys.choose_file(target)
