"""Writes every page of every sample paper as a picture: `python -m tests.sheet.look FOLDER`."""

from __future__ import annotations

import sys
from pathlib import Path

import pypdfium2

from hearing_desk.sheet.pdf import render
from hearing_desk.words.language import Language
from tests.sheet.papers import FONTS, PAPERS, frame


def look(folder: Path) -> None:
    """One PNG a page, named by paper, language and page."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, build in PAPERS.items():
        for language in Language:
            pages = pypdfium2.PdfDocument(render(build(frame(language)), FONTS))
            for number in range(len(pages)):
                file = folder / f"{name}_{language.name.lower()}_{number + 1}.png"
                pages[number].render(scale=1.5).to_pil().save(file)


if __name__ == "__main__":
    look(Path(sys.argv[1]))
