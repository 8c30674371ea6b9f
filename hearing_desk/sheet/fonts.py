"""The two faces of the papers: loaded once, measured, and asked whether they can draw a text."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from hearing_desk.errors import Refusal

if TYPE_CHECKING:
    from hearing_desk.sheet.composite_font import CompositeFont

MISSING_WIDTH = 1000


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
    """Both faces, ready to measure and to draw with."""

    def __init__(self, fonts: dict[Face, CompositeFont]) -> None:
        self._widths = {face: font.widths for face, font in fonts.items()}
        # The same words come again on every sheet and at every size that is tried.
        self._ems = lru_cache(maxsize=8192)(self._measured)
        self._names = {face: font.fontName for face, font in fonts.items()}
        self._drawable = frozenset.intersection(
            *(frozenset(map(chr, font.glyph_of)) for font in fonts.values())
        )

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
