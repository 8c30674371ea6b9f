"""What makes a PDF one for archives: PDF/A-2b (ISO 19005-2), with reportlab's own objects.

Fonts are embedded already, nothing is transparent, nothing refers to anything outside. What is
left: metadata as XMP that say so, and what grey means. Both are the same bytes at every time.
"""

from __future__ import annotations

from struct import pack
from xml.sax.saxutils import escape

from reportlab.pdfbase.pdfdoc import (
    PDFArray,
    PDFCatalog,
    PDFDictionary,
    PDFName,
    PDFStream,
    PDFString,
    PDFZCompress,
)
from reportlab.pdfgen.canvas import Canvas

GREY = "Gray gamma 2.2"

_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<pdfaid:part>2</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{program}</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<pdf:Producer>{program}</pdf:Producer><pdf:Keywords></pdf:Keywords>
<xmp:CreatorTool>{program}</xmp:CreatorTool>
<xmp:CreateDate>{date}</xmp:CreateDate><xmp:ModifyDate>{date}</xmp:ModifyDate>
</rdf:Description>
</rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>"""

DATE = "2000-01-01T00:00:00+00:00"
"""The date reportlab writes into every file that is to be the same at every time."""


class _Catalog(PDFCatalog):  # type: ignore[misc]
    """reportlab's catalog with the one key it does not know."""

    __NoDefault__ = (*PDFCatalog.__NoDefault__, "OutputIntents")
    __Refs__ = __NoDefault__


def for_archives(canvas: Canvas, *, title: str, subject: str, program: str, language: str) -> None:
    """Make the PDF of `canvas`, on which nothing but grey may be drawn, one for archives."""
    canvas.setTitle(title)
    canvas.setSubject(subject)
    canvas.setAuthor(program)
    canvas.setCreator(program)
    canvas.setProducer(program)
    canvas.setViewerPreference("DisplayDocTitle", "true")
    document = canvas._doc
    document.Catalog.__class__ = _Catalog
    document.Catalog.Metadata = PDFStream(
        PDFDictionary({"Type": PDFName("Metadata"), "Subtype": PDFName("XML")}),
        metadata(title=title, subject=subject, program=program, language=language),
        filters=None,
    )
    document.Catalog.OutputIntents = PDFArray([_output_intent(document)])


def metadata(**said: str) -> bytes:
    """The XMP packet. said: title, subject, program, language, as in the information dictionary."""
    return _XMP.format(**{key: escape(value) for key, value in said.items()}, date=DATE).encode()


def _output_intent(document: object) -> PDFDictionary:
    profile = PDFStream(PDFDictionary({"N": 1}), grey_profile(), filters=[PDFZCompress])
    return PDFDictionary(
        {
            "Type": PDFName("OutputIntent"),
            "S": PDFName("GTS_PDFA1"),
            "OutputConditionIdentifier": PDFString(GREY),
            "Info": PDFString(GREY),
            "DestOutputProfile": document.Reference(profile, "grey"),  # type: ignore[attr-defined]
        }
    )


def grey_profile() -> bytes:
    """An ICC profile, version 2.1, of a grey display of gamma 2.2, the least there is."""
    tags = {
        b"desc": b"desc\0\0\0\0" + pack(">I", len(GREY) + 1) + GREY.encode() + b"\0" + b"\0" * 78,
        b"cprt": b"text\0\0\0\0CC0\0",
        b"wtpt": b"XYZ \0\0\0\0" + _D50,
        b"kTRC": b"curv\0\0\0\0" + pack(">IH", 1, round(2.2 * 256)),
    }
    table, body = pack(">I", len(tags)), b""
    start = 128 + 4 + 12 * len(tags)
    for name, content in tags.items():
        table += name + pack(">II", start + len(body), len(content))
        body += content + b"\0" * (-len(content) % 4)
    head = pack(">I4sI", start + len(body), b"\0" * 4, 0x02100000)
    head += b"mntrGRAYXYZ " + pack(">6H", 2000, 1, 1, 0, 0, 0) + b"acsp"
    return head.ljust(68, b"\0") + _D50 + b"\0" * 48 + table + body


_D50 = pack(">3I", 0xF6D6, 0x10000, 0xD32D)
"""The white of every profile: X, Y, Z in 1/65536."""
