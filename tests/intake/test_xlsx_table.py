"""Workbooks: text as the clerk sees it, damage refused, hidden and merged things reported."""

from __future__ import annotations

import datetime
import io
from typing import Any

import openpyxl
import pytest
from openpyxl.worksheet.formula import ArrayFormula

from hearing_desk.errors import Refusal, Severity
from hearing_desk.intake.encoding import Encoding
from hearing_desk.intake.grid import Answers, heading_letter
from hearing_desk.intake.roster import read_roster
from tests.intake.files import (
    ROSTER,
    a_workbook,
    a_zip,
    codes,
    only,
    place,
    saved,
    with_sheet_xml,
)

FIRST_CELL = rb'<c r="A1".*?</c>'
NO_SUCH_STRING = b'<c r="A1" t="s"><v>99</v></c>'
ENTITY = b'<!DOCTYPE worksheet [<!ENTITY a "b">]>'
HEADING = ("编号", "姓名", "界别", "备注")


def a_roster_with(*notes: object) -> bytes:
    """A roster whose last column holds these cells."""
    rows = [(f"D{number}", "张伟", "企业", note) for number, note in enumerate(notes, 1)]
    return a_workbook([HEADING, *rows])


def test_a_workbook_is_read_whatever_its_name() -> None:
    reading = read_roster(a_workbook(), "名册.csv")
    assert (reading.encoding, reading.delimiter) == (Encoding.XLSX, None)
    assert len(reading.rows) == len(ROSTER) - 1


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (7, "7"),
        (7.0, "7"),
        (100, "100"),
        (0.5, "0.5"),
        (0.1 + 0.2, "0.3"),
        (True, "TRUE"),
        (False, "FALSE"),
        (datetime.date(2024, 5, 1), "2024-05-01"),
        (datetime.datetime(2024, 5, 1, 9, 30), "2024-05-01 09:30:00"),
        (datetime.time(9, 30), "09:30:00"),
        ("007", "007"),
        (None, ""),
    ],
)
def test_cells_are_read_as_text(value: object, text: str) -> None:
    reading = read_roster(a_roster_with(value, "x"), "a.xlsx")
    assert reading.rows[0].cells["备注"] == text


def test_zeros_and_percent_are_read_as_shown() -> None:
    def formatted(sheet: Any) -> None:
        sheet["D2"].number_format = "000"
        sheet["D3"].number_format = "0%"

    rows = [HEADING, ("D1", "张伟", "企业", 7), ("D2", "李娜", "企业", 0.2)]
    reading = read_roster(a_workbook(rows, formatted), "a.xlsx")
    assert [row.cells["备注"] for row in reading.rows] == ["007", "20%"]


def test_a_number_among_textual_ids_is_refused() -> None:
    rows = [HEADING, ("007", "张伟", "企业", ""), (7, "李娜", "企业", "")]
    reading = read_roster(a_workbook(rows), "a.xlsx")
    assert place(only(reading, "id-is-number")) == (3, "编号", "7")


def test_ids_that_are_all_numbers_are_a_warning_once() -> None:
    rows = [HEADING, (1, "张伟", "企业", ""), (2, "李娜", "企业", "")]
    reading = read_roster(a_workbook(rows), "a.xlsx")
    warning = only(reading, "ids-are-numbers")
    assert (warning.severity, warning.row, warning.column) == (Severity.WARNING, 2, "编号")
    assert [row.cells["id"] for row in reading.rows] == ["1", "2"]


@pytest.mark.parametrize("number", [110101199003070011, 1.10101199003e17, 10**15])
def test_numbers_of_more_than_fifteen_digits_are_refused(number: float) -> None:
    reading = read_roster(a_roster_with(number, "x"), "a.xlsx")
    assert only(reading, "number-damaged").column == "备注"
    assert [row.row_number for row in reading.rows] == [3]


def test_fifteen_digits_are_still_exact() -> None:
    reading = read_roster(a_roster_with(10**15 - 1), "a.xlsx")
    assert reading.rows[0].cells["备注"] == "999999999999999"


def test_formulas_are_refused_with_their_text() -> None:
    reading = read_roster(a_roster_with("=1+1", ArrayFormula("D3", "=A1:A2")), "a.xlsx")
    assert [place(problem) for problem in reading.problems] == [
        (2, "备注", "=1+1"),
        (3, "备注", "=A1:A2"),
    ]
    assert codes(reading) == ["formula-cell", "formula-cell"]


def test_error_values_are_refused() -> None:
    reading = read_roster(a_roster_with("#N/A", "x"), "a.xlsx")
    assert place(only(reading, "cell-error")) == (2, "备注", "#N/A")


def test_control_characters_in_a_workbook_are_refused() -> None:
    content = with_sheet_xml(
        a_roster_with("x", "y"),
        rb'<c r="D2".*?</c>',
        b'<c r="D2" t="inlineStr"><is><t>a&#x7f;b</t></is></c>',
    )
    reading = read_roster(content, "a.xlsx")
    assert only(reading, "control-character").params == {"code_point": "U+007F"}


def test_hidden_rows_are_read_and_asked_about() -> None:
    def hide(sheet: Any) -> None:
        sheet.row_dimensions[3].hidden = True
        sheet.row_dimensions[900].hidden = True

    reading = read_roster(a_workbook(change=hide), "a.xlsx")
    question = only(reading, "rows-hidden")
    assert (question.severity, dict(question.params)) == (
        Severity.QUESTION,
        {"count": 1, "rows": "3"},
    )
    assert len(reading.rows) == 3


def test_hidden_columns_are_told() -> None:
    def hide(sheet: Any) -> None:
        sheet.column_dimensions["B"].hidden = True
        sheet.column_dimensions["Z"].hidden = True

    reading = read_roster(a_workbook(change=hide), "a.xlsx")
    assert only(reading, "columns-hidden").params == {"columns": "B"}


def test_merged_cells_are_refused_and_named() -> None:
    reading = read_roster(a_workbook(change=lambda sheet: sheet.merge_cells("C3:C4")), "a.xlsx")
    problem = only(reading, "cells-merged")
    assert (problem.row, problem.column) == (3, "界别")
    assert problem.params == {"range": "C3:C4"}


def test_a_merged_title_above_the_heading_does_no_harm() -> None:
    rows = [("评议代表名册",), *ROSTER]
    content = a_workbook(rows, lambda sheet: sheet.merge_cells("A1:F1"))
    assert codes(read_roster(content, "a.xlsx")) == ["rows-above-heading"]


def a_workbook_of_two() -> bytes:
    workbook = openpyxl.Workbook()
    workbook.active.title = "说明"
    for name, person in (("名单", "张伟"), ("旧名单", "李娜")):
        sheet = workbook.create_sheet(name)
        sheet.append(("编号", "姓名", "界别"))
        sheet.append(("D1", person, "企业"))
    return saved(workbook)


def test_several_sheets_with_text_are_a_question_and_empty_ones_are_not_counted() -> None:
    reading = read_roster(a_workbook_of_two(), "a.xlsx")
    question = only(reading, "sheets-several")
    assert question.severity is Severity.QUESTION
    assert question.params == {"sheet": "名单", "others": "旧名单"}
    assert reading.rows[0].cells["name"] == "张伟"


def test_the_answered_sheet_is_read_without_a_question() -> None:
    reading = read_roster(a_workbook_of_two(), "a.xlsx", Answers(sheet="旧名单"))
    assert (reading.problems, reading.rows[0].cells["name"]) == ((), "李娜")


def test_a_sheet_that_is_not_there_is_refused_with_those_that_are() -> None:
    with pytest.raises(Refusal) as refused:
        read_roster(a_workbook_of_two(), "a.xlsx", Answers(sheet="甲"))
    assert refused.value.code == "sheet-unknown"
    assert refused.value.params["sheets"] == "说明、名单、旧名单"


def test_a_hidden_sheet_is_read_only_when_no_visible_one_has_text() -> None:
    workbook = openpyxl.load_workbook(io.BytesIO(a_workbook_of_two()))
    workbook["名单"].sheet_state = "hidden"
    assert read_roster(saved(workbook), "a.xlsx").rows[0].cells["name"] == "李娜"
    workbook["旧名单"].sheet_state = "hidden"
    assert read_roster(saved(workbook), "a.xlsx").rows[0].cells["name"] == "张伟"


def test_an_empty_workbook_is_refused() -> None:
    with pytest.raises(Refusal, match="file-empty"):
        read_roster(a_workbook([]), "a.xlsx")


def test_rows_keep_the_numbers_the_sheet_shows_across_gaps() -> None:
    def gap(sheet: Any) -> None:
        sheet["A9"], sheet["B9"], sheet["C9"] = "D9", "王芳", "企业"

    reading = read_roster(a_workbook(change=gap), "a.xlsx")
    assert reading.rows[-1].row_number == 9
    assert reading.blank_rows == 4


def test_a_wrong_dimension_hides_nothing() -> None:
    content = with_sheet_xml(a_workbook(), rb"<dimension [^>]*/>", b'<dimension ref="A1:A1"/>')
    assert len(read_roster(content, "a.xlsx").rows) == 3


def test_a_huge_dimension_costs_nothing() -> None:
    content = with_sheet_xml(
        a_workbook(), rb"<dimension [^>]*/>", b'<dimension ref="A1:XFD1048576"/>'
    )
    assert len(read_roster(content, "a.xlsx").rows) == 3


def test_a_merged_range_over_the_whole_sheet_costs_nothing() -> None:
    content = with_sheet_xml(
        a_workbook(),
        rb"</sheetData>",
        b'</sheetData><mergeCells count="1"><mergeCell ref="A5:XFD1048576"/></mergeCells>',
    )
    assert codes(read_roster(content, "a.xlsx")) == ["cells-merged"]


def test_rows_padded_out_to_the_last_column_are_refused() -> None:
    rows = b"".join(b'<row r="%d"><c r="XFD%d"/></row>' % (row, row) for row in range(5, 200))
    content = with_sheet_xml(a_workbook(), rb"</sheetData>", rows + b"</sheetData>")
    with pytest.raises(Refusal, match="workbook-too-large"):
        read_roster(content, "a.xlsx")


def test_a_stray_cell_far_away_is_refused_before_rows_are_filled_up_to_it() -> None:
    def stray(sheet: Any) -> None:
        sheet["XFD200"] = "x"

    with pytest.raises(Refusal, match="workbook-too-large"):
        read_roster(a_workbook(change=stray), "a.xlsx")


def test_a_zip_bomb_is_refused_by_the_sizes_it_declares() -> None:
    bomb = a_zip(xl__workbook_xml=b"<workbook/>", xl__bomb_xml=b"0" * (21 * 1024 * 1024))
    assert len(bomb) < 100_000
    with pytest.raises(Refusal) as refused:
        read_roster(bomb, "a.xlsx")
    assert (refused.value.code, refused.value.params["limit_mb"]) == ("workbook-too-large", 20)


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(100), "old-spreadsheet"),
        (a_zip(mimetype=b"application/vnd.oasis", content_xml=b"<x/>"), "open-document"),
        (a_zip(word__document_xml=b"<x/>"), "not-a-workbook"),
        (a_zip(), "not-a-workbook"),
        (a_zip(xl__workbook_xml=b"<workbook/>"), "workbook-corrupt"),
        (a_zip(xl__workbook_xml=b'<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>'), "workbook-corrupt"),
        (a_zip(xl__workbook_xml="<x/>".encode("utf-16")), "workbook-corrupt"),
        (b"PK\x03\x04 not a zip at all", "workbook-corrupt"),
        (a_workbook()[:-40], "workbook-corrupt"),
        (with_sheet_xml(a_workbook(), rb"</sheetData>.*", b""), "workbook-corrupt"),
        (with_sheet_xml(a_workbook(), FIRST_CELL, NO_SUCH_STRING), "workbook-corrupt"),
        (with_sheet_xml(a_workbook(), rb"<worksheet", ENTITY + b"<worksheet"), "workbook-corrupt"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_other_and_damaged_files_are_refused_by_name(content: bytes, code: str) -> None:
    with pytest.raises(Refusal) as refused:
        read_roster(content, "a.xlsx")
    assert refused.value.code == code
    assert refused.value.params["file"] == "a.xlsx"


def test_columns_go_by_letters() -> None:
    assert [heading_letter(at) for at in (0, 25, 26, 701, 702)] == ["A", "Z", "AA", "ZZ", "AAA"]
