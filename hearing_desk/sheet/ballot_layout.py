"""Where everything stands on a printed ballot: a plain record, versioned and hashed.

A drawer places the boxes from it; a reader of scanned ballots could find them by it. Positions are
whole micrometres from the top left corner of the page, so that no rounding enters the hash.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass

LAYOUT_VERSION = 1


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle on the page, in micrometres from its top left corner."""

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
    """

    row: int
    head: int
    grade: int
    area: Area


@dataclass(frozen=True, slots=True)
class BallotLayout:
    """Positions of one ballot on its page.

    face:          the ballot itself, up to where it is cut.
    corners:       room of the corner marks, kept free; top left, top right, bottom left, right.
    timing:        room of the timing marks along an edge, kept free.
    page_code:     room of a page code, kept free.
    stamp:         where the organizer's stamp goes.
    heading:       titles and filling rules stand in here.
    rules:         the filling rules, below the boxes.
    row_labels:    one per row; the text beside the boxes.
    boxes:         every tick box, row by row, head by head, in key order.
    """

    version: int
    page_width_um: int
    page_height_um: int
    face: Area
    corners: tuple[Area, ...]
    timing: Area
    page_code: Area
    stamp: Area
    heading: Area
    rules: Area
    head_row: Area
    row_labels: tuple[Area, ...]
    boxes: tuple[BoxPlace, ...]

    def digest(self) -> str:
        """SHA-256 of the positions, in hex: two ballots with one digest are read alike."""
        return hashlib.sha256(
            json.dumps(asdict(self), sort_keys=True, separators=(",", ":")).encode()
        ).hexdigest()
