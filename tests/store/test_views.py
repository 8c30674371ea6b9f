"""What an inspector sees who opens the record with any SQLite tool."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from fractions import Fraction

import pytest

from hearing_desk.journal.ballot_events import (
    BallotAdjudicated,
    BallotEntered,
    BallotInvalidated,
    DifferenceSettled,
    EntryUndone,
    TallyTaken,
)
from hearing_desk.journal.codec import encode, kind_of
from hearing_desk.journal.events import Event
from hearing_desk.journal.hall_events import (
    DelegateReplaced,
    DrawHeld,
    DrawVoided,
    SpeechStarted,
    SpeechStopped,
)
from hearing_desk.journal.port import Entry
from hearing_desk.model.attendance import SessionId
from hearing_desk.model.ballots import EntryPass, InvalidReason, Mark, Marks
from hearing_desk.model.hearing import DrawMethod
from hearing_desk.model.ids import GradeId, ItemId, Round, SheetNo, UnitId
from hearing_desk.model.people import PersonId
from hearing_desk.model.speech import Instant
from hearing_desk.model.tally import BallotAccount, ItemCounts, UnitTally
from hearing_desk.store.sqlite_journal import create
from tests.contract.acts import AT_UTC, person

UNIT, ROUND, MORNING = UnitId("U01"), Round(1), SessionId("am")
FIRST, SECOND = EntryPass.FIRST, EntryPass.SECOND
CLOCK = Instant(1000, 1324605600000, "run-1")
NOTARY = (PersonId("N1"),)


def held(draw: str, number: int, *panel: str) -> DrawHeld:
    return DrawHeld(
        draw, number, MORNING, DrawMethod.BUILT_IN, "d10", NOTARY, tuple(map(PersonId, panel)), ()
    )


def marks(*keys: str) -> Marks:
    return tuple(map(Mark, keys))


def entered(sheet_no: int, *keys: str, entry_pass: EntryPass = FIRST) -> BallotEntered:
    return BallotEntered(UNIT, ROUND, entry_pass, SheetNo(sheet_no), marks(*keys))


def undone(sheet_no: int) -> EntryUndone:
    return EntryUndone(UNIT, ROUND, FIRST, SheetNo(sheet_no))


EVENTS: tuple[Event, ...] = (
    held("A", 1, "D003", "D001"),
    held("B", 2, "D009"),
    DelegateReplaced(
        "A",
        MORNING,
        PersonId("D003"),
        "ill",
        PersonId("D002"),
        (PersonId("D001"), PersonId("D002")),
    ),
    held("C", 3, "D004"),
    DrawVoided("C", "wrong roster", PersonId("N1")),
    SpeechStarted(UNIT, CLOCK),
    SpeechStopped(UNIT, CLOCK),
    entered(1, "1", "2"),
    entered(2, "3", "3"),
    undone(2),
    entered(2, "4", "0"),
    entered(3, "1", "1"),
    undone(3),
    entered(1, "1", "+", entry_pass=SECOND),
    DifferenceSettled(UNIT, ROUND, SheetNo(1), marks("1", "+")),
    BallotAdjudicated(UNIT, ROUND, SheetNo(1), marks("1", "1+2"), "two ticks", NOTARY),
    BallotInvalidated(UNIT, ROUND, SheetNo(2), InvalidReason.TORN, "", NOTARY),
    TallyTaken(
        UNIT,
        ROUND,
        UnitTally(
            UNIT,
            ROUND,
            BallotAccount(50, 0, 50, 50, 0, 49),
            *(49, 48, 1, 0, 0),
            (ItemCounts(ItemId("work"), ((GradeId("good"), 48),), 0, 0, 0, Fraction(960)),),
            Fraction(4620),
            50,
            Fraction(462, 5),
            Fraction(0),
        ),
    ),
)

SECOND_PASS_AHEAD: tuple[Event, ...] = (
    entered(4, "2", "2", entry_pass=SECOND),
    entered(4, "2", "3"),
    DifferenceSettled(UNIT, ROUND, SheetNo(4), marks("2", "2")),
    entered(5, "1", "1", entry_pass=SECOND),
    entered(5, "1", "1"),
    entered(6, "1", "4", entry_pass=SECOND),
    entered(6, "1", "1"),
    undone(6),
)


@pytest.fixture(scope="module")
def inspector(tmp_path_factory: pytest.TempPathFactory) -> Iterator[sqlite3.Connection]:
    path = tmp_path_factory.mktemp("views") / "day.hearing"
    acts = [
        Entry(kind_of(event), AT_UTC, "op-1", encode(event))
        for event in (*EVENTS, *SECOND_PASS_AHEAD)
    ]
    sealing = Entry("PoolSealed", AT_UTC, "op-1", "{}", (person(1, "甲"), person(2, "乙")))
    with closing(create(path)) as journal:
        journal.append_all([*acts, sealing], journal.head)
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as con:
        yield con


def test_the_panel_in_force_of_each_draw_in_seat_order(inspector: sqlite3.Connection) -> None:
    assert inspector.execute("select * from v_panel").fetchall() == [
        ("A", 1, "D001", "甲", 3),
        ("A", 2, "D002", "乙", 3),
        ("B", 1, "D009", None, 2),
    ]


def test_the_sheets_as_they_stand_and_who_keyed_them(inspector: sqlite3.Connection) -> None:
    standing = inspector.execute(
        "select unit, round, sheet_no, stage, marks, is_final, invalid_reason, keyed_by, seq"
        " from v_ballots where sheet_no < 4"
    ).fetchall()
    assert standing == [
        ("U01", 1, 1, "first", '["1","2"]', 0, None, "op-1", 8),
        ("U01", 1, 1, "second", '["1","+"]', 0, None, "op-1", 14),
        ("U01", 1, 1, "settled", '["1","+"]', 0, None, "op-1", 15),
        ("U01", 1, 1, "adjudicated", '["1","1+2"]', 1, None, "op-1", 16),
        ("U01", 1, 2, "first", '["4","0"]', 1, "torn", "op-1", 11),
    ]
    assert inspector.execute("select distinct at_utc from v_ballots").fetchall() == [(AT_UTC,)]


def test_which_stage_of_a_sheet_counts(inspector: sqlite3.Connection) -> None:
    final = "select sheet_no, stage from v_ballots where is_final"
    assert inspector.execute(final).fetchall() == [
        (1, "adjudicated"),
        (2, "first"),
        (4, "settled"),
        (5, "first"),
        (6, "second"),
    ]


def test_one_line_for_each_mark(inspector: sqlite3.Connection) -> None:
    found = inspector.execute(
        "select sheet_no, stage, item, mark from v_marks where is_final and sheet_no < 4"
        " order by seq, item"
    ).fetchall()
    assert found == [
        (2, "first", 1, "4"),
        (2, "first", 2, "0"),
        (1, "adjudicated", 1, "1"),
        (1, "adjudicated", 2, "1+2"),
    ]
    assert inspector.execute("select count(*) from v_marks").fetchone() == (22,)


def test_the_tallies(inspector: sqlite3.Connection) -> None:
    (*figures, items) = inspector.execute(
        "select unit, round, present, issued, returned, valid, invalid, raw_total, divisor, score,"
        " json_extract(items, '$[0].item') from v_tally"
    ).fetchone()
    assert figures == ["U01", 1, 50, 50, 49, 48, 1, "4620", 50, "462/5"]
    assert items == "work"


def test_the_acts_on_the_clock(inspector: sqlite3.Connection) -> None:
    assert inspector.execute("select seq, actor, kind, unit from v_speeches").fetchall() == [
        (6, "op-1", "SpeechStarted", "U01"),
        (7, "op-1", "SpeechStopped", "U01"),
    ]
