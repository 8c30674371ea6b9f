"""Turn the CFF fonts of PyPI's `pylopdf-fonts-zh-cn` into the TrueType fonts of this folder.

    pip install fonttools pylopdf-fonts-zh-cn==0.1.1
    python resources/fonts/convert.py [FOLDER]

reportlab embeds TrueType outlines only. Every glyph and every character is kept; only the layout
tables that reportlab never reads are left out. The same input gives the same bytes.
"""

from __future__ import annotations

import sys
from pathlib import Path

from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont, newTable
from fontTools.ttLib.tables._g_l_y_f import Glyph
from pylopdf_fonts_zh_cn import sans_path, serif_path

# How far a quadratic curve may leave the cubic one, in units of 1/1000 em: invisible on paper.
MAX_ERROR_UNITS = 1.0

KEPT_TABLES = frozenset(
    ("head", "hhea", "hmtx", "maxp", "OS/2", "post", "name", "cmap", "glyf", "loca")
)

# Limits of the hinting program in "maxp"; there is none.
NO_INSTRUCTIONS = (
    "maxTwilightPoints",
    "maxStorage",
    "maxFunctionDefs",
    "maxInstructionDefs",
    "maxStackElements",
    "maxSizeOfInstructions",
    "maxComponentElements",
)

TRUETYPE_SIGNATURE = "\000\001\000\000"


def quadratic_glyphs(font: TTFont) -> dict[str, Glyph]:
    """Every glyph of a CFF font with its outline drawn in quadratic curves."""
    cubic = font.getGlyphSet()
    glyphs: dict[str, Glyph] = {}
    for name in font.getGlyphOrder():
        quadratic = TTGlyphPen(None)
        # CFF winds its outer contours the other way round than TrueType.
        cubic[name].draw(Cu2QuPen(quadratic, MAX_ERROR_UNITS, reverse_direction=True))
        glyphs[name] = quadratic.glyph()
    return glyphs


def as_truetype(font: TTFont) -> TTFont:
    """Replace the CFF outlines of `font` by TrueType ones and drop what reportlab never reads."""
    glyphs = quadratic_glyphs(font)
    font["glyf"] = glyf = newTable("glyf")
    glyf.glyphOrder = font.getGlyphOrder()
    glyf.glyphs = glyphs
    font["loca"] = newTable("loca")

    for name, (advance, _) in font["hmtx"].metrics.items():
        glyphs[name].recalcBounds(glyf)
        font["hmtx"][name] = (advance, getattr(glyphs[name], "xMin", 0))

    font["maxp"] = maxp = newTable("maxp")
    maxp.tableVersion = 0x00010000
    maxp.numGlyphs = len(glyphs)
    maxp.maxZones = 1
    for limit in NO_INSTRUCTIONS:
        setattr(maxp, limit, 0)

    font["post"].formatType = 3.0  # without glyph names
    for tag in set(font.keys()) - KEPT_TABLES - {"GlyphOrder"}:
        del font[tag]
    font.sfntVersion = TRUETYPE_SIGNATURE
    return font


def main(folder: Path) -> None:
    """Write both fonts into `folder`."""
    for source in (sans_path(), serif_path()):
        target = folder / f"{source.stem}.ttf"
        as_truetype(TTFont(source, recalcTimestamp=False)).save(target)
        print(target.name, target.stat().st_size, "bytes")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent)
