"""Sets headings, paragraphs, notices and listings."""

from __future__ import annotations

from typing import assert_never

from hearing_desk.sheet.document import Align, Heading, Listing, Notice, Paragraph, Tone
from hearing_desk.sheet.marks import Box, Strip
from hearing_desk.sheet.type_area import BODY, CODE, HEADING, LEAD, NOTE, Area, TypeArea

TextBlock = Heading | Paragraph | Notice | Listing

NOTICE_PADDING = 5.0
NOTICE_FRAME = 1.2


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
            return (*(strip for line in lines for strip in area.lines(line, CODE)), area.gap(4))
        case _ as unreachable:
            assert_never(unreachable)


def _paragraph(paragraph: Paragraph, area: TypeArea) -> tuple[Strip, ...]:
    match paragraph.tone:
        case Tone.BODY:
            return area.lines("\u3000" * area.indent + paragraph.text, BODY)
        case Tone.NOTE:
            return (area.gap(2), *area.lines(paragraph.text, NOTE), area.gap(2))
        case Tone.LEAD:
            lines = area.lines(paragraph.text, LEAD, Align.CENTRE, keep_with_next=True)
            return (*lines, area.gap(5))
        case _ as unreachable:
            assert_never(unreachable)


def _notice(text: str, area: TypeArea) -> Strip:
    style = area.style(HEADING)
    inner = Area(NOTICE_PADDING, NOTICE_PADDING, area.width - 2 * NOTICE_PADDING)
    lines = area.wrap(text, inner.width, style)
    height = len(lines) * style.leading + 2 * NOTICE_PADDING
    frame = Box(0, 0, area.width, height, NOTICE_FRAME)
    return Strip(height, (frame, *area.column(lines, style, inner, Align.CENTRE)))
