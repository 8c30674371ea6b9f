"""A whole group's hearing in the real windows, by keys alone; the core must say the same of it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from hearing_desk.desk.desk import Desk
from hearing_desk.model.attendance import DAY, AttendanceStatus
from hearing_desk.model.hearing import RoundState
from hearing_desk.model.ids import GroupId
from hearing_desk.model.papers import PaperKind
from hearing_desk.model.people import PersonId
from tests.fakes import FakeClock
from tests.journey.group_hearing import (
    ABSENT_SEAT,
    CLERK,
    DECIDERS,
    DOUBT_AT,
    DOUBT_SHEET,
    DOUBTED,
    DRAW,
    GROUP,
    ILL,
    LATE_BEFORE,
    LATE_SEAT,
    OPERATORS,
    ROSTER,
    ROSTER_NAME,
    RULED,
    SECOND_CLERK,
    SIGNERS,
    SLIP_AT,
    SLIP_SHEET,
    SPOKEN_MS,
    THROWS,
    TRAFFIC_JAM,
    UNIT_NAMES,
    UNITS_FILE,
    WAITING_MS,
    CoreDay,
    papers,
    quotas,
    slipped,
    unit_at,
)
from tests.journey.keyboard import Keyboard
from ui.app import DeskWindows

SEATS = 30
CLERK_PLACE = 2
"""Place of the clerk in the list of who may act."""


class Hall:
    """The people of the day at one keyboard; what they do is read back from the record."""

    def __init__(self, qtbot: QtBot, desk: DeskWindows, clock: FakeClock, folder: Path) -> None:
        self.bot, self.clock, self.folder, self._windows = qtbot, clock, folder, desk
        self.keys = Keyboard(qtbot, desk)
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

    def begins(self) -> None:
        """The organizer begins the hearing with the units of a file."""
        keys = self.keys
        units = self.folder / "units.csv"
        units.write_text(UNITS_FILE, encoding="utf-8")
        keys.tab_to("qt_tabwidget_tabbar")
        keys.press("Right")
        for role, name in OPERATORS:
            keys.fill(f"newName_{role.value}", name)
        keys.push("newUnitsFile")
        keys.choose_file(units)
        keys.push("newBegin")
        keys.choose_file(self.folder / "social.hearing")
        assert len(self.desk.hearing.state.units) == len(UNIT_NAMES)

    def settles_the_rules(self) -> None:
        """Another number of seats is adopted, then everything is frozen."""
        self.go_to("rules", "Ctrl+1")
        keys = self.keys
        keys.fill("setting_panel.seats", str(SEATS))
        keys.push("adoptRules")
        assert self.desk.hearing.scheme.panel.seats == SEATS
        self.go_to("units", "Ctrl+2")
        self.go_to("rules", "Ctrl+1")
        keys.push("freezeRules")
        keys.confirm("freeze")
        assert self.desk.hearing.state.frozen_sha256

    def seals_the_pool(self) -> None:
        self.go_to("pool", "Ctrl+3")
        roster = self.folder / ROSTER_NAME
        roster.write_bytes(ROSTER)
        self.keys.push("poolImport")
        self.keys.choose_file(roster)
        self.bot.waitUntil(lambda: self.keys.holder.objectName() == "poolSearch")
        self.keys.push("poolSeal")
        self.keys.confirm("poolSeal")
        assert len(self.desk.pool.roster().people) == 90

    def draws(self) -> None:
        """Quotas, commitment, dice by four witnesses, the reveal, the certificate."""
        self.go_to("draw", "Ctrl+4")
        keys = self.keys
        for place, seats in enumerate(quotas(SEATS).values(), 1):
            keys.fill(f"quota_{place}_least", str(seats))
        keys.fill("drawSeats", str(SEATS))
        keys.fill("drawId", DRAW)
        keys.push("drawCommit")
        keys.confirm("draw")
        for name, digits in THROWS:
            keys.fill("diceName", name)
            keys.press("Return")
            keys.type(digits)
            keys.press("Return")
        keys.confirm("draw")
        for _ in quotas(SEATS):
            keys.push("revealNext")
        keys.push("drawCertificate")
        assert len(self.panel) == SEATS

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
        self.keys.fill("speakerName", "钱局长")
        self.keys.fill("speakerPost", "局长")
        self.keys.press("Return")
        self.clock.pass_time(WAITING_MS)
        self.keys.press("F5")
        self.clock.pass_time(SPOKEN_MS)
        self.keys.press("F7")
        assert self.desk.hearing.unit(unit_at(place)).speech.acts

    def counts(self, place: int) -> None:
        """The unit's papers from the issuing to the end of the entry."""
        keys = self.keys
        self.go_to("ballots", "Ctrl+7")
        keys.tab_to("unitBoard")
        if place:
            keys.press("Down")
        keys.press("Return")
        keys.type(str(SEATS))
        keys.press("Return")
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
        keys.press("Return")
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
        keys.fill("doubtRemark", DOUBTED)
        keys.press("Return")
        keys.pad(paper[2:])

    def _two_decide(self, place: int) -> None:
        keys = self.keys
        keys.tab_to("ruledPad")
        keys.pad(papers(place, self.round(place).issued)[DOUBT_SHEET - 1])
        keys.fill("ruling", RULED)
        keys.fill("decider1", DECIDERS[0])
        keys.fill("decider2", DECIDERS[1])
        keys.push("ruleButton")

    def announces(self) -> None:
        """Every unit locked, printed, signed and released, then the summary of the group."""
        self.go_to("results", "Ctrl+8")
        keys = self.keys
        keys.tab_to("resultsTable")
        for place in range(len(UNIT_NAMES)):
            keys.tab_to("resultsTable")
            if place:
                keys.press("Down")
            keys.push("resultsLock")
            keys.confirm("results")
            keys.push("resultsPrint")
            keys.push("resultsSign")
            if not place:
                for name in SIGNERS:
                    keys.type(name)
                    keys.press("Return")
            keys.push("signAct")
            keys.push("resultsRelease")
        keys.tab_to("resultsPaper")
        keys.press("Home Down Down")
        keys.push("paperSave")
        keys.choose_file(self.folder / "summary.pdf")


@pytest.mark.timeout(600)
@pytest.mark.qt_log_ignore("does not support")  # the offscreen platform, of popups
def test_a_group_of_eleven_units_is_heard_by_keys_alone(
    qtbot: QtBot, windows: DeskWindows, clock: FakeClock, tmp_path: Path
) -> None:
    hall = Hall(qtbot, windows, clock, tmp_path)
    hall.begins()
    hall.settles_the_rules()
    hall.seals_the_pool()
    hall.draws()
    late = hall.signs_in()
    for place in range(len(UNIT_NAMES)):
        if place == LATE_BEFORE:
            hall.go_to("sign_in", "Ctrl+5")
            hall.comes(late)
        hall.hears(place)
        hall.counts(place)
    hall.announces()
    assert hall.refusals == []

    core = CoreDay(SEATS).play()
    group = GroupId(GROUP)
    assert hall.panel == core.panel
    seated = hall.desk.hearing.state.sessions[DAY].attendees
    assert {p: a.status for p, a in seated.items()} == {
        p: a.status for p, a in core.hearing.state.sessions[DAY].attendees.items()
    }
    assert seated[late].status is AttendanceStatus.LATE
    for place in range(len(UNIT_NAMES)):
        # every sheet of both passes, who keyed it, what was settled and ruled, and the tally
        assert replace(hall.round(place), locked_version=None) == core.round(unit_at(place))
    assert hall.desk.tally.standings(group) == core.tally.standings(group)
    assert all(day.released_version for day in hall.desk.hearing.state.units.values())
    summary = hall.desk.papers.latest(PaperKind.GROUP_SUMMARY, group)
    assert summary is not None
    stored = hall.desk.hearing.journal.file(summary.pdf_sha256)
    assert stored is not None
    assert (tmp_path / "summary.pdf").read_bytes() == stored.content
