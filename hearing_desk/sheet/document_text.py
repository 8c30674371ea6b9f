"""A document as plain text: what golden files hold, and every word a page may carry."""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

from hearing_desk.sheet.document import (
    BallotFace,
    BallotPage,
    BarChart,
    Block,
    Facts,
    Fingerprint,
    Heading,
    Listing,
    Notice,
    PageBreak,
    Paragraph,
    SheetDocument,
    SignatureBlock,
    Table,
)
from hearing_desk.sheet.furniture import foot_digests, foot_lines, supervision
from hearing_desk.sheet.ruled_blocks import in_groups_of_four
from hearing_desk.words import sheet_words as words


def as_text(document: SheetDocument) -> str:
    """The whole document, line by line, ending with a line feed; for reading and comparing."""
    return "\n".join(texts_of(document)) + "\n"


def texts_of(document: SheetDocument) -> Iterator[str]:
    """Every text of a document in reading order; cells of a row are joined by " | "."""
    imprint = document.imprint
    if imprint.rehearsal:
        yield f"[{words.REHEARSAL.to(document.language)}]"
    if imprint.draft:
        yield f"[{words.DRAFT.to(document.language)}]"
    if document.is_ballots:
        for block in document.blocks:
            yield from _block(block)
        return
    stamp = supervision(document)
    yield f"{imprint.event_title} [{stamp}]" if stamp else imprint.event_title
    yield f"# {document.title}"
    yield from document.subtitles
    for block in document.blocks:
        yield from _block(block)
    yield "---"
    yield from foot_lines(document)
    for label, digest in foot_digests(document):
        yield f"{label}: {in_groups_of_four(digest)}"


def _block(block: Block) -> Iterator[str]:
    match block:
        case Table():
            return _table(block)
        case BarChart():
            return _chart(block)
        case SignatureBlock():
            return _signatures(block)
        case BallotPage(faces):
            return (line for face in faces for line in _face(face))
        case PageBreak():
            return iter(("=== new page ===",))
        case _:
            return _lines(block)


def _lines(block: Heading | Paragraph | Notice | Facts | Fingerprint | Listing) -> Iterator[str]:
    match block:
        case Heading(text):
            yield f"## {text}"
        case Paragraph(text):
            yield text
        case Notice(text):
            yield f"[[ {text} ]]"
        case Facts(facts):
            yield from (f"{fact.label}: {fact.value}" for fact in facts)
        case Fingerprint(label, digest):
            yield f"{label}: {digest}"
        case Listing(lines):
            yield from (f"    {line}" for line in lines)
        case _ as unreachable:
            assert_never(unreachable)


def _signatures(block: SignatureBlock) -> Iterator[str]:
    yield from (f"{label} ________" for label in (*block.labels, block.date))
    if block.seal:
        yield block.seal


def _table(table: Table) -> Iterator[str]:
    """A heavy line is told as ====, a row struck out begins with ~~."""
    if table.bands:
        yield _row(tuple(text for text, _ in table.bands if text))
    yield _row(tuple(column.heading for column in table.columns))
    for number, row in enumerate(table.rows, start=1):
        yield f"~~ {_row(row)}" if number in table.struck else _row(row)
        if number in table.line_after:
            yield "===="
    if table.total is not None:
        yield _row(table.total)
    yield from table.notes


def _chart(chart: BarChart) -> Iterator[str]:
    """The lengths of a bar, in thousandths, stand between its label and its figure."""
    yield _row(chart.series)
    for bar in chart.bars:
        yield _row((bar.label, " ".join(map(str, bar.parts)), bar.figure))


def _row(cells: tuple[str, ...]) -> str:
    return " | ".join(cell.replace("\n", " / ") for cell in cells)


def _face(face: BallotFace) -> Iterator[str]:
    yield f"--- {face.specimen}".rstrip()
    yield face.event
    yield " ".join((face.title, face.round_mark)).strip()
    yield face.subject
    yield face.stamp
    grades = " ".join(f"{label}[{key}]" for label, key in face.grades)
    yield _row((face.row_heading, *(f"{head} {grades}".strip() for head in face.heads)))
    boxes = " ".join("□" * len(face.grades))
    for row in face.rows:
        yield _row((f"{row.number} {row.label}".strip(), *(boxes for _ in face.heads)))
    yield from face.rules
