"""Sets headings, paragraphs, notices and listings."""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

from hearing_desk.sheet.document import Align, Heading, Listing, Notice, Paragraph, Tone
from hearing_desk.sheet.flow import kept_together
from hearing_desk.sheet.marks import Box, Strip
from hearing_desk.sheet.type_area import BODY, CODE, HEADING, LEAD, NOTE, Area, TypeArea

TextBlock = Heading | Paragraph | Notice | Listing

NOTICE_PADDING = 5.0
NOTICE_FRAME = 1.2
CONTINUED_INDENT = 20.0


def set_text(block: TextBlock, area: TypeArea) -> tuple[Strip, ...]:
    """A block of text as strips."""
    match block:
        case Heading(text):
            return (area.gap(7), *area.lines(text, HEADING, keep_with_next=True), area.gap(2))
        case Paragraph():
            return _paragraph(block, area)
        case Notice(text):
            return (area.gap(5), _notice(text, area), area.gap(5))
        case Listing(lines):
            typed = tuple(strip for line in lines for strip in _typed(line, area))
            return (*kept_together(typed), area.gap(4))
        case _ as unreachable:
            assert_never(unreachable)


def _paragraph(paragraph: Paragraph, area: TypeArea) -> tuple[Strip, ...]:
    match paragraph.tone:
        case Tone.BODY:
            return kept_together(area.lines("\u3000" * area.indent + paragraph.text, BODY))
        case Tone.FLUSH:
            return kept_together(area.lines(paragraph.text, BODY))
        case Tone.NOTE:
            return (area.gap(2), *kept_together(area.lines(paragraph.text, NOTE)), area.gap(2))
        case Tone.LEAD:
            lines = area.lines(paragraph.text, LEAD, Align.CENTRE, keep_with_next=True)
            return (*lines, area.gap(5))
        case _ as unreachable:
            assert_never(unreachable)


def _typed(line: str, area: TypeArea) -> Iterator[Strip]:
    """A line to be typed; what does not fit goes on indented, still the same line."""
    style = area.style(CODE)
    fits = len(area.wrap(line, area.width, style)) == 1
    width = area.width if fits else area.width - CONTINUED_INDENT
    for number, part in enumerate(area.wrap(line, width, style)):
        x = CONTINUED_INDENT if number else 0.0
        where = Area(x, 0, area.width - x)
        yield Strip(style.leading, area.column((part,), style, where, Align.LEFT))


def _notice(text: str, area: TypeArea) -> Strip:
    style = area.style(HEADING)
    inner = Area(NOTICE_PADDING, NOTICE_PADDING, area.width - 2 * NOTICE_PADDING)
    lines = area.balanced(text, inner.width, style)
    height = len(lines) * style.leading + 2 * NOTICE_PADDING
    frame = Box(0, 0, area.width, height, NOTICE_FRAME)
    return Strip(height, (frame, *area.column(lines, style, inner, Align.CENTRE)))
