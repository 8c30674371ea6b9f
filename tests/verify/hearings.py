"""A whole small hearing, and what a careful forger does to it: every forgery is chained anew."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction
from functools import cache
from hashlib import sha256
from typing import Any

from hearing_desk.errors import Problem
from hearing_desk.journal.ballot_events import PaperPrinted
from hearing_desk.journal.canonical import dumps
from hearing_desk.journal.memory import MemoryJournal
from hearing_desk.journal.port import Entry, Journal, PersonRow, StoredFile
from hearing_desk.model.attendance import DAY, Recusal, RecusalCause
from hearing_desk.model.ballots import DoubtReason, EntryPass, InvalidReason, Mark
from hearing_desk.model.hearing import Role
from hearing_desk.model.ids import GroupId, SheetNo
from hearing_desk.model.papers import PaperKind
from hearing_desk.model.people import PersonId
from hearing_desk.model.roles import DayStage
from hearing_desk.model.year import UnitGrade
from hearing_desk.rules.permissions import DESK, may
from hearing_desk.verify.record import record_of
from hearing_desk.verify.report import CheckResult, Status, VerificationReport
from hearing_desk.verify.verification import run
from tests.builders import (
    BLANKS,
    CLERK,
    GOOD,
    NOTARY,
    ORGANIZER,
    POLICE,
    POOR,
    SECOND_CLERK,
    SQUAD,
    TRAFFIC,
    Day,
    a_hearing,
    a_new_day,
    a_scheme,
)
from tests.fakes import MINUTE_MS
from tests.years import (
    FILE,
    SCORES,
    TYPED,
    YEAR,
    a_score,
    answers,
    last_year,
    venue_of_the_plan,
)

LAW = GroupId("law")

MIXED = (Mark("1"), Mark("2"))

Forgery = Callable[[list[Entry]], None]


def a_whole_day(*changes: tuple[str, object], rehearsal: bool = False) -> Day:
    """Everything that may happen on a day and to its year; POLICE has all the trouble."""
    day = a_hearing(*YEAR, *changes) if not rehearsal else a_rehearsal()
    day.sealed().committed()
    day.draws.abort(DAY, "骰盘打翻")
    day.committed(draw_id="2011-B", reason="重新抽选")
    put_on_paper(day, PaperKind.COMMITMENT_SLIP, "2011-B")
    day.rolled()
    seat_their_panel(day)
    put_on_paper(day, PaperKind.DRAW_CERTIFICATE, "2011-B")
    hear_the_police(day)
    hear_the_traffic(day)
    day.balloted(SQUAD, [GOOD, GOOD, POOR, BLANKS])
    for unit in (POLICE, TRAFFIC):
        day.locked(unit)
        put_on_paper(day, PaperKind.UNIT_TALLY, unit)
        day.signed(unit)
        day.released(unit)
    end_the_year(day.locked(SQUAD))
    return day


def a_rehearsal() -> Day:
    """The same rules in a record that is a rehearsal."""
    return a_new_day().opened(rehearsal=True).ruled(a_scheme(*YEAR)).frozen()


def seat_their_panel(day: Day) -> None:
    """One is absent and replaced, one is recused for the police; the others are there."""
    absent, recused = day.panel[0], day.panel[1]
    day.sign_in.absent(DAY, absent, "生病")
    day.sign_in.substitute(DAY, absent, "生病")
    day.sign_in.recuse(DAY, Recusal(recused, POLICE, RecusalCause.DECLARED, "亲属"))
    day.signed_in()


def hear_the_police(day: Day) -> None:
    """A pause, an undone stop, an exchange, a difference, a doubt, an invalid paper."""
    day.speeches.call(POLICE, "钱局长", "局长", is_head=True)
    day.speeches.start(POLICE)
    day.clock.pass_time(MINUTE_MS)
    day.speeches.pause(POLICE, "停电")
    day.clock.pass_time(MINUTE_MS)
    day.speeches.resume(POLICE)
    day.clock.pass_time(MINUTE_MS)
    day.speeches.stop(POLICE)
    day.speeches.undo(POLICE, "误按")
    day.clock.pass_time(MINUTE_MS)
    day.speeches.stop(POLICE)
    day.issued(POLICE)
    day.ballots.exchange(POLICE)
    day.collected(POLICE)
    day.keyed_once(POLICE, [GOOD, MIXED])
    day.entry.undo(POLICE, EntryPass.FIRST)
    for sheet, marks in ((2, MIXED), (3, POOR)):
        day.entry.enter(POLICE, EntryPass.FIRST, SheetNo(sheet), marks)
    day.hearing.sit_down(SECOND_CLERK)
    for sheet, marks in ((1, GOOD), (2, GOOD), (3, POOR)):
        day.entry.enter(POLICE, EntryPass.SECOND, SheetNo(sheet), marks)
    day.hearing.sit_down(CLERK)
    day.entry.settle(POLICE, SheetNo(2), MIXED)
    day.entry.doubt(POLICE, SheetNo(1), DoubtReason.OUTSIDE_BOX)
    day.entry.adjudicate(POLICE, SheetNo(1), MIXED, "勾在框边", ("甲", "乙"))
    day.entry.invalidate(POLICE, SheetNo(3), InvalidReason.IDENTIFIED, "有签名", ("甲", "乙"))
    day.closed(POLICE).tallied(POLICE)


def hear_the_traffic(day: Day) -> None:
    """A surplus voids the first round; of the second one paper is missing."""
    day.reported(TRAFFIC).issued(TRAFFIC).collected(TRAFFIC, 5)
    day.ballots.recount(TRAFFIC, returned=5, foreign=0, reason="多出一张")
    day.ballots.void(TRAFFIC, "多出一张")
    day.issued(TRAFFIC).collected(TRAFFIC, 3)
    day.ballots.minute_unreturned(TRAFFIC, "代表带走")
    day.keyed(TRAFFIC, [GOOD, POOR, BLANKS]).closed(TRAFFIC).tallied(TRAFFIC)


def end_the_year(day: Day) -> None:
    """Everything that may happen to a year: the law group tied, the squad failed, locked twice."""
    day.year.record_own_hearing("hearing")
    day.year.record_venues("hearing", (venue_of_the_plan(day),))
    day.year.record_scores(FILE, [each for each in SCORES if each.component != "hearing"])
    day.year.deduct(TRAFFIC, "ordinary", case="案 7")
    day.year.deduct(TRAFFIC, "sanction", case="案 7")
    day.year.deduct(SQUAD, "ordinary")
    day.year.withdraw_deduction(3, "申诉成立")
    day.year.fail(POLICE, "弄虚作假", "决定 1")
    day.year.lift_failure(POLICE, "复议撤销", "决定 2")
    day.year.fail(SQUAD, "乱收费", "决定 3")
    day.year.record_grades(TYPED, (UnitGrade(POLICE, "good"), UnitGrade(SQUAD, "poor")))
    day.year.record_answers(FILE, (answers(POLICE, 30, 10),))
    day.year.record_last_year(FILE, (last_year("公安局", 1),))
    more, less = (day.year.result().line(unit).total or 0 for unit in (POLICE, TRAFFIC))
    day.year.deduct(POLICE, "breach", points=Fraction(more - less), reason="公款旅游")
    day.year.lock()
    day.year.decide_award(LAW, (POLICE,), "纪要 5")
    day.year_reopened("热线得分抄错")
    day.year.record_scores(TYPED, (a_score(SQUAD, "visits", 90),))
    day.year.lock()


def a_read_back_day() -> Day:
    """One clerk's hall: the squad's papers are read back, the last of them does not agree."""
    day = a_hearing(("ballot.verification", "read-back")).sealed().drawn().signed_in()
    day.reported(SQUAD).issued(SQUAD).collected(SQUAD)
    day.keyed_once(SQUAD, [GOOD] * 4)
    for sheet in (1, 2, 3):
        day.entry.read_back(SQUAD, SheetNo(sheet), agreed=True)
    day.entry.read_back(SQUAD, SheetNo(4), agreed=False)
    day.entry.settle(SQUAD, SheetNo(4), POOR)
    return day.closed(SQUAD).tallied(SQUAD)


def a_tied_day(rule: str) -> Day:
    """Police and traffic have equal scores, locked; the scheme settles ties by this rule."""
    day = a_hearing(("ranks.ties", rule)).sealed().drawn().signed_in()
    for unit in (POLICE, TRAFFIC):
        day.balloted(unit, [GOOD] * 4).locked(unit)
    return day


def put_on_paper(day: Day, kind: PaperKind, subject: str, version: int = 1) -> None:
    """A paper with bytes that are stored; what stands on it is no matter here."""
    content = f"%PDF {kind.value} {subject} {version}".encode()
    digest = sha256(content).hexdigest()
    number = f"{kind.value}-{subject}"
    day.recorded(
        PaperPrinted(kind, number, version, subject, "0" * 64, digest),
        files=(StoredFile(digest, f"{number}.pdf", "application/pdf", content),),
    )


@cache
def whole_day() -> MemoryJournal:
    """The record of the whole day; read it, forge copies of it."""
    journal = a_whole_day().journal
    assert isinstance(journal, MemoryJournal)
    return journal


def entries_of(journal: Journal) -> list[Entry]:
    """The acts of a record as they could be written again."""
    return [Entry(row.kind, row.at_utc, row.actor, row.payload) for row in journal.read()]


def chained(entries: list[Entry], journal: Journal) -> MemoryJournal:
    """A record of these acts, soundly chained, with the people and files of another."""
    stored = [journal.file(entry.sha256) for entry in journal.files()]
    files = tuple(file for file in stored if file is not None)
    first = replace(entries[0], persons=journal.persons(), files=files)
    copy = MemoryJournal()
    copy.append_all((first, *entries[1:]), copy.head)
    return copy


def forged(*forgeries: Forgery, journal: Journal | None = None) -> MemoryJournal:
    """The record of the whole day as somebody rewrote it, chained anew."""
    original = whole_day() if journal is None else journal
    entries = entries_of(original)
    for forgery in forgeries:
        forgery(entries)
    return chained(entries, original)


def place_of(entries: list[Entry], kind: str, nth: int = 1) -> int:
    """Where the nth act of a kind stands; negative counts from the end."""
    places = [place for place, entry in enumerate(entries) if entry.kind == kind]
    return places[nth - 1 if nth > 0 else nth]


def changed(kind: str, nth: int = 1, **fields: Any) -> Forgery:
    """Values of an act replaced."""

    def forgery(entries: list[Entry]) -> None:
        place = place_of(entries, kind, nth)
        payload = {**json.loads(entries[place].payload), **fields}
        entries[place] = replace(entries[place], payload=dumps(payload))

    return forgery


def signed_by(actor: str, kind: str, nth: int = 1) -> Forgery:
    """Another operator put to an act."""

    def forgery(entries: list[Entry]) -> None:
        place = place_of(entries, kind, nth)
        entries[place] = replace(entries[place], actor=actor)

    return forgery


def dropped(kind: str, nth: int = 1) -> Forgery:
    """An act left out."""

    def forgery(entries: list[Entry]) -> None:
        del entries[place_of(entries, kind, nth)]

    return forgery


def repeated(kind: str, nth: int = 1) -> Forgery:
    """An act written down twice."""

    def forgery(entries: list[Entry]) -> None:
        place = place_of(entries, kind, nth)
        entries.insert(place, entries[place])

    return forgery


def moved(kind: str, nth: int, *, before: str, before_nth: int = 1) -> Forgery:
    """An act put before an earlier or a later one."""

    def forgery(entries: list[Entry]) -> None:
        entry = entries.pop(place_of(entries, kind, nth))
        entries.insert(place_of(entries, before, before_nth), entry)

    return forgery


def added(kind: str, *, after: str, after_nth: int = -1, **fields: Any) -> Forgery:
    """An act slipped in behind another, by somebody who might have done it."""

    def forgery(entries: list[Entry]) -> None:
        place = place_of(entries, after, after_nth)
        actor = _ACTORS[next(role for role in _ACTORS if _is_ever_allowed(kind, role))]
        entries.insert(place + 1, Entry(kind, entries[place].at_utc, actor, dumps(fields)))

    return forgery


_ACTORS = {
    Role.CLERK: CLERK,
    Role.ORGANIZER: ORGANIZER,
    Role.NOTARY: NOTARY,
    DESK: PersonId("desk"),
}


def _is_ever_allowed(kind: str, role: Role | None) -> bool:
    return any(may(kind, role, stage) for stage in DayStage)


def verified(journal: Journal, expected_head: str | None = None) -> VerificationReport:
    """The report on a record."""
    return run(record_of(journal), expected_head)


def check_of(report: VerificationReport, name: str) -> CheckResult:
    """One check of a report, by its name."""
    return next(check for check in report.checks if check.name == name)


def not_passed(report: VerificationReport) -> dict[str, list[str]]:
    """Names of the checks that failed or could not be done, with the codes they found."""
    return {
        check.name: [found.code for found in check.findings]
        for check in report.checks
        if check.status in (Status.FAILED, Status.COULD_NOT)
    }


def found(report: VerificationReport, code: str) -> Problem:
    """The first finding of a code, wherever it was found."""
    return next(f for check in report.checks for f in check.findings if f.code == code)


def with_person(journal: MemoryJournal, person: str, name: str, details: str = "{}") -> None:
    """The person table rewritten behind the desk's back."""
    journal._persons[person] = PersonRow(person, name, details)
