"""Writes every page of every sample paper as a picture: `python -m tests.sheet.look FOLDER`.

A name after the folder keeps to the papers whose names begin so.
"""

from __future__ import annotations

import sys
from pathlib import Path

import pypdfium2

from hearing_desk.sheet.pdf import render
from hearing_desk.words.language import Language
from tests.sheet.every_paper import EVERY_PAPER
from tests.sheet.papers import FONTS, frame
from tests.sheet.year_papers import LARGE_PAPERS


def look(folder: Path, beginning: str) -> None:
    """One PNG a page, named by paper, language and page; of the papers whose names begin so."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, build in (EVERY_PAPER | LARGE_PAPERS).items():
        if not name.startswith(beginning):
            continue
        for language in Language:
            pages = pypdfium2.PdfDocument(render(build(frame(language)), FONTS))
            for number in range(len(pages)):
                file = folder / f"{name}_{language.name.lower()}_{number + 1}.png"
                pages[number].render(scale=1.5).to_pil().save(file)


if __name__ == "__main__":
    look(Path(sys.argv[1]), "".join(sys.argv[2:3]))
