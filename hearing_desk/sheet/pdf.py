"""Writes laid-out pages as a PDF: the same document gives the same bytes.

Text is drawn as given: there is no markup to parse, no file and no address that could be read.
"""

from __future__ import annotations

from io import BytesIO
from math import atan2, degrees, hypot
from threading import Lock
from typing import assert_never

from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas

from hearing_desk.errors import Refusal
from hearing_desk.sheet.archive import for_archives
from hearing_desk.sheet.document import SheetDocument
from hearing_desk.sheet.document_text import texts_of
from hearing_desk.sheet.fonts import Face, FontFiles, Typefaces, load_typefaces
from hearing_desk.sheet.furniture import frame_of
from hearing_desk.sheet.marks import Box, Code, Line, Mark, Page, Style, Text, Watermark
from hearing_desk.sheet.pages import lay_out
from hearing_desk.sheet.qr import qr_runs
from hearing_desk.words.language import Language

FILL, STROKE, FILL_AND_STROKE = 0, 1, 2
"""PDF text render modes."""

# Only regular weights exist: bold is the same outline with a stroke of this share of the size.
BOLD_STROKE = 0.02

WATERMARK_STROKE = 0.004
"""How thick the outline of a watermark is, as a share of its size."""

rl_config.useA85 = 0  # page contents as bytes, not as text a quarter longer

_fonts_in_use = Lock()
"""reportlab reads font files through a shared position: one paper at a time."""


def render(document: SheetDocument, fonts: FontFiles) -> bytes:
    """The document as a PDF with every font embedded.

    Raises Refusal: paper-glyph-missing, font-unreadable.
    """
    with _fonts_in_use:
        faces = load_typefaces(fonts)
        if document.language is Language.EN:
            faces = faces.among_letters
        missing = faces.missing_glyphs("".join(texts_of(document)))
        if missing:
            raise Refusal("paper-glyph-missing", characters=" ".join(missing))
        return _written(document, lay_out(document, faces), faces)


def watermark_page(text: str, width: float, height: float, fonts: FontFiles) -> bytes:
    """A page of this size, in points, with nothing but a word across it and none of it hidden.

    Raises Refusal: font-unreadable.
    """
    with _fonts_in_use:
        faces = load_typefaces(fonts)
        file = BytesIO()
        canvas = Canvas(file, (width, height), invariant=1, initialFontName=faces.name(Face.SANS))
        diagonal = hypot(width, height)
        size = 0.7 * diagonal / faces.width(text, Face.SANS, 1)
        mark = Watermark(width / 2, height / 2, text, size, degrees(atan2(height, width)))
        _Pen(canvas, faces, height).draw(mark, 0, 0)
        canvas.showPage()
        canvas.save()
    return file.getvalue()


def _written(document: SheetDocument, pages: tuple[Page, ...], faces: Typefaces) -> bytes:
    file = BytesIO()
    frame = frame_of(document)
    canvas = Canvas(
        file,
        pagesize=(frame.width, frame.height),
        pageCompression=1,
        invariant=1,
        pdfVersion=(1, 7),
        lang=document.language.value,
        initialFontName=faces.name(Face.SERIF),
    )
    for_archives(
        canvas,
        title=f"{document.title} {document.imprint.number}",
        subject=document.imprint.event_title,
        program=f"Hearing Desk {document.imprint.program_version}",
        language=document.language.value,
    )
    for page in pages:
        _draw_page(canvas, page, faces)
        canvas.showPage()
    canvas.save()
    return file.getvalue()


def _draw_page(canvas: Canvas, page: Page, faces: Typefaces) -> None:
    canvas.setPageSize((page.width, page.height))
    pen = _Pen(canvas, faces, page.height)
    for placed in page.placed:
        for mark in placed.marks:
            pen.draw(mark, placed.x, placed.y)


class _Pen:
    """Draws marks on one page; positions come from the top left, PDF counts from the bottom."""

    def __init__(self, canvas: Canvas, faces: Typefaces, page_height: float) -> None:
        self._canvas = canvas
        self._faces = faces
        self._page_height = page_height
        self._nib: tuple[float, bool] | None = None

    def draw(self, mark: Mark, left: float, top: float) -> None:
        """Draw a mark that is relative to (left, top)."""
        y = self._page_height - top
        match mark:
            case Text():
                self._text(mark, left + mark.x, y - mark.y)
            case Line():
                self._pen_down(mark.thickness, mark.dashed)
                self._canvas.line(left + mark.x, y - mark.y, left + mark.to_x, y - mark.to_y)
            case Box():
                self._box(mark, left + mark.x, y - mark.y)
            case Watermark():
                self._watermark(mark, left + mark.x, y - mark.y)
            case Code():
                self._code(mark, left + mark.x, y - mark.y)
            case _ as unreachable:
                assert_never(unreachable)

    def _pen_down(self, thickness: float, dashed: bool) -> None:
        """Take up a pen, unless it is in the hand already: most lines are drawn with one."""
        if self._nib == (thickness, dashed):
            return
        self._nib = (thickness, dashed)
        self._canvas.setLineWidth(thickness)
        self._canvas.setDash([3, 2] if dashed else [])

    def _text(self, mark: Text, x: float, y: float) -> None:
        if mark.white:
            self._canvas.setFillGray(1)
            self._canvas.setStrokeGray(1)
        if mark.style.bold:
            self._pen_down(mark.style.size * BOLD_STROKE, dashed=False)
            self._line_of(mark.text, x, y, mark.style, FILL_AND_STROKE)
        else:
            self._line_of(mark.text, x, y, mark.style, FILL)
        if mark.white:
            self._canvas.setFillGray(0)
            self._canvas.setStrokeGray(0)

    def _line_of(self, text: str, x: float, y: float, style: Style, mode: int) -> None:
        line = self._canvas.beginText(x, y)
        line.setFont(self._faces.name(style.face), style.size)
        if mode != FILL:
            line.setTextRenderMode(mode)
        for at, run in self._faces.runs(text, style.face, style.size):
            if at:
                line.setTextOrigin(x + at, y)
            line.textLine(run)
        if mode != FILL:
            line.setTextRenderMode(FILL)
        self._canvas.drawText(line)

    def _box(self, mark: Box, x: float, y: float) -> None:
        filled = mark.thickness == 0
        if not filled:
            self._pen_down(mark.thickness, mark.dashed)
        self._canvas.rect(
            x, y - mark.height, mark.width, mark.height, stroke=int(not filled), fill=int(filled)
        )

    def _watermark(self, mark: Watermark, x: float, y: float) -> None:
        canvas = self._canvas
        canvas.saveState()
        canvas.translate(x, y)
        canvas.rotate(mark.degrees)
        # A thin black line: a photocopier loses grey.
        self._pen_down(WATERMARK_STROKE * mark.size, dashed=False)
        style = Style(Face.SANS, mark.size, mark.size)
        width = self._faces.width(mark.text, style.face, style.size)
        self._line_of(mark.text, -width / 2, -0.38 * mark.size, style, STROKE)
        canvas.restoreState()
        self._nib = None

    def _code(self, mark: Code, x: float, y: float) -> None:
        side, runs = qr_runs(mark.content)
        self._canvas.saveState()
        self._canvas.translate(x, y)
        self._canvas.scale(mark.side / side, mark.side / side)
        boxes = (f"{run.column} {-run.row - 1} {run.length} 1 re" for run in runs)
        self._canvas.addLiteral(" ".join((*boxes, "f")))
        self._canvas.restoreState()
