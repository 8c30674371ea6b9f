"""What a camera or a scanner makes of a printed page, and images made to harm."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Sequence
from io import BytesIO

import numpy as np
import pypdfium2
from PIL import Image, ImageEnhance, ImageFilter

WHITE = 255
TABLE = 40
"""Grey of a dark table top."""

_POINTS = 72


def page_of(pdf: bytes, dpi: int = 150, page: int = 0) -> Image.Image:
    """A page as a scanner at that resolution sees it."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return document[page].render(scale=dpi / _POINTS, grayscale=True).to_pil().convert("L")
    finally:
        document.close()


def jpeg(image: Image.Image, quality: int = 70) -> bytes:
    """As a camera stores it."""
    return saved(image, "JPEG", quality=quality)


def saved(image: Image.Image, kind: str, *more: Image.Image, **options: object) -> bytes:
    """The bytes of an image file, of so many pages."""
    buffer = BytesIO()
    # Copies, for Pillow leaves in an image how it was written last.
    first, *others = (each.copy() for each in (image, *more))
    if others:
        options |= {"save_all": True, "append_images": others}
    first.save(buffer, kind, **options)
    return buffer.getvalue()


def turned(image: Image.Image, degrees: float) -> Image.Image:
    """Laid in askew."""
    return image.rotate(degrees, Image.Resampling.BICUBIC, expand=True, fillcolor=WHITE)


def blurred(image: Image.Image, radius: float) -> Image.Image:
    """Out of focus by so many dots."""
    return image.filter(ImageFilter.GaussianBlur(radius))


def pale(image: Image.Image, part: float) -> Image.Image:
    """A copy of a copy: only a part of the contrast is left."""
    return ImageEnhance.Contrast(image).enhance(part)


def grainy(image: Image.Image, sigma: float) -> Image.Image:
    """In poor light; the same grain every time."""
    grain = np.random.default_rng(7).normal(0, sigma, (image.height, image.width))
    return Image.fromarray((np.asarray(image, float) + grain).clip(0, 255).astype("uint8"))


def on_a_table(image: Image.Image, size: tuple[int, int] = (3000, 4000)) -> Image.Image:
    """Photographed from an angle, the sheet not filling the picture, a shadow over its foot."""
    width, height = size
    corners = [(0.22, 0.08), (0.86, 0.12), (0.95, 0.93), (0.06, 0.88)]
    seen = [(width * x, height * y) for x, y in corners]
    sheet = [(0, 0), (image.width, 0), (image.width, image.height), (0, image.height)]
    warp = _perspective(seen, sheet)
    how = {"size": size, "method": Image.Transform.PERSPECTIVE, "data": warp}
    table = Image.new("L", size, TABLE)
    mask = Image.new("L", image.size, WHITE).transform(**how)
    table.paste(image.transform(resample=Image.Resampling.BICUBIC, **how), (0, 0), mask)
    shadow = Image.linear_gradient("L").rotate(180).resize(size)
    dark = table.point(lambda value: value * 0.45)
    return Image.composite(table, dark, shadow)


def _perspective(
    seen: Sequence[tuple[float, float]], sheet: Sequence[tuple[float, float]]
) -> list[float]:
    rows, values = [], []
    for (x, y), (u, v) in zip(seen, sheet, strict=True):
        rows += [[x, y, 1, 0, 0, 0, -u * x, -u * y], [0, 0, 0, x, y, 1, -v * x, -v * y]]
        values += [u, v]
    return list(map(float, np.linalg.solve(np.array(rows, float), np.array(values, float))))


def scan_of(*images: Image.Image) -> bytes:
    """A PDF of scanned pages, as office scanners make it."""
    return saved(images[0], "PDF", *images[1:], resolution=150)


def pixel_bomb(width: int, height: int) -> bytes:
    """A PNG of a few hundred bytes that says it has so many pixels."""
    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in ((b"IHDR", header), (b"IDAT", zlib.compress(bytes(999))), (b"IEND", b""))
    )
