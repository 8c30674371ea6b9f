"""Characters the papers could not print, found before anything is printed."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TypeAlias

from hearing_desk.errors import Problem
from hearing_desk.intake.headings import Table

MissingGlyphs: TypeAlias = Callable[[str], tuple[str, ...]]
"""The characters of a text that no font of the papers has; given by the sheet room."""


def glyph_problems(
    table: Table, places: Sequence[int], missing_glyphs: MissingGlyphs | None
) -> Iterator[Problem]:
    """One problem per cell and character without a glyph; none while no fonts are given."""
    if missing_glyphs is None:
        return
    # The fonts are asked once, about every distinct printable character of the whole file.
    distinct = set().union(*(cells[place] for _, cells in table.body for place in places))
    missing = missing_glyphs("".join(sorted(filter(str.isprintable, distinct))))
    if not missing:
        return
    for row_number, cells in table.body:
        for place in places:
            for character in missing:
                if character in cells[place]:
                    yield table.located(_problem(cells[place], character), row_number, place)


def _problem(cell: str, character: str) -> Problem:
    params = {"character": character, "code_point": f"U+{ord(character):04X}"}
    return Problem("glyph-missing", value=cell, params=params)
