"""Lays a document out on pages: pure, and the same for the same document and faces."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
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
from hearing_desk.sheet.flow import flow, kept_with_next
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

SLIGHTLY_SMALLER = (0.97, 0.94, 0.91, 0.88)
"""Factors tried where the last page would hold next to nothing; a body of 9.2 points at least."""

ABOVE_SIGNATURES = 2
"""Rows, lines or notices that go with the signatures to their page: nobody signs under nothing."""

NEXT_TO_NOTHING = 0.3
"""Smaller type is tried where the last piece of the last page begins above this share of it."""


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
    """One body a page, in the house's type sizes unless smaller ones save the last page."""

    def bodies(factor: float) -> tuple[Body, ...]:
        return tuple(_set(document, faces, frame, factor))

    house_size = bodies(1.0)
    if len(house_size) == 1:
        return house_size
    if document.single_page:
        largest = bisect_left(SMALLER_TYPE, True, key=lambda factor: len(bodies(factor)) == 1)
        if largest < len(SMALLER_TYPE):
            return bodies(SMALLER_TYPE[largest])
    smaller = map(bodies, SLIGHTLY_SMALLER if _ends_early(house_size, frame) else ())
    return next((tried for tried in smaller if len(tried) < len(house_size)), house_size)


def _ends_early(bodies: Sequence[Body], frame: PageFrame) -> bool:
    """Whether the last page holds next to nothing, a last row and the signatures say."""
    *_, last = bodies
    if isinstance(last, BallotPage) or not last:
        return False
    return last[-1].y < NEXT_TO_NOTHING * frame.text_height


def _set(
    document: SheetDocument, faces: Typefaces, frame: PageFrame, factor: float
) -> Iterator[Body]:
    indent = 2 if document.language is Language.ZH else 0
    area = TypeArea(faces, frame.text_width, frame.text_height, factor, indent)
    strips = list(_title(document, area))
    for place, block in enumerate(document.blocks):
        if isinstance(block, PageBreak | BallotPage):
            if strips:
                yield from flow(strips, frame.text_height)
                strips = []
            if isinstance(block, BallotPage):
                yield block
            continue
        if isinstance(block, SignatureBlock):
            strips = kept_with_next(strips, ABOVE_SIGNATURES)
        elif _introduced(document.blocks[:place], block):
            strips = kept_with_next(strips)
        strips += _strips(block, area)
    if strips:
        yield from flow(strips, frame.text_height)


def _introduced(before: Sequence[object], block: object) -> bool:
    """Whether the paragraph before a block, alone under its heading, leads up to the block."""
    match before:
        case (*_, Heading(), Paragraph()):
            return isinstance(block, Table | Facts | Fingerprint | Listing | BarChart)
        case (*_, Paragraph()):
            return isinstance(block, Listing)
        case _:
            return False


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
