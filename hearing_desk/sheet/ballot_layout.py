"""Where everything stands on a printed ballot: a plain record, versioned and hashed.

The drawer places the boxes from it; a reader of scanned ballots could find them by it. Positions
are whole micrometres from the top left corner of the page, so that no rounding enters the hash.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass

LAYOUT_VERSION = 1
MM_UM = 1000

A4_UM = (210 * MM_UM, 297 * MM_UM)
MARK_UM = 6 * MM_UM
"""Side of a corner mark and width of the timing strip; both keep so much off the edge."""
BOOKLET_ROWS = 18
"""Units on one booklet page; more make a second page."""


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle on the page, in micrometres; its top left corner comes first."""

    x_um: int
    y_um: int
    width_um: int
    height_um: int


@dataclass(frozen=True, slots=True)
class BoxPlace:
    """The tick box of one grade.

    row:   place of the row on this ballot, from 0: an item, or in a booklet a unit.
    head:  place of the head over the boxes, from 0: always 0 rolling, the item in a booklet.
    grade: key digit of the grade, from 1 = best.
    cell:  the ruled cell around the box.
    box:   the box itself.
    """

    row: int
    head: int
    grade: int
    cell: Area
    box: Area


@dataclass(frozen=True, slots=True)
class BallotLayout:
    """Positions of one ballot on its page.

    face:      the ballot itself, up to where it is cut.
    corners:   room of the corner marks, kept free: top left, top right, bottom left, bottom right.
    timing:    room of the timing marks along the left edge, kept free.
    page_code: room of a page code, kept free.
    heading:   titles stand in here.
    stamp:     where the organizer's stamp goes.
    head_row:  head of the table: headings of the rows and of the boxes.
    labels:    one per row; the text beside the boxes.
    boxes:     every tick box: row by row, head by head, in key order.
    rules:     the filling rules stand in here.
    """

    version: int
    page_width_um: int
    page_height_um: int
    face: Area
    corners: tuple[Area, ...]
    timing: Area
    page_code: Area
    heading: Area
    stamp: Area
    head_row: Area
    labels: tuple[Area, ...]
    boxes: tuple[BoxPlace, ...]
    rules: Area

    def digest(self) -> str:
        """SHA-256 of the positions, in hex: ballots with one digest are read alike."""
        positions = json.dumps(asdict(self), sort_keys=True, separators=(",", ":"))
        return hashlib.sha256(positions.encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class _Plan:
    """The large areas of a ballot, before its rows and boxes are counted."""

    page_um: tuple[int, int]
    face: Area
    heading: Area
    stamp: Area
    rules: Area
    table: Area
    head_height_um: int
    label_width_um: int


def rolling_layout(items: int, grades: int, place: int) -> BallotLayout:
    """A ballot for one unit, A5 landscape; two of them share an A4 page.

    place: 0 = upper half, 1 = lower half of the page.
    """
    width, height = A4_UM
    face = Area(0, place * (height // 2), width, height // 2)
    plan = _Plan(
        page_um=A4_UM,
        face=face,
        heading=_mm(18, 11, 140, 31, face),
        stamp=_mm(162, 11, 36, 30, face),
        rules=_mm(18, 121, 180, 14, face),
        table=_mm(18, 43, 180, 77, face),
        head_height_um=10 * MM_UM,
        label_width_um=68 * MM_UM,
    )
    return _layout(plan, items, 1, grades)


def booklet_layout(units: int, items: int, grades: int) -> BallotLayout:
    """A booklet page, A4 landscape: one row per unit, `units` of them, at most BOOKLET_ROWS."""
    height, width = A4_UM
    face = Area(0, 0, width, height)
    plan = _Plan(
        page_um=(width, height),
        face=face,
        heading=_mm(18, 11, 120, 30, face),
        stamp=_mm(249, 11, 36, 30, face),
        rules=_mm(140, 11, 106, 30, face),
        table=_mm(18, 42, 267, 154, face),
        head_height_um=17 * MM_UM,
        label_width_um=62 * MM_UM,
    )
    return _layout(plan, units, items, grades)


def _layout(plan: _Plan, rows: int, heads: int, grades: int) -> BallotLayout:
    face, table = plan.face, plan.table
    row_height = min(13 * MM_UM, (table.height_um - plan.head_height_um) // rows)
    first_row_y = table.y_um + plan.head_height_um
    first_cell = Area(
        table.x_um + plan.label_width_um,
        first_row_y,
        (table.width_um - plan.label_width_um) // (heads * grades),
        row_height,
    )
    near_x, near_y = face.x_um + MARK_UM, face.y_um + MARK_UM
    far_x, far_y = (
        face.x_um + face.width_um - 2 * MARK_UM,
        face.y_um + face.height_um - 2 * MARK_UM,
    )
    return BallotLayout(
        version=LAYOUT_VERSION,
        page_width_um=plan.page_um[0],
        page_height_um=plan.page_um[1],
        face=face,
        corners=tuple(
            Area(x, y, MARK_UM, MARK_UM) for y in (near_y, far_y) for x in (near_x, far_x)
        ),
        timing=Area(near_x, near_y + 2 * MARK_UM, MARK_UM, far_y - near_y - 3 * MARK_UM),
        page_code=Area((near_x + far_x) // 2 - 25 * MM_UM, far_y, 50 * MM_UM, MARK_UM),
        heading=plan.heading,
        stamp=plan.stamp,
        head_row=Area(table.x_um, table.y_um, table.width_um, plan.head_height_um),
        labels=tuple(
            Area(table.x_um, first_row_y + row * row_height, plan.label_width_um, row_height)
            for row in range(rows)
        ),
        boxes=tuple(_boxes(rows, heads, grades, first_cell)),
        rules=plan.rules,
    )


def _boxes(rows: int, heads: int, grades: int, first: Area) -> Iterator[BoxPlace]:
    side = min(7 * MM_UM, first.height_um - 2 * MM_UM, first.width_um - 2 * MM_UM)
    for row in range(rows):
        for column in range(heads * grades):
            x = first.x_um + column * first.width_um
            y = first.y_um + row * first.height_um
            box = Area(
                x + (first.width_um - side) // 2, y + (first.height_um - side) // 2, side, side
            )
            head, grade = divmod(column, grades)
            cell = Area(x, y, first.width_um, first.height_um)
            yield BoxPlace(row, head, grade + 1, cell, box)


def _mm(x: int, y: int, width: int, height: int, face: Area) -> Area:
    return Area(face.x_um + x * MM_UM, face.y_um + y * MM_UM, width * MM_UM, height * MM_UM)
