"""Lays a document out on pages: pure, and the same for the same document and faces."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import assert_never

from hearing_desk.sheet.ballot_setting import ballot_page
from hearing_desk.sheet.bar_chart import set_chart
from hearing_desk.sheet.document import (
    Align,
    BallotPage,
    BarChart,
    Facts,
    Fingerprint,
    Heading,
    Listing,
    Notice,
    PageBreak,
    Paragraph,
    SheetDocument,
    SignatureBlock,
    Table,
)
from hearing_desk.sheet.flow import flow
from hearing_desk.sheet.fonts import Typefaces
from hearing_desk.sheet.furniture import PageFrame, frame_of, furniture
from hearing_desk.sheet.marks import Page, Placed, Strip
from hearing_desk.sheet.ruled_blocks import RuledBlock, set_ruled
from hearing_desk.sheet.signature_block import set_signatures
from hearing_desk.sheet.text_blocks import TextBlock, set_text
from hearing_desk.sheet.type_area import BODY, TITLE, TypeArea
from hearing_desk.words.language import Language

Body = tuple[Placed, ...] | BallotPage
"""What one page holds inside its margins."""

SMALLER_TYPE = (0.95, 0.9, 0.86, 0.82, 0.78, 0.74)
"""Factors tried to keep a paper on one page; a body below 7.8 points makes two pages instead."""


def lay_out(document: SheetDocument, faces: Typefaces) -> tuple[Page, ...]:
    """The pages of a document, furniture included; ballots get pages of their own without it."""
    frame = frame_of(document)
    bodies = _bodies(document, faces, frame)
    pages: list[Page] = []
    for number, body in enumerate(bodies, start=1):
        if isinstance(body, BallotPage):
            pages.append(ballot_page(document, body, faces))
            continue
        around = furniture(document, faces, number, len(bodies))
        placed = (Placed(frame.left + p.x, frame.top + p.y, p.marks) for p in body)
        pages.append(Page(frame.width, frame.height, (Placed(0, 0, tuple(around)), *placed)))
    return tuple(pages)


def _bodies(document: SheetDocument, faces: Typefaces, frame: PageFrame) -> tuple[Body, ...]:
    """One body a page, in the house's type sizes unless smaller ones save a second page."""

    def bodies(factor: float) -> tuple[Body, ...]:
        return tuple(_set(document, faces, frame, factor))

    house_size = bodies(1.0)
    if len(house_size) == 1 or not document.single_page:
        return house_size
    largest = bisect_left(SMALLER_TYPE, True, key=lambda factor: len(bodies(factor)) == 1)
    return bodies(SMALLER_TYPE[largest]) if largest < len(SMALLER_TYPE) else house_size


def _set(
    document: SheetDocument, faces: Typefaces, frame: PageFrame, factor: float
) -> Iterator[Body]:
    indent = 2 if document.language is Language.ZH else 0
    area = TypeArea(faces, frame.text_width, frame.text_height, factor, indent)
    strips = list(_title(document, area))
    for block in document.blocks:
        if isinstance(block, PageBreak | BallotPage):
            if strips:
                yield from flow(strips, frame.text_height)
                strips = []
            if isinstance(block, BallotPage):
                yield block
            continue
        if isinstance(block, SignatureBlock):
            strips = _kept_with_next(strips)
        strips += _strips(block, area)
    if strips:
        yield from flow(strips, frame.text_height)


def _kept_with_next(strips: Sequence[Strip]) -> list[Strip]:
    """The strips, the last of them staying with what follows: nobody signs under nothing."""
    inked = (place for place in reversed(range(len(strips))) if strips[place].marks)
    last = next(inked, 0)
    return [*strips[:last], *(replace(each, keep_with_next=True) for each in strips[last:])]


def _title(document: SheetDocument, area: TypeArea) -> Iterator[Strip]:
    """Title and subtitles over the first page; ballots carry their own."""
    if document.is_ballots:
        return
    for text, style in ((document.title, TITLE), *((line, BODY) for line in document.subtitles)):
        yield from area.lines(text, style, Align.CENTRE, keep_with_next=True)
    yield area.gap(6)


def _strips(
    block: TextBlock | RuledBlock | BarChart | SignatureBlock, area: TypeArea
) -> tuple[Strip, ...]:
    match block:
        case BarChart():
            return set_chart(block, area)
        case SignatureBlock():
            return set_signatures(block, area)
        case Facts() | Fingerprint() | Table():
            return set_ruled(block, area)
        case Heading() | Paragraph() | Notice() | Listing():
            return set_text(block, area)
        case _ as unreachable:
            assert_never(unreachable)
