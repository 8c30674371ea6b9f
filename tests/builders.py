"""Hearings at any stage of the day, with plain defaults; each stage adds to the one before.

day = a_hearing().sealed().drawn().signed_in().reported(POLICE).issued(POLICE)
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from typing import TypeVar

import pytest

from hearing_desk.desk.ballot_clerk import BallotClerk
from hearing_desk.desk.binding_clerk import BindingClerk
from hearing_desk.desk.correction_clerk import CorrectionClerk
from hearing_desk.desk.draw_clerk import DrawClerk
from hearing_desk.desk.entry_clerk import EntryClerk
from hearing_desk.desk.hearing import Hearing, state_of
from hearing_desk.desk.pool_clerk import PoolClerk
from hearing_desk.desk.recount_clerk import RecountClerk
from hearing_desk.desk.role_clerk import RoleClerk
from hearing_desk.desk.rules_clerk import RulesClerk
from hearing_desk.desk.sample_clerk import SampleClerk
from hearing_desk.desk.sign_in_clerk import SignInClerk
from hearing_desk.desk.speech_clerk import SpeechClerk
from hearing_desk.desk.tally_clerk import TallyClerk, final_marks
from hearing_desk.desk.year_clerk import YearClerk
from hearing_desk.errors import Refusal
from hearing_desk.journal.ballot_events import PaperPrinted
from hearing_desk.journal.codec import decode, kind_of
from hearing_desk.journal.events import Event
from hearing_desk.journal.frozen_rules import rules_sha256
from hearing_desk.journal.hall_events import RulesFrozen
from hearing_desk.journal.joint_acts import sheet_subject, version_subject
from hearing_desk.journal.memory import MemoryJournal
from hearing_desk.journal.port import Journal, StoredFile
from hearing_desk.model.attendance import DAY, SessionId
from hearing_desk.model.ballots import EntryPass, Mark, Marks
from hearing_desk.model.draw import DrawRules
from hearing_desk.model.hearing import Role, RoundState
from hearing_desk.model.ids import SheetNo, UnitId
from hearing_desk.model.papers import PaperKind
from hearing_desk.model.people import PersonId
from hearing_desk.model.recheck import RecountAsker
from hearing_desk.model.roles import YEAR, JointAct
from hearing_desk.model.scheme import ReportMode
from hearing_desk.rules.permissions import stage_of, who_may
from hearing_desk.rules.pool import form
from hearing_desk.rules.units import planned_units
from hearing_desk.words.language import Language
from hearing_desk.words.messages import refusal_lines
from tests.fakes import MINUTE_MS, PINS, SECOND_MS, FakeClock, a_pin
from tests.rules.pools import DIGITS, a_row, exact, some_rules
from tests.rules.scheme_text import changed, file_text

_Clerk = TypeVar("_Clerk")

ORGANIZER, CLERK, SECOND_CLERK, NOTARY = map(PersonId, ("org-1", "op-1", "op-2", "notary-1"))

ROLES = dict(zip((ORGANIZER, CLERK, SECOND_CLERK, NOTARY), Role, strict=True))

RECOUNTER = PersonId("op-3")
"""A third clerk, named when a recount is held."""

POLICE, TRAFFIC, SQUAD = map(UnitId, ("U01", "U02", "U03"))
"""The units of the small scheme: two speak, the squad reports in writing."""

SMALL = (
    (
        "groups",
        [
            {"id": "law", "label": "执法监督组", "units": ["公安局", "交通局"]},
            {
                "id": "grassroots",
                "label": "基层执法单位",
                "report": "written",
                "units": [
                    {
                        "name": "县公安局交通警察大队",
                        "affiliation": "county",
                        "parent": "公安局",
                    }
                ],
            },
        ],
    ),
    ("panel", {"scope": "day", "seats": 4, "quorum": "3/4"}),
    ("release", {"min_published": 1}),
    (
        "signatories",
        [
            {"id": "clerk", "label": "计票人"},
            {"id": "notary", "label": "公证员", "lines": 2},
            {"id": "host", "label": "主持人"},
        ],
    ),
)
"""Changes to the least scheme: two groups, a panel of four for the whole day."""

SIGNERS = (("clerk", "王计票"), ("notary", "李公证"), ("notary", "赵公证"))

DICE = (("孙掷骰", DIGITS[:10]), ("周掷骰", DIGITS[10:]))

GOOD: Marks = (Mark("1"), Mark("1"))
POOR: Marks = (Mark("2"), Mark("2"))
BLANKS: Marks = (Mark("0"), Mark("0"))


def a_scheme(*changes: tuple[str, object]) -> str:
    """The text of the small scheme with these changes."""
    return file_text(changed(*SMALL, *changes))


class Day:
    """A hearing with its clerks; every method but `again` takes it one stage further."""

    def __init__(self, journal: Journal, clock: FakeClock) -> None:
        self.journal, self.clock = journal, clock
        self.hearing = hearing = Hearing(journal, clock)
        self.roles = RoleClerk(hearing)
        self._rules, self._pool = RulesClerk(hearing), PoolClerk(hearing)
        self._draws = DrawClerk(hearing, self._pool)
        self._attendance = SignInClerk(hearing, self._draws)
        self._speeches, self._ballots = SpeechClerk(hearing), BallotClerk(hearing)
        self._entry, self._tally = EntryClerk(hearing), TallyClerk(hearing)
        self.samples, self._recounts = SampleClerk(hearing), RecountClerk(hearing)
        self.binding = BindingClerk(hearing)
        self._corrections = CorrectionClerk(hearing)
        self._year = YearClerk(hearing)

    # Whoever a stage belongs to sits down when it is asked for; who sits well stays.

    @property
    def rules(self) -> RulesClerk:
        return self._at_desk(self._rules, ORGANIZER)

    @property
    def pool(self) -> PoolClerk:
        return self._at_desk(self._pool, ORGANIZER)

    @property
    def draws(self) -> DrawClerk:
        return self._at_desk(self._draws, ORGANIZER)

    @property
    def sign_in(self) -> SignInClerk:
        return self._at_desk(self._attendance, ORGANIZER)

    @property
    def speeches(self) -> SpeechClerk:
        return self._at_desk(self._speeches, CLERK, ORGANIZER)

    @property
    def ballots(self) -> BallotClerk:
        return self._at_desk(self._ballots, CLERK, SECOND_CLERK)

    @property
    def entry(self) -> EntryClerk:
        return self._at_desk(self._entry, CLERK, SECOND_CLERK)

    @property
    def tally(self) -> TallyClerk:
        return self._at_desk(self._tally, CLERK)

    @property
    def recounts(self) -> RecountClerk:
        named = self.hearing.state.operators
        clerks = [who for who in (RECOUNTER, CLERK, SECOND_CLERK) if who in named]
        return self._at_desk(self._recounts, *clerks)

    @property
    def corrections(self) -> CorrectionClerk:
        return self._at_desk(self._corrections, CLERK, ORGANIZER, NOTARY)

    @property
    def year(self) -> YearClerk:
        return self._at_desk(self._year, ORGANIZER)

    def _at_desk(self, clerk: _Clerk, *people: PersonId) -> _Clerk:
        """The clerk, with the first of these people at the desk unless another of them is."""
        hearing = self.hearing
        wanted = [self._of_role(person) for person in people]
        if hearing.state.operators and hearing.operator not in wanted:
            hearing.sit_down(wanted[0])
        return clerk

    def _of_role(self, person: PersonId) -> PersonId:
        """The same person, or whoever has that role where others were named."""
        named = self.hearing.state.operators
        if person in named or not named:
            return person
        return next((who for who, role in named.items() if role is ROLES.get(person)), person)

    def recorded(self, event: Event, *, files: tuple[StoredFile, ...] = ()) -> Day:
        """An act put straight into the record, by whoever may do it now."""
        hearing = self.hearing
        allowed = who_may(kind_of(event), stage_of(hearing.state))
        roles = hearing.state.operators
        if roles.get(hearing.operator) not in allowed:
            hearing.sit_down(next(person for person in roles if roles[person] in allowed))
        if (wanted := hearing.needed_consent(event)) is not None:
            self.agreed(*wanted)
        hearing.append(event, files=files)
        return self

    def agreed(self, kind: JointAct, subject: str, by: PersonId | None = None) -> Day:
        """Whoever has the second key agrees, the notary while one supervises."""
        key = self.roles.second_keys(kind, subject)[0] if by is None else by
        self.roles.consent(kind, subject, key)
        return self

    @property
    def panel(self) -> tuple[PersonId, ...]:
        """Who sits now, replacements done."""
        return self.draws.in_force(DAY).panel or ()

    def round(self, unit: UnitId) -> RoundState:
        """The unit's round in force."""
        current = self.hearing.unit(unit).current
        assert current is not None
        return current

    def again(self, away_ms: int = 0) -> Day:
        """The same record opened by another run of the program, the clerk at the desk."""
        day = Day(self.journal, self.clock.restarted(away_ms))
        day.hearing.sit_down(CLERK)
        return day

    def opened(self, *, rehearsal: bool = False) -> Day:
        """The record begun, four operators named, the clerk at the desk."""
        self.rules.open(
            "tonghe-test",
            "听证评议",
            rehearsal=rehearsal,
            language="zh-CN",
            program="test",
            utc_offset_minutes=480,
        )
        for person, name, role in (
            (ORGANIZER, "孙组织", Role.ORGANIZER),
            (CLERK, "王录入", Role.CLERK),
            (SECOND_CLERK, "李复核", Role.SECOND_CLERK),
            (NOTARY, "赵公证", Role.NOTARY),
        ):
            self._rules.name_operator(person, name, role)
        self.hearing.sit_down(CLERK)
        return self

    def ruled(self, text: str) -> Day:
        """A scheme in force and the units it lists, not frozen yet."""
        self.rules.adopt(text, "试.toml")
        self.rules.list_units(planned_units(self.hearing.scheme))
        return self

    def frozen(self) -> Day:
        """Rules and units frozen as before there were PINs, so that people sit down by name."""
        return self.recorded(RulesFrozen(rules_sha256(self.hearing.state)))

    def with_pins(self) -> Day:
        """Everybody is issued a PIN by the organizer, who sits there."""
        self.hearing.sit_down(ORGANIZER)
        for person, pin in PINS.items():
            self.roles.issue(person, a_pin(pin).verifier)
        return self

    def sealed(self, **sizes: int) -> Day:
        """A pool of so many people per sector; six in each of two when not told."""
        sectors = [s for s, size in (sizes or {"企业": 6, "居民": 6}).items() for _ in range(size)]
        draft = form(
            a_row(number + 1, f"D{number:04d}", f"张{number}", sector=sector)
            for number, sector in enumerate(sectors, 1)
        )
        self.pool.seal(draft, "名册.csv", "原样".encode())
        return self

    def quota_rules(self, draw_id: str = "2011-A") -> DrawRules:
        """Two seats and two alternates of each sector."""
        roster = self.pool.roster()
        wanted = {person.sector: 2 for person in roster.people}
        rules = some_rules(roster, exact(**wanted), sum(wanted.values()), wanted)
        return replace(rules, draw_id=draw_id)

    def committed(self, session: SessionId = DAY, draw_id: str = "2011-A", reason: str = "") -> Day:
        self.draws.commit(session, self.quota_rules(draw_id), reason=reason)
        return self

    def drawn(self, session: SessionId = DAY, draw_id: str = "2011-A", reason: str = "") -> Day:
        """A panel of two from each sector, by dice."""
        self.committed(session, draw_id, reason)
        self.rolled(session)
        return self

    def draw_agreed(self, session: SessionId = DAY) -> Day:
        """The organizer at the desk, the notary agreeing to the draw committed to."""
        self.hearing.sit_down(self._of_role(ORGANIZER))
        draws = [draw for draw in self.hearing.state.draws if draw.session == session]
        return self.agreed(JointAct.DRAW, draws[-1].draw)

    def rolled(self, session: SessionId = DAY, throws: Sequence[tuple[str, str]] = DICE) -> Day:
        """The dice of the draw committed to, the notary agreeing."""
        self.draw_agreed(session).draws.record_seed(session, throws)
        return self

    def voided(self, reason: str, session: SessionId = DAY) -> Day:
        """The draw in force set aside, the notary agreeing."""
        draws = self.draws
        self.agreed(JointAct.REPEAT_DRAW, draws.in_force(session).draw)
        draws.void(session, reason, NOTARY)
        return self

    def signed_in(self, session: SessionId = DAY) -> Day:
        """Everybody drawn is present and the sign-in closed."""
        for person in self.draws.in_force(session).panel or ():
            self.sign_in.sign_in(session, person)
        self.sign_in.close(session)
        return self

    def reported(self, unit: UnitId) -> Day:
        """Four minutes of speech, or the written report handed in."""
        if self.hearing.unit(unit).unit.report is ReportMode.WRITTEN:
            self.speeches.written_report(unit)
            return self
        self.speeches.call(unit, "钱局长", "局长", is_head=True)
        self.clock.pass_time(30 * SECOND_MS)
        self.speeches.start(unit)
        self.clock.pass_time(4 * MINUTE_MS)
        self.speeches.stop(unit)
        return self

    def issued(self, unit: UnitId, *, printed: int = 6) -> Day:
        """A ballot for everybody who may judge the unit."""
        present, recused = self.ballots.voters(unit)
        self.ballots.issue(unit, printed=printed, issued=present - recused)
        return self

    def collected(self, unit: UnitId, returned: int | None = None) -> Day:
        """The papers back, counted, shuffled; all that were issued when not told."""
        count = self.round(unit).issued if returned is None else returned
        self.ballots.collect(unit, returned=count, shuffled=True)
        return self

    def keyed_once(self, unit: UnitId, papers: Sequence[Marks], operator: PersonId = CLERK) -> Day:
        self._key(unit, EntryPass.FIRST, papers, operator)
        return self

    def keyed(self, unit: UnitId, papers: Sequence[Marks] | None = None) -> Day:
        """Both passes by two clerks who agree; all good when not told."""
        sheets = [GOOD] * (self.round(unit).returned or 0) if papers is None else papers
        self._key(unit, EntryPass.FIRST, sheets, CLERK)
        self._key(unit, EntryPass.SECOND, sheets, SECOND_CLERK)
        self.hearing.sit_down(CLERK)
        return self

    def closed(self, unit: UnitId) -> Day:
        self.entry.close(unit)
        return self

    def tallied(self, unit: UnitId) -> Day:
        self.tally.take(unit)
        return self

    def balloted(self, unit: UnitId, papers: Sequence[Marks] | None = None) -> Day:
        """From the report to the tally in one step."""
        self.reported(unit).issued(unit).collected(unit)
        return self.keyed(unit, papers).closed(unit).tallied(unit)

    def locked(self, unit: UnitId) -> Day:
        self.tally.lock(unit)
        return self

    def printed(self, unit: UnitId) -> Day:
        """The unit's tally sheet on paper, without rendering any."""
        version = self.round(unit).locked_version or 1
        number = f"D8-{unit} V{version}"
        return self.recorded(
            PaperPrinted(PaperKind.UNIT_TALLY, number, version, unit, "0" * 64, "0" * 64)
        )

    def signed(self, unit: UnitId) -> Day:
        self.tally.sign(unit, SIGNERS)
        return self

    def released(self, unit: UnitId) -> Day:
        """The unit's score shown to the hall, clerk and notary each confirming."""
        tally, version = self.tally, self.round(unit).locked_version or 1
        self.agreed(JointAct.RELEASE, version_subject(unit, version))
        tally.release(unit)
        return self

    def reopened(self, unit: UnitId, reason: str = "票序有误") -> Day:
        """The closed entry opened again, the notary agreeing."""
        self.hearing.sit_down(CLERK)
        self.agreed(JointAct.REOPENING, unit).corrections.reopen(unit, reason)
        return self

    def year_reopened(self, reason: str) -> Day:
        """The locked year opened again, a clerk agreeing."""
        year = self.year
        self.agreed(JointAct.REOPENING, YEAR)
        year.reopen(reason)
        return self

    def keyed_sheet(self, unit: UnitId, sheet_no: int, marks: Marks) -> Day:
        """One paper in both passes by two clerks who agree."""
        for operator, entry_pass in ((CLERK, EntryPass.FIRST), (SECOND_CLERK, EntryPass.SECOND)):
            self.hearing.sit_down(operator)
            self.entry.enter(unit, entry_pass, SheetNo(sheet_no), marks)
        self.hearing.sit_down(CLERK)
        return self

    def corrected(self, unit: UnitId, sheet_no: int, marks: Marks) -> Day:
        """A paper set right after the lock, found by the notary; the figures stay open."""
        self.hearing.sit_down(CLERK)
        about = JointAct.CORRECTION, sheet_subject(unit, SheetNo(sheet_no))
        if about not in self.hearing.state.roles.consents:
            self.agreed(*about)
        self.corrections.correct(
            unit,
            SheetNo(sheet_no),
            marks,
            reason="看错行",
            found="公证员抽样核对时发现",
            checked_by=("钱监督", "周监督"),
            notary="赵公证",
        )
        return self

    def sampled(self, unit: UnitId, size: int, *, seed: str = "8361") -> Day:
        """Sheets drawn by the notary, each read as it counts but none closed."""
        self.hearing.sit_down(NOTARY)
        self.samples.draw(unit, seed, size)
        marks = final_marks(self.round(unit))
        for sheet in self.round(unit).samples[-1].sheets:
            self.samples.read(unit, sheet, marks[sheet])
        return self

    def sample_ended(self, unit: UnitId, remark: str = "") -> Day:
        self.hearing.sit_down(NOTARY)
        self.samples.close(unit, remark)
        self.hearing.sit_down(CLERK)
        return self

    def recount_asked(self, unit: UnitId) -> Day:
        """A supervisor asks for a recount; a third clerk sits down to key it."""
        self.recounts.order(unit, RecountAsker.SUPERVISOR, "钱监督", "差距很小")
        if RECOUNTER not in self.hearing.state.operators:
            self.rules.name_operator(RECOUNTER, "陈重录", Role.SECOND_CLERK)
        self.hearing.sit_down(RECOUNTER)
        return self

    def recounted(self, unit: UnitId, papers: Sequence[Marks]) -> Day:
        """Asked for, keyed and compared; `papers` in sheet order, of those that count."""
        self.recount_asked(unit)
        for sheet, marks in zip(self.recounts.to_key(unit), papers, strict=True):
            self.recounts.enter(unit, sheet, marks)
        self.recounts.compare(unit)
        self.hearing.sit_down(CLERK)
        return self

    def recount_settled(self, unit: UnitId, sheet_no: int, marks: Marks) -> Day:
        """Two looked at the paper."""
        self.recounts.settle(unit, SheetNo(sheet_no), marks, "看票认定", ("钱监督", "周监督"))
        return self

    def reported_correction(self, unit: UnitId, version: int) -> Day:
        """The correction report on paper, without rendering any."""
        kind, subject = PaperKind.CORRECTION_REPORT, f"{unit}-V{version}"
        return self.recorded(PaperPrinted(kind, f"D12-{subject}", 1, subject, "0" * 64, "0" * 64))

    def _key(
        self, unit: UnitId, entry_pass: EntryPass, papers: Sequence[Marks], operator: PersonId
    ) -> None:
        self.hearing.sit_down(operator)
        for sheet_no, marks in enumerate(papers, 1):
            self.entry.enter(unit, entry_pass, SheetNo(sheet_no), marks)


def a_new_day(journal: Journal | None = None) -> Day:
    """A record in which nothing has happened; in memory when not told."""
    return Day(MemoryJournal() if journal is None else journal, FakeClock())


def a_hearing(*changes: tuple[str, object], journal: Journal | None = None) -> Day:
    """A hearing opened under the small scheme with these changes, rules and units frozen."""
    return a_new_day(journal).opened().ruled(a_scheme(*changes)).frozen()


def a_seated_hearing(*changes: tuple[str, object], journal: Journal | None = None) -> Day:
    """A hearing whose panel of four is drawn and signed in."""
    return a_hearing(*changes, journal=journal).sealed().drawn().signed_in()


@contextmanager
def refused(day: Day, code: str) -> Iterator[pytest.ExceptionInfo[Refusal]]:
    """The act within is refused by this code, in both languages; nothing is written."""
    head = day.journal.head
    with pytest.raises(Refusal) as caught:
        yield caught
    assert caught.value.code == code
    for language in Language:
        assert all(refusal_lines(caught.value, language))
    assert day.journal.head == head
    assert day.hearing.state == state_of(day.journal)


def events(day: Day) -> tuple[Event, ...]:
    """Every act so far, in order."""
    return tuple(decode(row.kind, json.loads(row.payload)) for row in day.journal.read())
