"""A hearing with many papers on the table, and the real entry clerk who keys them one by one."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from functools import cache
from hashlib import sha256
from pathlib import Path

from hearing_desk.cli.system_clock import SystemClock
from hearing_desk.desk.entry_clerk import EntryClerk
from hearing_desk.desk.hearing import Hearing
from hearing_desk.desk.rules_clerk import RulesClerk
from hearing_desk.journal.ballot_events import PaperPrinted
from hearing_desk.journal.port import Head, Journal, StoredFile
from hearing_desk.model.attendance import DAY
from hearing_desk.model.ballots import EntryPass, Mark, Marks
from hearing_desk.model.hearing import HearingState, RoundState
from hearing_desk.model.ids import SheetNo, UnitId
from hearing_desk.model.papers import PaperKind
from hearing_desk.store.sqlite_journal import create
from tests.builders import CLERK, POLICE, SECOND_CLERK, SQUAD, TRAFFIC, Day, a_hearing
from tests.rules.pools import exact, some_rules

SEATS = 60
"""Delegates of the day: so many papers a unit, each keyed twice."""

UNITS = (POLICE, TRAFFIC, SQUAD)
RULING_EVERY, PRINTING_EVERY = 5, 13

Said = Callable[[Head], None]
"""Told the head after each act that the desk would now show as recorded."""


def papers_on_the_table(record: Path) -> None:
    """A record in which the papers of three units wait to be keyed, closed in order."""
    record.write_bytes(_waiting())


@cache
def _waiting() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        record = Path(folder, "waiting.hearing")
        journal = create(record)
        seats = ("panel", {"scope": "day", "seats": SEATS, "quorum": "3/4"})
        day = a_hearing(seats, journal=journal)
        _seat(day)
        for unit in UNITS:
            day.reported(unit).issued(unit, printed=SEATS).collected(unit)
        journal.close()
        return record.read_bytes()


def _seat(day: Day) -> None:
    half = SEATS // 2
    day.sealed(企业=half + 4, 居民=half + 4)
    wanted = {"企业": half, "居民": half}
    rules = some_rules(day.pool.roster(), exact(**wanted), SEATS, {"企业": 2, "居民": 2})
    day.draws.commit(DAY, rules, reason="")
    day.rolled(DAY, (("孙掷骰", "1234567890"), ("周掷骰", "0987654321")))
    day.signed_in()


def key_papers(hearing: Hearing, say: Said, most: int) -> int:
    """Go on where the record stands, as a desk does after opening it; how many acts were done.

    Papers of both passes; now and then a ruling, which brings two persons with it, and a printed
    paper, whose bytes fill several pages of the file. Raises Refusal as the clerk does.
    """
    clerk = EntryClerk(hearing)
    for done in range(most):
        if not _next_act(hearing, clerk):
            return done
        say(hearing.head)
    return most


def begin(journal: Journal) -> Hearing:
    """The first acts of a new record, as the start page writes them: all or none."""
    hearing = Hearing(journal, SystemClock())
    with hearing.grouped():
        RulesClerk(hearing).open(
            "tonghe-test",
            "听证评议",
            rehearsal=False,
            language="zh-CN",
            program="test",
            utc_offset_minutes=480,
        )
    return hearing


def at_the_desk(journal: Journal) -> Hearing:
    """The hearing opened by a run of the program."""
    return Hearing(journal, SystemClock())


def unkeyed(state: HearingState) -> Iterator[tuple[UnitId, EntryPass, SheetNo]]:
    """The papers not keyed yet, pass by pass."""
    for unit in UNITS:
        current = _round(state, unit)
        for entry_pass in EntryPass:
            keyed = current.entries(entry_pass)
            for number in range(1, SEATS + 1):
                if SheetNo(number) not in keyed:
                    yield unit, entry_pass, SheetNo(number)


def marks_on(unit: UnitId, sheet_no: SheetNo) -> Marks:
    """What the delegate ticked, the same whoever looks."""
    drawn = sha256(f"{unit} {sheet_no}".encode()).digest()
    return tuple(Mark("012"[byte % 3]) for byte in drawn[:2])


def _next_act(hearing: Hearing, clerk: EntryClerk) -> bool:
    paper = next(unkeyed(hearing.state), None)
    if paper is None:
        return False
    unit, entry_pass, sheet_no = paper
    hearing.sit_down(CLERK if entry_pass is EntryPass.FIRST else SECOND_CLERK)
    turn = hearing.head.seq
    if turn % PRINTING_EVERY == 0:
        _print_a_paper(hearing)
    elif turn % RULING_EVERY == 0:
        deciders = (f"钱监督{turn}", f"周监督{turn}")
        clerk.adjudicate(unit, sheet_no, marks_on(unit, sheet_no), "两处打勾", deciders)
    else:
        clerk.enter(unit, entry_pass, sheet_no, marks_on(unit, sheet_no))
    return True


def _print_a_paper(hearing: Hearing) -> None:
    number = f"D15-{hearing.head.seq}"
    content = b"%PDF-" + sha256(number.encode()).digest() * 600
    file = StoredFile(sha256(content).hexdigest(), f"{number}.pdf", "application/pdf", content)
    printed = PaperPrinted(PaperKind.UNIT_TALLY, number, 1, POLICE, "0" * 64, file.sha256)
    hearing.append(printed, files=(file,))


def _round(state: HearingState, unit: UnitId) -> RoundState:
    current = state.units[unit].current
    assert current is not None
    return current
