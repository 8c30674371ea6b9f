"""What an inspector sees who opens the record with any SQLite tool."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from typing import Any

import pytest

from hearing_desk.journal.port import Entry
from hearing_desk.store.sqlite_journal import create
from tests.contract.acts import act, ballot, person

SHEET: dict[str, Any] = {"unit": "U01", "round": 1}
ACTS: tuple[Entry, ...] = (
    replace(
        act("DrawHeld", draw="A", panel=["D003", "D001"], alternates=[["工", ["D002"]]]),
        persons=(person(1, "甲"), person(2, "乙")),
    ),
    act("DrawHeld", draw="B", panel=["D009"], alternates=[]),
    act("DelegateReplaced", draw="A", withdrawn="D003", seated="D002", panel=["D001", "D002"]),
    act("SpeechStarted", actor="op-2", unit="U01"),
    act("SpeechStopped", actor="op-2", unit="U01"),
    ballot(1, "1", "2"),
    ballot(2, "3", "3"),
    act("EntryUndone", **SHEET, entry_pass="first", sheet_no=2),
    ballot(2, "4", "0"),
    ballot(3, "1", "1"),
    act("EntryUndone", **SHEET, entry_pass="first", sheet_no=3),
    ballot(1, "1", "+", entry_pass="second"),
    act("BallotAdjudicated", **SHEET, sheet_no=1, marks=["1", "1+2"], reason="r", deciders=["N1"]),
    act("BallotInvalidated", **SHEET, sheet_no=2, reason="defaced", deciders=["N1", "N2"]),
    act(
        "TallyTaken",
        **SHEET,
        figures={
            "present": 50,
            "issued": 50,
            "returned": 49,
            "divisor": 50,
            "raw_total": 4620,
            "score_numerator": 462,
            "score_denominator": 5,
            "counts": {"item1": {"good": 49}},
        },
    ),
)


@pytest.fixture(scope="module")
def inspector(tmp_path_factory: pytest.TempPathFactory) -> Iterator[sqlite3.Connection]:
    path = tmp_path_factory.mktemp("views") / "day.hearing"
    with closing(create(path)) as journal:
        journal.append_all(ACTS, journal.head)
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as con:
        yield con


def test_the_panel_in_force_of_each_draw_in_seat_order(inspector: sqlite3.Connection) -> None:
    assert inspector.execute("select * from v_panel").fetchall() == [
        ("A", 1, "D001", "甲", 3),
        ("A", 2, "D002", "乙", 3),
        ("B", 1, "D009", None, 2),
    ]


def test_the_sheets_as_they_stand_and_who_keyed_them(inspector: sqlite3.Connection) -> None:
    assert inspector.execute(
        "select unit, round, sheet_no, entry_pass, marks, keyed_by, seq, invalid_reason"
        " from v_ballots"
    ).fetchall() == [
        ("U01", 1, 1, "first", '["1","2"]', "op-1", 6, None),
        ("U01", 1, 1, "second", '["1","+"]', "op-1", 12, None),
        ("U01", 1, 1, "adjudication", '["1","1+2"]', "op-1", 13, None),
        ("U01", 1, 2, "first", '["4","0"]', "op-1", 9, "defaced"),
    ]
    assert inspector.execute("select distinct at_utc from v_ballots").fetchall() == [
        ("2011-12-23T01:30:00.000Z",)
    ]


def test_one_line_for_each_mark(inspector: sqlite3.Connection) -> None:
    marks = inspector.execute(
        "select sheet_no, entry_pass, item, mark from v_marks order by seq, item"
    ).fetchall()
    assert marks == [
        (1, "first", 1, "1"),
        (1, "first", 2, "2"),
        (2, "first", 1, "4"),
        (2, "first", 2, "0"),
        (1, "second", 1, "1"),
        (1, "second", 2, "+"),
        (1, "adjudication", 1, "1"),
        (1, "adjudication", 2, "1+2"),
    ]


def test_the_tallies(inspector: sqlite3.Connection) -> None:
    assert inspector.execute("select * from v_tally").fetchall() == [
        (
            15,
            "2011-12-23T01:30:00.000Z",
            "op-1",
            *("U01", 1, 50, 50, 49, 50, 4620, 462, 5),
            '{"item1":{"good":49}}',
        )
    ]


def test_the_acts_on_the_clock(inspector: sqlite3.Connection) -> None:
    assert inspector.execute("select seq, actor, kind, unit from v_speeches").fetchall() == [
        (4, "op-2", "SpeechStarted", "U01"),
        (5, "op-2", "SpeechStopped", "U01"),
    ]
