"""The workbook: what a spreadsheet reads in it, and that no text in it can run."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from hearing_desk.consolidation import workbook
from hearing_desk.consolidation.workbook import write_workbook


def read(path: Path) -> list[list[list[Any]]]:
    """Sheets, rows, cells as openpyxl finds them."""
    book = load_workbook(path)
    return [[[cell.value for cell in row] for row in sheet.iter_rows()] for sheet in book]


def test_cells_come_back_as_they_went_in(tmp_path: Path) -> None:
    row = ["公安局", 12, Decimal("92.400000"), True, None, " a <b> & \"c\"\n'd' ", "-", ""]
    write_workbook(tmp_path / "a.xlsx", "results", list("abcdefgh"), [row])
    ((headings, cells),) = read(tmp_path / "a.xlsx")
    assert headings == list("abcdefgh")
    assert cells[:7] == ["公安局", 12, 92.4, True, None, " a <b> & \"c\"\n'd' ", "-"]
    assert not cells[7]


@pytest.mark.parametrize("first", "=+-@\t\r\n＝＋－＠")
def test_a_text_that_might_run_is_a_text_and_stays_one(tmp_path: Path, first: str) -> None:
    write_workbook(tmp_path / "a.xlsx", "results", ["a"], [[f"{first}cmd|' /C calc'!A0"]])
    cell = load_workbook(tmp_path / "a.xlsx").active["A2"]
    assert cell.data_type in ("s", "inlineStr")
    assert cell.quotePrefix
    assert str(cell.value).endswith("calc'!A0")


def test_characters_no_sheet_can_hold_are_replaced(tmp_path: Path) -> None:
    write_workbook(tmp_path / "a.xlsx", "results", ["a"], [["x\x00\x1by\ufffe"], ["z" * 40_000]])
    ((_, (control,), (long,)),) = read(tmp_path / "a.xlsx")
    assert control == "x��y�"
    assert long == "z" * 32_767


def test_headings_are_bold_and_stay_in_sight(tmp_path: Path) -> None:
    write_workbook(tmp_path / "a.xlsx", "results", ["file"], [["a"]])
    sheet = load_workbook(tmp_path / "a.xlsx").active
    assert (sheet.title, sheet.freeze_panes) == ("results", "A2")
    assert sheet["A1"].font.bold
    assert not sheet["A2"].font.bold


def test_without_rows_there_are_headings(tmp_path: Path) -> None:
    write_workbook(tmp_path / "a.xlsx", "results", ["a"], [])
    assert read(tmp_path / "a.xlsx") == [[["a"]]]


@pytest.mark.parametrize(("rows", "sheets"), [(2, [2]), (3, [2, 1]), (4, [2, 2]), (5, [2, 2, 1])])
def test_rows_beyond_a_sheet_go_on_in_another(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, rows: int, sheets: list[int]
) -> None:
    monkeypatch.setattr(workbook, "ROWS_PER_SHEET", 2)
    write_workbook(tmp_path / "a.xlsx", "results", ["a"], [[number] for number in range(rows)])
    found = read(tmp_path / "a.xlsx")
    assert [len(sheet) - 1 for sheet in found] == sheets
    assert [value for sheet in found for (value,) in sheet[1:]] == list(range(rows))
    names = load_workbook(tmp_path / "a.xlsx").sheetnames
    assert names == ["results", "results 2", "results 3"][: len(sheets)]


def test_the_same_table_is_the_same_file(tmp_path: Path) -> None:
    for name in "ab":
        write_workbook(tmp_path / name, "results", ["a"], [["公安局", 1]])
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()
