"""The area a paper's content is set in, and the house's type styles."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import partial

from hearing_desk.sheet.document import Align
from hearing_desk.sheet.fonts import Face, Typefaces
from hearing_desk.sheet.marks import Strip, Style, Text
from hearing_desk.sheet.wrapping import widest_word, wrap

TITLE = Style(Face.SANS, 19, 26, bold=True)
LEAD = Style(Face.SANS, 13, 19, bold=True)
HEADING = Style(Face.SANS, 11.5, 17, bold=True)
BODY = Style(Face.SERIF, 10.5, 15)
NOTE = Style(Face.SERIF, 9, 12.5)
LABEL = Style(Face.SANS, 9.5, 13)
DIGEST = Style(Face.SANS, 16, 24, bold=True)
CODE = Style(Face.SANS, 7.5, 10.5)

SMALLEST = 0.7
"""How far a word is scaled down before it is cut."""

SENTENCES = re.compile(r"(?<=[。；\u3000])(?![”」』》〉）\u3000])(?!$)|(?<=[.;] )")
MEMBERS = re.compile(r"(?<=[，、：])(?![”」』》〉）])|(?<=[,:] )|(?<!^)(?=（)|(?<= )(?=\()")
"""Where a centred text is parted before it is parted anywhere."""

BALANCING_STEPS = 20
"""Widths tried down to a half, to give centred lines about the same length."""

SLACK = 0.999
"""What rounding may take away from a width that just fits."""

ASCENT = 0.88
"""Height of an ideograph above the baseline, in ems."""


def scaled(style: Style, factor: float) -> Style:
    """A style with type and leading larger or smaller."""
    return replace(style, size=style.size * factor, leading=style.leading * factor)


@dataclass(frozen=True, slots=True)
class TypeArea:
    """Where and how large the content of one paper is set, in points.

    height: of the area: a taller row is cut between its lines.
    factor: by which all type is scaled; 1 = the house's sizes.
    indent: first-line indent of running text, in ems.
    """

    faces: Typefaces
    width: float
    height: float
    factor: float
    indent: int

    def style(self, style: Style) -> Style:
        """A house style at this area's scale."""
        return style if self.factor == 1 else scaled(style, self.factor)

    def gap(self, height: float) -> Strip:
        """Empty space that stays with what follows."""
        return Strip(height * self.factor, (), keep_with_next=True)

    def wrap(self, text: str, width: float, style: Style) -> tuple[str, ...]:
        """The lines of a text in a scaled style."""
        return wrap(text, width, partial(self.faces.width, face=style.face, size=style.size))

    def balanced(self, text: str, width: float, style: Style) -> tuple[str, ...]:
        """The lines of a text that stands in the middle: as few as fit.

        Two lines are parted where the sense is, if both then fit; else all are about equally long.
        """
        lines = self.wrap(text, width, style)
        if len(lines) == 1:
            return lines
        if len(lines) == 2 and (parted := self._parted(text, width, style)):
            return parted
        for steps in range(1, BALANCING_STEPS):
            narrower = self.wrap(text, width * (1 - steps / (2 * BALANCING_STEPS)), style)
            if len(narrower) > len(lines):
                break
            lines = narrower
        return lines

    def _parted(self, text: str, width: float, style: Style) -> tuple[str, ...]:
        """Two lines, the first of whole sentences or whole members of a list; () = too long."""
        measure = partial(self.faces.width, face=style.face, size=style.size)
        for pattern in (SENTENCES, MEMBERS):
            places = [found.start() for found in pattern.finditer(text)]
            pairs = [(text[:place].rstrip(" \u3000"), text[place:]) for place in places]
            fitting = [pair for pair in pairs if max(map(measure, pair)) <= width]
            if fitting:
                return min(fitting, key=lambda pair: max(map(measure, pair)))
        return ()

    def fitted(self, text: str, width: float, style: Style) -> Style:
        """A scaled style, smaller where a word would have to be cut to fit `width`."""
        needed = widest_word(text, partial(self.faces.width, face=style.face, size=style.size))
        if needed <= width:
            return style
        return scaled(style, max(SMALLEST, SLACK * width / needed))

    def lines(
        self, text: str, style: Style, align: Align = Align.LEFT, *, keep_with_next: bool = False
    ) -> tuple[Strip, ...]:
        """A text over the whole width, one strip a line; `style` is a house style."""
        sized = self.style(style)
        wrap = self.balanced if align is Align.CENTRE else self.wrap
        return tuple(
            Strip(
                sized.leading,
                self.column((line,), sized, Area(0, 0, self.width), align),
                keep_with_next,
            )
            for line in wrap(text, self.width, sized)
        )

    def column(
        self, lines: tuple[str, ...], style: Style, area: Area, align: Align
    ) -> tuple[Text, ...]:
        """Lines below each other from the top of `area`, in a scaled style."""
        return tuple(
            Text(
                area.x + self._offset(line, style, area.width, align),
                area.y + number * style.leading + first_baseline(style),
                line,
                style,
            )
            for number, line in enumerate(lines)
        )

    def _offset(self, line: str, style: Style, width: float, align: Align) -> float:
        if align is Align.LEFT:
            return 0
        spare = width - self.faces.width(line, style.face, style.size)
        return spare / 2 if align is Align.CENTRE else spare


@dataclass(frozen=True, slots=True)
class Area:
    """A column to set lines in: its top left corner and its width."""

    x: float
    y: float
    width: float


def first_baseline(style: Style) -> float:
    """From the top of a line to its baseline: ideographs stand in the middle of the line."""
    return (style.leading - style.size) / 2 + ASCENT * style.size
