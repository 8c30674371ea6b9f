"""Any day a desk may live through: acts in any order, the power gone between any two of them.

What was acknowledged is kept beside the record, and what a unit's papers must come to is counted
here in a few lines that know nothing of the program.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from fractions import Fraction
from pathlib import Path
from tempfile import mkdtemp
from unittest.mock import patch

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    rule,
    run_state_machine_as_test,
)

from hearing_desk.desk import entry_clerk, tally_clerk
from hearing_desk.desk.changes import Changes
from hearing_desk.desk.hearing import state_of
from hearing_desk.desk.sheet_clerk import SheetClerk
from hearing_desk.errors import Problem, Refusal
from hearing_desk.journal.chain import sealed
from hearing_desk.journal.joint_acts import sheet_subject, version_subject
from hearing_desk.journal.port import Entry, Head, JournalRow
from hearing_desk.model.ballots import DoubtReason, EntryPass, InvalidReason, Mark, Marks
from hearing_desk.model.hearing import RoundState
from hearing_desk.model.ids import SheetNo, UnitId
from hearing_desk.model.papers import PaperKind
from hearing_desk.model.roles import JointAct
from hearing_desk.model.scheme import Scheme
from hearing_desk.model.tally import UnitTally
from hearing_desk.sheet.fonts import FontFiles
from hearing_desk.store.sqlite_journal import SqliteJournal, create, open_hearing
from hearing_desk.words.language import Language
from hearing_desk.words.messages import refusal_lines
from tests.builders import (
    CLERK,
    NOTARY,
    ORGANIZER,
    POLICE,
    SECOND_CLERK,
    SIGNERS,
    SQUAD,
    TRAFFIC,
    Day,
    a_hearing,
)
from tests.fakes import MINUTE_MS
from tests.verifier.own import both_fail

LYING = Path(__file__).parents[2] / "resources" / "fonts"
FONTS = FontFiles(LYING / "NotoSansSC-Regular.ttf", LYING / "NotoSerifSC-Regular.ttf")

POINTS = {"1": Fraction(50), "2": Fraction(25, 2), "0": Fraction(25, 2)}
"""Of the small scheme: good, poor, and a blank, which counts as poor; every other mark likewise."""

UNITS = st.sampled_from((POLICE, TRAFFIC, SQUAD))
MARKS = st.lists(st.sampled_from("120+?"), min_size=2, max_size=2).map(
    lambda m: tuple(map(Mark, m))
)
SHEETS = st.integers(0, 6).map(SheetNo)
PASSES = st.sampled_from(EntryPass)
CLERKS = st.sampled_from((CLERK, SECOND_CLERK))
WORDS = st.sampled_from(("", "  ", "看错行", "当场清点"))
TWO = st.sampled_from((("钱监督", "周监督"), ("钱监督", "钱监督"), ("钱监督",)))


@dataclass(slots=True)
class Pile:
    """The papers of one round on the table, as somebody beside the clerk would note them.

    returned: `None` = not collected. first, second: what each clerk said of each paper.
    looked:   marks found by looking at the paper, which outweigh what was said.
    """

    issued: int
    returned: int | None = None
    closed: bool = False
    first: dict[int, Marks] = field(default_factory=dict)
    second: dict[int, Marks] = field(default_factory=dict)
    looked: dict[int, Marks] = field(default_factory=dict)
    invalid: set[int] = field(default_factory=set)
    out: set[int] = field(default_factory=set)

    def said(self, entry_pass: EntryPass) -> dict[int, Marks]:
        return self.first if entry_pass is EntryPass.FIRST else self.second

    def raw_total(self) -> Fraction:
        """Points of all papers: what stands on them, invalid ones nothing."""
        papers = self.first.keys() - self.invalid - self.out
        marks = [self.looked.get(number, self.first[number]) for number in papers]
        return sum((POINTS.get(mark, POINTS["0"]) for each in marks for mark in each), Fraction(0))


@dataclass(slots=True)
class Lived:
    """How much was lived through: days, acts written, acts refused, plugs pulled."""

    days: int = 0
    acts: int = 0
    refused: int = 0
    plugs: int = 0


class AnyDay(RuleBasedStateMachine):
    """One record on disk, one desk over it."""

    lived = Lived()
    """Of all days of this process together."""

    def __init__(self) -> None:
        super().__init__()
        self.lived.days += 1
        self.folder = Path(mkdtemp(prefix="any-day-"))
        self.runs = 0
        self.journal = create(self.folder / "run-0.hearing")
        self.piles: dict[UnitId, Pile] = {}
        self.acknowledged: list[JournalRow] = []

    @initialize(
        ahead=st.lists(st.integers(0, 7), min_size=3, max_size=3),
        marks=st.lists(MARKS, min_size=5, max_size=5),
        slip=st.integers(0, 9),
    )
    def begun(self, ahead: list[int], marks: list[Marks], slip: int) -> None:
        """The day is some way on: of each unit so many steps are done."""
        self.day: Day = a_hearing(journal=self.journal).sealed().drawn().signed_in()
        self.acknowledged = list(self.journal.read())
        for unit, steps in zip((POLICE, TRAFFIC, SQUAD), ahead, strict=True):
            for _ in range(steps):
                self.go_on(unit, marks, slip)

    # Acts of any kind, at any time

    @rule(unit=UNITS)
    def report(self, unit: UnitId) -> None:
        self._try(lambda: self.day.reported(unit), many=True)

    @rule(unit=UNITS, reason=WORDS)
    def do_not_appear(self, unit: UnitId, reason: str) -> None:
        self._try(lambda: self.day.speeches.unit_absent(unit, reason))

    @rule(unit=UNITS, reason=WORDS)
    def appear_after_all(self, unit: UnitId, reason: str) -> None:
        self._as_organizer(lambda: self.day.corrections.lift_absence(unit, reason, "通〔2011〕9号"))

    @rule(unit=UNITS, printed=st.integers(3, 7))
    def issue(self, unit: UnitId, printed: int) -> None:
        present, recused = self.day.ballots.voters(unit)
        issued = present - recused
        if self._try(lambda: self.day.ballots.issue(unit, printed=printed, issued=issued)):
            self.piles[unit] = Pile(issued)

    @rule(unit=UNITS)
    def exchange(self, unit: UnitId) -> None:
        self._try(lambda: self.day.ballots.exchange(unit))

    @rule(unit=UNITS, returned=st.integers(-1, 5), shuffled=st.sampled_from((True, True, False)))
    def collect(self, unit: UnitId, returned: int, shuffled: bool) -> None:
        if self._try(lambda: self.day.ballots.collect(unit, returned=returned, shuffled=shuffled)):
            assert shuffled
            self.piles[unit].returned = returned

    @rule(unit=UNITS, returned=st.integers(0, 5), reason=WORDS)
    def count_again(self, unit: UnitId, returned: int, reason: str) -> None:
        if self._try(
            lambda: self.day.ballots.recount(unit, returned=returned, foreign=0, reason=reason)
        ):
            self.piles[unit].returned = returned

    @rule(unit=UNITS, reason=WORDS)
    def ballot_again(self, unit: UnitId, reason: str) -> None:
        if self._try(lambda: self.day.ballots.void(unit, reason)):
            del self.piles[unit]

    @rule(unit=UNITS, remark=WORDS)
    def minute_a_missing_paper(self, unit: UnitId, remark: str) -> None:
        self._try(lambda: self.day.ballots.minute_unreturned(unit, remark))

    @rule(unit=UNITS, marks=st.lists(MARKS, min_size=5, max_size=5), slip=st.integers(0, 9))
    def go_on(self, unit: UnitId, marks: list[Marks], slip: int) -> None:
        """Whatever comes next for a unit on a day without mishap, but for a slip of a finger."""
        current, pile = self._current(unit), self.piles.get(unit)
        if current is None or pile is None:
            self.report(unit)
            self.issue(unit, 6)
        elif current.returned is None:
            self.collect(unit, pile.issued, shuffled=True)
        elif not current.closed:
            if slip < 8:  # else the clerk believes that all is keyed
                self.key_all(unit, marks, slip)
                for number in pile.first:
                    self.settle(unit, SheetNo(number), EntryPass.SECOND)
            self.close(unit)
        elif current.tally is None:
            self.count(unit)
        elif current.locked_version is None:
            self.lock(unit)
        else:
            self._print(unit, current)
            self.sign(unit)
            self.release(unit)

    @rule(unit=UNITS, marks=st.lists(MARKS, min_size=5, max_size=5), steps=st.integers(1, 4))
    def go_further(self, unit: UnitId, marks: list[Marks], steps: int) -> None:
        """As on most days."""
        for _ in range(steps):
            self.go_on(unit, marks, 0)

    # Keying

    @rule(unit=UNITS, entry_pass=PASSES, sheet_no=SHEETS, marks=MARKS, clerk=CLERKS)
    def key(
        self, unit: UnitId, entry_pass: EntryPass, sheet_no: SheetNo, marks: Marks, clerk: str
    ) -> None:
        self.day.hearing.sit_down(CLERK if clerk == CLERK else SECOND_CLERK)
        written = self._try(lambda: self.day.entry.enter(unit, entry_pass, sheet_no, marks))
        if written:
            pile = self.piles[unit]
            assert not pile.closed
            assert 1 <= sheet_no <= (pile.returned or 0) + len(pile.out)
            assert sheet_no not in pile.said(entry_pass)
            pile.said(entry_pass)[sheet_no] = marks

    @rule(unit=UNITS, marks=st.lists(MARKS, min_size=5, max_size=5), slip=st.integers(0, 9))
    def key_all(self, unit: UnitId, marks: list[Marks], slip: int) -> None:
        """Both clerks key the pile; the second may see another mark on one paper."""
        pile = self.piles.get(unit)
        for number in range(1, 1 + ((pile.returned or 0) + len(pile.out) if pile else 0)):
            second = (Mark("1"), Mark("2")) if number == slip else marks[number - 1]
            self.key(unit, EntryPass.FIRST, SheetNo(number), marks[number - 1], CLERK)
            self.key(unit, EntryPass.SECOND, SheetNo(number), second, SECOND_CLERK)

    @rule(unit=UNITS, entry_pass=PASSES)
    def take_back(self, unit: UnitId, entry_pass: EntryPass) -> None:
        if self._try(lambda: self.day.entry.undo(unit, entry_pass)):
            said = self.piles[unit].said(entry_pass)
            del said[next(reversed(said))]

    @rule(unit=UNITS, sheet_no=SHEETS, entry_pass=PASSES)
    def settle(self, unit: UnitId, sheet_no: SheetNo, entry_pass: EntryPass) -> None:
        said = self.piles[unit].said(entry_pass) if unit in self.piles else {}
        marks = said.get(sheet_no, (Mark("1"), Mark("1")))
        if self._try(lambda: self.day.entry.settle(unit, sheet_no, marks)):
            self._looked(unit, sheet_no, marks)

    @rule(unit=UNITS, sheet_no=SHEETS)
    def doubt(self, unit: UnitId, sheet_no: SheetNo) -> None:
        self._try(lambda: self.day.entry.doubt(unit, sheet_no, DoubtReason.TORN, "缺角"))

    @rule(unit=UNITS, sheet_no=SHEETS, marks=MARKS, reason=WORDS, deciders=TWO)
    def adjudicate(
        self, unit: UnitId, sheet_no: SheetNo, marks: Marks, reason: str, deciders: tuple[str, ...]
    ) -> None:
        if self._try(lambda: self.day.entry.adjudicate(unit, sheet_no, marks, reason, deciders)):
            assert reason.strip()
            assert len(set(deciders)) == 2
            self._looked(unit, sheet_no, marks)
            self.piles[unit].invalid.discard(sheet_no)

    @rule(unit=UNITS, sheet_no=SHEETS, deciders=TWO)
    def invalidate(self, unit: UnitId, sheet_no: SheetNo, deciders: tuple[str, ...]) -> None:
        if self._try(
            lambda: self.day.entry.invalidate(
                unit, sheet_no, InvalidReason.IDENTIFIED, "签名", deciders
            )
        ):
            self.piles[unit].invalid.add(sheet_no)

    @rule(unit=UNITS, sheet_no=SHEETS, reason=WORDS)
    def set_aside(self, unit: UnitId, sheet_no: SheetNo, reason: str) -> None:
        if self._try(lambda: self.day.corrections.set_aside(unit, sheet_no, reason)):
            pile = self.piles[unit]
            for known in (pile.first, pile.second, pile.looked):
                known.pop(sheet_no, None)

    @rule(unit=UNITS, sheet_no=SHEETS, left=st.integers(0, 5), reason=WORDS, deciders=TWO)
    def take_out(
        self, unit: UnitId, sheet_no: SheetNo, left: int, reason: str, deciders: tuple[str, ...]
    ) -> None:
        if self._try(
            lambda: self.day.corrections.take_out(
                unit, sheet_no, returned=left, reason=reason, deciders=deciders
            )
        ):
            self.piles[unit].out.add(sheet_no)
            self.piles[unit].returned = left

    # Results

    @rule(unit=UNITS)
    def close(self, unit: UnitId) -> None:
        if self._try(lambda: self.day.entry.close(unit)):
            pile = self.piles[unit]
            pile.closed = True
            assert pile.returned is not None
            assert pile.returned <= pile.issued
            numbers = set(range(1, pile.returned + len(pile.out) + 1)) - pile.out
            assert numbers <= pile.first.keys() | pile.looked.keys() | pile.invalid

    @rule(unit=UNITS, reason=WORDS)
    def reopen(self, unit: UnitId, reason: str) -> None:
        self._agree(JointAct.REOPENING, unit)
        if self._try(lambda: self.day.corrections.reopen(unit, reason)):
            self.piles[unit].closed = False

    @rule(unit=UNITS)
    def count(self, unit: UnitId) -> None:
        if self._try(lambda: self.day.tally.take(unit)):
            assert self.piles[unit].closed
            tally = self.day.round(unit).tally
            assert tally is not None
            assert tally.raw_total == self.piles[unit].raw_total()

    @rule(unit=UNITS)
    def lock(self, unit: UnitId) -> None:
        self._try(lambda: self.day.tally.lock(unit))

    @rule(unit=UNITS)
    def sign(self, unit: UnitId) -> None:
        self._try(lambda: self.day.tally.sign(unit, SIGNERS))

    @rule(unit=UNITS)
    def release(self, unit: UnitId) -> None:
        current = self._current(unit)
        if current is not None and current.locked_version is not None:
            self._agree(JointAct.RELEASE, version_subject(unit, current.locked_version))
        if self._try(lambda: self.day.tally.release(unit)):
            day = self.day.hearing.unit(unit)
            assert day.released_version in day.signed

    @rule(unit=UNITS, sheet_no=SHEETS, marks=MARKS, reason=WORDS)
    def correct(self, unit: UnitId, sheet_no: SheetNo, marks: Marks, reason: str) -> None:
        self._agree(JointAct.CORRECTION, sheet_subject(unit, sheet_no))
        if self._try(
            lambda: self.day.corrections.correct(
                unit,
                sheet_no,
                marks,
                reason=reason,
                found="公证员抽样",
                checked_by=("钱监督", "周监督"),
                notary="赵公证",
            )
        ):
            self._looked(unit, sheet_no, marks)

    # The world

    @rule(away_min=st.integers(0, 90))
    def power_goes(self, away_min: int) -> None:
        """The plug is pulled: the files as they lie on the disk are all that is left."""
        left, self.runs = self.journal, self.runs + 1
        self.lived.plugs += 1
        here, there = self._path(self.runs - 1), self._path(self.runs)
        for suffix in ("", "-wal"):
            if Path(f"{here}{suffix}").exists():
                shutil.copyfile(f"{here}{suffix}", f"{there}{suffix}")
        state = self.day.hearing.state
        left.close()
        self.journal = open_hearing(there)
        self.day = Day(self.journal, self.day.clock.restarted(away_min * MINUTE_MS))
        self.day.hearing.sit_down(CLERK)
        assert list(self.journal.read()) == self.acknowledged
        assert self.day.hearing.state == state

    @invariant()
    def nothing_counts_before_its_time(self) -> None:
        """No figure of a unit stands before all of its papers are keyed and its entry closed."""
        for unit, pile in self.piles.items():
            current = self._current(unit)
            if current is not None and not pile.closed:
                assert current.locked_version is None

    def teardown(self) -> None:
        """Whatever the desk let happen, two verifiers that share no code find nothing amiss."""
        try:
            if self.acknowledged:
                assert list(self.journal.read()) == self.acknowledged
                assert state_of(self.journal) == self.day.hearing.state
                assert both_fail(self.journal, self.journal.head.hash) == (set(), set())
        finally:
            self.journal.close()
            shutil.rmtree(self.folder)

    def _print(self, unit: UnitId, current: RoundState) -> None:
        """The sheet on paper, and before it the report of what was corrected."""
        version = current.locked_version or 1
        papers = SheetClerk(self.day.hearing, self.day.draws, FONTS)
        if version > 1:
            report = f"{unit}-V{version}"
            self._try(lambda: papers.print(PaperKind.CORRECTION_REPORT, report))
        self._try(lambda: papers.print(PaperKind.UNIT_TALLY, unit))

    def _path(self, run: int) -> Path:
        return self.folder / f"run-{run}.hearing"

    def _current(self, unit: UnitId) -> RoundState | None:
        return self.day.hearing.unit(unit).current

    def _looked(self, unit: UnitId, sheet_no: SheetNo, marks: Marks) -> None:
        self.piles[unit].looked[sheet_no] = marks

    def _agree(self, kind: JointAct, subject: str) -> None:
        """The notary agrees beforehand to what the clerk may do next."""
        self.day.hearing.sit_down(CLERK)
        self._try(lambda: self.day.roles.consent(kind, subject, NOTARY))

    def _as_organizer(self, act: Callable[[], Changes]) -> bool:
        self.day.hearing.sit_down(ORGANIZER)
        written = self._try(act)
        self.day.hearing.sit_down(CLERK)
        return written

    def _try(self, act: Callable[[], object], *, many: bool = False) -> bool:
        """Do an act; whether it was written. Refused, it leaves no trace and says why."""
        head = self.journal.head
        try:
            act()
        except Refusal as refusal:
            why: Refusal | None = refusal
        else:
            why = None
        if why is not None:
            assert all(all(refusal_lines(why, language)) for language in Language)
        assert many or self.journal.head.seq == head.seq + (why is None)
        self.acknowledged += self.journal.read(head.seq)
        self.lived.acts += why is None
        self.lived.refused += why is not None
        return why is None


def live(days: int, steps: int) -> None:
    """So many days of so many steps, always the same ones. Raises what a day was found to break."""
    run_state_machine_as_test(
        AnyDay,
        settings=settings(
            max_examples=days,
            stateful_step_count=steps,
            deadline=None,
            derandomize=True,
            database=None,
            phases=(Phase.generate,),
            suppress_health_check=list(HealthCheck),
        ),
    )


def _papers_lost(current: RoundState, *_: object) -> tuple[Problem, ...]:
    """An entry that may be closed whatever is missing."""
    return ()


def _forgetful(journal: SqliteJournal, entry: Entry, expected_head: Head) -> JournalRow:
    """A store that now and then says "recorded" before it writes, and then does not."""
    (row,) = sealed([entry], journal.head, expected_head)
    return row if row.seq % 5 == 0 else _append(journal, entry, expected_head)


def _count_less_one(scheme: Scheme, unit: UnitId, current: RoundState) -> UnitTally:
    """A count that leaves out the last paper's points."""
    figures = _count(scheme, unit, current)
    return replace(figures, raw_total=figures.raw_total - figures.raw_total / 4)


_append = SqliteJournal.append
_count = tally_clerk.count
PLANTED: dict[str, tuple[object, str, object]] = {
    "an entry closed with papers missing": (entry_clerk, "closing_problems", _papers_lost),
    "an act acknowledged and not written": (SqliteJournal, "append", _forgetful),
    "a count that leaves a paper out": (tally_clerk, "count", _count_less_one),
}
"""Wrong programs, each by the one thing that is wrong in it: where, what, and what instead."""


def found_out(planted: str, days: int = 40) -> bool:
    """Whether so many days find the fault."""
    where, name, wrong = PLANTED[planted]
    with patch.object(where, name, wrong):
        try:
            live(days, 30)
        except Exception:  # noqa: BLE001 - whatever the fault led to
            return True
    return False
