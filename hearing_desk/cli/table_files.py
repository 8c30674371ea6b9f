"""Tables as files: CSV, XLSX and JSON, in none of which a text can ever run as a formula."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.styles import Font

from hearing_desk.desk.export_cells import Cell, Table, Term
from hearing_desk.words import export_words
from hearing_desk.words.language import Language

_BOM = b"\xef\xbb\xbf"
_RUNNING = tuple("=+-@\t\r\n＝＋－＠")
"""First characters a spreadsheet may take for a formula (OWASP ASVS 1.2.10)."""


def csv_bytes(table: Table, language: Language) -> bytes:
    """A table as UTF-8 CSV with a byte-order mark; dangerous texts begin with an apostrophe."""
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(_harmless(column.heading) for column in table.columns)
    writer.writerows([_csv_cell(cell, language) for cell in row] for row in table.rows)
    return _BOM + text.getvalue().encode()


def _csv_cell(cell: Cell, language: Language) -> str | int | Decimal:
    value = _shown(cell, language)
    return _harmless(value) if isinstance(value, str) else value


def _harmless(text: str) -> str:
    return "'" + text if text.startswith(_RUNNING) else text


def xlsx_bytes(tables: Sequence[Table], language: Language) -> bytes:
    """The tables as one workbook, a sheet each; numbers are numbers, texts can only be texts."""
    book = Workbook(write_only=True)
    for table in tables:
        sheet = book.create_sheet(table.title)
        sheet.freeze_panes = "A2"
        headings = [_xlsx_cell(sheet, column.heading, language) for column in table.columns]
        for heading in headings:
            heading.font = Font(bold=True)
        sheet.append(headings)
        for row in table.rows:
            sheet.append([_xlsx_cell(sheet, cell, language) for cell in row])
    content = io.BytesIO()
    book.save(content)
    return content.getvalue()


def _xlsx_cell(sheet: Any, cell: Cell, language: Language) -> Any:
    value = _shown(cell, language)
    if not isinstance(value, str):
        written = WriteOnlyCell(sheet, value)
        if isinstance(value, Decimal):
            written.number_format = _number_format(value)
        return written
    written = WriteOnlyCell(sheet, ILLEGAL_CHARACTERS_RE.sub("\N{REPLACEMENT CHARACTER}", value))
    # openpyxl guesses a formula from "=", an error value from "#N/A"; the quote prefix keeps a
    # text one when somebody edits the cell.
    written.data_type = "s"
    written.quotePrefix = value.startswith(_RUNNING)
    return written


def _number_format(value: Decimal) -> str:
    """As many decimals as the figure has."""
    decimals = -int(value.as_tuple().exponent)
    return "0." + "0" * decimals if decimals > 0 else "0"


def json_bytes(tables: Sequence[Table]) -> bytes:
    """The tables as one JSON object of lists; columns and coded cells by their ids.

    A figure as shown is a text, so that its last zero survives.
    """
    content = {table.name: [_json_row(table, row) for row in table.rows] for table in tables}
    return (json.dumps(content, ensure_ascii=False, indent=1) + "\n").encode()


def _json_row(table: Table, row: Sequence[Cell]) -> Mapping[str, object]:
    return {column.name: _json_cell(cell) for column, cell in zip(table.columns, row, strict=True)}


def _json_cell(cell: Cell) -> object:
    if isinstance(cell, Term):
        return cell.id
    return str(cell) if isinstance(cell, Decimal) else cell


def _shown(cell: Cell, language: Language) -> str | int | Decimal:
    """What a person reads in a cell."""
    match cell:
        case None:
            return ""
        case bool():
            return (export_words.YES if cell else export_words.NO).to(language)
        case Term():
            return cell.text
        case _:
            return cell
