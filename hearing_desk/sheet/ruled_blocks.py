"""Sets tables and grids of facts: ruled rows, each whole on one page."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import assert_never

from hearing_desk.sheet.document import Align, Column, Density, Fact, Facts, Fingerprint, Table
from hearing_desk.sheet.flow import kept_together
from hearing_desk.sheet.marks import MM, Line, Mark, Strip, Style, Text
from hearing_desk.sheet.type_area import (
    BODY,
    CODE,
    DIGEST,
    LABEL,
    LEAD,
    NOTE,
    SLACK,
    Area,
    TypeArea,
    scaled,
)

RuledBlock = Facts | Fingerprint | Table

THIN = 0.5
STRONG = 1.2
HEAVY = 2.0
PADDING = 3.0
COMPACT_PADDING = 0.4
"""Above and below the text of a compact row; the sides keep their padding."""
LABEL_WIDTH = 27 * MM
BANDED_LABEL = replace(LABEL, size=8, leading=10.5)
"""Bands stand over many narrow columns, whose headings would fill half a page."""
SQUEEZED = 1.1
"""How much too wide a value may be that is set smaller instead of on two lines."""
STRIKE_HEIGHT = 0.32
"""Of a line struck through a text, above its baseline, in ems."""


@dataclass(frozen=True, slots=True)
class Cell:
    """A text in a ruled row; `style` is scaled."""

    text: str
    width: float
    style: Style
    align: Align = Align.LEFT

    @property
    def inner_width(self) -> float:
        """What the padding at both sides leaves."""
        return self.width - 2 * PADDING

    def fitted(self, area: TypeArea) -> Cell:
        """The cell, its type smaller where a word would have to be cut."""
        return replace(self, style=area.fitted(self.text, self.inner_width, self.style))


@dataclass(frozen=True, slots=True)
class Rules:
    """How a row is ruled: the head over its table, the line below it, its least height.

    struck: a line goes through every text but the last cell's.
    """

    head: Strip
    below: float = THIN
    least_height: float = 0.0
    padding: float = PADDING
    struck: bool = False


def set_ruled(block: RuledBlock, area: TypeArea) -> tuple[Strip, ...]:
    """A ruled block as strips."""
    match block:
        case Facts():
            return (*kept_together(tuple(_facts(block, area))), area.gap(5))
        case Fingerprint():
            return (_top_line(area), *_fingerprint(block, area))
        case Table():
            return (*_table(block, area), *_notes(block, area), area.gap(5))
        case _ as unreachable:
            assert_never(unreachable)


def in_groups_of_four(digest: str) -> str:
    """A digest as people compare it: groups of four, well parted."""
    return "  ".join(digest[start : start + 4] for start in range(0, len(digest), 4))


def _fingerprint(block: Fingerprint, area: TypeArea) -> Iterable[Strip]:
    half = len(block.digest) // 2
    lines = (block.digest[:half], block.digest[half:]) if block.large else (block.digest,)
    text = "\n".join(map(in_groups_of_four, lines))
    style = area.style(DIGEST if block.large else CODE)
    cells = (
        Cell(block.label, LABEL_WIDTH, area.style(LABEL)),
        Cell(text, area.width - LABEL_WIDTH, style),
    )
    return _row(cells, Rules(_top_line(area)), area)


def _facts(block: Facts, area: TypeArea) -> Iterable[Strip]:
    rules = Rules(_top_line(area))
    yield rules.head
    for start in range(0, len(block.facts), block.across):
        facts = block.facts[start : start + block.across]
        value_width = area.width / len(facts) - LABEL_WIDTH
        cells = tuple(
            cell
            for fact in facts
            for cell in (
                Cell(fact.label, LABEL_WIDTH, area.style(LABEL)),
                _value(fact, value_width, area),
            )
        )
        yield from _row(cells, rules, area)


def _value(fact: Fact, width: float, area: TypeArea) -> Cell:
    """A value, slightly smaller where that keeps it on one line: a time is not parted."""
    cell = Cell(fact.value, width, area.style(LEAD if fact.strong else BODY))
    natural = area.faces.width(fact.value, cell.style.face, cell.style.size)
    if "\n" in fact.value or not cell.inner_width < natural <= SQUEEZED * cell.inner_width:
        return cell
    return replace(cell, style=scaled(cell.style, SLACK * cell.inner_width / natural))


def _table(table: Table, area: TypeArea) -> Iterable[Strip]:
    """Head and rows; neither the first row nor the last stands on a page alone."""
    head, *rows = _rows(table, area)
    return (head, *kept_together(rows))


def _rows(table: Table, area: TypeArea) -> Iterable[Strip]:
    plain = area.style(BODY if table.density is Density.NORMAL else NOTE)
    styles = _column_styles(table, plain, area)
    padding = COMPACT_PADDING if table.density is Density.COMPACT else PADDING
    head = _head(table, area)
    yield head
    for number, row in enumerate(table.rows, start=1):
        rules = Rules(
            head, _below(table, number), table.row_mm * MM, padding, number in table.struck
        )
        yield from _row(_cells(row, table.columns, styles, area), rules, area)
    if table.total is not None:
        totals = [replace(style, face=LABEL.face, bold=True) for style in styles]
        yield from _row(_cells(table.total, table.columns, totals, area), Rules(head), area)


def _notes(table: Table, area: TypeArea) -> Iterable[Strip]:
    if table.notes:
        yield area.gap(2)
    for note in table.notes:
        *lines, last = area.lines(note, NOTE, keep_with_next=True)
        yield from (*lines, replace(last, keep_with_next=False))


def _below(table: Table, number: int) -> float:
    """How thick the line below a row is."""
    if number in table.line_after:
        return HEAVY
    return STRONG if table.rule_every and number % table.rule_every == 0 else THIN


def _head(table: Table, area: TypeArea) -> Strip:
    """The headings, below their bands where there are any, and the line over them."""
    style = area.style(BANDED_LABEL if table.bands else LABEL)
    cells = [
        Cell(column.heading, width, style, Align.CENTRE).fitted(area)
        for column, width in zip(table.columns, _widths(table.columns, area), strict=True)
    ]
    top = _top_line(area)
    if table.bands:
        return _joined(_banded(table.bands, cells, area), top)
    return _joined(_ruled(cells, _lines(cells, area), area, Rules(top)), top)


def _banded(bands: Sequence[tuple[str, int]], cells: Sequence[Cell], area: TypeArea) -> Strip:
    """Headings under bands that reach over several of them; under no band they stand alone."""
    left = iter(cells)
    under = [(text, [next(left) for _ in range(count)]) for text, count in bands]
    over = [
        Cell(
            text, sum(cell.width for cell in below), area.style(BANDED_LABEL), Align.CENTRE
        ).fitted(area)
        for text, below in under
    ]
    upper = max(_tall(cell, area) for cell in over)
    lower = max(_tall(cell, area) for text, below in under if text for cell in below)
    alone = max(
        (_tall(cell, area) for text, below in under if not text for cell in below), default=0
    )
    height = max(upper + lower, alone)
    marks: list[Mark] = [Line(0, 0, 0, height, THIN)]
    x = 0.0
    for band, (text, below) in zip(over, under, strict=True):
        top = upper if text else 0.0
        if text:
            marks += _standing(band, x, 0, upper, area)
            marks.append(Line(x, upper, x + band.width, upper, THIN))
        for cell in below:
            marks += _standing(cell, x, top, height, area)
            x += cell.width
            marks.append(Line(x, top, x, height, THIN))
        marks.append(Line(x, 0, x, height, THIN))
    marks.append(Line(0, height, x, height, THIN))
    return Strip(height, tuple(marks))


def _tall(cell: Cell, area: TypeArea) -> float:
    lines = area.wrap(cell.text, cell.inner_width, cell.style)
    return len(lines) * cell.style.leading + 2 * PADDING


def _standing(cell: Cell, x: float, top: float, bottom: float, area: TypeArea) -> tuple[Text, ...]:
    """The lines of a cell in the middle between `top` and `bottom`."""
    lines = area.wrap(cell.text, cell.inner_width, cell.style)
    y = top + (bottom - top - len(lines) * cell.style.leading) / 2
    return area.column(lines, cell.style, Area(x + PADDING, y, cell.inner_width), cell.align)


def _widths(columns: Sequence[Column], area: TypeArea) -> list[float]:
    shares = sum(column.share for column in columns)
    return [area.width * column.share / shares for column in columns]


def _column_styles(table: Table, plain: Style, area: TypeArea) -> list[Style]:
    """The style of each column: figures in columns of one width are all of one size."""
    widths = _widths(table.columns, area)
    smallest: dict[float, Style] = {}
    for row in table.rows:
        for text, column, width in zip(row, table.columns, widths, strict=True):
            if column.align is Align.RIGHT and text[-1:].isdecimal():
                style = Cell(text, width, plain).fitted(area).style
                if style.size < smallest.setdefault(width, plain).size:
                    smallest[width] = style
    return [
        smallest.get(width, plain) if column.align is Align.RIGHT else plain
        for column, width in zip(table.columns, widths, strict=True)
    ]


def _cells(
    row: Sequence[str], columns: Sequence[Column], styles: Sequence[Style], area: TypeArea
) -> tuple[Cell, ...]:
    widths = _widths(columns, area)
    return tuple(
        Cell(text, width, style, column.align).fitted(area)
        for text, width, column, style in zip(row, widths, columns, styles, strict=True)
    )


def _top_line(area: TypeArea) -> Strip:
    return Strip(0, (Line(0, 0, area.width, 0, THIN),), keep_with_next=True)


def _joined(row: Strip, top: Strip) -> Strip:
    return Strip(row.height, (*top.marks, *row.marks), keep_with_next=True)


def _row(cells: Sequence[Cell], rules: Rules, area: TypeArea) -> Iterable[Strip]:
    """A ruled row; more than one strip only where one page could not hold it."""
    lines = _lines(cells, area)
    room = area.height - rules.head.height - 2 * rules.padding
    fitting = max(1, int(room / max(cell.style.leading for cell in cells)))
    for start in range(0, max(map(len, lines)), fitting):
        part = [cell_lines[start : start + fitting] for cell_lines in lines]
        row = _ruled(cells, part, area, rules)
        yield Strip(row.height, row.marks, head=rules.head)


def _lines(cells: Sequence[Cell], area: TypeArea) -> list[tuple[str, ...]]:
    return [area.wrap(cell.text, cell.inner_width, cell.style) for cell in cells]


def _ruled(
    cells: Sequence[Cell], lines: Sequence[tuple[str, ...]], area: TypeArea, rules: Rules
) -> Strip:
    heights = [len(n) * cell.style.leading for n, cell in zip(lines, cells, strict=True)]
    height = max(max(heights) + 2 * rules.padding, rules.least_height)
    marks: list[Mark] = [Line(0, 0, 0, height, THIN)]
    x = 0.0
    for cell, cell_lines, used in zip(cells, lines, heights, strict=True):
        inner = Area(x + PADDING, (height - used) / 2, cell.inner_width)
        texts = area.column(cell_lines, cell.style, inner, cell.align)
        marks += texts
        if rules.struck and cell is not cells[-1]:
            marks += [_through(text, area) for text in texts]
        x += cell.width
        marks.append(Line(x, 0, x, height, THIN))
    marks.append(Line(0, height, x, height, rules.below))
    return Strip(height, tuple(marks))


def _through(text: Text, area: TypeArea) -> Line:
    """A line through the middle of a text."""
    y = text.y - STRIKE_HEIGHT * text.style.size
    end = text.x + area.faces.width(text.text, text.style.face, text.style.size)
    return Line(text.x, y, end, y, THIN)
