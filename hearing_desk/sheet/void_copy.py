"""A stored paper stamped 作废: the stored bytes first, then the stamp as an appended revision."""

from __future__ import annotations

from io import BytesIO

from pypdf import PdfReader, PdfWriter

from hearing_desk.sheet.fonts import FontFiles
from hearing_desk.sheet.pdf import watermark_page
from hearing_desk.words import sheet_words
from hearing_desk.words.language import Language


def stamped_void(content: bytes, version: int, language: Language, fonts: FontFiles) -> bytes:
    """The paper with 作废 across every page, and the version that took its place.

    The result begins with `content` byte for byte, as PDF allows later revisions to be appended;
    whoever cuts the appendix off has the stored paper with its digest.
    Raises Refusal: as `render`.
    """
    writer = PdfWriter(BytesIO(content), incremental=True)
    told = sheet_words.VOID.filled(language, version=version)
    for page in writer.pages:
        width, height = float(page.mediabox.width), float(page.mediabox.height)
        stamp = PdfReader(BytesIO(watermark_page(told, width, height, fonts)))
        page.merge_page(stamp.pages[0])
    stamped = BytesIO()
    writer.write(stamped)
    return stamped.getvalue()
