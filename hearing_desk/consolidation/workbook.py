"""A table as an XLSX workbook, written row by row; no text in it can ever run as a formula.

Written by hand: openpyxl takes some nine microseconds a cell, a quarter of a minute for a thousand
hearings, and holds no cell type that this needs and these few lines do not write.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from functools import lru_cache
from itertools import islice
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final
from xml.sax.saxutils import escape, quoteattr
from zipfile import ZIP_DEFLATED, ZipFile

from hearing_desk.consolidation.columns import RUNNING

ROWS_PER_SHEET: Final = 250_000
"""A quarter of what a sheet may hold: its text stays below the 2 GiB of a file in a plain ZIP."""

_LONGEST: Final = 32_767
"""Characters a cell may hold."""

_UNPRINTABLE: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
_XML: Final = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_MAIN: Final = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_RELATIONS: Final = "http://schemas.openxmlformats.org/package/2006/relationships"
_OFFICE: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_TYPES: Final = "http://schemas.openxmlformats.org/package/2006/content-types"
_KINDS: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_XF: Final = 'numFmtId="0" fillId="0" borderId="0"'
_STYLES: Final = (
    f'{_XML}<styleSheet xmlns="{_MAIN}">'
    '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>'
    '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>'
    '<fills count="2"><fill><patternFill patternType="none"/></fill>'
    '<fill><patternFill patternType="gray125"/></fill></fills>'
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>'
    f'<cellStyleXfs count="1"><xf {_XF} fontId="0"/></cellStyleXfs>'
    f'<cellXfs count="3"><xf {_XF} fontId="0" xfId="0"/>'
    f'<xf {_XF} fontId="1" xfId="0" applyFont="1"/>'
    f'<xf {_XF} fontId="0" xfId="0" quotePrefix="1"/></cellXfs>'
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>'
    "</styleSheet>"
)
_PLAIN, _BOLD, _QUOTED = "", ' s="1"', ' s="2"'


def write_workbook(
    path: Path, title: str, headings: Sequence[str], rows: Iterable[Sequence[Any]]
) -> None:
    """Write the rows under bold headings; further sheets take what one cannot hold.

    A cell is text, a whole number, a Decimal, a bool or `None` = empty.
    """
    waiting = iter(rows)
    names: list[str] = []
    with ZipFile(path, "w", ZIP_DEFLATED, compresslevel=1) as book:
        first: Sequence[Any] | None = next(waiting, None)
        while first is not None or not names:
            names.append(title if not names else f"{title} {len(names) + 1}")
            with book.open(f"xl/worksheets/sheet{len(names)}.xml", "w") as sheet:
                for text in _sheet(headings, first, waiting):
                    sheet.write(text.encode())
            first = next(waiting, None)
        for name, content in _frame(names).items():
            with book.open(name, "w") as part:  # not `writestr`, which dates it by the clock
                part.write(content.encode())


def _sheet(
    headings: Sequence[str], first: Sequence[Any] | None, rows: Iterator[Sequence[Any]]
) -> Iterator[str]:
    yield (
        f'{_XML}<worksheet xmlns="{_MAIN}"><sheetViews><sheetView workbookViewId="0">'
        '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>'
        "</sheetView></sheetViews><sheetData>"
    )
    yield _row(_text(heading, _BOLD) for heading in headings)
    if first is not None:
        yield _row(_cells(first))
    yield from (_row(_cells(row)) for row in islice(rows, ROWS_PER_SHEET - 1))
    yield "</sheetData></worksheet>"


def _row(cells: Iterable[str]) -> str:
    return f"<row>{''.join(cells)}</row>"


def _cells(row: Sequence[Any]) -> Iterator[str]:
    return (_CELLS[type(value)](value) for value in row)


@lru_cache(maxsize=10_000)  # most texts stand in many rows
def _text(value: str, style: str = _PLAIN) -> str:
    text = escape(_UNPRINTABLE.sub("\N{REPLACEMENT CHARACTER}", value[:_LONGEST]))
    if value.startswith(RUNNING):
        style = _QUOTED  # it stays a text when somebody edits the cell
    return f'<c t="inlineStr"{style}><is><t xml:space="preserve">{text}</t></is></c>'


_CELLS: Final[Mapping[type, Callable[[Any], str]]] = MappingProxyType(
    {
        type(None): lambda _: "<c/>",
        bool: lambda value: f'<c t="b"><v>{value:d}</v></c>',
        int: lambda value: f"<c><v>{value}</v></c>",
        Decimal: lambda value: f"<c><v>{value:f}</v></c>",
        str: _text,
    }
)


def _frame(names: Sequence[str]) -> Mapping[str, str]:
    """Everything in the package but the sheets themselves."""
    numbers = range(1, len(names) + 1)
    sheets = "".join(
        f'<sheet name={quoteattr(name)} sheetId="{number}" r:id="rId{number}"/>'
        for number, name in zip(numbers, names, strict=True)
    )
    overrides = "".join(
        f'<Override PartName="/xl/worksheets/sheet{number}.xml"'
        f' ContentType="{_KINDS}.worksheet+xml"/>'
        for number in numbers
    )
    related = "".join(
        f'<Relationship Id="rId{number}" Type="{_OFFICE}/worksheet"'
        f' Target="worksheets/sheet{number}.xml"/>'
        for number in numbers
    )
    return {
        "[Content_Types].xml": (
            f'{_XML}<Types xmlns="{_TYPES}">'
            '<Default Extension="rels"'
            ' ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            f'<Override PartName="/xl/workbook.xml" ContentType="{_KINDS}.sheet.main+xml"/>'
            f'<Override PartName="/xl/styles.xml" ContentType="{_KINDS}.styles+xml"/>'
            f"{overrides}</Types>"
        ),
        "_rels/.rels": (
            f'{_XML}<Relationships xmlns="{_RELATIONS}"><Relationship Id="rId1"'
            f' Type="{_OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>'
        ),
        "xl/workbook.xml": (
            f'{_XML}<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}"><sheets>{sheets}</sheets>'
            "</workbook>"
        ),
        "xl/_rels/workbook.xml.rels": (
            f'{_XML}<Relationships xmlns="{_RELATIONS}">{related}'
            f'<Relationship Id="rId0" Type="{_OFFICE}/styles" Target="styles.xml"/></Relationships>'
        ),
        "xl/styles.xml": _STYLES,
    }
