"""Reads a PDF as a checker of PDF/A-2b would: what of ISO 19005-2 our files could break.

Written for files without pictures, forms and links: whatever is not foreseen here is a fault.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from io import BytesIO
from itertools import pairwise
from struct import unpack
from typing import Any

from PIL import ImageCms
from pypdf import PdfReader
from pypdf.generic import IndirectObject

OPERATORS = frozenset(
    b"BT ET Tf Tr Td Tm T* TL Tj q Q cm w d J j l m re f S s n W B f* h c g G".split()
)
"""Text, lines and boxes, in grey."""

PAGE_KEYS = {"/Contents", "/MediaBox", "/Parent", "/Resources", "/Rotate", "/Trans", "/Type"}
FORBIDDEN = {
    "/AA", "/AF", "/Alternates", "/Annots", "/EmbeddedFiles", "/Encrypt", "/F", "/Group",
    "/JavaScript", "/LZWDecode", "/OCProperties", "/OPI", "/OpenAction", "/PS", "/Ref", "/SMask",
    "/TR", "/XFA", "/ca", "/CA", "/BM", "/HTP",
}  # fmt: skip


def faults_of(content: bytes) -> list[str]:
    """What keeps the file from being PDF/A-2b, one line each, with the clause."""
    pdf = PdfReader(BytesIO(content), strict=True)
    return [
        *_file(content, pdf),
        *_catalog(pdf),
        *_metadata(pdf),
        *(fault for page in pdf.pages for fault in _page(page)),
        *(fault for font in fonts_of(pdf) for fault in _font(pdf, font)),
    ]


def _file(content: bytes, pdf: PdfReader) -> Iterator[str]:
    if not re.match(rb"%PDF-1\.[0-7][\r\n]+%[\x80-\xff]{4}", content):
        yield "6.1.2 header"
    if not content.rstrip(b"\r\n").endswith(b"%%EOF"):
        yield "6.1.3 something after the end"
    if len(pdf.trailer.get("/ID", ())) != 2:
        yield "6.1.3 no file identifier"
    for number in pdf.xref[0]:
        each = IndirectObject(number, 0, pdf).get_object()
        if isinstance(each, dict):
            yield from (f"6 {key} in object {number}" for key in _keys(each) & FORBIDDEN)
    for match in re.finditer(rb"/Length (\d+)[^>]*>>\s*stream\r?\n", content):
        if not re.match(rb"\r?\n?endstream", content[match.end() + int(match[1]) :][:11]):
            yield f"6.1.7 length of the stream at {match.start()}"


def _keys(each: Any) -> set[str]:
    """Keys and names of a dictionary and of what lies in it directly."""
    found: set[str] = set()
    for key, value in each.items():
        found.add(key)
        if isinstance(value, dict):
            found |= _keys(value)
        elif isinstance(value, list):
            found |= {str(name) for name in value if isinstance(name, str)}
        elif isinstance(value, str):
            found.add(value)
    return found


def _catalog(pdf: PdfReader) -> Iterator[str]:
    if not str(pdf.root_object.get("/Lang", "")).startswith(("zh", "en")):
        yield "no language"
    if "/OutputIntents" not in pdf.root_object:
        yield "6.2.3 no output intent"
        return
    intents: Any = pdf.root_object["/OutputIntents"]
    if len(intents) != 1 or intents[0]["/S"] != "/GTS_PDFA1":
        yield "6.2.3 output intent"
        return
    profile = intents[0]["/DestOutputProfile"]
    read = ImageCms.ImageCmsProfile(BytesIO(profile.get_data())).profile
    if (read.xcolor_space.strip(), profile["/N"]) != ("GRAY", 1) or read.version >= 5:
        yield "6.2.3 profile"


def _metadata(pdf: PdfReader) -> Iterator[str]:
    xmp, info = pdf.xmp_metadata, pdf.metadata
    if xmp is None or info is None or "/Filter" in pdf.root_object["/Metadata"]:
        yield "6.6.2 metadata"
        return
    if (xmp.pdfaid_part, xmp.pdfaid_conformance) != ("2", "B"):
        yield "6.6.4 version"
    told = {
        "/Title": (xmp.dc_title or {}).get("x-default"),
        "/Author": ", ".join(xmp.dc_creator or ()),
        "/Subject": (xmp.dc_description or {}).get("x-default"),
        "/Producer": xmp.pdf_producer,
        "/Creator": xmp.xmp_creator_tool,
    }
    yield from (f"6.6.3 {key}" for key, value in told.items() if info.get(key) != value)
    written = {
        at and at.replace(tzinfo=None) for at in (info.creation_date, info.modification_date)
    }
    if written != {xmp.xmp_create_date, xmp.xmp_modify_date}:
        yield "6.6.3 dates"


def _page(page: Any) -> Iterator[str]:
    yield from (f"unforeseen {key} of a page" for key in page.keys() - PAGE_KEYS)
    resources = page["/Resources"]
    if left := resources.keys() - {"/Font", "/ProcSet"}:
        yield f"unforeseen resources {sorted(left)}"
    words = [word for word in words_of(page) if word[:1] not in b"(<[]/0123456789.-"]
    if unknown := set(words) - OPERATORS:
        yield f"6.2.2 operators {sorted(unknown)}"
    depth = 0
    for word in words:
        depth += {b"q": 1, b"Q": -1}.get(word, 0)
        if not 0 <= depth <= 28:
            yield "6.1.13 saved states"
            break


WORD = re.compile(rb"\((?:\\.|[^\\()])*\)|<[0-9A-Fa-f\s]*>|[\[\]]|/?[^\s()\[\]<>/]+", re.S)
ESCAPE = re.compile(rb"\\([0-7]{1,3}|.)", re.S)
NAMED = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f"}


def words_of(page: Any) -> list[bytes]:
    """Operands and operators of a page, in order."""
    return WORD.findall(page.get_contents().get_data())


def shown(word: bytes) -> bytes:
    """The bytes of a text operand."""
    if word.startswith(b"<"):
        return bytes.fromhex(word[1:-1].decode())
    return ESCAPE.sub(
        lambda found: (
            bytes([int(found[1], 8)]) if found[1].isdigit() else NAMED.get(found[1], found[1])
        ),
        word[1:-1],
    )


def fonts_of(pdf: PdfReader) -> list[Any]:
    """Every font of the file, once."""
    fonts = {}
    for page in pdf.pages:
        for font in page["/Resources"]["/Font"].values():
            fonts[font["/BaseFont"], font["/ToUnicode"].get_data()] = font
    return list(fonts.values())


def _font(pdf: PdfReader, font: Any) -> Iterator[str]:
    name = font["/BaseFont"]
    if font["/Subtype"] != "/Type0" or font["/Encoding"] != "/Identity-H":
        yield f"6.2.11 {name} is no composite font"
        return
    (cid,) = font["/DescendantFonts"]
    cid = cid.get_object()
    descriptor = cid["/FontDescriptor"]
    if not re.match(r"/[A-Z]{6}\+", name) or {cid["/BaseFont"], descriptor["/FontName"]} != {name}:
        yield f"6.2.11 names of {name}"
    if "/CIDSet" in descriptor or cid["/Subtype"] != "/CIDFontType2":
        yield f"6.2.11.4 {name}"
    advances = advances_of(descriptor["/FontFile2"].get_data())
    codes = cid["/CIDToGIDMap"].get_data()
    glyphs = unpack(f">{len(codes) // 2}H", codes)
    start, widths = cid["/W"]
    used = codes_used(pdf, font)
    if start != 0 or len(widths) != len(glyphs):
        yield f"6.2.11.5 widths of {name}"
    if any(code == 0 or glyphs[code] == 0 for code in used):
        yield f"6.2.11.8 {name}: a character without a glyph is shown"
    wrong = [code for code in used if abs(float(widths[code]) - advances[glyphs[code]]) > 1]
    yield from (f"6.2.11.5 width of code {code} of {name}" for code in wrong)
    told = {
        int(code, 16) for code in re.findall(rb"^<(\w{4})> <", font["/ToUnicode"].get_data(), re.M)
    }
    if used - told:
        yield f"6.2.11.7 {name}: characters that cannot be read out"


def codes_used(pdf: PdfReader, font: Any) -> set[int]:
    used: set[int] = set()
    for page in pdf.pages:
        names = {
            name.encode() for name, each in page["/Resources"]["/Font"].items() if each == font
        }
        current, words = None, words_of(page)
        for operand, operator in pairwise(words):
            if operand in names:
                current = True
            elif operand.startswith(b"/"):
                current = False
            elif operator == b"Tj" and current:
                codes = shown(operand)
                used |= set(unpack(f">{len(codes) // 2}H", codes))
    return used


def advances_of(font_file: bytes) -> list[float]:
    """Advance width by glyph, in 1/1000 of the type size, as the embedded font has it."""
    tables = {}
    for place in range(unpack(">H", font_file[4:6])[0]):
        tag, _, offset, length = unpack(">4s3I", font_file[12 + 16 * place :][:16])
        tables[tag] = font_file[offset : offset + length]
    units = unpack(">H", tables[b"head"][18:20])[0]
    full = unpack(">H", tables[b"hhea"][34:36])[0]
    count = unpack(">H", tables[b"maxp"][4:6])[0]
    widths = [unpack(">H", tables[b"hmtx"][4 * n : 4 * n + 2])[0] for n in range(full)]
    widths += widths[-1:] * (count - full)
    return [1000 * width / units for width in widths]
