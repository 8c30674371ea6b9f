"""What stands on every page around the content: head, foot, code, draft and rehearsal marks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from hearing_desk.model.binding import PaperCode
from hearing_desk.rules.paper_code import spelled
from hearing_desk.sheet.document import SheetDocument
from hearing_desk.sheet.fonts import Face, Typefaces
from hearing_desk.sheet.marks import MM, Box, Code, Line, Mark, Style, Text, Watermark
from hearing_desk.words import sheet_words as words

CODE_SIDE = 22 * MM
BAND_HEIGHT = 6 * MM
EDGE = 4 * MM
"""What ordinary printers cannot reach."""

HEAD = Style(Face.SANS, 8.5, 12)
HEAD_STRONG = Style(Face.SANS, 9.5, 12, bold=True)
FOOT = Style(Face.SANS, 7, 10)
FOOT_STRONG = Style(Face.SANS, 8, 11)
FOOT_STEP = 4.2 * MM
GROUP_PITCH = 2.75
"""From one group of four to the next, in ems."""
BAND = Style(Face.SANS, 11, 14, bold=True)


@dataclass(frozen=True, slots=True)
class PageFrame:
    """Page size and margins, in points; the text area is what they leave."""

    width: float
    height: float
    left: float
    right: float
    top: float
    bottom: float

    @property
    def text_width(self) -> float:
        """Width of the text area."""
        return self.width - self.left - self.right

    @property
    def text_height(self) -> float:
        """Height of the text area."""
        return self.height - self.top - self.bottom


# The binding edge of 28 mm is on the left; a turned page is bound at its top (GB/T 9704).
PORTRAIT = PageFrame(210 * MM, 297 * MM, 28 * MM, 16 * MM, 24 * MM, 41 * MM)
LANDSCAPE = PageFrame(297 * MM, 210 * MM, 16 * MM, 16 * MM, 37 * MM, 41 * MM)


def frame_of(document: SheetDocument) -> PageFrame:
    """The page a document is laid out on."""
    return LANDSCAPE if document.landscape else PORTRAIT


def code_content(document: SheetDocument) -> str:
    """What the QR code says, the same as the foot: file, kind, number, version, digest, head, acts.

    Upper case, so that the code stays coarse enough for a photocopy. The acts came later, and are
    left out where there are none.
    """
    imprint = document.imprint
    return spelled(
        PaperCode(
            imprint.file_id,
            document.kind.value,
            imprint.number,
            imprint.version,
            document.data_digest,
            imprint.journal_head,
            imprint.journal_acts,
        )
    )


def foot_lines(document: SheetDocument) -> tuple[str, ...]:
    """The lines of the foot in reading order, digests and page number apart."""
    language, imprint = document.language, document.imprint
    return (
        words.NUMBER_AND_VERSION.filled(
            language,
            number=imprint.number,
            version=imprint.version,
            replaces=imprint.replaces or words.NONE.to(language),
        ),
        words.CIRCUMSTANCES.filled(
            language,
            file_id=imprint.file_id,
            program=imprint.program_version,
            printed_at=imprint.printed_at,
            offset=imprint.clock_offset or words.NOT_COMPARED.to(language),
        ),
    )


def foot_digests(document: SheetDocument) -> tuple[tuple[str, str], ...]:
    """(label, digest in hex) of the foot: content, head after how many acts, scheme."""
    language, imprint = document.language, document.imprint
    head = words.HEAD_AFTER if imprint.journal_acts else words.JOURNAL_HEAD
    return (
        (words.DATA_DIGEST.to(language), document.data_digest),
        (head.filled(language, acts=imprint.journal_acts), imprint.journal_head),
        (words.SCHEME_DIGEST.to(language), imprint.scheme_digest),
    )


def supervision(document: SheetDocument) -> str:
    """公证监督 or 未经公证监督 and whether the notary objects; "" where none was expected."""
    if document.imprint.supervised is None:
        return ""
    chosen = words.SUPERVISED if document.imprint.supervised else words.UNSUPERVISED
    told = chosen.to(document.language)
    if not document.imprint.objected:
        return told
    return words.OBJECTED.filled(document.language, supervision=told)


def page_number(document: SheetDocument, page: int, pages: int) -> str:
    """The page number, from 1, and the number of pages."""
    return words.PAGE.filled(document.language, page=page, pages=pages)


def furniture(document: SheetDocument, faces: Typefaces, page: int, pages: int) -> Iterator[Mark]:
    """Everything around the content of one page; positions from the corner of the page."""
    frame = frame_of(document)
    yield from warnings(document, faces, frame.width, frame.height)
    yield from _head(document, faces, frame, page)
    yield from _foot(document, faces, frame, page_number(document, page, pages))


def warnings(
    document: SheetDocument, faces: Typefaces, width: float, height: float
) -> Iterator[Mark]:
    """The marks of a draft and of a rehearsal; nothing on a paper in force."""
    if document.imprint.draft:
        yield Watermark(width / 2, height / 2, words.DRAFT.to(document.language), 100, 52)
    if document.imprint.rehearsal:
        text = words.REHEARSAL.to(document.language)
        x = (width - faces.width(text, BAND.face, BAND.size)) / 2
        for y in (EDGE, height - EDGE - BAND_HEIGHT):
            yield Box(EDGE, y, width - 2 * EDGE, BAND_HEIGHT, 0)
            yield Text(x, y + BAND_HEIGHT / 2 + 0.38 * BAND.size, text, BAND, white=True)


def _head(document: SheetDocument, faces: Typefaces, frame: PageFrame, page: int) -> Iterable[Mark]:
    y = frame.top - 6 * MM
    right = frame.width - frame.right
    left_text = document.imprint.event_title
    if page > 1:
        left_text = f"{left_text}　{document.title}"
    label = supervision(document)
    label_width = faces.width(label, HEAD_STRONG.face, HEAD_STRONG.size)
    box_width = label_width + 4 * MM if label else 0.0
    room = frame.text_width - box_width - 2 * MM
    yield _fitted(Text(frame.left, y, left_text, HEAD), room, faces)
    if label:
        yield Box(right - box_width, y - 10.5, box_width, 14, 1)
        yield Text(right - box_width + 2 * MM, y, label, HEAD_STRONG)
    yield Line(frame.left, y + 2 * MM, right, y + 2 * MM, 0.5)


def _foot(
    document: SheetDocument, faces: Typefaces, frame: PageFrame, number: str
) -> Iterable[Mark]:
    top = frame.height - frame.bottom + 5 * MM
    right = frame.width - frame.right
    yield Line(frame.left, top, right, top, 0.5)
    yield Code(right - CODE_SIDE, top + 2 * MM, CODE_SIDE, code_content(document))
    numbers, circumstances = foot_lines(document)
    y = top + 5 * MM
    number_width = faces.width(number, FOOT_STRONG.face, FOOT_STRONG.size)
    end = right - CODE_SIDE - 3 * MM
    yield _fitted(
        Text(frame.left, y, numbers, FOOT_STRONG), end - number_width - 3 * MM - frame.left, faces
    )
    yield Text(end - number_width, y, number, FOOT_STRONG)
    for label, digest in foot_digests(document):
        y += FOOT_STEP
        yield Text(frame.left, y, label, FOOT)
        yield from spaced_digest(frame.left + 30 * MM, y, digest, FOOT)
    yield _fitted(Text(frame.left, y + FOOT_STEP, circumstances, FOOT), end - frame.left, faces)


def _fitted(text: Text, width: float, faces: Typefaces) -> Text:
    """One line, set smaller when it would not fit: nothing may be left out."""
    style = text.style
    needed = faces.width(text.text, style.face, style.size)
    return replace(text, style=replace(style, size=style.size * min(1, width / needed)))


def spaced_digest(x: float, y: float, digest: str, style: Style) -> Iterator[Text]:
    """Groups of four under each other at a fixed distance, to be compared by eye."""
    for start in range(0, len(digest), 4):
        yield Text(x, y, digest[start : start + 4], style)
        x += GROUP_PITCH * style.size
