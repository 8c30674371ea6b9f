"""The two faces of the papers: loaded once, measured, and asked whether they can draw a text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from functools import cached_property, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from hearing_desk.errors import Refusal

if TYPE_CHECKING:
    from hearing_desk.sheet.composite_font import CompositeFont

MISSING_WIDTH = 1000

FULL_WIDTH = 1000

AMONG_LETTERS = {
    "\u201c": (550, 440),
    "\u201d": (0, 460),
    "\u2018": (740, 240),
    "\u2019": (0, 260),
    "\u00b7": (300, 400),
}
"""Marks the fonts draw as wide as an ideograph: in words made of letters, how far they are moved
to the left and how wide they are then, in 1/1000 of the type size."""


class Face(Enum):
    """Which face a text is set in: sans for titles and headings, serif for everything else."""

    SANS = "sans"
    SERIF = "serif"


@dataclass(frozen=True, slots=True)
class FontFiles:
    """Where the TrueType files are; the house keeps them in `resources/fonts`."""

    sans: Path
    serif: Path


class Typefaces:
    """Both faces, ready to measure and to draw with.

    among_letters: quotation marks and middle dots are as narrow as English wants them.
    """

    def __init__(self, fonts: dict[Face, CompositeFont], *, among_letters: bool = False) -> None:
        self._fonts = fonts
        self._moved = {face: _moved(font) if among_letters else {} for face, font in fonts.items()}
        self._widths = {
            face: font.widths | {ord(mark): width for mark, (_, width) in self._moved[face].items()}
            for face, font in fonts.items()
        }
        # The same words come again on every sheet and at every size that is tried.
        self._ems = lru_cache(maxsize=8192)(self._measured)
        self._names = {face: font.fontName for face, font in fonts.items()}
        self._drawable = frozenset.intersection(
            *(frozenset(map(chr, font.glyph_of)) for font in fonts.values())
        )

    @cached_property
    def among_letters(self) -> Typefaces:
        """The same faces for words made of letters."""
        return Typefaces(self._fonts, among_letters=True)

    def runs(self, text: str, face: Face, size: float) -> Iterator[tuple[float, str]]:
        """The parts of a line that are drawn in one go, each with where it begins."""
        moved = self._moved[face]
        at = 0.0
        run = ""
        for character in text:
            if character not in moved:
                run += character
                continue
            if run:
                yield at, run
                at += self.width(run, face, size)
                run = ""
            shift, width = moved[character]
            yield at - shift * size / 1000, character
            at += width * size / 1000
        if run:
            yield at, run

    def name(self, face: Face) -> str:
        """The name reportlab knows the face by."""
        return self._names[face]

    def width(self, text: str, face: Face, size: float) -> float:
        """How wide a text on one line is, in the unit of `size`."""
        return self._ems(text, face) * size / 1000

    def _measured(self, text: str, face: Face) -> int:
        """The width in 1/1000 of the type size."""
        widths = self._widths[face]
        return sum(widths.get(code, MISSING_WIDTH) for code in map(ord, text))

    def missing_glyphs(self, text: str) -> tuple[str, ...]:
        """The characters of `text` that one of the faces cannot draw, each once, in text order.

        Line feeds are no glyphs. Intake asks this of every name that may be printed.
        """
        if self._drawable.issuperset(text):
            return ()
        return tuple(dict.fromkeys(c for c in text if c not in self._drawable and c != "\n"))


def _moved(font: CompositeFont) -> dict[str, tuple[int, int]]:
    return {
        mark: place
        for mark, place in AMONG_LETTERS.items()
        if font.widths.get(ord(mark)) == FULL_WIDTH
    }


@lru_cache(maxsize=4)
def load_typefaces(files: FontFiles) -> Typefaces:
    """Both faces of `files`, read once per process.

    Raises Refusal: font-unreadable.
    """
    return Typefaces(
        {Face.SANS: _registered(files.sans), Face.SERIF: _registered(files.serif)},
    )


def _registered(path: Path) -> CompositeFont:
    # Where the fonts lie is known long before any is loaded, and reportlab with it.
    from reportlab.pdfbase.pdfmetrics import registerFont  # noqa: PLC0415 - see above
    from reportlab.pdfbase.ttfonts import TTFError  # noqa: PLC0415 - see above

    from hearing_desk.sheet.composite_font import CompositeFont  # noqa: PLC0415 - see above

    try:
        font = CompositeFont(path.stem, path)
    except (OSError, TTFError) as cause:
        raise Refusal("font-unreadable", file=path.name) from cause
    registerFont(font)
    return font
