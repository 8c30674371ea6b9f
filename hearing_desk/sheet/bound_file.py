"""Finished PDFs bound into one with bookmarks; their pages go in as they are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256
from io import BytesIO

from pypdf import PdfReader, PdfWriter
from pypdf.generic import (
    ArrayObject,
    ByteStringObject,
    DecodedStreamObject,
    DictionaryObject,
    IndirectObject,
    NameObject,
    NumberObject,
    TextStringObject,
)

from hearing_desk.sheet.archive import GREY, grey_profile, metadata


@dataclass(frozen=True, slots=True)
class Bound:
    """A PDF to be bound: bookmarked by `title` under its `section`; no title = by the section."""

    section: str
    title: str
    content: bytes


def pages_of(content: bytes) -> int:
    """How many pages a PDF has."""
    return len(PdfReader(BytesIO(content)).pages)


def bound(
    parts: Sequence[Bound], *, title: str, subject: str, program: str, language: str
) -> bytes:
    """One PDF of all parts in order; PDF/A-2b where they are, the same bytes for the same parts."""
    writer = PdfWriter()
    sections: dict[str, IndirectObject] = {}
    for part in parts:
        page = len(writer.pages)
        writer.append(BytesIO(part.content), import_outline=False)
        if part.section not in sections:
            sections[part.section] = writer.add_outline_item(title=part.section, page_number=page)
        if part.title:
            writer.add_outline_item(
                title=part.title, page_number=page, parent=sections[part.section]
            )
    writer.pdf_header = "%PDF-1.7"
    writer.page_mode = "/UseOutlines"
    said = {"title": title, "subject": subject, "program": program, "language": language}
    writer.metadata = {
        "/Title": title,
        "/Subject": subject,
        **dict.fromkeys(("/Author", "/Creator", "/Producer"), program),
        "/Keywords": "",
        **dict.fromkeys(("/CreationDate", "/ModDate"), "D:20000101000000+00'00'"),
    }
    _for_archives(writer, metadata(**said), language)
    identifier = ByteStringObject(sha256(b"".join(part.content for part in parts)).digest()[:16])
    writer._ID = ArrayObject((identifier, identifier))
    file = BytesIO()
    writer.write(file)
    return file.getvalue()


def _for_archives(writer: PdfWriter, told: bytes, language: str) -> None:
    """What `archive.for_archives` gives a canvas."""
    root = writer.root_object
    root[NameObject("/Lang")] = TextStringObject(language)
    xmp = DecodedStreamObject()
    xmp.set_data(told)
    xmp[NameObject("/Type")] = NameObject("/Metadata")
    xmp[NameObject("/Subtype")] = NameObject("/XML")
    root[NameObject("/Metadata")] = writer._add_object(xmp)
    profile = DecodedStreamObject()
    profile.set_data(grey_profile())
    profile[NameObject("/N")] = NumberObject(1)
    intent = DictionaryObject()
    intent[NameObject("/Type")] = NameObject("/OutputIntent")
    intent[NameObject("/S")] = NameObject("/GTS_PDFA1")
    intent[NameObject("/OutputConditionIdentifier")] = TextStringObject(GREY)
    intent[NameObject("/Info")] = TextStringObject(GREY)
    intent[NameObject("/DestOutputProfile")] = writer._add_object(profile)
    root[NameObject("/OutputIntents")] = ArrayObject((intent,))
