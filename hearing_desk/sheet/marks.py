"""What stands on a page: texts, lines, boxes and codes, in points from the top left corner."""

from __future__ import annotations

from dataclasses import dataclass

from hearing_desk.sheet.fonts import Face

MM = 72 / 25.4
"""One millimetre in points."""


@dataclass(frozen=True, slots=True)
class Style:
    """How a text is set; `leading` is the distance of two baselines."""

    face: Face
    size: float
    leading: float
    bold: bool = False


@dataclass(frozen=True, slots=True)
class Text:
    """One line of text; `y` is its baseline."""

    x: float
    y: float
    text: str
    style: Style
    white: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """A straight line."""

    x: float
    y: float
    to_x: float
    to_y: float
    thickness: float
    dashed: bool = False


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle from its top left corner; `thickness` 0 = filled black, without an outline."""

    x: float
    y: float
    width: float
    height: float
    thickness: float
    dashed: bool = False


@dataclass(frozen=True, slots=True)
class Watermark:
    """A word in outline, slanted, centred on (x, y), under which everything stays readable."""

    x: float
    y: float
    text: str
    size: float
    degrees: float


@dataclass(frozen=True, slots=True)
class Code:
    """A QR code of `side` points."""

    x: float
    y: float
    side: float
    content: str


Mark = Text | Line | Box | Watermark | Code


@dataclass(frozen=True, slots=True)
class Strip:
    """A piece of a page that is never split; its marks are relative to its own top left corner.

    keep_with_next: stays on one page with the strip that follows.
    head:           comes again at the top of a page this strip begins; `None` = nothing does.
    """

    height: float
    marks: tuple[Mark, ...]
    keep_with_next: bool = False
    head: Strip | None = None


@dataclass(frozen=True, slots=True)
class Placed:
    """Marks with the corner they are relative to."""

    x: float
    y: float
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """A laid-out page."""

    width: float
    height: float
    placed: tuple[Placed, ...]
