"""Reads our own PDFs back, so that tests compare what stands on the paper."""

from __future__ import annotations

from io import BytesIO

from pypdf import PdfReader

from hearing_desk.sheet.document import (
    BallotFace,
    BallotPage,
    BarChart,
    Facts,
    Fingerprint,
    Listing,
    PageBreak,
    SheetDocument,
    SignatureBlock,
    Table,
)


def reader(content: bytes) -> PdfReader:
    return PdfReader(BytesIO(content))


def squeezed(text: str) -> str:
    """Text without white space: lines are broken where the paper wants."""
    return "".join(text.split())


def page_texts(content: bytes) -> list[str]:
    """What each page says, in the order it was written, without white space."""
    return [squeezed(page.extract_text()) for page in reader(content).pages]


def said(document: SheetDocument) -> list[str]:
    """Every text of a document's blocks in the order a page carries them, cell by cell."""
    texts = [document.title, *document.subtitles]
    for block in document.blocks:
        match block:
            case Facts(facts):
                texts += [text for fact in facts for text in (fact.label, fact.value)]
            case Table() | BarChart():
                texts += written(block)
            case Fingerprint(label, digest):
                texts += [label, digest]
            case Listing(lines):
                texts += lines
            case SignatureBlock(labels, date, seal):
                texts += [*labels, date, seal or ""]
            case PageBreak() | BallotPage():
                continue
            case _:
                texts.append(block.text)
    return [squeezed(text) for text in texts]


def written(block: Table | BarChart) -> list[str]:
    """Every text of a table or a chart, row by row."""
    if isinstance(block, BarChart):
        bars = [text for bar in block.bars for text in (bar.label, bar.figure)]
        return [*block.series, *bars]
    cells = [cell for row in block.rows for cell in row]
    return [*headings(block), *cells, *(block.total or ()), *block.notes]


def headings(table: Table) -> list[str]:
    """The headings of a table as they are written: each band before those it stands over."""
    texts: list[str] = []
    columns = iter(table.columns)
    for band, count in table.bands or (("", len(table.columns)),):
        texts += [band, *(next(columns).heading for _ in range(count))]
    return texts


def words_of(face: BallotFace) -> list[str]:
    """Every text of a ballot, as often as it stands there."""
    grades = [text for grade in face.grades for text in grade]
    return [
        face.event,
        face.title,
        face.round_mark,
        face.subject,
        face.stamp,
        face.row_heading,
        *face.heads,
        *grades * len(face.heads),
        *(text for row in face.rows for text in (row.number, row.label)),
        *face.rules,
        face.specimen,
    ]
