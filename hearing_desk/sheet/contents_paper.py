"""Builds the contents 目录 of the combined file: every paper, its page and its stored digest."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from hearing_desk.model.papers import LooseKind
from hearing_desk.sheet.document import Align, Column, Density, Paragraph, SheetDocument, Tone
from hearing_desk.sheet.frame import Frame
from hearing_desk.sheet.paper import filled
from hearing_desk.words import combined_words as words
from hearing_desk.words import witness_paper_words


@dataclass(frozen=True, slots=True)
class ContentsLine:
    """A paper in the combined file. page: its first, from 1; `None` = its bytes were blanked."""

    number: str
    title: str
    subject: str
    version: int
    void: bool
    pdf_sha256: str
    page: int | None


def build_contents(lines: Sequence[ContentsLine], about: str, frame: Frame) -> SheetDocument:
    """The first pages of the file. about: the whole day or a group, in words."""
    columns = (
        Column(frame.say(witness_paper_words.DOCUMENT_NUMBER), 15, Align.LEFT),
        Column(frame.say(witness_paper_words.TITLE), 27, Align.LEFT),
        Column(frame.say(witness_paper_words.VERSION), 11, Align.LEFT),
        Column(frame.say(words.STORED_DIGEST), 40, Align.LEFT),
        Column(frame.say(words.PAGE), 7),
    )
    rows = tuple(tuple(_cells(line, frame)) for line in lines)
    table = filled(frame, columns, rows)
    return SheetDocument(
        kind=LooseKind.CONTENTS,
        language=frame.language,
        imprint=frame.imprint,
        title=frame.say(words.CONTENTS),
        subtitles=(about,),
        blocks=(
            Paragraph(frame.say(words.NOTE), Tone.NOTE),
            replace(table, density=Density.DENSE),
        ),
    )


def _cells(line: ContentsLine, frame: Frame) -> Iterator[str]:
    yield line.number
    yield " ".join(filter(None, (line.title, line.subject)))
    yield frame.say(words.VOID if line.void else words.VERSION, version=line.version)
    yield " ".join(re.findall("....", line.pdf_sha256))
    yield frame.say(words.MISSING) if line.page is None else str(line.page)
