"""Sets the boxes people sign in and the clear area for a seal."""

from __future__ import annotations

from hearing_desk.sheet.document import Align, SignatureBlock
from hearing_desk.sheet.marks import MM, Box, Mark, Strip
from hearing_desk.sheet.type_area import LABEL, Area, TypeArea

LINE = 0.5
PADDING = 3.0
ROOM_TO_SIGN = 13 * MM
SEAL_CLEAR = 42 * MM
"""An official seal needs so much clear paper (`domain.md` §7)."""
SEAL_WIDTH = SEAL_CLEAR + 2 * MM
SEAL_HEIGHT = SEAL_CLEAR + 8 * MM


def set_signatures(block: SignatureBlock, area: TypeArea) -> tuple[Strip, ...]:
    """All boxes of a block in one piece; never scaled, since hands and seals are not."""
    labels = (*block.labels, block.date)
    across = 2 if block.seal else 3
    rows = -(-len(labels) // across)
    height = max(rows * ROOM_TO_SIGN, SEAL_HEIGHT if block.seal else 0.0)
    width = (area.width - (SEAL_WIDTH if block.seal else 0.0)) / across
    marks: list[Mark] = []
    for number, label in enumerate(labels):
        row, column = divmod(number, across)
        marks += _box(
            label, Box(column * width, row * height / rows, width, height / rows, LINE), area
        )
    if block.seal:
        seal = Box(area.width - SEAL_WIDTH, 0, SEAL_WIDTH, height, LINE, dashed=True)
        below = Area(seal.x, height - LABEL.leading, SEAL_WIDTH)
        marks += (seal, *area.column((block.seal,), LABEL, below, Align.CENTRE))
    return (area.gap(8), Strip(height, tuple(marks)))


def _box(label: str, box: Box, area: TypeArea) -> tuple[Mark, ...]:
    inner = Area(box.x + PADDING, box.y + PADDING, box.width - 2 * PADDING)
    lines = area.wrap(label, inner.width, LABEL)
    return (box, *area.column(lines, LABEL, inner, Align.LEFT))
