"""What happens at the hearing of Tonghe's social services, and the same day through the core.

Everything a journey types stands here, so that both ways of playing it get the same inputs.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from hearing_desk import __version__
from hearing_desk.desk.draw_plan import blank_rules, planned_draw, seat_method
from hearing_desk.intake.roster import read_roster
from hearing_desk.intake.units import read_units
from hearing_desk.journal.memory import MemoryJournal
from hearing_desk.journal.port import Journal
from hearing_desk.model.attendance import DAY
from hearing_desk.model.ballots import DoubtReason, EntryPass, Mark, Marks
from hearing_desk.model.draw import Die, QuotaLine
from hearing_desk.model.hearing import Role
from hearing_desk.model.ids import SheetNo, UnitId
from hearing_desk.model.people import PersonId
from hearing_desk.rehearsal.people import plausible_roster
from hearing_desk.rules.pool import form
from hearing_desk.rules.quota import from_lines
from hearing_desk.rules.units import listed_units
from tests.builders import Day
from tests.fakes import MINUTE_MS, SECOND_MS, FakeClock
from ui.resources import resource

GROUP = "social"
UNIT_NAMES = (
    *("电业局", "邮政局", "给排水公司", "财险公司", "人寿保险公司", "工商银行", "农业银行"),
    *("农村信用联合社", "联通公司", "移动公司", "电信公司"),
)
UNITS_FILE = "组别,单位\n" + "".join(f"社会服务组,{name}\n" for name in UNIT_NAMES)
ROSTER = plausible_roster(90, "journey")
ROSTER_NAME = "roster.csv"
OPERATORS = (
    (Role.ORGANIZER, "孙组织"),
    (Role.CLERK, "王录入"),
    (Role.SECOND_CLERK, "李复核"),
    (Role.NOTARY, "赵公证"),
)
CLERK, SECOND_CLERK = PersonId("operator-2"), PersonId("operator-3")
DRAW = "2011-S"
HEARING_DAY = date(2011, 12, 23)
"""The day of `FakeClock`, at Tonghe."""

THROWS = (("周掷骰", "20111"), ("吴掷骰", "22008"), ("郑掷骰", "30012"), ("冯掷骰", "34567"))
ABSENT_SEAT, LATE_SEAT = 1, 4
"""Places on the panel as drawn, from 0: whose seat an alternate takes, and who comes late."""
ILL, TRAFFIC_JAM = "因病请假", "堵车，稍后到"
LATE_BEFORE = 2
"""The latecomer signs in before the unit at this place reports; places from 0."""
SLIP_AT, SLIP_SHEET = 0, SheetNo(3)
DOUBT_AT, DOUBT_SHEET = 1, SheetNo(2)


@dataclass(frozen=True, slots=True)
class Words:
    """What is typed in letters from the first report on; signers: one for every line."""

    speaker: str
    post: str
    doubted: str
    ruled: str
    deciders: tuple[str, str]
    signers: tuple[str, ...]


CHINESE = Words(
    *("钱局长", "局长", "涂改", "以改后的勾为准"),
    deciders=("周监票", "吴监票"),
    signers=tuple(f"{name}签" for name in "甲乙丙丁戊己庚辛壬癸子丑"),
)
ASCII = Words(
    *("Qian", "Director", "overwritten", "as corrected"),
    deciders=("Zhou", "Wu"),
    signers=tuple(f"Signer{letter}" for letter in "ABCDEFG"),
)
"""The same where no input method is at hand."""

SPOKEN_MS = 4 * MINUTE_MS
WAITING_MS = 20 * SECOND_MS


def quotas(seats: int) -> dict[str, int]:
    """Seats of every sector of the pool, in the order of the quota table."""
    draft = form(read_roster(ROSTER, ROSTER_NAME).rows, (), file=ROSTER_NAME)
    sectors = sorted({person.sector for person in draft.people})
    each, rest = divmod(seats, len(sectors))
    return {sector: each + (place < rest) for place, sector in enumerate(sectors)}


def papers(place: int, count: int) -> list[str]:
    """The papers of a unit as keyed, from sheet 1; every unit a little worse than the one before.

    place: of the unit in the order of reporting, from 0.
    """
    return [_paper(place, sheet) for sheet in range(count)]


def _paper(place: int, sheet: int) -> str:
    if sheet == 5 and place % 3 == 0:
        return "00000"
    if sheet == 4 and place % 4 == 0:
        return "+1.20"
    worse = (sheet * 7 + place * 3) % 10 < place
    return "".join("1234"[(sheet * item + place) % (4 if worse else 2)] for item in range(1, 6))


def slipped(paper: str) -> str:
    """The paper with one wrong key on its second item."""
    return paper[0] + ("4" if paper[1] != "4" else "3") + paper[2:]


def marks(paper: str) -> Marks:
    """The marks those keys stand for."""
    return tuple(Mark("?" if sign == "." else sign) for sign in paper)


def unit_at(place: int) -> UnitId:
    """The id of the unit at a place in the order of reporting, from 0."""
    return UnitId(f"U{place + 1:02}")


def scheme_text(seats: int) -> str:
    """The scheme of the house with another number of seats."""
    text = resource("schemes", "tonghe-2011.toml").read_text(encoding="utf-8")
    assert "seats = 50" in text
    return text.replace("seats = 50", f"seats = {seats}")


class CoreDay(Day):
    """The same hearing through the clerks, no window anywhere."""

    def __init__(self, seats: int, journal: Journal | None = None, words: Words = CHINESE) -> None:
        """journal: where it is written; in memory when not given."""
        super().__init__(MemoryJournal() if journal is None else journal, FakeClock())
        self._seats, self._words = seats, words

    def play(self, units: int = len(UNIT_NAMES)) -> CoreDay:
        """From the empty record to the tally of so many units; who is late comes before one."""
        late = self.seat()
        for place in range(units):
            if place == LATE_BEFORE:
                self.sign_in.sign_in(DAY, late)
            self.hear(place)
            self._key_and_count(place)
        return self

    def seat(self) -> PersonId:
        """From the empty record to the end of the sign-in; who is late."""
        self._begin()
        self._draw()
        return self._sign_in()

    def hear(self, place: int) -> None:
        """A unit reports and its papers come back."""
        unit = unit_at(place)
        self.speeches.call(unit, self._words.speaker, self._words.post, is_head=True)
        self.clock.pass_time(WAITING_MS)
        self.speeches.start(unit)
        self.clock.pass_time(SPOKEN_MS)
        self.speeches.stop(unit)
        self.issued(unit, printed=self._seats).collected(unit)

    def _begin(self) -> None:
        self.rules.open(
            "core",
            "听证评议",
            rehearsal=False,
            language="zh-CN",
            program=__version__,
            utc_offset_minutes=480,
        )
        for number, (role, name) in enumerate(OPERATORS, 1):
            self.rules.name_operator(PersonId(f"operator-{number}"), name, role)
        self.hearing.sit_down(PersonId("operator-1"))
        self.rules.adopt(scheme_text(self._seats), "tonghe-2011.toml")
        rows = read_units(UNITS_FILE.encode(), "units.csv").rows
        units, problems = listed_units(rows, self.hearing.scheme, "units.csv")
        assert not problems
        self.rules.list_units(units)
        self.frozen()
        draft = form(read_roster(ROSTER, ROSTER_NAME).rows, (), file=ROSTER_NAME)
        self.pool.seal(draft, ROSTER_NAME, ROSTER)

    def _draw(self) -> None:
        lines = [
            QuotaLine(row, "sector", sector, minimum=count, maximum=count)
            for row, (sector, count) in enumerate(quotas(self._seats).items(), 1)
        ]
        plan = planned_draw(
            self.hearing,
            self.pool.roster(),
            from_lines(lines, self._seats, seat_method(self.hearing.scheme.panel)),
            blank_rules(DRAW, Die.D10, sum(len(digits) for _, digits in THROWS)),
            session=DAY,
            hearing_day=HEARING_DAY,
        )
        self.draws.commit(DAY, plan.rules)
        self.rolled(DAY, THROWS)

    def _sign_in(self) -> PersonId:
        drawn = self.panel
        absent, late = drawn[ABSENT_SEAT], drawn[LATE_SEAT]
        self.sign_in.absent(DAY, absent, ILL)
        self.sign_in.substitute(DAY, absent, ILL)
        self.sign_in.absent(DAY, late, TRAFFIC_JAM)
        for person in self.panel:
            if person not in (absent, late):
                self.sign_in.sign_in(DAY, person)
        self.sign_in.close(DAY)
        return late

    def _key_and_count(self, place: int) -> None:
        unit = unit_at(place)
        keyed = papers(place, self.round(unit).issued)
        again = list(keyed)
        if place == SLIP_AT:
            again[SLIP_SHEET - 1] = slipped(again[SLIP_SHEET - 1])
        self._key(unit, EntryPass.FIRST, [marks(paper) for paper in keyed], CLERK)
        self._key(unit, EntryPass.SECOND, [marks(paper) for paper in again], SECOND_CLERK)
        if place == SLIP_AT:
            self.entry.settle(unit, SLIP_SHEET, marks(keyed[SLIP_SHEET - 1]))
        if place == DOUBT_AT:
            ruled = marks(keyed[DOUBT_SHEET - 1])
            self.entry.doubt(unit, DOUBT_SHEET, DoubtReason.CORRECTED, self._words.doubted)
            words = self._words
            self.entry.adjudicate(unit, DOUBT_SHEET, ruled, words.ruled, words.deciders)
        self.hearing.sit_down(CLERK)
        self.closed(unit).tallied(unit)
