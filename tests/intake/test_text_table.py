"""Separators, quoting, row counts and headings of text files, seen through the roster reader."""

from __future__ import annotations

from pathlib import Path

import pytest

from hearing_desk.errors import Refusal, Severity
from hearing_desk.intake.grid import MAX_BYTES
from hearing_desk.intake.reading import file_content
from hearing_desk.intake.roster import read_roster
from hearing_desk.intake.text_table import DELIMITERS, MAX_CELL
from tests.intake.files import ROSTER, a_csv, a_text, a_workbook, codes, only, place

ENCODINGS = ("utf-8", "utf-8-sig", "gb18030")


@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize("delimiter", DELIMITERS)
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_the_same_roster_reads_the_same_in_every_shape(
    encoding: str, delimiter: str, end: str
) -> None:
    reading = read_roster(a_text(ROSTER, delimiter, end).encode(encoding), "名册.csv")
    assert reading.problems == ()
    assert reading.delimiter == delimiter
    assert reading.encoding.value == encoding.removesuffix("-sig")
    assert reading.rows == read_roster(a_workbook(), "名册.xlsx").rows
    assert reading.rows[1].cells["name"] == "欧阳·娜"
    assert [row.row_number for row in reading.rows] == [2, 3, 4]


def test_the_heading_decides_the_separator_even_when_cells_hold_another() -> None:
    reading = read_roster(a_csv("编号;姓名;界别;备注", "D1;张伟;企业;一,二,三,四,五"), "a.csv")
    assert reading.delimiter == ";"
    assert reading.rows[0].cells["备注"] == "一,二,三,四,五"


def test_an_unknown_heading_falls_back_to_the_separator_with_most_columns() -> None:
    reading = read_roster(a_csv("甲\t乙\t丙", "1\t2\t3"), "a.csv")
    assert reading.delimiter == "\t"
    assert only(reading, "heading-missing").params["found"] == "甲、乙、丙"


def test_a_quoted_line_break_stays_in_its_cell_and_counts_as_one_row() -> None:
    reading = read_roster(a_csv("编号,姓名,界别", 'D1,"张', '伟",企业', "D2,李娜,企业"), "a.csv")
    assert reading.rows[0].cells["name"] == "张\n伟"
    assert reading.rows[1].row_number == 3


def test_quoted_separators_and_doubled_quotes_are_read() -> None:
    reading = read_roster(a_csv("编号,姓名,界别", 'D1,"张,伟","""企业"""'), "a.csv")
    assert reading.rows[0].cells["name"] == "张,伟"
    assert reading.rows[0].cells["sector"] == '"企业"'


def test_an_unclosed_quote_names_the_row_where_it_opened() -> None:
    with pytest.raises(Refusal) as refused:
        read_roster(
            a_csv("编号,姓名,界别", "D1,张伟,企业", 'D2,"李娜,企业', "D3,王芳,企业"), "a.csv"
        )
    assert refused.value.code == "quote-unclosed"
    assert refused.value.params == {"file": "a.csv", "row": 3}


def test_text_after_a_closing_quote_is_refused() -> None:
    with pytest.raises(Refusal) as refused:
        read_roster(a_csv("编号,姓名,界别", 'D1,"张"伟,企业'), "a.csv")
    assert (refused.value.code, refused.value.params["row"]) == ("quote-misplaced", 2)


def test_a_broken_quote_in_the_heading_is_refused_like_any_other() -> None:
    with pytest.raises(Refusal, match="quote-misplaced"):
        read_roster(a_csv('编号,"姓"名,界别', "D1,张伟,企业"), "a.csv")


def test_a_cell_over_the_limit_is_refused_with_its_row() -> None:
    with pytest.raises(Refusal) as refused:
        read_roster(a_csv("编号,姓名,界别", "D1," + "张" * (MAX_CELL + 1) + ",企业"), "a.csv")
    assert (refused.value.code, refused.value.params["row"]) == ("cell-too-long", 2)


def test_ragged_rows_are_problems_and_are_left_out() -> None:
    reading = read_roster(
        a_csv("编号,姓名,界别", "D1,张伟", "D2,李娜,企业,多", "D3,王芳,企业"), "a.csv"
    )
    assert codes(reading) == ["row-ragged", "row-ragged"]
    assert [dict(problem.params) for problem in reading.problems] == [
        {"expected": 3, "found": 2},
        {"expected": 3, "found": 4},
    ]
    assert [row.row_number for row in reading.rows] == [4]


def test_empty_cells_beyond_the_heading_are_a_spreadsheets_habit() -> None:
    reading = read_roster(a_csv("编号,姓名,界别", "D1,张伟,企业,,,"), "a.csv")
    assert reading.problems == ()
    assert dict(reading.rows[0].cells) == {"id": "D1", "name": "张伟", "sector": "企业"}


def test_trailing_blank_lines_are_dropped_and_counted() -> None:
    reading = read_roster(a_csv("编号,姓名,界别", "D1,张伟,企业", ",,", "", "  "), "a.csv")
    assert reading.problems == ()
    assert (reading.row_count, reading.blank_rows, len(reading.rows)) == (5, 3, 1)


def test_blank_rows_in_the_middle_are_told() -> None:
    reading = read_roster(a_csv("编号,姓名,界别", "D1,张伟,企业", "", "", "D2,李娜,企业"), "a.csv")
    warning = only(reading, "blank-rows-inside")
    assert (warning.severity, warning.row, warning.params["count"]) == (Severity.WARNING, 3, 2)
    assert [row.row_number for row in reading.rows] == [2, 5]


@pytest.mark.parametrize("character", ["\x00", "\x07", "\x1b", "\x7f", "\x85"])
def test_control_characters_refuse_the_row_and_are_named(character: str) -> None:
    reading = read_roster(a_csv("编号,姓名,界别", f"D1,张{character}伟,企业"), "a.csv")
    problem = only(reading, "control-character")
    assert place(problem) == (2, "姓名", "张\ufffd伟")
    assert problem.params["code_point"] == f"U+{ord(character):04X}"
    assert reading.rows == ()


def test_a_control_character_in_the_heading_is_named_by_its_column() -> None:
    reading = read_roster(a_csv("编号,姓名,界别,备\x00注", "D1,张伟,企业,"), "a.csv")
    assert place(only(reading, "control-character"))[:2] == (1, "备\x00注")


def test_headings_are_found_in_any_order_case_width_and_language() -> None:
    reading = read_roster(a_csv("Sector, ＮＡＭＥ ,I D,I.D. Card:", "企业,张伟,D1,无"), "a.csv")
    assert reading.problems == ()
    assert dict(reading.rows[0].cells) == {
        "sector": "企业",
        "name": "张伟",
        "id": "D1",
        "id_card": "无",
    }


def test_a_missing_heading_says_what_is_expected_and_what_was_found() -> None:
    reading = read_roster(a_csv("编号,名字,界别", "D1,张伟,企业"), "a.csv")
    problem = only(reading, "heading-missing")
    assert problem.row == 1
    assert problem.params == {"missing": "姓名 (name)", "found": "编号、名字、界别"}
    assert reading.rows == ()


@pytest.mark.parametrize("second", ["姓名", " 姓 名 ", "name"])
def test_two_headings_of_one_meaning_are_a_problem(second: str) -> None:
    reading = read_roster(a_csv(f"编号,姓名,界别,{second}", "D1,张伟,企业,张伟"), "a.csv")
    assert only(reading, "heading-duplicate").params == {"first": "姓名"}
    assert reading.rows == ()


def test_two_notes_of_one_name_are_a_problem() -> None:
    reading = read_roster(a_csv("编号,姓名,界别,备注,备注", "D1,张伟,企业,1,2"), "a.csv")
    assert only(reading, "heading-duplicate").column == "备注"


def test_a_title_above_the_heading_is_passed_over_and_told() -> None:
    reading = read_roster(a_csv("评议代表名册,,", "", "编号,姓名,界别", "D1,张伟,企业"), "a.csv")
    assert only(reading, "rows-above-heading").params == {"count": 2}
    assert reading.rows[0].row_number == 4
    assert reading.preview[0] == ("编号", "姓名", "界别")


def test_a_column_without_a_heading_is_told_when_it_holds_something() -> None:
    empty = read_roster(a_csv("编号,姓名,界别,", "D1,张伟,企业,"), "a.csv")
    assert empty.problems == ()
    filled = read_roster(a_csv("编号,姓名,界别,", "D1,张伟,企业,", "D2,李娜,企业,x"), "a.csv")
    assert place(only(filled, "column-untitled")) == (3, "D", None)
    assert len(filled.rows) == 2


def test_a_heading_alone_is_a_problem() -> None:
    assert codes(read_roster(a_csv("编号,姓名,界别"), "a.csv")) == ["rows-missing"]


@pytest.mark.parametrize("content", [b"", b"\n\n", b" , ,\r\n", "\ufeff".encode()])
def test_a_file_that_shows_nothing_is_refused(content: bytes) -> None:
    with pytest.raises(Refusal, match="file-empty"):
        read_roster(content, "a.csv")


def test_every_problem_comes_at_once_in_row_order() -> None:
    reading = read_roster(
        a_csv("编号,姓名,界别", "D1,=cmd,企业", "D2,李\x00娜,企业", "D3,王芳", "D4,赵六,企业"),
        "a.csv",
    )
    assert codes(reading) == ["formula-like", "control-character", "row-ragged"]
    assert {problem.file for problem in reading.problems} == {"a.csv"}


def test_a_file_over_the_cap_is_refused_before_it_is_read(tmp_path: Path) -> None:
    large = tmp_path / "large.csv"
    with large.open("wb") as stream:
        stream.truncate(MAX_BYTES + 1)
    with pytest.raises(Refusal) as refused:
        file_content(large)
    assert (refused.value.code, refused.value.params["limit_mb"]) == ("file-too-large", 20)
    with pytest.raises(Refusal, match="file-too-large"):
        read_roster(bytes(MAX_BYTES + 1), "large.csv")


def test_a_file_is_handed_over_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "名册.csv"
    path.write_bytes(b"\xff\x00")
    assert file_content(path) == b"\xff\x00"


def test_a_missing_file_and_a_folder_are_refusals(tmp_path: Path) -> None:
    with pytest.raises(Refusal, match="file-missing"):
        file_content(tmp_path / "none.csv")
    with pytest.raises(Refusal, match="file-unreadable"):
        file_content(tmp_path)


@pytest.mark.parametrize("name", ["day.hearing", "Day.HEARING", "day.hearing-wal"])
def test_what_is_named_like_a_record_is_not_even_opened(tmp_path: Path, name: str) -> None:
    """Closing it again would drop the locks of a desk that has it open; here it is not there."""
    with pytest.raises(Refusal, match="file-is-a-record"):
        file_content(tmp_path / name)
