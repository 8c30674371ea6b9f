"""Sets stacked bars told apart by hatching alone, so that a photocopy still tells them apart."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from hearing_desk.sheet.document import Align, Bar, BarChart
from hearing_desk.sheet.marks import MM, Box, Line, Mark, Strip
from hearing_desk.sheet.type_area import NOTE, Area, TypeArea

LABEL_SHARE = 0.28
FIGURE_WIDTH = 16 * MM
BAR_HEIGHT = 3.2 * MM
ROW_GAP = 0.8 * MM
SWATCH_WIDTH = 8 * MM
SWATCH_GAP = 1.5 * MM
OUTLINE = 0.6
HATCH = 0.35
MOST_OF_A_PAGE = 0.85
"""The rest is for the heading and the names of the series."""
WIDE, CLOSE = 4.5, 2.0
"""Distances of hatch lines, in points."""

Hatch = Callable[[Box], Iterator[Mark]]
"""Fills a box; its marks stay inside it."""


def set_chart(chart: BarChart, area: TypeArea) -> tuple[Strip, ...]:
    """One strip a bar under the names of the series, which come again on every page.

    A chart that a page can hold is not split: bars are there to be compared.
    """
    head = _legend(chart.series, area)
    bars = [_bar(bar, head, area) for bar in chart.bars]
    if sum(bar.height for bar in bars) <= MOST_OF_A_PAGE * area.height:
        bars = [*(replace(bar, keep_with_next=True) for bar in bars[:-1]), *bars[-1:]]
    return (head, *bars, area.gap(5))


def _legend(series: tuple[str, ...], area: TypeArea) -> Strip:
    """A hatched swatch and a name for each series, in as many lines as they need."""
    style = area.style(NOTE)
    marks: list[Mark] = []
    x, y = 0.0, 0.0
    for number, name in enumerate(series):
        room = area.width - SWATCH_WIDTH - 2 * SWATCH_GAP
        lines = area.wrap(name, room, style)
        width = max(area.faces.width(line, style.face, style.size) for line in lines)
        if x and x + width > room:
            x, y = 0.0, y + style.leading
        swatch = Box(x, y + (style.leading - BAR_HEIGHT) / 2, SWATCH_WIDTH, BAR_HEIGHT, OUTLINE)
        marks += (swatch, *_hatched(number, swatch))
        text = Area(x + SWATCH_WIDTH + SWATCH_GAP, y, width)
        marks += area.column(lines, style, text, Align.LEFT)
        x, y = text.x + width + 2 * SWATCH_GAP, y + (len(lines) - 1) * style.leading
    return Strip(y + style.leading + ROW_GAP, tuple(marks), keep_with_next=True)


def _bar(bar: Bar, head: Strip, area: TypeArea) -> Strip:
    """A bar between its label and its figure; the line at its right end is the whole length."""
    label_width = LABEL_SHARE * area.width
    style = area.fitted(bar.label, label_width - SWATCH_GAP, area.style(NOTE))
    lines = area.wrap(bar.label, label_width - SWATCH_GAP, style)
    height = max(len(lines) * style.leading, BAR_HEIGHT) + ROW_GAP
    whole = area.width - label_width - FIGURE_WIDTH
    top = (height - BAR_HEIGHT) / 2
    y = (height - len(lines) * style.leading) / 2
    marks: list[Mark] = [
        *area.column(lines, style, Area(0, y, label_width), Align.LEFT),
        Line(label_width, 0, label_width, height, OUTLINE),
        Line(label_width + whole, 0, label_width + whole, height, OUTLINE, dashed=True),
    ]
    x = label_width
    for number, thousandths in enumerate(bar.parts):
        part = Box(x, top, whole * thousandths / 1000, BAR_HEIGHT, OUTLINE)
        if thousandths:
            marks += (part, *_hatched(number, part))
        x += part.width
    figure = area.style(NOTE)
    right = Area(area.width - FIGURE_WIDTH, (height - figure.leading) / 2, FIGURE_WIDTH)
    marks += area.column((bar.figure,), figure, right, Align.RIGHT)
    return Strip(height, tuple(marks), head=head)


def _hatched(number: int, box: Box) -> Iterator[Mark]:
    """What fills the part of a series; from the ninth on the hatchings come again."""
    return HATCHES[number % len(HATCHES)](box)


def _rising(box: Box) -> Iterator[Mark]:
    yield from _slanted(box, WIDE, rising=True)


def _blank(_: Box) -> Iterator[Mark]:
    return iter(())


def _upright(box: Box) -> Iterator[Mark]:
    for count in range(1, _steps(box.width, WIDE)):
        x = box.x + count * WIDE
        yield Line(x, box.y, x, box.y + box.height, HATCH)


def _crossed(box: Box) -> Iterator[Mark]:
    yield from _slanted(box, WIDE, rising=True)
    yield from _slanted(box, WIDE, rising=False)


def _level(box: Box) -> Iterator[Mark]:
    for count in range(1, _steps(box.height, CLOSE)):
        y = box.y + count * CLOSE
        yield Line(box.x, y, box.x + box.width, y, HATCH)


def _falling(box: Box) -> Iterator[Mark]:
    yield from _slanted(box, WIDE, rising=False)


def _black(box: Box) -> Iterator[Mark]:
    yield Box(box.x, box.y, box.width, box.height, 0)


def _rising_closely(box: Box) -> Iterator[Mark]:
    yield from _slanted(box, CLOSE, rising=True)


def _steps(length: float, step: float) -> int:
    return -int(-length // step)


def _slanted(box: Box, step: float, *, rising: bool) -> Iterator[Mark]:
    """Lines at half a right angle, cut off at the sides of the box."""
    width, height = box.width, box.height
    for count in range(1, _steps(width + height, step)):
        reach = count * step
        left, low = max(0.0, reach - height), min(reach, height)
        right, high = min(reach, width), max(0.0, reach - width)
        if not rising:
            low, high = height - low, height - high
        yield Line(box.x + left, box.y + low, box.x + right, box.y + high, HATCH)


HATCHES: tuple[Hatch, ...] = (
    _rising,
    _blank,
    _upright,
    _black,
    _level,
    _crossed,
    _falling,
    _rising_closely,
)
"""In order of the series; neighbours differ as much as they can."""
