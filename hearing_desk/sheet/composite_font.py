"""TrueType fonts embedded as composite fonts: two-byte codes, one subset, every Unicode plane.

reportlab's own `TTFont` cuts a text into subsets of 256 characters and writes a ToUnicode table
that is wrong beyond U+FFFF, where the rare characters of names are. This font takes its place:
reportlab asks it for codes while text is drawn and for PDF objects when the paper is finished.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import islice
from pathlib import Path
from struct import pack
from typing import Any
from weakref import WeakKeyDictionary

from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName, PDFStream, PDFZCompress
from reportlab.pdfbase.ttfonts import TTEncoding, TTFontFace

BFCHAR_LIMIT = 100
"""A ToUnicode table may hold so many pairs per section (ISO 32000 9.10.3, Adobe note 5014)."""

TO_UNICODE_HEAD = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
"""
TO_UNICODE_TAIL = """endcmap
CMapName currentdict /CMap defineresource pop
end
end
"""


class _Face(TTFontFace):  # type: ignore[misc]
    """A font file whose outlines are handed out as a view: cutting a subset copies no megabytes."""

    def get_table(self, tag: str) -> bytes | memoryview:
        offset, length = self.get_table_pos(tag)
        table = memoryview(self._ttf_data)[offset : offset + length]
        return table if tag == "glyf" else bytes(table)


class _Use:
    """The characters one document uses of a font, in order of first use; code 0 is "no glyph"."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.codes: dict[int, int] = {0: 0}

    def encode(self, text: str) -> bytes:
        codes = self.codes
        used = [codes.setdefault(ord(character), len(codes)) for character in text]
        return pack(f">{len(used)}H", *used)


class CompositeFont:
    """What reportlab wants of a dynamic font, under reportlab's names.

    Raises TTFError or OSError when the file is no TrueType font or cannot be read.
    """

    _multiByte = 1  # noqa: N815
    _dynamicFont = 1  # noqa: N815
    shapable = False

    def __init__(self, name: str, path: Path) -> None:
        self.fontName = name
        self.face = _Face(str(path))
        self.encoding = TTEncoding()
        self._uses: WeakKeyDictionary[Any, _Use] = WeakKeyDictionary()

    @property
    def glyph_of(self) -> dict[int, int]:
        """Glyph number by code point, for every character the font can draw."""
        return self.face.charToGlyph  # type: ignore[no-any-return]

    @property
    def widths(self) -> dict[int, int]:
        """Advance width by code point, in 1/1000 of the type size."""
        return self.face.charWidths  # type: ignore[no-any-return]

    def splitString(self, text: str, doc: Any, encoding: str = "utf-8") -> list[tuple[int, bytes]]:  # noqa: N802
        """`text` in this document's codes, always as one piece."""
        return [(0, self._use(doc).encode(text))]

    def getSubsetInternalName(self, subset: int, doc: Any) -> str:  # noqa: N802
        """The name under which page contents select the font."""
        return f"/{self._use(doc).name}"

    def addObjects(self, doc: Any) -> None:  # noqa: N802
        """Add the font, cut down to the characters used, to a document about to be written."""
        use = self._uses.pop(doc)
        characters = tuple(use.codes)
        base_name = f"AAAAAA+{self.face.name.decode()}"
        descendant = PDFDictionary(
            {
                "Type": "/Font",
                "Subtype": "/CIDFontType2",
                "BaseFont": PDFName(base_name),
                "CIDSystemInfo": PDFDictionary(
                    {"Registry": "(Adobe)", "Ordering": "(Identity)", "Supplement": 0}
                ),
                "FontDescriptor": self.face.addSubsetObjects(doc, base_name, characters),
                "DW": 1000,
                "W": PDFArray([0, PDFArray([self.widths.get(c, 1000) for c in characters])]),
                "CIDToGIDMap": _reference(doc, self._glyph_map(characters), f"gid:{base_name}"),
            }
        )
        composite = PDFDictionary(
            {
                "Type": "/Font",
                "Subtype": "/Type0",
                "BaseFont": PDFName(base_name),
                "Encoding": "/Identity-H",
                "DescendantFonts": PDFArray([doc.Reference(descendant, f"cid:{base_name}")]),
                "ToUnicode": _reference(doc, _to_unicode(characters), f"unicode:{base_name}"),
            }
        )
        doc.idToObject["BasicFonts"].dict[use.name] = doc.Reference(composite, use.name)

    def _use(self, doc: Any) -> _Use:
        use = self._uses.get(doc)
        if use is None:
            use = self._uses[doc] = _Use(f"F{len(doc.fontMapping) + 1}")
            doc.fontMapping[self.fontName] = f"/{use.name}"
            doc.delayedFonts.append(self)
        return use

    def _glyph_map(self, characters: Sequence[int]) -> bytes:
        """Two bytes a code: its glyph in the subset, numbered as `TTFontFile.makeSubset` does."""
        numbers: dict[int, int] = {0: 0}
        glyphs = (self.glyph_of.get(character, 0) for character in characters)
        chosen = [numbers.setdefault(glyph, len(numbers)) for glyph in glyphs]
        return pack(f">{len(chosen)}H", *chosen)


def _reference(doc: Any, content: bytes, name: str) -> Any:
    return doc.Reference(PDFStream(content=content, filters=[PDFZCompress]), name)


def _to_unicode(characters: Sequence[int]) -> bytes:
    """The table that turns codes back into text, for searching, copying and reading aloud."""
    pairs = (
        f"<{code:04X}> <{chr(character).encode('utf-16-be').hex().upper()}>\n"
        for code, character in enumerate(characters)
        if character
    )
    sections = "".join(
        f"{len(section)} beginbfchar\n{''.join(section)}endbfchar\n"
        for section in _sections_of(pairs)
    )
    return (TO_UNICODE_HEAD + sections + TO_UNICODE_TAIL).encode()


def _sections_of(pairs: Iterable[str]) -> Iterable[tuple[str, ...]]:
    remaining = iter(pairs)
    while section := tuple(islice(remaining, BFCHAR_LIMIT)):
        yield section
