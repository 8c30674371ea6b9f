"""Ballots and attendance files, with the ballot of the Tonghe plan."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearing_desk.errors import Severity
from hearing_desk.intake.ballots import read_attendance, read_ballots
from hearing_desk.intake.reading import Reading
from hearing_desk.model.ballots import AttendanceRow, BallotRow
from tests.intake.files import a_csv, a_workbook, codes, only, place, tonghe

ITEMS = "信息公开,依法办事,服务质量,廉洁自律,制度建设"
BALLOT = tonghe().ballot


def read(*lines: str) -> Reading[BallotRow]:
    return read_ballots(a_csv(*lines), "b.csv", BALLOT)


def mark_of(cell: str) -> str:
    reading = read(f"单位,票号,{ITEMS}", f'县公安局,1,"{cell}",1,1,1,1')
    assert reading.problems == ()
    return reading.rows[0].marks[0]


@pytest.mark.parametrize(
    ("cell", "mark"),
    [
        ("好", "1"),
        ("较好", "2"),
        (" 一 般 ", "3"),
        ("差", "4"),
        ("Good", "1"),
        ("FAIRLY GOOD", "2"),
        ("poor", "4"),
        ("fair", "2"),
        ("1", "1"),
        ("４", "4"),
        ("", "0"),
        ("　", "0"),
        ("0", "0"),
        ("+", "+"),
        ("＋", "+"),
        ("?", "?"),
        ("？", "?"),
        ("好+差", "1+4"),
        ("差＋好", "1+4"),
        ("4+1+2", "1+2+4"),
        ("好 + poor", "1+4"),
    ],
)
def test_what_a_cell_stands_for(cell: str, mark: str) -> None:
    assert mark_of(cell) == mark


@pytest.mark.parametrize(
    "cell", ["很好", "5", "00", "-1", "1+", "1+1", "好+好", "好+很好", "12", "??"]
)
def test_unknown_marks_name_cell_and_what_is_allowed(cell: str) -> None:
    reading = read(f"单位,票号,{ITEMS}", f"县公安局,1,1,{cell},1,1,1", "县公安局,2,1,1,1,1,1")
    problem = only(reading, "mark-cell-unknown")
    assert place(problem) == (2, "依法办事", cell)
    assert problem.params["allowed"] == "好 (1)、较好 (2)、一般 (3)、差 (4)"
    assert [row.sheet_no for row in reading.rows] == [2]


@pytest.mark.parametrize(
    "heading",
    [
        "systems,integrity,service,lawfulness,openness,票号,单位",
        "制度建设,廉洁自律,服务质量,依法办事,信息公开,sheet_no,unit",
    ],
)
def test_marks_stand_in_scheme_order_whatever_the_order_of_columns(heading: str) -> None:
    reading = read(heading, "4,,3,2,1,7,县公安局")
    assert reading.rows == (BallotRow(2, "县公安局", 7, ("1", "2", "3", "0", "4")),)


def test_columns_without_item_names_are_taken_by_position_and_told() -> None:
    reading = read("单位,甲,乙,丙,丁,戊,票号", "县公安局,1,2,3,4,,7")
    warning = only(reading, "items-by-position")
    assert warning.severity is Severity.WARNING
    assert warning.params["items"] == ITEMS.replace(",", "、")
    assert reading.rows[0].marks == ("1", "2", "3", "4", "0")


@pytest.mark.parametrize(
    "heading", ["信息公开,依法办事,服务质量,廉洁自律,制度", "甲,乙,丙,丁,戊,己", "甲,乙"]
)
def test_items_that_cannot_be_found_are_one_problem(heading: str) -> None:
    cells = ",".join("1" for _ in heading.split(","))
    reading = read(f"单位,票号,{heading}", f"县公安局,1,{cells}")
    assert codes(reading) == ["item-missing"]
    assert "制度建设 (systems)" in str(only(reading, "item-missing").params["missing"])
    assert reading.rows == ()


def test_a_note_column_beside_the_items_is_left_alone() -> None:
    reading = read(f"单位,票号,{ITEMS},备注", "县公安局,1,1,1,1,1,1,折叠")
    assert (reading.problems, len(reading.rows)) == ((), 1)


def test_a_sheet_number_is_used_once_per_unit() -> None:
    reading = read(
        f"单位,票号,{ITEMS}",
        "县公安局,1,1,1,1,1,1",
        "县卫生局,1,1,1,1,1,1",
        "县公安局,1,2,2,2,2,2",
    )
    problem = only(reading, "ballot-doubled")
    assert place(problem) == (4, "票号", "1")
    assert problem.params == {"first_row": 2}
    assert [row.row_number for row in reading.rows] == [2, 3]


@pytest.mark.parametrize(
    ("cell", "code"),
    [
        ("", "cell-empty"),
        ("0", "sheet-number-zero"),
        ("一", "number-expected"),
        ("１", "number-full-width"),
        ("1.0", "number-expected"),
    ],
)
def test_sheet_numbers_begin_at_one(cell: str, code: str) -> None:
    reading = read(f"单位,票号,{ITEMS}", f"县公安局,{cell},1,1,1,1,1")
    assert codes(reading) == [code]
    assert only(reading, code).column == "票号"


def test_a_ballot_without_a_unit_is_a_problem() -> None:
    reading = read(f"单位,票号,{ITEMS}", ",1,1,1,1,1,1")
    assert place(only(reading, "cell-empty")) == (2, "单位", None)


def test_every_problem_of_one_ballot_comes_at_once() -> None:
    reading = read(f"单位,票号,{ITEMS}", ",x,y,1,1,1,z")
    assert sorted(codes(reading)) == [
        "cell-empty",
        "mark-cell-unknown",
        "mark-cell-unknown",
        "number-expected",
    ]


def test_a_short_row_is_never_filled_up_with_blanks() -> None:
    assert codes(read(f"单位,票号,{ITEMS}", "县公安局,1,1,1,1")) == ["row-ragged"]


def test_key_digits_of_a_workbook_are_numbers_and_marks_all_the_same() -> None:
    rows = [("单位", "票号", *ITEMS.split(",")), ("县公安局", 1, 1, 2, 3, 4, None)]
    reading = read_ballots(a_workbook(rows), "b.xlsx", BALLOT)
    assert reading.problems == ()
    assert reading.rows[0].marks == ("1", "2", "3", "4", "0")


MARKS = st.sampled_from(["0", "1", "2", "3", "4", "+", "?", "1+2", "2+3+4"])


@given(st.lists(st.tuples(*[MARKS] * 5), min_size=1, max_size=30))
def test_marks_come_back_as_they_were_written(ballots: list[tuple[str, ...]]) -> None:
    lines = [f"县公安局,{at},{','.join(marks)}" for at, marks in enumerate(ballots, 1)]
    reading = read(f"单位,票号,{ITEMS}", *lines)
    assert reading.problems == ()
    assert [row.marks for row in reading.rows] == ballots


def test_attendance_is_three_counts_per_unit() -> None:
    reading = read_attendance(
        a_csv("单位,实到,发出,收回", "县公安局,50,50,49", "县卫生局,50,0,0"), "a.csv"
    )
    assert reading.problems == ()
    assert reading.rows == (
        AttendanceRow(2, "县公安局", 50, 50, 49),
        AttendanceRow(3, "县卫生局", 50, 0, 0),
    )


def test_attendance_problems_are_named() -> None:
    reading = read_attendance(
        a_csv(
            "unit,present,issued,returned",
            "a,50,,49",
            "b,五十,1,1",
            ",1,1,1",
            "c,1,1,1",
            "c,1,1,1",
        ),
        "a.csv",
    )
    assert [(problem.code, *place(problem)) for problem in reading.problems] == [
        ("cell-empty", 2, "issued", None),
        ("number-expected", 3, "present", "五十"),
        ("cell-empty", 4, "unit", None),
        ("attendance-doubled", 6, "unit", "c"),
    ]
    assert [row.row_number for row in reading.rows] == [5]


def test_figures_that_do_not_fit_are_not_judged_here() -> None:
    reading = read_attendance(a_csv("unit,present,issued,returned", "a,1,2,3"), "a.csv")
    assert (reading.problems, len(reading.rows)) == ((), 1)
