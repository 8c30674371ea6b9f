"""How long 53 unit tally sheets take, beside a bare canvas that writes the same strings."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO

from reportlab.pdfgen.canvas import Canvas

from hearing_desk.sheet.document import SheetDocument
from hearing_desk.sheet.fonts import Face, Typefaces, load_typefaces
from hearing_desk.sheet.marks import Text
from hearing_desk.sheet.pages import lay_out
from hearing_desk.sheet.pdf import render
from hearing_desk.sheet.tally_paper import build_unit_tally
from tests.sheet.papers import FONTS, frame, unit_tally_facts

UNITS = 53
GOAL_S = 2.0


def lines() -> Iterator[str]:
    """One line: composing and rendering the unit sheets of a Tonghe day, fonts loaded."""
    started = time.perf_counter()
    faces = load_typefaces(FONTS)
    loading_s = time.perf_counter() - started
    strings = [strings_of(sheet, faces) for sheet in unit_sheets()]

    started = time.perf_counter()
    for written in strings:
        bare(written, faces)
    floor_s = time.perf_counter() - started

    started = time.perf_counter()
    for sheet in unit_sheets():
        render(sheet, FONTS)
    sheets_s = time.perf_counter() - started
    yield (
        f"{UNITS} unit sheets: {sheets_s:.2f} s (goal {GOAL_S} s), bare canvas {floor_s:.2f} s, "
        f"{sheets_s / floor_s:.1f}x; fonts loaded in {loading_s:.2f} s"
    )


def unit_sheets() -> Iterator[SheetDocument]:
    """Sheets that differ in unit and number."""
    at = frame()
    for number in range(1, UNITS + 1):
        imprint = replace(at.imprint, number=f"TH2011-D8-{number:02}")
        facts = unit_tally_facts(unit=f"第 {number} 参评单位", order=number)
        yield build_unit_tally(facts, replace(at, imprint=imprint))


def strings_of(sheet: SheetDocument, faces: Typefaces) -> list[str]:
    """What stands on the pages of a sheet, line by line."""
    marks = (
        mark for page in lay_out(sheet, faces) for placed in page.placed for mark in placed.marks
    )
    return [mark.text for mark in marks if isinstance(mark, Text)]


def bare(strings: list[str], faces: Typefaces) -> None:
    """The same strings below each other with the same embedded font: no layout, no code."""
    name = faces.name(Face.SERIF)
    canvas = Canvas(BytesIO(), pageCompression=1, invariant=1, initialFontName=name)
    text = canvas.beginText(50, 800)
    text.setFont(name, 9)
    for string in strings:
        text.textLine(string)
    canvas.drawText(text)
    canvas.save()
