"""Builds the host's script 主持词 as a paper, to be read aloud; nothing on it is signed."""

from __future__ import annotations

from hearing_desk.model.papers import LooseKind
from hearing_desk.sheet.document import Heading, Paragraph, SheetDocument, Tone
from hearing_desk.sheet.frame import Frame
from hearing_desk.words import host_words as words


def build_host_script(text: str, frame: Frame) -> SheetDocument:
    """text: a paragraph a line; what follows an empty line is a heading."""
    blocks: list[Heading | Paragraph] = []
    heading = True
    for line in (each.strip() for each in text.splitlines()):
        if line:
            blocks.append(Heading(line) if heading else Paragraph(line, Tone.FLUSH))
        heading = not line
    return SheetDocument(
        kind=LooseKind.HOST_SCRIPT,
        language=frame.language,
        imprint=frame.imprint,
        title=frame.say(words.TITLE),
        subtitles=(),
        blocks=tuple(blocks),
    )
