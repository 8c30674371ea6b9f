"""Recusals before the draw, and draws made with balls or by the notary office's software."""

from __future__ import annotations

from hearing_desk.intake.external_draw import ExternalDrawRow, read_external_draw
from hearing_desk.intake.recusals import read_recusals
from hearing_desk.model.draw import PoolRecusal
from tests.intake.files import a_csv, a_workbook, codes, only, place


def test_recusals_are_an_id_and_one_word() -> None:
    reading = read_recusals(a_csv("编号,姓名,原因", "D0017,张伟,亲属", "D0018,李娜,employer"), "r")
    assert reading.problems == ()
    assert reading.rows == (PoolRecusal("D0017", "亲属"), PoolRecusal("D0018", "employer"))


def test_a_reason_of_two_words_none_at_all_and_a_person_twice_are_problems() -> None:
    reading = read_recusals(
        a_csv("id,reason", "D1,own wish", "D2,", ",病", "D3,病", "D3,病"), "r.csv"
    )
    assert [(problem.code, *place(problem)) for problem in reading.problems] == [
        ("reason-not-one-word", 2, "reason", "own wish"),
        ("cell-empty", 3, "reason", None),
        ("cell-empty", 4, "id", None),
        ("person-listed-twice", 6, "id", "D3"),
    ]
    assert [row.person for row in reading.rows] == ["D3"]


def test_ids_kept_as_numbers_are_found_here_too() -> None:
    content = a_workbook([("编号", "原因"), ("D1", "病"), (7, "病")])
    assert only(read_recusals(content, "r.xlsx"), "id-is-number").row == 3


def test_a_draw_made_elsewhere_gives_seats_and_alternates() -> None:
    reading = read_external_draw(
        a_csv("编号,姓名,席位,候补", "D3,张伟,1,", "D1,李娜,2,", "D9,王芳,,1"), "d.csv"
    )
    assert reading.problems == ()
    assert reading.rows == (
        ExternalDrawRow(2, "D3", "张伟", 1, None),
        ExternalDrawRow(3, "D1", "李娜", 2, None),
        ExternalDrawRow(4, "D9", "王芳", None, 1),
    )


def test_a_plain_list_is_the_panel_in_seat_order() -> None:
    reading = read_external_draw(a_csv("编号", "D3", "D1"), "d.csv")
    assert [(row.person, row.seat) for row in reading.rows] == [("D3", 1), ("D1", 2)]


def test_what_cannot_be_a_draw_is_named() -> None:
    reading = read_external_draw(
        a_csv("id,seat,alternate", "D1,1,1", "D2,,", "D3,0,", "D4,x,", "D5,7,", "D6,7,", "D5,8,"),
        "d.csv",
    )
    assert [(problem.code, problem.row) for problem in reading.problems] == [
        ("seat-or-alternate", 2),
        ("seat-or-alternate", 3),
        ("seat-or-alternate", 4),
        ("number-expected", 5),
        ("seat-doubled", 7),
        ("person-listed-twice", 8),
    ]
    assert only(reading, "seat-doubled").params == {"first_row": 6}
    assert [row.person for row in reading.rows] == ["D5"]


def test_places_among_the_alternates_may_repeat_from_sector_to_sector() -> None:
    assert codes(read_external_draw(a_csv("id,alternate", "D1,1", "D2,1"), "d.csv")) == []
