"""The pages of an image file, unfolded with care, and the codes on them.

Whoever hands in a file may have made it to harm: it is capped before anything of it is unfolded,
and whatever Pillow or PDFium cannot make sense of is refused.
"""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from io import BytesIO
from typing import Final

import pypdfium2
import zxingcpp
from PIL import Image, ImageOps, UnidentifiedImageError

from hearing_desk.errors import Refusal
from hearing_desk.model.binding import PaperCode
from hearing_desk.rules.paper_code import read_code

MOST_PIXELS: Final = 64_000_000
"""Of a page; unfolded it takes 64 MB in grey."""

MOST_PAGES: Final = 40

_MEGA: Final = 1_000_000
_SCAN_DPI: Final = 200
_POINTS: Final = 72
_FORMATS: Final = {"JPEG": "image/jpeg", "PNG": "image/png", "TIFF": "image/tiff"}
_PDF: Final = b"%PDF-"
_QR: Final = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)


def looked_at(name: str, content: bytes) -> tuple[str, int, tuple[PaperCode, ...]]:
    """Media type, pages, and the codes of papers on them, each once, in the order found.

    Raises Refusal: "photograph-type", "photograph-too-many-pixels", "photograph-too-many-pages",
    "photograph-damaged".
    """
    if content.startswith(_PDF):
        media_type, pages = "application/pdf", _pages_of_pdf(name, content)
    else:
        media_type, pages = _pages_of_image(name, content)
    codes: dict[PaperCode, None] = {}
    count = 0
    try:
        for page in pages:
            count += 1
            codes.update(dict.fromkeys(_codes_on(page)))
    except Refusal:
        raise
    except Exception as error:  # a hostile image may break its decoder in any way
        raise Refusal("photograph-damaged", name=name) from error
    return media_type, count, tuple(codes)


def _pages_of_image(name: str, content: bytes) -> tuple[str, Iterator[Image.Image]]:
    """Raises Refusal: as `looked_at`; nothing is unfolded yet."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            image = Image.open(BytesIO(content), formats=tuple(_FORMATS))
    except UnidentifiedImageError as error:
        raise Refusal("photograph-type", name=name) from error
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise _too_many_pixels(name) from error
    except Exception as error:
        raise Refusal("photograph-damaged", name=name) from error
    assert image.format is not None
    return _FORMATS[image.format], _frames(name, image)


def _frames(name: str, image: Image.Image) -> Iterator[Image.Image]:
    frames = getattr(image, "n_frames", 1)
    _refuse_pages(name, frames)
    for frame in range(frames):
        if frame:
            image.seek(frame)
        _refuse_pixels(name, *image.size)
        image.draft("L", image.size)
        yield ImageOps.exif_transpose(image).convert("L")


def _pages_of_pdf(name: str, content: bytes) -> Iterator[Image.Image]:
    try:
        document = pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError as error:
        raise Refusal("photograph-damaged", name=name) from error
    try:
        _refuse_pages(name, len(document))
        scale = _SCAN_DPI / _POINTS
        for page in document:
            _refuse_pixels(name, *(round(side * scale) for side in page.get_size()))
            yield page.render(scale=scale, grayscale=True).to_pil()
    finally:
        document.close()


def _refuse_pages(name: str, pages: int) -> None:
    if pages > MOST_PAGES:
        raise Refusal("photograph-too-many-pages", name=name, pages=pages, most=MOST_PAGES)


def _refuse_pixels(name: str, width: int, height: int) -> None:
    if width * height > MOST_PIXELS:
        raise _too_many_pixels(name)


def _too_many_pixels(name: str) -> Refusal:
    return Refusal("photograph-too-many-pixels", name=name, most=MOST_PIXELS // _MEGA)


def _codes_on(page: Image.Image) -> tuple[PaperCode, ...]:
    """The codes of papers on a grey page; looked for again in other ways while there is none."""
    for attempt in (_as_it_is, _stretched, _coarser, _finer):
        image, binarizer = attempt(page)
        found = zxingcpp.read_barcodes(image, formats=_QR, binarizer=binarizer)
        codes = tuple(code for each in found if (code := read_code(each.text)) is not None)
        if codes:
            return codes
    return ()


def _as_it_is(page: Image.Image) -> tuple[Image.Image, zxingcpp.Binarizer]:
    return page, zxingcpp.Binarizer.LocalAverage


def _stretched(page: Image.Image) -> tuple[Image.Image, zxingcpp.Binarizer]:
    """A pale copy: from black to white again."""
    return ImageOps.autocontrast(page, cutoff=2), zxingcpp.Binarizer.GlobalHistogram


def _coarser(page: Image.Image) -> tuple[Image.Image, zxingcpp.Binarizer]:
    """Grain and dots of the printer melt together at half the size."""
    half = (max(1, page.width // 2), max(1, page.height // 2))
    return page.resize(half, Image.Resampling.BOX), zxingcpp.Binarizer.LocalAverage


def _finer(page: Image.Image) -> tuple[Image.Image, zxingcpp.Binarizer]:
    """Modules of hardly two dots get room, as far as the cap lets them."""
    if 4 * page.width * page.height > MOST_PIXELS:
        return page, zxingcpp.Binarizer.GlobalHistogram
    double = (2 * page.width, 2 * page.height)
    return page.resize(double, Image.Resampling.BICUBIC), zxingcpp.Binarizer.LocalAverage
